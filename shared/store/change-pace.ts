import * as z from 'zod/mini';
import type { ChangePace } from '../discover/change-pace.ts';
import { withLook } from '../discover/change-pace.ts';
import { changePaceKey } from './keys.ts';
import type { Table } from './table.ts';

const Stored = z.object({ pace: z.array(z.object({ minutes: z.number(), changes: z.number() })), looks: z.int() });

/** How often a source's articles were seen to change; undefined before the first second look. */
export async function changePaceOf(crawl: Table, sourceId: string): Promise<ChangePace | undefined> {
  const item = await crawl.get(changePaceKey(sourceId));
  return item === undefined ? undefined : Stored.parse(item).pace;
}

/** Learns from one look. What a race loses is not missed: it is statistics, not a record. */
export async function learnPace(crawl: Table, sourceId: string, look: Parameters<typeof withLook>[1]): Promise<void> {
  const item = await crawl.get(changePaceKey(sourceId));
  const known = item === undefined ? undefined : Stored.parse(item);
  const looks = known?.looks ?? 0;
  const next = { ...changePaceKey(sourceId), pace: withLook(known?.pace, look), looks: looks + 1 };
  await crawl.put(next, known === undefined ? { absent: true } : { equals: ['looks', looks] });
}
