import { describe, expect, it } from 'vitest';
import { admit } from '../../shared/discover/admit.ts';
import { isAdvertisement } from '../../shared/discover/advertisement.ts';
import { Source } from '../../shared/model/source.ts';

const define = (rest: object = {}) =>
  Source.parse({
    id: 'harbour-gazette',
    name: 'The Harbour Gazette',
    homepage: 'https://www.gazette.example/',
    timeZone: 'Europe/London',
    feeds: [{ kind: 'feed', url: 'https://feeds.gazette.example/rss' }],
    ...rest,
  });

const verdict = (url: string | undefined, rest: object = {}, title = 'Ferry back at quay') => {
  const result = admit(define(rest), { ...(url !== undefined && { url }), title });
  return result.ok ? result.value : result.reason;
};

describe('what a feed lists', () => {
  it('is admitted by its canonical address', () => {
    expect(verdict('http://m.gazette.example/news/ferry?utm_source=rss')).toBe('https://gazette.example/news/ferry');
    expect(verdict('https://gazette.co.example/a', { hosts: ['gazette.co.example'] })).toBe(
      'https://gazette.co.example/a',
    );
    expect(verdict('https://live.sister.example/a', { hosts: ['sister.example'] })).toBe(
      'https://live.sister.example/a',
    );
  });

  it.each(['www.sister.example', 'Sister.Example', 'sister.example.', 'm.sister.example'])(
    'is admitted from a host that the source names as %s',
    (host) => {
      expect(verdict('https://www.sister.example/a', { hosts: [host] })).toBe('https://sister.example/a');
      expect(verdict('https://bücher.example/a', { hosts: ['Bücher.example'] })).toBe(
        'https://xn--bcher-kva.example/a',
      );
      expect(verdict('https://notsister.example/a', { hosts: [host] })).toBe('foreign-link');
    },
  );

  it.each([
    [undefined, 'broken-entry'],
    [`https://gazette.example/${'x'.repeat(3000)}`, 'broken-entry'],
    ['javascript:alert(1)', 'invalid-url'],
    ['ftp://gazette.example/a', 'invalid-url'],
    ['https://elsewhere.example/a', 'foreign-link'],
    ['https://gazette.example.evil.example/a', 'foreign-link'],
    ['https://notgazette.example/a', 'foreign-link'],
    ['http://127.0.0.1/a', 'foreign-link'],
    ['https://gazette.example/', 'not-an-article-url'],
    ['https://gazette.example/sponsored/a-fine-cruise', 'advertisement'],
    ['https://ad.doubleclick.net/a', 'advertisement'],
  ])('%s is dropped as %s', (url, reason) => {
    expect(verdict(url)).toBe(reason);
  });

  it('is held against the source’s pattern', () => {
    const rest = { articleUrl: '^/news/\\d{4}/' };
    expect(verdict('https://gazette.example/news/2025/ferry', rest)).toMatch(/ferry$/);
    expect(verdict('https://gazette.example/weather', rest)).toBe('not-an-article-url');
  });
});

describe('advertisements', () => {
  it.each([
    '[Ad] Cruise',
    'Anzeige: Kreuzfahrt',
    'Sponsored | A cruise',
    'A cruise (sponsored)',
    '[Реклама] Круиз',
    '【PR】船旅',
    'Publicité : croisière',
  ])('are known by the label of %j', (title) => {
    expect(isAdvertisement(title, new URL('https://gazette.example/a'))).toBe(true);
  });

  it.each([
    'Ad spending falls',
    'Sponsored bill passes',
    'Advertisement rules tightened',
    'PR crisis at the port',
    'Реклама подорожала',
  ])('are not suspected in %j', (title) => {
    expect(isAdvertisement(title, new URL('https://gazette.example/business/ads-market-2025'))).toBe(false);
  });
});
