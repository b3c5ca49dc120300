import type { Tree } from '../body/forest.ts';

/** What boosting learns. */
export type Boosted = { readonly bias: number; readonly trees: readonly Tree[] };

/** Examples in columns: bin numbers by feature, and for each feature the upper edge of each bin. */
export type Table = {
  readonly rows: number;
  readonly columns: readonly Uint8Array[];
  readonly edges: readonly Float32Array[];
};

export type BoostOptions = {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly rowShare: number;
  readonly columnShare: number;
  readonly penalty: number;
  readonly seed: number;
};

const BINS = 48;

/** Cuts each feature into bins of about equally many examples. */
export function tableOf(rows: readonly Float32Array[], width: number): Table {
  const columns: Uint8Array[] = [];
  const edges: Float32Array[] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const values = Float32Array.from(rows, (row) => row[feature] ?? 0);
    const edge = edgesOf(values);
    edges.push(edge);
    columns.push(Uint8Array.from(values, (value) => binOf(edge, value)));
  }
  return { rows: rows.length, columns, edges };
}

function edgesOf(values: Float32Array): Float32Array {
  const step = Math.max(1, Math.floor(values.length / 60_000));
  const sample = values.filter((_, index) => index % step === 0).sort();
  const distinct = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1) distinct.add(sample[Math.floor((bin * sample.length) / BINS)] ?? 0);
  // flags are so often 0 that quantiles never meet their other value
  const least = sample[0] ?? 0;
  if (distinct.size < 3)
    for (const value of new Set(sample.slice(0, 60_000))) if (distinct.size < BINS - 1) distinct.add(value);
  distinct.add(least);
  return Float32Array.from([...distinct].sort((a, b) => a - b));
}

/** A value falls into bin b when exactly b edges are below it, so that "bin > b" is "value > edge[b]". */
function binOf(edges: Float32Array, value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A small generator of repeatable pseudo-random numbers (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Split = { feature: number; bin: number; gain: number };

/** Gradient boosting of oblivious trees on logistic loss. `use` lists the examples to learn from. */
export function boost(
  table: Table,
  labels: Float32Array,
  weights: Float32Array,
  use: Int32Array,
  options: BoostOptions,
): Boosted {
  const random = generator(options.seed);
  const scores = new Float32Array(table.rows);
  let [yes, all] = [0, 0];
  for (const row of use) {
    yes += (labels[row] ?? 0) * (weights[row] ?? 0);
    all += weights[row] ?? 0;
  }
  const bias = Math.log(yes / (all - yes));
  scores.fill(bias);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    const tree = growTree(table, labels, weights, use, scores, options, random);
    trees.push(tree.tree);
    for (const row of use) scores[row] = (scores[row] ?? 0) + (tree.tree.leaves[leafOf(table, tree.splits, row)] ?? 0);
  }
  return { bias, trees };
}

function leafOf(table: Table, splits: readonly Split[], row: number): number {
  let leaf = 0;
  for (let level = 0; level < splits.length; level += 1) {
    const split = splits[level];
    if (split && (table.columns[split.feature]?.[row] ?? 0) > split.bin) leaf |= 1 << level;
  }
  return leaf;
}

function growTree(
  table: Table,
  labels: Float32Array,
  weights: Float32Array,
  use: Int32Array,
  scores: Float32Array,
  options: BoostOptions,
  random: () => number,
): { tree: Tree; splits: Split[] } {
  const rows = use.filter(() => random() < options.rowShare);
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
    slopes[index] = ((labels[row] ?? 0) - chance) * (weights[row] ?? 0);
    bends[index] = Math.max(1e-6, chance * (1 - chance)) * (weights[row] ?? 0);
  });
  const leaf = new Uint8Array(rows.length);
  const splits: Split[] = [];
  const candidates = table.columns.map((_, feature) => feature).filter(() => random() < options.columnShare);
  for (let level = 0; level < options.depth; level += 1) {
    const split = bestSplit(table, candidates, rows, leaf, slopes, bends, 1 << level, options.penalty);
    if (!split) break;
    splits.push(split);
    const column = table.columns[split.feature];
    for (let index = 0; index < rows.length; index += 1)
      if ((column?.[rows[index] ?? 0] ?? 0) > split.bin) leaf[index] = (leaf[index] ?? 0) | (1 << level);
  }
  return { tree: { ...treeOf(table, splits), leaves: leavesOf(leaf, slopes, bends, splits.length, options) }, splits };
}

