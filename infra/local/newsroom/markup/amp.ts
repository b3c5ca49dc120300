import type { PageView } from '../outlet.ts';
import { blocks, escapeText, printed, scriptJson } from './text.ts';

const linkedData = ({ outlet, draft, url }: PageView) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  mainEntityOfPage: url,
  headline: draft.headline,
  description: draft.summary,
  datePublished: draft.published,
  dateModified: draft.modified ?? draft.published,
  author: draft.authors.map((name) => ({ '@type': 'Person', name })),
  publisher: { '@type': 'Organization', name: outlet.source.name },
  isAccessibleForFree: draft.free,
});

const CREDITS: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };

/** Accelerated Mobile Pages: custom elements, JSON-LD, everything in one narrow column. */
export function ampPage(view: PageView): string {
  const { outlet, draft, url } = view;
  const time = printed(draft.published, 'en-US', outlet.source.timeZone, CREDITS);
  return `<!doctype html>
<html amp lang="${outlet.source.inLanguage}">
<head><meta charset="utf-8"><script async src="https://cdn.example/v0.js"></script>
<title>${escapeText(draft.headline)} | ${outlet.source.name}</title>
<link rel="canonical" href="${url}"><meta name="viewport" content="width=device-width">
${draft.robots ? `<meta name="robots" content="${draft.robots}">` : ''}
<script type="application/ld+json">${scriptJson(linkedData(view))}</script>
<style amp-boilerplate>body{visibility:visible}</style></head>
<body>
<header class="topbar"><button on="tap:menu.toggle">Menu</button><a href="/">${outlet.source.name}</a></header>
<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/city">City</a></li><li><a href="/markets">Markets</a></li><li><a href="/world">World</a></li></ul></amp-sidebar>
<main><article class="amp-story-body">
<h1 class="hed">${escapeText(draft.headline)}</h1>
<p class="dek">${escapeText(draft.summary ?? '')}</p>
<div class="credits"><span class="by">${escapeText(draft.byline ?? '')}</span> <time datetime="${draft.published}">${time}</time></div>
<amp-ad width="300" height="250" type="doubleclick"></amp-ad>
${blocks(draft.body, { p: 'story-text' })}
<amp-social-share type="email"></amp-social-share>
</article>
<section class="more"><h2>More from the ${outlet.source.name}</h2><ul><li><a href="/markets/2026/11/20/wheat-futures-rise">Wheat futures rise as frost threatens winter crop</a></li></ul></section></main>
<footer>© 2026 ${outlet.source.name}</footer>
</body></html>`;
}
