import type { PageView } from '../outlet.ts';
import { blocks, escapeText, printed } from './text.ts';

function head({ outlet, draft, url }: PageView): string {
  const title = escapeText(draft.headline);
  return `<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${outlet.source.name}</title>
<link rel="canonical" href="${url}">
${draft.amp ? `<link rel="amphtml" href="${url}amp/">` : ''}
<meta name="description" content="${escapeText(draft.summary ?? '')}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:url" content="${url}">
<meta property="og:site_name" content="${outlet.source.name}">
<meta property="article:published_time" content="${draft.published}">
${draft.modified ? `<meta property="article:modified_time" content="${draft.modified}">` : ''}
<meta property="article:section" content="${escapeText(draft.section ?? '')}">
${draft.keywords.map((word) => `<meta property="article:tag" content="${escapeText(word)}">`).join('\n')}
<meta name="generator" content="WordPress 6.8">
<link rel="alternate" type="application/rss+xml" title="${outlet.source.name}" href="http://${outlet.host}/feed/">`;
}

const day = ({ outlet, draft }: PageView): string =>
  printed(draft.published, 'en-GB', outlet.source.timeZone, { dateStyle: 'long', timeStyle: 'short' });

const byline = ({ draft }: PageView): string =>
  `<span class="byline"><span class="author vcard"><a class="url fn n" rel="author" href="/author/desk/">${escapeText(draft.byline ?? '')}</a></span></span>`;

function figure({ draft: { image } }: PageView): string {
  if (image === undefined) return '';
  return `<figure class="wp-block-image size-large"><img src="${image.url}" alt="" width="1024" height="683">
<figcaption class="wp-element-caption">${escapeText(image.caption)} Photo: ${escapeText(image.credit)}</figcaption></figure>`;
}

/** Markup as the most common weblog software writes it. */
export function blogPage(view: PageView): string {
  const { outlet, draft } = view;
  return `<!DOCTYPE html>
<html lang="${outlet.source.inLanguage}">
<head>
${head(view)}
</head>
<body class="post-template-default single single-post wp-embed-responsive">
<header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${outlet.source.name}</a></p>
<nav id="site-navigation"><ul class="menu"><li><a href="/category/local/">Local</a></li><li><a href="/category/world/">World</a></li><li><a href="/category/sport/">Sport</a></li></ul></nav></header>
<main id="primary" class="site-main">
<article id="post-4811" class="post type-post status-publish format-standard hentry">
<header class="entry-header"><span class="cat-links"><a rel="category tag" href="/category/news/">${escapeText(draft.section ?? 'News')}</a></span>
<h1 class="entry-title">${escapeText(draft.headline)}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${draft.published}">${day(view)}</time></span>
${draft.bylineLast ? '' : byline(view)}</div></header>
${figure(view)}
<div class="entry-content">
${blocks(draft.body)}
${draft.bylineLast ? `<p><strong>${escapeText(draft.byline ?? '')}</strong></p>` : ''}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li></ul></div>
</div>
<footer class="entry-footer"><span class="tags-links">Tagged <a rel="tag" href="/tag/news/">news</a></span></footer>
</article>
<nav class="navigation post-navigation"><a href="/2026/11/17/older/" rel="prev">Market stalls move to Church Street</a></nav>
</main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent posts</h2><ul><li><a href="/2026/11/18/town-through-on-penalties/">Town through to third round on penalties</a></li></ul></section>
<section class="widget newsletter"><h2>Morning tide</h2><p>Get our newsletter every weekday at seven. It is free and you can leave whenever you like.</p></section></aside>
<footer id="colophon"><p>&copy; 2026 ${outlet.source.name}. All rights reserved. Proudly powered by WordPress.</p></footer>
</body>
</html>`;
}

/** The same text for printing. */
export function printPage({ draft, outlet, url }: PageView): string {
  return `<!DOCTYPE html>
<html lang="${outlet.source.inLanguage}"><head><meta charset="UTF-8"><title>${escapeText(draft.headline)}</title>
<link rel="canonical" href="${url}"><meta name="robots" content="noindex,follow">
<meta property="article:published_time" content="${draft.published}"></head>
<body onload="window.print()"><p>${outlet.source.name}</p><h1>${escapeText(draft.headline)}</h1>
<p class="byline">${escapeText(draft.byline ?? '')}</p>
<div class="content">${blocks(draft.body)}</div></body></html>`;
}

/** A page that is no article: a form and a few lines. */
export function aboutPage(host: string, name: string): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>About us - ${name}</title><link rel="canonical" href="http://${host}/about-us/"></head>
<body class="page-template-default page"><header><a href="/">${name}</a></header><main><article class="page type-page"><h1 class="entry-title">About us</h1>
<div class="entry-content"><p>Write to us.</p><form><label>Your name <input name="n"></label><label>Message <textarea></textarea></label><button>Send</button></form>
<ul><li>Newsdesk: 01632 960 001</li><li>Advertising: 01632 960 002</li></ul></div></article></main></body></html>`;
}
