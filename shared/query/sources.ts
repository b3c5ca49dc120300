import { plainName } from '../entities/names/names.ts';
import type { Source } from '../model/source.ts';
import { sourcesOf } from '../store/crawl.ts';
import type { Table } from '../store/table.ts';

/** Definitions whose id, or a word of whose names, begins with the given text; all of them without it. By id. */
export async function sourcesByPrefix(crawl: Table, prefix = ''): Promise<readonly Source[]> {
  const folded = plainName(prefix);
  const sources = await sourcesOf(crawl);
  const wanted =
    folded === '' ? sources : sources.filter((source) => namesOf(source).some((name) => begins(name, folded)));
  return [...wanted].sort((one, other) => (one.id < other.id ? -1 : 1));
}

const namesOf = ({ id, name, alternateName }: Source): readonly string[] =>
  [id, name, ...(alternateName ?? [])].map(plainName);

const begins = (name: string, prefix: string): boolean => name.startsWith(prefix) || name.includes(` ${prefix}`);
