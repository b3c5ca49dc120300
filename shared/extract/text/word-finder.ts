import { phrasePattern } from './phrases.ts';

/** A text and how each of its words begins: found once for all finders. */
export type Words = {
  readonly text: string;
  readonly starts: readonly number[];
  /** Of each word the first sign, and its places among the heads: by its first four signs, and by these with the first one of the next word. */
  readonly firsts: readonly number[];
  readonly places: readonly number[];
  readonly pairs: readonly number[];
};

/** Finds the words of a text: runs of letters, marks and digits. */
export function wordsOf(text: string): Words {
  const [starts, firsts, places, pairs]: [number[], number[], number[], number[]] = [[], [], [], []];
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = signAt(text, at);
    if (sign !== NO_SIGN && !isInside) {
      if (places.length > 0) pairs.push(pairOf(places.at(-1) ?? 0, sign));
      starts.push(at);
      firsts.push(sign);
      places.push(placeAt(sign, text, at));
    }
    isInside = sign !== NO_SIGN;
  }
  return { text, starts, firsts, places, pairs };
}

/** Finds all matches of a pattern in a text, in order and apart. */
export type Finder = (words: Words) => RegExpExecArray[];

/**
 * A finder that runs a pattern only at words that begin as one of the phrases does, so that hundreds of phrases cost little more than a look at
 * the words. `sourceOf` gives the pattern for the phrases that begin with one letter, or with a number: it matches at the start of a word only,
 * and gets the flags `iu`. In a phrase, `#` stands for a number and `*` for any ending.
 */
export function wordFinder(sourceOf: (phrases: readonly string[]) => string, phrases: readonly string[]): Finder {
  const heads = headsOf(phrases);
  const patterns = patternsOf(sourceOf, phrases);
  return ({ text, starts, firsts, places, pairs }) => {
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (let word = 0; word < starts.length; word += 1) {
      const [start, first] = [starts[word] ?? 0, firsts[word] ?? NO_SIGN];
      if (start < end || !isHead(heads, first, places[word] ?? 0, pairs[word] ?? NO_PAIR)) continue;
      const pattern = patterns.get(first);
      if (pattern === undefined) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      found.push(match);
      end = pattern.lastIndex;
    }
    return found;
  };
}

/** The pattern of the phrases that begin with a sign, by sign. */
function patternsOf(sourceOf: (phrases: readonly string[]) => string, phrases: readonly string[]): Map<number, RegExp> {
  const groups = new Map<number, string[]>();
  for (const phrase of phrases)
    for (const sign of firstSigns(phrase)) groups.set(sign, [...(groups.get(sign) ?? []), phrase]);
  const made = new Map<string, RegExp>();
  const patternOf = (source: string): RegExp => {
    const pattern = made.get(source) ?? new RegExp(source, 'iuy');
    made.set(source, pattern);
    return pattern;
  };
  return new Map(Array.from(groups, ([sign, group]) => [sign, patternOf(sourceOf(group))]));
}

const DIGITS: readonly number[] = Array.from('0123456789', (digit) => digit.charCodeAt(0));

const withoutLead = (phrase: string): string => phrase.replace(/^[^\p{L}\p{M}\p{N}#]+/u, '');

function firstSigns(phrase: string): readonly number[] {
  const bare = withoutLead(phrase);
  return bare.startsWith('#') ? DIGITS : [signAt(bare, 0)];
}

/** A finder of phrases as whole words. */
export const phraseFinder = (phrases: readonly string[]): Finder =>
  wordFinder((group) => `(?<![\\p{L}\\p{M}\\p{N}])${phrasePattern(group)}(?![\\p{L}\\p{M}\\p{N}])`, phrases);

/** Tells whether the first word of a text begins as one of the phrases does. */
export function openingTest(phrases: readonly string[]): (text: string) => boolean {
  const heads = headsOf(phrases);
  return (text) => {
    const at = wordFrom(text, 0);
    let next = at;
    while (signAt(text, next) !== NO_SIGN) next += 1;
    const [first, place] = [signAt(text, at), placeAt(signAt(text, at), text, at)];
    return at < text.length && isHead(heads, first, place, pairOf(place, signAt(text, wordFrom(text, next))));
  };
}

const NO_SIGN = 1;
const UNKNOWN = 0;
/** For each UTF-16 code unit its small letter without accents; `NO_SIGN` for what is no letter, mark or digit. */
const signs = new Uint16Array(65_536);

/** Letters that are printed for others without being accented forms of them. */
const LIKE: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', і: 'и' };

function signOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (!/[\p{L}\p{M}\p{N}]/u.test(letter)) return NO_SIGN;
  const bare = letter.toLowerCase().normalize('NFKD').slice(0, 1);
  return (LIKE[bare] ?? bare).charCodeAt(0);
}

function signAt(text: string, at: number): number {
  if (at >= text.length) return NO_SIGN;
  const code = text.charCodeAt(at);
  const sign = signs[code] ?? NO_SIGN;
  if (sign !== UNKNOWN) return sign;
  signs[code] = signOf(code);
  return signs[code] ?? NO_SIGN;
}

/** Where the next word begins, from `at` on; the text's end where there is none. */
function wordFrom(text: string, at: number): number {
  let start = at;
  while (start < text.length && signAt(text, start) === NO_SIGN) start += 1;
  return start;
}

/**
 * How phrases begin: by the first four signs of a word together, by these and the first sign of the second word, and by the first sign alone
 * where what follows is open.
 */
type Heads = { readonly four: Uint8Array; readonly pair: Uint8Array; readonly one: Uint8Array };

const SIZE = 4096;
const NO_PAIR = SIZE;
/** Different beginnings may share a place: then the pattern is tried in vain. */
const placeOf = (first: number, second: number, third: number, fourth: number): number =>
  (first * 29_791 + second * 961 + third * 31 + fourth) % SIZE;

function headsOf(phrases: readonly string[]): Heads {
  const heads = { four: new Uint8Array(SIZE), pair: new Uint8Array(SIZE), one: new Uint8Array(SIZE) };
  for (const one of phrases) {
    const phrase = withoutLead(one);
    const place = placeAt(signAt(phrase, 0), phrase, 0);
    const second = SECOND_WORD.exec(phrase)?.[0].length;
    if (phrase.startsWith('#')) for (const digit of DIGITS) heads.one[digit] = 1;
    else if (/^.{1,3}[*#]/u.test(phrase)) heads.one[signAt(phrase, 0) % SIZE] = 1;
    else if (second === undefined) heads.four[place] = 1;
    else heads.pair[pairOf(place, signAt(phrase, second))] = 1;
  }
  return heads;
}

/** What stands before the second word of a phrase, where that is known to begin with one sign. */
const SECOND_WORD = /^[\p{L}\p{M}\p{N}]+\*?[^\p{L}\p{M}\p{N}*#]+(?=[\p{L}\p{M}\p{N}])/u;

const pairOf = (place: number, next: number): number => (place * 31 + next) % SIZE;

function placeAt(first: number, text: string, at: number): number {
  const second = signAt(text, at + 1);
  const third = second === NO_SIGN ? NO_SIGN : signAt(text, at + 2);
  return placeOf(first, second, third, third === NO_SIGN ? NO_SIGN : signAt(text, at + 3));
}

const isHead = ({ four, pair, one }: Heads, first: number, place: number, next: number): boolean =>
  four[place] === 1 || pair[next] === 1 || one[first % SIZE] === 1;
