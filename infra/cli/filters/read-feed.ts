import { readFeed } from '../../../shared/discover/read-feed.ts';
import type { CreateFilter } from '../filter.ts';

/** `{bodyBase64, url?, contentType?}` to the feed: `{title, entries: [{url, title, datePublished, dateModified, ...}], ...}`. */
export const create: CreateFilter = async () => (input) => {
  const body = Buffer.from(String(input.bodyBase64 ?? ''), 'base64');
  const contentType = typeof input.contentType === 'string' ? input.contentType : undefined;
  return readFeed(body, { url: String(input.url ?? 'https://site.example/feed'), contentType });
};
