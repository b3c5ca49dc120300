import type { DocumentFacts } from './document.ts';
import type { WordFacts } from './features.ts';
import { combine } from './hash.ts';

/** Upper bound on the features of one token. */
export const MAX_FEATURES = 96;

/** Stands for the word beyond the sentence's end. */
const NONE = 0x5bd1e995;

/** What is known of a word beyond the sentence's end. */
export const NOTHING: WordFacts = {
  lower: NONE,
  cased: NONE,
  shape: NONE,
  prefix2: NONE,
  prefix3: NONE,
  suffix2: NONE,
  suffix3: NONE,
  suffix4: NONE,
  fine: 65535,
  coarse: 65535,
  row: -1,
  capital: false,
  joiner: false,
  letters: false,
  hyphen: false,
  form: 0,
};

/** The word `distance` tokens away in the sentence of token `t`. */
export function wordAt({ facts, sentenceFirst, sentenceLast }: DocumentFacts, t: number, distance: number): WordFacts {
  const s = t + distance;
  return s < (sentenceFirst[t] ?? 0) || s > (sentenceLast[t] ?? 0) ? NOTHING : (facts[s] ?? NOTHING);
}

/**
 * Writes the features of token `t` as 32-bit hashes into `out` and returns their number. Templates look at the words
 * up to two to each side, at the run of capitalised words that the token stands in, and at the rest of the document.
 */
export function writeFeatures(doc: DocumentFacts, t: number, out: Int32Array): number {
  let n = writeOwnFeatures(doc.facts[t] ?? NOTHING, t === doc.sentenceFirst[t], out, 0);
  SIDES.forEach((distance, side) => {
    n = writeBesideFeatures(wordAt(doc, t, distance), side, out, n);
  });
  return writeJointFeatures(doc, t, out, n);
}

/** The distances of the words that have features of their own, in the order of `writeBesideFeatures`. */
export const SIDES: readonly number[] = [-1, 1, -2, 2];

/** The features that a word has by itself. `from` is where in `out` they go; the answer is one past the last. */
export function writeOwnFeatures(w: WordFacts, opens: boolean, out: Int32Array, from: number): number {
  const opening = opens ? 1 : 0;
  const capital = w.capital ? 1 : 0;
  let n = from;
  out[n++] = combine(1, 0, 0);
  out[n++] = combine(2, w.lower, 0);
  out[n++] = combine(3, w.cased, opening);
  out[n++] = combine(13, w.shape, opening);
  out[n++] = combine(19, w.suffix2, capital);
  out[n++] = combine(20, w.suffix3, capital);
  out[n++] = combine(21, w.suffix4, capital);
  out[n++] = combine(22, w.prefix2, capital);
  out[n++] = combine(23, w.prefix3, capital);
  out[n++] = combine(26, w.fine, w.shape);
  out[n++] = combine(27, w.coarse, w.shape);
  return n;
}

/** The features that a word lends to a token beside it: `side` 0 one before the token, 1 one after, 2 two before, 3 two after. */
export function writeBesideFeatures(w: WordFacts, side: number, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = combine(4 + side, w.lower, 0);
  if (side < 2) {
    out[n++] = combine(24 + side, w.suffix3, w.capital ? 1 : 0);
    out[n++] = combine(28 + side, w.fine, w.shape);
  } else out[n++] = combine(30 + side, w.fine, 0);
  return n;
}

/** All other features of a token: of several words together, of its run of capitals, of its document. */
export function writeJointFeatures(doc: DocumentFacts, t: number, out: Int32Array, from: number): number {
  const n = writeNeighbourFeatures(doc, t, out, from);
  return writeNameFeatures(doc, t, out, writeDocumentFeatures(doc, t, out, writeRunFeatures(doc, t, out, n)));
}

