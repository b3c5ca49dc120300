import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source, SourcesFile } from '../model/source.ts';
import { readSources } from './read.ts';

/** Reads a sources file from disk; throws `SourcesUnusable`. */
export function loadSourcesFile(path: string): SourcesFile {
  return readSources(readFileSync(path, 'utf8'), path);
}

/** The definitions that come with Dateline, by id. Nobody has verified them yet where `verifiedAt` is null. */
export function shippedSources(): readonly Source[] {
  const folder = join(import.meta.dirname, 'definitions');
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().flatMap((file) => loadSourcesFile(join(folder, file)).sources);
}
