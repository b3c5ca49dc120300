import { beforeEach, describe, expect, it } from 'vitest';
import { articleIdOf, asArticleId, storyIdOf } from '../../shared/model/ids.ts';
import { DROP_REASONS } from '../../shared/outcome.ts';
import { applySources, feedIdOf, removeSources } from '../../shared/pipeline/apply-sources.ts';
import { assignStory } from '../../shared/pipeline/assign-story.ts';
import { adviceFor } from '../../shared/query/advice.ts';
import { type Reader, readerOf } from '../../shared/query/reader.ts';
import { pointTo, putCopyEdge } from '../../shared/store/copies.ts';
import { addPage, saveFeed } from '../../shared/store/crawl.ts';
import { type Look, recordFound, recordLook } from '../../shared/store/crawl-log.ts';
import { putAssignment } from '../../shared/store/stories.ts';
import { contentOf, emptyTables, NOW, publish, source, type Tables } from './sample.ts';

const FEED = 'https://gazette.example/feed';
const PAGE = 'https://gazette.example/a';
let tables: Tables;
let reader: Reader;

beforeEach(async () => {
  tables = emptyTables();
  reader = readerOf({ ...tables, now: () => NOW });
  await applySources({ crawl: tables.crawl, now: () => NOW }, [source('gazette', 'The Harbour Gazette')]);
});

const look = (url: string, own: Partial<Look> = {}) =>
  recordLook(
    tables.crawl,
    {
      lookId: `look-${own.at}`,
      subjectId: articleIdOf(url),
      sourceId: 'gazette',
      url,
      at: '2026-11-20T10:05:00.000Z',
      disposition: 'stored',
      ...own,
    },
    'fetch',
  );
const listed = (url: string, own: object = {}) =>
  recordFound(tables.crawl, {
    subjectId: articleIdOf(url),
    sourceId: 'gazette',
    feedId: 'f',
    feedUrl: FEED,
    url,
    at: '2026-11-20T10:00:00.000Z',
    ...own,
  });

