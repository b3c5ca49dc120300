import { describe, expect, it } from 'vitest';
import type { HostState } from '../../shared/fetch/host-gate.ts';
import { afterAnswer, grant, hostDelaySeconds, later, UNKNOWN_HOST } from '../../shared/fetch/host-gate.ts';
import { claimHost, hostGate, hostOf, penalizeHost } from '../../shared/store/hosts.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import type { Table } from '../../shared/store/table.ts';
import { randomFrom } from '../support/scheduler.ts';
import { virtualTime } from '../support/virtual-time.ts';

const NOW = '2025-05-03T10:00:00.000Z';
const at = (seconds: number): string => later(NOW, seconds);

const WAITS = { maxWaitMs: 2000, followWaitMs: 15_000 };

describe('the host gate', () => {
  it('grants one request per delay', () => {
    const granted = grant(UNKNOWN_HOST, NOW, 5);
    expect(granted).toMatchObject({ nextAllowedAt: at(5) });
    expect(grant(granted as HostState, at(4), 5)).toEqual({ retryAt: at(5) });
    expect(grant(granted as HostState, at(5), 5)).toMatchObject({ nextAllowedAt: at(10) });
  });

  it('takes the larger delay, and caps what would starve a source', () => {
    expect(hostDelaySeconds(undefined, undefined)).toBe(1);
    expect(hostDelaySeconds(10, 2)).toBe(10);
    expect(hostDelaySeconds(0, 3)).toBe(3);
    expect(hostDelaySeconds(86_400_000, undefined)).toBe(900);
  });

  it('waits as long as a 429 asks, or a minute that doubles', () => {
    expect(afterAnswer(UNKNOWN_HOST, { status: 429, retryAfterSeconds: 7 }, NOW).nextAllowedAt).toBe(at(7));
    let state = afterAnswer(UNKNOWN_HOST, { status: 429 }, NOW);
    expect(state.nextAllowedAt).toBe(at(60));
    state = afterAnswer(state, { status: 429 }, at(60));
    expect(state.nextAllowedAt).toBe(at(60 + 120));
  });

  it('never shortens a wait', () => {
    const waiting = { ...UNKNOWN_HOST, nextAllowedAt: at(500) };
    expect(afterAnswer(waiting, { status: 429, retryAfterSeconds: 7 }, NOW).nextAllowedAt).toBe(at(500));
  });

  it.each([[{ status: 403 }], [{ status: 500 }], [{}]])(
    'leaves a host alone after five faults %j in a row',
    (answer) => {
      let state = UNKNOWN_HOST;
      for (let fault = 0; fault < 4; fault += 1) state = afterAnswer(state, answer, NOW);
      expect(state).toMatchObject({ nextAllowedAt: '', opened: 0 });
      state = afterAnswer(state, answer, NOW);
      expect(state).toMatchObject({ nextAllowedAt: at(300), opened: 1 });
    },
  );

  it('lets one probe through while half open, waits twice as long when it fails and forgets all when it goes well', () => {
    const open = { ...UNKNOWN_HOST, nextAllowedAt: NOW, failures: 5, opened: 1, openUntil: NOW };
    const probing = grant(open, NOW, 2) as HostState;
    expect(grant(probing, at(60), 2)).toEqual({ retryAt: at(90) });
    expect(afterAnswer(probing, { status: 502 }, at(3)).nextAllowedAt).toBe(at(603));
    expect(afterAnswer(probing, { status: 200 }, at(3))).toEqual({
      ...UNKNOWN_HOST,
      nextAllowedAt: at(5),
      delaySeconds: 2,
    });
  });

  it('lets no answer to an older request shorten a wait', () => {
    const waiting = afterAnswer(UNKNOWN_HOST, { status: 429, retryAfterSeconds: 30 }, NOW);
    expect(afterAnswer(waiting, { status: 200 }, at(5))).toBe(waiting);
    expect(afterAnswer(waiting, { status: 200 }, at(31))).toMatchObject({ opened: 0 });
  });

  it('counts a missing page as an answer like any other', () => {
    expect(afterAnswer({ ...UNKNOWN_HOST, failures: 4 }, { status: 404 }, NOW)).toMatchObject({ failures: 0 });
    expect(afterAnswer(UNKNOWN_HOST, { status: 200 }, NOW)).toBe(UNKNOWN_HOST);
  });

  it('lets exactly one of many workers go at a time', async () => {
    const table = memoryTable();
    const claims = await Promise.all(Array.from({ length: 50 }, () => claimHost(table, 'press.example', NOW, 3)));
    expect(claims.filter((claim) => claim === 'go')).toHaveLength(1);
    expect(claims.filter((claim) => claim !== 'go' && claim.retryAt === at(3))).toHaveLength(49);
  });

  it('makes a wait hold at once for all workers', async () => {
    const table = memoryTable();
    expect(await claimHost(table, 'press.example', NOW, 1)).toBe('go');
    await penalizeHost(table, 'press.example', NOW, { status: 429, retryAfterSeconds: 600 });
    expect(await claimHost(table, 'press.example', at(2), 1)).toEqual({ retryAt: at(600) });
    expect(await hostOf(table, 'other.example')).toEqual(UNKNOWN_HOST);
  });
});

describe('a request that goes on with a visit', () => {
  it.each([
    [false, { retryAt: at(10.1) }, 0],
    [true, 'go', 10.1],
  ] as const)('waits for its turn where it may (%s)', async (follows, expected, waited) => {
    const time = virtualTime(NOW);
    const gate = hostGate(memoryTable(), time, () => 10, WAITS);
    const asked = gate.beforeRequest('press.example').then(() => gate.beforeRequest('press.example', follows));
    await time.run();
    expect(await asked).toEqual(expected);
    expect(time.now().toISOString()).toBe(at(waited));
  });
});

