import { readSitemap } from '../../../shared/discover/read-sitemap.ts';
import type { CreateFilter } from '../filter.ts';

/** `{bodyBase64, contentType?}` to `{kind, urls, news: [{title, datePublished}], entries}`; `news` holds what the news extension gives. */
export const create: CreateFilter = async () => (input) => {
  const body = Buffer.from(String(input.bodyBase64 ?? ''), 'base64');
  const { kind, entries } = readSitemap(body, typeof input.contentType === 'string' ? input.contentType : undefined);
  const news = entries.filter((entry) => entry.title !== undefined);
  return {
    kind,
    urls: entries.map((entry) => entry.url),
    news: news.map(({ title, datePublished }) => ({ title, datePublished })),
    entries,
  };
};
