import { PHENOMENA } from '../../infra/local/newsroom/phenomena.ts';
import type { Newsroom } from '../../infra/local/newsroom/server.ts';
import { startNewsroom } from '../../infra/local/newsroom/server.ts';
import { lookAgain } from '../../infra/local/replay.ts';
import { localResolution } from '../../infra/local/resolver.ts';
import type { Fetcher } from '../../shared/fetch/fetcher.ts';
import { FeedLook, LookResult, PageLook } from '../../shared/model/messages.ts';
import { applySources } from '../../shared/pipeline/apply-sources.ts';
import { discover } from '../../shared/pipeline/discover.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { politeFetcher, userAgentWith } from '../../shared/pipeline/polite-fetcher.ts';
import type { Ports } from '../../shared/pipeline/ports.ts';
import { schedule } from '../../shared/pipeline/schedule.ts';
import { scrape } from '../../shared/pipeline/scrape.ts';
import { readerOf } from '../../shared/query/reader.ts';
import { dueBy, enabledIds } from '../../shared/store/crawl.ts';
import type { FakePorts, Sent } from './ports.ts';
import { fakePorts } from './ports.ts';

/** How messages reach their handlers: as sent, or doubled and shuffled. */
export type Delivery = (sent: readonly Sent[]) => readonly Sent[];

type Stage = 'schedule' | 'discover' | 'scrape' | 'ingest';

export type RunOptions = {
  readonly delivery?: Delivery;
  /** In place of what is in memory. */
  readonly ports?: Partial<FakePorts>;
  /** What one function is given in place of that. */
  readonly portsOf?: (stage: Stage) => Partial<Ports>;
};

export type NewsroomRun = { readonly ports: FakePorts; readonly newsroom: Newsroom; readonly rounds: number };

/** How far ahead a look may be due and still be waited for, between two states of the newsroom. */
const PATIENCE_MS = 20 * 60_000;

/** Runs the whole pipeline over the sample newsroom in virtual time, until nothing is due and the newsroom has shown every state. */
export async function runNewsroom(options: RunOptions = {}): Promise<NewsroomRun> {
  const newsroom = await startNewsroom({ slowMs: 50 });
  const shared = fakePorts(options.ports, '2026-11-20T18:00:00.000Z');
  const politely = (own: FakePorts): FakePorts => ({ ...own, fetch: fetcherOver(own, newsroom) });
  const stages = byStage((stage) => politely({ ...shared, ...options.portsOf?.(stage) }));
  const ports = politely(shared);
  await applySources(ports, newsroom.sources);
  let rounds = 0;
  for (;;) {
    rounds += await untilIdle(ports, stages, options.delivery);
    if (!(await newsroom.advance())) break;
    ports.advance(1000);
    await lookAgain(ports.crawl, ports.now());
    ports.advance(1000);
  }
  await newsroom.close();
  return { ports, newsroom, rounds };
}

function fetcherOver({ crawl, now, advance }: FakePorts, newsroom: Newsroom): Fetcher {
  const resolve = Object.fromEntries(newsroom.hosts.map((host) => [host, `127.0.0.1:${newsroom.port}`]));
  const sleep = async (milliseconds: number) => advance(milliseconds);
  const userAgent = userAgentWith('desk@dateline.example');
  return politeFetcher({ crawl, now, sleep }, { userAgent, ...localResolution(resolve) });
}

type Stages = Readonly<Record<Stage, FakePorts>>;
const byStage = (make: (stage: Stage) => FakePorts): Stages => ({
  schedule: make('schedule'),
  discover: make('discover'),
  scrape: make('scrape'),
  ingest: make('ingest'),
});

async function untilIdle(ports: FakePorts, stages: Stages, delivery: Delivery = (sent) => sent): Promise<number> {
  const end = ports.now().getTime() + PATIENCE_MS;
  for (let rounds = 1; rounds < 5000; rounds += 1) {
    await schedule(stages.schedule, ports.now());
    while (ports.sent.length > 0) for (const message of delivery(ports.sent.splice(0))) await handle(stages, message);
    // What was written just now may not be readable yet.
    ports.advance(1000);
    const [next] = await dueBy(ports.crawl, await enabledIds(ports.crawl), new Date(end).toISOString(), 1);
    if (next === undefined) return rounds;
    ports.advance(Math.max(60_000, Date.parse(next.dueAt) - ports.now().getTime()));
  }
  throw new Error('the pipeline is never idle');
}

async function handle(stages: Stages, { queue, body }: Sent): Promise<void> {
  const message: unknown = JSON.parse(JSON.stringify(body));
  if (queue === 'feeds') await discover(stages.discover, FeedLook.parse(message));
  else if (queue === 'looks') await scrape(stages.scrape, PageLook.parse(message));
  else await ingest(stages.ingest, LookResult.parse(message));
}

/** What readers see of every article, without the times at which it was fetched. */
export async function shownBy(ports: Pick<Ports, 'articles' | 'crawl' | 'now'>) {
  const reader = readerOf(ports);
  const records = await Promise.all(PHENOMENA.map(({ url }) => reader.articleAt(url)));
  return records.map((record) => {
    if (record === undefined) return undefined;
    const { headline, labels, status, author, entities, original, content } = record;
    return {
      headline,
      labels,
      status,
      author,
      entities: entities.map(({ id }) => id),
      original,
      body: content?.articleBody,
    };
  });
}
