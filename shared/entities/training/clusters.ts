import type { Embeddings } from './embeddings.ts';
import { randomFrom } from './random.ts';

const ROUNDS = 8;

/**
 * A two-level spherical k-means over the word vectors: cluster of word i = outer * innerCount + inner, so that the
 * high bits are the coarse cluster.
 */
export function clusterWords(
  embeddings: Embeddings,
  outerCount: number,
  innerCount: number,
  seed: number,
): Uint16Array {
  const { size } = embeddings;
  const count = embeddings.words.length;
  const unit = normalised(embeddings.vectors, count, size);
  const everyRow = Int32Array.from({ length: count }, (_, i) => i);
  const outer = kMeans(unit, everyRow, size, outerCount, seed);
  const result = new Uint16Array(count);
  for (let k = 0; k < outerCount; k += 1) {
    const rows = everyRow.filter((i) => outer[i] === k);
    const inner = kMeans(unit, rows, size, innerCount, seed + 1 + k);
    rows.forEach((row, i) => {
      result[row] = k * innerCount + (inner[i] ?? 0);
    });
  }
  return result;
}

/** Unit vectors around the mean of all: what every word shares tells none apart. */
function normalised(vectors: Float32Array, count: number, size: number): Float32Array {
  const mean = new Float64Array(size);
  for (let i = 0; i < count * size; i += 1) mean[i % size] = (mean[i % size] ?? 0) + (vectors[i] ?? 0) / count;
  const unit = new Float32Array(count * size);
  for (let i = 0; i < count; i += 1) {
    let sum = 0;
    for (let d = 0; d < size; d += 1) sum += ((vectors[i * size + d] ?? 0) - (mean[d] ?? 0)) ** 2;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let d = 0; d < size; d += 1) unit[i * size + d] = ((vectors[i * size + d] ?? 0) - (mean[d] ?? 0)) * scale;
  }
  return unit;
}

function kMeans(unit: Float32Array, rows: Int32Array, size: number, k: number, seed: number): Uint16Array {
  const random = randomFrom(seed);
  const centres = new Float32Array(k * size);
  const labels = new Uint16Array(rows.length);
  for (let c = 0; c < k; c += 1) {
    // Squaring the draw favours frequent words, whose vectors are the surest.
    const row = rows[Math.floor(random() ** 2 * rows.length)] ?? 0;
    centres.set(unit.subarray(row * size, (row + 1) * size), c * size);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    assign(unit, rows, size, k, centres, labels);
    recentre(unit, rows, size, k, centres, labels);
  }
  return labels;
}

function assign(
  unit: Float32Array,
  rows: Int32Array,
  size: number,
  k: number,
  centres: Float32Array,
  labels: Uint16Array,
): void {
  for (let i = 0; i < rows.length; i += 1) {
    const base = (rows[i] ?? 0) * size;
    let best = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < k; c += 1) {
      let dot = 0;
      for (let d = 0; d < size; d += 1) dot += (unit[base + d] ?? 0) * (centres[c * size + d] ?? 0);
      if (dot > best) {
        best = dot;
        labels[i] = c;
      }
    }
  }
}

function recentre(
  unit: Float32Array,
  rows: Int32Array,
  size: number,
  k: number,
  centres: Float32Array,
  labels: Uint16Array,
): void {
  centres.fill(0);
  for (let i = 0; i < rows.length; i += 1) {
    const base = (rows[i] ?? 0) * size;
    const at = (labels[i] ?? 0) * size;
    for (let d = 0; d < size; d += 1) centres[at + d] = (centres[at + d] ?? 0) + (unit[base + d] ?? 0);
  }
  for (let c = 0; c < k; c += 1) {
    let sum = 0;
    for (let d = 0; d < size; d += 1) sum += (centres[c * size + d] ?? 0) ** 2;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let d = 0; d < size; d += 1) centres[c * size + d] = (centres[c * size + d] ?? 0) * scale;
  }
}
