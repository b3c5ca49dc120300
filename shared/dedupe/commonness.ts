import { ENGLISH_BY_RANK, FUNCTION_WORDS } from './common-words.ts';

/** How telling the words of one text are: from 0, for words that stand in any text, to about 1 for rare ones. */
export type Telling = { readonly isEnglish: boolean; readonly weightOf: (word: string) => number };

/** Zipf values: words as common as the first weigh nothing, those that no list has count as the second. */
const MOST_COMMON = 7.2;
const UNLISTED = 3.2;
const SPAN = 4.7;
/** Weights below this belong to words that stand in any text. */
const LEAST_WEIGHT = 0.2;
const NUMBER_FACTOR = 0.5;
const SHORT_NUMBER_FACTOR = 0.1;
/** English is known by its commonest words; where fewer signs than this speak for one side or the other, what the page declares counts. */
const SIGNS = 60;
const CLEAR = 4;
/** Distinct words by which the language is told. */
const WORDS_READ = 150;
const PLAIN = /^[a-z\d]+$/u;
/** A function word of another language that is no common English word either. */
const NOT_ENGLISH = 4.5;

const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Zipf value (log10 of occurrences per 1,000,000,000 words) of the word of a rank, from 0; fitted to counted frequencies of English, which fall faster beyond rank 1,000. */
function zipfAt(rank: number): number {
  const magnitude = Math.log10(rank + 1);
  return 7.95 - magnitude - 0.25 * Math.max(0, magnitude - 3);
}

const english = wordsIn(ENGLISH_BY_RANK);
const englishZipf: ReadonlyMap<string, number> = new Map(english.map((word, rank) => [word, zipfAt(rank)]));
const functionWords: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flatMap(wordsIn));
const englishSigns: ReadonlySet<string> = new Set(english.slice(0, SIGNS));
const otherSigns: ReadonlySet<string> = new Set(
  [...functionWords].filter((word) => (englishZipf.get(word) ?? 0) < NOT_ENGLISH),
);

/** Whether a text is English by its own words: what pages declare is often missing or wrong. */
function readsEnglish(words: Iterable<string>, declared: string): boolean {
  let balance = 0;
  let foreignLetters = 0;
  let read = 0;
  for (const word of words) {
    if (read++ === WORDS_READ) break;
    if (englishSigns.has(word)) balance++;
    else if (otherSigns.has(word)) balance--;
    if (!PLAIN.test(word)) foreignLetters++;
  }
  if (foreignLetters > read / 2) return false;
  return Math.abs(balance) < CLEAR && declared !== '' ? declared === 'en' : balance >= 0;
}

function numberFactor(word: string): number {
  if (!/^\p{N}+$/u.test(word)) return 1;
  return word.length >= 3 ? NUMBER_FACTOR : SHORT_NUMBER_FACTOR;
}

const scaled = (zipf: number): number => (MOST_COMMON - Math.max(UNLISTED, zipf)) / SPAN;

function englishWeight(word: string): number {
  const weight = scaled(englishZipf.get(word) ?? UNLISTED);
  return weight <= LEAST_WEIGHT ? 0 : weight * numberFactor(word);
}

const otherWeight = (word: string): number => (functionWords.has(word) ? 0 : scaled(UNLISTED) * numberFactor(word));

/** How telling the distinct words of a text are, by the language that they show; `declared` is BCP 47, or undefined. */
export function tellingOf(words: Iterable<string>, declared: string | undefined): Telling {
  const isEnglish = readsEnglish(words, declared?.toLowerCase().split(/[-_]/u)[0] ?? '');
  return { isEnglish, weightOf: isEnglish ? englishWeight : otherWeight };
}

/** Names whose stem begins a common English word weigh less, the others as much as this. */
const RAREST_NAME = 3.4;
const COMMON_NAME = 3.9;

/** How telling names are by their first letters: `weightOf` a stem of so many. */
export function nameWeights(letters: number): (stem: string) => number {
  const zipf = new Map<string, number>();
  for (const word of english) {
    const stem = word.slice(0, letters);
    const value = englishZipf.get(word) ?? 0;
    if (value >= COMMON_NAME && !zipf.has(stem)) zipf.set(stem, value);
  }
  return (stem) => MOST_COMMON - Math.max(RAREST_NAME, zipf.get(stem) ?? 0);
}
