import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { robotsKey } from './keys.ts';
import type { Table } from './table.ts';

/** A robots.txt as fetched, or the status that stood in its place. `status` 0 means that there was no answer. */
export type StoredRobots = { readonly fetchedAt: string; readonly status: number; readonly body?: string };

const Stored = z.object({ fetchedAt: z.string(), status: z.int(), body: z.optional(z.instanceof(Uint8Array)) });
const MAX_BODY = 512 * 1024;

/** The robots.txt of an origin (`https://host:port`) as last fetched. */
export async function storedRobots(crawl: Table, origin: string): Promise<StoredRobots | undefined> {
  const item = await crawl.get(robotsKey(origin));
  if (item === undefined) return undefined;
  const { fetchedAt, status, body } = Stored.parse(item);
  return {
    fetchedAt,
    status,
    ...(body && { body: gunzipSync(body, { maxOutputLength: MAX_BODY * 2 }).toString('utf8') }),
  };
}

/** Keeps it for other workers, packed: half a megabyte of rules is more than an item may hold. */
export async function storeRobots(
  crawl: Table,
  origin: string,
  { fetchedAt, status, body }: StoredRobots,
): Promise<void> {
  const expiresAt = Math.floor(Date.parse(fetchedAt) / 1000) + 7 * 86_400;
  const packed = body === undefined ? {} : { body: new Uint8Array(gzipSync(body.slice(0, MAX_BODY))) };
  await crawl.put({ ...robotsKey(origin), fetchedAt, status, ...packed, expiresAt });
}
