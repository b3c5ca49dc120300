import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Source } from '../../shared/model/source.ts';
import { readSources } from '../../shared/sources/read.ts';
import { readText } from './read-text.ts';
import { UserError } from './user-error.ts';

const SHIPPED = resolve(import.meta.dirname, '../../shared/sources/definitions');

/** The file behind an argument: a path, or the id of a shipped definition. */
function fileOf(argument: string): string {
  const shipped = resolve(SHIPPED, `${argument}.yaml`);
  if (existsSync(argument) || !/^[a-z0-9-]+$/u.test(argument)) return argument;
  if (existsSync(shipped)) return shipped;
  throw new UserError(
    `there is no file ${argument}, and no shipped source has this id`,
    'See `dateline sources list --shipped`.',
  );
}

export type LoadedSources = { readonly sources: readonly Source[]; readonly resolve: Readonly<Record<string, string>> };

/** Reads the definitions of all files and shipped ids together; throws an error whose message says what to mend. */
export function loadSources(args: readonly string[]): LoadedSources {
  const files = args.map((argument) => readSources(readText(fileOf(argument)), argument));
  const sources = files.flatMap((file) => file.sources);
  const ids = sources.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) throw new UserError(`two of the sources have the id "${twice}"`, 'Give each its own.');
  return { sources, resolve: Object.assign({}, ...files.map((file) => file.resolve)) };
}
