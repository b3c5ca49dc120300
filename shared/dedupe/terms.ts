import { tellingOf } from './commonness.ts';
import { isFurnitureByWords } from './furniture.ts';
import type { DedupeInput, StoryEntity } from './input.ts';
import { nameTerms } from './names.ts';
import { hash32, isSpaceless, SPACELESS_FROM, wordsOf } from './tokens.ts';

/** Weights by 24-bit hashes of terms, heaviest first. */
export type Terms = ReadonlyMap<number, number>;

/** What an article or a story is about: text terms scaled to length 1, and what it names, entities by salience included, scaled too. */
export type Topic = {
  readonly text: Terms;
  readonly entities: Terms;
  /** By how much the likeness that is needed rises, for languages of which less is known. */
  readonly strictness?: number;
};

/** Terms kept of an article: more add noise, fewer lose recall. */
export const ARTICLE_TERMS = 96;
const ARTICLE_ENTITIES = 32;
/** A headline's words count as often again as this. */
const HEADLINE_WEIGHT = 1.5;
/** Letters of a word that count in languages other than English: most inflect words at the end. */
const STEM = 6;

/** Cuts what inflection adds, so that `files`, `filed` and `filing` are one term. */
function stemmed(word: string, isEnglish: boolean): string {
  if (word.length <= 4) return word;
  if (!isEnglish) return word.slice(0, STEM);
  const singular = word
    .replace(/ies$/u, 'y')
    .replace(/sses$/u, 'ss')
    .replace(/(?<=[^s])s$/u, '');
  return singular.replace(/(?:ing|ed|er)$/u, '');
}

function lengthOf(terms: Terms): number {
  let sum = 0;
  for (const weight of terms.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

/** The heaviest terms, scaled to length 1; equal weights in the order of their hashes, so that the same input always gives the same. */
export function heaviest(terms: Terms, count: number): Terms {
  const kept = new Map([...terms].sort(([a, x], [b, y]) => y - x || a - b).slice(0, count));
  const length = lengthOf(kept) || 1;
  return new Map([...kept].map(([term, weight]) => [term, weight / length]));
}

/** Letters stand for less than a word than characters of Chinese and Japanese do, which stand above this. */
const CHARACTERS_FROM = '\u3000';
const LETTERS_PER_TERM = 5;

/** The words of a text; where a script has no spaces, its pairs of characters, or runs of five letters. */
function termsIn(text: string): readonly string[] {
  const words = wordsOf(text);
  if (!isSpaceless(words)) return words;
  const length =
    (words.find((word) => word.length === 1 && word > SPACELESS_FROM) ?? '') > CHARACTERS_FROM ? 2 : LETTERS_PER_TERM;
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(''));
}

function countsOf({ headline, articleBody }: DedupeInput): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, times: number) => {
    for (const word of termsIn(text)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  count(headline, HEADLINE_WEIGHT);
  for (const paragraph of articleBody.split(/\n+/u)) if (!isFurnitureByWords(paragraph.trim())) count(paragraph, 1);
  return counts;
}

function textTerms(article: DedupeInput): { readonly terms: Terms; readonly isEnglish: boolean } {
  const counts = countsOf(article);
  const { isEnglish, weightOf } = tellingOf(counts.keys(), article.inLanguage);
  const terms = new Map<number, number>();
  for (const [word, times] of counts) {
    const weight = word.length < 2 && word < '\u0250' ? 0 : weightOf(word) * (1 + Math.log(Math.max(1, times)));
    const term = hash32(stemmed(word, isEnglish)) >>> 8;
    if (weight > 0) terms.set(term, (terms.get(term) ?? 0) + weight);
  }
  return { terms, isEnglish };
}

/** Entities weigh about as much as the names that they go by. */
const ENTITY_WEIGHT = 4;

const entityTerms = (entities: readonly StoryEntity[]): Terms =>
  new Map(entities.map(({ id, salience }) => [hash32(id, 1) >>> 8, ENTITY_WEIGHT * (0.1 + salience)]));

/** Only of English is it known how common words are, save for function words: stock phrases of newsrooms count as telling in other languages. */
const OTHER_LANGUAGES = 1.4;

/** What one article is about. */
export function topicOf(article: DedupeInput): Topic {
  const { terms, isEnglish } = textTerms(article);
  const names = nameTerms(article.headline, article.articleBody);
  return {
    text: heaviest(terms, ARTICLE_TERMS),
    entities: heaviest(new Map([...names, ...entityTerms(article.entities ?? [])]), ARTICLE_ENTITIES),
    ...(!isEnglish && { strictness: OTHER_LANGUAGES }),
  };
}

/** No term adds more than this to the likeness of two whole texts: a name that both repeat is less than many words that both use. */
const MOST_PER_TERM = 0.04;
const WHOLE = 72;

/** Cosine of two sets of terms in which no single term counts for much; the fewer terms there are, the more each may. */
export function breadth(one: Terms, other: Terms): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const most = (MOST_PER_TERM * WHOLE) / Math.max(1, Math.min(WHOLE, few.size));
  const lengths = lengthOf(one) * lengthOf(other);
  let sum = 0;
  for (const [term, weight] of few) {
    const both = many.get(term);
    if (both !== undefined) sum += Math.min(most, (weight * both) / lengths);
  }
  return sum;
}

/** How many terms both have. */
export const sharedTerms = (one: Terms, other: Terms): number =>
  [...one.keys()].filter((term) => other.has(term)).length;
