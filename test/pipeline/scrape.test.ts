import { describe, expect, it } from 'vitest';
import type { FetchRequest, FetchResult } from '../../shared/fetch/fetcher.ts';
import { articleIdOf, lookIdOf } from '../../shared/model/ids.ts';
import type { ArticleSeen, PageLook } from '../../shared/model/messages.ts';
import { LookResult } from '../../shared/model/messages.ts';
import { Source } from '../../shared/model/source.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import type { Ports } from '../../shared/pipeline/ports.ts';
import { rawPageKey } from '../../shared/pipeline/raw-page-key.ts';
import { scrape } from '../../shared/pipeline/scrape.ts';
import { takeDown } from '../../shared/pipeline/takedown.ts';
import type { PageState } from '../../shared/store/crawl.ts';
import { addPage, pageOf, putSource } from '../../shared/store/crawl.ts';
import { logOf, recordLook } from '../../shared/store/crawl-log.ts';
import { contentOf, newestRevision, revisionsOf } from '../../shared/store/revisions.ts';
import type { Table } from '../../shared/store/table.ts';
import type { FakePorts } from '../support/ports.ts';
import { crashingTable, fakePorts } from '../support/ports.ts';

const NOW = '2026-11-20T08:00:00.000Z';
const url = 'https://gazette.example/2026/11/20/pier-to-be-rebuilt';
const pageId = articleIdOf(url);
const MINUTE = 60_000;

