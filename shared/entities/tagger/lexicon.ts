import { hashOf } from './hash.ts';

/** What the word list knows of a lower-case word. `fine` and `coarse` are 0 for an unknown word, whose row is then its ending's, or -1. */
export type LexiconEntry = { readonly fine: number; readonly coarse: number; readonly row: number };

/** The packed form: rows sorted by the hash of the word; a vector's numbers are four bits each, in steps of their column. */
export type LexiconRows = {
  readonly keys: Int32Array;
  /** Fine cluster + 1; 0 for endings. */
  readonly clusters: Uint16Array;
  readonly vectors: Uint8Array;
  readonly vectorSteps: Float32Array;
};

export type Lexicon = {
  readonly find: (lower: string) => LexiconEntry;
  readonly vector: (row: number) => Float32Array;
};

/** How many fine clusters make a coarse one. */
export const INNER_CLUSTERS = 16;

export function lexiconOf(rows: LexiconRows): Lexicon {
  const { keys, clusters } = rows;
  return {
    find(lower) {
      let row = rowOfKey(keys, hashOf(lower));
      if (row < 0) row = rowOfKey(keys, hashOf(folded(lower)));
      if (row < 0) return { fine: 0, coarse: 0, row: endingRow(keys, lower) };
      const cluster = clusters[row] ?? 0;
      return { fine: cluster, coarse: cluster === 0 ? 0 : 1 + Math.floor((cluster - 1) / INNER_CLUSTERS), row };
    },
    vector: (row) => unpacked(rows, row),
  };
}

/** The endings of a word that may be in the list, longest first, marked so that they are not taken for words. */
export function endingsOf(lower: string): string[] {
  const plain = folded(lower);
  return [5, 4, 3, 2].filter((length) => plain.length > length + 1).map((length) => `-${plain.slice(-length)}`);
}

/** The key of an ending. */
export function keyOf(ending: string): number {
  return hashOf(`~${ending}`);
}

/** The row of the longest listed ending of a word, or -1. */
export function endingRow(keys: Int32Array, lower: string): number {
  if (!/^\p{L}/u.test(lower)) return -1;
  for (const ending of endingsOf(lower)) {
    const row = rowOfKey(keys, keyOf(ending));
    if (row >= 0) return row;
  }
  return -1;
}

/** The vector of a row, zeros for an unknown word. */
function unpacked(rows: LexiconRows, row: number): Float32Array {
  const size = rows.vectorSteps.length;
  const vector = new Float32Array(size);
  if (row < 0) return vector;
  for (let j = 0; j < size; j += 1) {
    const byte = rows.vectors[(row * size + j) >> 1] ?? 0;
    vector[j] = (((j & 1) === 0 ? byte & 15 : byte >> 4) - 7.5) * (rows.vectorSteps[j] ?? 0);
  }
  return vector;
}

/** Without diacritics, full stops and apostrophes. */
export function folded(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\p{M}.’']/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ə', 'a')
    .replaceAll('đ', 'd');
}

/** The row of a key among sorted ones, or -1. */
export function rowOfKey(keys: Int32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
