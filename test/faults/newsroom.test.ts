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

describe('a newsroom ends as it does when all goes well,', () => {
  let shown: Awaited<ReturnType<typeof shownBy>>;
  let history: readonly string[];

  beforeAll(async () => {
    const run = await runNewsroom();
    shown = await shownBy(run.ports);
    history = await historyOf(run);
  }, 120_000);

  it.each([1, 2])(
    'over a store that loses one answer in ten to a write (%i)',
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
    'over a store that reads %i ms behind unless it is asked to be consistent',
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

  it('over a store in which a later version of the code has left more than this one knows', async () => {
    const { articles, crawl } = fakePorts();
    const run = await runNewsroom({
      ports: { articles: tableOfLaterVersion(articles), crawl: tableOfLaterVersion(crawl) },
    });
    expect(await shownBy(run.ports)).toEqual(shown);
    expect(await historyOf(run)).toEqual(history);
  }, 120_000);

  it.each([
    [4, -3, 2, -5],
    [-20, 20, -20, 20],
  ])(
    'with clocks that are off by %i, %i, %i and %i seconds',
    async (...seconds) => {
      const [schedule = 0, discover = 0, scrape = 0, ingest = 0] = seconds;
      const off = { schedule, discover, scrape, ingest };
      const shared = fakePorts({}, '2026-11-20T18:00:00.000Z');
      const run = await runNewsroom({
        ports: shared,
        portsOf: (stage) => ({ now: () => new Date(shared.now().getTime() + off[stage] * 1000) }),
      });
      expect(await shownBy(run.ports)).toEqual(shown);
      expect(await historyOf(run)).toEqual(history);
    },
    120_000,
  );
});
