#!/usr/bin/env node
/**
 * Learns the weights of the block classifier and writes them to a data file.
 *
 *   node shared/extract/training/train.ts --out shared/extract/body-model.ts CORPUS_FOLDER...
 *
 * A corpus folder holds `truth.ndjson` and `pages/ID.html.gz`. Figures are printed from five folds that share no site.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getDomain } from 'tldts';
import { firstReading, writeContext } from '../context-features.ts';
import { readDocument } from '../document.ts';
import type { PageFigures } from '../features.ts';
import { FEATURE_LIMIT, isHopeless, pageFigures, writeFeatures } from '../features.ts';
import type { Forest } from '../forest.ts';
import { probability, scoreRow } from '../forest.ts';
import { boost, tableOf } from './boost.ts';
import type { SiteCounts } from './lexicon.ts';
import { countNames, lexiconOf } from './lexicon.ts';
import { bodyF1 } from './score.ts';
import type { Label, Truth } from './truth.ts';
import { labelBlocks } from './truth.ts';

const FOLDS = 5;
const OPTIONS = {
  trees: Number(process.env['TREES'] ?? 100),
  depth: 6,
  rate: 0.12,
  rowShare: 0.6,
  columnShare: 0.5,
  penalty: 0.02,
  seed: 7,
};

type Example = {
  readonly corpus: string;
  readonly truth: Truth;
  readonly html: string;
  readonly site: string;
  readonly fold: number;
};
type Reading = {
  readonly example: Example;
  readonly figures: PageFigures;
  readonly labels: readonly Label[];
  readonly from: number;
  readonly used: readonly number[];
};

function foldOf(site: string): number {
  let hash = 17;
  for (const char of site) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

function loadCorpus(folder: string): Example[] {
  const lines = readFileSync(join(folder, 'truth.ndjson'), 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line): Truth => JSON.parse(line))
    .filter((truth) => truth.articleBody || truth.mustContain?.length)
    .map((truth) => {
      const site = getDomain(truth.url, { allowPrivateDomains: true }) ?? truth.url;
      const html = gunzipSync(readFileSync(join(folder, 'pages', `${truth.id}.html.gz`))).toString('utf8');
      return { corpus: basename(folder), truth, html, site, fold: foldOf(site) };
    });
}

function lexicons(examples: readonly Example[]): { folds: Map<string, number>[]; whole: Map<string, number> } {
  const bySite = new Map<string, SiteCounts>();
  for (const { html, truth, site } of examples) {
    const { facts } = readDocument(html, truth.url, new Map());
    const counts: SiteCounts = bySite.get(site) ?? new Map();
    countNames(
      counts,
      facts.blocks,
      labelBlocks(
        facts.blocks.map(({ text }) => text),
        truth,
      ),
    );
    bySite.set(site, counts);
  }
  const without = (fold: number) => [...bySite].filter(([site]) => foldOf(site) !== fold).map(([, counts]) => counts);
  return {
    folds: Array.from({ length: FOLDS }, (_, fold) => lexiconOf(without(fold))),
    whole: lexiconOf([...bySite.values()]),
  };
}

/** Reads every page with the words learned from the other folds, so that features are as good as they will be on unknown sites. */
function readAll(
  examples: readonly Example[],
  weights: readonly Map<string, number>[],
): { readings: Reading[]; rows: Float32Array[]; width: number } {
  const rows: Float32Array[] = [];
  const readings: Reading[] = [];
  let width = 0;
  for (const example of examples) {
    const { facts, hints } = readDocument(example.html, example.truth.url, weights[example.fold] ?? new Map());
    const figures = pageFigures(facts, hints);
    const labels = labelBlocks(
      facts.blocks.map(({ text }) => text),
      example.truth,
    );
    const used: number[] = [];
    const from = rows.length;
    for (const block of facts.blocks) {
      if (isHopeless(block)) continue;
      const row = new Float32Array(FEATURE_LIMIT);
      width = writeFeatures(row, block, figures);
      rows.push(row);
      used.push(block.index);
    }
    readings.push({ example, figures, labels, from, used });
  }
  return { readings, rows, width };
}

type Set = {
  readonly readings: readonly Reading[];
  readonly rows: readonly Float32Array[];
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  readonly fold: Uint8Array;
};

function targets(readings: readonly Reading[], rows: readonly Float32Array[]): Set {
  const labels = new Float32Array(rows.length);
  const weights = new Float32Array(rows.length);
  const fold = new Uint8Array(rows.length);
  for (const { labels: known, used, from, example } of readings)
    used.forEach((index, at) => {
      labels[from + at] = known[index]?.label ?? 0;
      weights[from + at] = Math.min(1, known[index]?.weight ?? 0);
      fold[from + at] = example.fold;
    });
  return { readings, rows, labels, weights, fold };
}

