import type { PipelineEvent, Ports } from '../../shared/pipeline/ports.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import type { Table } from '../../shared/store/table.ts';
import type { QueueName } from '../../shared/topology.ts';
import { TABLES } from '../../shared/topology.ts';

export type Sent = { readonly queue: QueueName; readonly body: unknown; readonly delaySeconds: number };

export type FakePorts = Ports & {
  readonly sent: Sent[];
  readonly events: PipelineEvent[];
  /** Moves the clock. */
  readonly advance: (milliseconds: number) => void;
};

/** Ports over memory: tables, an outbox that remembers, a clock that stands until it is moved, a fetcher that refuses. */
export function fakePorts(overrides: Partial<FakePorts> = {}, startAt = '2026-11-20T08:00:00.000Z'): FakePorts {
  let now = Date.parse(startAt);
  const sent: Sent[] = [];
  const events: PipelineEvent[] = [];
  const pages = new Map<string, string>();
  return {
    articles: memoryTable(TABLES.articles.indexes),
    crawl: memoryTable(TABLES.crawl.indexes),
    fetch: () => Promise.reject(new Error('this test fetches nothing')),
    outbox: {
      send: async (queue, messages) => {
        sent.push(...messages.map(({ body, delaySeconds }) => ({ queue, body, delaySeconds: delaySeconds ?? 0 })));
      },
    },
    rawPages: {
      put: async (key, text) => void pages.set(key, text),
      get: async (key) => pages.get(key),
      remove: async (key) => void pages.delete(key),
    },
    now: () => new Date(now),
    report: (event) => void events.push(event),
    ceilings: { dailyFetches: Number.MAX_SAFE_INTEGER, dailyBytes: Number.MAX_SAFE_INTEGER },
    sent,
    events,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    ...overrides,
  };
}

/** The worker died here. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** A table whose operation number `at` (counted over all tables that share the counter) dies: before it took effect, or after. */
export function crashingTable(table: Table, counter: { left: number; after: boolean }): Table {
  const guarded =
    <Arguments extends unknown[], Result>(operation: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      counter.left -= 1;
      if (counter.left === 0 && !counter.after) throw new Crash();
      const result = await operation(...given);
      if (counter.left === 0) throw new Crash();
      return result;
    };
  return {
    get: guarded(table.get),
    getMany: guarded(table.getMany),
    put: guarded(table.put),
    update: guarded(table.update),
    remove: guarded(table.remove),
    query: guarded(table.query),
  };
}
