import type { Newsroom } from '../../infra/local/newsroom/server.ts';
import { startNewsroom } from '../../infra/local/newsroom/server.ts';
import { lookAgain } from '../../infra/local/replay.ts';
import { localResolution } from '../../infra/local/resolver.ts';
import { FeedLook, LookResult, PageLook } from '../../shared/model/messages.ts';
import { applySources } from '../../shared/pipeline/apply-sources.ts';
import { discover } from '../../shared/pipeline/discover.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { politeFetcher, userAgentWith } from '../../shared/pipeline/polite-fetcher.ts';
import { schedule } from '../../shared/pipeline/schedule.ts';
import { scrape } from '../../shared/pipeline/scrape.ts';
import { dueBy, enabledIds } from '../../shared/store/crawl.ts';
import type { FakePorts, Sent } from './ports.ts';
import { fakePorts } from './ports.ts';

/** How messages reach their handlers: as sent, or doubled and shuffled. */
export type Delivery = (sent: readonly Sent[]) => readonly Sent[];

export type NewsroomRun = { readonly ports: FakePorts; readonly newsroom: Newsroom; readonly rounds: number };

/** How far ahead a look may be due and still be waited for, between two states of the newsroom. */
const PATIENCE_MS = 20 * 60_000;

/** Runs the whole pipeline over the sample newsroom in virtual time, until nothing is due and the newsroom has shown every state. */
export async function runNewsroom(delivery: Delivery = (sent) => sent): Promise<NewsroomRun> {
  const newsroom = await startNewsroom({ slowMs: 50 });
  const ports = fakePorts({}, '2026-11-20T18:00:00.000Z');
  const resolve = Object.fromEntries(newsroom.hosts.map((host) => [host, `127.0.0.1:${newsroom.port}`]));
  const sleep = async (milliseconds: number) => ports.advance(milliseconds);
  const fetch = politeFetcher(
    { crawl: ports.crawl, now: ports.now, sleep },
    { userAgent: userAgentWith('desk@dateline.example'), ...localResolution(resolve) },
  );
  const live: FakePorts = { ...ports, fetch };
  await applySources(live, newsroom.sources);
  let rounds = 0;
  for (;;) {
    rounds += await untilIdle(live, delivery);
    if (!(await newsroom.advance())) break;
    ports.advance(1000);
    await lookAgain(live.crawl, live.now());
  }
  await newsroom.close();
  return { ports: live, newsroom, rounds };
}

async function untilIdle(ports: FakePorts, delivery: Delivery): Promise<number> {
  const end = ports.now().getTime() + PATIENCE_MS;
  for (let rounds = 1; rounds < 5000; rounds += 1) {
    await schedule(ports, ports.now());
    while (ports.sent.length > 0) for (const message of delivery(ports.sent.splice(0))) await handle(ports, message);
    const [next] = await dueBy(ports.crawl, await enabledIds(ports.crawl), new Date(end).toISOString(), 1);
    if (next === undefined) return rounds;
    ports.advance(Math.max(60_000, Date.parse(next.dueAt) - ports.now().getTime()));
  }
  throw new Error('the pipeline is never idle');
}

async function handle(ports: FakePorts, { queue, body }: Sent): Promise<void> {
  const message: unknown = JSON.parse(JSON.stringify(body));
  if (queue === 'feeds') await discover(ports, FeedLook.parse(message));
  else if (queue === 'looks') await scrape(ports, PageLook.parse(message));
  else await ingest(ports, LookResult.parse(message));
}
