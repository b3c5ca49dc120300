/** Trees of one depth. All nodes of a level ask the same question, so that a leaf's number is the bits of the answers. */
export type Forest = {
  readonly bias: number;
  readonly depth: number;
  readonly trees: number;
  /** Feature and threshold of each level, tree after tree. */
  readonly features: Int16Array;
  readonly thresholds: Float32Array;
  /** Values of the `2 ** depth` leaves, tree after tree. */
  readonly leaves: Float32Array;
};

/** One tree as it is written down. */
export type Tree = {
  readonly features: ArrayLike<number>;
  readonly thresholds: ArrayLike<number>;
  readonly leaves: ArrayLike<number>;
};

/** Puts trees together; the questions that a less deep tree lacks are answered with no. */
export function forestOf(bias: number, trees: readonly Tree[]): Forest {
  const depth = Math.max(0, ...trees.map(({ features }) => features.length));
  const size = 2 ** depth;
  const forest = {
    bias,
    depth,
    trees: trees.length,
    features: new Int16Array(trees.length * depth),
    thresholds: new Float32Array(trees.length * depth).fill(Number.POSITIVE_INFINITY),
    leaves: new Float32Array(trees.length * size),
  };
  trees.forEach((tree, index) => {
    forest.features.set(Array.from(tree.features), index * depth);
    forest.thresholds.set(Array.from(tree.thresholds), index * depth);
    forest.leaves.set(Array.from(tree.leaves), index * size);
  });
  return forest;
}

/** Reads a forest from one line a tree: `features|thresholds|leaves`, each a list of numbers; the first line is the bias. */
export function readForest(text: string): Forest {
  const [bias = '0', ...lines] = text.trim().split('\n');
  const numbers = (list: string | undefined) => (list ?? '').split(' ').map(Number);
  const trees = lines.map((line) => {
    const [features, thresholds, leaves] = line.split('|');
    return { features: numbers(features), thresholds: numbers(thresholds), leaves: numbers(leaves) };
  });
  return forestOf(Number(bias), trees);
}

/** Log-odds that a forest gives to one row of features. */
export function scoreRow({ bias, depth, trees, features, thresholds, leaves }: Forest, row: Float32Array): number {
  let sum = bias;
  let at = 0;
  for (let tree = 0; tree < trees; tree += 1) {
    let leaf = 0;
    for (let level = 0; level < depth; level += 1, at += 1)
      if ((row[features[at] ?? 0] ?? 0) > (thresholds[at] ?? 0)) leaf |= 1 << level;
    sum += leaves[(tree << depth) + leaf] ?? 0;
  }
  return sum;
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
