import type { FeedDefinition } from '../model/source.ts';
import type { ChangePace } from './change-pace.ts';
import { changesPerMinute } from './change-pace.ts';

/** What is known of a feed's pace. */
export type FeedPace = {
  readonly intervalMinutes?: number | undefined;
  readonly lastReadAt?: string | undefined;
  /** When it last brought something new. */
  readonly lastNewAt?: string | undefined;
};

/** One reading of a feed: when, how much was new, and what the publisher says of coming again. */
export type FeedReading = {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Entries never listed before. */
  readonly fresh: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly ttlMinutes?: number;
  /** Hours (UTC) and weekdays (0 = Sunday) on which the publisher asks not to come. */
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly number[];
};

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** Bounds where the definition names none: five minutes is polite to any server, two hours loses little at one small request each. */
const DEFAULT_BOUNDS = { min: 5, max: 120 };
const FIRST_INTERVAL = 15;

/**
 * The interval is this much times the root of the mean gap between articles, in minutes. The root is what spends a given number of requests so
 * that articles of all feeds together wait least; the factor sets how many requests that are (README).
 */
const FACTOR = 3.2;
/** How far one reading moves the gap that we assume, in logarithm: slow enough for chance, fast enough for the morning. */
const WEIGHT = 0.3;
/** A silence longer than the gap is weaker evidence: it comes anew with every reading. */
const SILENCE_WEIGHT = 0.12;

/**
 * When a feed is read next. The interval follows how often something new comes, within the definition's bounds; what the publisher asks for
 * (ttl, Cache-Control, skipHours, skipDays) can only make it later, by a day at most.
 */
export function nextReadAt(
  pace: FeedPace,
  definition: FeedDefinition,
  reading: FeedReading,
): { readonly intervalMinutes: number; readonly dueAt: string } {
  const bounds = { ...DEFAULT_BOUNDS, ...definition.everyMinutes };
  const learned = learnedInterval(pace, reading);
  const intervalMinutes = Math.round(Math.min(Math.max(learned, bounds.min), bounds.max) * 10) / 10;
  const asked = Math.min(Math.max(reading.ttlMinutes ?? 0, freshMinutes(reading.headers)), DAY_MINUTES);
  const due = Date.parse(reading.at) + Math.max(intervalMinutes, asked) * MINUTE;
  return { intervalMinutes, dueAt: new Date(afterSkipped(due, reading)).toISOString() };
}

function learnedInterval(pace: FeedPace, { at, fresh }: FeedReading): number {
  const { intervalMinutes = FIRST_INTERVAL, lastReadAt, lastNewAt = lastReadAt } = pace;
  // The first reading finds everything new and tells nothing of the pace.
  if (lastReadAt === undefined || lastNewAt === undefined) return intervalMinutes;
  const assumed = (intervalMinutes / FACTOR) ** 2;
  const silent = Math.max((Date.parse(at) - Date.parse(lastNewAt)) / MINUTE, 1);
  if (fresh === 0 && silent <= assumed) return intervalMinutes;
  const weight = fresh === 0 ? SILENCE_WEIGHT : WEIGHT;
  const gap = assumed ** (1 - weight) * (silent / Math.max(fresh, 1)) ** weight;
  return FACTOR * Math.sqrt(gap);
}

/** Minutes for which caches may keep the answer. A CDN's long age of one answer does not count beyond an hour: feeds change all the same. */
function freshMinutes(headers: Readonly<Record<string, string>>): number {
  const control = headers['cache-control'] ?? '';
  const seconds = Number(/(?:^|[\s,])max-age=(\d{1,9})/i.exec(control)?.[1] ?? 0) - Number(headers.age ?? 0);
  return Math.min(Math.max(seconds / 60 || 0, 0), 60);
}

/** The end of the hours or days that the publisher keeps to itself; where it keeps all, its wish is void. */
function afterSkipped(due: number, { skipHours = [], skipDays = [] }: FeedReading): number {
  const skipped = (instant: Date): boolean =>
    skipHours.includes(instant.getUTCHours()) || skipDays.includes(instant.getUTCDay());
  let at = new Date(due);
  for (let hours = 0; hours < 7 * 24; hours += 1) {
    if (!skipped(at)) return at.getTime();
    at = new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000 + 3_600_000);
  }
  return due;
}

/** What is known of an article, for deciding when to look again. Instants are ISO 8601. */
export type ArticlePace = {
  readonly publishedAt: string;
  readonly live: boolean;
  readonly looks: number;
  /** Looks that found it changed, the first not counted. */
  readonly changes: number;
  readonly lastChangeAt?: string;
  readonly now: string;
};

/** An article that has neither appeared nor changed for so long is looked at no more. */
const LOOKED_AT_DAYS = 14;
/** The chance that a look finds a change, at the pace we keep: one in five. */
const CHANCE = 0.2;
const SHORTEST = 10;
const LONGEST = 3 * DAY_MINUTES;
/** A live page grows by the minute while it is live, and is a normal one when it has been still for a day. */
const LIVE = { shortest: 3, longest: 120, share: 0.2 };

/**
 * When an article is looked at again, or `undefined` when not any more. The wait grows as changes become rare with age: by what its source's
 * articles were seen to do (`learned`), and by whether this one has changed more or less often than was to be expected.
 */
export function lookAgainAt(article: ArticlePace, learned?: ChangePace): string | undefined {
  const now = Date.parse(article.now);
  const changed = article.lastChangeAt === undefined ? undefined : Date.parse(article.lastChangeAt);
  const published = Math.min(knownInstant(article.publishedAt, now), now);
  const still = (now - Math.max(changed ?? published, published)) / MINUTE;
  if (still > LOOKED_AT_DAYS * DAY_MINUTES) return undefined;
  const age = (now - published) / MINUTE;
  const wait = article.live && still < DAY_MINUTES ? liveWait(still) : usualWait(article, age, learned);
  return new Date(now + wait * MINUTE).toISOString();
}

const knownInstant = (text: string, otherwise: number): number => {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? otherwise : instant;
};

const liveWait = (still: number): number => Math.min(Math.max(still * LIVE.share, LIVE.shortest), LIVE.longest);

function usualWait({ looks, changes }: ArticlePace, age: number, learned: ChangePace | undefined): number {
  // What this article has shown, weighed like one look at which a change was as likely as we aim for.
  const own = (changes + CHANCE) / (Math.max(looks - 1, 0) * CHANCE + CHANCE);
  const wait = -Math.log(1 - CHANCE) / (changesPerMinute(learned, age) * Math.min(Math.max(own, 0.4), 4));
  // A young article's rate does not hold for its whole life: at the next look it is at most three times as old.
  return Math.min(Math.max(wait, SHORTEST), Math.max(age * 2, 30), LONGEST);
}
