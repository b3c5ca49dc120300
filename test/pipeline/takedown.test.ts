import { describe, expect, it } from 'vitest';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { takeDown } from '../../shared/pipeline/takedown.ts';
import { readerOf } from '../../shared/query/reader.ts';
import { addPage, pageOf } from '../../shared/store/crawl.ts';
import type { Item, Table } from '../../shared/store/table.ts';
import { articleWith, seen } from '../support/article.ts';
import type { FakePorts } from '../support/ports.ts';
import { Crash, crashingTable, fakePorts } from '../support/ports.ts';

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

  it('blocks an address that was never stored', async () => {
    const ports = fakePorts();
    expect(await takeDown(ports, articleId, url)).toMatchObject({ revision: 1, texts: 0 });
    expect(await ingest(ports, seen(article, AT[0]))).toBe('dropped');
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
