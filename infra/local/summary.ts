import type { Listing } from '../../shared/model/record.ts';
import { latest } from '../../shared/query/lists.ts';
import type { Table } from '../../shared/store/table.ts';

/** A summary reads no more records than this; the newest are read first. */
const MAX_RECORDS = 5000;

/** What stands in the table. */
export type Summary = {
  readonly records: number;
  readonly removed: number;
  readonly copies: number;
  readonly groups: number;
  readonly stories: number;
  readonly entities: number;
  /** True when there are more records than were read. */
  readonly more: boolean;
  /** Two or three records that show something, and what. */
  readonly worthALook: readonly { readonly listing: Listing; readonly why: string }[];
};

async function newest(articles: Table): Promise<{ listings: readonly Listing[]; more: boolean }> {
  const listings: Listing[] = [];
  let cursor: string | undefined;
  do {
    const page = await latest(articles, { limit: 200, cursor });
    listings.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined && listings.length < MAX_RECORDS);
  return { listings, more: cursor !== undefined };
}

const most = (listings: readonly Listing[], of: (listing: Listing) => number): Listing | undefined =>
  listings.reduce<Listing | undefined>(
    (best, one) => (best === undefined || of(one) > of(best) ? one : best),
    undefined,
  );

function worthALook(listings: readonly Listing[]): Summary['worthALook'] {
  const [shown] = [listings.filter(({ status }) => status === 'published')];
  const changed = most(shown, ({ revision }) => revision);
  const copy = shown.find(({ articleId, original }) => original !== undefined && original !== articleId);
  const tagged = most(
    shown.filter((listing) => listing !== changed && listing !== copy),
    ({ entities }) => entities.length,
  );
  const names = ({ entities }: Listing) => [...new Set(entities.map(({ name }) => name))].slice(0, 3);
  return [
    ...(changed && changed.revision > 1 ? [{ listing: changed, why: `${changed.revision} revisions` }] : []),
    ...(copy ? [{ listing: copy, why: `a copy: ${copy.matches[0]?.reason ?? 'repeats another article'}` }] : []),
    ...(tagged ? [{ listing: tagged, why: `names ${names(tagged).join(', ')}` }] : []),
  ];
}

/** Counts what the table holds, from its committed records. */
export async function summarize(articles: Table): Promise<Summary> {
  const { listings, more } = await newest(articles);
  const copies = listings.filter(({ articleId, original }) => original !== undefined && original !== articleId);
  const distinct = (values: readonly (string | undefined)[]) => new Set(values.filter((value) => value !== undefined));
  return {
    records: listings.length,
    removed: listings.filter(({ status }) => status === 'removed').length,
    copies: copies.length,
    groups: distinct(listings.map(({ duplicateGroup }) => duplicateGroup)).size,
    stories: distinct(listings.map(({ storyId }) => storyId)).size,
    entities: distinct(listings.flatMap(({ entities }) => entities.map(({ id }) => id))).size,
    more,
    worthALook: worthALook(listings),
  };
}

/** `1 copy`, `2 copies`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The summary as lines for a person. `flags` are what the commands that it names need besides. */
export function summaryLines(summary: Summary, flags = ''): readonly string[] {
  const { records, removed, copies, groups, stories, entities, more } = summary;
  return [
    `${more ? 'The newest ' : ''}${counted(records, 'record')}${removed > 0 ? ` (${removed} removed by the publisher)` : ''}: ` +
      `${counted(copies, 'copy', 'copies')} in ${counted(groups, 'group')}, ${counted(stories, 'story', 'stories')}, ` +
      counted(entities, 'entity', 'entities'),
    ...(summary.worthALook.length > 0 ? ['', 'Worth a look:'] : []),
    ...summary.worthALook.flatMap(({ listing, why }) => [
      `  ${listing.headline}`,
      `    ${listing.sourceId}, ${why}`,
      `    npm run -s dateline -- query --id ${listing.articleId}${flags}`,
    ]),
  ];
}
