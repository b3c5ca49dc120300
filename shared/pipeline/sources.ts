import type { Source } from '../model/source.ts';
import { sourceOf, sourcesOf } from '../store/crawl.ts';
import type { Table } from '../store/table.ts';
import type { Ports } from './ports.ts';

/** For so long a worker may still go by a definition that was replaced. */
export const CACHE_MS = 60_000;
const cache = new WeakMap<Table, { readonly at: number; readonly sources: ReadonlyMap<string, Source> }>();

/** The definitions by id, at most a minute old and no older than `since` (ISO 8601). */
export async function knownSources(
  ports: Pick<Ports, 'crawl' | 'now'>,
  since = '',
): Promise<ReadonlyMap<string, Source>> {
  const now = ports.now().getTime();
  const cached = cache.get(ports.crawl);
  if (cached !== undefined && Math.abs(now - cached.at) < CACHE_MS && !(Date.parse(since) >= cached.at))
    return cached.sources;
  const sources = new Map((await sourcesOf(ports.crawl)).map((source) => [source.id, source]));
  cache.set(ports.crawl, { at: now, sources });
  return sources;
}

/** A definition by id. One that is not known may have come within the last minute. */
export const sourceBy = async (
  ports: Pick<Ports, 'crawl' | 'now'>,
  sourceId: string,
  since?: string,
): Promise<Source | undefined> =>
  (await knownSources(ports, since)).get(sourceId) ?? (await sourceOf(ports.crawl, sourceId));

/** A definition that is switched on, no older than `since`. */
export async function activeSource(
  ports: Pick<Ports, 'crawl' | 'now'>,
  sourceId: string,
  since?: string,
): Promise<Source | undefined> {
  const source = await sourceBy(ports, sourceId, since);
  return source?.enabled === true ? source : undefined;
}

/** The names under which texts cite the sources. */
export async function outletsOf(
  ports: Pick<Ports, 'crawl' | 'now'>,
): Promise<readonly { id: string; names: readonly string[] }[]> {
  return [...(await knownSources(ports)).values()].map(({ id, name, alternateName = [] }) => ({
    id,
    names: [name, ...alternateName],
  }));
}
