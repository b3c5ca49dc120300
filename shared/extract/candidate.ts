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
  confidence: found.confidence,
});

/** Text as two mentions of one thing agree on it: letters and digits alone, without case or accents' encoding. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Share of the shorter text's words that the other also has, 0 to 1. */
export function wordOverlap(one: string, other: string): number {
  const first = folded(one).split(' ').filter(Boolean);
  const second = folded(other).split(' ').filter(Boolean);
  const [few, many] = first.length < second.length ? [first, second] : [second, first];
  if (few.length === 0) return 0;
  const pool = new Set(many);
  return few.filter((word) => pool.has(word)).length / few.length;
}
