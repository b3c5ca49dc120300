import { addMarginals, createWorkspace, type Workspace } from '../tagger/marginals.ts';
import { ALLOWED, TAG_COUNT as T } from '../tagger/tags.ts';
import { bestTags } from '../tagger/viterbi.ts';
import { type Batch, batchOf } from './batches.ts';
import type { Instances } from './instances.ts';
import type { NetworkTrainer } from './network-trainer.ts';
import { type SpanOf, spansOf } from './score.ts';

/** How one step learns: step lengths, and shares left out at random. */
export type Rates = {
  readonly sparse: number;
  readonly network: number;
  readonly dropout: number;
  readonly wordDropout: number;
  readonly useSparse: boolean;
  /** Share of batches that the network must score alone. */
  readonly sparseDropout: number;
};

/** A linear-chain conditional random field over sparse features and the network, in training. */
export type Learner = {
  readonly network: NetworkTrainer;
  readonly random: () => number;
  /** A row of tags for each feature, and the sum of squared gradients of the row. */
  readonly weights: Float32Array;
  readonly sums: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSums: Float32Array;
  readonly space: Workspace;
  readonly steps: Float64Array;
  readonly expTransitions: Float64Array;
  scores: Float32Array;
  gradient: Float32Array;
  withSparse: boolean;
};

export function createLearner(featureCount: number, network: NetworkTrainer, random: () => number): Learner {
  return {
    network,
    random,
    weights: new Float32Array(featureCount * T),
    sums: new Float32Array(featureCount),
    transitions: new Float32Array(T * T),
    transitionSums: new Float32Array(T * T).fill(1e-2),
    space: createWorkspace(),
    steps: new Float64Array(T * T),
    expTransitions: new Float64Array(T * T),
    scores: new Float32Array(0),
    gradient: new Float32Array(0),
    withSparse: false,
  };
}

/** A learner of some rows of another: what it has learnt of them goes over. */
export function learnerOfRows(whole: Learner, rows: Int32Array): Learner {
  const few = createLearner(rows.length, whole.network, whole.random);
  rows.forEach((row, i) => {
    few.weights.set(whole.weights.subarray(row * T, (row + 1) * T), i * T);
    few.sums[i] = whole.sums[row] ?? 0;
  });
  few.transitions.set(whole.transitions);
  few.transitionSums.set(whole.transitionSums);
  return few;
}

/** One step on one batch: Adagrad for the sparse part and the transitions, Adam for the network. */
export function learn(l: Learner, x: Instances, documents: readonly number[], rates: Rates): void {
  const b = batchOf(x, documents);
  clear(l, b.count);
  l.withSparse = rates.useSparse && l.random() >= rates.sparseDropout;
  l.network.forward(b, l.scores, { hidden: rates.dropout, word: rates.wordDropout });
  if (l.withSparse) addSparse(l, x, b.tokens);
  fillGradient(l, x, b);
  stepTransitions(l, rates.sparse);
  l.network.learn(b, l.gradient, rates.network);
  if (l.withSparse) for (let i = 0; i < b.count; i += 1) stepSparse(l, x, b.tokens[i] ?? 0, i * T, rates.sparse);
  l.withSparse = rates.useSparse;
}

function clear(l: Learner, count: number): void {
  if (count * T > l.scores.length) {
    l.scores = new Float32Array(count * T * 2);
    l.gradient = new Float32Array(count * T * 2);
  }
  l.scores.fill(0, 0, count * T);
  l.gradient.fill(0, 0, count * T);
}

function addSparse({ scores, weights }: Learner, x: Instances, tokens: Int32Array): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const t = tokens[i] ?? 0;
    const end = x.offsets[t + 1] ?? 0;
    for (let f = x.offsets[t] ?? 0; f < end; f += 1) {
      const base = (x.features[f] ?? 0) * T;
      for (let y = 0; y < T; y += 1) scores[i * T + y] = (scores[i * T + y] ?? 0) + (weights[base + y] ?? 0);
    }
  }
}

