import * as z from 'zod/mini';
import { Article } from './article.ts';
import { StoreMode } from './source.ts';

/** Ask `discover` to read a feed. */
export const FeedLook = z.object({
  version: z.literal(1),
  kind: z.literal('feed'),
  lookId: z.string(),
  feedId: z.string(),
  sourceId: z.string(),
  /** When it was due, ISO 8601 UTC; part of the look's identity. */
  dueAt: z.string(),
});
export type FeedLook = z.infer<typeof FeedLook>;

/** Ask `scrape` to visit a page. */
export const PageLook = z.object({
  version: z.literal(1),
  kind: z.literal('page'),
  lookId: z.string(),
  pageId: z.string(),
  sourceId: z.string(),
  url: z.string(),
  dueAt: z.string(),
});
export type PageLook = z.infer<typeof PageLook>;

const Seen = {
  version: z.literal(1),
  lookId: z.string(),
  /** The page's entry in the crawl state (the id of the address it was found under). */
  pageId: z.string(),
  sourceId: z.string(),
  articleId: z.string(),
  url: z.string(),
  fetchedAt: z.string(),
};

/** Tell `ingest` what a look saw: an article, ... */
export const ArticleSeen = z.object({
  ...Seen,
  kind: z.literal('article'),
  article: Article,
  /** How much of it may be kept, by the definition of its source when it was fetched: that may be removed before this arrives. */
  store: z.optional(StoreMode),
  /** The article that the page was until then, where its publisher has given it another address. */
  movedFrom: z.optional(z.string()),
});
export type ArticleSeen = z.infer<typeof ArticleSeen>;

/** ... or that the publisher has removed it (404 or 410). */
export const RemovalSeen = z.object({ ...Seen, kind: z.literal('removal'), status: z.int() });
export type RemovalSeen = z.infer<typeof RemovalSeen>;

export const LookResult = z.discriminatedUnion('kind', [ArticleSeen, RemovalSeen]);
export type LookResult = z.infer<typeof LookResult>;
