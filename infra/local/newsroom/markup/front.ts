import type { Document, Published } from '../outlet.ts';
import { escapeText } from './text.ts';

const FEED_TYPES = [
  [/\.json$/u, 'application/feed+json'],
  [/atom/u, 'application/atom+xml'],
] as const;

const feedType = (url: string): string =>
  FEED_TYPES.find(([pattern]) => pattern.test(url))?.[1] ?? 'application/rss+xml';

/** The front page of an outlet that has nothing else to show there: it names its feeds, and links to its newest articles. */
export function frontPage({ outlet, drafts }: Published): Document {
  const { name, inLanguage, feeds } = outlet.source;
  const links = feeds
    .filter(({ kind }) => kind === 'feed')
    .map(({ url }) => `<link rel="alternate" type="${feedType(url)}" title="${name}" href="${escapeText(url)}">`);
  const items = drafts.map(
    ({ path, headline }) => `<li><h2><a href="${escapeText(path)}">${escapeText(headline)}</a></h2></li>`,
  );
  return {
    type: 'text/html',
    body: `<!doctype html><html lang="${inLanguage}"><head><meta charset="${outlet.encoding}"><title>${name}</title>
<meta property="og:site_name" content="${name}">${links.join('\n')}</head><body><h1>${name}</h1><ul>${items.join('\n')}</ul></body></html>`,
  };
}
