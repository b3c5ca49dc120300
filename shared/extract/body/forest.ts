/** Trees of one depth. All nodes of a level ask the same question, so that a leaf's number is the bits of the answers. */
export type Forest = {
  readonly bias: number;
  readonly depth: number;
  readonly trees: number;
  /** The questions of all trees by feature and threshold: from the first one that a value does not pass on, it passes none of that feature. */
  readonly questions: Questions;
  /** Values of the `2 ** depth` leaves, tree after tree. */
  readonly leaves: Float32Array;
};

/** Of question `at` the threshold, the tree that asks it, and its bit in the number of that tree's leaf. */
type Questions = {
  readonly thresholds: Float32Array;
  readonly trees: Uint16Array;
  readonly bits: Uint16Array;
  /** Features that are asked for, and where the questions of each begin; one end more than features. */
  readonly features: Int16Array;
  readonly begins: Int32Array;
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
  const leaves = new Float32Array(trees.length * size);
  for (const [index, tree] of trees.entries()) leaves.set(Array.from(tree.leaves), index * size);
  return { bias, depth, trees: trees.length, questions: questionsOf(trees), leaves };
}

function questionsOf(trees: readonly Tree[]): Questions {
  const all = trees
    .flatMap(({ features, thresholds }, tree) =>
      Array.from(features, (feature, level) => ({
        feature,
        threshold: thresholds[level] ?? Number.POSITIVE_INFINITY,
        tree,
        bit: 1 << level,
      })),
    )
    .sort((one, other) => one.feature - other.feature || one.threshold - other.threshold);
  const begins = all.flatMap(({ feature }, at) => (feature === all[at - 1]?.feature ? [] : [at]));
  return {
    thresholds: Float32Array.from(all, ({ threshold }) => threshold),
    trees: Uint16Array.from(all, ({ tree }) => tree),
    bits: Uint16Array.from(all, ({ bit }) => bit),
    features: Int16Array.from(begins, (at) => all[at]?.feature ?? 0),
    begins: Int32Array.from([...begins, all.length]),
  };
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

/** A function for the log-odds that a forest gives to a row of features. */
export function rowScorer(forest: Forest): (row: Float32Array) => number {
  // filled anew for each row
  const reached = new Uint16Array(forest.trees);
  return (row) => scoreRow(forest, row, reached.fill(0));
}

function scoreRow({ bias, depth, trees, questions, leaves }: Forest, row: Float32Array, reached: Uint16Array): number {
  const { thresholds, bits, features, begins } = questions;
  for (let index = 0; index < features.length; index += 1) {
    const value = row[features[index] ?? 0] ?? 0;
    const end = begins[index + 1] ?? 0;
    for (let at = begins[index] ?? 0; at < end && value > (thresholds[at] ?? 0); at += 1) {
      const tree = questions.trees[at] ?? 0;
      reached[tree] = (reached[tree] ?? 0) | (bits[at] ?? 0);
    }
  }
  let sum = bias;
  for (let tree = 0; tree < trees; tree += 1) sum += leaves[(tree << depth) + (reached[tree] ?? 0)] ?? 0;
  return sum;
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
