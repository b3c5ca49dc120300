/** One oblivious tree: all nodes of a level ask the same question, so that a leaf's number is the bits of the answers. */
export type Tree = {
  readonly features: Int16Array;
  readonly thresholds: Float32Array;
  readonly leaves: Float32Array;
};

export type Forest = { readonly bias: number; readonly trees: readonly Tree[] };

/** Reads a forest from one line a tree: `features|thresholds|leaves`, each a list of numbers; the first line is the bias. */
export function readForest(text: string): Forest {
  const [bias = '0', ...lines] = text.trim().split('\n');
  const numbers = (list: string | undefined) => (list ?? '').split(' ').map(Number);
  const trees = lines.map((line) => {
    const [features, thresholds, leaves] = line.split('|');
    return {
      features: Int16Array.from(numbers(features)),
      thresholds: Float32Array.from(numbers(thresholds)),
      leaves: Float32Array.from(numbers(leaves)),
    };
  });
  return { bias: Number(bias), trees };
}

/** Log-odds that a forest gives to one row of features. */
export function scoreRow(forest: Forest, row: Float32Array): number {
  let sum = forest.bias;
  for (const { features, thresholds, leaves } of forest.trees) {
    let leaf = 0;
    for (let level = 0; level < features.length; level += 1)
      if ((row[features[level] ?? 0] ?? 0) > (thresholds[level] ?? 0)) leaf |= 1 << level;
    sum += leaves[leaf] ?? 0;
  }
  return sum;
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
