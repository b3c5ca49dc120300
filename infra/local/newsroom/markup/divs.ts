import type { Draft } from '../draft.ts';
import type { PageView } from '../outlet.ts';
import { blocks, escapeText, printed, scriptJson } from './text.ts';

function liveData({ draft, url }: PageView): string {
  if (!draft.live) return '';
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    headline: draft.headline,
    url,
    datePublished: draft.published,
    dateModified: draft.modified,
    coverageStartTime: draft.published,
  };
  return `<script type="application/ld+json">${scriptJson(posting)}</script>`;
}

const timeline = (draft: Draft): string =>
  draft.updates
    .map(
      ({ time, published, body }) =>
        `<div class="c-9f b-entry" id="e${Date.parse(published)}"><div class="c-2a"><time datetime="${published}">${time}</time></div><div class="c-7k">${blocks(body)}</div></div>`,
    )
    .join('\n');

/** A bespoke site: nested div elements with names that mean nothing, and Open Graph in the head. */
export function divPage(view: PageView): string {
  const { outlet, draft, url } = view;
  const when = printed(draft.published, 'en-GB', outlet.source.timeZone, { dateStyle: 'medium', timeStyle: 'short' });
  return `<!doctype html><html lang="${outlet.source.inLanguage}"><head><meta charset="utf-8">
<title>${escapeText(draft.headline)}</title>
<meta property="og:title" content="${escapeText(draft.headline)}"><meta property="og:type" content="article"><meta property="og:url" content="${url}">
<meta name="author" content="${escapeText(draft.authors.join(', '))}">
<meta name="date" content="${draft.published}">${draft.modified ? `<meta name="last-modified" content="${draft.modified}">` : ''}
<link rel="canonical" href="${url}"><link rel="alternate" type="application/atom+xml" href="http://${outlet.host}/atom.xml">
${liveData(view)}</head>
<body><div id="app"><div class="c-1"><div class="c-1a">${outlet.source.name}</div><div class="c-1b"><a href="/europe">Europe</a> <a href="/economy">Economy</a> <a href="/caucasus">Caucasus</a></div></div>
<div class="c-3"><div class="c-4"><div class="c-4a">${escapeText(draft.section ?? '')}</div>
<h1 class="c-4b">${escapeText(draft.headline)}</h1>
<div class="c-4c"><div class="c-4d">${escapeText(draft.byline ?? '')}</div><div class="c-4e">${when}</div></div>
<div class="c-5">
${draft.dateline ? blocks(`${draft.dateline} - ${draft.body}`) : blocks(draft.body)}
${timeline(draft)}
</div>
<div class="c-8">Our standards: every fact in a dispatch has a name behind it.</div></div>
<div class="c-6"><div class="c-6a">Most read</div><div><a href="/dispatch/7752-iceland-rate">Iceland's central bank holds key rate</a></div><div><a href="/dispatch/7741-ferry-towed-to-klaipeda">Ferry towed to Klaipėda</a></div></div></div>
<div class="c-0">© Meridian Wire 2026. Cookies. Terms.</div></div></body></html>`;
}
