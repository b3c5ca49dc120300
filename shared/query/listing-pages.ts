import { isListed, Listing } from '../model/record.ts';
import { listingKey } from '../store/keys.ts';
import type { Item, QueryInput, Table } from '../store/table.ts';
import { InvalidPosition } from '../store/table.ts';
import { cursorOf, noCursor, positionOf } from './cursor.ts';
import { QueryError, quoted } from './query-error.ts';
import { type ShownListing, withRelations } from './relations.ts';

/** A part of a list. It may hold fewer items than asked for although more follow: `cursor` alone tells whether any do. */
export type PageOf<Item> = { readonly items: readonly Item[]; readonly cursor?: string };

export type PageOptions = { readonly limit?: number | undefined; readonly cursor?: string | undefined };

export const DEFAULT_LIMIT = 20;
export const MAX_LIMIT = 200;
/** A request reads at most so many pages of keys; where few match, the cursor goes on. */
const MAX_READS = 25;

/** One partition that is listed from its end: of the table (edges), or of an index. */
export type Lane = Pick<QueryInput, 'pk' | 'index' | 'from' | 'to'>;

/** A list of articles, newest first, over one or several partitions. */
export type LaneList = {
  /** Names the list within its cursors. */
  readonly name: string;
  /** The partitions, newest first, from the given one on. */
  readonly units: (from: string | undefined) => AsyncIterable<string>;
  readonly lane: (unit: string) => Lane;
  /** Which keys or edges count. */
  readonly keep?: (item: Item) => boolean;
};

/** Checks a limit from a user. */
export function limitOf(limit: number | undefined): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw new QueryError(`limit ${quoted(String(limit))} is not a whole number from 1 to ${MAX_LIMIT}`, {
    parameter: 'limit',
    hint: 'Ask for fewer and follow the `cursor`.',
  });
}

/** A position that the store does not know comes from a cursor that somebody changed. */
function asNoCursor(error: unknown): never {
  throw error instanceof InvalidPosition ? noCursor('the cursor') : error;
}

/** One page of a list: keys from the partitions in turn, then the listings they name. */
export async function readList(articles: Table, list: LaneList, options: PageOptions): Promise<PageOf<ShownListing>> {
  const limit = limitOf(options.limit);
  const start = positionOf(list.name, options.cursor);
  const ids: string[] = [];
  let reads = 0;
  let after = start.after;
  for await (const unit of list.units(start.unit)) {
    do {
      if (ids.length >= limit || reads >= MAX_READS)
        return {
          items: await listingsOf(articles, ids),
          cursor: cursorOf(list.name, { unit, ...(after && { after }) }),
        };
      const query = { ...list.lane(unit), descending: true, limit: limit - ids.length };
      const page = await articles.query({ ...query, ...(after && { after }) }).catch(asNoCursor);
      reads += 1;
      ids.push(...page.items.filter(list.keep ?? (() => true)).map(articleIdIn));
      after = page.next;
    } while (after !== undefined);
  }
  return { items: await listingsOf(articles, ids) };
}

/** The article that a key or an edge stands for. */
function articleIdIn(item: Item): string {
  return typeof item.articleId === 'string' ? item.articleId : item.pk.slice('A#'.length);
}

/** A list in one partition. */
export const oneLane = (name: string, lane: Lane, keep?: LaneList['keep']): LaneList => ({
  name,
  units: async function* () {
    yield '';
  },
  lane: () => lane,
  ...(keep && { keep }),
});

/** The listings of articles, in the order of the ids. What was taken down, stands elsewhere now, or was never projected is left out. */
export async function listingsOf(articles: Table, ids: readonly string[]): Promise<readonly ShownListing[]> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return [];
  const items = await articles.getMany(distinct.map(listingKey));
  const listings = new Map(items.map((item) => [String(item.articleId), Listing.parse(item)]));
  const shown = distinct.flatMap((id) => {
    const listing = listings.get(id);
    return listing !== undefined && isListed(listing) ? [listing] : [];
  });
  return Promise.all(shown.map((listing) => withRelations(articles, listing)));
}
