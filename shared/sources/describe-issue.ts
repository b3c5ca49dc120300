import * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** Keys that a definition may have, for guessing what a mistyped one meant. */
const KEYS = [
  ...['sources', 'resolve', 'id', 'name', 'alternateName', 'homepage', 'inLanguage', 'timeZone', 'feeds', 'articleUrl'],
  ...['hosts', 'store', 'crawlDelaySeconds', 'dailyFetches', 'dailyBytes', 'layouts', 'enabled'],
  ...[
    'verifiedAt',
    'kind',
    'url',
    'everyMinutes',
    'pages',
    'from',
    'articleBody',
    'headline',
    'byline',
    'datePublished',
  ],
  ...['remove', 'min', 'max'],
];

/** What a value of a key looks like, for saying what to write. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: 'harbour-gazette',
  homepage: 'https://gazette.example/',
  url: 'https://gazette.example/rss',
  timeZone: 'Europe/London',
  feeds: '[{ kind: feed, url: https://gazette.example/rss }]',
  articleUrl: '^/news/\\d{4}/',
  kind: 'feed',
  inLanguage: 'en-GB',
  name: 'The Harbour Gazette',
};

/** One mistake: in which part of which source, what is wrong, and what to do. */
export function describeIssue(issue: Issue, file: unknown): string {
  const example = EXAMPLES[String(issue.path.at(-1) ?? '')];
  const advice = example === undefined ? '' : `; write for example ${String(issue.path.at(-1))}: ${example}`;
  return `${placeOf(issue.path, file)} ${complaint(issue)}${issue.code === 'unrecognized_keys' ? '' : advice}`;
}

const Named = z.object({ sources: z.array(z.looseObject({ id: z.string() })) });

/** `sources.0.feeds.1.url` as people count and name: `source "gazette", feeds 2, url`. */
function placeOf(path: readonly PropertyKey[], file: unknown): string {
  const [list, index, ...rest] = path;
  const id =
    list === 'sources' && typeof index === 'number' ? Named.safeParse(file).data?.sources[index]?.id : undefined;
  const words = (id === undefined ? path : rest).map((step) =>
    typeof step === 'number' ? String(step + 1) : String(step),
  );
  const place = words.join(' ').replaceAll(/ (\d+) /g, ' $1, ');
  return id === undefined ? place || 'the file' : [`source "${id}"`, place].filter(Boolean).join(', ');
}

/** What is wrong with a value, without saying where it stands. */
export function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(unknownKey).join('; ');
    case 'invalid_type':
      return typeMissing(issue);
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.message === 'Invalid input' ? `must be at least ${issue.minimum}` : issue.message;
    case 'too_big':
      return issue.message === 'Invalid input' ? `must be at most ${issue.maximum}` : issue.message;
    default:
      return issue.message;
  }
}

function typeMissing(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  const article = /^[aeio]/.test(issue.expected) ? 'an' : 'a';
  const kind = issue.expected === 'array' ? 'a list' : `${article} ${issue.expected}`;
  const missing = issue.input === undefined && issue.path.length > 0;
  return missing ? `must be there, and be ${kind}` : `must be ${kind}`;
}

function unknownKey(key: string): string {
  const [nearest] = KEYS.map((known) => ({ known, distance: editDistance(key.toLowerCase(), known.toLowerCase()) }))
    .filter(({ distance }) => distance <= 2)
    .sort((one, other) => one.distance - other.distance);
  const meant = nearest === undefined ? 'remove it' : `did you mean ${nearest.known}?`;
  return `has the unknown key ${key}; ${meant}`;
}

/** Insertions, deletions and changes between two short words. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...left.slice(0, 40)].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (right[j - 1] === letter ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