describe('why', () => {
  it('says that an address was never seen, and what to look at', async () => {
    expect(await reader.why(PAGE)).toMatchObject({
      answer: expect.stringContaining('never seen'),
      steps: [],
      advice: [expect.stringContaining('No feed of the source gazette')],
    });
    expect((await reader.why('https://elsewhere.example/a')).advice).toEqual([
      expect.stringContaining('No source covers this site'),
    ]);
  });

  it('says of an address never seen that its source would not take it, or is switched off', async () => {
    const own = { ...source('gazette', 'The Harbour Gazette'), articleUrl: '^/news/' };
    await applySources({ crawl: tables.crawl, now: () => NOW }, [own]);
    const [advice] = (await reader.why(PAGE)).advice;
    expect(advice).toContain('The source gazette covers this site, but would not take this address');
    expect(advice).toContain('articleUrl');
    await applySources({ crawl: tables.crawl, now: () => NOW }, [{ ...own, enabled: false }]);
    expect((await reader.why(PAGE)).advice).toEqual([expect.stringContaining('is switched off')]);
  });

  it('says that a page waits, and until when', async () => {
    await listed(PAGE);
    await addPage(tables.crawl, {
      pageId: articleIdOf(PAGE),
      sourceId: 'gazette',
      url: PAGE,
      foundAt: '2026-11-20T10:00:00.000Z',
      dueAt: '2026-11-20T10:09:00.000Z',
      live: false,
      looks: 0,
      changes: 0,
      failures: 0,
    });
    await look(PAGE, { disposition: 'deferred', detail: 'the host may be asked again' });
    const why = await reader.why(`${PAGE}?utm_source=feed`);
    expect(why).toMatchObject({
      answer: 'It was found and waits to be fetched.',
      nextLookAt: '2026-11-20T10:09:00.000Z',
    });
    expect(why.steps.map(({ what }) => what)).toEqual([
      `listed by ${FEED}`,
      'looked at: deferred (the host may be asked again)',
    ]);
  });

  it('says why a page was dropped, and what to do; a later success outweighs it', async () => {
    await look(PAGE, { disposition: 'dropped', reason: 'robots-disallowed' });
    expect(await reader.why(PAGE)).toMatchObject({
      answer: 'It was dropped: robots.txt forbids this address.',
      advice: [expect.stringContaining('only the publisher')],
    });
    const id = await publish(tables, contentOf({ url: PAGE, headline: 'Now it is there' }));
    await look(PAGE, { at: '2026-11-20T11:00:00.000Z', revision: 1 });
    expect(await reader.why(PAGE)).toMatchObject({
      articleId: id,
      answer: 'It is there: revision 1, “Now it is there”.',
      advice: [],
    });
  });

  it('finds what was dropped before it was admitted, under the address as the feed spelled it', async () => {
    const spelled = 'http://www.elsewhere.example/x/?utm_source=feed';
    await listed(spelled, { reason: 'foreign-link' });
    expect(await reader.why(spelled)).toMatchObject({
      answer: 'It was dropped: the feed links to another site.',
      steps: [{ reason: 'foreign-link' }],
    });
  });

  it('tells how a feed was read', async () => {
    expect((await reader.why(FEED)).answer).toBe('It is a feed of The Harbour Gazette: it waits to be read.');
    const feedId = feedIdOf('gazette', FEED);
    const state = { feedId, sourceId: 'gazette', url: FEED, dueAt: '2026-11-20T10:20:00.000Z', failures: 0 };
    const lastReadAt = '2026-11-20T10:05:00.000Z';
    await look(FEED, { subjectId: feedId, disposition: 'read', status: 200, detail: '3 new of 9' });
    await saveFeed(tables.crawl, { ...state, definedAt: NOW.toISOString(), lastReadAt });
    expect(await reader.why(FEED)).toMatchObject({
      answer: 'It is a feed of The Harbour Gazette: it was last read on 20 Nov 2026, 10:05 UTC.',
      steps: [{ what: 'looked at: HTTP 200, read (3 new of 9)' }],
    });
    await look(FEED, {
      subjectId: feedId,
      lookId: '2',
      at: '2026-11-20T10:20:00.000Z',
      disposition: 'deferred',
      detail: 'status 404',
    });
    await saveFeed(tables.crawl, { ...state, definedAt: NOW.toISOString(), lastReadAt, failures: 2 });
    expect((await reader.why(FEED)).answer).toContain('10:05 UTC; since then 2 tries in a row have failed: status 404');
    await saveFeed(tables.crawl, { ...state, definedAt: NOW.toISOString(), failures: 1 });
    expect((await reader.why(FEED)).answer).toContain('could not be read so far; one try has failed: status 404');
  });

  it('tells a page that could not be fetched yet from one that was not asked for', async () => {
    await listed(PAGE);
    const counts = { live: false, looks: 0, changes: 0 };
    const page = {
      pageId: articleIdOf(PAGE),
      sourceId: 'gazette',
      url: PAGE,
      foundAt: '2026-11-20T10:00:00.000Z',
      ...counts,
    };
    await addPage(tables.crawl, { ...page, dueAt: '2026-11-20T10:09:00.000Z', failures: 1 });
    await look(PAGE, { disposition: 'deferred', status: 500, detail: 'status 500' });
    expect((await reader.why(PAGE)).answer).toBe(
      'It was found and could not be fetched yet: status 500; it is tried again.',
    );
    await removeSources(tables, ['gazette']);
    const orphan = await reader.why(PAGE);
    expect(orphan.answer).toBe(
      'It was found by the source gazette, which is not defined any more, or is switched off.',
    );
    expect(orphan).not.toHaveProperty('nextLookAt');
  });

  it('tells of removals and takedowns', async () => {
    await publish(tables, contentOf({ url: PAGE }), { kind: 'removed', revision: 2 });
    expect((await reader.why(PAGE)).answer).toContain('The publisher has removed this article');
    await publish(tables, contentOf({ url: PAGE }), { kind: 'takedown', revision: 3 });
    expect((await reader.why(PAGE)).answer).toContain('A takedown removed this article');
  });

  it('tells why an article stands with others: copies, original and story, with scores', async () => {
    const copy = await publish(tables, contentOf({ url: PAGE, headline: 'Ferry is back' }));
    const original = await publish(tables, contentOf({ url: 'https://gazette.example/b', headline: 'Ferry returns' }));
    const edge = { id: original, rank: '2026-11-20|0|b', score: 0.93, reason: 'shares 97 % of the shorter text' };
    await putCopyEdge(tables.articles, { id: copy, rank: '2026-11-21|0|a' }, edge);
    await pointTo(tables.articles, copy, { original, rank: edge.rank });
    await assignStory(tables.articles, {
      id: original,
      sourceId: 'gazette',
      headline: 'Ferry returns',
      articleBody: 'The ferry reached port.',
      firstSeenAt: '2026-11-20T10:00:00.000Z',
    });
    await putAssignment(tables.articles, copy, {
      storyId: storyIdOf(asArticleId(original)),
      score: 1,
      reason: `tells the story of its copy ${original}`,
    });
    expect((await reader.why(PAGE)).decisions).toEqual([
      {
        what: 'copy of https://gazette.example/b (“Ferry returns”)',
        score: 0.93,
        reason: edge.reason,
        about: original,
      },
      { what: `its original is ${original}`, reason: expect.stringContaining('first published'), about: original },
      {
        what: 'in the story “Ferry returns” of 1 article',
        score: 1,
        reason: `tells the story of its copy ${original}`,
        about: storyIdOf(asArticleId(original)),
      },
    ]);
  });

  it('has advice for every reason', () => {
    for (const reason of Object.keys(DROP_REASONS)) expect(adviceFor(reason), reason).toHaveLength(1);
  });
});
