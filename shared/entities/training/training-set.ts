import { join } from 'node:path';
import { type LabelledDocument, readCorpus } from './corpora.ts';
import { KINDS, knownNames, surelyKnown } from './known-names.ts';
import { asListed } from './listed.ts';
import { countryNames } from './places.ts';
import { randomFrom } from './random.ts';
import { inCapitals, inTitleCase } from './recase.ts';
import { placeNames, repaired, widenedNames } from './repair.ts';
import { swapped } from './swap.ts';
import { createVocabulary } from './vocabulary.ts';
import { writtenArticles } from './written-articles.ts';
import { writtenNews } from './written-news.ts';
import { likeOrganization, writtenTexts } from './written-texts.ts';

const TRAIN = ['gmb', 'broad-twitter', 'wnut17', 'sec-filings'];
/** Only a part of its names is marked. */
const PARTIAL = 'meantime';
const TRAIN_AND_MEASURE = ['wikigold', 'gum-wikinews'];
const MEASURE_ONLY = ['gmb', 'crossner-politics', 're3d', 'uner-ewt'];
const SWAPPED = new Set(['gmb', 'wikigold', 'gum-wikinews', 'sec-filings']);
/** Corpora whose annotation marks events, products or nationalities too: elsewhere their absence says nothing. */
const MARKS_RARE_TYPES = new Set(['gmb', 'wikigold', 'wnut17', 'written', 'text']);

export const marksRareTypes = (domain: string): boolean => MARKS_RARE_TYPES.has(domain);

export type SetOptions = {
  readonly data: string;
  readonly without: readonly string[];
  /** 1 to 3: which third of wikigold and gum-wikinews is held out; 0: none. */
  readonly fold: number;
  readonly repair: string;
  readonly swap: number;
  readonly written: number;
  readonly articles: number;
  /** How many copies of each text of ours are made with other names. */
  readonly copies: number;
  /** Share of documents that are learnt from in capitals or title case too. */
  readonly recase: number;
  readonly seed: number;
};

/** What is trained on, and the sets that are measured. */
export function trainingSet(options: SetOptions): { train: LabelledDocument[]; dev: Map<string, LabelledDocument[]> } {
  const { data, fold } = options;
  const used = (name: string): boolean => !options.without.includes(name);
  const train = TRAIN.filter(used).flatMap((name) => readCorpus(join(data, 'entities-train', name), name));
  if (used(PARTIAL))
    train.push(...readCorpus(join(data, 'entities', PARTIAL), PARTIAL).map((d) => ({ ...d, partial: true })));
  const dev = new Map<string, LabelledDocument[]>();
  for (const name of TRAIN_AND_MEASURE.filter(used)) {
    const all = readCorpus(join(data, 'entities', name), name);
    train.push(...all.filter((_, i) => fold === 0 || i % 3 !== fold - 1));
    if (fold > 0)
      dev.set(
        name,
        all.filter((_, i) => i % 3 === fold - 1),
      );
  }
  for (const name of MEASURE_ONLY) dev.set(name, readCorpus(join(data, 'entities', name), name));
  return {
    train: augmented(
      train.map((d) => mended(d, options)),
      options,
    ),
    dev,
  };
}

let places: ReadonlySet<string> | undefined;
let known: ReadonlyMap<string, string> | undefined;

function mended(document: LabelledDocument, { repair }: SetOptions): LabelledDocument {
  if (repair === 'none') return document;
  if (document.domain === 'gum-wikinews') return { ...document, otherwise: widenedNames(document) };
  if (document.domain !== 'gmb') return document;
  places ??= placeNames();
  known ??= surelyKnown();
  const better = asListed(repaired(document, places), known);
  return repair === 'both' ? { ...better, otherwise: document.mentions } : better;
}

function augmented(train: readonly LabelledDocument[], options: SetOptions): LabelledDocument[] {
  const vocabulary = createVocabulary(randomFrom(options.seed + 1));
  const countries = new Set(countryNames());
  const organizations = [
    ...train.flatMap((d) =>
      d.mentions.filter((m) => m.type === 'Organization' && /^\p{Lu}\p{Ll}.* \p{Lu}/u.test(m.text)).map((m) => m.text),
    ),
    ...KINDS.flatMap(knownNames).filter((name) => /^\p{Lu}\p{Ll}/u.test(name)),
  ];
  const swappedDocuments = train
    .filter((d) => SWAPPED.has(d.domain) && vocabulary.chance(options.swap))
    .map((d) => swapped(d, vocabulary, () => vocabulary.pick(organizations), countries));
  const texts = writtenTexts();
  const like = likeOrganization(vocabulary);
  const copies = Array.from({ length: options.copies }, () => texts)
    .flat()
    .map((d) => swapped(d, vocabulary, like, countries));
  const recasable = [...train, ...swappedDocuments].filter((d) => SWAPPED.has(d.domain));
  const share = options.recase / 2;
  return [
    ...train,
    ...swappedDocuments.map((d, i) => (i % 2 === 0 ? d : { ...d, unlisted: true })),
    ...recasable.filter(() => vocabulary.chance(share)).map(inCapitals),
    ...recasable.filter(() => vocabulary.chance(share)).map(inTitleCase),
    ...texts,
    ...[...copies, ...writtenNews(options.written, vocabulary), ...writtenArticles(options.articles, vocabulary)].map(
      (d, i) => (i % 2 === 0 ? d : { ...d, unlisted: true }),
    ),
  ];
}
