import { plainName } from '../entities/names/names.ts';
import { itemsOf } from '../store/all-items.ts';
import {
  authorPartition,
  DAYS,
  dayPartition,
  entityPartition,
  sectionPartition,
  sourcePartition,
} from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import type { Lane, LaneList, PageOf, PageOptions } from './listing-pages.ts';
import { oneLane, readList } from './listing-pages.ts';
import { QueryError, quoted } from './query-error.ts';
import type { ShownListing } from './relations.ts';

const DAYS_AT_A_TIME = 60;

/** The days on which anything was published, newest first (`20261122`). */
async function* daysFrom(articles: Table, newest: string | undefined, oldest = ''): AsyncGenerator<string> {
  const days = itemsOf(articles, {
    pk: DAYS,
    ...(newest !== undefined && { to: newest }),
    ...(oldest !== '' && { from: oldest }),
    descending: true,
    limit: DAYS_AT_A_TIME,
  });
  for await (const { sk } of days) yield sk;
}

const dayLane = (day: string): Lane => ({ index: 'day', pk: dayPartition(day) });

/** All articles, newest first. */
export function latest(articles: Table, options: PageOptions): Promise<PageOf<ShownListing>> {
  return readList(articles, { name: 'latest', units: (from) => daysFrom(articles, from), lane: dayLane }, options);
}

/** Articles of the `days` days up to and including the day of `until`: a list to search headlines in. */
export function recent(
  articles: Table,
  until: Date,
  days: number,
  options: PageOptions,
): Promise<PageOf<ShownListing>> {
  const oldest = compactDay(new Date(until.getTime() - (days - 1) * 86_400_000).toISOString().slice(0, 10));
  const list: LaneList = { name: `recent:${days}`, units: (from) => daysFrom(articles, from, oldest), lane: dayLane };
  return readList(articles, list, options);
}

const compactDay = (day: string): string => day.replaceAll('-', '');

/** Articles of one UTC day (`2026-11-22`). */
export async function byDay(articles: Table, day: string, options: PageOptions): Promise<PageOf<ShownListing>> {
  // `Date` takes 30 February for the second of March.
  const instant = Date.parse(day);
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day)
    throw new QueryError(`${quoted(day)} is not a day`, { parameter: 'day', hint: 'Write it as 2026-11-22 (UTC).' });
  return readList(articles, oneLane(`day:${day}`, dayLane(compactDay(day))), options);
}

/** Articles of one source. */
export function bySource(articles: Table, sourceId: string, options: PageOptions): Promise<PageOf<ShownListing>> {
  return readList(articles, oneLane(`source:${sourceId}`, { index: 'source', pk: sourcePartition(sourceId) }), options);
}

/** Edges sort by time; what else stands in their partition begins with a letter. */
const EDGES = { from: '0', to: '9~' } as const;

/** Articles by an author, however the name is accented or cased. */
export function byAuthor(articles: Table, name: string, options: PageOptions): Promise<PageOf<ShownListing>> {
  const folded = plainName(name);
  return readList(articles, oneLane(`author:${folded}`, { pk: authorPartition(folded), ...EDGES }), options);
}

/** Articles of one section of one source. */
export function bySection(
  articles: Table,
  sourceId: string,
  section: string,
  options: PageOptions,
): Promise<PageOf<ShownListing>> {
  const folded = plainName(section);
  const lane = { pk: sectionPartition(sourceId, folded), ...EDGES };
  return readList(articles, oneLane(`section:${sourceId}:${folded}`, lane), options);
}

/** Articles that mention an entity under any of its spellings; with `about`, only those that it is the subject of. */
export function byEntity(
  articles: Table,
  entityId: string,
  options: PageOptions & { readonly about?: boolean | undefined },
): Promise<PageOf<ShownListing>> {
  const lane = { pk: entityPartition(entityId), ...EDGES };
  const list = options.about
    ? oneLane(`about:${entityId}`, lane, (edge) => edge.about === true)
    : oneLane(`entity:${entityId}`, lane);
  return readList(articles, list, options);
}
