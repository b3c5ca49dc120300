import { readFileSync } from 'node:fs';
import { wordFacts } from '../tagger/features.ts';
import { type KnownNames, LONGEST_NAME, nameKey } from '../tagger/known-names.ts';
import type { Lexicon } from '../tagger/lexicon.ts';
import { tokenise } from '../tokenise.ts';
import { cityNames, countryNames, townNames } from './places.ts';

/** Kinds of organisations that the lists of known names tell apart. */
export const KINDS = ['companies', 'clubs', 'media', 'parties', 'bodies'] as const;
export type Kind = (typeof KINDS)[number];

/** Names of well-known organisations, by kind, as news writes them. */
export const knownNames = (kind: Kind): readonly string[] => listed(kind);

function listed(file: string): readonly string[] {
  const text = readFileSync(new URL(`./names/${file}.txt`, import.meta.url), 'utf8');
  return [...new Set(text.trim().split(/[|\n]/))];
}

/** The part of the list of parties that bears arms. */
export function armedGroups(): readonly string[] {
  const all = knownNames('parties');
  return all.slice(all.indexOf('Taliban'), all.indexOf('Red Brigades'));
}

// Names that mean something else more often, or as often: they make a kind of their own.
const AMBIGUOUS: ReadonlySet<string> = new Set(listed('ambiguous'));

const AMBIGUOUS_KIND = 1 << KINDS.length;
const TOWN_KIND = AMBIGUOUS_KIND << 1;
const LANDMARK_KIND = TOWN_KIND << 1;

/** Names of two words and more that the lists know as one thing alone: organisations, but for clubs, which bear the names of towns, and places. */
export function surelyKnown(): ReadonlyMap<string, 'Organization' | 'Place'> {
  const towns = new Set([...cityNames(), ...countryNames()]);
  const isSure = (name: string): boolean => /^\p{Lu}.* \p{Lu}/u.test(name) && !AMBIGUOUS.has(name) && !towns.has(name);
  const known = new Map<string, 'Organization' | 'Place'>();
  const places = new Set(listed('places'));
  const clubs = new Set(knownNames('clubs'));
  for (const name of places) if (isSure(name)) known.set(name, 'Place');
  for (const name of KINDS.flatMap(knownNames))
    if (places.has(name) || clubs.has(name)) known.delete(name);
    else if (isSure(name)) known.set(name, 'Organization');
  return known;
}

/** The list as the model holds it: each whole name's kind as a bit, then one for names that are ambiguous or are places' too, one for towns, and one for countries and other places. */
export function knownNameTable(lexicon: Lexicon, common: ReadonlySet<string>): KnownNames {
  const countries = countryNames();
  const places = new Set([...cityNames(), ...countries]);
  const table = new Map<number, number>();
  const organizations = new Set(KINDS.flatMap(knownNames));
  for (const name of townNames(common)) if (!organizations.has(name)) enter(table, name, TOWN_KIND, lexicon);
  for (const name of [...countries, ...listed('places')])
    if (!organizations.has(name)) enter(table, name, AMBIGUOUS.has(name) ? AMBIGUOUS_KIND : LANDMARK_KIND, lexicon);
  KINDS.forEach((kind, k) => {
    for (const name of knownNames(kind)) {
      const ambiguous = AMBIGUOUS.has(name) || places.has(name);
      enter(table, name, ambiguous ? AMBIGUOUS_KIND : 1 << k, lexicon);
    }
  });
  const keys = Int32Array.from([...table.keys()].sort((a, b) => a - b));
  return { keys, kinds: Uint8Array.from(keys, (key) => table.get(key) ?? 0) };
}

function enter(table: Map<number, number>, name: string, bits: number, lexicon: Lexicon): void {
  const { count, starts, ends } = tokenise(name);
  if (count > LONGEST_NAME) return;
  let key = 0;
  for (let t = 0; t < count; t += 1) {
    key = nameKey(key, wordFacts(name.slice(starts[t], ends[t]), lexicon).lower);
    table.set(key, (table.get(key) ?? 0) | (t === count - 1 ? bits : 0));
  }
}
