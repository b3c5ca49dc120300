import * as z from 'zod/mini';
import { SourceState } from '../model/source.ts';

/** What is known of a source's recent work. Times are ISO 8601 UTC. */
export type SourceRecord = {
  /** When its newest articles were published, and how certain their extraction was; newest first. */
  readonly articles: readonly { readonly at: string; readonly confidence?: number | undefined }[];
  readonly looks: readonly {
    readonly at: string;
    readonly disposition: string;
    readonly reason?: string | undefined;
  }[];
  readonly feeds: readonly FeedRecord[];
};

/** What is known of one of its feeds. */
export const FeedRecord = z.object({
  url: z.string(),
  lastReadAt: z.optional(z.string()),
  lastNewAt: z.optional(z.string()),
  failures: z.int(),
  /** What was wrong at its last reading, in words; absent where that went well. */
  lastFault: z.optional(z.string()),
  dueAt: z.string(),
});
export type FeedRecord = z.infer<typeof FeedRecord>;

export const SourceHealth = z.object({
  state: SourceState,
  /** One sentence a finding; empty when all is well. */
  findings: z.readonly(z.array(z.string())),
  newestArticleAt: z.optional(z.string()),
  lastSuccessAt: z.optional(z.string()),
  /** Looks that ended in a fault of the publisher's, of all looks. */
  errorRate: z.optional(z.number()),
  /** Between articles, in hours: nine of ten gaps are shorter. */
  usualGapHours: z.optional(z.number()),
  /** Mean confidence of the newest articles, and of those before them. */
  confidence: z.optional(z.object({ now: z.number(), before: z.number() })),
});
export type SourceHealth = z.infer<typeof SourceHealth>;

/** Endings that are a fault of the publisher's, or of ours with it; a robots rule or an advertisement is neither. */
const FAULTS = new Set([
  'http-error',
  'unreachable',
  'undecodable',
  'not-html',
  'too-large',
  'robots-unreachable',
  'redirect-loop',
  'too-many-redirects',
  'bad-redirect',
]);
const SUCCESSES = new Set(['stored', 'unchanged', 'not-modified', 'read']);

/** A source is silent after three of its usual gaps, though never within a day; with too few articles for a rhythm, after a month. */
const SILENT_GAPS = 3;
const LEAST_SILENCE_HOURS = 24;
const SILENCE_WITHOUT_RHYTHM_HOURS = 30 * 24;
const ENOUGH_GAPS = 4;
/** More faults than this share of at least so many looks. */
const FAILING_RATE = 0.3;
const ENOUGH_LOOKS = 5;
/** Feeds are failing after this many faults in a row. */
const FAILING_FEED = 3;
/** A mean that fell by this much tells of a changed layout. */
const DRIFT = 0.15;
const NEWEST = 5;

const HOUR_MS = 3_600_000;

/** Judges a source against its own rhythm and record. */
export function healthOf(record: SourceRecord, now: Date): SourceHealth {
  const newestArticleAt = record.articles[0]?.at;
  const lastSuccessAt = newest(
    record.looks.filter(({ disposition }) => SUCCESSES.has(disposition)).map(({ at }) => at),
  );
  const errorRate = errorRateOf(record.looks);
  const usualGapHours = usualGap(record.articles.map(({ at }) => Date.parse(at)));
  const confidence = confidenceOf(record.articles);
  const found: readonly (readonly [SourceState, readonly string[]])[] = [
    ['failing', failing(record, errorRate)],
    ['silent', silent(newestArticleAt, usualGapHours, now)],
    ['drifting', drifting(confidence)],
  ];
  const worst = found.find(([, findings]) => findings.length > 0)?.[0];
  return {
    state: worst ?? (newestArticleAt === undefined ? 'new' : 'well'),
    findings: found.flatMap(([, findings]) => findings),
    ...(newestArticleAt !== undefined && { newestArticleAt }),
    ...(lastSuccessAt !== undefined && { lastSuccessAt }),
    ...(errorRate !== undefined && { errorRate }),
    ...(usualGapHours !== undefined && { usualGapHours }),
    ...(confidence !== undefined && { confidence }),
  };
}

const newest = (times: readonly string[]): string | undefined => [...times].sort().at(-1);

function errorRateOf(looks: SourceRecord['looks']): number | undefined {
  const counted = looks.filter(({ disposition }) => disposition !== 'deferred');
  if (counted.length === 0) return undefined;
  const faults = counted.filter(({ reason }) => reason !== undefined && FAULTS.has(reason));
  return faults.length / counted.length;
}

/** Faults of its feeds, or else of its looks. A feed that was never read is told of at once: its address may be wrong, and nothing else would say so. */
function failing({ looks, feeds }: SourceRecord, errorRate: number | undefined): readonly string[] {
  const faults = feeds
    .filter(({ failures, lastReadAt }) => failures >= FAILING_FEED || (failures > 0 && lastReadAt === undefined))
    .map(faultOf);
  if (faults.length > 0) return faults;
  if (errorRate === undefined || errorRate <= FAILING_RATE || looks.length < ENOUGH_LOOKS) return [];
  return [`${Math.round(errorRate * 100)} % of its looks failed`];
}

function faultOf({ url, failures, lastReadAt, lastFault }: FeedRecord): string {
  const what = lastReadAt === undefined ? 'could not be read so far' : `failed ${failures} times in a row`;
  return lastFault === undefined ? `${url} ${what}` : `${url} ${what}: ${lastFault}`;
}

function silent(newestAt: string | undefined, gapHours: number | undefined, now: Date): readonly string[] {
  if (newestAt === undefined) return [];
  const hours = (now.getTime() - Date.parse(newestAt)) / HOUR_MS;
  const patience =
    gapHours === undefined ? SILENCE_WITHOUT_RHYTHM_HOURS : Math.max(LEAST_SILENCE_HOURS, gapHours * SILENT_GAPS);
  if (!(hours > patience)) return [];
  const usual = gapHours === undefined ? 'it has no rhythm yet' : `usually there is one within ${inHours(gapHours)}`;
  return [`nothing new for ${inHours(hours)}; ${usual}`];
}

const inHours = (hours: number): string =>
  hours < 48 ? `${Math.max(1, Math.round(hours))} h` : `${Math.round(hours / 24)} days`;

/** The ninth decile of the gaps between articles, in hours. Those of one minute, as of an issue that appears at once, count as one: a gap of nothing says nothing of a rhythm. */
function usualGap(times: readonly number[]): number | undefined {
  const minutes = times.filter((time) => !Number.isNaN(time)).map((time) => Math.floor(time / 60_000) * 60_000);
  const sorted = [...new Set(minutes)].sort((one, other) => other - one);
  const gaps = sorted.slice(1).map((time, place) => ((sorted[place] ?? time) - time) / HOUR_MS);
  if (gaps.length < ENOUGH_GAPS) return undefined;
  return gaps.sort((one, other) => one - other)[Math.min(gaps.length - 1, Math.floor(gaps.length * 0.9))];
}

function confidenceOf(articles: SourceRecord['articles']): SourceHealth['confidence'] {
  const known = articles.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]));
  const [recent, earlier] = [known.slice(0, NEWEST), known.slice(NEWEST)];
  if (recent.length < NEWEST || earlier.length < NEWEST) return undefined;
  return { now: mean(recent), before: mean(earlier) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function drifting(confidence: SourceHealth['confidence']): readonly string[] {
  if (confidence === undefined || confidence.before - confidence.now < DRIFT) return [];
  return [
    `extraction is less certain than it was (${confidence.now.toFixed(2)} after ${confidence.before.toFixed(2)}): has its layout changed?`,
  ];
}
