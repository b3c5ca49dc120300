import { NO_USAGE, nextDay, totalUsage, withinCeiling } from '../discover/ceiling.ts';
import type { HostState } from '../fetch/host-gate.ts';
import { UNKNOWN_HOST } from '../fetch/host-gate.ts';
import { lookIdOf } from '../model/ids.ts';
import type { FeedLook, PageLook } from '../model/messages.ts';
import type { Source } from '../model/source.ts';
import type { Due } from '../store/crawl.ts';
import { dueBy, moveDue } from '../store/crawl.ts';
import { hostsOf } from '../store/hosts.ts';
import { usageOn } from '../store/usage.ts';
import { LIMITS } from '../topology.ts';
import type { Outgoing, Ports } from './ports.ts';
import { knownSources } from './sources.ts';

/** How many feeds and how many pages of a source one tick handles; the rest stays due for the next. A host takes in sixty of them at most. */
const MAX_DUE = 200;
const DEFAULT_DELAY_SECONDS = 2;

/** One planned hand-out: what, and how many seconds from now. */
export type Planned = { readonly due: Due; readonly delaySeconds: number };

/** What a tick touches: the rest of the ports would only make its function slower to start. */
export type SchedulePorts = Pick<Ports, 'crawl' | 'outbox' | 'now' | 'report' | 'ceilings'>;

/**
 * One tick: hands out what is due until the next tick, spread over time per host. Messages first, then the due times move to the end of a lease: a
 * crash between the two repeats messages (their look ids are the same) and loses none.
 */
export async function schedule(ports: SchedulePorts, tickAt: Date): Promise<void> {
  const sources = await knownSources(ports);
  const enabled = [...sources.values()].filter(({ enabled }) => enabled).map(({ id }) => id);
  const all = await dueBy(ports.crawl, enabled, secondsAfter(tickAt, LIMITS.horizonSeconds), MAX_DUE);
  const fitting = await withinCeilings(ports, all, sources, tickAt.toISOString());
  const hosts = await hostsOf(ports.crawl, [...new Set(fitting.map(hostIn))]);
  const due = await withoutClosed(ports, fitting, hosts, tickAt);
  // Feeds first: a backlog of pages must not keep a host's feed from being read.
  const [feeds, pages] = [due.filter(isFeed), due.filter((item) => !isFeed(item))];
  const planned = plan([...feeds, ...pages], sources, hosts, tickAt);
  const leaseEnd = secondsAfter(tickAt, LIMITS.leaseSeconds);
  for (let from = 0; from < planned.length; from += AT_ONCE)
    await handOut(ports, planned.slice(from, from + AT_ONCE), leaseEnd);
  const looks = planned.filter(({ due }) => !isFeed(due)).length;
  ports.report({ stage: 'schedule', feeds: planned.length - looks, looks });
}

const secondsAfter = (instant: Date, seconds: number): string =>
  new Date(instant.getTime() + seconds * 1000).toISOString();
const isFeed = ({ kind }: Due): boolean => kind === 'feed';
const hostIn = ({ url }: Due): string => URL.parse(url)?.host ?? '';

/** A tick that is cut short loses at most so many hand-outs, which are then handed out again. */
const AT_ONCE = 200;

async function handOut({ outbox, crawl }: SchedulePorts, planned: readonly Planned[], leaseEnd: string): Promise<void> {
  await outbox.send('feeds', planned.filter(({ due }) => isFeed(due)).map(feedMessage));
  await outbox.send('looks', planned.filter(({ due }) => !isFeed(due)).map(pageMessage));
  await Promise.all(planned.map(({ due }) => moveDue(crawl, due, leaseEnd)));
}

/** Puts off what waits for a host that stays closed for longer than a lease: it would stand in the way of its source's other hosts. */
async function withoutClosed(
  { crawl }: SchedulePorts,
  due: readonly Due[],
  hosts: ReadonlyMap<string, HostState>,
  tickAt: Date,
): Promise<readonly Due[]> {
  const leaseEnd = secondsAfter(tickAt, LIMITS.leaseSeconds);
  const opensAt = (item: Due): string => hosts.get(hostIn(item))?.nextAllowedAt ?? '';
  const closed = due.filter((item) => opensAt(item) > leaseEnd);
  await Promise.all(closed.map((item) => moveDue(crawl, item, opensAt(item))));
  return due.filter((item) => opensAt(item) <= leaseEnd);
}

/** Puts off to the next day what would go over the day's ceiling of its source, or of all. */
async function withinCeilings(
  ports: SchedulePorts,
  due: readonly Due[],
  sources: ReadonlyMap<string, Source>,
  now: string,
): Promise<readonly Due[]> {
  const used = await usageOn(ports.crawl, now.slice(0, 10));
  const open = withinCeiling(totalUsage(used.values()), ports.ceilings);
  const fits = ({ sourceId }: Due): boolean =>
    open && withinCeiling(used.get(sourceId) ?? NO_USAGE, sources.get(sourceId) ?? {});
  await Promise.all(due.filter((item) => !fits(item)).map((item) => moveDue(ports.crawl, item, nextDay(now))));
  return due.filter(fits);
}

/**
 * Spreads what is due over the time until the next tick, from when its host may next be asked, and no closer than the host's own pace or the source's
 * delay. What does not fit stays due: the next tick plans on from what the host has granted by then.
 */
export function plan(
  due: readonly Due[],
  sources: ReadonlyMap<string, Source>,
  hosts: ReadonlyMap<string, HostState>,
  tickAt: Date,
): readonly Planned[] {
  const until = (instant: string): number => Math.max(0, (Date.parse(instant) - tickAt.getTime()) / 1000 || 0);
  const nextFree = new Map<string, number>();
  return due.flatMap((item): Planned[] => {
    const host = hostIn(item);
    const { nextAllowedAt, delaySeconds: granted } = hosts.get(host) ?? UNKNOWN_HOST;
    const at = Math.max(until(item.dueAt), nextFree.get(host) ?? until(nextAllowedAt));
    if (at >= LIMITS.horizonSeconds) return [];
    const own = sources.get(item.sourceId)?.crawlDelaySeconds ?? DEFAULT_DELAY_SECONDS;
    nextFree.set(host, at + Math.max(own, granted));
    return [{ due: item, delaySeconds: Math.ceil(at) }];
  });
}

function feedMessage({ due, delaySeconds }: Planned): Outgoing {
  const body: FeedLook = {
    version: 1,
    kind: 'feed',
    lookId: lookIdOf(due.url, due.dueAt),
    feedId: due.id,
    sourceId: due.sourceId,
    dueAt: due.dueAt,
  };
  return { body, delaySeconds };
}

function pageMessage({ due, delaySeconds }: Planned): Outgoing {
  const body: PageLook = {
    version: 1,
    kind: 'page',
    lookId: lookIdOf(due.url, due.dueAt),
    pageId: due.id,
    sourceId: due.sourceId,
    url: due.url,
    dueAt: due.dueAt,
  };
  return { body, delaySeconds };
}
