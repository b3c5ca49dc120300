import { articleIdOf } from '../../shared/model/ids.ts';
import type { Content, Listing } from '../../shared/model/record.ts';
import type { Revision } from '../../shared/model/revision.ts';
import { Source } from '../../shared/model/source.ts';
import { listingFrom } from '../../shared/pipeline/listing.ts';
import { edgesOf } from '../../shared/pipeline/project.ts';
import { putSource } from '../../shared/store/crawl.ts';
import { putEdges, putListing } from '../../shared/store/listings.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import { putNames } from '../../shared/store/names.ts';
import { commitNow, putContent } from '../../shared/store/revisions.ts';
import type { Table } from '../../shared/store/table.ts';
import { TABLES } from '../../shared/topology.ts';
import { canonicalUrl } from '../../shared/url/canonical.ts';

export type Tables = { readonly articles: Table; readonly crawl: Table };

export const emptyTables = (): Tables => ({
  articles: memoryTable(TABLES.articles.indexes),
  crawl: memoryTable(TABLES.crawl.indexes),
});

export const NOW = new Date('2026-11-21T12:00:00.000Z');

/** Content with only what a test names. */
export function contentOf(own: Partial<Content> & { readonly url: string }): Content {
  return {
    canonicalUrl: canonicalUrl(own.url) ?? own.url,
    headline: 'Ferry reaches port',
    labels: [],
    author: [],
    keywords: [],
    image: [],
    articleBody: 'The ferry reached port on Thursday.',
    paragraphs: [{ kind: 'paragraph', text: 'The ferry reached port on Thursday.' }],
    updates: [],
    attributions: [],
    quotes: [],
    dates: [],
    corrections: [],
    provenance: {},
    confidence: 0.9,
    mentions: [],
    entities: [],
    tagger: { name: 'test', version: '1' },
    schemaVersion: 1,
    ...own,
  };
}

export const entity = (id: string, name: string, own: Partial<Content['entities'][number]> = {}) => ({
  id,
  name,
  type: 'Person' as const,
  aliases: [name],
  sameAs: [],
  confidence: 0.9,
  salience: 0.6,
  mentionCount: 1,
  jobTitles: [],
  ...own,
});

export type Published = {
  readonly sourceId?: string;
  readonly revision?: number;
  readonly kind?: Revision['kind'];
  readonly changes?: Revision['changes'];
  readonly committedAt?: string;
  readonly listing?: Partial<Listing>;
};

/** Commits one revision of an article and projects it, as ingest does; gives the article's id. */
export async function publish(tables: Tables, content: Content, own: Published = {}): Promise<string> {
  const articleId = articleIdOf(content.canonicalUrl);
  const number = own.revision ?? 1;
  const hash = `hash-${articleId}-${number}`;
  const at = own.committedAt ?? `2026-11-20T10:00:0${number}.000Z`;
  const text = own.kind === 'takedown' ? {} : { contentHash: hash, headline: content.headline };
  const revision: Revision = {
    articleId,
    revision: number,
    kind: own.kind ?? (number === 1 ? 'published' : 'changed'),
    lookId: `look-${number}`,
    pageId: articleId,
    sourceId: own.sourceId ?? 'gazette',
    canonicalUrl: content.canonicalUrl,
    firstSeenAt: '2026-11-20T09:59:00.000Z',
    fetchedAt: at,
    committedAt: at,
    fingerprint: `print-${number}`,
    changes: own.changes ?? {},
    ...text,
  };
  await putContent(tables.articles, articleId, hash, content);
  await commitNow(tables.articles, revision, () => new Date(at));
  const listing: Listing = { ...listingFrom(revision, own.kind === 'takedown' ? undefined : content), ...own.listing };
  const edges = listing.status === 'published' ? edgesOf(listing, content) : [];
  await putListing(tables.articles, listing, edges);
  await putEdges(tables.articles, edges, number);
  await putNames(tables.articles, content.entities);
  return articleId;
}

export const source = (id: string, name: string, own: object = {}): Source =>
  Source.parse({
    id,
    name,
    homepage: `https://${id}.example/`,
    timeZone: 'Europe/London',
    feeds: [{ kind: 'feed', url: `https://${id}.example/feed` }],
    ...own,
  });

export const addSource = (tables: Tables, definition: Source): Promise<void> =>
  putSource(tables.crawl, definition, NOW.toISOString());
