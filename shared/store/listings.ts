import * as z from 'zod/mini';
import { isListed, Listing } from '../model/record.ts';
import { allItems } from './all-items.ts';
import {
  aliasKey,
  articlePartition,
  DAYS,
  dayPartition,
  FORMER_PREFIX,
  formerKey,
  listingKey,
  sourcePartition,
} from './keys.ts';
import { putOnce } from './put-once.ts';
import type { Key, Table } from './table.ts';

/** An edge of the projection: an item that lists the article under something (an entity, an author, a section). */
export type Edge = Key & { readonly [attribute: string]: unknown };

const StoredEdges = z.array(z.object({ pk: z.string(), sk: z.string() }));

/** The projected listing with the edges that may stand in the table for it. */
export type Projected = { readonly listing: Listing; readonly edges: readonly Key[] };

/** The listing of an article. */
export async function listingOf(articles: Table, articleId: string): Promise<Listing | undefined> {
  return (await projectedOf(articles, articleId))?.listing;
}

/** Listing and edges, read consistently: what a projection starts from. */
export async function projectedOf(articles: Table, articleId: string): Promise<Projected | undefined> {
  const item = await articles.get(listingKey(articleId), { consistent: true });
  return item === undefined ? undefined : { listing: Listing.parse(item), edges: StoredEdges.parse(item.edges ?? []) };
}

/** The instant under which lists sort an article, ISO 8601 UTC: published, else first seen. */
export function listedAt(listing: Pick<Listing, 'datePublished' | 'firstSeenAt'>): string {
  const published = Date.parse(listing.datePublished ?? '');
  return Number.isNaN(published) ? listing.firstSeenAt : new Date(published).toISOString();
}

/** Writes the listing of a revision unless a newer one stands there; false when one does. */
export async function putListing(articles: Table, listing: Listing, edges: readonly Key[]): Promise<boolean> {
  const at = listedAt(listing);
  const day = at.slice(0, 10).replaceAll('-', '');
  const sort = `${at}#${listing.articleId}`;
  const listed = isListed(listing) ? indexed(listing, day, sort) : {};
  if (isListed(listing)) await putOnce(articles, { pk: DAYS, sk: day });
  const item = {
    ...listingKey(listing.articleId),
    ...listing,
    ...listed,
    edges: edges.map(({ pk, sk }) => ({ pk, sk })),
  };
  return articles.put(item, { atMost: ['revision', listing.revision] });
}

const indexed = (listing: Listing, day: string, sort: string) => ({
  dayKey: dayPartition(day),
  daySort: sort,
  sourceKey: sourcePartition(listing.sourceId),
  sourceSort: sort,
});

/** Writes edges; one that a newer revision wrote stays. */
export async function putEdges(articles: Table, edges: readonly Edge[], revision: number): Promise<void> {
  await Promise.all(edges.map((edge) => articles.put({ ...edge, revision }, { atMost: ['revision', revision] })));
}

/** Deletes edges of this revision or an older one. */
export async function removeEdges(articles: Table, edges: readonly Key[], revision: number): Promise<void> {
  await Promise.all(edges.map(({ pk, sk }) => articles.remove({ pk, sk }, { atMost: ['revision', revision] })));
}

const Alias = z.object({ articleId: z.string() });

/** The article that a page leads to which stands under another address. */
export async function aliasOf(articles: Table, pageId: string): Promise<string | undefined> {
  const item = await articles.get(aliasKey(pageId));
  return item === undefined ? undefined : Alias.parse(item).articleId;
}

/** Remembers to which article a page leads; one that is an article of its own leads nowhere any more. */
export async function putAlias(articles: Table, pageId: string, articleId: string): Promise<void> {
  if (pageId !== articleId) await articles.put({ ...aliasKey(pageId), articleId });
  else if ((await aliasOf(articles, pageId)) !== undefined) await articles.remove(aliasKey(pageId));
}

/** Remembers that an article stood under another id until its publisher gave it another address. */
export async function putFormerId(articles: Table, articleId: string, formerId: string): Promise<void> {
  await putOnce(articles, { ...formerKey(articleId, formerId), formerId });
}

/** The ids under which an article stood before, also those before these. */
export async function formerIdsOf(articles: Table, articleId: string): Promise<readonly string[]> {
  const found = new Set([articleId]);
  for (const id of found)
    for (const { formerId } of await allItems(articles, { pk: articlePartition(id), prefix: FORMER_PREFIX }))
      found.add(String(formerId));
  found.delete(articleId);
  return [...found];
}
