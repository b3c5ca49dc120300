// Trains the entity model: npm run train:entities -- --data FOLDER [--out FILE] [--without gmb] [--fold 1|2|3]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lexiconOf } from '../lexicon.ts';
import { decodeModel } from '../model.ts';
import { createTagger, tagWith } from '../tagger.ts';
import type { LabelledDocument } from './corpora.ts';
import { buildDictionary, extract, type Instances, intern } from './instances.ts';
import { createLearner, type Rates } from './learner.ts';
import { createNetworkTrainer } from './network-trainer.ts';
import { packed, weightiest } from './pack.ts';
import { randomFrom, shuffle } from './random.ts';
import { f1, type SpanOf, tally } from './score.ts';
import { marksRareTypes, trainingSet } from './training-set.ts';
import { compileWords } from './word-lists.ts';
import { encodeModel } from './write-model.ts';

const string = (value: string) => ({ type: 'string', default: value }) as const;
const { values: o } = parseArgs({
  options: {
    data: string(''),
    out: string(''),
    cache: string(new URL('./.cache', import.meta.url).pathname),
    without: { type: 'string', multiple: true, default: [] },
    fold: string('0'),
    seed: string('20'),
    version: string('2'),
    words: string('100000'),
    reduced: string('40'),
    hidden: string('64'),
    cutoff: string('3'),
    keep: string('140000'),
    repair: string('both'),
    swap: string('0.3'),
    written: string('1200'),
    recase: string('0.1'),
    part: string('0.4'),
    networkEpochs: string('2'),
    jointEpochs: string('5'),
    lastEpochs: string('1'),
    rate: string('0.1'),
    networkRate: string('0.002'),
    dropout: string('0.25'),
    wordDropout: string('0.08'),
    sparseDropout: string('0.3'),
  },
});
const REPEATS: Readonly<Record<string, number>> = { wikigold: 4, 'gum-wikinews': 2 };
const BATCH_TOKENS = 300;
const seed = Number(o.seed);
const random = randomFrom(seed);
const started = performance.now();
const log = (text: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)}s ${text}`);

const { train, dev } = trainingSet({
  data: o.data,
  without: o.without,
  fold: Number(o.fold),
  repair: o.repair,
  swap: Number(o.swap),
  written: Number(o.written),
  recase: Number(o.recase),
  seed,
});
const words = compileWords(o.cache, Number(o.words));
const lexicon = lexiconOf({
  keys: words.keys,
  clusters: words.clusters,
  vectors: new Uint8Array(0),
  vectorSteps: new Float32Array(0),
});
const raw = extract(train, lexicon, words.keys, marksRareTypes);
const dictionary = buildDictionary(raw.features, Number(o.cutoff));
log(
  `${train.length} documents, ${raw.starts.length} tokens, ${words.keys.length} words and endings, ${dictionary.hashes.length} features`,
);
const sizes = { vector: Number(o.reduced), form: 8, hidden: Number(o.hidden), second: Number(o.hidden) };
const network = createNetworkTrainer(sizes, words.vectors, words.size, seed);
const rawDev = new Map(
  [...dev].map(([name, documents]) => [name, extract(documents, lexicon, words.keys, () => true)]),
);

const order = train.flatMap((document, d) => Array.from({ length: REPEATS[document.domain] ?? 1 }, () => d));

function pass(learner: ReturnType<typeof createLearner>, data: Instances, rates: Rates): void {
  shuffle(order, random);
  let batch: number[] = [];
  let tokens = 0;
  for (const d of order) {
    if (train[d]?.domain === 'gmb' && random() >= Number(o.part)) continue;
    batch.push(d);
    tokens += (data.documents[d + 1] ?? 0) - (data.documents[d] ?? 0);
    if (tokens < BATCH_TOKENS) continue;
    learner.learn(data, batch, rates);
    batch = [];
    tokens = 0;
  }
}

function report(
  label: string,
  tag: (name: string, documents: readonly LabelledDocument[]) => readonly (readonly SpanOf[])[],
): void {
  const cells = [...dev].map(([name, documents]) => {
    const tallies = tally(documents, tag(name, documents));
    const [all = 0, ...types] = [...tallies.values()].map(f1);
    return `${name} ${all.toFixed(1)} (${types.map((x) => x.toFixed(0)).join('/')})`;
  });
  log(`${label} ${cells.join('  ')}`);
}

const epochs = Number(o.networkEpochs) + Number(o.jointEpochs) + Number(o.lastEpochs);
let epoch = 0;
function passes(
  count: number,
  learner: ReturnType<typeof createLearner>,
  hashes: typeof dictionary,
  useSparse: boolean,
): void {
  const data = intern(raw, hashes);
  const devData = new Map([...rawDev].map(([name, x]) => [name, intern(x, hashes)]));
  for (let i = 0; i < count; i += 1) {
    const left = 1 - epoch / epochs;
    pass(learner, data, {
      sparse: Number(o.rate) * Math.max(0.3, left),
      network: Number(o.networkRate) * Math.max(0.1, left),
      dropout: Number(o.dropout),
      wordDropout: Number(o.wordDropout),
      useSparse,
      sparseDropout: Number(o.sparseDropout),
    });
    epoch += 1;
    report(`epoch ${epoch}`, (name) => {
      const x = devData.get(name);
      return x === undefined ? [] : learner.predict(x);
    });
  }
}

const whole = createLearner(dictionary.hashes.length, network, random);
passes(Number(o.networkEpochs), whole, dictionary, false);
passes(Number(o.jointEpochs), whole, dictionary, true);

// Only the weightiest features are shipped; the last pass lets them take over what the others did.
const kept = weightiest(whole, Number(o.keep));
const few = {
  ...dictionary,
  rows: dictionary.rows.map((row) => (row < 0 ? row : -2)),
  hashes: Int32Array.from(kept, (row) => dictionary.hashes[row] ?? 0),
};
const newRow = new Map(Array.from(kept, (row, i) => [row, i]));
dictionary.rows.forEach((row, slot) => {
  const to = newRow.get(row);
  if (to !== undefined) few.rows[slot] = to;
});
const learner = createLearner(kept.length, network, random);
const T = learner.state.transitions.length ** 0.5;
kept.forEach((row, i) => {
  learner.state.weights.set(whole.state.weights.subarray(row * T, (row + 1) * T), i * T);
  learner.state.sums[i] = whole.state.sums[row] ?? 0;
});
learner.state.transitions.set(whole.state.transitions);
learner.state.transitionSums.set(whole.state.transitionSums);
passes(Number(o.lastEpochs), learner, few, true);

const bytes = encodeModel(packed(o.version, few.hashes, learner, network, words, sizes.vector));
const tagger = createTagger(decodeModel(bytes));
report('as shipped', (_, documents) => documents.map((d) => [...tagWith(tagger, d.text)]));
if (o.out !== '') writeFileSync(o.out, bytes);
log(`${bytes.length} bytes`);
