import { distinctNames } from '../byline/names.ts';
import type { Candidate } from '../candidate.ts';
import { pressed } from '../candidate.ts';
import type { Thing, Things } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page.ts';

/** What the author rules need to know of the page beside its facts. */
export type AuthorContext = {
  readonly facts: PageFacts;
  readonly thing: Thing | undefined;
  readonly things: Things;
  readonly publishers: readonly string[];
  readonly language: string | undefined;
  /** Index of the headline's block, or -1. */
  readonly headlineAt: number;
  /** Index of the first block of the body, or -1. */
  readonly bodyAt: number;
  readonly phrases: Int32Array;
};

/** One candidate for the list of authors. */
export type Names = Candidate<readonly string[]>;

/** How many blocks behind the headline a credit line stands. */
export const AFTER = 14;

/** A candidate of these names; none without a name, and none of too many. */
export const namesFrom = (names: readonly string[], from: string, confidence: number): Names[] => {
  const value = distinctNames(names);
  return value.length > 0 && value.length <= 12 ? [{ value, from, confidence }] : [];
};

/** A name by its letters, without accents. */
export const bare = (name: string): string => pressed(name.normalize('NFKD').replace(/\p{M}/gu, ''));

/** Whether all names of a list are in another one. */
export const includesAll = (outer: readonly string[], inner: readonly string[]): boolean => {
  const keys = new Set(outer.map(bare));
  return inner.every((name) => keys.has(bare(name)));
};
