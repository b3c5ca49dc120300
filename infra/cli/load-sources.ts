import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Source } from '../../shared/model/source.ts';
import { readSources, SourcesUnusable } from '../../shared/sources/read.ts';

const SHIPPED = resolve(import.meta.dirname, '../../shared/sources/definitions');

export type LoadedSources = { readonly sources: readonly Source[]; readonly resolve: Readonly<Record<string, string>> };

/** The file behind an argument: a path, or the id of a shipped definition. */
function fileOf(argument: string): string {
  if (existsSync(argument)) return argument;
  const shipped = join(SHIPPED, `${argument}.yaml`);
  if (/^[a-z0-9-]+$/.test(argument) && existsSync(shipped)) return shipped;
  throw new SourcesUnusable(`${argument} is neither a file nor the id of a shipped source`);
}

/** Reads the definitions of all files together; throws SourcesUnusable, whose message says what to mend. */
export function loadSources(args: readonly string[]): LoadedSources {
  const files = args.map((argument) => readSources(readFileSync(fileOf(argument), 'utf8'), argument));
  const sources = files.flatMap((file) => file.sources);
  const ids = sources.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) throw new SourcesUnusable(`two of the sources have the id "${twice}"`);
  return { sources, resolve: Object.assign({}, ...files.map((file) => file.resolve)) };
}
