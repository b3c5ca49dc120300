import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { EntityType } from '../../model/entity.ts';
import { acronymKey, keysOf, NATIONALITY, plainName, RARE } from './keys.ts';

/** One entity that we know beforehand. */
export type GazetteerEntry = {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** 0 to 99: how likely a bare mention of one of its names means it; for towns the logarithm of the population. */
  readonly weight: number;
  /** ISO 3166-1 alpha-2 code of the country it is, or lies in; empty where there is none. */
  readonly country: string;
  /** ISO 3166-2 code of the state or province that it is, or lies in; empty where we do not tell them apart. */
  readonly region: string;
  /** ISO 3166 code where the entity is a country or territory. */
  readonly isCountry: boolean;
};

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'Person',
  O: 'Organization',
  L: 'Place',
  C: 'Place',
  E: 'Event',
  G: 'Group',
  W: 'Product',
};

/** The unpacked file, searched where it lies: lines are parsed when they are asked for, so that loading costs milliseconds. */
type File = {
  readonly bytes: Buffer;
  /** Where each entry's line begins, and past the last. */
  readonly entries: Uint32Array;
  /** The same of the keys, which are sorted. */
  readonly keys: Uint32Array;
  readonly parsed: Map<number, GazetteerEntry>;
};

const NEWLINE = 10;

function lineStarts(bytes: Buffer, from: number, to: number): Uint32Array {
  const starts: number[] = [from];
  for (let at = bytes.indexOf(NEWLINE, from); at >= 0 && at < to; at = bytes.indexOf(NEWLINE, at + 1))
    starts.push(at + 1);
  return Uint32Array.from(starts);
}

let loaded: File | undefined;

/** The shipped file, read once, when first asked. */
function file(): File {
  if (loaded === undefined) {
    const bytes = brotliDecompressSync(readFileSync(new URL('gazetteer.bin', import.meta.url)));
    const border = bytes.indexOf('\n\n') + 1;
    loaded = {
      bytes,
      entries: lineStarts(bytes, 0, border),
      keys: lineStarts(bytes, border + 1, bytes.length),
      parsed: new Map(),
    };
  }
  return loaded;
}

function lineAt({ bytes }: File, starts: Uint32Array, index: number): string {
  return bytes.toString('utf8', starts[index] ?? 0, (starts[index + 1] ?? 1) - 1);
}

function entryAt(position: number): GazetteerEntry | undefined {
  const { entries, parsed } = file();
  const known = parsed.get(position);
  if (known !== undefined) return known;
  const [id = '', kind = '', name = '', weight = '', country = '', region = ''] = lineAt(
    file(),
    entries,
    position,
  ).split('\t');
  const type = TYPES[kind];
  if (type === undefined) return undefined;
  const entry = { id, type, name, weight: Number(weight), country, region, isCountry: kind === 'C' };
  parsed.set(position, entry);
  return entry;
}

/** The first key line that is not before `key` followed by a tab. */
function search(key: Buffer): number {
  const { bytes, keys } = file();
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = keys[middle] ?? 0;
    if (bytes.compare(key, 0, key.length, start, Math.min(bytes.length, start + key.length)) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Entries under one exact key; undefined where the key is not listed. */
function entriesOf(key: string): readonly GazetteerEntry[] | undefined {
  const { bytes, keys } = file();
  const sought = Buffer.from(`${key}\t`);
  const at = search(sought);
  const start = keys[at] ?? 0;
  if (key === '' || bytes.compare(sought, 0, sought.length, start, Math.min(bytes.length, start + sought.length)) !== 0)
    return undefined;
  return positionsIn(lineAt(file(), keys, at)).flatMap((position) => entryAt(position) ?? []);
}

const positionsIn = (line: string): readonly number[] =>
  line
    .slice(line.indexOf('\t') + 1)
    .split(',')
    .map(Number);

/**
 * Every entity that bears this name in any spelling or language that the gazetteer lists, in no order. Capitals are tried as an
 * acronym first; spellings of rarer languages count only where there is no other.
 */
export function knownAs(name: string): readonly GazetteerEntry[] {
  const acronym = acronymKey(name);
  const exact = acronym === undefined ? undefined : entriesOf(acronym);
  if (exact !== undefined) return exact;
  const found = spelled('', name);
  return found.length > 0 ? found : spelled(RARE, name);
}

/** What a name means in its script, and the countries that sound so. */
function spelled(mark: string, name: string): readonly GazetteerEntry[] {
  const [own = '', sound] = keysOf(name).map((key) => mark + key);
  const countries = sound === undefined ? [] : (entriesOf(sound) ?? []).filter(({ isCountry }) => isCountry);
  return [...(entriesOf(own) ?? []), ...countries];
}

/** As `knownAs`, for a key of `plainName` or `acronymKey`, and without the rarer languages. */
export function knownByKey(key: string): readonly GazetteerEntry[] {
  return entriesOf(key) ?? [];
}

/** Whether any key of the gazetteer begins with these words; so that a search for the longest name knows when to stop. */
export function beginsKey(words: string): boolean {
  const { bytes, keys } = file();
  const sought = Buffer.from(words);
  const start = keys[search(sought)] ?? bytes.length;
  return bytes.compare(sought, 0, sought.length, start, Math.min(bytes.length, start + sought.length)) === 0;
}

/** Every key of every country and territory, but for acronyms, codes and nationalities. */
export function countryKeys(): readonly (readonly [string, GazetteerEntry])[] {
  const found: (readonly [string, GazetteerEntry])[] = [];
  const { keys } = file();
  for (let i = 0; i < keys.length; i += 1) {
    const line = lineAt(file(), keys, i);
    if (line === '' || /^[=@%#]/.test(line)) continue;
    for (const position of positionsIn(line)) {
      const entry = entryAt(position);
      if (entry?.isCountry) found.push([line.slice(0, line.indexOf('\t')).replace(/^[~^]+/, ''), entry]);
    }
  }
  return found;
}

/** The country of an adjective or a people's name: `Ukrainian`, `Ukrainians`, `украинский` all give Ukraine. */
export function countryOfNationality(word: string): GazetteerEntry | undefined {
  return entriesOf(`${NATIONALITY}${plainName(word)}`)?.[0];
}

/** Open addresses of an id: Wikidata or GeoNames, and ISO 3166 for countries. Ids of our own have none. */
export function sameAs(id: string, country: string | undefined): readonly string[] {
  const [scheme, local = ''] = id.split(':');
  if (scheme === 'gn') return [`https://www.geonames.org/${local}`];
  if (scheme !== 'wd') return [];
  const wikidata = `https://www.wikidata.org/entity/${local}`;
  return country?.length === 2 ? [wikidata, `https://www.iso.org/obp/ui/#iso:code:3166:${country}`] : [wikidata];
}

/** The open identifiers of an entity that bears a name. */
export const identifiersOf = (id: string, name: string): readonly string[] =>
  sameAs(id, knownAs(name).find((entry) => entry.id === id && entry.isCountry)?.country);
