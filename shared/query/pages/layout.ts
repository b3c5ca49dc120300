import { html } from 'hono/html';
import type { Markup } from './markup.ts';
import { when } from './markup.ts';
import { STYLE_PATH } from './style.ts';

export type PageParts = {
  readonly title: string;
  readonly main: Markup;
  /** What the search box holds. */
  readonly search?: string;
  /** The list's Atom feed. */
  readonly feed?: string;
};

const NAVIGATION = [
  ['/', 'Latest'],
  ['/changes', 'Changes'],
  ['/sources', 'Sources'],
  ['/why', 'Why?'],
] as const;

/** A whole page. */
export function layout({ title, main, search = '', feed }: PageParts): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Dateline</title>
<link rel="stylesheet" href="${STYLE_PATH}">
${when(feed, (href) => html`<link rel="alternate" type="application/atom+xml" href="${href}">`)}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="masthead">
<a class="name" href="/">Dateline</a>
<nav aria-label="Main"><ul>${NAVIGATION.map(([href, name]) => html`<li><a href="${href}">${name}</a></li>`)}</ul></nav>
<form action="/search" role="search"><label class="hidden" for="q">Search</label>
<input id="q" name="q" type="search" value="${search}" placeholder="Name, words or address" required minlength="2"><button>Search</button></form>
</header>
<main id="main">${main}</main>
<footer><p>Dateline keeps one record per article. Texts belong to their publishers; every record links to where it was read.
<a href="/openapi.json">API description</a></p></footer>
</body>
</html>`;
}
