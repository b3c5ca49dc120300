// Trains the entity model: node shared/entities/training/train.ts --data FOLDER [--out FILE] [--without gmb]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lexiconOf } from '../lexicon.ts';
import type { ModelParts } from '../model.ts';
import { ALLOWED, TAG_COUNT as T } from '../tags.ts';
import { bestTags } from '../viterbi.ts';
import { type LabelledDocument, readCorpus } from './corpora.ts';
import { addMarginals, Workspace } from './crf.ts';
import { buildDictionary, extract, type Instances, intern } from './instances.ts';
import { randomFrom, shuffle } from './random.ts';
import { f1, type SpanOf, spansOf, tally } from './score.ts';
import { compileLexicon } from './word-lists.ts';
import { encodeModel } from './write-model.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '' },
    out: { type: 'string', default: '' },
    without: { type: 'string', multiple: true, default: [] },
    fold: { type: 'string', default: '0' },
    epochs: { type: 'string', default: '8' },
    cache: { type: 'string', default: '.cache' },
    keep: { type: 'string', default: '220000' },
    cutoff: { type: 'string', default: '2' },
    rate: { type: 'string', default: '0.15' },
    domain: { type: 'boolean', default: false },
    gmbcap: { type: 'string', default: '0' },
    words: { type: 'string', default: '150000' },
  },
});
const fold = Number(options.fold); // 1..3: hold out that third of wikigold, gum-wikinews; 0: train on all
const SEED = 20;
const random = randomFrom(SEED);
const log = (text: string): void => {
  console.log(`${((performance.now() - started) / 1000).toFixed(0)}s ${text}`);
};
const started = performance.now();

const DOMAINS = ['gmb', 'wikigold', 'gum-wikinews', 'meantime', 'broad-twitter', 'wnut17', 'sec-filings'];
const REPEATS: Record<string, number> = {
  gmb: 1,
  wikigold: 4,
  'gum-wikinews': 2,
  'sec-filings': 1,
  'broad-twitter': 1,
  wnut17: 1,
};
const MARKS_RARE = new Set(['gmb', 'wikigold', 'wnut17']);
const NEVER_TRAINED = ['gmb', 'crossner-politics', 're3d', 'uner-ewt'];

const train: LabelledDocument[] = [];
const dev = new Map<string, LabelledDocument[]>();
for (const name of ['gmb', 'broad-twitter', 'wnut17', 'sec-filings'])
  if (!options.without.includes(name)) train.push(...readCorpus(join(options.data, 'entities-train', name), name));
for (const name of ['wikigold', 'gum-wikinews']) {
  const all = readCorpus(join(options.data, 'entities', name), name);
  train.push(...all.filter((_, i) => fold === 0 || i % 3 !== fold - 1));
  if (fold > 0)
    dev.set(
      name,
      all.filter((_, i) => i % 3 === fold - 1),
    );
}
for (const name of NEVER_TRAINED) dev.set(name, readCorpus(join(options.data, 'entities', name), name));

const lexiconRows = compileLexicon(options.cache, Number(options.words));
const lexicon = lexiconOf(lexiconRows);
log('lexicon');
const raw = extract(train, lexicon, DOMAINS, (d) => MARKS_RARE.has(d), options.domain);
log(`${raw.offsets.length - 1} tokens, ${raw.features.length} features`);
const dictionary = buildDictionary(raw.features, Number(options.cutoff));
const data = intern(raw, dictionary);
log(`${dictionary.count} distinct features kept`);
const devData = new Map<string, Instances>();
for (const [name, documents] of dev)
  devData.set(
    name,
    intern(
      extract(documents, lexicon, DOMAINS, () => true, false),
      dictionary,
    ),
  );

const weights = new Float32Array(dictionary.count * T);
const sums = new Float32Array(dictionary.count);
const transitions = new Float32Array(T * T);
const transitionSums = new Float32Array(T * T).fill(1e-2);
const average = new Float32Array(weights.length);
const averageTransitions = new Float32Array(T * T);
let averaged = 0;

function score(x: Instances, w: Float32Array, first: number, last: number, scores: Float32Array): void {
  for (let t = first; t < last; t += 1) {
    const at = (t - first) * T;
    for (let y = 0; y < T; y += 1) scores[at + y] = 0;
    const to = x.offsets[t + 1]!;
    for (let i = x.offsets[t]!; i < to; i += 1) {
      const base = x.features[i]! * T;
      for (let y = 0; y < T; y += 1) scores[at + y]! += w[base + y]!;
    }
  }
}

const space = new Workspace();
let scores = new Float32Array(4096 * T);
let gradient = new Float32Array(4096 * T);
const steps = new Float64Array(T * T);
const expTransitions = new Float64Array(T * T);
const RATE = Number(options.rate);

function learn(sentence: number): void {
  const first = data.sentences[sentence]!;
  const last = data.sentences[sentence + 1]!;
  const count = last - first;
  if (count * T > scores.length) {
    scores = new Float32Array(count * T * 2);
    gradient = new Float32Array(count * T * 2);
  }
  score(data, weights, first, last, scores);
  gradient.fill(0, 0, count * T);
  steps.fill(0);
  for (let s = 0; s < T * T; s += 1) expTransitions[s] = Math.exp(transitions[s]!);
  addMarginals(space, scores, expTransitions, count, data.lattice, first, 1, gradient, steps);
  addMarginals(space, scores, expTransitions, count, undefined, 0, -1, gradient, steps);
  for (let s = 0; s < T * T; s += 1) {
    const g = steps[s]!;
    if (ALLOWED[s] === 0 || Math.abs(g) < 1e-4) continue;
    transitionSums[s]! += g * g;
    transitions[s]! += (RATE * g) / Math.sqrt(transitionSums[s]!);
  }
  for (let t = 0; t < count; t += 1) update(first + t, t * T);
}

