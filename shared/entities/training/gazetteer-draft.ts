import { acronymKey, foldedKey, NATIONALITY, plainName, RARE } from '../gazetteer/keys.ts';

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
  if (entry.kind === 'P' && key.includes(' ')) entry.keys.add(foldedKey(name));
}

/** Adds a spelling of a language that news of this region is seldom written in: found when a span is looked up, never searched for. */
export function addRareName(entry: Draft, name: string): void {
  const key = plainName(name);
  if (key.length > 2 && !entry.keys.has(key)) entry.keys.add(`${RARE}${key}`);
}

/**
 * The text of the gazetteer file: a line an entry, an empty line, then a line a key with the numbers of its entries, sorted by code unit so
 * that a reader can search it where it lies. The same data give the same text.
 */
export function textOf(drafts: Drafts): string {
  const entries = [...drafts.values()];
  const byKey = new Map<string, number[]>();
  const add = (key: string, entry: number): void => {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [entry]);
    else known.push(entry);
  };
  for (const [i, entry] of entries.entries()) {
    for (const key of entry.keys) add(key, i);
    for (const adjective of entry.adjectives) add(`${NATIONALITY}${adjective}`, i);
  }
  const lines = entries.map(({ id, kind, name, weight, country }) => [id, kind, name, weight, country].join('\t'));
  const keys = [...byKey].map(([key, at]) => `${key}\t${at.join(',')}`);
  return `${lines.join('\n')}\n\n${keys.sort(byBytes).join('\n')}\n`;
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
