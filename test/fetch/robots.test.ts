import { describe, expect, it } from 'vitest';
import { robotsFor, robotsFromStatus } from '../../shared/fetch/robots.ts';

const ORIGIN = 'https://gazette.example';
const robots = (body: string) => robotsFor(body, `${ORIGIN}/robots.txt`);
const allowed = (body: string, path: string, agent = 'HarbourBot/2.0 (+https://bot.example)'): boolean =>
  robots(body).allowed(`${ORIGIN}${path}`, agent);

describe('robots.txt', () => {
  it.each([
    ['nothing', '', '/a', true],
    ['an empty disallow', 'User-agent: *\nDisallow:', '/a', true],
    ['all', 'User-agent: *\nDisallow: /', '/a', false],
    ['the longest match', 'User-agent: *\nDisallow: /news\nAllow: /news/open', '/news/open/1', true],
    ['allow at a tie', 'User-agent: *\nDisallow: /news\nAllow: /news', '/news', true],
    ['case in paths', 'User-agent: *\nDisallow: /News', '/news', true],
    ['a wildcard', 'User-agent: *\nDisallow: /*/print', '/news/1/print', false],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x=1', true],
    ['the end reached', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['a query', 'User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
    ['escapes of plain letters', 'User-agent: *\nDisallow: /%6Eews', '/news', false],
    [
      'letters that need escapes',
      'User-agent: *\nDisallow: /новости',
      '/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8',
      false,
    ],
    ['an escaped star', 'User-agent: *\nDisallow: /a%2Ab', '/aXb', true],
    ['a missing slash', 'User-agent: *\nDisallow: news', '/news', false],
    ['robots.txt itself', 'User-agent: *\nDisallow: /', '/robots.txt', true],
    ['our own group', 'User-agent: *\nDisallow: /\nUser-agent: harbourbot\nDisallow: /private', '/news', true],
    ['our own group only', 'User-agent: HarbourBot\nDisallow: /private\nUser-agent: *\nDisallow: /news', '/news', true],
    ['two groups of ours', 'User-agent: harbourbot\nDisallow: /a\n\nUser-agent: harbourbot\nDisallow: /b', '/b', false],
    ['a shared group', 'User-agent: other\nUser-agent: harbourbot\nDisallow: /a', '/a', false],
    ['rules before any agent', 'Disallow: /', '/a', true],
    ['comments', 'User-agent: * # all\nDisallow: /a # not this', '/a', false],
    ['old Mac line ends', 'User-agent: *\rDisallow: /a', '/a', false],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /a', '/a', false],
    ['misspellings', 'useragent: *\nDissallow: /a', '/a', false],
    ['a missing colon', 'User-agent *\nDisallow /a', '/a', false],
    ['a page', '<html><body>User-agent: *<br>Disallow: /</body></html>', '/a', true],
  ])('understands %s', (_, body, path, expected) => {
    expect(allowed(body, path)).toBe(expected);
  });

  it('reads the delay of the group that speaks to us, and sitemaps wherever they stand', () => {
    const body =
      'Sitemap: /a.xml\nUser-agent: *\nCrawl-delay: 10\nUser-agent: harbourbot\nCrawl-delay: 2.5\nSitemap: https://x.example/b.xml';
    expect(robots(body).crawlDelaySeconds('HarbourBot/1')).toBe(2.5);
    expect(robots(body).crawlDelaySeconds('Other')).toBe(10);
    expect(robots(body).sitemaps).toEqual([`${ORIGIN}/a.xml`, 'https://x.example/b.xml']);
    for (const odd of ['-1', 'NaN', '', 'soon', 'Infinity']) {
      expect(robots(`User-agent: *\nCrawl-delay: ${odd}`).crawlDelaySeconds('x')).toBeUndefined();
    }
  });

  it('takes a question about another origin for a mistake', () => {
    expect(() => robots('').allowed('https://elsewhere.example/', 'x')).toThrow('whose robots.txt this is');
  });

  it('reads half a megabyte at least', () => {
    const filler = 'Disallow: /x\n'.repeat(38_000);
    expect(filler.length).toBeGreaterThan(490_000);
    expect(allowed(`User-agent: *\n${filler}Disallow: /late\n`, '/late')).toBe(false);
  });

  it.each([
    [404, true],
    [410, true],
    [400, true],
    [401, false],
    [403, false],
    [429, false],
    [500, false],
    [503, false],
    [undefined, false],
  ])('makes of status %s for robots.txt: allowed %s', (status, expected) => {
    expect(robotsFromStatus(status).allowed(`${ORIGIN}/a`, 'x')).toBe(expected);
  });
});
