import * as z from 'zod/mini';
import type { Source } from '../model/source.ts';
import { feedIdOf } from '../pipeline/apply-sources.ts';
import { feedOf } from '../store/crawl.ts';
import { looksOf } from '../store/crawl-log.ts';
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
  const [articles, looks, feeds] = await Promise.all([
    articlesOf(ports, source),
    recentLooks(ports, source),
    feedsOf(ports, source),
  ]);
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

async function recentLooks({ crawl, now }: ReaderPorts, { id }: Source) {
  const days = Array.from({ length: DAYS }, (_, back) =>
    new Date(now().getTime() - back * 86_400_000).toISOString().slice(0, 10),
  );
  return (await Promise.all(days.map((day) => looksOf(crawl, id, day)))).flat();
}

async function feedsOf({ crawl }: ReaderPorts, { id, feeds }: Source): Promise<SourceRecord['feeds']> {
  const states = await Promise.all(feeds.map(({ url }) => feedOf(crawl, feedIdOf(id, url))));
  return states.flatMap((state) =>
    state === undefined
      ? []
      : [
          {
            url: state.url,
            lastReadAt: state.lastReadAt,
            lastNewAt: state.lastNewAt,
            failures: state.failures,
            dueAt: state.dueAt,
          },
        ],
  );
}
