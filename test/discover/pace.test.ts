import { describe, expect, it } from 'vitest';
import type { ChangePace } from '../../shared/discover/change-pace.ts';
import { changesPerMinute, withLook } from '../../shared/discover/change-pace.ts';
import type { ArticlePace, FeedPace } from '../../shared/discover/pace.ts';
import { lookAgainAt, nextReadAt } from '../../shared/discover/pace.ts';
import type { FeedDefinition } from '../../shared/model/source.ts';
import { randomFrom } from '../support/scheduler.ts';

const MINUTE = 60_000;
const DAY = 1440;
const START = '2025-05-05T00:00:00.000Z';
const FEED: FeedDefinition = { kind: 'feed', url: 'https://gazette.example/rss' };
const iso = (minutes: number): string => new Date(Date.parse(START) + minutes * MINUTE).toISOString();
const minutesOf = (instant: string): number => (Date.parse(instant) - Date.parse(START)) / MINUTE;

describe('the pace of a feed', () => {
  const read = (rest: object = {}, pace: FeedPace = { intervalMinutes: 20, lastReadAt: iso(-20) }, feed = FEED) =>
    nextReadAt(pace, feed, { at: START, fresh: 0, headers: {}, ...rest });

  it('starts at a quarter of an hour and stays within the bounds', () => {
    expect(nextReadAt({}, FEED, { at: START, fresh: 40, headers: {} })).toEqual({
      intervalMinutes: 15,
      dueAt: iso(15),
    });
    expect(read({}, { intervalMinutes: 119, lastReadAt: iso(-119), lastNewAt: iso(-9000) }).intervalMinutes).toBe(120);
    expect(read({ fresh: 50 }, { intervalMinutes: 5, lastReadAt: iso(-5) }).intervalMinutes).toBe(5);
    const bounded = { ...FEED, everyMinutes: { min: 30, max: 40 } };
    expect(read({ fresh: 50 }, undefined, bounded).intervalMinutes).toBe(30);
  });

  it('quickens with news and slackens in silence', () => {
    const pace = { intervalMinutes: 20, lastReadAt: iso(-20), lastNewAt: iso(-20) };
    expect(read({ fresh: 5 }, pace).intervalMinutes).toBeLessThan(20);
    expect(read({ fresh: 0 }, pace).intervalMinutes).toBe(20);
    expect(read({ fresh: 0 }, { ...pace, lastNewAt: iso(-300) }).intervalMinutes).toBeGreaterThan(20);
  });

  it('waits as the publisher asks, and not longer than a day', () => {
    expect(minutesOf(read({ ttlMinutes: 90 }).dueAt)).toBe(90);
    expect(minutesOf(read({ ttlMinutes: 9000 }).dueAt)).toBe(DAY);
    expect(minutesOf(read({ headers: { 'cache-control': 'public, max-age=2700' } }).dueAt)).toBe(45);
    expect(minutesOf(read({ headers: { 'cache-control': 'max-age=2700', age: '1800' } }).dueAt)).toBe(20);
    expect(minutesOf(read({ headers: { 'cache-control': 'max-age=31536000' } }).dueAt)).toBe(60);
    expect(minutesOf(read({ headers: { 'cache-control': 's-maxage=7200' } }).dueAt)).toBe(20);
  });

  it('keeps out of the hours and days that the publisher names, unless it names all', () => {
    expect(read({ skipHours: [0, 1, 2] }).dueAt).toBe(iso(180));
    // 5 May 2025 is a Monday.
    expect(read({ skipDays: [1, 2] }).dueAt).toBe(iso(2 * DAY));
    expect(read({ skipHours: Array.from({ length: 24 }, (_, hour) => hour) }).dueAt).toBe(iso(20));
  });
});

/** Arrivals over some days: by day four times as many as at night, in bursts as editors work. */
function arrivals(perDay: number, days: number, random: () => number): number[] {
  const times: number[] = [];
  for (let minute = 0; minute < days * DAY; minute += 1) {
    const hour = (minute / 60) % 24;
    const weight = hour >= 6 && hour < 22 ? 1.33 : 0.33;
    if (random() < (perDay / DAY) * weight) times.push(minute + random());
  }
  return times;
}

type Polling = { readonly requests: number; readonly delays: readonly number[] };

