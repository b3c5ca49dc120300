import type { Item, Key, Table } from '../../shared/store/table.ts';

/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The end of a worker between two operations. */
export class Crash extends Error {}

export type Weather = {
  /** Chance that a worker dies before an operation. */
  readonly crash: number;
  /** Chance that a read that is not consistent shows an older state of its item. */
  readonly stale: number;
};

/** One job of a worker, over the table that it is given. */
export type Job = (table: Table) => Promise<unknown>;

type Waiting = { readonly proceed: () => void; readonly die: () => void };

/**
 * Runs jobs at once over one table such that a seeded chance decides which operation of which job comes next. A job whose worker dies is delivered again,
 * from its start, until it ends; some jobs are delivered twice in any case.
 */
export async function interleave(table: Table, jobs: readonly Job[], seed: number, weather: Weather): Promise<void> {
  const random = randomFrom(seed);
  const waiting: Waiting[] = [];
  const history = new Map<string, (Item | undefined)[]>();
  const step = () => new Promise<void>((proceed, reject) => waiting.push({ proceed, die: () => reject(new Crash()) }));
  const shared = scheduled(table, step, random, weather, history);

  const deliveries = jobs.flatMap((job) => (random() < 0.3 ? [job, job] : [job]));
  let open = deliveries.length;
  const deliver = async (job: Job): Promise<void> => {
    for (;;) {
      try {
        await job(shared);
        return;
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
    }
  };
  const all = deliveries.map((job) => deliver(job).finally(() => open--));
  const failed = Promise.all(all).then(() => undefined);
  failed.catch(() => undefined);
  let idle = 0;
  while (open > 0 && idle < 1000) {
    // Lets every job run on to its next operation.
    for (let i = 0; i < 12; i++) await Promise.resolve();
    const next = waiting.splice(Math.floor(random() * waiting.length), 1)[0];
    idle = next === undefined ? idle + 1 : 0;
    if (next === undefined) continue;
    if (random() < weather.crash) next.die();
    else next.proceed();
  }
  if (open > 0 && idle >= 1000) throw new Error('the jobs are waiting for something that is no operation of the table');
  await failed;
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\u0000${sk}`;

function scheduled(
  table: Table,
  step: () => Promise<void>,
  random: () => number,
  weather: Weather,
  history: Map<string, (Item | undefined)[]>,
): Table {
  const written = async (key: Key, write: () => Promise<boolean>): Promise<boolean> => {
    const versions = history.get(nameOf(key)) ?? [undefined];
    const done = await write();
    if (done) history.set(nameOf(key), [...versions, await table.get(key)]);
    return done;
  };
  const seen = (key: Key, item: Item | undefined, consistent: boolean | undefined): Item | undefined => {
    const versions = history.get(nameOf(key));
    if (consistent || versions === undefined || random() >= weather.stale) return item;
    return versions[Math.floor(random() * versions.length)];
  };
  return {
    async get(key, options) {
      await step();
      return seen(key, await table.get(key), options?.consistent);
    },
    async getMany(keys, options) {
      await step();
      const items = await Promise.all(keys.map(async (key) => seen(key, await table.get(key), options?.consistent)));
      return items.filter((item) => item !== undefined);
    },
    async put(item, condition) {
      await step();
      return written(item, () => table.put(item, condition));
    },
    async update(key, set, condition) {
      await step();
      return written(key, () => table.update(key, set, condition));
    },
    async remove(key, condition) {
      await step();
      return written(key, () => table.remove(key, condition));
    },
    async query(input) {
      await step();
      return table.query(input);
    },
  };
}
