import { type Dictionary, intern } from './dictionary.ts';
import type { Instances } from './instances.ts';
import { addToMean, createMean, type Learner, learn, type Mean, predict, type Rates, takeMean } from './learner.ts';
import type { Prepared } from './prepare.ts';
import { shuffle } from './random.ts';

/** Step lengths at the start (they fall to a third, the network's to a tenth) and shares left out. */
export type Schedule = {
  readonly epochs: number;
  readonly rate: number;
  readonly networkRate: number;
  readonly dropout: number;
  readonly wordDropout: number;
  readonly sparseDropout: number;
  /** Share of GMB, by far the largest corpus, that one epoch sees. */
  readonly partOfGmb: number;
};

/** `count` epochs of one learner from epoch `from` on. */
export type Plan = {
  readonly learner: Learner;
  readonly features: Dictionary;
  readonly from: number;
  readonly count: number;
  readonly useSparse: boolean;
  /** Ends with the mean of the sparse weights over its batches. */
  readonly average: boolean;
};

const BATCH_TOKENS = 300;
const BATCHES_OF_MEAN = 50;

/** Trains and reports after each epoch. */
export function train(
  prepared: Prepared,
  schedule: Schedule,
  { learner, features, from, count, useSparse, average }: Plan,
): void {
  const data = intern(prepared.raw, features);
  const measured = new Map([...prepared.measured].map(([name, x]) => [name, intern(x, features)]));
  const mean = average ? createMean(learner) : undefined;
  for (let epoch = from; epoch < from + count; epoch += 1) {
    pass(prepared, schedule, learner, data, ratesOf(schedule, epoch, useSparse), mean);
    if (mean !== undefined && epoch + 1 === from + count) takeMean(learner, mean);
    if (epoch + 1 === from + count)
      prepared.report(`epoch ${epoch + 1}`, (name) => {
        const x = measured.get(name);
        return x === undefined ? [] : predict(learner, x);
      });
  }
}

function ratesOf(s: Schedule, epoch: number, useSparse: boolean): Rates {
  const left = 1 - epoch / s.epochs;
  return {
    sparse: s.rate * Math.max(0.3, left),
    network: s.networkRate * Math.max(0.1, left),
    dropout: s.dropout,
    wordDropout: s.wordDropout,
    useSparse,
    sparseDropout: s.sparseDropout,
  };
}

function pass(
  { documents, order, random }: Prepared,
  s: Schedule,
  learner: Learner,
  data: Instances,
  rates: Rates,
  mean: Mean | undefined,
): void {
  shuffle(order, random);
  let batch: number[] = [];
  let tokens = 0;
  let batches = 0;
  for (const d of order) {
    if (documents[d]?.domain === 'gmb' && random() >= s.partOfGmb) continue;
    batch.push(d);
    tokens += (data.documents[d + 1] ?? 0) - (data.documents[d] ?? 0);
    if (tokens < BATCH_TOKENS) continue;
    learn(learner, data, batch, rates);
    batches += 1;
    if (mean !== undefined && batches % BATCHES_OF_MEAN === 0) addToMean(learner, mean);
    batch = [];
    tokens = 0;
  }
}
