import * as z from 'zod/mini';
import type { Rank } from '../dedupe/rank.ts';
import type { Sketch } from '../dedupe/sketch.ts';
import { unpackSketch } from '../dedupe/sketch.ts';
import { articlePartition } from './keys.ts';
import type { Key, ReadOptions, Table } from './table.ts';

/** The article that first had a key, with what its copies are told by. */
export type KeyOwner = { readonly id: string; readonly rank: Rank; readonly sketch: Sketch };

/** A verified copy of an article. */
export type CopyEdge = { readonly id: string; readonly rank: Rank; readonly score: number; readonly reason: string };

/** The better-ranked article that another of its group points to. */
export type GroupPointer = { readonly original: string; readonly rank: Rank };

const keyKey = (name: string): Key => ({ pk: `K#${name}`, sk: 'K' });
const edgeKey = (from: string, to: string): Key => ({ pk: articlePartition(from), sk: `COPY#${to}` });
const groupKey = (id: string): Key => ({ pk: articlePartition(id), sk: 'GROUP' });
const EDGE_PREFIX = 'COPY#';

const StoredKey = z.object({
  owner: z.string(),
  rank: z.string(),
  sketch: z.instanceof(Uint8Array),
  expiresAt: z.number(),
});
const StoredEdge = z.object({ sk: z.string(), rank: z.string(), score: z.number(), reason: z.string() });
const StoredGroup = z.object({ original: z.string(), rank: z.string() });

export const epochSeconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

function ownerFrom(item: unknown, now: string): KeyOwner | undefined {
  const { owner, rank, sketch, expiresAt } = StoredKey.parse(item);
  const unpacked = unpackSketch(sketch);
  return unpacked === undefined || expiresAt <= epochSeconds(now) ? undefined : { id: owner, rank, sketch: unpacked };
}

/** Who owns which of the named keys at `now`; a key that is free or expired is left out. */
export async function ownersOf(
  table: Table,
  names: readonly string[],
  now: string,
  options: ReadOptions = {},
): Promise<ReadonlyMap<string, KeyOwner>> {
  const items = names.length === 0 ? [] : await table.getMany(names.map(keyKey), options);
  const owned = items.map((item) => [item.pk.slice(2), ownerFrom(item, now)] as const);
  return new Map(owned.flatMap(([name, owner]) => (owner === undefined ? [] : [[name, owner] as const])));
}

/** Takes a key that is free or expired at `now`, until `expiresAt` (epoch seconds); false when another article has it. `sketch` is packed. */
export async function claimKey(
  table: Table,
  name: string,
  owner: { readonly id: string; readonly rank: Rank; readonly sketch: Uint8Array },
  now: string,
  expiresAt: number,
): Promise<boolean> {
  const item = { ...keyKey(name), owner: owner.id, rank: owner.rank, sketch: owner.sketch, expiresAt };
  return table.put(item, { atMost: ['expiresAt', epochSeconds(now)] });
}

/** Remembers that two articles are copies, under both; of two findings the one with the higher score stays. */
export async function putCopyEdge(
  table: Table,
  from: { readonly id: string; readonly rank: Rank },
  to: CopyEdge,
): Promise<void> {
  const { score, reason } = to;
  const condition = { atMost: ['score', score] } as const;
  await table.put({ ...edgeKey(from.id, to.id), rank: to.rank, score, reason }, condition);
  await table.put({ ...edgeKey(to.id, from.id), rank: from.rank, score, reason }, condition);
}

/** The articles that were verified as copies of this one, read consistently; at most `limit`, in the order of their ids. */
export async function copyEdgesOf(table: Table, id: string, limit = 1000): Promise<readonly CopyEdge[]> {
  const { items } = await table.query({ pk: articlePartition(id), prefix: EDGE_PREFIX, limit, consistent: true });
  return items.map((item) => {
    const { sk, ...edge } = StoredEdge.parse(item);
    return { id: sk.slice(EDGE_PREFIX.length), ...edge };
  });
}

/** What an article points to; undefined for one that is the original of its group, or has no copies. */
export async function groupPointerOf(
  table: Table,
  id: string,
  options: ReadOptions = {},
): Promise<GroupPointer | undefined> {
  const item = await table.get(groupKey(id), options);
  return item && StoredGroup.parse(item);
}

/** Lets an article that points nowhere point to a better-ranked one; false when it points somewhere already. */
export async function pointTo(table: Table, id: string, to: GroupPointer): Promise<boolean> {
  return table.put({ ...groupKey(id), original: to.original, rank: to.rank }, { absent: true });
}

/** Shortens a pointer, unless it was changed meanwhile. */
export async function shortenPointer(table: Table, id: string, from: GroupPointer, to: GroupPointer): Promise<void> {
  await table.put({ ...groupKey(id), original: to.original, rank: to.rank }, { equals: ['original', from.original] });
}

/** Frees the named keys that an article owns. */
export async function releaseKeys(table: Table, names: readonly string[], owner: string): Promise<void> {
  await Promise.all(names.map((name) => table.remove(keyKey(name), { equals: ['owner', owner] })));
}

/** Forgets that two articles are copies, under both. */
export async function removeCopyEdge(table: Table, one: string, other: string): Promise<void> {
  await table.remove(edgeKey(one, other));
  await table.remove(edgeKey(other, one));
}

/** Lets an article point nowhere, if it points to `original`. */
export async function dropPointer(table: Table, id: string, original: string): Promise<void> {
  await table.remove(groupKey(id), { equals: ['original', original] });
}
