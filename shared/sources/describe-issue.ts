import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** Keys that a definition may have, for guessing what a mistyped one meant. */
const KEYS = [
  ...['sources', 'resolve', 'id', 'name', 'alternateName', 'homepage', 'inLanguage', 'timeZone', 'feeds', 'articleUrl'],
  ...['hosts', 'store', 'crawlDelaySeconds', 'dailyFetches', 'dailyBytes', 'retentionDays', 'layouts', 'enabled'],
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

/** One mistake in a line: where it is (`locate` gives file and line), what is wrong, and what to do. */
export function describeIssue(issue: Issue, locate: (path: readonly PropertyKey[]) => string): string {
  const place = issue.path
    .map(String)
    .reduce((text, key) => text + (/^\d+$/.test(key) ? `[${key}]` : `${text && '.'}${key}`), '');
  const key = String(issue.path.at(-1) ?? '');
  const example = EXAMPLES[key];
  const advice = example === undefined ? '' : `; write for example ${key}: ${example}`;
  return `${locate(issue.path)}: ${place || 'the file'} ${complaint(issue)}${issue.code === 'unrecognized_keys' ? '' : advice}`;
}

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(unknownKey).join('; ');
    case 'invalid_type':
      return issue.input === undefined ? `must be there, and be a ${issue.expected}` : `must be a ${issue.expected}`;
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
