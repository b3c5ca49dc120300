import type { NetworkSizes, NetworkWeights } from '../tagger/network.ts';
import type { Batch } from './batches.ts';
import type { Parameter } from './dense.ts';
import { backward } from './network-backward.ts';
import { type Dropout, forward } from './network-forward.ts';
import { clip, stepUp, swapAverages } from './network-parameters.ts';
import { createState } from './network-state.ts';

/** The network of `../network.ts` in training. */
export type NetworkTrainer = {
  /** Adds its scores to rows of tags. */
  readonly forward: (b: Batch, scores: Float32Array, dropout: Dropout) => void;
  /** Learns from the batch last scored; `gradient` is the direction in which the scores should go. */
  readonly learn: (b: Batch, gradient: Float32Array, rate: number) => void;
  readonly swapAverages: () => void;
  /** The averaged weights as the product reads them, the output in units of `scale`. */
  readonly shipped: (scale: number) => NetworkWeights;
  /** The averaged matrix that reduces a word's vector to `vectorSize` numbers. */
  readonly reduce: Float64Array;
  readonly vectorSize: number;
};

/** `vectors` are rows of `size` numbers; a learnt matrix reduces them to `sizes.vector`. */
export function createNetworkTrainer(
  sizes: NetworkSizes,
  vectors: Float32Array,
  size: number,
  seed: number,
): NetworkTrainer {
  const n = createState(sizes, vectors, size, seed);
  return {
    forward: (b, scores, dropout) => forward(n, b, scores, dropout),
    learn: (b, gradient, rate) => {
      backward(n, b, gradient);
      n.usual = clip(n.p, n.usual);
      n.steps += 1;
      stepUp(n.p, rate, n.steps);
    },
    swapAverages: () => swapAverages(n.p),
    shipped: (scale) => ({ sizes, ...averages(n.p), out: average(n.p.out, 1 / scale) }),
    reduce: n.p.reduce.average,
    vectorSize: sizes.vector,
  };
}

const average = (m: Parameter, by = 1): Float32Array => Float32Array.from(m.average, (value) => value * by);

function averages(p: ReturnType<typeof createState>['p']): Omit<NetworkWeights, 'sizes' | 'out'> {
  return {
    forms: average(p.forms),
    window: average(p.window),
    pad: average(p.pad),
    open: average(p.open),
    bias1: average(p.bias1),
    here: average(p.here),
    pool: average(p.pool),
    before: average(p.before),
    after: average(p.after),
    bias2: average(p.bias2),
  };
}
