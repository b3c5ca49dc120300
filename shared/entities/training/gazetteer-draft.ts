import { acronymKey, plainName, RARE } from '../gazetteer-keys.ts';

/** An entry while it is being compiled. */
export type Draft = {
  readonly id: string;
  readonly kind: 'P' | 'O' | 'L' | 'C';
  readonly name: string;
  readonly weight: number;
  readonly country: string;
  readonly keys: Set<string>;
  readonly adjectives: Set<string>;
};

export type Drafts = Map<string, Draft>;

/** Starts an entry, or gives back the one that has this id. */
export function draft(drafts: Drafts, entry: Omit<Draft, 'keys' | 'adjectives'>): Draft {
  const known = drafts.get(entry.id);
  if (known !== undefined) return known;
  const made: Draft = { ...entry, keys: new Set(), adjectives: new Set() };
  drafts.set(entry.id, made);
  addName(made, entry.name);
  return made;
}

/** Adds a spelling. Short capitals are kept as written, so that `US` is not `us`. */
export function addName(entry: Draft, name: string): void {
  const exact = acronymKey(name);
  const key = plainName(name);
  if (exact !== undefined) entry.keys.add(exact);
  else if (key.length > 1) entry.keys.add(key);
}

/** Adds a spelling of a language that news of this region is seldom written in: found when a span is looked up, never searched for. */
export function addRareName(entry: Draft, name: string): void {
  const key = plainName(name);
  if (key.length > 2 && !entry.keys.has(key)) entry.keys.add(`${RARE}${key}`);
}

/** One line an entry; keys sorted, so that the same data give the same bytes. */
export function lineOf(entry: Draft): string {
  const sorted = (set: ReadonlySet<string>): string => [...set].sort().join('|');
  const { id, kind, name, weight, country } = entry;
  return [id, kind, name, weight, country, sorted(entry.keys), sorted(entry.adjectives)].join('\t').replace(/\t+$/, '');
}
