import type { Provenance } from '../model/article.ts';

/** A value for a field, the rule that found it, and how far that rule can be trusted. */
export type Candidate<Value = string> = {
  readonly value: Value;
  readonly from: string;
  readonly confidence: number;
};

/** A candidate where the rule found something, nothing where it did not. */
export const candidate = <Value>(value: Value | undefined, from: string, confidence: number): Candidate<Value>[] =>
  value === undefined ? [] : [{ value, from, confidence }];

/** How the field came about, for the record. */
export const provenanceOf = (found: Candidate<unknown>): Provenance => ({
  from: found.from,
  confidence: Math.round(found.confidence * 100) / 100,
});

/** Plain Latin texts, which need no look at what Unicode says of each sign. */
const PLAIN = /^[ -~]*$/;

/** Letters and digits alone, in lower case: two spellings of one text are equal in it. */
export const pressed = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase().replace(/[^a-z\d]+/g, '')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** How alike two short pressed texts are, 0 to 1: the Dice coefficient of their pairs of letters, which works in any script. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = new Map<number, number>();
  for (let index = 0; index + 1 < one.length; index += 1) {
    const pair = pairAt(one, index);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let index = 0; index + 1 < other.length; index += 1) {
    const pair = pairAt(other, index);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common += 1;
  }
  const total = one.length + other.length - 2;
  return total > 0 ? (2 * common) / total : 0;
}

const pairAt = (text: string, index: number): number => text.charCodeAt(index) * 65_536 + text.charCodeAt(index + 1);
