import { createColumn } from './column.ts';
import type { Instances } from './instances.ts';

/** Hash to row, an open-addressing table of pairs; a row is -1 where the pair is free and -2 where the hash is too rare. */
export type Dictionary = { readonly pairs: Int32Array; readonly hashes: Int32Array };

const PAIRS = 2 ** 25;

function pairOf(pairs: Int32Array, key: number): number {
  let at = (Math.imul(key, 0x9e3779b1) & (PAIRS - 1)) * 2;
  while (pairs[at + 1] !== -1 && pairs[at] !== key) at = (at + 2) & (PAIRS * 2 - 1);
  return at;
}

/** Gives a row to each hash that occurs at least `cutoff` times. */
export function buildDictionary(features: Int32Array, cutoff: number): Dictionary {
  const pairs = new Int32Array(PAIRS * 2).fill(-1);
  for (const key of features) {
    const at = pairOf(pairs, key);
    pairs[at] = key;
    // While counting, -2 is one occurrence, -3 two, and so on.
    pairs[at + 1] = Math.min(-2, (pairs[at + 1] ?? 0) - 1);
  }
  const hashes = createColumn();
  for (let at = 0; at < PAIRS * 2; at += 2) {
    const count = -1 - (pairs[at + 1] ?? 0);
    if (count === 0) continue;
    pairs[at + 1] = count < cutoff ? -2 : hashes.size();
    if (count >= cutoff) hashes.push(pairs[at] ?? 0);
  }
  return { pairs, hashes: hashes.done() };
}

/** Replaces hashes by rows and drops the unknown. */
export function intern(instances: Instances, dictionary: Dictionary): Instances {
  const offsets = new Int32Array(instances.offsets.length);
  const features = new Int32Array(instances.features.length);
  let used = 0;
  for (let t = 0; t + 1 < offsets.length; t += 1) {
    offsets[t] = used;
    for (let i = instances.offsets[t] ?? 0; i < (instances.offsets[t + 1] ?? 0); i += 1) {
      const row = dictionary.pairs[pairOf(dictionary.pairs, instances.features[i] ?? 0) + 1] ?? -1;
      if (row >= 0) features[used++] = row;
    }
  }
  offsets[offsets.length - 1] = used;
  return { ...instances, features: features.slice(0, used), offsets };
}

/** The dictionary of some of its rows, numbered anew in their order. */
export function keeping(dictionary: Dictionary, kept: Int32Array): Dictionary {
  const newRow = new Int32Array(dictionary.hashes.length).fill(-2);
  kept.forEach((row, i) => {
    newRow[row] = i;
  });
  const pairs = dictionary.pairs.slice();
  for (let at = 1; at < pairs.length; at += 2) if ((pairs[at] ?? -1) >= 0) pairs[at] = newRow[pairs[at] ?? 0] ?? -2;
  return { pairs, hashes: Int32Array.from(kept, (row) => dictionary.hashes[row] ?? 0) };
}
