import type { Source } from '../model/source.ts';
import { sourcesOf } from '../store/crawl.ts';
import type { Table } from '../store/table.ts';
import type { Ports } from './ports.ts';

const CACHE_MS = 60_000;
const cache = new WeakMap<Table, { readonly at: number; readonly sources: ReadonlyMap<string, Source> }>();

/** The definitions by id, at most a minute old. */
export async function knownSources(ports: Pick<Ports, 'crawl' | 'now'>): Promise<ReadonlyMap<string, Source>> {
  const now = ports.now().getTime();
  const cached = cache.get(ports.crawl);
  if (cached !== undefined && Math.abs(now - cached.at) < CACHE_MS) return cached.sources;
  const sources = new Map((await sourcesOf(ports.crawl)).map((source) => [source.id, source]));
  cache.set(ports.crawl, { at: now, sources });
  return sources;
}

/** A definition that is switched on. */
export async function activeSource(ports: Pick<Ports, 'crawl' | 'now'>, sourceId: string): Promise<Source | undefined> {
  const source = (await knownSources(ports)).get(sourceId);
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
