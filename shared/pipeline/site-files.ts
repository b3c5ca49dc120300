import { decodeBody } from '../charset/charset.ts';
import type { Fetcher, FetchResult } from '../fetch/fetcher.ts';
import { TDM_WELL_KNOWN } from '../fetch/rights.ts';
import { robotsFromStatus } from '../fetch/robots.ts';
import type { SiteFile } from '../store/site-files.ts';
import { storedSiteFile, storeSiteFile } from '../store/site-files.ts';
import type { Table } from '../store/table.ts';

export type SiteFilePorts = { readonly crawl: Table; readonly now: () => Date; readonly fetch: Fetcher };

/** RFC 9309, 2.4: a copy is used for a day at most. One that could not be read is asked for again sooner. */
const FRESH_MS = 24 * 3600_000;
const UNREACHABLE_MS = 30 * 60_000;

/** Whether the host said what the file holds, be it that there is none. */
export const isReachable = ({ status, body }: SiteFile): boolean =>
  body !== undefined || robotsFromStatus(status || undefined).allowed('', '');

/** Whether a copy may still be used. */
export const isFresh = (file: SiteFile, now: Date): boolean =>
  now.getTime() - Date.parse(file.fetchedAt) < (isReachable(file) ? FRESH_MS : UNREACHABLE_MS);

/** The files of an origin that we read. */
const PATHS = { robots: '/robots.txt', rights: TDM_WELL_KNOWN } as const;

/** A file of an origin: from the table while it is fresh, else fetched; or the instant from which it may be asked for. */
export async function siteFile(
  ports: SiteFilePorts,
  origin: string,
  kind: keyof typeof PATHS,
): Promise<SiteFile | { readonly retryAt: string }> {
  const path = PATHS[kind];
  const stored = await storedSiteFile(ports.crawl, origin, path);
  if (stored !== undefined && isFresh(stored, ports.now())) return stored;
  const answer = await ports.fetch({ url: `${origin}${path}`, kind });
  if (answer.kind === 'deferred') return { retryAt: answer.until };
  const file = { fetchedAt: ports.now().toISOString(), ...fileIn(answer) };
  await storeSiteFile(ports.crawl, origin, path, file);
  return file;
}

function fileIn(answer: Exclude<FetchResult, { kind: 'deferred' }>): Omit<SiteFile, 'fetchedAt'> {
  if (answer.kind === 'ok')
    return { status: 200, body: decodeBody(answer.bytes, answer.headers['content-type'], 'html').text };
  const status = 'status' in answer ? (answer.status ?? 0) : 0;
  return { status, ...(status === 0 && 'detail' in answer && { fault: answer.detail }) };
}