function update(t: number, at: number): void {
  let norm = 0;
  for (let y = 0; y < T; y += 1) norm += gradient[at + y]! ** 2;
  if (norm < 1e-5) return;
  const to = data.offsets[t + 1]!;
  for (let i = data.offsets[t]!; i < to; i += 1) {
    const row = data.features[i]!;
    sums[row]! += norm;
    const rate = RATE / Math.sqrt(sums[row]! + 1);
    const base = row * T;
    for (let y = 0; y < T; y += 1) weights[base + y]! += rate * gradient[at + y]!;
  }
}

function predict(x: Instances, documents: number, w: Float32Array, trans: Float32Array): SpanOf[][] {
  const spans: SpanOf[][] = Array.from({ length: documents }, () => []);
  for (let s = 0; s + 1 < x.sentences.length; s += 1) {
    const first = x.sentences[s]!;
    const last = x.sentences[s + 1]!;
    if ((last - first) * T > scores.length) {
      scores = new Float32Array((last - first) * T * 2);
      gradient = new Float32Array(scores.length);
    }
    score(x, w, first, last, scores);
    spans[x.documentOfSentence[s]!]!.push(
      ...spansOf(bestTags(scores, trans, last - first), last - first, x.starts, x.ends, first),
    );
  }
  return spans;
}

function report(label: string, w: Float32Array, trans: Float32Array): void {
  const cells: string[] = [];
  for (const [name, documents] of dev) {
    const t = tally(documents, predict(devData.get(name)!, documents.length, w, trans));
    cells.push(
      `${name} ${f1(t.get('all')!).toFixed(1)} (${['Person', 'Organization', 'Place'].map((k) => f1(t.get(k)!).toFixed(0)).join('/')})`,
    );
  }
  log(`${label} ${cells.join('  ')}`);
}

const order: number[] = [];
for (let s = 0; s + 1 < data.sentences.length; s += 1) {
  const domain = DOMAINS[data.sentenceDomains[s]!]!;
  for (let r = 0; r < (REPEATS[domain] ?? 1); r += 1) order.push(s);
}
const epochs = Number(options.epochs);
for (let epoch = 0; epoch < epochs; epoch += 1) {
  shuffle(order, random);
  for (const s of order) learn(s);
  if (epoch >= epochs / 2) {
    averaged += 1;
    for (let i = 0; i < weights.length; i += 1) average[i]! += weights[i]!;
    for (let i = 0; i < T * T; i += 1) averageTransitions[i]! += transitions[i]!;
  }
  report(`epoch ${epoch + 1}`, weights, transitions);
}
for (let i = 0; i < weights.length; i += 1) average[i]! /= averaged;
for (let i = 0; i < T * T; i += 1) averageTransitions[i]! /= averaged;
report('average', average, averageTransitions);

/** Keeps the rows that carry most, in whole numbers of `scale`. */
function pruned(keep: number): ModelParts {
  const weight = new Float32Array(dictionary.count);
  for (let row = 0; row < dictionary.count; row += 1) {
    let mean = 0;
    for (let y = 0; y < T; y += 1) mean += average[row * T + y]! / T;
    let norm = 0;
    for (let y = 0; y < T; y += 1) norm += (average[row * T + y]! - mean) ** 2;
    weight[row] = norm * Math.sqrt(sums[row]! + 1);
  }
  const rows = Array.from(weight.keys())
    .sort((a, b) => weight[b]! - weight[a]! || a - b)
    .slice(0, keep);
  rows.sort((a, b) => dictionary.hashes[a]! - dictionary.hashes[b]!);
  let top = 0;
  for (const row of rows) for (let y = 0; y < T; y += 1) top = Math.max(top, Math.abs(average[row * T + y]!));
  const scale = Math.min(top, 4) / 127;
  const packed = new Int8Array(rows.length * T);
  rows.forEach((row, i) => {
    for (let y = 0; y < T; y += 1)
      packed[i * T + y] = Math.max(-127, Math.min(127, Math.round(average[row * T + y]! / scale)));
  });
  return {
    version: '1',
    scale,
    keys: Int32Array.from(rows, (row) => dictionary.hashes[row]!),
    weights: packed,
    transitions: averageTransitions.map((v) => v / scale),
    lexicon: lexiconRows,
  };
}

const parts = pruned(Number(options.keep));
{
  const unpacked = new Float32Array(weights.length);
  const rowOf = new Map(Array.from(dictionary.hashes, (hash, row) => [hash, row]));
  parts.keys.forEach((key, i) => {
    for (let y = 0; y < T; y += 1) unpacked[rowOf.get(key)! * T + y] = parts.weights[i * T + y]! * parts.scale;
  });
  report('pruned', unpacked, averageTransitions);
}
if (options.out !== '') {
  const bytes = encodeModel(parts);
  writeFileSync(options.out, bytes);
  log(`${options.out}: ${bytes.length} bytes`);
}
