import type { WordFacts } from './features.ts';
import { combine } from './hash.ts';
import { rowOfKey } from './lexicon.ts';

/** Names of known organisations and towns: keys of names and of their beginnings, each with the kinds it is a whole name of (bits), sorted. */
export type KnownNames = { readonly keys: Int32Array; readonly kinds: Uint8Array };

/** Most words that a known name has. */
export const LONGEST_NAME = 8;

/** Key of a name, word by word: `nameKey(nameKey(0, first), second)`. */
export function nameKey(before: number, lower: number): number {
  return combine(99, before, lower);
}

/** For each token, 0 or what it is of a known name: kind bits * 4 + position (0 first, 1 inside, 2 last, 3 alone). */
export function knownNameMarks(known: KnownNames, facts: readonly WordFacts[], sentenceLast: Int32Array): Int16Array {
  const marks = new Int16Array(facts.length);
  for (let t = 0; t < facts.length; t += 1) {
    if (facts[t]?.capital !== true && facts[t]?.form !== 12) continue;
    const limit = Math.min(sentenceLast[t] ?? t, t + LONGEST_NAME - 1);
    let key = 0;
    let end = -1;
    let kinds = 0;
    for (let s = t; s <= limit; s += 1) {
      key = nameKey(key, facts[s]?.lower ?? 0);
      const row = rowOfKey(known.keys, key);
      if (row < 0) break;
      const found = known.kinds[row] ?? 0;
      if (found === 0) continue;
      end = s;
      kinds = found;
    }
    if (end < 0) continue;
    for (let s = t; s <= end; s += 1) marks[s] = kinds * 4 + (t === end ? 3 : s === t ? 0 : s === end ? 2 : 1);
    t = end;
  }
  return marks;
}