const BODY = [
  'The harbour board of Port Ellery voted on Tuesday to rebuild the north pier, which a storm destroyed eleven years ago.',
  'Work begins in March and will take two summers, said Maren Holt, who chairs the board. Fishing boats are to keep their berths meanwhile.',
  'The cost is put at 4.2 million crowns. A third of it comes from the province, and the rest from harbour dues over ten years.',
];
const HTML = `<!doctype html><html lang="en"><head><title>Pier to be rebuilt</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-11-20T06:00:00Z"></head><body><article><h1>Port Ellery to rebuild its north pier</h1>
<p class="byline">By Ilse Brandt</p>${BODY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

const ok = (
  html: string,
  at = url,
  headers: Record<string, string> = { 'content-type': 'text/html' },
): FetchResult => ({
  kind: 'ok',
  url: at,
  status: 200,
  headers,
  bytes: Buffer.from(html),
  redirects: at === url ? [] : [url],
});

type Answering = FetchResult | ((request: FetchRequest) => Promise<FetchResult>);

/** Answers to looks at the page, by turns; the last one goes on. The site has no files. */
function portsWith(...answers: readonly Answering[]): FakePorts {
  const left = [...answers];
  const fetch: Ports['fetch'] = async (request) => {
    if (request.url !== url) return { kind: 'gone', status: 404 };
    const answer = left.length > 1 ? left.shift() : left[0];
    if (answer === undefined) throw new Error('no answer');
    return typeof answer === 'function' ? answer(request) : answer;
  };
  return fakePorts({ fetch }, NOW);
}

const FRESH: PageState = {
  ...{ pageId, sourceId: 'gazette', url, foundAt: NOW, dueAt: NOW },
  ...{ live: false, looks: 0, changes: 0, failures: 0 },
};

async function begin(ports: FakePorts, page: Partial<PageState> = {}): Promise<void> {
  const source = Source.parse({
    ...{ id: 'gazette', name: 'Gazette', homepage: 'https://gazette.example/', timeZone: 'UTC' },
    feeds: [{ kind: 'feed', url: 'https://gazette.example/rss' }],
  });
  await putSource(ports.crawl, source, NOW);
  await addPage(ports.crawl, { ...FRESH, ...page });
}

async function look(ports: FakePorts): Promise<string> {
  const dueAt = (await pageOf(ports.crawl, pageId))?.dueAt ?? ports.now().toISOString();
  return scrape(ports, lookAt(dueAt));
}

const lookAt = (dueAt: string): PageLook => ({
  ...{ version: 1, kind: 'page', lookId: lookIdOf(url, dueAt) },
  ...{ pageId, sourceId: 'gazette', url, dueAt },
});

/** Looks whenever the page is due, for so many days or until it is not due any more; how often it was, and for how many hours. */
async function follow(ports: FakePorts, days: number): Promise<{ looks: number; hours: number }> {
  const start = ports.now().getTime();
  for (let looks = 0; ; looks += 1) {
    const page = await pageOf(ports.crawl, pageId);
    const at = Date.parse(page?.dueAt ?? '');
    if (Number.isNaN(at) || at > start + days * 1440 * MINUTE)
      return { looks, hours: (ports.now().getTime() - start) / (60 * MINUTE) };
    ports.advance(Math.max(0, at - ports.now().getTime()) + 1);
    await look(ports);
  }
}

const unreachable: FetchResult = { kind: 'refused', reason: 'robots-unreachable', detail: url };
const seenBefore = { articleId: pageId, looks: 3, lastLookAt: '2026-11-20T07:00:00.000Z' };

describe('a look at a page', () => {
  it('comes again soon to a page that says it is live, though it has no timed block yet', async () => {
    const waits = async (html: string): Promise<number> => {
      const ports = portsWith(ok(html));
      await begin(ports);
      await look(ports);
      return (Date.parse((await pageOf(ports.crawl, pageId))?.dueAt ?? '') - ports.now().getTime()) / MINUTE;
    };
    expect(await waits(HTML.replace('<h1>', '<h1>Live: '))).toBeLessThan(5);
    expect(await waits(HTML)).toBeGreaterThan(20);
  });

  it('waits for a robots.txt that cannot be read now, and tells so when it never can', async () => {
    const ports = portsWith(unreachable, unreachable, ok(HTML));
    await begin(ports);
    expect(await look(ports)).toBe('deferred');
    ports.advance(5 * MINUTE);
    expect(await look(ports)).toBe('deferred');
    ports.advance(20 * MINUTE);
    expect(await look(ports)).toBe('sent');
    const never = portsWith(unreachable);
    await begin(never);
    expect((await follow(never, 30)).hours).toBeGreaterThan(24);
    const log = await logOf(never.crawl, pageId);
    expect(log.at(-1)).toMatchObject({ disposition: 'dropped', reason: 'robots-unreachable' });
  });

  it.each([0, 1, 60])('is not given up within a day at a publisher that asks to come back in %i s', async (wait) => {
    const ports = portsWith({ kind: 'throttled', status: 429, retryAfterSeconds: wait });
    await begin(ports);
    const { looks, hours } = await follow(ports, 30);
    expect(looks).toBe(6);
    expect(hours).toBeGreaterThan(24);
  });

  it('waits as long as a publisher asks, where that is longer', async () => {
    const ports = portsWith({ kind: 'throttled', status: 503, retryAfterSeconds: 7200 });
    await begin(ports);
    await look(ports);
    expect((await pageOf(ports.crawl, pageId))?.dueAt).toBe('2026-11-20T10:00:00.000Z');
  });

  it.each<[string, FetchResult]>([
    ['an empty answer', ok('')],
    ['a wall', ok('<html><body><h1>Log in</h1><form><input type="password"></form></body></html>')],
    ['a refusal', { kind: 'refused', reason: 'http-error', detail: 'status 403', status: 403 }],
    ['another type', ok('%PDF-1.4', url, { 'content-type': 'application/pdf' })],
    ['a broken encoding', { kind: 'refused', reason: 'undecodable', detail: 'Z_DATA_ERROR' }],
  ])('comes again after %s in the place of an article, which may pass', async (_, answer) => {
    const ports = portsWith(answer, ok(HTML));
    await begin(ports, seenBefore);
    expect(await look(ports)).toBe('dropped');
    const page = await pageOf(ports.crawl, pageId);
    expect(page).toMatchObject({ dueAt: '2026-11-20T08:05:00.000Z', failures: 1 });
    ports.advance(5 * MINUTE);
    expect(await look(ports)).toBe('sent');
    expect(await pageOf(ports.crawl, pageId)).toMatchObject({ failures: 0 });
    const never = portsWith(answer);
    await begin(never, seenBefore);
    expect((await follow(never, 30)).looks).toBe(6);
  });

  it('is the last where the page never was an article, or robots.txt forbids it', async () => {
    const ports = portsWith(ok('<html><body><h1>Shop</h1></body></html>'));
    await begin(ports);
    expect(await look(ports)).toBe('dropped');
    expect((await pageOf(ports.crawl, pageId))?.dueAt).toBeUndefined();
    const forbidden = portsWith({ kind: 'refused', reason: 'robots-disallowed', detail: url });
    await begin(forbidden, seenBefore);
    expect(await look(forbidden)).toBe('dropped');
    expect((await pageOf(forbidden.crawl, pageId))?.dueAt).toBeUndefined();
  });

  it('takes nothing from the site of another publisher that it is led to', async () => {
    const ports = portsWith(ok(HTML, 'https://ledger.example/2026/11/20/pier-to-be-rebuilt'));
    await begin(ports);
    expect(await look(ports)).toBe('dropped');
    expect(ports.sent).toEqual([]);
    expect((await logOf(ports.crawl, pageId)).at(-1)).toMatchObject({ reason: 'foreign-link' });
  });
});

describe('a page that is gone', () => {
  const gone: FetchResult = { kind: 'gone', status: 404 };
  const DAY = 1440 * MINUTE;

  it('is looked at once more, a day later, and then no more', async () => {
    const ports = portsWith(gone);
    await begin(ports, seenBefore);
    expect(await look(ports)).toBe('sent');
    expect((await pageOf(ports.crawl, pageId))?.dueAt).toBe('2026-11-21T08:00:00.000Z');
    expect((await follow(ports, 60)).looks).toBe(1);
  });

  it('is followed on where it came back', async () => {
    const ports = portsWith(ok(HTML), gone, ok(HTML), gone);
    await begin(ports);
    for (let day = 0; day < 4; day += 1) {
      await look(ports);
      ports.advance(DAY);
    }
    for (const { body } of ports.sent) await ingest(ports, LookResult.parse(body));
    const revisions = await revisionsOf(ports.articles, pageId);
    expect(revisions.map(({ kind }) => kind)).toEqual(['published', 'removed', 'restored', 'removed']);
    expect((await pageOf(ports.crawl, pageId))?.dueAt).toBeDefined();
  });
});

describe('a page that says when it has not changed', () => {
  const gone: FetchResult = { kind: 'gone', status: 404 };
  const LATER = HTML.replace('Work begins in March', 'Work begins in April');

  /** What a publisher answers whose page reads so: not modified to whoever has that text. */
  const showing =
    (html: string): Answering =>
    async ({ conditions }) => {
      const etag = String(html.length + html.indexOf('April'));
      return conditions?.etag === etag
        ? { kind: 'not-modified', headers: {} }
        : ok(html, url, { 'content-type': 'text/html', etag });
    };

  const ingested = async (ports: FakePorts): Promise<void> => {
    for (const { body } of ports.sent.splice(0)) await ingest(ports, LookResult.parse(body));
  };

  it('is restored where it was gone and came back as it was', async () => {
    const ports = portsWith(showing(HTML), gone, showing(HTML));
    await begin(ports);
    for (let looks = 0; looks < 3; looks += 1) {
      await look(ports);
      await ingested(ports);
      ports.advance(1440 * MINUTE);
    }
    const kinds = (await revisionsOf(ports.articles, pageId)).map(({ kind }) => kind);
    expect(kinds).toEqual(['published', 'removed', 'restored']);
  });

  it('is current after its worker died between any two effects, however late what was sent arrives', async () => {
    for (let step = 1; step < 40; step += 1) {
      const ports = portsWith(showing(HTML), showing(LATER));
      await begin(ports);
      const crawl = crashingTable(ports.crawl, { left: step, after: false });
      const ended = await scrape({ ...ports, crawl }, lookAt(NOW)).catch(() => 'died');
      ports.advance(6 * MINUTE);
      await scrape(ports, lookAt(NOW));
      await ingested(ports);
      await follow(ports, 1);
      await ingested(ports);
      const newest = await newestRevision(ports.articles, pageId);
      const content = await contentOf(ports.articles, pageId, newest?.contentHash ?? '');
      expect(content?.articleBody, `died at operation ${step}`).toContain('Work begins in April');
      if (ended !== 'died') return;
    }
    expect.unreachable('a look takes fewer operations');
  });

  it('is read whole where a look is asked for because two of them crossed', async () => {
    const ports = portsWith(showing(HTML), showing(LATER), showing(HTML));
    await begin(ports);
    for (let looks = 0; looks < 3; looks += 1) {
      await look(ports);
      ports.advance(30 * MINUTE);
    }
    const [first, second, third] = ports.sent.splice(0).map(({ body }) => LookResult.parse(body));
    if (first === undefined || second === undefined || third === undefined) return expect.unreachable();
    await ingest(ports, first);
    // The second worker has read that the first text stands when the third look confirms it.
    let crossed = false;
    const articles: Table = {
      ...ports.articles,
      put: async (...given) => {
        if (!crossed && given[0].sk.startsWith('R#')) {
          crossed = true;
          await ingest(ports, third);
        }
        return ports.articles.put(...given);
      },
    };
    await ingest({ ...ports, articles }, second);
    await follow(ports, 1);
    await ingested(ports);
    const newest = await newestRevision(ports.articles, pageId);
    const content = await contentOf(ports.articles, pageId, newest?.contentHash ?? '');
    expect(content?.articleBody).toContain('Work begins in March');
  });
});

describe('a takedown while a look is on its way', () => {
  it('stays, and nothing of the page is kept', async () => {
    let ports: FakePorts | undefined;
    const during = async (): Promise<FetchResult> => {
      if (ports !== undefined) await takeDown(ports, pageId, url);
      return ok(HTML);
    };
    ports = portsWith(during);
    await begin(ports);
    const { lookId } = lookAt(NOW);
    await look(ports);
    for (const { body } of ports.sent) expect(await ingest(ports, body as ArticleSeen)).toBe('dropped');
    expect(await ports.rawPages.get(rawPageKey(pageId, lookId))).toBeUndefined();
    expect((await pageOf(ports.crawl, pageId))?.takenDown).toBe(true);
    const { looks } = await follow(ports, 30);
    expect(looks).toBeLessThanOrEqual(1);
    expect((await pageOf(ports.crawl, pageId))?.dueAt).toBeUndefined();
  });

  it('removes the raw pages of all its looks, however many there were', async () => {
    const ports = portsWith();
    await begin(ports);
    const padding = 'x'.repeat(2000);
    for (let count = 0; count < 700; count += 1) {
      const lookId = `look${count}`;
      const at = new Date(Date.parse(NOW) + count * MINUTE).toISOString();
      const ending = { disposition: 'stored', detail: padding };
      await recordLook(ports.crawl, { lookId, subjectId: pageId, sourceId: 'gazette', url, at, ...ending }, 'ingest');
      await ports.rawPages.put(rawPageKey(pageId, lookId), 'text');
    }
    await takeDown(ports, pageId, url);
    expect(await logOf(ports.crawl, pageId)).toHaveLength(700);
    for (let count = 0; count < 700; count += 1)
      expect(await ports.rawPages.get(rawPageKey(pageId, `look${count}`)), `look ${count}`).toBeUndefined();
  });
});
