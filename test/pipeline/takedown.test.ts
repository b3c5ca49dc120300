import { describe, expect, it } from 'vitest';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { takeDown } from '../../shared/pipeline/takedown.ts';
import { readerOf } from '../../shared/query/reader.ts';
import { addPage, pageOf } from '../../shared/store/crawl.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import type { Item, Key, Table } from '../../shared/store/table.ts';
import { TABLES } from '../../shared/topology.ts';
import { articleWith, seen } from '../support/article.ts';
import type { FakePorts } from '../support/ports.ts';
import { Crash, crashingTable, fakePorts } from '../support/ports.ts';
import { interleave } from '../support/scheduler.ts';

const address = 'https://gazette.example/2026/11/1204';
const article = articleWith({ author: ['Ilse Brandt'], url: address, canonicalUrl: address });
const AT = ['2026-11-20T09:00:00.000Z', '2026-11-20T10:00:00.000Z'] as const;
const { articleId, url } = seen(article, AT[0]);

async function stored(): Promise<FakePorts> {
  const ports = fakePorts();
  const page = {
    pageId: articleId,
    sourceId: 'gazette',
    url,
    foundAt: AT[0],
    dueAt: AT[1],
    live: false,
    looks: 1,
    changes: 0,
    failures: 0,
  };
  await addPage(ports.crawl, page);
  await ingest(ports, seen(article, AT[0]));
  await ingest(ports, seen({ ...article, headline: 'Port Ellery rebuilds pier at last' }, AT[1]));
  return ports;
}

/** Every word that is left of the article in its own partition. */
async function remains(table: Table): Promise<string> {
  const { items } = await table.query({ pk: `A#${articleId}` });
  return JSON.stringify(items.map(({ edges: _, ...item }: Item) => item));
}

describe('a takedown', () => {
  it('deletes every text and headline, blocks the address and shows in the change feed', async () => {
    const ports = await stored();
    expect(await takeDown(ports, articleId, url)).toMatchObject({ revision: 3, texts: 2 });
    expect(await remains(ports.articles)).not.toMatch(/pier|Ellery|Brandt/);
    expect((await pageOf(ports.crawl, articleId))?.takenDown).toBe(true);
    expect((await pageOf(ports.crawl, articleId))?.dueAt).toBeUndefined();
    const { revisions } = await readerOf(ports).changes('2026-11-20T00:00:00Z');
    expect(revisions.map(({ kind }) => kind)).toContain('takedown');
    expect((await readerOf(ports).latest({ limit: 10 })).items).toEqual([]);
    expect((await ports.articles.query({ pk: 'AUTHOR#ilse brandt' })).items).toEqual([]);
  });

  it('stops looks that are still on their way', async () => {
    const ports = await stored();
    await takeDown(ports, articleId, url);
    expect(await ingest(ports, seen(article, '2026-11-20T12:00:00.000Z'))).toBe('dropped');
    expect(await remains(ports.articles)).not.toMatch(/pier/);
  });

  it('blocks every page that leads to the article, once it does', async () => {
    const ports = await stored();
    await takeDown(ports, articleId, url);
    const page = { pageId: 'amp', sourceId: 'gazette', url: 'https://amp.gazette.example/1204', foundAt: AT[0] };
    await addPage(ports.crawl, { ...page, dueAt: AT[1], live: false, looks: 0, changes: 0, failures: 0 });
    const look = { ...seen(article, '2026-11-20T12:00:00.000Z'), pageId: 'amp', lookId: 'amp', url: page.url };
    expect(await ingest(ports, look)).toBe('dropped');
    expect(await pageOf(ports.crawl, 'amp')).toMatchObject({ takenDown: true });
    expect((await pageOf(ports.crawl, 'amp'))?.dueAt).toBeUndefined();
  });

  it('blocks an address that was never stored', async () => {
    const ports = fakePorts();
    expect(await takeDown(ports, articleId, url)).toMatchObject({ revision: 1, texts: 0 });
    expect(await ingest(ports, seen(article, AT[0]))).toBe('dropped');
  });

  it.each(Array.from({ length: 60 }, (_, seed) => seed))('leaves nothing of looks that race it (%i)', async (seed) => {
    const keys = new Map<string, Key>();
    const both = memoryTable([...TABLES.articles.indexes, ...TABLES.crawl.indexes]);
    const put: Table['put'] = (item, ...rest) => {
      keys.set(`${item.pk} ${item.sk}`, { pk: item.pk, sk: item.sk });
      return both.put(item, ...rest);
    };
    const table = { ...both, put };
    const ports = fakePorts({ articles: table, crawl: table });
    await ingest(ports, seen(article, AT[0]));
    const later = {
      ...article,
      headline: 'Port Ellery rebuilds pier at last',
      articleBody: `${article.articleBody} The pier!`,
    };
    const over = (own: Table) => ({ ...ports, articles: own, crawl: own });
    const jobs = [
      (own: Table) => ingest(over(own), seen(later, AT[1])),
      (own: Table) => ingest(over(own), seen({ ...later, headline: 'The pier again' }, '2026-11-20T11:00:00.000Z')),
      (own: Table) => takeDown(over(own), articleId, url),
    ];
    await interleave(table, jobs, seed, { crash: 0.02, stale: 0.2 });
    const left = (await both.getMany([...keys.values()])).filter(({ pk }) => !/^(N|AL|E)#/.test(pk));
    expect(left.filter((item) => /pier|Ellery|Brandt/.test(JSON.stringify(item)))).toEqual([]);
    expect((await both.query({ pk: 'AUTHOR#ilse brandt' })).items).toEqual([]);
  });

  it('finishes when it is run again after dying between any two effects', async () => {
    for (let step = 1; step < 200; step += 1) {
      const ports = await stored();
      const counter = { left: step, after: false };
      const fragile = {
        ...ports,
        articles: crashingTable(ports.articles, counter),
        crawl: crashingTable(ports.crawl, counter),
      };
      const crashed = await takeDown(fragile, articleId, url).then(
        () => false,
        (error: unknown) => error instanceof Crash,
      );
      await takeDown(ports, articleId, url);
      expect(await remains(ports.articles), `crash at operation ${step}`).not.toMatch(/pier|Ellery|Brandt/);
      if (!crashed) break;
    }
  });
});
