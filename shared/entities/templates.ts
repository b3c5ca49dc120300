import type { DocumentFacts } from './document.ts';
import type { WordFacts } from './features.ts';
import { combine } from './hash.ts';

/** Upper bound on the features of one token. */
export const MAX_FEATURES = 96;

/** Stands for the word beyond the sentence's end. */
const NONE = 0x5bd1e995;

/**
 * Writes the features of token `t` as 32-bit hashes into `out` and returns their number. Templates look at the words
 * up to two to each side, at the run of capitalised words that the token stands in, and at the rest of the document.
 */
export function writeFeatures(doc: DocumentFacts, t: number, out: Int32Array): number {
  const { facts, sentenceFirst, sentenceLast } = doc;
  const first = sentenceFirst[t] ?? 0;
  const last = sentenceLast[t] ?? 0;
  const w = facts[t];
  if (w === undefined) return 0;
  const p1 = t - 1 >= first ? facts[t - 1] : undefined;
  const p2 = t - 2 >= first ? facts[t - 2] : undefined;
  const n1 = t + 1 <= last ? facts[t + 1] : undefined;
  const n2 = t + 2 <= last ? facts[t + 2] : undefined;
  const lp1 = p1?.lower ?? NONE;
  const lp2 = p2?.lower ?? NONE;
  const ln1 = n1?.lower ?? NONE;
  const ln2 = n2?.lower ?? NONE;
  const cp1 = p1?.fine ?? 65535;
  const cn1 = n1?.fine ?? 65535;
  const kp1 = p1?.coarse ?? 65535;
  const kn1 = n1?.coarse ?? 65535;
  const kp2 = p2?.coarse ?? 65535;
  const kn2 = n2?.coarse ?? 65535;
  const sp1 = p1?.shape ?? NONE;
  const sn1 = n1?.shape ?? NONE;
  const opening = t === first ? 1 : 0;
  const glued = doc.glued[t] ?? 0;
  let n = 0;
  out[n++] = combine(1, 0, 0);
  out[n++] = combine(2, w.lower, 0);
  out[n++] = combine(3, w.cased, opening);
  out[n++] = combine(4, lp1, 0);
  out[n++] = combine(5, ln1, 0);
  out[n++] = combine(6, lp2, 0);
  out[n++] = combine(7, ln2, 0);
  out[n++] = combine(8, lp1, w.lower);
  out[n++] = combine(9, w.lower, ln1);
  out[n++] = combine(10, lp1, ln1);
  out[n++] = combine(11, lp2, lp1);
  out[n++] = combine(12, ln1, ln2);
  out[n++] = combine(13, w.shape, opening);
  out[n++] = combine(14, w.shape, sp1);
  out[n++] = combine(15, w.shape, sn1);
  out[n++] = combine(16, combine(16, sp1, w.shape), sn1);
  out[n++] = combine(17, w.shape, lp1);
  out[n++] = combine(18, w.shape, ln1);
  out[n++] = combine(19, w.suffix2, w.capital ? 1 : 0);
  out[n++] = combine(20, w.suffix3, w.capital ? 1 : 0);
  out[n++] = combine(21, w.suffix4, w.capital ? 1 : 0);
  out[n++] = combine(22, w.prefix2, w.capital ? 1 : 0);
  out[n++] = combine(23, w.prefix3, w.capital ? 1 : 0);
  out[n++] = combine(24, p1?.suffix3 ?? NONE, p1?.capital ? 1 : 0);
  out[n++] = combine(25, n1?.suffix3 ?? NONE, n1?.capital ? 1 : 0);
  out[n++] = combine(26, w.fine, w.shape);
  out[n++] = combine(27, w.coarse, w.shape);
  out[n++] = combine(28, cp1, sp1);
  out[n++] = combine(29, cn1, sn1);
  out[n++] = combine(30, kp1, w.capital ? 1 : 0);
  out[n++] = combine(31, kn1, w.capital ? 1 : 0);
  out[n++] = combine(32, p2?.fine ?? 65535, 0);
  out[n++] = combine(33, n2?.fine ?? 65535, 0);
  out[n++] = combine(34, kp1, w.coarse);
  out[n++] = combine(35, w.coarse, kn1);
  out[n++] = combine(36, kp1, kn1);
  out[n++] = combine(37, combine(37, kp1, w.coarse), kn1);
  out[n++] = combine(38, combine(38, kp2, kp1), w.shape);
  out[n++] = combine(39, combine(39, kn1, kn2), w.shape);
  out[n++] = combine(40, glued, w.shape);
  out[n++] = combine(41, lp1, w.coarse);
  out[n++] = combine(42, ln1, w.coarse);
  n = writeRunFeatures(doc, t, out, n);
  n = writeDocumentFeatures(doc, t, out, n);
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

/** The features that a lower-case word has wherever it stands inside a sentence, as `writeFeatures` numbers them. */
export function writeWordFeatures(w: WordFacts, out: Int32Array): number {
  let n = 0;
  out[n++] = combine(1, 0, 0);
  out[n++] = combine(2, w.lower, 0);
  out[n++] = combine(3, w.cased, 0);
  out[n++] = combine(13, w.shape, 0);
  out[n++] = combine(19, w.suffix2, 0);
  out[n++] = combine(20, w.suffix3, 0);
  out[n++] = combine(21, w.suffix4, 0);
  out[n++] = combine(22, w.prefix2, 0);
  out[n++] = combine(23, w.prefix3, 0);
  out[n++] = combine(26, w.fine, w.shape);
  out[n++] = combine(27, w.coarse, w.shape);
  return n;
}
