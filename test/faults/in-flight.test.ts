import { describe, expect, it } from 'vitest';
import { queueHandler } from '../../shared/aws/queue-handler.ts';
import { articleIdOf } from '../../shared/model/ids.ts';
import { FeedLook, LookResult, PageLook } from '../../shared/model/messages.ts';
import { Source } from '../../shared/model/source.ts';
import { applySources, feedIdOf, removeSources } from '../../shared/pipeline/apply-sources.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { schedule } from '../../shared/pipeline/schedule.ts';
import { scrape } from '../../shared/pipeline/scrape.ts';
import { addPage, feedOf, putSource, saveFeed, sourceOf, sourcesOf } from '../../shared/store/crawl.ts';
import { logOf } from '../../shared/store/crawl-log.ts';
import { listingOf } from '../../shared/store/listings.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import { contentOf, revisionsOf } from '../../shared/store/revisions.ts';
import { TABLES } from '../../shared/topology.ts';
import { articleWith, seen } from '../support/article.ts';
import { fakePorts } from '../support/ports.ts';
import { interleave } from '../support/scheduler.ts';

const NOW = '2026-11-20T08:00:00.000Z';
const url = 'https://gazette.example/2026/pier';
const pageId = articleIdOf(url);
const MINUTE = 60_000;

const source = (enabled: boolean): Source =>
  Source.parse({
    id: 'gazette',
    name: 'Gazette',
    homepage: 'https://gazette.example/',
    timeZone: 'UTC',
    feeds: [{ kind: 'feed', url: 'https://gazette.example/rss' }],
    enabled,
  });

describe('a source that is switched off while its pages are under way', () => {
  it('is asked for nothing more, and goes on where it was when it is switched on again', async () => {
    const asked: string[] = [];
    const fetch = async (request: { readonly url: string }) => {
      asked.push(request.url);
      return { kind: 'gone' as const, status: 404 };
    };
    const ports = fakePorts({ fetch }, NOW);
    const counts = { live: false, looks: 0, changes: 0, failures: 0 };
    await putSource(ports.crawl, source(true), NOW);
    await addPage(ports.crawl, { pageId, sourceId: 'gazette', url, foundAt: NOW, dueAt: NOW, ...counts });
    await schedule(ports, ports.now());
    const [look] = ports.sent.splice(0);
    await putSource(ports.crawl, source(false), NOW);
    ports.advance(2 * MINUTE);
    expect(await scrape(ports, PageLook.parse(look?.body))).toBe('dropped');
    expect(await logOf(ports.crawl, pageId)).toMatchObject([{ disposition: 'dropped', reason: 'no-source' }]);
    ports.advance(60 * MINUTE);
    await schedule(ports, ports.now());
    expect([asked, ports.sent]).toEqual([[], []]);
    await putSource(ports.crawl, source(true), NOW);
    ports.advance(2 * MINUTE);
    await schedule(ports, ports.now());
    const [again] = ports.sent;
    await scrape(ports, PageLook.parse(again?.body));
    expect(asked).toContain(url);
  });
});

describe('a source that is removed while its pages are under way', () => {
  const mode = (store: 'full' | 'metadata'): Source => ({ ...source(true), store });

  it('has its last article kept as its definition allowed', async () => {
    const ports = fakePorts({}, NOW);
    await applySources(ports, [mode('metadata')]);
    await removeSources(ports, ['gazette']);
    await ingest(ports, { ...seen(articleWith(), NOW), store: 'metadata' });
    const [revision] = await revisionsOf(ports.articles, pageId);
    const content = await contentOf(ports.articles, pageId, revision?.contentHash ?? '');
    expect(content).toMatchObject({ articleBody: '', shortenedTo: 'metadata' });
  });

  it('is asked for nothing more, and read as new when it is defined again', async () => {
    const ports = fakePorts({}, NOW);
    await applySources(ports, [mode('full')]);
    await schedule(ports, ports.now());
    expect(ports.sent.splice(0)).toHaveLength(1);
    expect(await removeSources(ports, ['gazette', 'nobody'])).toEqual(['gazette']);
    ports.advance(60 * MINUTE);
    await schedule(ports, ports.now());
    expect(ports.sent).toEqual([]);
    await applySources(ports, [mode('full')]);
    ports.advance(2 * MINUTE);
    await schedule(ports, ports.now());
    expect(ports.sent).toHaveLength(1);
  });

  it('is read whole when it is defined again, though a reading that was under way has left its state behind', async () => {
    const ports = fakePorts({}, NOW);
    await applySources(ports, [mode('full')]);
    const feedId = feedIdOf('gazette', 'https://gazette.example/rss');
    const feed = await feedOf(ports.crawl, feedId);
    await removeSources(ports, ['gazette']);
    if (feed !== undefined) await saveFeed(ports.crawl, { ...feed, known: ['abc'], etag: '"1"', lastReadAt: NOW });
    ports.advance(MINUTE);
    await applySources(ports, [mode('full')]);
    expect(await feedOf(ports.crawl, feedId)).not.toHaveProperty('known');
  });
});