const treeOf = (table: Table, splits: readonly Split[]) => ({
  features: Int16Array.from(splits, ({ feature }) => feature),
  thresholds: Float32Array.from(splits, ({ feature, bin }) => table.edges[feature]?.[bin] ?? 0),
});

function leavesOf(
  leaf: Uint8Array,
  slopes: Float64Array,
  bends: Float64Array,
  levels: number,
  options: BoostOptions,
): Float32Array {
  const sums = new Float64Array(2 << levels);
  for (let index = 0; index < leaf.length; index += 1) {
    const at = 2 * (leaf[index] ?? 0);
    sums[at] = (sums[at] ?? 0) + (slopes[index] ?? 0);
    sums[at + 1] = (sums[at + 1] ?? 0) + (bends[index] ?? 0);
  }
  return Float32Array.from(
    { length: 1 << levels },
    (_, at) => (options.rate * (sums[2 * at] ?? 0)) / ((sums[2 * at + 1] ?? 0) + options.penalty),
  );
}

function bestSplit(
  table: Table,
  candidates: readonly number[],
  rows: Int32Array,
  leaf: Uint8Array,
  slopes: Float64Array,
  bends: Float64Array,
  leaves: number,
  penalty: number,
): Split | undefined {
  let best: Split | undefined;
  const width = 64;
  const slope = new Float64Array(leaves * width);
  const bend = new Float64Array(leaves * width);
  for (const feature of candidates) {
    const column = table.columns[feature];
    const bins = table.edges[feature]?.length ?? 0;
    if (!column || bins < 1) continue;
    slope.fill(0);
    bend.fill(0);
    for (let index = 0; index < rows.length; index += 1) {
      const at = (leaf[index] as number) * width + (column[rows[index] as number] as number);
      slope[at] = (slope[at] as number) + (slopes[index] as number);
      bend[at] = (bend[at] as number) + (bends[index] as number);
    }
    const found = splitOf(slope, bend, leaves, width, bins, penalty);
    if (found && found.gain > (best?.gain ?? 1e-9)) best = { feature, ...found };
  }
  return best;
}

/** The bin at which all leaves together gain most from being cut. */
function splitOf(
  slope: Float64Array,
  bend: Float64Array,
  leaves: number,
  width: number,
  bins: number,
  penalty: number,
): { bin: number; gain: number } | undefined {
  const gains = new Float64Array(bins);
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const from = leaf * width;
    let [slopeAll, bendAll] = [0, 0];
    for (let bin = 0; bin <= bins; bin += 1) {
      slopeAll += slope[from + bin] ?? 0;
      bendAll += bend[from + bin] ?? 0;
    }
    const whole = (slopeAll * slopeAll) / (bendAll + penalty);
    let [left, leftBend] = [0, 0];
    for (let bin = 0; bin < bins; bin += 1) {
      left += slope[from + bin] ?? 0;
      leftBend += bend[from + bin] ?? 0;
      const right = slopeAll - left;
      gains[bin] =
        (gains[bin] ?? 0) +
        (left * left) / (leftBend + penalty) +
        (right * right) / (bendAll - leftBend + penalty) -
        whole;
    }
  }
  let at = 0;
  for (let bin = 1; bin < bins; bin += 1) if ((gains[bin] ?? 0) > (gains[at] ?? 0)) at = bin;
  const gain = gains[at] ?? 0;
  return gain > 0 ? { bin: at, gain } : undefined;
}
