import { beforeAll, describe, expect, it } from 'vitest';
import { queryApp } from '../../shared/query/app.ts';
import { inspectSources } from '../../shared/query/inspect-sources.ts';
import type { Table } from '../../shared/store/table.ts';
import type { FunctionName, FunctionSpec, TableName, TableUse } from '../../shared/topology.ts';
import { FUNCTIONS } from '../../shared/topology.ts';
import { runNewsroom } from '../support/newsroom-run.ts';
import { fakePorts } from '../support/ports.ts';
import { requestsOver } from '../support/requests.ts';

/** What each function was seen to do, in the form of `usesIn`. */
const seen = new Map<FunctionName, Set<string>>();

function noting<Given extends unknown[], Result>(
  by: FunctionName,
  use: string | ((...given: Given) => string),
  run: (...given: Given) => Result,
): (...given: Given) => Result {
  return (...given) => {
    seen.set(by, (seen.get(by) ?? new Set()).add(typeof use === 'string' ? use : use(...given)));
    return run(...given);
  };
}

/** Operations that only a race or a fault brings about, which the newsroom does not have. */
const RARE: Partial<Record<FunctionName, readonly string[]>> = {
  // Of two looks that cross, the loser asks for a fresh one.
  ingest: ['crawl update', 'pages remove'],
};

const namesOf = ({ does, indexes }: TableUse, table: string): readonly string[] => [
  ...does.map((operation) => `${table} ${operation}`),
  ...indexes.map((index) => `${table} query ${index}`),
];

/** What the topology lets a function do, one use a line. */
function usesIn({ tables, sendsTo, rawPages }: FunctionSpec): readonly string[] {
  const ofTables = Object.entries(tables).flatMap(([name, use]) => namesOf(use, name));
  return [...ofTables, ...sendsTo.map((queue) => `send ${queue}`), ...rawPages.map((use) => `pages ${use}`)].toSorted();
}

const shared = fakePorts();

function noted(by: FunctionName) {
  const tableOf = (name: TableName): Table => {
    const { get, getMany, put, update, remove, query } = shared[name];
    const on = (operation: string): string => `${name} ${operation}`;
    return {
      get: noting(by, on('get'), get),
      getMany: noting(by, on('getMany'), getMany),
      put: noting(by, on('put'), put),
      update: noting(by, on('update'), update),
      remove: noting(by, on('remove'), remove),
      query: noting(by, ({ index }) => (index === undefined ? on('query') : `${on('query')} ${index}`), query),
    };
  };
  return { articles: tableOf('articles'), crawl: tableOf('crawl') };
}

beforeAll(async () => {
  const { ports } = await runNewsroom({
    ports: shared,
    portsOf: (stage) => ({
      ...noted(stage),
      outbox: { send: noting(stage, (queue) => `send ${queue}`, shared.outbox.send) },
      rawPages: {
        get: noting(stage, 'pages get', shared.rawPages.get),
        put: noting(stage, 'pages put', shared.rawPages.put),
        remove: noting(stage, 'pages remove', shared.rawPages.remove),
      },
    }),
  });
  await inspectSources({ ...noted('health'), now: ports.now, report: () => {} });
  const app = queryApp({ ...noted('query'), now: ports.now });
  const pages = ['/', '/sources', '/changes', '/search?q=ferry', '/days/2026-11-19', '/feed.atom'];
  for (const path of [...Object.values(await requestsOver(ports)).flat(), ...pages]) await app.request(path);
}, 120_000);

describe('the topology', () => {
  it.each(Object.entries<FunctionSpec>(FUNCTIONS))('lets %s do what it does, and no more', (name, spec) => {
    const own = name as FunctionName;
    expect([...(seen.get(own) ?? []), ...(RARE[own] ?? [])].toSorted()).toEqual(usesIn(spec));
  });
});
