import { likeness, pressed } from '../candidate.ts';

/** How much each source is worth when several agree on a wording. The visible headline wins alone against any one of the others. */
export const WORTH = {
  heading: 2,
  /** A heading that is like nothing that the page declares: that of another article, or the name of the site. */
  strange: 1,
  crumb: 0.4,
  toldCrumb: 1.4,
  subheading: 0.3,
  jsonLd: 0.8,
  openGraph: 0.9,
  twitter: 0.3,
  title: 0.3,
  other: 0.2,
} as const;

/** A wording of the headline with its letters alone, by which wordings are compared. */
export type Wording = { readonly text: string; readonly letters: string };

/** A wording, its letters taken. */
export const wordingOf = (text: string): Wording => ({ text, letters: pressed(text) });

/** What one source of the page calls the article, and how much that counts. */
export type Vote = Wording & { readonly from: string; readonly worth: number };

/** A vote for a text; none for an empty one. */
export const vote = (text: string | undefined, from: string, worth: number): Vote[] =>
  text === undefined || text === '' ? [] : [{ ...wordingOf(text), from, worth }];

/** How like the likest wording that the page declares. */
export function supportOf(letters: string, declared: readonly Vote[]): number {
  if (declared.some((one) => one.letters === letters)) return 1;
  return Math.max(0, ...declared.map((one) => likeness(letters, one.letters)));
}

const LIKE = 0.6;

/** Whether the page declares something like it. */
export const isLike = (letters: string, declared: readonly Vote[]): boolean => supportOf(letters, declared) > LIKE;
