import { articleIdOf } from '../model/ids.ts';
import type { ArticleRecord, Listing } from '../model/record.ts';
import { Content } from '../model/record.ts';
import type { Revision } from '../model/revision.ts';
import { listingFrom } from '../pipeline/listing.ts';
import { groupMembers } from '../pipeline/settle-group.ts';
import { writtenItems } from '../store/all-items.ts';
import { contentKey } from '../store/keys.ts';
import { aliasOf, listingOf } from '../store/listings.ts';
import { contentOf, newestRevision, revisionsOf } from '../store/revisions.ts';
import type { Table } from '../store/table.ts';
import { canonicalUrl } from '../url/canonical.ts';
import { listingsOf } from './listing-pages.ts';
import { QueryError, quoted } from './query-error.ts';
import { type ShownListing, withRelations } from './relations.ts';

/** The id under which an address is known, whatever its spelling; throws `QueryError` for what is no address. */
export async function articleIdAt(articles: Table, url: string): Promise<string> {
  const canonical = canonicalUrl(url);
  if (canonical === undefined)
    throw new QueryError(`${quoted(url)} is not an http(s) address`, {
      parameter: 'url',
      hint: 'Give the whole address, beginning with https://; in a query string it must be percent-encoded.',
    });
  const id = articleIdOf(canonical);
  return (await aliasOf(articles, id)) ?? id;
}

/** The listings with their texts, in the same order. */
export async function withContent(articles: Table, listings: readonly Listing[]): Promise<readonly ArticleRecord[]> {
  const keys = listings.flatMap(({ articleId, contentHash }) =>
    contentHash ? [contentKey(articleId, contentHash)] : [],
  );
  const items = await writtenItems(articles, keys);
  const contents = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item.content]));
  return listings.map((listing) => {
    const key = listing.contentHash && contentKey(listing.articleId, listing.contentHash);
    const content = key ? contents.get(`${key.pk} ${key.sk}`) : undefined;
    return { ...listing, content: content === undefined ? undefined : Content.parse(content) };
  });
}

/** The listing of the newest revision: where nothing shows that one yet, what will be shown of it. So whoever was told of a change, or of a takedown, finds it. */
async function newestListing(articles: Table, articleId: string): Promise<Listing | undefined> {
  const [listing, newest] = await Promise.all([listingOf(articles, articleId), newestRevision(articles, articleId)]);
  if (newest === undefined || newest.revision <= (listing?.revision ?? 0)) return listing;
  const { contentHash: hash } = newest;
  return listingFrom(newest, hash === undefined ? undefined : await contentOf(articles, articleId, hash));
}

/** The listing of an article with its relations to others, all as they are now. */
export async function currentListing(articles: Table, articleId: string): Promise<ShownListing | undefined> {
  const listing = await newestListing(articles, articleId);
  return listing && withRelations(articles, listing);
}

/** One record; undefined where there is none. A taken-down article gives a record without text. */
export async function recordOf(articles: Table, articleId: string): Promise<ArticleRecord | undefined> {
  const listing = await currentListing(articles, articleId);
  return listing && (await withContent(articles, [listing]))[0];
}

/** A revision with its text, if that is kept. */
export type RevisionText = { readonly revision: Revision; readonly content: Content | undefined };

/** The text as it stood at a revision; undefined where there is no such revision. */
export async function textAt(articles: Table, articleId: string, number: number): Promise<RevisionText | undefined> {
  const revisions = await revisionsOf(articles, articleId);
  const revision = revisions.find((candidate) => candidate.revision === number);
  if (revision === undefined) return undefined;
  const taken = revisions.at(-1)?.kind === 'takedown';
  const hash = revision.contentHash;
  return { revision, content: hash && !taken ? await contentOf(articles, articleId, hash) : undefined };
}

/** All articles of the duplicate group of one, itself included, oldest first. */
export async function copiesOf(articles: Table, articleId: string): Promise<readonly Listing[]> {
  const listings = await listingsOf(articles, await groupMembers(articles, articleId));
  return [...listings].sort((one, other) => Date.parse(shownAt(one)) - Date.parse(shownAt(other)));
}

const shownAt = (listing: Listing): string => listing.datePublished ?? listing.firstSeenAt;
