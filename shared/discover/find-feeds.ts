import { Parser } from 'htmlparser2';
import type { FeedDefinition } from '../model/source.ts';

/** A list that a site may publish, and how we know of it. Earlier kinds of knowledge are better ones. */
export type FeedCandidate = {
  readonly kind: FeedDefinition['kind'];
  readonly url: string;
  readonly from: 'link' | 'anchor' | 'robots' | 'well-known';
  readonly title?: string;
};

/** What a home page says of the site and its feeds. */
export type HomePage = {
  readonly name?: string;
  readonly inLanguage?: string;
  readonly candidates: readonly FeedCandidate[];
};

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\b/i;
/** Comments, searches and service answers are offered under the same types. */
const NOT_NEWS = /comments?(?:\/|$|\.)|\/wp-json\/|oembed|opensearch|\/search/i;
const ANCHOR = /(?:\/(?:rss|feeds?|atom)(?:[./?]|$)|\.rss$|\.atom$|(?:rss|feed|atom)\.xml$)/i;
const MAX_CANDIDATES = 40;

/** Paths under which sites put their feeds and sitemaps without saying so, the most common first. */
const WELL_KNOWN: readonly (readonly [FeedDefinition['kind'], string])[] = [
  ['feed', '/feed'],
  ['feed', '/rss'],
  ['feed', '/rss.xml'],
  ['feed', '/feed.xml'],
  ['feed', '/atom.xml'],
  ['feed', '/feed.json'],
  ['feed', '/index.xml'],
  ['news-sitemap', '/news-sitemap.xml'],
  ['news-sitemap', '/sitemap-news.xml'],
  ['news-sitemap', '/sitemap_news.xml'],
  ['sitemap', '/sitemap.xml'],
  ['sitemap', '/sitemap_index.xml'],
];

/** Reads a home page's links to feeds: those it declares, and those that look like feeds. */
export function readHomePage(html: string, homeUrl: string): HomePage {
  const found: FeedCandidate[] = [];
  let name: string | undefined;
  let inLanguage: string | undefined;
  const add = (from: FeedCandidate['from'], href: string, title: string | undefined): void => {
    const url = URL.parse(href.slice(0, 2048).trim(), homeUrl);
    if (url === null || !/^https?:$/.test(url.protocol) || NOT_NEWS.test(url.pathname)) return;
    if (found.length < MAX_CANDIDATES) found.push({ kind: 'feed', url: url.href, from, ...(title && { title }) });
  };
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      const { rel = '', type = '', href, title } = attributes;
      if (tag === 'html') inLanguage ??= attributes.lang;
      if (tag === 'meta' && attributes.property === 'og:site_name') name ??= attributes.content;
      if (href === undefined) return;
      if (tag === 'link' && /\balternate\b/i.test(rel) && FEED_TYPE.test(type)) add('link', href, title);
      if (tag === 'a' && ANCHOR.test(href)) add('anchor', href, title);
    },
  });
  parser.end(html);
  return { ...(name && { name }), ...(inLanguage && { inLanguage }), candidates: distinct(found) };
}

/** Everything worth asking for, best first: declared feeds, robots.txt's sitemaps, likely links, then the usual paths. */
export function feedProbes(
  homeUrl: string,
  page: HomePage,
  robotsSitemaps: readonly string[],
): readonly FeedCandidate[] {
  const sitemaps = robotsSitemaps.slice(0, MAX_CANDIDATES).map((url): FeedCandidate => {
    const news = /news/i.test(new URL(url, homeUrl).pathname);
    return { kind: news ? 'news-sitemap' : 'sitemap', url: new URL(url, homeUrl).href, from: 'robots' };
  });
  const declared = page.candidates.filter(({ from }) => from === 'link');
  const likely = page.candidates.filter(({ from }) => from === 'anchor');
  const usual = WELL_KNOWN.map(
    ([kind, path]): FeedCandidate => ({ kind, url: new URL(path, homeUrl).href, from: 'well-known' }),
  );
  const news = sitemaps.filter(({ kind }) => kind === 'news-sitemap');
  const others = sitemaps.filter(({ kind }) => kind === 'sitemap');
  return distinct([...declared, ...news, ...likely, ...others, ...usual]);
}

/** A candidate that was read: how many addresses it lists that the source would admit, and its newest date. */
export type ProbedFeed = { readonly candidate: FeedCandidate; readonly admitted: number; readonly newest?: string };

const MAX_CHOSEN = 3;

/** The feeds to follow: those that list articles, news sitemaps and feeds before plain sitemaps, fresh ones before stale ones; a few. */
export function chooseFeeds(probed: readonly ProbedFeed[]): readonly FeedDefinition[] {
  const rank = { 'news-sitemap': 0, feed: 0, sitemap: 1, section: 2 } as const;
  const usable = probed.filter(({ admitted }) => admitted > 0);
  const best = Math.min(...usable.map(({ candidate }) => rank[candidate.kind]));
  return usable
    .filter(({ candidate }) => rank[candidate.kind] === best)
    .sort((one, other) => (other.newest ?? '').localeCompare(one.newest ?? '') || other.admitted - one.admitted)
    .slice(0, MAX_CHOSEN)
    .map(({ candidate: { kind, url } }) => ({ kind, url }));
}

function distinct(candidates: readonly FeedCandidate[]): FeedCandidate[] {
  const first = new Map<string, FeedCandidate>();
  for (const candidate of candidates) if (!first.has(candidate.url)) first.set(candidate.url, candidate);
  return [...first.values()];
}
