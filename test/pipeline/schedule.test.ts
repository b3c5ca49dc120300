import { describe, expect, it } from 'vitest';
import { Source } from '../../shared/model/source.ts';
import { schedule } from '../../shared/pipeline/schedule.ts';
import { addPage, pageOf, putSource } from '../../shared/store/crawl.ts';
import { claimHost } from '../../shared/store/hosts.ts';
import { addUsage } from '../../shared/store/usage.ts';
import type { FakePorts } from '../support/ports.ts';
import { Crash, fakePorts } from '../support/ports.ts';

const NOW = '2026-11-20T08:00:00.000Z';
const DAY = '2026-11-20';

async function withPages(count: number, source: Partial<Source> = {}, ports = fakePorts({}, NOW)): Promise<FakePorts> {
  const definition = Source.parse({
    id: 'gazette',
    name: 'Gazette',
    homepage: 'https://gazette.example/',
    timeZone: 'UTC',
    feeds: [{ kind: 'feed', url: 'https://gazette.example/rss' }],
    ...source,
  });
  await putSource(ports.crawl, definition, NOW);
  for (let page = 0; page < count; page += 1) {
    const url = `https://gazette.example/${page}`;
    const state = {
      sourceId: 'gazette',
      url,
      foundAt: NOW,
      dueAt: NOW,
      live: false,
      looks: 0,
      changes: 0,
      failures: 0,
    };
    await addPage(ports.crawl, { ...state, pageId: `page${page}` });
  }
  return ports;
}

const delays = (ports: FakePorts): number[] => ports.sent.map(({ delaySeconds }) => delaySeconds).sort((a, b) => a - b);

describe('schedule', () => {
  it('spreads the looks at one host until the next tick and leaves the rest due', async () => {
    const ports = await withPages(30, { crawlDelaySeconds: 10 });
    await schedule(ports, ports.now());
    expect(delays(ports)).toEqual([0, 10, 20, 30, 40, 50]);
  });

  it('goes by the pace that the host has been granted, and begins when it may be asked', async () => {
    const ports = await withPages(30);
    await claimHost(ports.crawl, 'gazette.example', NOW, 15);
    await schedule(ports, ports.now());
    expect(delays(ports)).toEqual([15, 30, 45]);
  });

  it('hands nothing out twice within the lease, and again after it', async () => {
    const ports = await withPages(3);
    await schedule(ports, ports.now());
    await schedule(ports, ports.now());
    expect(ports.sent).toHaveLength(3);
    ports.advance(16 * 60_000);
    await schedule(ports, ports.now());
    expect(ports.sent).toHaveLength(6);
  });

  it('gives the same look ids when a tick is repeated after a crash', async () => {
    const ports = await withPages(3);
    const update = () => Promise.reject(new Crash());
    await expect(schedule({ ...ports, crawl: { ...ports.crawl, update } }, ports.now())).rejects.toThrow(Crash);
    const before = ports.sent.splice(0);
    await schedule(ports, ports.now());
    expect(before).toHaveLength(3);
    expect(ports.sent).toEqual(before);
  });

  it.each([
    ['its source', { dailyFetches: 5 }, {}],
    ['all sources', {}, { dailyFetches: 5, dailyBytes: Number.MAX_SAFE_INTEGER }],
    ['all sources, in bytes', {}, { dailyFetches: Number.MAX_SAFE_INTEGER, dailyBytes: 500 }],
  ])('puts looks off to the next day when the ceiling of %s is reached', async (_of, source, ceilings) => {
    const limited =
      Object.keys(ceilings).length > 0
        ? fakePorts({ ceilings: { dailyFetches: 0, dailyBytes: 0, ...ceilings } }, NOW)
        : fakePorts({}, NOW);
    const ports = await withPages(2, source, limited);
    await addUsage(ports.crawl, DAY, 'gazette', { fetches: 5, bytes: 1000 });
    await schedule(ports, ports.now());
    expect(ports.sent).toEqual([]);
    expect((await pageOf(ports.crawl, 'page0'))?.dueAt).toBe('2026-11-21T00:00:00.000Z');
  });

  it('passes over sources that are switched off', async () => {
    const ports = await withPages(2, { enabled: false });
    await schedule(ports, ports.now());
    expect(ports.sent).toEqual([]);
  });
});
