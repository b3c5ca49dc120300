import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../tagger/hash.ts';
import { endingsOf, INNER_CLUSTERS, keyOf } from '../tagger/lexicon.ts';
import { clusterWords } from './clusters.ts';
import { loadEmbeddings } from './embeddings.ts';

const OUTER_CLUSTERS = 128;
const CLUSTER_SEED = 7;
const COMMON_WORDS = 15_000;
const LEAST_WORDS_OF_ENDING = 12;
const COMMONEST = 10_000;
// Brings the vectors' numbers to about one, and an ending's mean, which is short, to the length of a word's.
const VECTOR_SCALE = 2;
const ENDING_SCALE = 1.6;

/** Words and endings with their keys, clusters (+ 1; 0 for endings) and vectors, in rows sorted by key. */
export type WordTable = {
  readonly keys: Int32Array;
  readonly clusters: Uint16Array;
  readonly size: number;
  readonly vectors: Float32Array;
  /** The commonest words, in lower case. */
  readonly common: ReadonlySet<string>;
};

/** The `wordCount` commonest words of the embeddings, and the commoner endings of words: their mean vector stands for unknown words. */
export function compileWords(cacheFolder: string, wordCount: number): WordTable {
  const { words, size, vectors } = loadEmbeddings(cacheFolder, wordCount);
  const file = join(cacheFolder, `clusters-${words.length}-${OUTER_CLUSTERS}-${INNER_CLUSTERS}-${CLUSTER_SEED}.u16`);
  if (!existsSync(file)) {
    const clusters = clusterWords({ words, size, vectors }, OUTER_CLUSTERS, INNER_CLUSTERS, CLUSTER_SEED);
    writeFileSync(file, new Uint8Array(clusters.buffer));
  }
  const clusters = new Uint16Array(Uint8Array.from(readFileSync(file)).buffer);
  const rows = new Map<number, { cluster: number; vector: Float32Array }>();
  words.forEach((word, i) => {
    const key = hashOf(word);
    const vector = vectors.slice(i * size, (i + 1) * size).map((v) => v * VECTOR_SCALE);
    if (!rows.has(key) && /\p{L}|^[^\p{N}]{1,2}$/u.test(word))
      rows.set(key, { cluster: 1 + (clusters[i] ?? 0), vector });
  });
  for (const { word, cluster, vector } of newerWords(rows, size)) rows.set(hashOf(word), { cluster, vector });
  for (const [ending, vector] of endings(words, size, vectors))
    if (!rows.has(keyOf(ending))) rows.set(keyOf(ending), { cluster: 0, vector });
  return { ...sorted(rows, size), common: new Set(words.slice(0, COMMONEST)) };
}

function sorted(
  rows: ReadonlyMap<number, { readonly cluster: number; readonly vector: Float32Array }>,
  size: number,
): Omit<WordTable, 'common'> {
  const keys = Int32Array.from([...rows.keys()].sort((a, b) => a - b));
  const vectors = new Float32Array(keys.length * size);
  keys.forEach((key, i) => {
    vectors.set(rows.get(key)?.vector ?? [], i * size);
  });
  return { keys, clusters: Uint16Array.from(keys, (key) => rows.get(key)?.cluster ?? 0), size, vectors };
}

/** The mean vector of the rarer words with each ending. */
function endings(words: readonly string[], size: number, vectors: Float32Array): Map<string, Float32Array> {
  const sums = new Map<string, { count: number; sum: Float32Array }>();
  words.forEach((word, i) => {
    if (i < COMMON_WORDS || !/^\p{L}+$/u.test(word)) return;
    for (const ending of endingsOf(word)) {
      const entry = sums.get(ending) ?? { count: 0, sum: new Float32Array(size) };
      sums.set(ending, entry);
      entry.count += 1;
      for (let d = 0; d < size; d += 1) entry.sum[d] = (entry.sum[d] ?? 0) + (vectors[i * size + d] ?? 0);
    }
  });
  const means = [...sums].filter(([, entry]) => entry.count >= LEAST_WORDS_OF_ENDING);
  return new Map(
    means.map(([ending, { count, sum }]) => [ending, sum.map((v) => (v * VECTOR_SCALE * ENDING_SCALE) / count)]),
  );
}

const NEWER = new URL('./newer-words.txt', import.meta.url);

/** Words younger than the embeddings, each with the mean vector of older words that are used alike. */
function newerWords(
  rows: ReadonlyMap<number, { readonly cluster: number; readonly vector: Float32Array }>,
  size: number,
): { word: string; cluster: number; vector: Float32Array }[] {
  return readFileSync(NEWER, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...like] = line.split(' ');
      const found = like.flatMap((w) => rows.get(hashOf(w)) ?? []);
      const first = found[0];
      if (first === undefined) return [];
      const vector = new Float32Array(size);
      for (const { vector: v } of found)
        for (let d = 0; d < size; d += 1) vector[d] = (vector[d] ?? 0) + (v[d] ?? 0) / found.length;
      return [{ word, cluster: first.cluster, vector }];
    });
}