type Job = { readonly url: string; readonly host: string; notBefore: number };
type Request = { readonly host: string; readonly at: number; readonly end: number; readonly status: number };

const DELAYS: Readonly<Record<string, number>> = { 'a.example': 1, 'b.example': 4, 'c.example': 9 };

/** A table whose operations take a while each, now and then a long one, so that workers interleave within them. */
function slowTable(table: Table, sleep: (ms: number) => Promise<void>, random: () => number, spikeMs = 0): Table {
  const takes = (): number => (spikeMs > 0 && random() < 0.1 ? random() * spikeMs : random() * 8);
  const slow =
    <Args extends unknown[], Result>(operation: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      await sleep(takes());
      const result = await operation(...args);
      await sleep(takes());
      return result;
    };
  return { ...table, get: slow(table.get), update: slow(table.update) };
}

/** Eight workers, 200 addresses of three hosts, all due at once; slow pages, faults that are tried again, a 429 now and then. */
async function crawl(seed: number, spikeMs = 0) {
  const random = randomFrom(seed);
  const time = virtualTime(NOW);
  const table = slowTable(memoryTable(), time.sleep, random, spikeMs);
  const sleeps: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    sleeps.push(milliseconds);
    return time.sleep(milliseconds);
  };
  const gate = hostGate(table, { now: time.now, sleep }, (host) => DELAYS[host] ?? 1, WAITS);
  const hosts = Object.keys(DELAYS);
  const jobs: Job[] = Array.from({ length: 200 }, (_, index) => {
    const host = hosts[index % 3] ?? '';
    return { url: `https://${host}/${index}`, host, notBefore: 0 };
  });
  const requests: Request[] = [];
  const done: string[] = [];
  const worker = async (): Promise<void> => {
    for (;;) {
      const now = time.now().getTime();
      const index = jobs.findIndex(({ notBefore }) => notBefore <= now);
      const job = index < 0 ? undefined : jobs.splice(index, 1)[0];
      if (job === undefined) {
        if (done.length === 200) return;
        await time.sleep(500);
        continue;
      }
      const claim = await gate.beforeRequest(job.host);
      if (claim !== 'go') {
        jobs.push({ ...job, notBefore: Date.parse(claim.retryAt) });
        continue;
      }
      const start = time.now().getTime();
      await time.sleep(100 + random() * (random() < 0.1 ? 20_000 : 1500));
      const dice = random();
      const status = dice < 0.03 ? 429 : dice < 0.1 ? 500 : 200;
      requests.push({ host: job.host, at: start, end: time.now().getTime(), status });
      await gate.afterRequest(job.host, { status, ...(status === 429 && { retryAfterSeconds: 30 }) });
      if (status === 200) done.push(job.url);
      else jobs.push({ ...job, notBefore: time.now().getTime() + 5000 });
    }
  };
  const workers = Promise.all(Array.from({ length: 8 }, worker));
  await time.run();
  await workers;
  return { requests, done, sleeps };
}

const leastGap = (requests: readonly Request[]): number =>
  Math.min(...requests.slice(1).map((request, index) => request.at - (requests[index]?.at ?? 0)));

describe('a gate over a store that has become slow', () => {
  it('lets requests through all the same, apart by what the store needs', async () => {
    const time = virtualTime(NOW);
    const table = memoryTable();
    const slow: Table = {
      ...table,
      update: async (...given) => {
        await time.sleep(700);
        return table.update(...given);
      },
    };
    const gate = hostGate(slow, time, () => 1, WAITS);
    const left: number[] = [];
    const run = async (): Promise<void> => {
      for (let tries = 0; tries < 60 && left.length < 10; tries += 1) {
        const claim = await gate.beforeRequest('press.example');
        if (claim === 'go') left.push(time.now().getTime());
        else await time.sleep(Date.parse(claim.retryAt) - time.now().getTime());
      }
    };
    void run();
    await time.run();
    expect(left).toHaveLength(10);
    for (const [place, departure] of left.slice(1).entries())
      expect(departure - (left[place] ?? 0)).toBeGreaterThanOrEqual(1000);
    expect((left.at(-1) ?? 0) - Date.parse(NOW)).toBeLessThan(40_000);
  });
});

describe('eight workers on three hosts', () => {
  it.each([1, 2, 3])('leave as far apart as is granted, however long the store takes (seed %i)', async (seed) => {
    const { requests, done } = await crawl(seed, 900);
    expect(new Set(done).size).toBe(200);
    for (const [host, delay] of Object.entries(DELAYS)) {
      const own = requests.filter((request) => request.host === host).sort((one, other) => one.at - other.at);
      expect(leastGap(own), host).toBeGreaterThanOrEqual(delay * 1000);
    }
  });

  it.each([1, 2, 3, 4, 5])('keep every host’s delay, sleep little and obey a 429 at once (seed %i)', async (seed) => {
    const { requests, done, sleeps } = await crawl(seed);
    expect(new Set(done).size).toBe(200);
    expect(Math.max(...sleeps)).toBeLessThanOrEqual(2000);
    for (const [host, delay] of Object.entries(DELAYS)) {
      const own = requests.filter((request) => request.host === host).sort((one, other) => one.at - other.at);
      expect(leastGap(own), host).toBeGreaterThanOrEqual(delay * 1000);
      for (const { end } of own.filter(({ status }) => status === 429)) {
        // Two operations of the table pass until the wait is written down.
        const early = own.filter((request) => request.at > end + 40 && request.at < end + 30_000 - 40);
        expect(early, host).toEqual([]);
      }
    }
  });
});
