import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { EntityType } from '../model/entity.ts';
import { acronymKey, plainName, RARE } from './gazetteer-keys.ts';

/** One entity that we know beforehand. */
export type GazetteerEntry = {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** 0 to 99: how likely a bare mention of one of its names means it; for towns the logarithm of the population. */
  readonly weight: number;
  /** ISO 3166-1 alpha-2 code of the country it is, or lies in; empty where there is none. */
  readonly country: string;
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

type Index = {
  readonly entries: readonly GazetteerEntry[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byId: ReadonlyMap<string, number>;
  readonly nationalities: ReadonlyMap<string, number>;
};

function parse(text: string): Index {
  const entries: GazetteerEntry[] = [];
  const byKey = new Map<string, number[]>();
  const byId = new Map<string, number>();
  const nationalities = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [id = '', kind = '', name = '', weight = '', country = '', keys = '', adjectives = ''] = line.split('\t');
    const type = TYPES[kind];
    if (type === undefined) continue;
    const index = entries.push({ id, type, name, weight: Number(weight), country, isCountry: kind === 'C' }) - 1;
    byId.set(id, index);
    for (const key of keys.split('|')) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [index]);
      else known.push(index);
    }
    if (adjectives !== '') for (const word of adjectives.split('|')) nationalities.set(word, index);
  }
  return { entries, byKey, byId, nationalities };
}

let loaded: Index | undefined;

/** The shipped file, read once, when first asked. */
function index(): Index {
  loaded ??= parse(gunzipSync(readFileSync(new URL('gazetteer.bin', import.meta.url))).toString('utf8'));
  return loaded;
}

function entriesAt(positions: readonly number[] | undefined): readonly GazetteerEntry[] {
  const { entries } = index();
  return (positions ?? []).flatMap((position) => entries[position] ?? []);
}

/**
 * Every entity that bears this name in any spelling or language that the gazetteer lists, in no order. Capitals are tried as an
 * acronym first; spellings of rarer languages count only where there is no other.
 */
export function knownAs(name: string): readonly GazetteerEntry[] {
  const { byKey } = index();
  const exact = acronymKey(name);
  const key = plainName(name).replace(/^the /, '');
  return entriesAt(
    (exact === undefined ? undefined : byKey.get(exact)) ?? byKey.get(key) ?? byKey.get(`${RARE}${key}`),
  );
}

/** As `knownAs`, for a key of `plainName` or `acronymKey`, and without the rarer languages. */
export function knownByKey(key: string): readonly GazetteerEntry[] {
  return entriesAt(index().byKey.get(key));
}

export function knownById(id: string): GazetteerEntry | undefined {
  const position = index().byId.get(id);
  return position === undefined ? undefined : index().entries[position];
}

/** The country of an adjective or a people's name: `Ukrainian`, `Ukrainians`, `украинский` all give Ukraine. */
export function countryOfNationality(word: string): GazetteerEntry | undefined {
  const position = index().nationalities.get(plainName(word));
  return position === undefined ? undefined : index().entries[position];
}

/** Open addresses of an id: Wikidata or GeoNames, and ISO 3166 for countries. Ids of our own have none. */
export function sameAs(id: string): readonly string[] {
  const [scheme, local = ''] = id.split(':');
  if (scheme === 'gn') return [`https://www.geonames.org/${local}`];
  if (scheme !== 'wd') return [];
  const wikidata = `https://www.wikidata.org/entity/${local}`;
  const entry = knownById(id);
  return entry?.isCountry && entry.country.length === 2
    ? [wikidata, `https://www.iso.org/obp/ui/#iso:code:3166:${entry.country}`]
    : [wikidata];
}
