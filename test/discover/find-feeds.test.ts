import { describe, expect, it } from 'vitest';
import { chooseFeeds, feedProbes, readHomePage } from '../../shared/discover/find-feeds.ts';

const HOME = 'https://gazette.example/';
const PAGE = `<!doctype html><html lang="en-GB"><head><meta property="og:site_name" content="The Harbour Gazette">
<link rel="alternate" type="application/rss+xml" title="All news" href="/rss/all">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
<link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed?url=x">
<link rel="alternate" hreflang="fr" href="/fr/"></head>
<body><a href="/news/feed.xml">Feed</a><a href="/feedback">Feedback</a><a href="javascript:rss()">rss</a></body></html>`;

describe('finding the feeds of a site', () => {
  it('reads what the home page declares and links', () => {
    expect(readHomePage(PAGE, HOME)).toEqual({
      name: 'The Harbour Gazette',
      inLanguage: 'en-GB',
      candidates: [
        { kind: 'feed', url: 'https://gazette.example/rss/all', from: 'link', title: 'All news' },
        { kind: 'feed', url: 'https://gazette.example/news/feed.xml', from: 'anchor' },
      ],
    });
  });

  it('asks for the declared ones first, then robots.txt’s, then the usual paths, each once', () => {
    const probes = feedProbes(HOME, readHomePage(PAGE, HOME), [
      'https://gazette.example/sitemap.xml',
      '/sitemap-news.xml',
    ]);
    expect(probes.slice(0, 4).map(({ url, from }) => [new URL(url).pathname, from])).toEqual([
      ['/rss/all', 'link'],
      ['/sitemap-news.xml', 'robots'],
      ['/news/feed.xml', 'anchor'],
      ['/sitemap.xml', 'robots'],
    ]);
    expect(probes.filter(({ url }) => url.endsWith('/sitemap.xml'))).toHaveLength(1);
    expect(probes.length).toBeLessThan(20);
  });

  it('chooses feeds that list articles, the freshest first, and sitemaps only where there is nothing better', () => {
    const candidate = (kind: 'feed' | 'sitemap' | 'news-sitemap', name: string) => ({
      kind,
      url: HOME + name,
      from: 'link' as const,
    });
    const sitemap = { candidate: candidate('sitemap', 'sitemap.xml'), admitted: 5000, newest: '2025-05-03' };
    const probed = [
      { candidate: candidate('feed', 'old'), admitted: 20, newest: '2024-01-01' },
      { candidate: candidate('feed', 'empty'), admitted: 0 },
      sitemap,
      { candidate: candidate('news-sitemap', 'news.xml'), admitted: 90, newest: '2025-05-03' },
    ];
    expect(chooseFeeds(probed)).toEqual([
      { kind: 'news-sitemap', url: `${HOME}news.xml` },
      { kind: 'feed', url: `${HOME}old` },
    ]);
    expect(chooseFeeds([sitemap])).toEqual([{ kind: 'sitemap', url: `${HOME}sitemap.xml` }]);
    expect(chooseFeeds([])).toEqual([]);
  });
});
