import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { siteFileKey } from './keys.ts';
import type { Table } from './table.ts';

/** A file that speaks for a whole origin (robots.txt, tdmrep.json), as fetched; `status` 0 means that there was no answer. */
export type SiteFile = {
  readonly fetchedAt: string;
  readonly status: number;
  readonly body?: string;
  /** Why there was no answer. */
  readonly fault?: string;
};

const Stored = z.object({
  fetchedAt: z.string(),
  status: z.int(),
  body: z.optional(z.instanceof(Uint8Array)),
  fault: z.optional(z.string()),
});
/** RFC 9309 asks for half a megabyte of rules. */
const MAX_BODY = 512 * 1024;
const KEPT_SECONDS = 7 * 86_400;

/** The file at a path of an origin (`https://host:port`) as last fetched. */
export async function storedSiteFile(crawl: Table, origin: string, path: string): Promise<SiteFile | undefined> {
  const item = await crawl.get(siteFileKey(origin, path));
  if (item === undefined) return undefined;
  const { fetchedAt, status, body, fault } = Stored.parse(item);
  return {
    fetchedAt,
    status,
    ...(fault !== undefined && { fault }),
    ...(body && { body: gunzipSync(body, { maxOutputLength: MAX_BODY * 4 }).toString('utf8') }),
  };
}

/** Keeps it for other workers, packed: half a megabyte is more than an item may hold. */
export async function storeSiteFile(crawl: Table, origin: string, path: string, file: SiteFile): Promise<void> {
  const { fetchedAt, status, body, fault } = file;
  const expiresAt = Math.floor(Date.parse(fetchedAt) / 1000) + KEPT_SECONDS;
  const packed = body === undefined ? {} : { body: packedBody(body) };
  await crawl.put({ ...siteFileKey(origin, path), fetchedAt, status, fault, ...packed, expiresAt });
}

/** What an item can hold for certain. */
const MAX_PACKED = 350 * 1024;

/** Rules shrink to a tenth. What does not shrink is none (a picture, say), of which the beginning is enough. */
function packedBody(body: string): Uint8Array {
  const whole = gzipSync(body.slice(0, MAX_BODY));
  return new Uint8Array(whole.length > MAX_PACKED ? gzipSync(body.slice(0, MAX_BODY / 4)) : whole);
}
