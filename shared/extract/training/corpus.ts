import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getDomain } from 'tldts';
import { FEATURES, featureWriter } from '../body/features.ts';
import type { PageFigures } from '../body/figures.ts';
import { isHopeless, pageFigures } from '../body/figures.ts';
import type { ReadDocument } from '../document.ts';
import { readDocument } from '../document.ts';
import type { SiteCounts } from './lexicon.ts';
import { countNames, lexiconOf } from './lexicon.ts';
import type { Label, Truth } from './truth.ts';
import { labelBlocks } from './truth.ts';

/** Pages are dealt into this many parts such that no site is in two. */
export const FOLDS = 5;

export type Example = {
  readonly corpus: string;
  readonly truth: Truth;
  readonly html: string;
  readonly site: string;
  readonly fold: number;
};

/** A page with its labels. Its rows begin at `from`; row `from + n` is of block `used[n]`. */
export type Reading = {
  readonly example: Example;
  readonly figures: PageFigures;
  readonly labels: readonly Label[];
  readonly from: number;
  readonly used: readonly number[];
};

/** All blocks of all pages as rows of features, with what is known of them. */
export type ExampleSet = {
  readonly readings: readonly Reading[];
  readonly rows: readonly Float32Array[];
  readonly width: number;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  readonly fold: Uint8Array;
};

function foldOf(site: string): number {
  let hash = 17;
  for (const char of site) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** Pages of a folder with `truth.ndjson` and `pages/ID.html.gz` whose body, or segments of it, are known. */
export function loadCorpus(folder: string): Example[] {
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

const labelsOf = ({ facts }: ReadDocument, truth: Truth): Label[] =>
  labelBlocks(
    facts.blocks.map(({ text }) => text),
    truth,
  );

/** Weights of the words in class names: for each fold those learned from the other folds, and those learned from all. */
export function learnNames(examples: readonly Example[]): { folds: Map<string, number>[]; whole: Map<string, number> } {
  const bySite = new Map<string, SiteCounts>();
  for (const { html, truth, site } of examples) {
    const document = readDocument(html, truth.url, new Map());
    const counts: SiteCounts = bySite.get(site) ?? new Map();
    countNames(counts, document.facts.blocks, labelsOf(document, truth));
    bySite.set(site, counts);
  }
  const without = (fold: number) => [...bySite].filter(([site]) => foldOf(site) !== fold).map(([, counts]) => counts);
  return {
    folds: Array.from({ length: FOLDS }, (_, fold) => lexiconOf(without(fold))),
    whole: lexiconOf([...bySite.values()]),
  };
}

/** Reads every page with the names learned from the other folds, so that features are as good as they will be on unknown sites. */
export function readExamples(examples: readonly Example[], names: readonly Map<string, number>[]): ExampleSet {
  const rows: Float32Array[] = [];
  const readings: Reading[] = [];
  for (const example of examples) {
    const document = readDocument(example.html, example.truth.url, names[example.fold] ?? new Map());
    const figures = pageFigures(document.facts, document.hints);
    const blocks = document.facts.blocks.filter((block) => !isHopeless(block));
    const from = rows.length;
    const featuresOf = featureWriter(figures);
    for (const block of blocks) rows.push(featuresOf(block).slice());
    const labels = labelsOf(document, example.truth);
    readings.push({ example, figures, labels, from, used: blocks.map(({ index }) => index) });
  }
  return { readings, rows, width: FEATURES, ...targets(readings, rows.length) };
}

/** Long blocks count for more, but less so than by their length: chosen by the figures of the folds. */
const LENGTH_POWER = 0.7;

function targets(readings: readonly Reading[], count: number): Pick<ExampleSet, 'labels' | 'weights' | 'fold'> {
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  const fold = new Uint8Array(count);
  for (const { labels: known, used, from, example } of readings)
    used.forEach((index, at) => {
      labels[from + at] = known[index]?.label ?? 0;
      weights[from + at] = Math.min(1, known[index]?.weight ?? 0) ** LENGTH_POWER;
      fold[from + at] = example.fold;
    });
  return { labels, weights, fold };
}
