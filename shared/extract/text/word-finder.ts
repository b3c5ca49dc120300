import { codeAt } from '../code-at.ts';
import { phrasePattern, WORD_END } from './phrases.ts';

/** A text and how each of its words begins: found once for all finders. */
export type Words = {
  readonly text: string;
  readonly starts: readonly number[];
  /** Of each word the keys by which it may be a head: of all its signs, the first four, and all with the first four of the next one. */
  readonly wholes: readonly number[];
  readonly leads: readonly number[];
  readonly pairs: readonly number[];
};

/** Finds the words of a text: runs of letters, marks and digits. */
export function wordsOf(text: string): Words {
  const starts: number[] = [];
  const wholes: number[] = [];
  const leads: number[] = [];
  const pairs: number[] = [];
  let [start, hash, lead, before] = [-1, 0, 0, 0];
  const { length } = text;
  for (let at = 0; at <= length; at += 1) {
    const sign = at < length ? signOf(codeAt(text, at)) : NO_SIGN;
    if (sign !== NO_SIGN) {
      if (start < 0) start = at;
      hash = hashWith(hash, sign);
      if (at < start + LEAD) lead = hash;
    } else if (start >= 0) {
      if (starts.length > 0) pairs.push(pairKey(before, lead));
      starts.push(start);
      wholes.push(keyOf(hash));
      leads.push(leadKey(lead));
      before = hash;
      start = -1;
      hash = 0;
    }
  }
  return { text, starts, wholes, leads, pairs };
}

/** Finds all matches of a pattern in a text, in order and apart. */
export type Finder = (words: Words) => RegExpExecArray[];

/** Tells whether a phrase begins with one letter, however that is printed, or with a number. */
export type Beginning = (phrase: string) => boolean;

/** Gives the pattern for words of one beginning, of which these phrases are. It matches at the start of a word only, and gets the flags `iu`. */
export type SourceOf = (phrases: readonly string[], begins: Beginning) => string;

/**
 * A finder that runs a pattern only at words that begin as one of the phrases does, so that hundreds of phrases cost little more than a look at
 * the words. In a phrase, `#` stands for a number and `*` for any ending.
 */
