import * as z from 'zod/mini';
import type { Source } from '../model/source.ts';
import { explained } from '../outcome.ts';
import { feedIdOf } from '../pipeline/apply-sources.ts';
import { feedOf } from '../store/crawl.ts';
import { type Look, looksOf } from '../store/crawl-log.ts';
import { listedAt } from '../store/listings.ts';
import { bySource } from './lists.ts';
import type { ReaderPorts } from './reader-ports.ts';
import { withContent } from './records.ts';
import type { SourceRecord } from './source-health.ts';
import { FeedRecord, healthOf, SourceHealth } from './source-health.ts';

/** How one source fares, and by what that is judged. */
export const SourceStatus = z.extend(SourceHealth, {
  sourceId: z.string(),
  name: z.string(),
  enabled: z.boolean(),
  feeds: z.readonly(z.array(FeedRecord)),
  /** How the looks of the last days ended, by disposition and reason. */
  endings: z.record(z.string(), z.int()),
});
export type SourceStatus = z.infer<typeof SourceStatus>;

const DAYS = 3;
const ARTICLES = 40;

/** How one source fares. */
export async function statusOf(ports: ReaderPorts, source: Source): Promise<SourceStatus> {
  const [articles, looks] = await Promise.all([articlesOf(ports, source), recentLooks(ports, source)]);
  const feeds = await feedsOf(ports, source, looks);
  const endings: Record<string, number> = {};
  for (const { disposition, reason } of looks) {
    const ending = reason ?? disposition;
    endings[ending] = (endings[ending] ?? 0) + 1;
  }
  return {
    sourceId: source.id,
    name: source.name,
    enabled: source.enabled,
    ...healthOf({ articles, looks, feeds }, ports.now()),
    feeds,
    endings,
  };
}

async function articlesOf({ articles }: ReaderPorts, { id }: Source): Promise<SourceRecord['articles']> {
  const { items } = await bySource(articles, id, { limit: ARTICLES });
  const records = await withContent(articles, items);
  return records.map((record) => ({ at: listedAt(record), confidence: record.content?.confidence }));
}

async function recentLooks({ crawl, now }: ReaderPorts, { id }: Source): Promise<readonly Look[]> {
  const days = Array.from({ length: DAYS }, (_, back) =>
    new Date(now().getTime() - back * 86_400_000).toISOString().slice(0, 10),
  );
  return (await Promise.all(days.map((day) => looksOf(crawl, id, day)))).flat();
}

async function feedsOf(
  { crawl }: ReaderPorts,
  { id, feeds }: Source,
  looks: readonly Look[],
): Promise<readonly FeedRecord[]> {
  const states = await Promise.all(feeds.map(({ url }) => feedOf(crawl, feedIdOf(id, url))));
  return states.flatMap((state) => {
    if (state === undefined) return [];
    const { feedId, url, lastReadAt, lastNewAt, failures, dueAt } = state;
    const lastFault = failures > 0 ? faultIn(looks.filter(({ subjectId }) => subjectId === feedId)) : undefined;
    return [{ url, lastReadAt, lastNewAt, failures, dueAt, ...(lastFault !== undefined && { lastFault }) }];
  });
}

/** What was wrong when a feed was last read. */
function faultIn(looks: readonly Look[]): string | undefined {
  const [last] = [...looks].sort((one, other) => (one.at < other.at ? 1 : -1));
  if (last?.reason === undefined) return last?.detail;
  const detail = last.detail === undefined || last.detail === last.url ? '' : ` (${last.detail})`;
  return `${explained(last.reason)}${detail}`;
}
