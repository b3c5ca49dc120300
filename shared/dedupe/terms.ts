import { COMMON_WORDS } from './common-words.ts';
import { isFurnitureByWords } from './furniture.ts';
import type { DedupeInput, StoryEntity } from './input.ts';
import { hash32, wordsOf } from './tokens.ts';

/** Weights by 24-bit hashes of terms, heaviest first. */
export type Terms = ReadonlyMap<number, number>;

/** What an article or a story is about: text terms scaled to length 1, and entities by salience, scaled too. */
export type Topic = { readonly text: Terms; readonly entities: Terms };

/** Terms kept of an article: more add noise, fewer lose recall (64 and 80 measure the same, 40 less). */
const ARTICLE_TERMS = 72;
const ARTICLE_ENTITIES = 16;
/** A headline's words count as often again as this. */
const HEADLINE_WEIGHT = 1.5;
/** Zipf values: words as common as the first weigh nothing, those that no list has count as the second. */
const MOST_COMMON = 7.2;
const UNLISTED = 3.2;
const SPAN = 4.7;
/** Weights below this belong to words that stand in any text. */
const LEAST_WEIGHT = 0.2;
const NUMBER_FACTOR = 0.5;
const SHORT_NUMBER_FACTOR = 0.1;

const zipfByLanguage = new Map<string, ReadonlyMap<string, number>>();

function zipfOf(language: string): ReadonlyMap<string, number> {
  const known = zipfByLanguage.get(language);
  if (known !== undefined) return known;
  const bands = COMMON_WORDS[language] ?? COMMON_WORDS.en ?? [];
  const zipf = new Map(bands.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
  zipfByLanguage.set(language, zipf);
  return zipf;
}

/** Cuts the commonest English endings, so that `files`, `filed` and `filing` are one term; other languages lose nothing by it. */
function stemmed(word: string): string {
  if (word.length <= 4) return word;
  const singular = word
    .replace(/ies$/u, 'y')
    .replace(/sses$/u, 'ss')
    .replace(/(?<=[^s])s$/u, '');
  return singular.replace(/(?:ing|ed|er)$/u, '');
}

function weightOf(word: string, zipf: ReadonlyMap<string, number>): number {
  const weight = (MOST_COMMON - Math.max(UNLISTED, zipf.get(word) ?? UNLISTED)) / SPAN;
  if (weight <= LEAST_WEIGHT) return 0;
  if (!/^\p{N}+$/u.test(word)) return weight;
  return weight * (word.length >= 3 ? NUMBER_FACTOR : SHORT_NUMBER_FACTOR);
}

const lengthOf = (terms: Terms): number =>
  Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0));

/** The heaviest terms, scaled to length 1; equal weights in the order of their hashes, so that the same input always gives the same. */
export function heaviest(terms: Terms, count: number): Terms {
  const kept = new Map([...terms].sort(([a, x], [b, y]) => y - x || a - b).slice(0, count));
  const length = lengthOf(kept) || 1;
  return new Map([...kept].map(([term, weight]) => [term, weight / length]));
}

function textTerms({ headline, articleBody, inLanguage }: DedupeInput): Terms {
  const counts = new Map<string, number>();
  const count = (text: string, times: number) => {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  count(headline, HEADLINE_WEIGHT);
  for (const paragraph of articleBody.split(/\n+/u)) if (!isFurnitureByWords(paragraph.trim())) count(paragraph, 1);
  const zipf = zipfOf(inLanguage?.toLowerCase().split(/[-_]/u)[0] ?? 'en');
  const terms = new Map<number, number>();
  for (const [word, times] of counts) {
    const weight = word.length < 2 && word < '\u0250' ? 0 : weightOf(word, zipf) * (1 + Math.log(Math.max(1, times)));
    const term = hash32(stemmed(word)) >>> 8;
    if (weight > 0) terms.set(term, (terms.get(term) ?? 0) + weight);
  }
  return terms;
}

const entityTerms = (entities: readonly StoryEntity[]): Terms =>
  new Map(entities.map(({ id, salience }) => [hash32(id, 1) >>> 8, 0.1 + salience]));

/** What one article is about. */
export const topicOf = (article: DedupeInput): Topic => ({
  text: heaviest(textTerms(article), ARTICLE_TERMS),
  entities: heaviest(entityTerms(article.entities ?? []), ARTICLE_ENTITIES),
});

/** Cosine of two sets of terms, of whatever lengths. */
export function cosine(one: Terms, other: Terms): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum === 0 ? 0 : sum / (lengthOf(one) * lengthOf(other));
}

/** How many terms both have. */
export const sharedTerms = (one: Terms, other: Terms): number =>
  [...one.keys()].filter((term) => other.has(term)).length;

/** Three bytes of hash and two of weight (in 1/65535) per term. */
export function packTerms(terms: Terms): Uint8Array {
  const view = new DataView(new ArrayBuffer(terms.size * 5));
  let at = 0;
  for (const [term, weight] of terms) {
    view.setUint8(at, term >>> 16);
    view.setUint16(at + 1, term & 0xffff);
    view.setUint16(at + 3, Math.round(Math.min(1, weight) * 65535));
    at += 5;
  }
  return new Uint8Array(view.buffer);
}

export function unpackTerms(bytes: Uint8Array): Terms {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Map(
    Array.from({ length: Math.floor(bytes.byteLength / 5) }, (_, i) => [
      view.getUint8(i * 5) * 65536 + view.getUint16(i * 5 + 1),
      view.getUint16(i * 5 + 3) / 65535,
    ]),
  );
}
