import { describe, expect, it } from 'vitest';
import { PageLook } from '../../shared/model/messages.ts';
import { Source } from '../../shared/model/source.ts';
import type { Ports } from '../../shared/pipeline/ports.ts';
import { schedule } from '../../shared/pipeline/schedule.ts';
import { scrape } from '../../shared/pipeline/scrape.ts';
import { addFeed, addPage, feedOf, pageOf, putSource } from '../../shared/store/crawl.ts';
import { hostGate, penalizeHost } from '../../shared/store/hosts.ts';
import { LIMITS } from '../../shared/topology.ts';
import type { FakePorts } from '../support/ports.ts';
import { fakePorts } from '../support/ports.ts';
import { virtualTime } from '../support/virtual-time.ts';

const NOW = '2026-11-20T08:00:00.000Z';
const MINUTE = 60_000;
const later = (milliseconds: number): string => new Date(Date.parse(NOW) + milliseconds).toISOString();

async function addSource({ crawl }: Pick<Ports, 'crawl'>, id: string, more: Partial<Source> = {}): Promise<void> {
  const source = Source.parse({
    id,
    name: id,
    homepage: `https://${id}.example/`,
    timeZone: 'UTC',
    feeds: [{ kind: 'feed', url: `https://${id}.example/rss` }],
    ...more,
  });
  await putSource(crawl, source, NOW);
}

async function addPages(
  { crawl }: Pick<Ports, 'crawl'>,
  sourceId: string,
  count: number,
  host = `${sourceId}.example`,
) {
  const state = { sourceId, foundAt: NOW, dueAt: NOW, live: false, looks: 0, changes: 0, failures: 0 };
  for (let page = 0; page < count; page += 1)
    await addPage(crawl, { ...state, pageId: `${host}-${page}`, url: `https://${host}/${page}` });
}

const handedOut = ({ sent }: FakePorts): string[] =>
  sent.map(({ body }) => (body as { sourceId: string; kind: string }).kind + (body as { sourceId: string }).sourceId);

describe('a backlog', () => {
  it('of a source that is switched off holds up no other', async () => {
    const ports = fakePorts({}, NOW);
    await addSource(ports, 'closed', { enabled: false });
    await addSource(ports, 'open');
    await addPages(ports, 'closed', 2500);
    await addPages(ports, 'open', 1);
    await schedule(ports, ports.now());
    expect(handedOut(ports)).toEqual(['pageopen']);
  });

  it('of one source holds up neither another nor its own feeds', async () => {
    const ports = fakePorts({}, NOW);
    await addSource(ports, 'archive');
    await addSource(ports, 'open');
    await addPages(ports, 'archive', 2500);
    const feed = { feedId: 'f', sourceId: 'archive', url: 'https://archive.example/rss', failures: 0 };
    await addFeed(ports.crawl, { ...feed, dueAt: later(1000) });
    await addPage(ports.crawl, {
      ...{ pageId: 'p', sourceId: 'open', url: 'https://open.example/', foundAt: NOW, dueAt: later(2000) },
      ...{ live: false, looks: 0, changes: 0, failures: 0 },
    });
    await schedule(ports, ports.now());
    expect(handedOut(ports)).toEqual(expect.arrayContaining(['feedarchive', 'pagearchive', 'pageopen']));
    expect((await feedOf(ports.crawl, 'f'))?.dueAt).toBe(later(LIMITS.leaseSeconds * 1000));
  });

  it('of a host that is closed for long holds up no other host of its source', async () => {
    const ports = fakePorts({}, NOW);
    await addSource(ports, 'press');
    await addPages(ports, 'press', 1000, 'video.press.example');
    await addPages(ports, 'press', 1, 'www.press.example');
    await penalizeHost(ports.crawl, 'video.press.example', NOW, { status: 429, retryAfterSeconds: 7200 });
    for (let tick = 0; tick < 10; tick += 1) await schedule(ports, new Date(ports.now().getTime() + tick * MINUTE));
    expect(ports.sent.map(({ body }) => (body as PageLook).url)).toEqual(['https://www.press.example/0']);
    expect((await pageOf(ports.crawl, 'video.press.example-7'))?.dueAt).toBe(later(7_200_000));
  });

  it.each([1, 2, 5, 10])(
    'of 2,000 pages of one host with %i seconds between requests is taken in at that pace, and hardly a look is handed out in vain',
    async (delay) => {
      const { endings, minutes } = await takeIn(2000, delay);
      expect(endings.get('dropped')).toBe(2000);
      expect(endings.get('deferred') ?? 0).toBeLessThan(60);
      expect(minutes).toBeLessThan((2000 * Math.max(delay, 2) * 1.06) / 60 + 2);
    },
    120_000,
  );
});

/** So many pages of one host, due at once, taken in by a tick a minute and as many workers as there are messages. */
async function takeIn(pages: number, delaySeconds: number) {
  const time = virtualTime(NOW);
  const base = fakePorts();
  const gate = hostGate(base.crawl, time, () => delaySeconds, { maxWaitMs: LIMITS.gateWaitMs, followWaitMs: 0 });
  const endings = new Map<string, number>();
  const ports: Ports = {
    ...base,
    now: time.now,
    fetch: async ({ url }) => {
      const claim = await gate.beforeRequest(new URL(url).host);
      if (claim !== 'go') return { kind: 'deferred', until: claim.retryAt };
      await time.sleep(300);
      return { kind: 'gone', status: 404 };
    },
    outbox: {
      send: async (_, messages) => {
        for (const { body, delaySeconds: wait = 0 } of messages) void deliver(body, wait);
      },
    },
  };
  const deliver = async (body: unknown, wait: number): Promise<void> => {
    await time.sleep(wait * 1000);
    const ending = await scrape(ports, PageLook.parse(body));
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  };
  await addSource(ports, 'gazette');
  await addPages(ports, 'gazette', pages);
  const ticks = async (): Promise<void> => {
    for (let tick = 0; (endings.get('dropped') ?? 0) < pages; tick += 1) {
      await schedule(ports, new Date(Date.parse(NOW) + tick * MINUTE));
      await time.sleep(MINUTE);
    }
  };
  void ticks();
  await time.run();
  return { endings, minutes: (time.now().getTime() - Date.parse(NOW)) / MINUTE };
}
