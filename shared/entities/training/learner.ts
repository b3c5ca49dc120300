import { addMarginals, createWorkspace } from '../marginals.ts';
import { ALLOWED, TAG_COUNT as T } from '../tags.ts';
import { bestTags } from '../viterbi.ts';
import { type Batch, batchOf } from './batches.ts';
import type { Instances } from './instances.ts';
import type { NetworkTrainer } from './network-trainer.ts';
import { type SpanOf, spansOf } from './score.ts';

export type Rates = {
  readonly sparse: number;
  readonly network: number;
  readonly dropout: number;
  readonly wordDropout: number;
  readonly useSparse: boolean;
  readonly sparseDropout: number;
};

export type Learner = ReturnType<typeof createLearner>;

/** A linear-chain conditional random field over sparse features and the network; Adagrad for the sparse part, Adam for the network. */
export function createLearner(featureCount: number, network: NetworkTrainer, random: () => number) {
  const s = {
    weights: new Float32Array(featureCount * T),
    /** Sum of squared gradients of each feature's row. */
    sums: new Float32Array(featureCount),
    transitions: new Float32Array(T * T),
    transitionSums: new Float32Array(T * T).fill(1e-2),
  };
  const space = createWorkspace();
  const steps = new Float64Array(T * T);
  const expTransitions = new Float64Array(T * T);
  let scores = new Float32Array(0);
  let gradient = new Float32Array(0);
  let withSparse = false;

  function clear(count: number): void {
    if (count * T > scores.length) {
      scores = new Float32Array(count * T * 2);
      gradient = new Float32Array(count * T * 2);
    }
    scores.fill(0, 0, count * T);
    gradient.fill(0, 0, count * T);
  }

  function addSparse(x: Instances, tokens: Int32Array): void {
    for (let i = 0; i < tokens.length; i += 1) {
      const t = tokens[i] ?? 0;
      const end = x.offsets[t + 1] ?? 0;
      for (let f = x.offsets[t] ?? 0; f < end; f += 1) {
        const base = (x.features[f] ?? 0) * T;
        for (let y = 0; y < T; y += 1) scores[i * T + y] = (scores[i * T + y] ?? 0) + (s.weights[base + y] ?? 0);
      }
    }
  }

  /** One step on one batch. */
  function learn(x: Instances, documents: readonly number[], rates: Rates): void {
    const b = batchOf(x, documents);
    clear(b.count);
    withSparse = rates.useSparse && random() >= rates.sparseDropout;
    network.forward(b, scores, rates.dropout, rates.wordDropout);
    if (withSparse) addSparse(x, b.tokens);
    fillGradient(x, b);
    stepTransitions(rates.sparse);
    network.backward(b, gradient);
    network.update(rates.network);
    if (withSparse) for (let i = 0; i < b.count; i += 1) stepSparse(x, b.tokens[i] ?? 0, i * T, rates.sparse);
    withSparse = rates.useSparse;
  }

  function fillGradient(x: Instances, b: Batch): void {
    steps.fill(0);
    for (let i = 0; i < T * T; i += 1) expTransitions[i] = Math.exp(s.transitions[i] ?? 0);
    for (const [first, end] of b.sentences) {
      const window = scores.subarray(first * T, end * T);
      const out = gradient.subarray(first * T, end * T);
      addMarginals(
        space,
        window,
        expTransitions,
        end - first,
        { lattice: x.lattice, at: b.tokens[first] ?? 0 },
        1,
        out,
        steps,
      );
      addMarginals(space, window, expTransitions, end - first, undefined, -1, out, steps);
    }
  }

  function stepTransitions(rate: number): void {
    for (let i = 0; i < T * T; i += 1) {
      const g = steps[i] ?? 0;
      if (ALLOWED[i] === 0 || Math.abs(g) < 1e-4) continue;
      s.transitionSums[i] = (s.transitionSums[i] ?? 0) + g * g;
      s.transitions[i] = (s.transitions[i] ?? 0) + (rate * g) / Math.sqrt(s.transitionSums[i] ?? 1);
    }
  }

  function stepSparse(x: Instances, t: number, at: number, rate: number): void {
    let norm = 0;
    for (let y = at; y < at + T; y += 1) norm += (gradient[y] ?? 0) ** 2;
    if (norm < 1e-5) return;
    for (let f = x.offsets[t] ?? 0; f < (x.offsets[t + 1] ?? 0); f += 1) {
      const row = x.features[f] ?? 0;
      const sum = (s.sums[row] ?? 0) + norm;
      s.sums[row] = sum;
      const step = rate / Math.sqrt(sum + 1);
      for (let y = 0; y < T; y += 1)
        s.weights[row * T + y] = (s.weights[row * T + y] ?? 0) + step * (gradient[at + y] ?? 0);
    }
  }

  /** Tags each document with the averaged network. */
  function predict(x: Instances): SpanOf[][] {
    network.swapAverages();
    const spans = Array.from({ length: x.documents.length - 1 }, (_, d) => {
      const b = batchOf(x, [d]);
      clear(b.count);
      network.forward(b, scores, 0, 0);
      if (withSparse) addSparse(x, b.tokens);
      return b.sentences.flatMap(([first, end]) =>
        spansOf(
          bestTags(scores.subarray(first * T, end * T), s.transitions, end - first),
          end - first,
          x.starts,
          x.ends,
          b.tokens[first] ?? 0,
        ),
      );
    });
    network.swapAverages();
    return spans;
  }

  return { learn, predict, state: s };
}
