import type { ArticleRecord, Content, Listing } from '../model/record.ts';

/** One record as the API and the exports give it: listing and text in one object, under the names of schema.org's NewsArticle. */
export type FlatRecord = { readonly id: string } & Omit<Listing, 'entities' | 'contentHash'> &
  Partial<Omit<Content, keyof Listing>> & { readonly entities: Content['entities'] | Listing['entities'] };

/** Joins the two halves of a record. A record without text (taken down) has no `articleBody`. */
export function flatRecord({ content, contentHash: _, ...listing }: ArticleRecord): FlatRecord {
  return { id: listing.articleId, ...content, ...listing, entities: content?.entities ?? listing.entities };
}

/** An instant as ISO 8601 UTC; undefined for a day alone, or nothing. */
export function instantOf(date: string | undefined): string | undefined {
  if (date === undefined || !date.includes('T')) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Text that any format may hold: no control characters, no halves of surrogate pairs. */
export function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}