/** Answers for each fold from a forest that has not seen it, and one forest from all. */
function crossFit(set: Set, width: number, withWhole: boolean): { chances: Float32Array; whole: Forest | undefined } {
  const table = tableOf(set.rows, width);
  const all = Int32Array.from(set.rows.keys()).filter((row) => (set.weights[row] ?? 0) > 0);
  const chances = new Float32Array(set.rows.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const forest = boost(
      table,
      set.labels,
      set.weights,
      all.filter((row) => set.fold[row] !== fold),
      OPTIONS,
    );
    set.rows.forEach((row, index) => {
      if (set.fold[index] === fold) chances[index] = probability(scoreRow(forest, row));
    });
    console.error(`fold ${fold} done`);
  }
  return { chances, whole: withWhole ? boost(table, set.labels, set.weights, all, OPTIONS) : undefined };
}

function addContext(set: Set, chances: Float32Array, width: number): number {
  let wider = width;
  for (const { figures, used, from } of set.readings) {
    const first = new Float32Array(figures.facts.blocks.length);
    used.forEach((index, at) => {
      first[index] = chances[from + at] ?? 0;
    });
    const reading = firstReading(figures, first);
    used.forEach((index, at) => {
      const row = set.rows[from + at];
      const block = figures.facts.blocks[index];
      if (row && block) wider = writeContext(row, width, block, reading);
    });
  }
  return wider;
}

function report(title: string, set: Set, chances: Float32Array): void {
  const byCorpus = new Map<string, number[]>();
  const worst: string[] = [];
  for (const { example, figures, used, from, labels } of set.readings) {
    if (!example.truth.articleBody) continue;
    const answer = (keep: (index: number, at: number) => boolean) =>
      used
        .filter(keep)
        .map((index) => figures.facts.blocks[index]?.text)
        .join('\n');
    const own = bodyF1(
      example.truth.articleBody,
      answer((_, at) => (chances[from + at] ?? 0) > 0.5),
      example.truth.optionalBody,
    );
    const best = bodyF1(
      example.truth.articleBody,
      answer((index) => (labels[index]?.label ?? 0) > 0.5 && (labels[index]?.weight ?? 0) > 0),
      example.truth.optionalBody,
    );
    const list = byCorpus.get(example.corpus) ?? [];
    list.push(own, best);
    byCorpus.set(example.corpus, list);
    worst.push(`${own.toFixed(3)} of ${best.toFixed(3)} ${example.corpus} ${example.truth.id} ${example.truth.url}`);
  }
  for (const [corpus, values] of byCorpus) {
    const mean = (which: number) =>
      values.filter((_, at) => at % 2 === which).reduce((sum, value) => sum + value, 0) / (values.length / 2);
    console.log(`${title} ${corpus}: page F1 ${mean(0).toFixed(4)}, with perfect labels ${mean(1).toFixed(4)}`);
  }
  if (process.env['WORST']) console.log(worst.sort().slice(0, Number(process.env['WORST'])).join('\n'));
}

const round = (value: number): string => String(Math.round(value * 1000) / 1000);
const line = (tree: Forest['trees'][number]): string =>
  [
    Array.from(tree.features, String),
    Array.from(tree.thresholds, (value) => String(Number(value.toPrecision(5)))),
    Array.from(tree.leaves, round),
  ]
    .map((list) => list.join(' '))
    .join('|');
const text = (forest: Forest): string => [round(forest.bias), ...forest.trees.map(line)].join('\n');

function main(): void {
  const args = process.argv.slice(2);
  const out = args[0] === '--out' ? args[1] : undefined;
  const examples = args.slice(out ? 2 : 0).flatMap(loadCorpus);
  console.error(`${examples.length} pages`);
  const { folds, whole: words } = lexicons(examples);
  const { readings, rows, width } = readAll(examples, folds);
  const set = targets(readings, rows);
  console.error(`${rows.length} blocks, ${width} features, ${words.size} words`);
  const first = crossFit(set, width, out !== undefined);
  report('alone', set, first.chances);
  const wider = addContext(set, first.chances, width);
  const second = crossFit(set, wider, out !== undefined);
  report('in context', set, second.chances);
  if (!out || !first.whole || !second.whole) return;
  const list = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, weight]) => `${word} ${weight}`);
  writeFileSync(
    out,
    `// Written by training/train.ts; not edited by hand.\n\n/** Weights of words in class names, \`word weight\` a line. */\nexport const NAME_WEIGHTS = \`\n${list.join('\n')}\n\`;\n\n/** Forest that reads a block by itself. */\nexport const ALONE = \`\n${text(first.whole)}\n\`;\n\n/** Forest that reads a block with its surroundings. */\nexport const IN_CONTEXT = \`\n${text(second.whole)}\n\`;\n`,
  );
}

main();
