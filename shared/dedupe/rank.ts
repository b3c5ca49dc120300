import type { DedupeInput } from './input.ts';

/** Where an article stands among its copies: as text, the lesser is the more original. Fixed once an article has copies. */
export type Rank = string;

/** The instant of a claimed date, ISO 8601 UTC; a day without a time counts as the first sight on that day, else as its end. */
export function publishedAt(datePublished: string | undefined, firstSeenAt: string): string {
  const instant = Date.parse(datePublished ?? '');
  if (datePublished === undefined || Number.isNaN(instant)) return firstSeenAt;
  if (datePublished.length > 10) return new Date(instant).toISOString();
  return firstSeenAt.startsWith(datePublished) ? firstSeenAt : `${datePublished}T23:59:59.999Z`;
}

/** First published, then who credits no other outlet, then the id: an order that does not depend on arrival. */
export function rankOf(
  article: Pick<DedupeInput, 'id' | 'sourceId' | 'datePublished' | 'firstSeenAt' | 'attributions'>,
): Rank {
  const credits = article.attributions?.some(({ named, sourceId }) => named && sourceId !== article.sourceId) ?? false;
  return `${publishedAt(article.datePublished, article.firstSeenAt)}|${credits ? 1 : 0}|${article.id}`;
}