function writeNeighbourFeatures(doc: DocumentFacts, t: number, out: Int32Array, from: number): number {
  const w = doc.facts[t] ?? NOTHING;
  const p1 = wordAt(doc, t, -1);
  const p2 = wordAt(doc, t, -2);
  const n1 = wordAt(doc, t, 1);
  const n2 = wordAt(doc, t, 2);
  let n = from;
  out[n++] = combine(8, p1.lower, w.lower);
  out[n++] = combine(9, w.lower, n1.lower);
  out[n++] = combine(10, p1.lower, n1.lower);
  out[n++] = combine(11, p2.lower, p1.lower);
  out[n++] = combine(12, n1.lower, n2.lower);
  out[n++] = combine(14, w.shape, p1.shape);
  out[n++] = combine(15, w.shape, n1.shape);
  out[n++] = combine(16, combine(16, p1.shape, w.shape), n1.shape);
  out[n++] = combine(17, w.shape, p1.lower);
  out[n++] = combine(18, w.shape, n1.lower);
  out[n++] = combine(30, p1.coarse, w.capital ? 1 : 0);
  out[n++] = combine(31, n1.coarse, w.capital ? 1 : 0);
  out[n++] = combine(34, p1.coarse, w.coarse);
  out[n++] = combine(35, w.coarse, n1.coarse);
  out[n++] = combine(36, p1.coarse, n1.coarse);
  out[n++] = combine(37, combine(37, p1.coarse, w.coarse), n1.coarse);
  out[n++] = combine(38, combine(38, p2.coarse, p1.coarse), w.shape);
  out[n++] = combine(39, combine(39, n1.coarse, n2.coarse), w.shape);
  out[n++] = combine(40, doc.glued[t] ?? 0, w.shape);
  out[n++] = combine(41, p1.lower, w.coarse);
  out[n++] = combine(42, n1.lower, w.coarse);
  return n;
}

function writeRunFeatures(doc: DocumentFacts, t: number, out: Int32Array, from: number): number {
  const { facts, runs, sentenceFirst, sentenceLast } = doc;
  const a = runs.first[t] ?? -1;
  const b = runs.last[t] ?? -1;
  let n = from;
  if (a < 0) return n;
  const before = a - 1 >= (sentenceFirst[t] ?? 0) ? facts[a - 1] : undefined;
  const before2 = a - 2 >= (sentenceFirst[t] ?? 0) ? facts[a - 2] : undefined;
  const after = b + 1 <= (sentenceLast[t] ?? 0) ? facts[b + 1] : undefined;
  const after2 = b + 2 <= (sentenceLast[t] ?? 0) ? facts[b + 2] : undefined;
  const head = facts[b];
  const open = facts[a];
  const place = (t === a ? 0 : 1) + (t === b ? 0 : 2);
  const length = Math.min(b - a, 6);
  out[n++] = combine(60, place, length);
  out[n++] = combine(61, before?.lower ?? NONE, place);
  out[n++] = combine(62, after?.lower ?? NONE, place);
  out[n++] = combine(63, head?.lower ?? NONE, place);
  out[n++] = combine(64, open?.lower ?? NONE, place);
  out[n++] = combine(65, head?.coarse ?? 0, combine(65, open?.coarse ?? 0, place));
  out[n++] = combine(66, before?.coarse ?? 65535, combine(66, after?.coarse ?? 65535, place));
  out[n++] = combine(67, before?.fine ?? 65535, place);
  out[n++] = combine(68, after?.fine ?? 65535, place);
  out[n++] = combine(69, before?.lower ?? NONE, combine(69, after?.lower ?? NONE, place));
  out[n++] = combine(70, combine(70, before2?.lower ?? NONE, before?.lower ?? NONE), place);
  out[n++] = combine(71, combine(71, after?.lower ?? NONE, after2?.lower ?? NONE), place);
  out[n++] = combine(72, head?.suffix3 ?? NONE, place);
  return n;
}

function writeDocumentFeatures(doc: DocumentFacts, t: number, out: Int32Array, from: number): number {
  const seen = doc.seen[t] ?? 0;
  const w = doc.facts[t];
  let n = from;
  if (w === undefined || !w.capital) return n;
  const opening = t === doc.sentenceFirst[t] ? 1 : 0;
  for (let bit = 0; bit < 10; bit += 1) if ((seen & (1 << bit)) !== 0) out[n++] = combine(80, bit, opening);
  out[n++] = combine(81, seen, opening);
  return n;
}

function writeNameFeatures(doc: DocumentFacts, t: number, out: Int32Array, from: number): number {
  const mark = doc.marks[t] ?? 0;
  let n = from;
  if (mark === 0) return n;
  const first = doc.sentenceFirst[t] ?? 0;
  const last = doc.sentenceLast[t] ?? 0;
  const beside = (t > first ? (doc.marks[t - 1] ?? 0) : 0) !== 0 ? 1 : 0;
  const whole = (doc.runs.first[t] ?? -1) >= 0 && (doc.runs.first[t] === t ? 1 : 0) + (doc.runs.last[t] === t ? 2 : 0);
  out[n++] = combine(90, mark, 0);
  out[n++] = combine(91, mark, doc.facts[t]?.shape ?? 0);
  out[n++] = combine(92, mark, Number(whole) * 2 + beside);
  out[n++] = combine(93, mark, t > first ? (doc.facts[t - 1]?.lower ?? NONE) : NONE);
  out[n++] = combine(94, mark, t < last ? (doc.facts[t + 1]?.lower ?? NONE) : NONE);
  return n;
}
