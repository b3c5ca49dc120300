import { getDomain } from 'tldts';
import { canonicalPath } from './path.ts';
import { canonicalQuery } from './query.ts';
import { unwrap } from './unwrap.ts';

/** Labels that only choose a rendering or a server of the same site. */
const RENDERING_HOST = /^(?:www?\d{0,2}|m|mobile|mob|wap|touch|amp|print)\./u;
/** A fragment that a script reads as a route (`#/news/1`, `#!/news/1`); all others are places within a page. */
const ROUTE_FRAGMENT = /^#!?\/./u;

/** The registrable domain of a host, private suffixes included, so that two blogs of one hoster are two sites; the host itself for addresses and bare names. */
export function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

function canonicalHost(hostname: string): string {
  const host = hostname.replace(/\.+$/u, '');
  const site = siteOf(host);
  let rest = host;
  while (RENDERING_HOST.test(rest)) {
    const shorter = rest.replace(RENDERING_HOST, '');
    if (shorter !== site && !shorter.endsWith(`.${site}`)) break;
    rest = shorter;
  }
  return rest;
}

/** Reads an absolute http(s) address as a browser would; undefined for anything else. */
export function parseHttpUrl(text: string): URL | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\/[^/]/iu.test(trimmed)) return undefined;
  const url = URL.parse(trimmed);
  return url !== null && url.hostname.replace(/\.+$/u, '') !== '' ? url : undefined;
}

/**
 * The one spelling under which an article is known: what an id is made of, not what is fetched. Scheme, `www`, mobile, AMP and print
 * spellings, tracking and session parameters, index pages, the order of parameters and fragments make no difference; the path's case does.
 * Always `https` (unless a port is named), without a slash at the end; undefined for what is not an http(s) address. Applying it twice changes nothing.
 */
export function canonicalUrl(url: string): string | undefined {
  const outer = parseHttpUrl(url);
  if (outer === undefined) return undefined;
  const page = unwrap(outer);
  const host = canonicalHost(page.hostname);
  const origin = /^(?:|80|443)$/u.test(page.port) ? `https://${host}` : `${page.protocol}//${host}:${page.port}`;
  const path = canonicalPath(page.pathname);
  const query = canonicalQuery(page.search, siteOf(host), path);
  const fragment = page.hash.replace(/\/+$/u, '');
  const route = ROUTE_FRAGMENT.test(fragment) ? fragment : '';
  return `${origin}${path}${query === '' ? '' : `${path === '' ? '/' : ''}?${query}`}${route}`;
}

/** `/en`, `/en-gb`: a home page in one language. */
const LANGUAGE_SEGMENT = /^[a-z]{2}(?:[-_][a-z]{2})?$/iu;
/** Pages that publishers name as canonical when they do not want to show the article. */
const DETOUR =
  /^(?:404|errors?|not-?found|login|signin|sign-in|subscribe|register|search|consent|home|homepage)(?:\.\w+)?$/iu;
/** Further pages of one article: `/2`, `/page-2`, `/seite/3`. */
const PAGE_NUMBER =
  /^(?:page|seite|pagina|p)?[-_]?\d{1,2}(?:\.html?)?$|^(?:page|seite|pagina|all|full|single-page|gallery|photos?|comments?)$/iu;

const segmentsOf = (canonical: string): readonly string[] =>
  URL.parse(canonical)?.pathname.split('/').filter(Boolean) ?? [];

/** Whether a segment is as particular as the address of one article: a number, or a slug of several words. */
const namesArticle = (segment: string): boolean =>
  /\d{3,}|(?:[^-_+]+[-_+]){3,}|%[0-9A-F]{2}.*%[0-9A-F]{2}/u.test(segment);

/** Whether `link` stands above or beside the page in its site's tree: a section, a topic, a front page. */
function isSection(page: readonly string[], link: readonly string[], linkHasQuery: boolean): boolean {
  if (linkHasQuery) return false;
  const below = page.slice(link.length);
  const isAbove = link.length < page.length && link.every((segment, i) => segment === page[i]);
  if (isAbove) return !below.every((segment) => PAGE_NUMBER.test(segment)) && !namesArticle(link.at(-1) ?? '');
  return page.some(namesArticle) && !link.some(namesArticle);
}

/**
 * The page's own canonical link, absolute and as the publisher spells it, where it can be trusted to name this article;
 * undefined for a link to another site, a home page, a section, or a log-in or error page.
 */
export function trustedCanonical(pageUrl: string, link: string | undefined): string | undefined {
  const page = parseHttpUrl(pageUrl);
  const target =
    page === undefined || !link?.trim() ? undefined : parseHttpUrl(URL.parse(link.trim(), page.href)?.href ?? '');
  if (page === undefined || target === undefined || siteOf(page.hostname) !== siteOf(target.hostname)) return undefined;
  target.hash = '';
  const [from, to] = [canonicalUrl(page.href), canonicalUrl(target.href)];
  if (from === undefined || to === undefined) return undefined;
  if (from === to) return target.href;
  const path = segmentsOf(to);
  const isHome = path.length === 0 || (path.length === 1 && LANGUAGE_SEGMENT.test(path[0] ?? ''));
  if ((isHome && !to.includes('?')) || path.some((segment) => DETOUR.test(segment))) return undefined;
  return isSection(segmentsOf(from), path, to.includes('?')) ? undefined : target.href;
}
