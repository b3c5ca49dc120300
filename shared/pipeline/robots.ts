import { decodeBody } from '../charset/charset.ts';
import type { Fetcher, FetchResult } from '../fetch/fetcher.ts';
import type { Robots } from '../fetch/robots.ts';
import { robotsFor, robotsFromStatus } from '../fetch/robots.ts';
import type { StoredRobots } from '../store/robots.ts';
import { storedRobots, storeRobots } from '../store/robots.ts';
import type { Table } from '../store/table.ts';

/** RFC 9309, 2.4: a copy is used for a day at most. One that could not be read is asked for again sooner. */
const FRESH_MS = 24 * 3600_000;
const UNREACHABLE_MS = 30 * 60_000;

export type RobotsPorts = { readonly crawl: Table; readonly now: () => Date; readonly fetch: Fetcher };

const parsed = new WeakMap<
  Table,
  Map<string, { readonly fetchedAt: string; readonly robots: Robots; readonly reachable: boolean }>
>();

/** The rules of an origin, or the instant from which they may be asked for. */
export type Rules = { readonly robots: Robots; readonly reachable: boolean } | { readonly retryAt: string };

/** The rules of an origin: from memory, from the table, or fetched. */
export async function rulesOf(ports: RobotsPorts, origin: string): Promise<Rules> {
  const memory = parsed.get(ports.crawl) ?? new Map();
  parsed.set(ports.crawl, memory);
  const known = memory.get(origin);
  if (known !== undefined && isFresh(known.fetchedAt, known.reachable, ports.now())) return known;
  const stored = (await freshStored(ports, origin)) ?? (await fetched(ports, origin));
  if ('retryAt' in stored) return stored;
  const robots = robotsIn(stored, origin);
  const entry = { fetchedAt: stored.fetchedAt, robots, reachable: isReachable(stored) };
  memory.set(origin, entry);
  return entry;
}

const robotsIn = ({ status, body }: StoredRobots, origin: string): Robots =>
  body === undefined ? robotsFromStatus(status || undefined) : robotsFor(body, `${origin}/robots.txt`);

/** Whether the host said what its rules are, be it that there are none. */
const isReachable = ({ status, body }: StoredRobots): boolean =>
  body !== undefined || robotsFromStatus(status || undefined).allowed('', '');

const isFresh = (fetchedAt: string, reachable: boolean, now: Date): boolean =>
  now.getTime() - Date.parse(fetchedAt) < (reachable ? FRESH_MS : UNREACHABLE_MS);

async function freshStored({ crawl, now }: RobotsPorts, origin: string): Promise<StoredRobots | undefined> {
  const stored = await storedRobots(crawl, origin);
  if (stored === undefined) return undefined;
  return isFresh(stored.fetchedAt, isReachable(stored), now()) ? stored : undefined;
}

async function fetched(
  { crawl, now, fetch }: RobotsPorts,
  origin: string,
): Promise<StoredRobots | { readonly retryAt: string }> {
  const answer = await fetch({ url: `${origin}/robots.txt`, kind: 'robots' });
  if (answer.kind === 'deferred') return { retryAt: answer.until };
  const stored = { fetchedAt: now().toISOString(), ...readAnswer(answer) };
  await storeRobots(crawl, origin, stored);
  return stored;
}

function readAnswer(answer: Exclude<FetchResult, { kind: 'deferred' }>): Pick<StoredRobots, 'status' | 'body'> {
  if (answer.kind === 'ok')
    return { status: 200, body: decodeBody(answer.bytes, answer.headers['content-type'], 'html').text };
  return { status: 'status' in answer ? (answer.status ?? 0) : 0 };
}
