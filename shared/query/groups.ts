import type { Listing } from '../model/record.ts';
import { currentOriginal } from '../pipeline/settle-group.ts';
import { copyEdgesOf } from '../store/copies.ts';
import type { Table } from '../store/table.ts';

/**
 * The listing with its duplicate group as it is now. A group grows, and its original changes, without a new revision of its members; so it is
 * read from the edges rather than from the projection: one small query for an article without copies, a few reads for the others.
 */
export async function withGroup(articles: Table, listing: Listing): Promise<Listing> {
  const edges = await copyEdgesOf(articles, listing.articleId);
  if (edges.length === 0) return listing;
  const original = await currentOriginal(articles, listing.articleId);
  const matches = edges.map(({ id, score, reason }) => ({ id, score, reason }));
  return { ...listing, matches, duplicateGroup: original, original };
}