/** Of the log likelihood: what the annotation allows less what the model expects. A sentence of which it allows no reading teaches nothing. */
function fillGradient(l: Learner, x: Instances, b: Batch): void {
  l.steps.fill(0);
  for (let i = 0; i < T * T; i += 1) l.expTransitions[i] = Math.exp(l.transitions[i] ?? 0);
  for (const [first, end] of b.sentences) {
    const window = l.scores.subarray(first * T, end * T);
    const out = l.gradient.subarray(first * T, end * T);
    const allowed = { lattice: x.lattice, at: b.tokens[first] ?? 0 };
    if (addMarginals(l.space, window, l.expTransitions, end - first, allowed, 1, out, l.steps))
      addMarginals(l.space, window, l.expTransitions, end - first, undefined, -1, out, l.steps);
  }
}

function stepTransitions({ steps, transitions, transitionSums }: Learner, rate: number): void {
  for (let i = 0; i < T * T; i += 1) {
    const g = steps[i] ?? 0;
    if (ALLOWED[i] === 0 || Math.abs(g) < 1e-4) continue;
    transitionSums[i] = (transitionSums[i] ?? 0) + g * g;
    transitions[i] = (transitions[i] ?? 0) + (rate * g) / Math.sqrt(transitionSums[i] ?? 1);
  }
}

function stepSparse({ gradient, weights, sums }: Learner, x: Instances, t: number, at: number, rate: number): void {
  let norm = 0;
  for (let y = at; y < at + T; y += 1) norm += (gradient[y] ?? 0) ** 2;
  if (norm < 1e-5) return;
  for (let f = x.offsets[t] ?? 0; f < (x.offsets[t + 1] ?? 0); f += 1) {
    const row = x.features[f] ?? 0;
    const sum = (sums[row] ?? 0) + norm;
    sums[row] = sum;
    const step = rate / Math.sqrt(sum + 1);
    for (let y = 0; y < T; y += 1) weights[row * T + y] = (weights[row * T + y] ?? 0) + step * (gradient[at + y] ?? 0);
  }
}

/** A sum of the sparse weights and transitions of many steps. */
export type Mean = { readonly weights: Float64Array; readonly transitions: Float64Array; count: number };

export function createMean({ weights, transitions }: Learner): Mean {
  return {
    weights: new Float64Array(weights.length),
    transitions: new Float64Array(transitions.length),
    count: 0,
  };
}

export function addToMean({ weights, transitions }: Learner, mean: Mean): void {
  mean.count += 1;
  for (let i = 0; i < weights.length; i += 1) mean.weights[i] = (mean.weights[i] ?? 0) + (weights[i] ?? 0);
  for (let i = 0; i < transitions.length; i += 1)
    mean.transitions[i] = (mean.transitions[i] ?? 0) + (transitions[i] ?? 0);
}

/** Puts the mean in place of the weights: the last steps' noise cancels out. */
export function takeMean({ weights, transitions }: Learner, mean: Mean): void {
  if (mean.count === 0) return;
  weights.set(mean.weights.map((sum) => sum / mean.count));
  transitions.set(mean.transitions.map((sum) => sum / mean.count));
}

/** Tags each document with the averaged network. */
export function predict(l: Learner, x: Instances): SpanOf[][] {
  l.network.swapAverages();
  const spans = Array.from({ length: x.documents.length - 1 }, (_, d) => {
    const b = batchOf(x, [d]);
    clear(l, b.count);
    l.network.forward(b, l.scores, { hidden: 0, word: 0 });
    if (l.withSparse) addSparse(l, x, b.tokens);
    return b.sentences.flatMap(([first, end]) => {
      const tags = bestTags(l.scores.subarray(first * T, end * T), l.transitions, end - first);
      return spansOf(tags, end - first, x.starts, x.ends, b.tokens[first] ?? 0);
    });
  });
  l.network.swapAverages();
  return spans;
}
