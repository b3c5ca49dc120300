import { describe, expect, it } from 'vitest';
import type { FetchResult } from '../../shared/fetch/fetcher.ts';
import { articleIdOf, lookIdOf } from '../../shared/model/ids.ts';
import type { FeedDefinition } from '../../shared/model/source.ts';
import { Source } from '../../shared/model/source.ts';
import { applySources, feedIdOf, removeSources } from '../../shared/pipeline/apply-sources.ts';
import { discover } from '../../shared/pipeline/discover.ts';
import { dueBy, feedOf, pageOf, savePage } from '../../shared/store/crawl.ts';
import { logOf } from '../../shared/store/crawl-log.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import { TABLES } from '../../shared/topology.ts';
import { metered } from '../support/capacity.ts';
import type { FakePorts } from '../support/ports.ts';
import { fakePorts } from '../support/ports.ts';

const NOW = '2026-11-20T08:00:00.000Z';
const MINUTE = 60_000;
const FEED = 'https://gazette.example/list.xml';
const feedId = feedIdOf('gazette', FEED);

type Answers = Readonly<Record<string, FetchResult | (() => FetchResult)>>;

const ok = (text: string, url = FEED, headers: Record<string, string> = {}): FetchResult => ({
  ...{ kind: 'ok', url, status: 200, bytes: Buffer.from(text), redirects: [] },
  headers: { 'content-type': 'application/xml', ...headers },
});

/** Ports whose publisher answers so, with the feed applied; writes are counted. */
async function reading(kind: FeedDefinition['kind'], answers: Answers) {
  const meter = metered(memoryTable(TABLES.crawl.indexes), TABLES.crawl.indexes);
  const asked: string[] = [];
  const ports = fakePorts(
    {
      crawl: meter.table,
      fetch: async ({ url, conditions }) => {
        asked.push(url);
        const answer = answers[url];
        if (conditions?.etag !== undefined && conditions.etag === etagOf(answer))
          return { kind: 'not-modified', headers: {} };
        return typeof answer === 'function' ? answer() : (answer ?? { kind: 'gone', status: 404 });
      },
    },
    NOW,
  );
  await applySources(ports, [defined(kind)]);
  return { ports, asked, writes: () => meter.spent().writes };
}

const defined = (kind: FeedDefinition['kind'], more: Partial<Source> = {}): Source =>
  Source.parse({
    ...{ id: 'gazette', name: 'Gazette', homepage: 'https://gazette.example/', timeZone: 'UTC' },
    feeds: [{ kind, url: FEED }],
    ...more,
  });

const etagOf = (answer: Answers[string] | undefined): string | undefined =>
  typeof answer === 'object' && answer.kind === 'ok' ? answer.headers.etag : undefined;

/** Reads the feed as it is due. */
async function read(ports: FakePorts): Promise<string> {
  const dueAt = (await feedOf(ports.crawl, feedId))?.dueAt ?? '';
  ports.advance(Math.max(0, Date.parse(dueAt) - ports.now().getTime()) + 1);
  const lookId = lookIdOf(FEED, dueAt);
  return discover(ports, { version: 1, kind: 'feed', lookId, feedId, sourceId: 'gazette', dueAt });
}

const page = (ports: FakePorts, url: string) => pageOf(ports.crawl, articleIdOf(url));
const address = (place: number): string => `https://gazette.example/news/${place}`;
const sitemap = (urls: readonly (readonly [string, string?])[]): string =>
  `<urlset>${urls.map(([url, at]) => `<url><loc>${url}</loc>${at ? `<lastmod>${at}</lastmod>` : ''}</url>`).join('')}</urlset>`;
