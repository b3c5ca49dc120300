import { ownsHost } from '../discover/admit.ts';
import type { Fetcher, FetcherOptions } from '../fetch/fetcher.ts';
import { createFetcher } from '../fetch/fetcher.ts';
import { hostDelaySeconds } from '../fetch/host-gate.ts';
import type { Source } from '../model/source.ts';
import type { GateClock } from '../store/hosts.ts';
import { hostGate } from '../store/hosts.ts';
import type { SiteFile } from '../store/site-files.ts';
import type { Table } from '../store/table.ts';
import { LIMITS } from '../topology.ts';
import { rulesOf } from './robots.ts';
import { knownSources } from './sources.ts';

/** The name under which robots.txt files may speak to us. */
export const PRODUCT_TOKEN = 'Dateline';

/** Who we are and how to reach who runs us. */
export const userAgentWith = (contact: string): string => `${PRODUCT_TOKEN}/0.1 (news reader; ${contact})`;

export type PoliteOptions = Pick<FetcherOptions, 'userAgent' | 'resolve' | 'trustedAddresses' | 'limits'>;

/**
 * A fetcher that asks before every request, redirect hops included: first robots.txt of that origin, then the host gate, which keeps one pace per host
 * for all workers and remembers what hosts answer.
 */
export function politeFetcher(ports: { readonly crawl: Table } & GateClock, options: PoliteOptions): Fetcher {
  const delays = new Map<string, number>();
  const gate = hostGate(ports.crawl, ports, (host) => delays.get(host) ?? hostDelaySeconds(undefined, undefined), {
    maxWaitMs: LIMITS.gateWaitMs,
    followWaitMs: LIMITS.followWaitMs,
  });
  const fetch: Fetcher = createFetcher({
    ...options,
    beforeRequest: async (host, url, { kind, follows }) => {
      const { origin, hostname } = new URL(url);
      const own = (await sourceAt(ports, hostname))?.crawlDelaySeconds;
      // Wherever robots.txt is led to, no rules are asked on the way: they are what is being read.
      if (kind === 'robots') {
        delays.set(host, Math.max(delays.get(host) ?? 0, hostDelaySeconds(undefined, own)));
        return gate.beforeRequest(host, follows);
      }
      const rules = await rulesOf({ ...ports, fetch }, origin);
      if ('retryAt' in rules) return rules;
      if (!rules.robots.allowed(url, PRODUCT_TOKEN)) return forbidden(rules, url);
      delays.set(host, hostDelaySeconds(rules.robots.crawlDelaySeconds(PRODUCT_TOKEN), own));
      return gate.beforeRequest(host, follows);
    },
    afterRequest: gate.afterRequest,
  });
  return fetch;
}

/** Of rules that could not be read, what was wrong with them tells more than the address. */
const forbidden = ({ file, reachable }: { readonly file: SiteFile; readonly reachable: boolean }, url: string) =>
  reachable
    ? { refused: 'robots-disallowed' as const, detail: url.slice(0, 200) }
    : { refused: 'robots-unreachable' as const, detail: file.fault ?? `status ${file.status}` };

async function sourceAt(
  ports: { readonly crawl: Table; readonly now: () => Date },
  host: string,
): Promise<Source | undefined> {
  return [...(await knownSources(ports)).values()].find((source) => ownsHost(source, host));
}
