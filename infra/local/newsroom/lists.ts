import type { Draft } from './draft.ts';
import { escapeText } from './markup/text.ts';
import type { Document, Published } from './outlet.ts';
import { urlOf } from './outlet.ts';

const rfc822 = (moment: string): string => new Date(moment).toUTCString();
const newest = (drafts: readonly Draft[]): string =>
  drafts.map((draft) => draft.modified ?? draft.published).reduce((one, other) => (one > other ? one : other), '');

export type RssOptions = {
  /** Put after each address. */
  readonly tracking?: string;
  /** Items that are no articles of the outlet, as they stand. */
  readonly extra?: string;
  readonly ttlMinutes?: number;
};

export function rss({ outlet, drafts }: Published, options: RssOptions = {}): Document {
  const items = drafts.map(
    (draft) => `<item><title>${escapeText(draft.headline)}</title>
<link>${escapeText(urlOf(outlet, draft.path) + (options.tracking ?? ''))}</link>
<guid isPermaLink="false">${outlet.host}${escapeText(draft.path)}</guid><pubDate>${rfc822(draft.published)}</pubDate>
${draft.authors.map((name) => `<dc:creator><![CDATA[${name}]]></dc:creator>`).join('')}
<description>${escapeText(draft.summary ?? '')}</description></item>`,
  );
  return {
    type: 'application/rss+xml',
    body: `<?xml version="1.0" encoding="${outlet.encoding}"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${outlet.source.name}</title>
<link>http://${outlet.host}/</link><description>News</description><language>${outlet.source.inLanguage}</language>
${options.ttlMinutes ? `<ttl>${options.ttlMinutes}</ttl>` : ''}
${items.join('\n')}
${options.extra ?? ''}
</channel></rss>`,
  };
}

export function atom({ outlet, drafts }: Published): Document {
  const entries = drafts.map(
    (
      draft,
    ) => `<entry><id>tag:${outlet.host},2026:${escapeText(draft.path)}</id><title>${escapeText(draft.headline)}</title>
<link rel="alternate" href="${escapeText(urlOf(outlet, draft.path))}"/><published>${draft.published}</published><updated>${draft.modified ?? draft.published}</updated>
${draft.authors.map((name) => `<author><name>${escapeText(name)}</name></author>`).join('')}<summary>${escapeText(draft.summary ?? '')}</summary></entry>`,
  );
  return {
    type: 'application/atom+xml',
    body: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.source.inLanguage}"><title>${outlet.source.name}</title><id>http://${outlet.host}/</id>
<link rel="self" href="http://${outlet.host}/atom.xml"/><updated>${newest(drafts)}</updated>
${entries.join('\n')}
</feed>`,
  };
}

export function jsonFeed({ outlet, drafts }: Published): Document {
  const items = drafts.map((draft) => ({
    id: `${outlet.host}${draft.path}`,
    url: urlOf(outlet, draft.path),
    title: draft.headline,
    summary: draft.summary,
    date_published: draft.published,
    date_modified: draft.modified,
    authors: draft.authors.map((name) => ({ name })),
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.source.name,
    home_page_url: outlet.source.homepage,
    items,
  };
  return { type: 'application/feed+json', body: JSON.stringify(feed) };
}

export function newsSitemap({ outlet, drafts }: Published, extra: readonly string[] = []): Document {
  const urls = drafts.map(
    (
      draft,
    ) => `<url><loc>${escapeText(urlOf(outlet, draft.path))}</loc><news:news><news:publication><news:name>${outlet.source.name}</news:name>
<news:language>${outlet.source.inLanguage?.slice(0, 2)}</news:language></news:publication><news:publication_date>${draft.published}</news:publication_date>
<news:title>${escapeText(draft.headline)}</news:title></news:news></url>`,
  );
  return {
    type: 'application/xml',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${[...urls, ...extra.map((path) => `<url><loc>${escapeText(urlOf(outlet, path))}</loc></url>`)].join('\n')}
</urlset>`,
  };
}

export function sitemap({ outlet, drafts }: Published): Document {
  const urls = drafts.map(
    (draft) =>
      `<url><loc>${escapeText(urlOf(outlet, draft.path))}</loc><lastmod>${draft.modified ?? draft.published}</lastmod></url>`,
  );
  return {
    type: 'application/xml',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>`,
  };
}

/** The front page of an outlet that has no feed: links to articles among links to everything else. */
export function section({ outlet, drafts }: Published): Document {
  const rows = drafts.map(
    (draft) =>
      `<tr><td><a href="${escapeText(draft.path)}"><font size="4">${escapeText(draft.headline)}</font></a><br></td></tr>`,
  );
  return {
    type: 'text/html',
    body: `<html lang="${outlet.source.inLanguage}"><head><meta http-equiv="Content-Type" content="text/html; charset=${outlet.encoding}"><title>${outlet.source.name}</title></head>
<body><table width="760"><tr><td><a href="/">Home</a> <a href="/archive.html">Archive</a> <a href="/weather.html">Weather</a> <a href="mailto:desk@${outlet.host}">Write to us</a></td></tr>
${rows.join('\n')}
<tr><td><a href="/gallery/boats.html">Pictures: boats of the week</a> <a href="http://marketplace.example/">Marketplace</a> <a href="javascript:void(0)">Top</a></td></tr></table></body></html>`,
  };
}
