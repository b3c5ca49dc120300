import * as z from 'zod/mini';
import { digest } from '../model/ids.ts';
import { Revision } from '../model/revision.ts';
import { LIMITS } from '../topology.ts';
import { itemsOf, writtenItems } from './all-items.ts';
import { HOURS, hourPartition } from './keys.ts';
import { hourOf } from './revisions.ts';
import type { Key, Table } from './table.ts';

/**
 * The change feed: every committed revision in order of commit, through the `changes` index. Writers stamp just before they put, so a revision may
 * appear up to a bounded time behind what a reader has seen. What lies further back than that bound is settled: a position tells what was shown of
 * it. Of what is not settled yet the cursor remembers each one. Nothing is missed within the bound; delivery is at least once.
 */
export type ChangesPage = {
  readonly revisions: readonly Revision[];
  /** Give it to the next read, also when this page is empty. */
  readonly cursor: string;
  /** More is there already. */
  readonly more: boolean;
};

/** Everything up to `after` is settled and was shown; `shown` are the marks of what was shown beyond it. */
const Cursor = z.object({
  after: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z.{0,200}$/u)),
  shown: z.array(z.string()),
});
type Cursor = z.infer<typeof Cursor>;

/** What was given is no position of the change feed. */
export class UnknownPosition extends Error {
  override readonly name = 'UnknownPosition';
}

/** So many unsettled revisions are shown at most; the others wait until they are settled, a minute later, so that a cursor stays short. */
const MOST_UNSETTLED = 300;

/** The short form in which a cursor remembers one revision. */
const mark = (sort: string): string => digest(sort, 12);

/** A day, or a day and a time; a plus that nobody encoded in an address has become a space. */
const ISO_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+ -]\d\d:\d\d)?)?$/iu;

/** The instant of an ISO 8601 time, UTC where it names no zone: not that of the machine, for the same question must have the same answer everywhere. */
function instantOf(text: string): string | undefined {
  const [, day = '', time = '00:00', zone = 'Z'] = ISO_TIME.exec(text) ?? [];
  const midnight = Date.parse(day);
  // `Date` takes 30 February for the second of March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return undefined;
  const instant = Date.parse(`${day}T${time}${zone.replace(' ', '+').toUpperCase()}`);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}

/** Reads a cursor or an ISO instant; throws `UnknownPosition` on anything else. */
export function parseSince(since: string): Cursor {
  const instant = instantOf(since);
  if (instant !== undefined) return { after: instant, shown: [] };
  try {
    return Cursor.parse(JSON.parse(Buffer.from(since, 'base64url').toString('utf8')));
  } catch {
    throw new UnknownPosition(
      `"${since.slice(0, 40)}" is neither a cursor that an earlier answer gave nor an ISO 8601 time`,
    );
  }
}

/** Up to `limit` revisions committed since a cursor or an ISO time, oldest first. */
export async function changesSince(articles: Table, since: string, limit: number, now: Date): Promise<ChangesPage> {
  const { page, more, cursor } = await walk(articles, parseSince(since), limit, now.toISOString());
  const items = await writtenItems(
    articles,
    page.map(({ key }) => key),
  );
  const revisions = items.map((item) => Revision.parse(item)).sort(byCommit);
  return { revisions, cursor: Buffer.from(JSON.stringify(cursor)).toString('base64url'), more };
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
type Walk = { readonly page: readonly Place[]; readonly more: boolean; readonly cursor: Cursor };

const timeOf = (sort: string): string => sort.slice(0, 24);
const later = (one: string, other: string): string => (one > other ? one : other);

/** Goes on from a cursor until the page is full, too much is unsettled, or nothing is left. */
async function walk(articles: Table, from: Cursor, limit: number, now: string): Promise<Walk> {
  const shown = new Set(from.shown);
  const page: Place[] = [];
  const passed: string[] = [];
  let settled = backBy(now, LIMITS.changeFeedOverlapSeconds);
  let stopped: 'full' | 'waiting' | undefined;
  for await (const place of placesAfter(articles, from.after)) {
    const at = timeOf(place.sort);
    if (!shown.has(mark(place.sort))) {
      // A commit stamped later than our clock (a replay, a skewed clock) cannot be waited for.
      const waits = at >= settled && at <= now && shown.size >= MOST_UNSETTLED;
      stopped = page.length >= limit ? 'full' : waits ? 'waiting' : undefined;
      if (stopped !== undefined) break;
      page.push(place);
      shown.add(mark(place.sort));
    }
    passed.push(place.sort);
    settled = later(settled, backBy(at, LIMITS.changeFeedOverlapSeconds));
  }
  return {
    page,
    more: stopped === 'full',
    cursor: cursorAfter(from, passed, shown, stopped === undefined ? settled : '', settled),
  };
}

/** The new position: after the last settled place that was passed; when all was read, after everything settled. */
function cursorAfter(
  from: Cursor,
  passed: readonly string[],
  shown: ReadonlySet<string>,
  end: string,
  settled: string,
): Cursor {
  const lastSettled = passed.findLast((sort) => timeOf(sort) < settled) ?? '';
  const after = later(from.after, later(lastSettled, end));
  const behind = new Set(passed.filter((sort) => sort <= after).map(mark));
  return { after, shown: [...shown].filter((one) => !behind.has(one)) };
}

async function* placesAfter(articles: Table, after: string): AsyncGenerator<Place> {
  for await (const { sk: hour } of itemsOf(articles, { pk: HOURS, from: hourOf(after) })) {
    const places = itemsOf(articles, { index: 'changes', pk: hourPartition(hour), from: after, limit: 200 });
    for await (const { pk, sk, changesSort } of places)
      if (String(changesSort) > after) yield { key: { pk, sk }, sort: String(changesSort) };
  }
}
