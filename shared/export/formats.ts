import { csv } from './csv.ts';
import { atom, jsonFeed } from './feeds.ts';
import type { Format } from './format.ts';
import { jsonLd } from './json-ld.ts';
import { ndjson } from './ndjson.ts';
import { ninjs } from './ninjs.ts';
import { parquet } from './parquet.ts';

/** The export formats by the names that commands take. */
export const FORMATS = {
  ndjson,
  csv,
  jsonld: jsonLd,
  ninjs,
  atom,
  jsonfeed: jsonFeed,
  parquet,
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);
