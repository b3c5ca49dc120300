// Trains the entity model: npm run train:entities -- --data FOLDER [--out FILE] [--without gmb] [--fold 1|2|3]
// FOLDER holds entities/ and entities-train/. Without --out, --without or --fold the shipped file is written.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeModel } from '../tagger/model.ts';
import { createTagger, tagWith } from '../tagger/tagger.ts';
import { type Dictionary, keeping } from './dictionary.ts';
import { createLearner, type Learner, learnerOfRows } from './learner.ts';
import { packed, weightiest } from './pack.ts';
import { type Plan, type Schedule, train } from './passes.ts';
import { prepare } from './prepare.ts';
import { encodeModel } from './write-model.ts';

const SHIPPED = new URL('../tagger/model.bin', import.meta.url).pathname;
const string = (value: string) => ({ type: 'string', default: value }) as const;

const { values: o } = parseArgs({
  options: {
    data: string(''),
    out: { type: 'string' },
    cache: string(new URL('.cache', import.meta.url).pathname),
    without: { type: 'string', multiple: true, default: [] },
    fold: string('0'),
    seed: string('20'),
    version: string('8'),
    words: string('150000'),
    reduced: string('40'),
    hidden: string('64'),
    cutoff: string('3'),
    keep: string('180000'),
    repair: string('both'),
    swap: string('0.3'),
    written: string('1200'),
    articles: string('1600'),
    copies: string('1'),
    recase: string('0.1'),
    part: string('0.35'),
    networkEpochs: string('2'),
    jointEpochs: string('4'),
    lastEpochs: string('1'),
    mean: string('yes'),
    rate: string('0.1'),
    networkRate: string('0.002'),
    dropout: string('0.25'),
    wordDropout: string('0.08'),
    sparseDropout: string('0.2'),
  },
});

const started = performance.now();
const log = (text: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)}s ${text}`);

const hidden = Number(o.hidden);
const prepared = prepare({
  set: {
    data: o.data,
    without: o.without,
    fold: Number(o.fold),
    repair: o.repair,
    swap: Number(o.swap),
    written: Number(o.written),
    articles: Number(o.articles),
    copies: Number(o.copies),
    recase: Number(o.recase),
    seed: Number(o.seed),
  },
  cache: o.cache,
  wordCount: Number(o.words),
  cutoff: Number(o.cutoff),
  sizes: { vector: Number(o.reduced), form: 8, hidden, second: hidden },
  seed: Number(o.seed),
  log,
});
const { words, network, dictionary, random } = prepared;

const schedule: Schedule = {
  epochs: Number(o.networkEpochs) + Number(o.jointEpochs) + Number(o.lastEpochs),
  rate: Number(o.rate),
  networkRate: Number(o.networkRate),
  dropout: Number(o.dropout),
  wordDropout: Number(o.wordDropout),
  sparseDropout: Number(o.sparseDropout),
  partOfGmb: Number(o.part),
};
const plan = (
  learner: Learner,
  features: Dictionary,
  from: number,
  count: number,
  useSparse: boolean,
  average = false,
): Plan => ({
  learner,
  features,
  from,
  count,
  useSparse,
  average,
});
const networkEpochs = Number(o.networkEpochs);
const jointEpochs = Number(o.jointEpochs);

const whole = createLearner(dictionary.hashes.length, network, random);
train(prepared, schedule, plan(whole, dictionary, 0, networkEpochs, false));
train(prepared, schedule, plan(whole, dictionary, networkEpochs, jointEpochs, true));

// Only the weightiest features are shipped; the last pass lets them take over what the others did.
const kept = weightiest(whole, Number(o.keep));
const few = keeping(dictionary, kept);
const learner = learnerOfRows(whole, kept);
train(
  prepared,
  schedule,
  plan(learner, few, networkEpochs + jointEpochs, Number(o.lastEpochs), true, o.mean === 'yes'),
);

const bytes = encodeModel(packed(o.version, few.hashes, learner, words, prepared.names));
const tagger = createTagger(decodeModel(bytes));
prepared.report('as shipped', (_, documents) => documents.map((d) => [...tagWith(tagger, d.text)]));
const out = o.out ?? (o.without.length === 0 && o.fold === '0' ? SHIPPED : undefined);
if (out !== undefined) writeFileSync(out, bytes);
log(`${bytes.length} bytes ${out === undefined ? 'not written' : `to ${out}`}`);
