import * as z from 'zod/mini';
import type { Usage } from '../discover/ceiling.ts';
import { NO_USAGE } from '../discover/ceiling.ts';
import { allItems } from './all-items.ts';
import type { Key, Table } from './table.ts';

const partition = (day: string): string => `USAGE#${day}`;
const usageKey = (day: string, sourceId: string): Key => ({ pk: partition(day), sk: sourceId });

const StoredUsage = z.object({ sk: z.string(), fetches: z.int(), bytes: z.int() });

/** The host gate keeps the workers of one source apart, so that they hardly ever meet here. */
const ATTEMPTS = 8;
const KEPT_SECONDS = 90 * 86_400;

/** Counts fetches and bytes of a source on a UTC day (`2025-05-03`); exact whatever the number of workers. */
export async function addUsage(crawl: Table, day: string, sourceId: string, more: Usage): Promise<void> {
  const key = usageKey(day, sourceId);
  const expiresAt = Math.floor(Date.parse(day) / 1000) + KEPT_SECONDS;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const item = await crawl.get(key, { consistent: true });
    const { fetches, bytes } = item === undefined ? NO_USAGE : StoredUsage.parse(item);
    // `turn` changes with every write, also when nothing but bytes are added.
    const turn = Number(item?.turn ?? 0);
    const next = { fetches: fetches + more.fetches, bytes: bytes + more.bytes, turn: turn + 1, expiresAt };
    const condition = item === undefined ? ({ absent: true } as const) : ({ equals: ['turn', turn] } as const);
    if (await crawl.update(key, next, condition)) return;
  }
  throw new Error(`the usage of ${sourceId} changed ${ATTEMPTS} times while it was counted`);
}

/** What each source has used on a UTC day. */
export async function usageOn(crawl: Table, day: string): Promise<ReadonlyMap<string, Usage>> {
  const used = (await allItems(crawl, { pk: partition(day) })).map((item) => StoredUsage.parse(item));
  return new Map(used.map(({ sk, fetches, bytes }) => [sk, { fetches, bytes }]));
}
