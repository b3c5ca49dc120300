import { beforeEach, describe, expect, it } from 'vitest';
import type { FetchResult } from '../../shared/fetch/fetcher.ts';
import type { Article } from '../../shared/model/article.ts';
import { articleIdOf, lookIdOf } from '../../shared/model/ids.ts';
import type { ArticleSeen } from '../../shared/model/messages.ts';
import { LookResult } from '../../shared/model/messages.ts';
import { Source } from '../../shared/model/source.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { scrape } from '../../shared/pipeline/scrape.ts';
import { takeDown } from '../../shared/pipeline/takedown.ts';
import { readerOf } from '../../shared/query/reader.ts';
import { addPage, pageOf, putSource } from '../../shared/store/crawl.ts';
import { newestRevision, revisionsOf } from '../../shared/store/revisions.ts';
import { articleWith, gone, seen } from '../support/article.ts';
import type { FakePorts } from '../support/ports.ts';
import { Crash, crashingTable, fakePorts } from '../support/ports.ts';

const AT = ['2026-11-20T08:00:00.000Z', '2026-11-20T09:00:00.000Z', '2026-11-20T10:00:00.000Z'] as const;
const [before, after] = ['https://gazette.example/news/pier-vote', 'https://gazette.example/news/pier-to-be-rebuilt'];
const [oldId, newId] = [articleIdOf(before), articleIdOf(after)];

const BODY = [
  'The harbour board of Port Ellery voted on Tuesday to rebuild the north pier, which a storm destroyed eleven years ago.',
  'Work begins in March and will take two summers, said Maren Holt, who chairs the board. Fishing boats are to keep their berths meanwhile.',
  'The cost is put at 4.2 million crowns. A third of it comes from the province, and the rest from harbour dues over ten years.',
];
const at = (url: string, fields: Partial<Article> = {}): Article =>
  articleWith({ url, canonicalUrl: url, articleBody: BODY.join('\n\n'), ...fields });
const LATER = at(after, {
  headline: 'Pier to be rebuilt by 2028',
  articleBody: [...BODY, 'A tender follows in May.'].join('\n\n'),
});
/** What a look at the old address saw once it led to the new one. */
const moved = (article: Article, fetchedAt: string, to: string = newId, from: string = oldId): ArticleSeen => ({
  ...seen(article, fetchedAt),
  lookId: lookIdOf(before, fetchedAt),
  pageId: oldId,
  articleId: to,
  movedFrom: from,
});

const kinds = async (ports: FakePorts, id: string) => (await revisionsOf(ports.articles, id)).map(({ kind }) => kind);
const latest = async (ports: FakePorts) =>
  (await readerOf(ports).latest({ limit: 10 })).items.map(({ canonicalUrl }) => canonicalUrl);

let ports: FakePorts;
beforeEach(async () => {
  ports = fakePorts({}, AT[0]);
  await ingest(ports, seen(at(before), AT[0]));
});

