import * as z from 'zod/mini';
import { FeedDefinition, Layout, Source, SourcesFile } from '../model/source.ts';
import { nearestOf } from './nearest.ts';

type Issue = z.core.$ZodIssue;

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
      return issue.keys.map((key) => unknownKey(key, keysAt(issue.path))).join('; ');
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

/** The keys of the object at the end of a path: what a mistyped one may have meant. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  switch (path.findLast((step) => typeof step === 'string')) {
    case 'sources':
      return Object.keys(Source.shape);
    case 'feeds':
      return Object.keys(FeedDefinition.shape);
    case 'layouts':
      return Object.keys(Layout.shape);
    case 'everyMinutes':
      return ['min', 'max'];
    default:
      return Object.keys(SourcesFile.shape);
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  const nearest = nearestOf(key, known);
  const meant = nearest === undefined ? `known are ${known.join(', ')}` : `did you mean ${nearest}?`;
  return `has the unknown key ${key}; ${meant}`;
}
