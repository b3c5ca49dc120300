import { plainName } from '../entities/names/names.ts';
import type { ArticleRecord, Listing } from '../model/record.ts';
import type { Revision } from '../model/revision.ts';
import type { Source } from '../model/source.ts';
import type { ChangesPage } from '../store/changes.ts';
import { changesSince, UnknownPosition } from '../store/changes.ts';
import { sourceOf, unreadSourceIds } from '../store/crawl.ts';
import type { KnownEntity } from '../store/names.ts';
import { entitiesByPrefix, entityOf } from '../store/names.ts';
import { revisionsOf } from '../store/revisions.ts';
import type { Table } from '../store/table.ts';
import type { PageOf, PageOptions } from './listing-pages.ts';
import { limitOf } from './listing-pages.ts';
import { byAuthor, byDay, byEntity, bySection, bySource, latest, recent } from './lists.ts';
import { newestChanges } from './newest-changes.ts';
import { QueryError } from './query-error.ts';
import type { ReaderPorts } from './reader-ports.ts';
import type { RevisionText } from './records.ts';
import { articleIdAt, copiesOf, currentListing, recordOf, textAt, withContent } from './records.ts';
import type { ShownListing } from './relations.ts';
import type { SourceStatus } from './source-status.ts';
import { statusOf } from './source-status.ts';
import { sourcesByPrefix } from './sources.ts';
import type { StoryOverview } from './stories.ts';
import { byStory, storyOverview } from './stories.ts';
import type { Why } from './why.ts';
import { why } from './why.ts';

type Articles = Promise<PageOf<ShownListing>>;

/** Every way to ask for what is stored. Lists are newest first with opaque cursors; none scans. Misuse throws `QueryError`. */
export type Reader = {
  readonly article: (id: string) => Promise<ArticleRecord | undefined>;
  /** By any spelling of its address. */
  readonly articleAt: (url: string) => Promise<ArticleRecord | undefined>;
  readonly listing: (id: string) => Promise<ShownListing | undefined>;
  readonly listingAt: (url: string) => Promise<ShownListing | undefined>;
  readonly withContent: (listings: readonly Listing[]) => Promise<readonly ArticleRecord[]>;
  /** What was committed and what each changed, oldest first. */
  readonly revisions: (id: string) => Promise<readonly Revision[]>;
  readonly textAt: (id: string, revision: number) => Promise<RevisionText | undefined>;
  readonly latest: (options: PageOptions) => Articles;
  readonly byDay: (day: string, options: PageOptions) => Articles;
  readonly bySource: (sourceId: string, options: PageOptions) => Articles;
  readonly byAuthor: (name: string, options: PageOptions) => Articles;
  readonly bySection: (sourceId: string, section: string, options: PageOptions) => Articles;
  readonly byEntity: (entityId: string, options: PageOptions & { readonly about?: boolean }) => Articles;
  readonly byStory: (storyId: string, options: PageOptions) => Articles;
  readonly story: (storyId: string) => Promise<StoryOverview | undefined>;
  /** The whole duplicate group, itself included, oldest first. */
  readonly copiesOf: (id: string) => Promise<readonly Listing[]>;
  /** Articles of the last 30 days whose headline has all the words, accents and case aside. A page may be short, or empty, before the end. */
  readonly headlines: (words: string, options: PageOptions) => Articles;
  /** Revisions committed since a cursor or an ISO time, oldest first; at least once each. */
  readonly changes: (since: string, limit?: number) => Promise<ChangesPage>;
  /** The revisions committed last, newest first. */
  readonly newestChanges: (limit: number) => Promise<readonly Revision[]>;
  readonly entity: (id: string) => Promise<KnownEntity | undefined>;
  /** Entities with a spelling that begins with the text. */
  readonly entities: (prefix: string, limit?: number) => Promise<readonly KnownEntity[]>;
  readonly source: (id: string) => Promise<Source | undefined>;
  readonly sources: (prefix?: string) => Promise<readonly Source[]>;
  /** Ids of stored definitions that this version cannot read, which `sources` leaves out. */
  readonly unreadSources: () => Promise<readonly string[]>;
  /** How a source fares: its feeds, its looks of the last days, silence against its own rhythm. */
  readonly status: (sourceId: string) => Promise<SourceStatus | undefined>;
  readonly why: (url: string) => Promise<Why>;
};

/** A reader over the two tables. */
export function readerOf({ articles, crawl, now }: ReaderPorts): Reader {
  return {
    article: (id) => recordOf(articles, id),
    articleAt: async (url) => recordOf(articles, await articleIdAt(articles, url)),
    listing: (id) => currentListing(articles, id),
    listingAt: async (url) => currentListing(articles, await articleIdAt(articles, url)),
    withContent: (listings) => withContent(articles, listings),
    revisions: (id) => revisionsOf(articles, id),
    textAt: (id, revision) => textAt(articles, id, revision),
    latest: (options) => latest(articles, options),
    byDay: (day, options) => byDay(articles, day, options),
    bySource: (sourceId, options) => bySource(articles, sourceId, options),
    byAuthor: (name, options) => byAuthor(articles, name, options),
    bySection: (sourceId, section, options) => bySection(articles, sourceId, section, options),
    byEntity: (entityId, options) => byEntity(articles, entityId, options),
    byStory: (storyId, options) => byStory(articles, storyId, options),
    story: (storyId) => storyOverview(articles, storyId),
    copiesOf: (id) => copiesOf(articles, id),
    headlines: (words, options) => headlines(articles, now(), words, options),
    changes: (since, limit) => changes(articles, now(), since, limit),
    newestChanges: (limit) => newestChanges(articles, limit),
    entity: (id) => entityOf(articles, id),
    entities: (prefix, limit) => entitiesByPrefix(articles, prefix, limitOf(limit)),
    source: (id) => sourceOf(crawl, id),
    sources: (prefix) => sourcesByPrefix(crawl, prefix),
    unreadSources: () => unreadSourceIds(crawl),
    status: async (sourceId) => {
      const source = await sourceOf(crawl, sourceId);
      return source && statusOf({ articles, crawl, now }, source);
    },
    why: (url) => why({ articles, crawl }, url),
  };
}

const HEADLINE_DAYS = 30;
/** A search reads at most so many pages of listings before it answers with a cursor. */
const HEADLINE_READS = 25;

async function headlines(articles: Table, now: Date, words: string, options: PageOptions): Articles {
  const wanted = plainName(words).split(' ').filter(Boolean);
  const limit = limitOf(options.limit);
  const found: ShownListing[] = [];
  let cursor = options.cursor;
  for (let reads = 0; reads < HEADLINE_READS && found.length < limit; reads += 1) {
    const page = await recent(articles, now, HEADLINE_DAYS, { limit: limit - found.length, cursor });
    found.push(...page.items.filter(({ headline }) => hasWords(headline, wanted)));
    cursor = page.cursor;
    if (cursor === undefined) break;
  }
  return { items: found, ...(cursor !== undefined && { cursor }) };
}

const hasWords = (headline: string, words: readonly string[]): boolean => {
  const folded = ` ${plainName(headline)}`;
  return words.every((word) => folded.includes(` ${word}`));
};

async function changes(articles: Table, now: Date, since: string, limit?: number): Promise<ChangesPage> {
  const checked = limitOf(limit);
  try {
    return await changesSince(articles, since, checked, now);
  } catch (error) {
    if (!(error instanceof UnknownPosition)) throw error;
    throw new QueryError(error.message, {
      parameter: 'since',
      hint: 'Give 2026-11-22T09:00:00Z, or the cursor unchanged.',
    });
  }
}
