import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, trustedCanonical } from '../../shared/url/canonical.ts';

const ARTICLE = 'https://gazette.example/news/2025/03/harbour-wall-collapses';

describe('canonicalUrl', () => {
  it.each([
    ['scheme and www', 'http://www.gazette.example/news/2025/03/harbour-wall-collapses'],
    ['host case, default port and trailing dot', 'HTTPS://Gazette.Example.:443/news/2025/03/harbour-wall-collapses'],
    ['slash at the end and doubled slashes', 'https://gazette.example//news/2025//03/harbour-wall-collapses/'],
    ['dot segments', 'https://gazette.example/news/x/../2025/./03/harbour-wall-collapses'],
    ['percent-encoding', 'https://gazette.example/news/2025/03/h%61rbour%2Dwall-collapses'],
    ['fragment', `${ARTICLE}#comments`],
    ['text fragment', `${ARTICLE}#:~:text=harbour`],
    ['user and password', 'https://reader:secret@gazette.example/news/2025/03/harbour-wall-collapses'],
    ['mobile host', 'https://m.gazette.example/news/2025/03/harbour-wall-collapses'],
    ['amp host', 'https://amp.gazette.example/news/2025/03/harbour-wall-collapses'],
    ['amp path', `${ARTICLE}/amp/`],
    ['amp front segment', 'https://gazette.example/amp/news/2025/03/harbour-wall-collapses'],
    ['amp suffix', `${ARTICLE}.amp`],
    ['amp parameter', `${ARTICLE}?outputType=amp`],
    ['amp cache', 'https://gazette-example.cdn.ampproject.org/c/s/gazette.example/news/2025/03/harbour-wall-collapses'],
    ['search engine cache', 'https://www.google.com/amp/s/gazette.example/news/2025/03/harbour-wall-collapses'],
    ["another scheme's default port", 'https://gazette.example:80/news/2025/03/harbour-wall-collapses'],
    ['redirector', `https://www.google.com/url?sa=t&url=${encodeURIComponent(ARTICLE)}`],
    ['print', `${ARTICLE}?print=true`],
    ['print path', `${ARTICLE}/print`],
    ['tracking', `${ARTICLE}?utm_source=x&UTM_Campaign=y&fbclid=1&at_medium=2`],
    ['tracking with entities', `${ARTICLE}?utm_source=x&amp;utm_medium=y`],
    ['channel', `${ARTICLE}?source=rss&from=newsletter-2&ref=home`],
    ['session', `${ARTICLE};jsessionid=09AF?PHPSESSID=77`],
    ['index page', `${ARTICLE}/index.html`],
    ['empty query', `${ARTICLE}?`],
    ['white space around', `  ${ARTICLE}\n`],
  ])('makes no difference of %s', (_, url) => {
    expect(canonicalUrl(url)).toBe(ARTICLE);
  });

  it.each([
    ["the path's case", 'https://gazette.example/News', 'https://gazette.example/news'],
    [
      'a parameter that names the article',
      'https://gazette.example/story.php?id=1',
      'https://gazette.example/story.php?id=2',
    ],
    ['a page number', `${ARTICLE}?page=2`, `${ARTICLE}?page=3`],
    ['a subdomain', 'https://business.gazette.example/a', 'https://gazette.example/a'],
    ['an encoded slash', 'https://gazette.example/a%2Fb', 'https://gazette.example/a/b'],
    ['an encoded ampersand', 'https://gazette.example/?a=1%26b=2', 'https://gazette.example/?a=1&b=2'],
    ['a source that is a number', 'https://gazette.example/read?source=712', 'https://gazette.example/read?source=713'],
    ['a referrer that is a path', 'https://gazette.example/x?ref=/a/1', 'https://gazette.example/x?ref=/a/2'],
    ['a route', 'https://gazette.example/#/news/1', 'https://gazette.example/#/news/2'],
    ['a port', 'http://gazette.example:8080/a', 'http://gazette.example/a'],
    ['an article called amp', 'https://gazette.example/amp', 'https://gazette.example/'],
  ])('keeps %s', (_, a, b) => {
    expect(canonicalUrl(a)).not.toBe(canonicalUrl(b));
  });

  it('sorts parameters and spells non-ASCII one way', () => {
    expect(canonicalUrl('http://bücher.example/ä?b=ö&a=1 2')).toBe(
      'https://xn--bcher-kva.example/%C3%A4?a=1+2&b=%C3%B6',
    );
  });

  it.each([
    '',
    'about',
    '/news/1',
    'ftp://gazette.example/a',
    'javascript:alert(1)',
    'http:/',
    'https://',
    'http://[::1',
    'mailto:a@b.example',
  ])('knows no address in %j', (text) => expect(canonicalUrl(text)).toBeUndefined());

  it('changes nothing when applied twice', () => {
    const part = fc.string({ unit: fc.constantFrom(...'abAB09-_.~%2fFé &;=+amp/?#:@!()[]|'), maxLength: 24 });
    fc.assert(
      fc.property(part, part, part, (path, query, hash) => {
        const once = canonicalUrl(`https://www.gazette.example/${path}?${query}#${hash}`);
        expect(once).toBeDefined();
        expect(canonicalUrl(once ?? '')).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a hostile address in linear time', () => {
    expect(canonicalUrl(`https://gazette.example/${'%2e/(A('.repeat(50_000)}?${'&amp;'.repeat(50_000)}`)).toBeDefined();
  });
});

describe('trustedCanonical', () => {
  const trusted = (page: string, link: string | undefined) => trustedCanonical(page, link);

  it.each([
    ['the page itself', ARTICLE, 'https://www.gazette.example/news/2025/03/harbour-wall-collapses?utm_source=x'],
    ['another path of the site', `${ARTICLE}?id=1`, 'https://gazette.example/business/harbour-wall-collapses-4711'],
    ['a sister host', ARTICLE, 'https://business.gazette.example/harbour-wall-collapses-again'],
    ['page one of several', `${ARTICLE}/2`, ARTICLE],
  ])('trusts a link to %s', (_, page, link) => {
    expect(trusted(page, link)).toBe(link);
  });

  it('resolves a relative link and drops its fragment', () => {
    expect(trusted(`${ARTICLE}/amp`, '/news/2025/03/harbour-wall-collapses#top')).toBe(ARTICLE);
  });

  it.each([
    ['another site', ARTICLE, 'https://herald.example/news/2025/03/harbour-wall-collapses'],
    [
      'another blog of the hoster',
      'https://anna.blogspot.com/2025/wall-falls-down-now',
      'https://ben.blogspot.com/2025/wall-falls-down-now',
    ],
    ['the home page', ARTICLE, 'https://gazette.example/'],
    ['the home page in a language', ARTICLE, 'https://gazette.example/en-gb/'],
    ['an index page', ARTICLE, '/index.html'],
    ['its section', ARTICLE, 'https://gazette.example/news/'],
    ['another section', ARTICLE, 'https://gazette.example/world/europe'],
    ['a log-in page', ARTICLE, 'https://gazette.example/account/login?next=1'],
    ['nothing', ARTICLE, ' '],
    ['no address', ARTICLE, 'javascript:void(0)'],
    ['a broken address', ARTICLE, 'https://['],
  ])('does not trust a link to %s', (_, page, link) => {
    expect(trusted(page, link)).toBeUndefined();
  });
});
