import type { PageView } from '../outlet.ts';
import { blocks, escapeText, paragraphsOf, scriptJson } from './text.ts';

/** A client-rendered site: the server sends a shell with the text in JSON-LD, and in a plain form for readers without scripts. */
export function spaPage({ outlet, draft, url }: PageView): string {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: outlet.source.name, url: outlet.source.homepage },
      {
        '@type': 'NewsArticle',
        '@id': `${url}#article`,
        url,
        headline: draft.headline,
        description: draft.summary,
        articleSection: draft.section,
        keywords: draft.keywords,
        inLanguage: outlet.source.inLanguage,
        datePublished: draft.published,
        dateModified: draft.modified ?? draft.published,
        author: draft.authors.map((name) => ({ '@type': 'Person', name })),
        publisher: { '@type': 'NewsMediaOrganization', name: outlet.source.name },
        articleBody: paragraphsOf(draft.body)
          .map((text) => text.replace(/^## /u, ''))
          .join('\n\n'),
      },
    ],
  };
  return `<!doctype html><html lang="${outlet.source.inLanguage}"><head><meta charset="utf-8"><title>${escapeText(draft.headline)} — ${outlet.source.name}</title>
<link rel="canonical" href="${url}"><link rel="alternate" type="application/feed+json" href="http://${outlet.host}/feed.json">
<script type="application/ld+json">${scriptJson(data)}</script></head>
<body><div id="__root" data-hydrate="1"><header><a href="/">${outlet.source.name}</a><nav><a href="/investigations">Investigations</a><a href="/science">Science</a></nav></header>
<main><article data-testid="story"><h1>${escapeText(draft.headline)}</h1><p data-testid="standfirst">${escapeText(draft.summary ?? '')}</p>
<div data-testid="byline">${escapeText(draft.authors.join(' and '))}</div>
<section data-testid="body">${blocks(draft.body)}</section></article></main>
<footer><a href="/privacy">Privacy</a></footer></div>
<script type="module">window.__STATE__=${scriptJson({ route: url, flags: { comments: false } })}</script></body></html>`;
}
