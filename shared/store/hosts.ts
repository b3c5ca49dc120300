import type { Answered } from '../fetch/host-gate.ts';
import { afterAnswer, grant, HostState, UNKNOWN_HOST } from '../fetch/host-gate.ts';
import type { Key, Table } from './table.ts';

const hostKey = (host: string): Key => ({ pk: `HOST#${host}`, sk: 'HOST' });

/** What is known of a host; read consistently. */
export async function hostOf(crawl: Table, host: string): Promise<HostState> {
  const item = await crawl.get(hostKey(host), { consistent: true });
  return item === undefined ? UNKNOWN_HOST : HostState.parse(item);
}

/** What is known of several hosts, by name; those of which nothing is known are left out. */
export async function hostsOf(crawl: Table, hosts: readonly string[]): Promise<ReadonlyMap<string, HostState>> {
  const items = await crawl.getMany(hosts.map(hostKey));
  return new Map(items.map((item) => [item.pk.slice('HOST#'.length), HostState.parse(item)]));
}

/**
 * Asks for one request to a host at `now` (ISO 8601 UTC). One conditional update decides, so that of all workers that ask within the delay one
 * goes; the others learn when to ask again.
 */
export async function claimHost(
  crawl: Table,
  host: string,
  now: string,
  delaySeconds: number,
): Promise<'go' | { readonly retryAt: string }> {
  const granted = grant(await hostOf(crawl, host), now, delaySeconds);
  if ('retryAt' in granted) return granted;
  const next = { nextAllowedAt: granted.nextAllowedAt, delaySeconds };
  if (await crawl.update(hostKey(host), next, { atMost: ['nextAllowedAt', now] })) return 'go';
  return { retryAt: (await hostOf(crawl, host)).nextAllowedAt };
}

const ATTEMPTS = 4;

/** Takes in what a host answered at `now`. A wait that it asks for, or that its faults demand, holds at once for all workers. */
export async function penalizeHost(crawl: Table, host: string, now: string, answer: Answered): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const state = await hostOf(crawl, host);
    const next = afterAnswer(state, answer, now);
    if (next === state) return;
    const unchanged = { equals: ['nextAllowedAt', state.nextAllowedAt] } as const;
    const condition = state.nextAllowedAt === '' ? ({ atMost: ['nextAllowedAt', ''] } as const) : unchanged;
    if (await crawl.update(hostKey(host), { ...next }, condition)) return;
  }
  throw new Error(`the state of ${host} changed ${ATTEMPTS} times while it was written`);
}

/** How the gate waits and tells time. */
export type GateClock = {
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds from anywhere, for a clock that others move on while a grant is written. */
  readonly elapsed?: () => number;
};

/**
 * A request leaves only after its grant was written. The next one is granted so much later; a grant that took longer to write is not used, and the following
 * ones are given the time that the store now needs. Clocks of workers that differ by some milliseconds are within it as well.
 */
const SLACK_MS = { least: 100, most: 20_000 };

export type HostGate = {
  /** `follows`: the request goes on with a visit that has begun (a redirect, a part of a list). */
  readonly beforeRequest: (host: string, follows?: boolean) => Promise<'go' | { readonly retryAt: string }>;
  readonly afterRequest: (host: string, answer: Answered) => Promise<void>;
};

/**
 * The fetcher's hooks over the table: short waits are slept through in process, at most `maxWaitMs` per request and `followWaitMs` where it goes on with a
 * visit, which would otherwise begin anew each time and never end. Longer ones are handed back. `delaySeconds` says what a host is due.
 */
export function hostGate(
  crawl: Table,
  clock: GateClock,
  delaySeconds: (host: string) => number,
  { maxWaitMs, followWaitMs }: { readonly maxWaitMs: number; readonly followWaitMs: number },
): HostGate {
  const elapsed = clock.elapsed ?? (() => clock.now().getTime());
  let slackMs = SLACK_MS.least;
  const claimInTime = async (host: string): Promise<'go' | 'late' | { readonly retryAt: string }> => {
    const [now, begun, slack] = [clock.now(), elapsed(), slackMs];
    const claim = await claimHost(crawl, host, now.toISOString(), delaySeconds(host) + slack / 1000);
    if (claim !== 'go') return claim;
    const took = elapsed() - begun;
    slackMs = Math.min(Math.max(SLACK_MS.least, took * 2, slack / 2), SLACK_MS.most);
    return took > slack ? 'late' : 'go';
  };
  return {
    beforeRequest: async (host, follows = false) => {
      const giveUpAt = clock.now().getTime() + (follows ? followWaitMs : maxWaitMs);
      for (;;) {
        const claim = await claimInTime(host);
        if (claim === 'late') continue;
        if (claim === 'go' || Date.parse(claim.retryAt) > giveUpAt) return claim;
        await clock.sleep(Math.max(Date.parse(claim.retryAt) - clock.now().getTime(), 1));
      }
    },
    afterRequest: (host, answer) => penalizeHost(crawl, host, clock.now().toISOString(), answer),
  };
}
