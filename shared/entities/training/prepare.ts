import type { KnownNames } from '../tagger/known-names.ts';
import { lexiconOf } from '../tagger/lexicon.ts';
import type { NetworkSizes } from '../tagger/network.ts';
import type { LabelledDocument } from './corpora.ts';
import { buildDictionary, type Dictionary } from './dictionary.ts';
import { extract, type Instances } from './instances.ts';
import { knownNameTable } from './known-names.ts';
import { createNetworkTrainer, type NetworkTrainer } from './network-trainer.ts';
import { randomFrom } from './random.ts';
import { f1, type SpanOf, tally } from './score.ts';
import { marksRareTypes, type SetOptions, trainingSet } from './training-set.ts';
import { compileWords, type WordTable } from './word-lists.ts';

type Answers = (name: string, documents: readonly LabelledDocument[]) => readonly (readonly SpanOf[])[];

// The small corpora are seen more than once an epoch; further repetition overfits them.
const REPEATS: Readonly<Record<string, number>> = { wikigold: 4, 'gum-wikinews': 2 };

/** All that training starts from. */
export type Prepared = {
  readonly documents: readonly LabelledDocument[];
  readonly raw: Instances;
  /** The measured sets, by name. */
  readonly measured: ReadonlyMap<string, Instances>;
  readonly words: WordTable;
  readonly names: KnownNames;
  readonly dictionary: Dictionary;
  readonly network: NetworkTrainer;
  /** The documents' numbers, some more than once; every epoch shuffles what the one before left. */
  readonly order: number[];
  readonly random: () => number;
  /** Scores answers for each measured set and prints a line: all types, then Person/Organization/Place. */
  readonly report: (label: string, answers: Answers) => void;
};

export type PrepareOptions = {
  readonly set: SetOptions;
  readonly cache: string;
  readonly wordCount: number;
  readonly cutoff: number;
  readonly sizes: NetworkSizes;
  readonly seed: number;
  readonly log: (text: string) => void;
};

/** Reads the corpora and the embeddings, and extracts every feature. */
export function prepare({ set, cache, wordCount, cutoff, sizes, seed, log }: PrepareOptions): Prepared {
  const random = randomFrom(seed);
  const { train, dev } = trainingSet(set);
  const words = compileWords(cache, wordCount);
  const { keys, clusters } = words;
  const lexicon = lexiconOf({ keys, clusters, vectors: new Uint8Array(0), vectorSteps: new Float32Array(0) });
  const names = knownNameTable(lexicon, words.common);
  const raw = extract(train, lexicon, keys, marksRareTypes, names);
  const dictionary = buildDictionary(raw.features, cutoff);
  log(
    `${train.length} documents, ${raw.starts.length} tokens, ${keys.length} words and endings, ${dictionary.hashes.length} features`,
  );
  return {
    documents: train,
    raw,
    measured: new Map(
      [...dev].map(([name, documents]) => [name, extract(documents, lexicon, keys, () => true, names)]),
    ),
    words,
    names,
    dictionary,
    network: createNetworkTrainer(sizes, words.vectors, words.size, seed),
    order: train.flatMap(({ domain }, d) => Array.from({ length: REPEATS[domain] ?? 1 }, () => d)),
    random,
    report: (label, answers) =>
      log(`${label} ${[...dev].map(([name, documents]) => cell(name, documents, answers)).join('  ')}`),
  };
}

function cell(name: string, documents: readonly LabelledDocument[], answers: Answers): string {
  const [all = 0, ...types] = [...tally(documents, answers(name, documents)).values()].map(f1);
  return `${name} ${all.toFixed(1)} (${types.map((x) => x.toFixed(0)).join('/')})`;
}