describe('messages that several workers hold at once', () => {
  const first = articleWith();
  const at = (hour: number): string => `2026-11-20T0${hour}:00:00.000Z`;
  const looks = [
    seen(first, at(5)),
    seen(articleWith({ headline: 'Pier to be rebuilt after storm' }), at(6)),
    seen(articleWith({ headline: 'Pier to be rebuilt after all' }), at(7)),
  ];

  it.each(Array.from({ length: 100 }, (_, seed) => seed))('end as one after another would (%i)', async (seed) => {
    const table = memoryTable([...TABLES.articles.indexes, ...TABLES.crawl.indexes]);
    const ports = fakePorts({ articles: table, crawl: table }, NOW);
    const jobs = [...looks, ...looks].map(
      (look) => (own: typeof table) => ingest({ ...ports, articles: own, crawl: own }, look),
    );
    await interleave(table, jobs, seed, { crash: 0.02, stale: 0.3 });
    const revisions = await revisionsOf(table, pageId);
    expect(revisions.map(({ revision }) => revision)).toEqual(revisions.map((_, n) => n + 1));
    expect(new Set(revisions.map(({ lookId }) => lookId)).size).toBe(revisions.length);
    expect(revisions.map(({ fetchedAt }) => fetchedAt)).toEqual(revisions.map(({ fetchedAt }) => fetchedAt).toSorted());
    expect(await listingOf(table, pageId)).toMatchObject({
      headline: 'Pier to be rebuilt after all',
      revision: revisions.length,
    });
    const endings = (await logOf(table, pageId)).map((entry) => entry.step === 'look' && entry.lookId);
    expect(endings.toSorted()).toEqual(looks.map(({ lookId }) => lookId).toSorted());
  });
});

describe('a message of another version of the code', () => {
  const common = { lookId: 'l', sourceId: 'gazette' };
  const messages = [
    ['a feed to read', FeedLook, { ...common, version: 1, kind: 'feed', feedId: 'f', dueAt: NOW }],
    ['a page to visit', PageLook, { ...common, version: 1, kind: 'page', pageId, url, dueAt: NOW }],
    ['what a look saw', LookResult, seen(articleWith(), NOW)],
  ] as const;
  const record = (body: unknown) => ({ messageId: 'm', body: JSON.stringify(body), attributes: {} });

  it.each(messages)('that says more is understood, one of another form comes back: %s', async (_, schema, message) => {
    const taken: unknown[] = [];
    const handler = queueHandler<unknown>(
      schema,
      async (parsed) => void taken.push(parsed),
      () => {},
    );
    const handled = async (body: unknown) => handler({ Records: [record(body)] } as never);
    expect(await handled({ ...message, ofLater: { x: 1 } })).toEqual({ batchItemFailures: [] });
    expect(taken).toEqual([message]);
    expect(await handled({ ...message, version: 2 })).toEqual({ batchItemFailures: [{ itemIdentifier: 'm' }] });
    expect(taken).toHaveLength(1);
  });
});

describe('a definition that this version of the code cannot read', () => {
  it('does not stop the other sources', async () => {
    const { crawl } = fakePorts();
    await putSource(crawl, source(true), NOW);
    await crawl.put({
      pk: 'SOURCES',
      sk: 'of-later',
      source: { ...source(true), id: 'of-later', timeZone: 'Mars/Base' },
    });
    await crawl.put({ pk: 'SOURCES', sk: 'odd' });
    expect((await sourcesOf(crawl)).map(({ id }) => id)).toEqual(['gazette']);
    expect(await sourceOf(crawl, 'of-later')).toBeUndefined();
  });
});
