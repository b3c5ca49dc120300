import { hashOf } from './hash.ts';

/** What the word lists know of a lower-case word. `fine` and `coarse` are 0 for an unknown word. */
export type LexiconEntry = { readonly fine: number; readonly coarse: number; readonly lists: number };

export type Lexicon = { readonly find: (lower: string) => LexiconEntry };

const UNKNOWN: LexiconEntry = { fine: 0, coarse: 0, lists: 0 };

/** The packed form: rows sorted by the hash of the word. */
export type LexiconRows = { readonly keys: Int32Array; readonly clusters: Uint16Array; readonly lists: Uint16Array };

/** Fine clusters to a coarse one. */
export const INNER_CLUSTERS = 16;

export function lexiconOf(rows: LexiconRows): Lexicon {
  const rowOf = (word: string): number => search(rows.keys, hashOf(word));
  return {
    find(lower) {
      let row = rowOf(lower);
      if (row < 0) row = rowOf(folded(lower));
      if (row < 0) return UNKNOWN;
      const cluster = rows.clusters[row] ?? 0;
      return {
        fine: cluster,
        coarse: cluster === 0 ? 0 : 1 + Math.floor((cluster - 1) / INNER_CLUSTERS),
        lists: rows.lists[row] ?? 0,
      };
    },
  };
}

function folded(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\p{M}.’']/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}

function search(keys: Int32Array, key: number): number {
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
