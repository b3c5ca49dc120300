import { createHash } from 'node:crypto';

/** A string that only the named maker may produce. */
type Branded<Name extends string> = string & { readonly __brand: Name };

export type ArticleId = Branded<'ArticleId'>;
export type LookId = Branded<'LookId'>;
export type StoryId = Branded<'StoryId'>;
export type ContentHash = Branded<'ContentHash'>;
export type Fingerprint = Branded<'Fingerprint'>;

/** SHA-256 of UTF-8 text, as the first `length` hexadecimal digits (4 bits each). */
export function digest(text: string, length = 24): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, length);
}

/** The id of the article at a canonical URL: 96 bits of its hash, so that no registry of ids is needed. */
export function articleIdOf(canonicalUrl: string): ArticleId {
  return digest(canonicalUrl) as ArticleId;
}

/** The id of one visit to one page: the same schedule decision always gives the same id, so a redelivery cannot count twice. */
export function lookIdOf(url: string, dueAt: string): LookId {
  return digest(`${url}\n${dueAt}`) as LookId;
}

/** The id of a story founded by an article. */
export function storyIdOf(founder: ArticleId): StoryId {
  return `st-${founder}` as StoryId;
}

/** Accepts a string from a store, a message or a user as an id; the caller has checked its shape. */
export const asArticleId = (text: string): ArticleId => text as ArticleId;
export const asContentHash = (text: string): ContentHash => text as ContentHash;
export const asFingerprint = (text: string): Fingerprint => text as Fingerprint;
