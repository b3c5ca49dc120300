import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotAFeed, readFeed } from '../../shared/discover/read-feed.ts';
import { NotASitemap, readSitemap } from '../../shared/discover/read-sitemap.ts';
import { sectionLinks } from '../../shared/discover/section-links.ts';
import { robotsFor } from '../../shared/fetch/robots.ts';

const RSS = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Gazette</title>
<item><title>Ferry &amp; quay</title><link>https://gazette.example/1</link><pubDate>Sat, 03 May 2025 09:15:00 GMT</pubDate></item>
<item><title><![CDATA[Crane <b>fails</b>]]></title><link>https://gazette.example/2</link></item></channel></rss>`;
const JSON_FEED = JSON.stringify({
  version: '1',
  title: 'Desk',
  items: [{ id: '1', url: 'https://gazette.example/1', title: 'One' }],
});
const SITEMAP = '<urlset><url><loc>https://gazette.example/1</loc><lastmod>2025-05-03</lastmod></url></urlset>';
const PAGE = '<html><body><main><a href="/news/2025/05/03/ferry-back">Ferry back at the quay</a></main></body></html>';
const ROBOTS = 'User-agent: *\nDisallow: /a*b$\nAllow: /\nCrawl-delay: 3\nSitemap: /s.xml\n';

/** A text with some of its bytes cut out, doubled or replaced. */
const damaged = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(40),
        put: fc.oneof(fc.constant(''), fc.string({ maxLength: 12 })),
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((edits) =>
      edits.reduce((bytes, { at, length, put }) => {
        const whole = Buffer.from(bytes);
        return Buffer.concat([whole.subarray(0, at), Buffer.from(put), whole.subarray(at + length)]);
      }, Buffer.from(text)),
    );

describe('damaged documents', () => {
  it.each([RSS, JSON_FEED])('are feeds with fewer entries, or none (%#)', (text) => {
    fc.assert(
      fc.property(damaged(text), (bytes) => {
        try {
          const { entries } = readFeed(bytes, { url: 'https://gazette.example/rss' });
          for (const { url } of entries) if (url !== undefined) expect(URL.canParse(url)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(NotAFeed);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are sitemaps with fewer addresses, or none', () => {
    fc.assert(
      fc.property(damaged(SITEMAP), (bytes) => {
        try {
          for (const { url } of readSitemap(bytes).entries) expect(URL.canParse(url)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(NotASitemap);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are pages of links and rules all the same', () => {
    fc.assert(
      fc.property(damaged(PAGE), damaged(ROBOTS), (page, rules) => {
        for (const { url } of sectionLinks(page.toString(), 'https://gazette.example/').links)
          expect(url).toMatch(/^https?:/);
        const robots = robotsFor(rules.toString(), 'https://gazette.example/robots.txt');
        expect(typeof robots.allowed('https://gazette.example/news', 'TestBot')).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
