import type { Source } from '../model/source.ts';
import type { Outcome } from '../outcome.ts';
import { drop, kept } from '../outcome.ts';
import { canonicalUrl, parseHttpUrl, siteOf } from '../url/canonical.ts';
import { isAdvertisement } from './advertisement.ts';

/** What a feed lists: an address, and the title that it gives. */
export type Listed = { readonly url?: string; readonly title?: string };

/** Longer addresses are traps or mistakes; sort keys and queries of stores end near here too. */
const MAX_URL = 2048;

/** Whether a listed address is an article of the source, as far as the address and title tell; the value is its canonical URL. */
export function admit(source: Source, listed: Listed): Outcome<string> {
  if (listed.url === undefined) return drop('broken-entry', 'no address');
  if (listed.url.length > MAX_URL) return drop('broken-entry', `an address of ${listed.url.length} characters`);
  const url = parseHttpUrl(listed.url);
  const canonical = canonicalUrl(listed.url);
  if (url === undefined || canonical === undefined) return drop('invalid-url', listed.url.slice(0, 100));
  if (isAdvertisement(listed.title ?? '', url)) return drop('advertisement', (listed.title ?? url.href).slice(0, 200));
  // A link may be wrapped by a counter or a cache: what counts is the site of the article itself.
  const article = new URL(canonical);
  if (!ownsHost(source, article.hostname)) return drop('foreign-link', `${article.hostname} is not of ${source.id}`);
  return matchesArticle(source, url) || matchesArticle(source, article)
    ? kept(canonical)
    : drop('not-an-article-url', url.pathname.slice(0, 200));
}

/** Whether a host is the source's: of its home page's site, or one that it names (in whatever spelling), with what lies below. */
export function ownsHost(source: Source, host: string): boolean {
  const home = siteOf(new URL(source.homepage).hostname);
  const named = (source.hosts ?? []).map(
    (name) => new URL(canonicalUrl(`https://${name}`) ?? source.homepage).hostname,
  );
  return siteOf(host) === home || named.some((name) => host === name || host.endsWith(`.${name}`));
}

/** Without a pattern, everything is an article but the front page. */
function matchesArticle(source: Source, url: URL): boolean {
  if (source.articleUrl === undefined) return url.pathname !== '/' || url.search !== '';
  return new RegExp(source.articleUrl, 'u').test(url.pathname + url.search);
}