const index = (urls: readonly string[]): string =>
  `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;

describe('a page whose source was removed', () => {
  it('goes on under the source that lists it, whatever that is called', async () => {
    const { ports } = await reading('sitemap', { [FEED]: ok(sitemap([[address(1)]])) });
    await read(ports);
    await removeSources(ports, ['gazette']);
    const renamed = { ...defined('sitemap'), id: 'harbour-gazette' };
    await applySources(ports, [renamed]);
    ports.advance(5 * MINUTE);
    const own = feedIdOf(renamed.id, FEED);
    const dueAt = (await feedOf(ports.crawl, own))?.dueAt ?? '';
    const look = {
      version: 1,
      kind: 'feed',
      lookId: lookIdOf(FEED, dueAt),
      feedId: own,
      sourceId: renamed.id,
      dueAt,
    } as const;
    expect(await discover(ports, look)).toBe('read');
    expect(await page(ports, address(1))).toMatchObject({ sourceId: renamed.id, dueAt: ports.now().toISOString() });
    const due = await dueBy(ports.crawl, [renamed.id], ports.now().toISOString(), 10);
    expect(due.map(({ url }) => url)).toContain(address(1));
  });
});

describe('a list of 50,000 addresses', () => {
  const day = (place: number): string => new Date(Date.parse(NOW) - place * 3_600_000).toISOString();
  const oldestFirst = Array.from({ length: 50_000 }, (_, place) => [address(place), day(49_999 - place)] as const);

  it('is taken up from its newest end, and costs little when it is read again', async () => {
    const { ports, writes } = await reading('sitemap', { [FEED]: ok(sitemap(oldestFirst)) });
    expect(await read(ports)).toBe('read');
    expect(writes()).toBeLessThan(2100);
    expect(await page(ports, address(49_999))).toBeDefined();
    expect(await page(ports, address(0))).toBeUndefined();
    const before = writes();
    await read(ports);
    expect(writes() - before).toBeLessThan(10);
    expect((await logOf(ports.crawl, feedId)).map((entry) => 'detail' in entry && entry.detail)).toEqual([
      '1000 new of the newest 1000 of 50000',
      '0 new of the newest 1000 of 50000',
    ]);
  });

  it('is taken up from both ends where it names no dates', async () => {
    const undated = oldestFirst.map(([url]) => [url] as const);
    const { ports } = await reading('sitemap', { [FEED]: ok(sitemap(undated)) });
    await read(ports);
    expect(await page(ports, address(0))).toBeDefined();
    expect(await page(ports, address(49_999))).toBeDefined();
    expect(await page(ports, address(25_000))).toBeUndefined();
  });
});

describe('an index of sitemaps', () => {
  const [one, other] = ['https://gazette.example/1.xml', 'https://gazette.example/2.xml'];

  it('is read although one of its sitemaps is broken', async () => {
    const { ports } = await reading('sitemap', {
      [FEED]: ok(index([one, other])),
      [one]: ok('<html><body>Not found</body></html>', one),
      [other]: ok(sitemap([[address(1)]]), other),
    });
    expect(await read(ports)).toBe('read');
    expect(await page(ports, address(1))).toBeDefined();
  });

  it('is a fault where none of its sitemaps can be read', async () => {
    const { ports } = await reading('sitemap', { [FEED]: ok(index([one])), [one]: ok('<html></html>', one) });
    expect(await read(ports)).toBe('deferred');
    expect((await feedOf(ports.crawl, feedId))?.failures).toBe(1);
  });

  it('is followed although it never changes itself', async () => {
    let listed = 1;
    const { ports } = await reading('sitemap', {
      [FEED]: ok(index([one]), FEED, { etag: '"same"' }),
      [one]: () => ok(sitemap(Array.from({ length: listed }, (_, place) => [address(place)] as const)), one),
    });
    await read(ports);
    listed = 2;
    await read(ports);
    expect(await page(ports, address(1))).toBeDefined();
  });

  it('asks for its sitemaps as parts of one visit', async () => {
    const follows: (boolean | undefined)[] = [];
    const { ports } = await reading('sitemap', { [FEED]: ok(index([one])), [one]: ok(sitemap([[address(1)]]), one) });
    const fetch: FakePorts['fetch'] = (request) => {
      follows.push(request.follows);
      return ports.fetch(request);
    };
    await read({ ...ports, fetch });
    expect(follows).toEqual([undefined, true]);
  });
});

describe('a definition that is mended', () => {
  const answers = { [FEED]: ok(sitemap([[address(1)], ['https://gazette.example/shop/2']]), FEED, { etag: 'a' }) };

  it('is what the next reading goes by, also of what was dropped and still stands in an unchanged list', async () => {
    const { ports } = await reading('sitemap', answers);
    await applySources(ports, [defined('sitemap', { articleUrl: '^/shop/' })]);
    await read(ports);
    expect(await page(ports, address(1))).toBeUndefined();
    await applySources(ports, [defined('sitemap', { articleUrl: '^/(shop|news)/' })]);
    await read(ports);
    expect((await page(ports, address(1)))?.dueAt).toBe(ports.now().toISOString());
    expect(await logOf(ports.crawl, articleIdOf(address(1)))).toMatchObject([{ step: 'found' }]);
    expect((await logOf(ports.crawl, articleIdOf(address(1))))[0]?.reason).toBeUndefined();
  });

  it('has what was no article by the old one looked at again, once', async () => {
    const { ports } = await reading('sitemap', answers);
    await read(ports);
    const known = await page(ports, address(1));
    if (known === undefined) throw new Error('not known');
    const { dueAt: _, ...ended } = known;
    await savePage(ports.crawl, { ...ended, lastLookAt: ports.now().toISOString() });
    await read(ports);
    expect((await page(ports, address(1)))?.dueAt).toBeUndefined();
    ports.advance(MINUTE);
    await applySources(ports, [defined('sitemap', { layouts: [{ articleBody: 'div.story' }] })]);
    await read(ports);
    expect((await page(ports, address(1)))?.dueAt).toBeDefined();
    await savePage(ports.crawl, { ...ended, lastLookAt: ports.now().toISOString() });
    await read(ports);
    expect((await page(ports, address(1)))?.dueAt).toBeUndefined();
  });

  it('holds although a reading by the old one ends after it came', async () => {
    let mend = async (): Promise<void> => {};
    const { ports } = await reading('sitemap', answers);
    await applySources(ports, [defined('sitemap', { articleUrl: '^/shop/' })]);
    const fetch: typeof ports.fetch = async (request) => {
      await mend();
      return ports.fetch(request);
    };
    mend = async () => {
      ports.advance(MINUTE / 2);
      await applySources(ports, [defined('sitemap')]);
    };
    await read({ ...ports, fetch });
    expect(await page(ports, address(1))).toBeUndefined();
    await read(ports);
    expect(await page(ports, address(1))).toBeDefined();
  });

  it('costs nothing where it is applied again as it was', async () => {
    const { ports, asked } = await reading('sitemap', answers);
    await read(ports);
    const before = await feedOf(ports.crawl, feedId);
    await applySources(ports, [defined('sitemap')]);
    expect(await feedOf(ports.crawl, feedId)).toEqual(before);
    expect(asked).toHaveLength(1);
  });
});

describe('a publisher who lies', () => {
  const rss = (items: readonly string[]): string => `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
  const item = (place: number, date: string): string =>
    `<item><link>${address(place)}</link><guid>${Math.random()}</guid><pubDate>${date}</pubDate></item>`;

  it.each(['Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 2099 00:00:00 GMT', 'yesterday'])(
    'about dates (%s) is not believed',
    async (date) => {
      const { ports } = await reading('feed', { [FEED]: ok(rss([item(1, date)])) });
      await read(ports);
      const known = await page(ports, address(1));
      expect(known).toBeDefined();
      expect(known?.datePublished).toBeUndefined();
    },
  );

  it('and lists the same articles again under new ids brings nothing new', async () => {
    const { ports } = await reading('feed', {
      [FEED]: () => ok(rss([1, 2, 2, 1].map((place) => item(place, 'Fri, 20 Nov 2026 07:00:00 GMT')))),
    });
    await read(ports);
    await read(ports);
    const details = (await logOf(ports.crawl, feedId)).map((entry) => 'detail' in entry && entry.detail);
    expect(details).toEqual(['2 new of 4', '0 new of 4']);
  });

  it('and says at each reading that everything was modified just now has nothing looked at for it', async () => {
    const urls = Array.from({ length: 30 }, (_, place) => address(place));
    const { ports } = await reading('sitemap', {
      [FEED]: () => ok(sitemap(urls.map((url) => [url, ports.now().toISOString()] as const))),
    });
    await read(ports);
    const dueAt = '2026-11-22T08:00:00.000Z';
    for (const url of urls) {
      const known = await page(ports, url);
      if (known !== undefined) await savePage(ports.crawl, { ...known, lastLookAt: ports.now().toISOString(), dueAt });
    }
    for (let readings = 0; readings < 5; readings += 1) await read(ports);
    for (const url of urls) expect((await page(ports, url))?.dueAt, url).toBe(dueAt);
  });

  it('and says truly what was modified has it looked at', async () => {
    let modified = 0;
    const lists = () => sitemap([1, 2, 3, 4].map((n) => [address(n), at(n === 1 ? modified : -n * 100)] as const));
    const at = (minutes: number): string => new Date(Date.parse(NOW) + minutes * MINUTE).toISOString();
    const { ports } = await reading('sitemap', { [FEED]: () => ok(lists()) });
    await read(ports);
    const known = await page(ports, address(1));
    if (known === undefined) throw new Error('not known');
    await savePage(ports.crawl, { ...known, lastLookAt: at(10), dueAt: at(5000) });
    modified = 15;
    ports.advance(15 * MINUTE);
    await read(ports);
    expect((await page(ports, address(1)))?.dueAt).toBe(ports.now().toISOString());
  });

  it.each([0, 1])('about when to come back (in %i s) is not asked ever faster', async (retryAfterSeconds) => {
    const { ports, asked } = await reading('feed', { [FEED]: { kind: 'throttled', status: 503, retryAfterSeconds } });
    const end = ports.now().getTime() + 1440 * MINUTE;
    while (ports.now().getTime() < end && asked.length < 100) await read(ports);
    expect(asked.length).toBeLessThan(8);
  });
});