describe('an article whose publisher gives it another address', () => {
  it('has one record in lists, and its old id and address lead there', async () => {
    await ingest(ports, moved(LATER, AT[1]));
    expect(await latest(ports)).toEqual([after]);
    expect(await kinds(ports, oldId)).toEqual(['published', 'moved']);
    expect(await kinds(ports, newId)).toEqual(['published']);
    const reader = readerOf(ports);
    expect(await reader.article(oldId)).toMatchObject({ status: 'moved', movedTo: newId });
    expect(await reader.articleAt(before)).toMatchObject({ articleId: newId, status: 'published' });
  });

  it('is no copy of what it was, and those who copied it are copies of what it is', async () => {
    const reprint = at('https://ledger.example/reprint', { datePublished: '2026-11-19T09:00:00Z' });
    await ingest(ports, seen(reprint, AT[0], 'ledger'));
    await ingest(ports, moved(LATER, AT[1]));
    const copies = await readerOf(ports).copiesOf(newId);
    expect(copies.map(({ canonicalUrl }) => canonicalUrl)).toEqual([after, reprint.canonicalUrl]);
    expect(await readerOf(ports).article(articleIdOf(reprint.canonicalUrl))).toMatchObject({ original: newId });
  });

  it.each([['first'], ['last']])('is found by later copies, where its new address came %s', async (order) => {
    if (order === 'first') await ingest(ports, seen(LATER, AT[0]));
    await ingest(ports, moved(LATER, AT[1]));
    const reprint = at('https://ledger.example/reprint', { datePublished: '2026-11-20T12:00:00Z' });
    await ingest(ports, seen(reprint, AT[2], 'ledger'));
    expect(await readerOf(ports).article(articleIdOf(reprint.canonicalUrl))).toMatchObject({ original: newId });
    expect(await latest(ports)).toEqual([reprint.canonicalUrl, after]);
  });

  it('comes back where the address does', async () => {
    await ingest(ports, moved(LATER, AT[1]));
    await ingest(ports, moved(at(before), AT[2], oldId, newId));
    expect(await kinds(ports, oldId)).toEqual(['published', 'moved', 'restored']);
    expect(await kinds(ports, newId)).toEqual(['published', 'moved']);
    expect(await latest(ports)).toEqual([before]);
    expect(await readerOf(ports).articleAt(before)).toMatchObject({ articleId: oldId });
    expect(await readerOf(ports).articleAt(after)).toMatchObject({ articleId: oldId });
  });

  it('is another article where the page tells something else', async () => {
    const other = at(after, {
      headline: 'Ferry fares rise in January',
      articleBody:
        'Fares between Port Ellery and Tarn rise by six per cent in January, the ferry company said.\n\nChildren go free.',
    });
    await ingest(ports, moved(other, AT[1]));
    expect(await kinds(ports, oldId)).toEqual(['published']);
    expect((await latest(ports)).sort()).toEqual([after, before]);
  });

  it('is not moved by a look that is older than what is known', async () => {
    await ingest(ports, seen(at(before, { headline: 'Pier to be rebuilt' }), AT[2]));
    await ingest(ports, moved(LATER, AT[1]));
    expect(await kinds(ports, oldId)).toEqual(['published', 'changed']);
  });

  it('is not removed when its old address dies', async () => {
    await ingest(ports, moved(LATER, AT[1]));
    await ingest(ports, gone(at(before), AT[2]));
    expect(await kinds(ports, oldId)).toEqual(['published', 'moved']);
    expect(await latest(ports)).toEqual([after]);
  });

  it('is taken down under all its addresses, whether it moved before or after', async () => {
    await ingest(ports, moved(LATER, AT[1]));
    await takeDown(ports, newId, after);
    expect(await kinds(ports, oldId)).toEqual(['published', 'moved', 'takedown']);
    const late = fakePorts({}, AT[0]);
    await ingest(late, seen(at(before), AT[0]));
    await takeDown(late, newId, after);
    await ingest(late, moved(LATER, AT[1]));
    for (const done of [ports, late]) {
      const { items } = await done.articles.query({ pk: `A#${oldId}` });
      expect(JSON.stringify(items)).not.toMatch(/Ellery|Holt/);
      expect(await latest(done)).toEqual([]);
    }
  });

  it('is whole after its worker died anywhere and the message came again', async () => {
    for (let left = 1; left < 400; left += 1) {
      const crashing = fakePorts({}, AT[0]);
      await ingest(crashing, seen(at(before), AT[0]));
      await ingest(crashing, seen(at('https://ledger.example/reprint'), AT[0], 'ledger'));
      const counter = { left, after: left % 2 === 0 };
      const articles = crashingTable(crashing.articles, counter);
      const died = await ingest({ ...crashing, articles }, moved(LATER, AT[1])).catch((error: unknown) => error);
      await ingest(crashing, moved(LATER, AT[1]));
      expect(await kinds(crashing, oldId), `died at ${left}`).toEqual(['published', 'moved']);
      expect(await latest(crashing), `died at ${left}`).toHaveLength(2);
      const copies = await readerOf(crashing).copiesOf(newId);
      expect(copies, `died at ${left}`).toHaveLength(2);
      expect(await readerOf(crashing).articleAt(before), `died at ${left}`).toMatchObject({ articleId: newId });
      if (!(died instanceof Crash)) return;
    }
    expect.unreachable('a move takes fewer operations');
  });
});

describe('a page that leads to a new address', () => {
  const html = ({ canonicalUrl, headline, articleBody }: Article): string =>
    `<!doctype html><html lang="en"><head><title>${headline}</title><link rel="canonical" href="${canonicalUrl}">
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-20T06:00:00Z"></head>
<body><article><h1>${headline}</h1>${articleBody
      .split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}</article></body></html>`;
  const page = (article: Article): FetchResult => ({
    kind: 'ok',
    url: article.url,
    status: 200,
    headers: { 'content-type': 'text/html', etag: '"1"' },
    bytes: Buffer.from(html(article)),
    redirects: [],
  });

  it('is followed there, and is the same article', async () => {
    const asked: string[] = [];
    const answers = [page(at(before)), page(LATER)];
    const crawler = fakePorts({
      fetch: async ({ url }) => {
        if (url.endsWith('.txt') || url.includes('well-known')) return { kind: 'gone', status: 404 };
        asked.push(url);
        return answers.shift() ?? page(LATER);
      },
    });
    const source = { id: 'gazette', name: 'Gazette', homepage: 'https://gazette.example/', timeZone: 'UTC' };
    await putSource(
      crawler.crawl,
      Source.parse({ ...source, feeds: [{ kind: 'feed', url: 'https://gazette.example/rss' }] }),
      AT[0],
    );
    const state = { live: false, looks: 0, changes: 0, failures: 0 };
    await addPage(crawler.crawl, {
      pageId: oldId,
      sourceId: 'gazette',
      url: before,
      foundAt: AT[0],
      dueAt: AT[0],
      ...state,
    });
    for (let looks = 0; looks < 3; looks += 1) {
      const dueAt = (await pageOf(crawler.crawl, oldId))?.dueAt ?? '';
      await scrape(crawler, {
        ...{ version: 1, kind: 'page', lookId: lookIdOf(before, dueAt) },
        ...{ pageId: oldId, sourceId: 'gazette', url: before, dueAt },
      });
      for (const { body } of crawler.sent.splice(0)) await ingest(crawler, LookResult.parse(body));
      crawler.advance(24 * 3_600_000);
    }
    expect(asked).toEqual([before, before, after]);
    expect(await latest(crawler)).toEqual([after]);
    expect((await newestRevision(crawler.articles, oldId))?.movedTo).toBe(newId);
    expect(await kinds(crawler, newId)).toEqual(['published']);
  });
});
