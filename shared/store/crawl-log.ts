import * as z from 'zod/mini';
import { LIMITS } from '../topology.ts';
import { allItems } from './all-items.ts';
import { foundKey, logPartition, lookKey, looksPartition } from './keys.ts';
import type { Item, Table } from './table.ts';

/** How one look ended. Its item is the exact record: metrics only approximate it. */
export const Look = z.object({
  lookId: z.string(),
  /** The page or feed that was looked at. */
  subjectId: z.string(),
  sourceId: z.string(),
  url: z.string(),
  at: z.string(),
  disposition: z.string(),
  reason: z.optional(z.string()),
  detail: z.optional(z.string()),
  /** HTTP status, where there was an answer. */
  status: z.optional(z.int()),
  articleId: z.optional(z.string()),
  /** When the page was fetched, of a look that reached `ingest`. */
  fetchedAt: z.optional(z.string()),
  revision: z.optional(z.int()),
});
export type Look = z.infer<typeof Look>;

/** That a feed listed an address, and whether it was taken. */
export const Found = z.object({
  subjectId: z.string(),
  sourceId: z.string(),
  feedId: z.string(),
  feedUrl: z.string(),
  url: z.string(),
  at: z.string(),
  reason: z.optional(z.string()),
  detail: z.optional(z.string()),
});
export type Found = z.infer<typeof Found>;

const expiresAt = (at: string): number => Math.floor(Date.parse(at) / 1000) + LIMITS.crawlLogDays * 86_400;

/** Which stage speaks: what `ingest` says of a look outweighs what a redelivered fetch says of it. */
export type Stage = 'fetch' | 'ingest';
const WEIGHT: Readonly<Record<Stage, number>> = { fetch: 1, ingest: 2 };

/** Records the one ending of a look; false when it had one already that counts as much. */
export function recordLook(crawl: Table, look: Look, stage: Stage): Promise<boolean> {
  const item: Item = {
    ...lookKey(look.subjectId, look.lookId),
    ...look,
    looksKey: looksPartition(look.sourceId, look.at.slice(0, 10)),
    looksSort: `${look.at}#${look.lookId}`,
    weight: WEIGHT[stage],
    expiresAt: expiresAt(look.at),
  };
  return crawl.put(item, { atMost: ['weight', WEIGHT[stage] - 1] });
}

/** The ending of a look, if a stage that counts at least as much gave it one; read consistently. */
export async function lookOf(
  crawl: Table,
  subjectId: string,
  lookId: string,
  stage: Stage = 'fetch',
): Promise<Look | undefined> {
  const item = await crawl.get(lookKey(subjectId, lookId), { consistent: true });
  return item === undefined || Number(item.weight) < WEIGHT[stage] ? undefined : Look.parse(item);
}

/** Records that a feed listed an address; the first time counts, or when it was taken. */
export async function recordFound(crawl: Table, found: Found): Promise<void> {
  const key = foundKey(found.subjectId, found.feedId);
  const item = { ...key, ...found, expiresAt: expiresAt(found.at) };
  await (found.reason === undefined ? crawl.put(item) : crawl.put(item, { absent: true }));
}

export type LogEntry = ({ readonly step: 'found' } & Found) | ({ readonly step: 'look' } & Look);

/** Everything that happened to an address or feed, in order of time. */
export async function logOf(crawl: Table, subjectId: string): Promise<readonly LogEntry[]> {
  const items = await allItems(crawl, { pk: logPartition(subjectId) });
  return items
    .map(
      (item): LogEntry =>
        item.sk.startsWith('LOOK#') ? { step: 'look', ...Look.parse(item) } : { step: 'found', ...Found.parse(item) },
    )
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** The looks of one source on one UTC day (`2026-11-22`), in order of time. */
export async function looksOf(crawl: Table, sourceId: string, day: string): Promise<readonly Look[]> {
  const keys = await allItems(crawl, { index: 'looks', pk: looksPartition(sourceId, day) });
  const items = await crawl.getMany(keys.map(({ pk, sk }) => ({ pk, sk })));
  return items.map((item) => Look.parse(item)).sort((one, other) => (one.at < other.at ? -1 : 1));
}
