import { describe, expect, it } from 'vitest';
import { applySources, feedIdOf } from '../../shared/pipeline/apply-sources.ts';
import { readerOf } from '../../shared/query/reader.ts';
import { healthOf, type SourceRecord } from '../../shared/query/source-health.ts';
import { feedOf, saveFeed } from '../../shared/store/crawl.ts';
import { recordLook } from '../../shared/store/crawl-log.ts';
import { contentOf, emptyTables, NOW, publish, source } from './sample.ts';

const hoursAgo = (hours: number): string => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
const record = (own: Partial<SourceRecord>): SourceRecord => ({ articles: [], looks: [], feeds: [], ...own });
const articles = (...ages: readonly number[]) => ages.map((age) => ({ at: hoursAgo(age) }));
const looks = (...endings: readonly string[]) =>
  endings.map((reason, place) => ({
    at: hoursAgo(place),
    disposition: reason === 'stored' ? 'stored' : 'dropped',
    reason: reason === 'stored' ? undefined : reason,
  }));
const feed = (failures: number, lastReadAt: string | undefined = hoursAgo(9)) => ({
  ...{ url: 'https://a.example/feed', failures, dueAt: hoursAgo(0) },
  ...(lastReadAt !== '' && { lastReadAt }),
});

describe('the health of a source', () => {
  it.each<[string, SourceRecord, string]>([
    ['new without articles', record({}), 'new'],
    ['well within its rhythm', record({ articles: articles(2, 10, 20, 30, 40, 50) }), 'well'],
    ['silent after three of its usual gaps', record({ articles: articles(80, 100, 110, 120, 130, 140) }), 'silent'],
    ['never silent within a day', record({ articles: articles(20, 20.1, 20.2, 20.3, 20.4, 20.5) }), 'well'],
    ['patient with a slow one', record({ articles: articles(300, 500, 700, 900, 1100) }), 'well'],
    [
      'patient with one whose articles appear all at once',
      record({ articles: articles(50, 50, 50, 50, 50, 50, 218, 218, 218) }),
      'well',
    ],
    ['silent after a month when it has no rhythm', record({ articles: articles(24 * 40) }), 'silent'],
    ['failing when a feed fails again and again', record({ articles: articles(1), feeds: [feed(3)] }), 'failing'],
    ['well when a feed failed once', record({ articles: articles(1), feeds: [feed(1)] }), 'well'],
    ['failing when a feed could never be read', record({ feeds: [feed(1, '')] }), 'failing'],
    ['new when a feed has not been asked for yet', record({ feeds: [feed(0, '')] }), 'new'],
    [
      'failing when many looks fail',
      record({ looks: looks('stored', 'unreachable', 'http-error', 'stored', 'unreachable') }),
      'failing',
    ],
    [
      'not failing by drops that are nobody’s fault',
      record({
        articles: articles(1),
        looks: looks('robots-disallowed', 'advertisement', 'not-an-article', 'stored', 'foreign-link'),
      }),
      'well',
    ],
    [
      'drifting when extraction gets less certain',
      record({
        articles: Array.from({ length: 12 }, (_, place) => ({
          at: hoursAgo(place),
          confidence: place < 5 ? 0.5 : 0.9,
        })),
      }),
      'drifting',
    ],
  ])('is %s', (_, given, state) => {
    const health = healthOf(given, NOW);
    expect(health.state).toBe(state);
    expect(health.findings.length > 0).toBe(!['new', 'well'].includes(state));
  });

  it('tells of each feed that fails, and of what was wrong with it', () => {
    const feeds = [{ ...feed(1, ''), lastFault: 'status 404' }, feed(4)];
    expect(healthOf(record({ feeds }), NOW).findings).toEqual([
      'https://a.example/feed could not be read so far: status 404',
      'https://a.example/feed failed 4 times in a row',
    ]);
  });

  it('says why a feed could not be read, from the last of its looks', async () => {
    const tables = emptyTables();
    const outlet = source('gazette', 'The Harbour Gazette');
    await applySources({ crawl: tables.crawl, now: () => NOW }, [outlet]);
    const url = outlet.feeds[0]?.url ?? '';
    const feedId = feedIdOf('gazette', url);
    const state = await feedOf(tables.crawl, feedId);
    if (state === undefined) throw new Error('the feed is not known');
    await saveFeed(tables.crawl, { ...state, failures: 2 });
    const look = { subjectId: feedId, sourceId: 'gazette', url };
    const ending = { disposition: 'dropped', reason: 'robots-disallowed', detail: url };
    await recordLook(tables.crawl, { ...look, lookId: '1', at: hoursAgo(1), ...ending }, 'fetch');
    await recordLook(tables.crawl, { ...look, lookId: '2', at: hoursAgo(2), disposition: 'deferred' }, 'fetch');
    const status = await readerOf({ ...tables, now: () => NOW }).status('gazette');
    expect(status?.findings).toEqual([`${url} could not be read so far: robots.txt forbids this address`]);
  });

  it('is read from the tables', async () => {
    const tables = emptyTables();
    await applySources({ crawl: tables.crawl, now: () => NOW }, [source('gazette', 'The Harbour Gazette')]);
    await publish(tables, contentOf({ url: 'https://gazette.example/a', datePublished: hoursAgo(3) }));
    await recordLook(
      tables.crawl,
      {
        lookId: '1',
        subjectId: 'x',
        sourceId: 'gazette',
        url: 'https://gazette.example/b',
        at: hoursAgo(1),
        disposition: 'dropped',
        reason: 'not-html',
      },
      'fetch',
    );
    const status = await readerOf({ ...tables, now: () => NOW }).status('gazette');
    expect(status).toMatchObject({
      state: 'well',
      errorRate: 1,
      endings: { 'not-html': 1 },
      feeds: [{ failures: 0 }],
      newestArticleAt: hoursAgo(3),
    });
    expect(await readerOf({ ...tables, now: () => NOW }).status('none')).toBeUndefined();
  });
});
