import { Parser } from 'htmlparser2';
import { siteOf } from '../url/canonical.ts';
import { plainText } from './plain-text.ts';

/** A link of a section page; `title` is its longest text, for a picture and a headline often link to the same article. */
export type SectionLink = { readonly url: string; readonly title: string };

/** The article links of a page in reading order, and the page that continues it. */
export type SectionPage = { readonly links: readonly SectionLink[]; readonly next?: string };

/** More links than this are a trap; news sites' longest index pages have a few hundred. */
const MAX_LINKS = 5000;
const MAX_TITLE = 500;
const MAX_URL = 2048;
/** Pages nest a few dozen deep; what nests a thousand times deeper is read no further. */
const MAX_DEPTH = 2000;
const CHUNK = 64 * 1024;

type Anchor = { href: string; rel: string; text: string; inside: boolean };
type Reading = { depth: number; anchors: Anchor[]; base: string | undefined; nextHref: string | undefined };

/** Parts of a page that hold no news of their own. */
const FURNITURE = new Set(['nav', 'footer', 'aside', 'form']);

/**
 * Reads a page of links. With `articleUrl` (a pattern for path and query) exactly the addresses that match it are articles; without, those
 * that look like one: of the same site, with a slug, date or number, and with a text long enough to be a headline.
 */
export function sectionLinks(html: string, pageUrl: string, articleUrl?: string): SectionPage {
  const { anchors, base, nextHref } = readAnchors(html);
  const root = safeBase(base, pageUrl);
  const pattern = articleUrl === undefined ? undefined : new RegExp(articleUrl, 'u');
  const found = new Map<string, string>();
  for (const anchor of anchors) {
    const url = target(anchor.href, root);
    if (url === undefined || url.href === pageUrl) continue;
    const title = plainText(anchor.text, MAX_TITLE);
    if (!(pattern ? pattern.test(url.pathname + url.search) : looksLikeArticle(url, pageUrl, title, anchor.inside)))
      continue;
    if (title.length >= (found.get(url.href) ?? '').length) found.set(url.href, title);
  }
  const next = nextPage(nextHref ?? anchors.find(({ rel }) => rel.includes('next'))?.href, root, pageUrl);
  return { links: [...found].map(([url, title]) => ({ url, title })), ...(next !== undefined && { next }) };
}

function readAnchors(html: string): Reading {
  const reading: Reading = { depth: 0, anchors: [], base: undefined, nextHref: undefined };
  let current: Anchor | undefined;
  let furniture = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reading.depth += 1;
      if (FURNITURE.has(name)) furniture += 1;
      if (name === 'base') reading.base ??= attributes.href;
      if (name === 'link' && /(?:^|\s)next(?:\s|$)/i.test(attributes.rel ?? '')) reading.nextHref ??= attributes.href;
      if (name !== 'a' || attributes.href === undefined || reading.anchors.length >= MAX_LINKS) return;
      current = {
        href: attributes.href,
        rel: (attributes.rel ?? '').toLowerCase(),
        text: attributes.title ?? '',
        inside: furniture === 0,
      };
      reading.anchors.push(current);
      if (attributes.title !== undefined) current.text = '';
    },
    ontext: (text) => {
      if (current && current.text.length < MAX_TITLE * 4) current.text += text.slice(0, MAX_TITLE * 4);
    },
    onclosetag: (name) => {
      reading.depth -= 1;
      if (name === 'a') current = undefined;
      else if (current) current.text += ' ';
      if (FURNITURE.has(name)) furniture -= 1;
    },
  });
  const isFull = (): boolean => reading.anchors.length >= MAX_LINKS || reading.depth > MAX_DEPTH;
  for (let at = 0; at < html.length && !isFull(); at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  if (!isFull()) parser.end();
  return reading;
}

/** A base element may point within the web, not to a script or a file. */
function safeBase(base: string | undefined, pageUrl: string): string {
  const resolved = base === undefined ? null : URL.parse(base, pageUrl);
  return resolved !== null && /^https?:$/.test(resolved.protocol) ? resolved.href : pageUrl;
}

function target(href: string, base: string): URL | undefined {
  if (href.length > MAX_URL) return undefined;
  const url = URL.parse(href.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url;
}

/** `rel=next` of the same host, forward only. */
function nextPage(href: string | undefined, base: string, pageUrl: string): string | undefined {
  const url = href === undefined ? undefined : target(href, base);
  return url !== undefined && url.host === new URL(pageUrl).host && url.href !== pageUrl ? url.href : undefined;
}

/** Sections of a site that are no articles, whatever their slugs look like. */
const NOT_NEWS =
  /\/(?:tags?|topics?|themes?|authors?|people|category|categories|sections?|search|login|signin|register|subscribe|account|about|contact|privacy|terms|cookies?|jobs|careers|newsletters?|podcasts?|help|advertise|sitemap|rss|feeds?)(?:\/|$)/i;
const SCRIPT_ONLY = /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|xml|css|js)$/i;

const MIN_HEADLINE = 20;
/** Headlines in Chinese, Japanese and Korean say as much in far fewer characters. */
const MIN_DENSE_HEADLINE = 8;

function looksLikeArticle(url: URL, pageUrl: string, title: string, inside: boolean): boolean {
  const path = url.pathname;
  if (siteOf(url.hostname) !== siteOf(new URL(pageUrl).hostname) || NOT_NEWS.test(path) || SCRIPT_ONLY.test(path))
    return false;
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(title);
  if (title.length < (dense ? MIN_DENSE_HEADLINE : MIN_HEADLINE) || !inside) return false;
  return articleSigns(path, url.search) >= 1;
}

/** Counts what addresses of articles have: a slug of several words, a date, a long number; and below a section rather than at the top. */
function articleSigns(path: string, search: string): number {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const words = decoded(last)
    .split(/[-_]/)
    .filter((word) => /\p{L}{2,}/u.test(word)).length;
  const date = /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2])(?:[/-]|\d{2})/.test(path) ? 1 : 0;
  const number = /\d{5,}/.test(last) || /[?&](?:id|article|news|p)=\d+/i.test(search) ? 1 : 0;
  return (words >= 3 ? 1 : 0) + date + number;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
