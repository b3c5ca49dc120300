import type { KnownNames } from '../tagger/known-names.ts';
import type { ModelParts } from '../tagger/model.ts';
import { TAG_COUNT as T } from '../tagger/tags.ts';
import type { Learner } from './learner.ts';
import type { WordTable } from './word-lists.ts';

/** The rows that carry most: how far a feature's weights are from all equal, times how often it was learnt from. */
export function weightiest(learner: Learner, keep: number): Int32Array {
  const { weights, sums } = learner;
  const worth = sums.map((sum, row) => {
    let mean = 0;
    for (let y = 0; y < T; y += 1) mean += (weights[row * T + y] ?? 0) / T;
    let norm = 0;
    for (let y = 0; y < T; y += 1) norm += ((weights[row * T + y] ?? 0) - mean) ** 2;
    return norm * Math.sqrt(sum + 1);
  });
  const rows = Array.from(worth.keys()).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
  return Int32Array.from(rows.slice(0, keep).sort((a, b) => a - b));
}

const MOST_SPARSE = 3;

/** The model as shipped: sparse weights in 8 bits, word vectors reduced and in 4 bits. */
export function packed(
  version: string,
  hashes: Int32Array,
  learner: Learner,
  words: WordTable,
  names: KnownNames,
): ModelParts {
  const { weights, transitions } = learner;
  const scale = MOST_SPARSE / 127;
  const rows = Array.from(hashes.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const sparse = new Int8Array(rows.length * T);
  rows.forEach((row, i) => {
    for (let y = 0; y < T; y += 1)
      sparse[i * T + y] = Math.max(-127, Math.min(127, Math.round((weights[row * T + y] ?? 0) / scale)));
  });
  return {
    version,
    scale,
    keys: Int32Array.from(rows, (row) => hashes[row] ?? 0),
    sparse,
    transitions: transitions.map((v) => v / scale),
    lexicon: {
      keys: words.keys,
      clusters: words.clusters,
      ...packedVectors(words, learner.network.reduce, learner.network.vectorSize),
    },
    names,
    network: learner.network.shipped(scale),
  };
}

// A step of 0.335 standard deviations is the best for sixteen even levels of a normal variable (Max, 1960).
const BEST_STEP = 0.335;

function packedVectors(
  words: WordTable,
  matrix: Float64Array,
  size: number,
): { vectors: Uint8Array; vectorSteps: Float32Array } {
  const count = words.keys.length;
  const reduced = new Float32Array(count * size);
  for (let row = 0; row < count; row += 1)
    for (let i = 0; i < words.size; i += 1) {
      const a = words.vectors[row * words.size + i] ?? 0;
      if (a !== 0)
        for (let j = 0; j < size; j += 1)
          reduced[row * size + j] = (reduced[row * size + j] ?? 0) + a * (matrix[i * size + j] ?? 0);
    }
  const vectorSteps = Float32Array.from({ length: size }, (_, j) => {
    let sum = 0;
    for (let row = 0; row < count; row += 1) sum += (reduced[row * size + j] ?? 0) ** 2;
    return Math.fround(BEST_STEP * Math.sqrt(sum / count));
  });
  const vectors = new Uint8Array((count * size) / 2);
  for (let at = 0; at < count * size; at += 1) {
    const level = Math.max(0, Math.min(15, Math.round((reduced[at] ?? 0) / (vectorSteps[at % size] || 1) + 7.5)));
    vectors[at >> 1] = (vectors[at >> 1] ?? 0) | (level << (4 * (at & 1)));
  }
  return { vectors, vectorSteps };
}
