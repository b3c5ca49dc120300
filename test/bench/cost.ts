/** Counts what each stage costs in DynamoDB units and messages, over the sample newsroom: `node test/bench/cost.ts`. The figures in infra/SCALE.md come from here. */
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
import { memoryTable } from '../../shared/store/memory-table.ts';
import { TABLES } from '../../shared/topology.ts';
import { metered } from '../support/capacity.ts';
import type { Sent } from '../support/ports.ts';
import { fakePorts } from '../support/ports.ts';

type Row = { calls: number; readUnits: number; writeUnits: number; ms: number };

const articles = metered(memoryTable(TABLES.articles.indexes), TABLES.articles.indexes);
const crawl = metered(memoryTable(TABLES.crawl.indexes), TABLES.crawl.indexes);
const newsroom = await startNewsroom({ slowMs: 1 });
const ports = fakePorts({ articles: articles.table, crawl: crawl.table }, '2026-11-20T18:00:00.000Z');
const hosts = Object.fromEntries(newsroom.hosts.map((host) => [host, `127.0.0.1:${newsroom.port}`]));
const clock = { now: ports.now, sleep: async (milliseconds: number) => ports.advance(milliseconds) };
const identity = { userAgent: userAgentWith('bench@dateline.example'), ...localResolution(hosts) };
const live = { ...ports, fetch: politeFetcher({ crawl: ports.crawl, ...clock }, identity) };
const rows = new Map<string, Row>();
let bytesSent = 0;

/** Adds what one call costs to the row of that name, which may depend on how the call ended. */
async function measured(call: () => Promise<unknown>, nameOf: (ending: unknown) => string): Promise<void> {
  const before = { readUnits: units('readUnits'), writeUnits: units('writeUnits'), at: performance.now() };
  const name = nameOf(await call());
  const row = rows.get(name) ?? { calls: 0, readUnits: 0, writeUnits: 0, ms: 0 };
  rows.set(name, {
    calls: row.calls + 1,
    readUnits: row.readUnits + units('readUnits') - before.readUnits,
    writeUnits: row.writeUnits + units('writeUnits') - before.writeUnits,
    ms: row.ms + performance.now() - before.at,
  });
}

const units = (kind: 'readUnits' | 'writeUnits'): number => articles.spent()[kind] + crawl.spent()[kind];

async function handle({ queue, body }: Sent): Promise<void> {
  const text = JSON.stringify(body);
  bytesSent += Buffer.byteLength(text);
  const message: unknown = JSON.parse(text);
  const ending = (stage: string) => (disposition: unknown) => `${stage}: ${String(disposition)}`;
  if (queue === 'feeds') await measured(() => discover(live, FeedLook.parse(message)), ending('discover'));
  else if (queue === 'looks') await measured(() => scrape(live, PageLook.parse(message)), ending('scrape'));
  else await measured(() => ingest(live, LookResult.parse(message)), ending('ingest'));
}

async function untilIdle(): Promise<void> {
  const end = new Date(ports.now().getTime() + 20 * 60_000).toISOString();
  for (;;) {
    await measured(
      () => schedule(live, live.now()),
      () => 'schedule: tick',
    );
    while (ports.sent.length > 0) for (const message of ports.sent.splice(0)) await handle(message);
    const [next] = await dueBy(ports.crawl, await enabledIds(ports.crawl), end, 1);
    if (next === undefined) return;
    ports.advance(Math.max(60_000, Date.parse(next.dueAt) - ports.now().getTime()));
  }
}

await applySources(live, newsroom.sources);
for (;;) {
  await untilIdle();
  if (!(await newsroom.advance())) break;
  await lookAgain(live.crawl, live.now());
}
await newsroom.close();
for (const [name, { calls, readUnits, writeUnits, ms }] of [...rows].toSorted()) {
  const each = [readUnits, writeUnits, ms].map((value) => (value / calls).toFixed(1));
  console.log(
    `${name.padEnd(24)} ${String(calls).padStart(5)} calls, each ${each[0]} RRU ${each[1]} WRU ${each[2]} ms`,
  );
}
console.log(`${(bytesSent / 1024).toFixed(0)} KB of messages`);
const dearest = [...articles.byPurpose()].toSorted(([, one], [, other]) => other.writeUnits - one.writeUnits);
const purposes = new Map<string, number>();
for (const [name, { writeUnits }] of dearest) {
  const kind = name.replace(/\/(\d{4}-.*|.*(?<=N\/).*)$/u, '');
  purposes.set(kind, (purposes.get(kind) ?? 0) + writeUnits);
}
for (const [name, writeUnits] of [...purposes].slice(0, 14)) console.log(`  ${name.padEnd(20)} ${writeUnits} WRU`);
