#!/usr/bin/env node
/**
 * Learns the weights of the block classifier.
 *
 *   node shared/extract/training/train.ts [--out FILE] [--mistakes FILE] [--trees N] CORPUS_FOLDER...
 *
 * A corpus folder holds `truth.ndjson` and `pages/ID.html.gz`. Prints the figures of five folds that share no site; with `--out` also
 * learns from all pages and writes the model there. `--mistakes` lists the misjudged blocks of each page, worst page first.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { forestOf, probability, rowScorer } from '../body/forest.ts';
import type { Boosted, BoostOptions, Table } from './boost.ts';
import { boost, tableOf } from './boost.ts';
import type { ExampleSet } from './corpus.ts';
import { FOLDS, learnNames, loadCorpus, readExamples } from './corpus.ts';
import { report } from './report.ts';

/** Chosen by the figures of the five folds; deeper or more trees gained nothing. */
const OPTIONS: BoostOptions = {
  trees: 100,
  depth: 6,
  rate: 0.1,
  rowShare: 0.6,
  columnShare: 0.25,
  penalty: 0.05,
  seed: 7,
};

const known = (set: ExampleSet): Int32Array =>
  Int32Array.from(set.rows.keys()).filter((row) => (set.weights[row] ?? 0) > 0);

/** Answers for each fold, from a forest that has seen none of its sites. */
function crossFit(set: ExampleSet, table: Table, options: BoostOptions): Float32Array {
  const chances = new Float32Array(set.rows.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = known(set).filter((row) => set.fold[row] !== fold);
    const { bias, trees } = boost(table, set.labels, set.weights, others, options);
    const score = rowScorer(forestOf(bias, trees));
    set.rows.forEach((row, index) => {
      if (set.fold[index] === fold) chances[index] = probability(score(row));
    });
  }
  return chances;
}

const round = (value: number): string => String(Math.round(value * 1000) / 1000);

function forestText({ bias, trees }: Boosted): string {
  const lines = trees.map(({ features, thresholds, leaves }) =>
    [
      Array.from(features, String),
      Array.from(thresholds, (value) => String(Number(value.toPrecision(5)))),
      Array.from(leaves, round),
    ]
      .map((list) => list.join(' '))
      .join('|'),
  );
  return [round(bias), ...lines].join('\n');
}

function modelSource(names: ReadonlyMap<string, number>, forest: Boosted, figures: readonly string[]): string {
  const list = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, weight]) => `${word} ${weight}`);
  return `// Written by training/train.ts, not by hand. On sites that the training had not seen:
${figures.map((line) => `// ${line}`).join('\n')}

/** Weights of words in class names, \`word weight\` a line. */
export const NAME_WEIGHTS = \`
${list.join('\n')}
\`;

/** The forest that judges blocks; see \`readForest\`. */
export const FOREST = \`
${forestText(forest)}
\`;
`;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      mistakes: { type: 'string' },
      trees: { type: 'string' },
      set: { type: 'string' },
    },
  });
  const options = {
    ...OPTIONS,
    ...(values.trees ? { trees: Number(values.trees) } : {}),
    ...JSON.parse(values.set ?? '{}'),
  };
  const examples = positionals.flatMap(loadCorpus);
  const { folds, whole } = learnNames(examples);
  const set = readExamples(examples, folds);
  console.error(`${examples.length} pages, ${set.rows.length} blocks, ${set.width} features, ${whole.size} names`);
  const table = tableOf(set.rows, set.width);
  const { lines, mistakes } = report(set, crossFit(set, table, options));
  console.log(lines.join('\n'));
  if (values.mistakes) writeFileSync(values.mistakes, mistakes);
  if (values.out) {
    const forest = boost(table, set.labels, set.weights, known(set), options);
    writeFileSync(values.out, modelSource(whole, forest, lines));
  }
}

main();
