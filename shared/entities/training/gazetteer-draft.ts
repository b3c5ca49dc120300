import { acronymKey, foldedKey, NATIONALITY, nameKey, plainName, RARE } from '../gazetteer/keys.ts';

/** An entry while it is being compiled. */
export type Draft = {
  readonly id: string;
  readonly kind: 'P' | 'O' | 'L' | 'C';
  readonly name: string;
  readonly weight: number;
  readonly country: string;
  /** ISO 3166-2 code of the state or province that it is, or lies in, where we know it. */
  readonly region: string;
  readonly keys: Set<string>;
  readonly adjectives: Set<string>;
};

export type Drafts = Map<string, Draft>;

/** Starts an entry, or gives back the one that has this id. */
export function draft(
  drafts: Drafts,
  entry: Omit<Draft, 'keys' | 'adjectives' | 'region'> & { readonly region?: string },
): Draft {
  const known = drafts.get(entry.id);
  if (known !== undefined) return known;
  const made: Draft = { region: '', ...entry, keys: new Set(), adjectives: new Set() };
  drafts.set(entry.id, made);
  addName(made, entry.name);
  return made;
}

/** An article in front, which lookups leave away; of a body's only where more than a word is left (`The Times` is not any `Times`). */
const ARTICLE = { P: /^the (?=.* )/, O: /^the (?=.* )/, L: /^the /, C: /^the / } as const;

/** A country is looked for in every script; other names are only what they are in their own. */
const keyIn = ({ kind }: Draft, name: string): string =>
  (kind === 'C' ? plainName(name) : nameKey(name)).replace(ARTICLE[kind], '');

/** Adds a spelling. Short capitals are kept as written, so that `US` is not `us`. */
export function addName(entry: Draft, name: string): void {
  const exact = acronymKey(name);
  const key = keyIn(entry, name);
  if (exact !== undefined) entry.keys.add(exact);
  else if (key.length > 1) entry.keys.add(key);
  if (entry.kind === 'P' && key.includes(' ')) entry.keys.add(foldedKey(name));
}

/** Adds a spelling of a language that news of this region is seldom written in: found when a span is looked up, never searched for. */
export function addRareName(entry: Draft, name: string): void {
  const key = keyIn(entry, name);
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
  const lines = entries.map(({ id, kind, name, weight, country, region }) =>
    [id, kind, name, weight, country, ...(region === '' ? [] : [region])].join('\t'),
  );
  const keys = [...byKey].map(([key, at]) => `${key}\t${at.join(',')}`);
  return `${lines.join('\n')}\n\n${keys.sort(byBytes).join('\n')}\n`;
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