function poll(news: readonly number[], days: number, next: (at: number, fresh: number) => number): Polling {
  let [at, seen, requests] = [0, 0, 0];
  const delays: number[] = [];
  while (at < days * DAY) {
    const known = news.filter((time) => time <= at).length;
    for (const time of news.slice(seen, known)) delays.push(at - time);
    const fresh = known - seen;
    seen = known;
    requests += 1;
    at = next(at, fresh);
  }
  return { requests, delays };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(numbers.length, 1);

function learnedPolling(news: readonly number[], days: number): Polling {
  let pace: FeedPace = {};
  return poll(news, days, (at, fresh) => {
    const { intervalMinutes, dueAt } = nextReadAt(pace, FEED, { at: iso(at), fresh, headers: {} });
    pace = { ...pace, intervalMinutes, lastReadAt: iso(at), ...(fresh > 0 && { lastNewAt: iso(at) }) };
    return minutesOf(dueAt);
  });
}

describe('simulated: thirty days of feeds of different temper', () => {
  it('saves most requests of fixed polling and finds news as soon', () => {
    const days = 30;
    const rows = [200, 60, 20, 5, 1].map((perDay) => {
      const news = arrivals(perDay, days, randomFrom(perDay));
      return { perDay, news, learned: learnedPolling(news, days), fixed: poll(news, days, (at) => at + 10) };
    });
    console.info('articles/day   requests (every 10 min)   saved   median delay, min (fixed)');
    for (const { perDay, learned, fixed } of rows) {
      const saved = Math.round(100 * (1 - learned.requests / fixed.requests));
      console.info(
        `${String(perDay).padStart(12)}   ${learned.requests} (${fixed.requests})   ${saved} %   ${median(learned.delays).toFixed(1)} (${median(fixed.delays).toFixed(1)})`,
      );
    }
    const requests = rows.reduce((sum, { learned }) => sum + learned.requests, 0);
    const fixed = rows.reduce((sum, row) => sum + row.fixed.requests, 0);
    const delay = mean(rows.flatMap(({ learned }) => learned.delays));
    // The same number of requests, spread evenly over all feeds.
    const even = (days * DAY * rows.length) / requests;
    const evenDelay = mean(rows.flatMap(({ news }) => poll(news, days, (at) => at + even).delays));
    console.info(
      `in all: ${Math.round(100 * (1 - requests / fixed))} % of requests saved; an article waits ${delay.toFixed(1)} min, with as many requests evenly spread ${evenDelay.toFixed(1)}`,
    );
    expect(requests / fixed).toBeLessThan(0.5);
    expect(delay).toBeLessThan(evenDelay * 0.75);
    for (const { learned } of rows) expect(Math.max(...learned.delays)).toBeLessThanOrEqual(120);
  });
});

const article = (rest: Partial<ArticlePace> = {}): ArticlePace => ({
  publishedAt: START,
  live: false,
  looks: 1,
  changes: 0,
  now: iso(5),
  ...rest,
});
const wait = (rest: Partial<ArticlePace> = {}, learned?: ChangePace): number => {
  const at = article(rest);
  const due = lookAgainAt(at, learned);
  return due === undefined ? Number.POSITIVE_INFINITY : minutesOf(due) - minutesOf(at.now);
};

describe('the pace of an article', () => {
  it('slackens with age and ends after a fortnight without change', () => {
    const waits = [5, 120, 600, 2000, 10_000].map((minutes) => wait({ now: iso(minutes) }));
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(wait({ now: iso(15 * DAY) })).toBe(Number.POSITIVE_INFINITY);
    expect(wait({ now: iso(15 * DAY), changes: 3, looks: 9, lastChangeAt: iso(10 * DAY) })).toBeLessThan(4 * DAY);
  });

  it('is quicker for what has changed and slower for what has not', () => {
    const now = iso(600);
    expect(wait({ now, looks: 6, changes: 4, lastChangeAt: iso(500) })).toBeLessThan(wait({ now, looks: 2 }));
    expect(wait({ now, looks: 4 })).toBeGreaterThan(wait({ now, looks: 1 }));
  });

  it('is by the minute while a page is live, and usual again after a still day', () => {
    expect(wait({ live: true, now: iso(100), lastChangeAt: iso(98) })).toBe(3);
    expect(wait({ live: true, now: iso(400), lastChangeAt: iso(100) })).toBe(60);
    expect(wait({ live: true, now: iso(2000), lastChangeAt: iso(100) })).toBeGreaterThan(120);
  });

  it('looks once at what was published long ago, and takes a date in the future for now', () => {
    expect(lookAgainAt(article({ publishedAt: '2019-01-01' }))).toBeUndefined();
    expect(wait({ publishedAt: iso(5000) })).toBe(wait({ publishedAt: iso(5) }));
    expect(wait({ publishedAt: 'soon' })).toBe(wait({ publishedAt: iso(5) }));
  });

  it('learns from the looks at a source how often its articles change', () => {
    let eager: ChangePace | undefined;
    let still: ChangePace | undefined;
    for (let look = 0; look < 100; look += 1) {
      eager = withLook(eager, { age: 200, sinceLook: 60, changed: true });
      still = withLook(still, { age: 200, sinceLook: 60, changed: false });
    }
    expect(changesPerMinute(eager, 200)).toBeGreaterThan(changesPerMinute(undefined, 200) * 4);
    expect(changesPerMinute(still, 200)).toBeLessThan(changesPerMinute(undefined, 200) / 4);
    expect(changesPerMinute(eager, 10_000)).toBe(changesPerMinute(undefined, 10_000));
  });

  it('forgets old habits', () => {
    let pace: ChangePace | undefined;
    for (let look = 0; look < 2000; look += 1) pace = withLook(pace, { age: 200, sinceLook: 60, changed: true });
    expect(pace?.[1]?.changes).toBeLessThanOrEqual(400);
  });
});

/** Changes of one article over a fortnight; most on day one. `eagerness` multiplies the newsroom's rate. */
function changesOf(eagerness: number, random: () => number): number[] {
  const rate = (age: number): number =>
    eagerness * (age < 60 ? 0.012 : age < 360 ? 0.003 : age < DAY ? 0.0007 : age < 3 * DAY ? 0.0001 : 0.00002);
  const times: number[] = [];
  for (let minute = 1; minute < 14 * DAY; minute += 1) if (random() < rate(minute)) times.push(minute);
  return times;
}

type Watching = { looks: number; changes: number; found: number; delays: number[] };

function watch(
  eagerness: number,
  next: (state: ArticlePace, learned: ChangePace | undefined) => number | undefined,
): Watching {
  const random = randomFrom(Math.round(eagerness * 100));
  const total: Watching = { looks: 0, changes: 0, found: 0, delays: [] };
  let learned: ChangePace | undefined;
  for (let one = 0; one < 150; one += 1) {
    const changes = changesOf(eagerness, random);
    total.changes += changes.length;
    let state: ArticlePace = article({ now: iso(5) });
    let last = 5;
    for (let at = next(state, learned); at !== undefined && at < 14 * DAY; at = next(state, learned)) {
      const news = changes.filter((time) => time > last && time <= at);
      total.looks += 1;
      if (news.length > 0) total.found += 1;
      for (const time of news) total.delays.push(at - time);
      learned = withLook(learned, { age: at, sinceLook: at - last, changed: news.length > 0 });
      const changed = news.length > 0;
      state = {
        ...state,
        now: iso(at),
        looks: state.looks + 1,
        changes: state.changes + (changed ? 1 : 0),
        ...(changed && { lastChangeAt: iso(at) }),
      };
      last = at;
    }
  }
  return total;
}

describe('simulated: a fortnight of articles that change', () => {
  it('finds changes with a fraction of the looks of an hourly round', () => {
    console.info('newsroom   looks/article (hourly)   saved   looks that find   median delay, min');
    for (const [name, eagerness] of [
      ['eager', 2],
      ['usual', 0.6],
      ['still', 0.05],
    ] as const) {
      const learned = watch(eagerness, (state, pace) => {
        const due = lookAgainAt(state, pace);
        return due === undefined ? undefined : minutesOf(due);
      });
      const hourly = watch(eagerness, (state) => minutesOf(state.now) + 60);
      const saved = Math.round(100 * (1 - learned.looks / hourly.looks));
      const hits = Math.round((100 * learned.found) / learned.looks);
      console.info(
        `${name.padEnd(8)}   ${(learned.looks / 150).toFixed(1)} (${(hourly.looks / 150).toFixed(0)})   ${saved} %   ${hits} %   ${median(learned.delays).toFixed(0)}`,
      );
      expect(saved).toBeGreaterThan(90);
      // Nearly every change is seen in the end: only what comes after the last look is not.
      expect(learned.delays.length / Math.max(learned.changes, 1)).toBeGreaterThan(0.85);
      if (eagerness >= 0.6) expect(median(learned.delays)).toBeLessThan(120);
    }
  });
});