export function wordFinder(sourceOf: SourceOf, phrases: readonly string[]): Finder {
  if (phrases.length === 0) return () => [];
  const heads = headsOf(phrases);
  const patterns = patternsOf(sourceOf, phrases);
  return (words) => {
    const { text, starts } = words;
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (let word = 0; word < starts.length; word += 1) {
      const start = starts[word] ?? 0;
      if (start < end || !isHead(heads, words, word)) continue;
      const pattern = patterns.get(signAt(text, start));
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
function patternsOf(sourceOf: SourceOf, phrases: readonly string[]): Map<number, RegExp> {
  const groups = new Map<number, string[]>();
  for (const phrase of phrases)
    for (const sign of firstSigns(phrase)) {
      const group = groups.get(sign) ?? [];
      group.push(phrase);
      groups.set(sign, group);
    }
  const made = new Map<string, RegExp>();
  const patternOf = (source: string): RegExp => {
    const pattern = made.get(source) ?? new RegExp(source, 'iuy');
    made.set(source, pattern);
    return pattern;
  };
  const begins = (sign: number) => (phrase: string) => firstSigns(phrase).includes(sign);
  return new Map(Array.from(groups, ([sign, group]) => [sign, patternOf(sourceOf(group, begins(sign)))]));
}

const DIGITS: readonly number[] = Array.from('0123456789', (digit) => digit.charCodeAt(0));

const withoutLead = (phrase: string): string => phrase.replace(/^[^\p{L}\p{M}\p{N}#]+/u, '');

function firstSigns(phrase: string): readonly number[] {
  const bare = withoutLead(phrase);
  return bare.startsWith('#') ? DIGITS : [signAt(bare, 0)];
}

/** A finder of phrases as whole words. */
export const phraseFinder = (phrases: readonly string[]): Finder =>
  wordFinder((group) => phrasePattern(group) + WORD_END, phrases);

/** Tells whether the first word begins as one of the phrases does. */
export function openingFinder(phrases: readonly string[]): (words: Words) => boolean {
  const heads = headsOf(phrases);
  return (words) => words.starts.length > 0 && isHead(heads, words, 0);
}

/** Tells whether any word of a text begins as one of the phrases does. */
export function wordTest(phrases: readonly string[]): (text: string) => boolean {
  const heads = headsOf(phrases);
  return (text) => {
    const words = wordsOf(text);
    return words.starts.some((_, word) => isHead(heads, words, word));
  };
}

/** Tells whether the first word of a text begins as one of the phrases does. */
export function openingTest(phrases: readonly string[]): (text: string) => boolean {
  const heads = headsOf(phrases);
  return (text) => {
    const start = wordFrom(text, 0);
    const end = wordEnd(text, start);
    if (end === start) return false;
    const whole = hashOf(text, start, end);
    if (has(heads, keyOf(whole)) || (heads.hasOpen && hasOpening(heads, leadOf(text, start, end), signAt(text, start))))
      return true;
    const second = wordFrom(text, end);
    const last = wordEnd(text, second);
    return last > second && has(heads, pairKey(whole, leadOf(text, second, last)));
  };
}

const NO_SIGN = 1;
const UNKNOWN = 0;
/** For each UTF-16 code unit its small letter without accents; `NO_SIGN` for what is no letter, mark or digit. */
const signs = new Uint16Array(65_536);

/** Letters that are printed for others without being accented forms of them. */
const LIKE: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', і: 'и', ς: 'σ' };

/** Counts as a letter in Unicode, and is printed for the sign that is none. */
const APOSTROPHE = 'ʼ';

function newSign(code: number): number {
  const letter = String.fromCharCode(code);
  if (letter === APOSTROPHE || !/[\p{L}\p{M}\p{N}]/u.test(letter)) return NO_SIGN;
  const bare = letter.toLowerCase().normalize('NFKD').slice(0, 1);
  return (LIKE[bare] ?? bare).charCodeAt(0);
}

function signOf(code: number): number {
  const sign = signs[code] ?? NO_SIGN;
  if (sign !== UNKNOWN) return sign;
  signs[code] = newSign(code);
  return signs[code] ?? NO_SIGN;
}

const signAt = (text: string, at: number): number => (at < text.length ? signOf(codeAt(text, at)) : NO_SIGN);

/** Where the next word begins, from `at` on; the text's end where there is none. */
function wordFrom(text: string, at: number): number {
  let start = at;
  while (start < text.length && signAt(text, start) === NO_SIGN) start += 1;
  return start;
}

/** Where a word that begins at `at` ends. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (signAt(text, end) !== NO_SIGN) end += 1;
  return end;
}

const hashWith = (hash: number, sign: number): number => (Math.imul(hash, 31) + sign) | 0;

/** A number for the signs of a text between two places. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = hashWith(hash, signAt(text, at));
  return hash;
}

/** As many signs tell how a word begins. */
const LEAD = 4;
const leadOf = (text: string, at: number, end: number): number => hashOf(text, at, Math.min(end, at + LEAD));

/**
 * How phrases begin, as a set of keys: their first word, with the beginning of the second one where that is known; where the first word has an
 * open end its first four signs, or the first sign alone. Different beginnings may share a place in the set: then the pattern is tried in vain.
 */
type Heads = {
  /** A bit for each place. */
  readonly places: Uint8Array;
  /** Of a key of 32 bits the number of those that are no part of its place. */
  readonly shift: number;
  /** Whether a phrase may begin with a word of an open end, or with a number. */
  readonly hasOpen: boolean;
};

/** So many places a phrase leave few shared, and so many at least. */
const PLACES_A_PHRASE = 256;
const FEWEST_BITS = 16;

const keyOf = (hash: number): number => Math.imul(hash, 0x9e3779b1);
const leadKey = (lead: number): number => keyOf(lead + 1);
const pairKey = (whole: number, lead: number): number => keyOf(Math.imul(whole, 31) + lead + 2);
const firstKey = (first: number): number => keyOf(first + 3);

function headsOf(phrases: readonly string[]): Heads {
  const bits = Math.max(FEWEST_BITS, Math.ceil(Math.log2(phrases.length * PLACES_A_PHRASE)));
  const [places, shift] = [new Uint8Array(2 ** bits / 8), 32 - bits];
  const bare = phrases.map(withoutLead);
  for (const phrase of bare)
    for (const key of headKeys(phrase)) {
      const place = key >>> shift;
      places[place >> 3] = (places[place >> 3] ?? 0) | (1 << (place & 7));
    }
  return { places, shift, hasOpen: bare.some((phrase) => isOpen(phrase, wordEnd(phrase, 0))) };
}

const isOpen = (phrase: string, end: number): boolean => phrase[end] === '*' || phrase[end] === '#';

function headKeys(phrase: string): readonly number[] {
  if (phrase.startsWith('#')) return DIGITS.map(firstKey);
  const end = wordEnd(phrase, 0);
  if (isOpen(phrase, end)) return [end < LEAD ? firstKey(signAt(phrase, 0)) : leadKey(leadOf(phrase, 0, end))];
  const second = wordFrom(phrase, end);
  const last = wordEnd(phrase, second);
  const isKnown =
    last > second && !/[*#]/u.test(phrase.slice(end, second)) && !(isOpen(phrase, last) && last < second + LEAD);
  const whole = hashOf(phrase, 0, end);
  return [isKnown ? pairKey(whole, leadOf(phrase, second, last)) : keyOf(whole)];
}

function has({ places, shift }: Heads, key: number | undefined): boolean {
  if (key === undefined) return false;
  const place = key >>> shift;
  return ((places[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

const hasOpening = (heads: Heads, lead: number, first: number): boolean =>
  has(heads, leadKey(lead)) || has(heads, firstKey(first));

const isHead = (heads: Heads, { text, starts, wholes, leads, pairs }: Words, word: number): boolean =>
  has(heads, wholes[word]) ||
  has(heads, pairs[word]) ||
  (heads.hasOpen && (has(heads, leads[word]) || has(heads, firstKey(signAt(text, starts[word] ?? 0)))));
