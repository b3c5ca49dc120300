import type { Overlap, Sample, Sketch } from './sketch.ts';
import { overlap } from './sketch.ts';

/** Whether a text repeats another: `score` is 0 to 1, `reason` says in words what was found. */
export type Verdict = { readonly isCopy: boolean; readonly score: number; readonly reason: string };

/** Very short texts share by chance: so many shingles without a match are added to each. */
const SHINGLE_PRIOR = 4;
/** Texts without numbers and names count as sharing most of them; so many are added. */
const ANCHOR_PRIOR = { weight: 2, share: 0.6 } as const;
/**
 * The least score of a copy: of a brief, and of a text of so many shingles or more. A brief loses much to a few edits; a long text that shares only half is a
 * digest that quotes it. Calibrated on wire copy with documented edits, and on web texts excerpted, embedded and appended to one another.
 */
const NEEDED = { brief: 0.32, briefShingles: 40, whole: 0.48, wholeShingles: 250 } as const;

/** The least score of a copy whose shorter text has so many shingles. */
function needed(shingles: number): number {
  const { brief, briefShingles, whole, wholeShingles } = NEEDED;
  const share = Math.min(1, Math.max(0, (shingles - briefShingles) / (wholeShingles - briefShingles)));
  return brief + share * (whole - brief);
}

/** The share of the smaller set that the larger one has too. */
function containment(found: Overlap, left: Sample, right: Sample): number {
  const of = left.total <= right.total ? found.left : found.right;
  return of === 0 ? 0 : found.shared / of;
}

const percent = (share: number): string => `${Math.round(100 * Math.min(1, share))} %`;

function reasonOf(text: number, anchors: number, anchorCount: number): string {
  const shared = `shares ${percent(text)} of the shorter text`;
  return anchorCount === 0 ? shared : `${shared}, ${percent(anchors)} of its ${anchorCount} numbers and names`;
}

/**
 * Compares two articles by their sketches. Score = containment of the shorter text times the share of its numbers and names that recur. A template filled in anew
 * shares text but not numbers and names; a shared background paragraph is too little of a text.
 */
export function verify(own: Sketch, other: Sketch): Verdict {
  const fewest = Math.min(own.shingles.total, other.shingles.total);
  if (fewest === 0) return { isCopy: false, score: 0, reason: 'one of them has no text' };
  const text = containment(overlap(own.shingles, other.shingles), own.shingles, other.shingles);
  const anchorCount = Math.min(own.anchors.total, other.anchors.total);
  const anchors = containment(overlap(own.anchors, other.anchors), own.anchors, other.anchors);
  const anchored =
    (anchors * anchorCount + ANCHOR_PRIOR.share * ANCHOR_PRIOR.weight) / (anchorCount + ANCHOR_PRIOR.weight);
  const score = ((text * fewest) / (fewest + SHINGLE_PRIOR)) * anchored;
  return {
    isCopy: score >= needed(fewest),
    score: Math.round(score * 1000) / 1000,
    reason: reasonOf(text, anchors, anchorCount),
  };
}
