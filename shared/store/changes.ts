import * as z from 'zod/mini';
import { digest } from '../model/ids.ts';
import { Revision } from '../model/revision.ts';
import { LIMITS } from '../topology.ts';
import { HOURS, hourPartition } from './keys.ts';
import { hourOf } from './revisions.ts';
import type { Key, Table } from './table.ts';

/**
 * The change feed: every committed revision in order of commit, through the `changes` index. Writers stamp just before they put, so a revision may
 * appear up to a bounded time behind what a reader has seen; each read therefore goes back over the last minute and leaves out what the cursor
 * remembers. Within that bound nothing is missed; delivery is at least once.
 */
export type ChangesPage = {
  readonly revisions: readonly Revision[];
  /** Give it to the next read, also when this page is empty. */
  readonly cursor: string;
  /** More is there already. */
  readonly more: boolean;
};

const Cursor = z.object({ at: z.string(), shown: z.array(z.string()) });
type Cursor = z.infer<typeof Cursor>;

/** The short form in which a cursor remembers one revision. */
const mark = (sort: string): string => digest(sort, 12);

/** Reads a cursor or an ISO instant; throws on anything else. */
export function parseSince(since: string): Cursor {
  const instant = Date.parse(since);
  if (!Number.isNaN(instant) && /^\d{4}-/.test(since)) return { at: new Date(instant).toISOString(), shown: [] };
  try {
    return Cursor.parse(JSON.parse(Buffer.from(since, 'base64url').toString('utf8')));
  } catch {
    throw new Error(`"${since.slice(0, 40)}" is neither a cursor that an earlier answer gave nor an ISO 8601 time`);
  }
}

/** Up to `limit` revisions committed since a cursor or an ISO time, oldest first. */
export async function changesSince(articles: Table, since: string, limit: number): Promise<ChangesPage> {
  const cursor = parseSince(since);
  const shown = new Set(cursor.shown);
  const from = backBy(cursor.at, shown.size === 0 ? 0 : LIMITS.changeFeedOverlapSeconds);
  const keys = await keysFrom(articles, from, shown, limit + 1);
  const page = keys.slice(0, limit);
  const items = await articles.getMany(page.map(({ key }) => key));
  const revisions = items.map((item) => Revision.parse(item)).sort(byCommit);
  return { revisions, cursor: cursorAfter(cursor, page), more: keys.length > limit };
}

const byCommit = (one: Revision, other: Revision): number =>
  one.committedAt < other.committedAt
    ? -1
    : one.committedAt > other.committedAt
      ? 1
      : one.articleId < other.articleId
        ? -1
        : 1;

const backBy = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) - seconds * 1000).toISOString();

type Place = { readonly key: Key; readonly sort: string };

async function keysFrom(
  articles: Table,
  from: string,
  shown: ReadonlySet<string>,
  limit: number,
): Promise<readonly Place[]> {
  const places: Place[] = [];
  for await (const hour of hoursFrom(articles, hourOf(from))) {
    for await (const place of placesOf(articles, hour, from)) {
      if (shown.has(mark(place.sort))) continue;
      places.push(place);
      if (places.length >= limit) return places;
    }
  }
  return places;
}

async function* hoursFrom(articles: Table, first: string): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const page = await articles.query({ pk: HOURS, from: first, ...(after && { after }) });
    for (const item of page.items) yield item.sk;
    after = page.next;
  } while (after !== undefined);
}

async function* placesOf(articles: Table, hour: string, from: string): AsyncGenerator<Place> {
  let after: string | undefined;
  do {
    const page = await articles.query({
      index: 'changes',
      pk: hourPartition(hour),
      from,
      limit: 200,
      ...(after && { after }),
    });
    for (const { pk, sk, changesSort } of page.items) yield { key: { pk, sk }, sort: String(changesSort) };
    after = page.next;
  } while (after !== undefined);
}

/** The new position, and what was shown within the overlap before it. */
function cursorAfter(before: Cursor, page: readonly Place[]): string {
  const at = page.reduce((newest, { sort }) => (sort.slice(0, 24) > newest ? sort.slice(0, 24) : newest), before.at);
  const kept = at === before.at || Date.parse(at) - Date.parse(before.at) <= LIMITS.changeFeedOverlapSeconds * 1000;
  const shown = [...(kept ? before.shown : []), ...page.map(({ sort }) => mark(sort))];
  return Buffer.from(JSON.stringify({ at, shown: shown.slice(-MAX_SHOWN) } satisfies Cursor)).toString('base64url');
}

/** More than this many commits within the overlap are shown again rather than remembered. */
const MAX_SHOWN = 2000;
