import { beforeAll, describe, expect, it } from 'vitest';
import { revisionsOf } from '../../shared/store/revisions.ts';
import { TABLES } from '../../shared/topology.ts';
import type { NewsroomRun } from '../support/newsroom-run.ts';
import { runNewsroom, shownBy } from '../support/newsroom-run.ts';
import { fakePorts } from '../support/ports.ts';
import { requestsOver } from '../support/requests.ts';
import { randomFrom } from '../support/scheduler.ts';
import { laggingTable, losingTable, tableOfLaterVersion } from '../support/unreliable-tables.ts';

/** How many revisions each article has. */
async function historyOf({ ports }: NewsroomRun): Promise<readonly string[]> {
  const ids = ((await requestsOver(ports))['/api/articles/{id}'] ?? []).map((path) => path.split('/').at(-1) ?? '');
  const counted = ids.map(async (id) => `${id} ${(await revisionsOf(ports.articles, id)).length}`);
  return (await Promise.all(counted)).toSorted();
}

describe('a newsroom ends as it does over a store that answers at once', () => {
  let shown: Awaited<ReturnType<typeof shownBy>>;
  let history: readonly string[];

  beforeAll(async () => {
    const run = await runNewsroom();
    shown = await shownBy(run.ports);
    history = await historyOf(run);
  }, 120_000);

  it.each([1, 2])(
    'over one that loses one answer in ten to a write (%i)',
    async (seed) => {
      const next = randomFrom(seed);
      const { articles, crawl } = fakePorts();
      const loses = () => next() < 0.1;
      const run = await runNewsroom({
        ports: { articles: losingTable(articles, loses), crawl: losingTable(crawl, loses) },
      });
      expect(await shownBy(run.ports)).toEqual(shown);
      expect(await historyOf(run)).toEqual(history);
    },
    120_000,
  );

  it.each([200, 900])(
    'over one that reads %i ms behind unless it is asked to be consistent',
    async (lagMs) => {
      const base = fakePorts({}, '2026-11-20T18:00:00.000Z');
      const articles = laggingTable(TABLES.articles.indexes, base.now, lagMs);
      const crawl = laggingTable(TABLES.crawl.indexes, base.now, lagMs);
      const run = await runNewsroom({ ports: { articles, crawl, now: base.now, advance: base.advance } });
      run.ports.advance(60_000);
      expect(await shownBy(run.ports)).toEqual(shown);
      expect(await historyOf(run)).toEqual(history);
    },
    120_000,
  );

  it('over one in which a later version of the code has left more than this one knows', async () => {
    const { articles, crawl } = fakePorts();
    const run = await runNewsroom({
      ports: { articles: tableOfLaterVersion(articles), crawl: tableOfLaterVersion(crawl) },
    });
    expect(await shownBy(run.ports)).toEqual(shown);
    expect(await historyOf(run)).toEqual(history);
  }, 120_000);
});
