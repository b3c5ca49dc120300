import { NO_USAGE, nextDay, totalUsage, withinCeiling } from '../discover/ceiling.ts';
import { lookIdOf } from '../model/ids.ts';
import type { FeedLook, PageLook } from '../model/messages.ts';
import type { Source } from '../model/source.ts';
import type { Due } from '../store/crawl.ts';
import { dueBy, moveDue } from '../store/crawl.ts';
import { usageOn } from '../store/usage.ts';
import { LIMITS } from '../topology.ts';
import type { Outgoing, Ports } from './ports.ts';
import { knownSources } from './sources.ts';

/** How much one tick handles; the rest stays due for the next. */
const MAX_DUE = 2000;
const DEFAULT_DELAY_SECONDS = 2;

/** One planned hand-out: what, and how many seconds from now. */
export type Planned = { readonly due: Due; readonly delaySeconds: number };

/** What a tick touches: the rest of the ports would only make its function slower to start. */
export type SchedulePorts = Pick<Ports, 'crawl' | 'outbox' | 'now' | 'report' | 'ceilings'>;

/**
 * One tick: hands out what is due within the horizon, spread over time per host. Messages first, then the due times move to the end of a lease: a
 * crash between the two repeats messages (their look ids are the same) and loses none.
 */
export async function schedule(ports: SchedulePorts, tickAt: Date): Promise<void> {
  const horizon = new Date(tickAt.getTime() + LIMITS.horizonSeconds * 1000).toISOString();
  const sources = await knownSources(ports);
  const enabled = (await dueBy(ports.crawl, horizon, MAX_DUE)).filter(({ sourceId }) => sources.get(sourceId)?.enabled);
  const due = await withinCeilings(ports, enabled, sources, tickAt.toISOString());
  const planned = plan(due, sources, tickAt);
  const feeds = planned.filter(({ due: { kind } }) => kind === 'feed');
  const pages = planned.filter(({ due: { kind } }) => kind === 'page');
  await ports.outbox.send('feeds', feeds.map(feedMessage));
  await ports.outbox.send('looks', pages.map(pageMessage));
  const leaseEnd = new Date(tickAt.getTime() + LIMITS.leaseSeconds * 1000).toISOString();
  await Promise.all(planned.map(({ due: item }) => moveDue(ports.crawl, item, leaseEnd)));
  ports.report({ stage: 'schedule', feeds: feeds.length, looks: pages.length });
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

/** Spreads what is due over the horizon, no closer per host than its source's delay; what does not fit stays due. */
export function plan(due: readonly Due[], sources: ReadonlyMap<string, Source>, tickAt: Date): readonly Planned[] {
  const nextFree = new Map<string, number>();
  return due.flatMap((item): Planned[] => {
    const host = URL.parse(item.url)?.host ?? '';
    const own = Math.max(0, (Date.parse(item.dueAt) - tickAt.getTime()) / 1000);
    const delaySeconds = Math.ceil(Math.max(own, nextFree.get(host) ?? 0));
    if (delaySeconds > LIMITS.horizonSeconds) return [];
    const pace = sources.get(item.sourceId)?.crawlDelaySeconds ?? DEFAULT_DELAY_SECONDS;
    nextFree.set(host, delaySeconds + pace);
    return [{ due: item, delaySeconds }];
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
