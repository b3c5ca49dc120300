import { countryOfNationality } from '../gazetteer/gazetteer.ts';
import { mentionStart } from './text.ts';
import { isPossessive, isWord, type Word } from './tokens.ts';
import { BODIES, HEADS, INNER, LINKS, MODIFIERS, STOPS, SUFFIXES } from './words.ts';

/** A title as word indexes: `from` and `to` bound the title itself (`to` exclusive), `owner` is where what stands before it begins. */
export type Phrase = { readonly owner: number; readonly from: number; readonly head: number; readonly to: number };

const AFFIXES = /^(?:vice|ex|co|deputy|then|sub|under|arch|mid)-|-(?:elect|designate|general|at-large|in-waiting)$/gu;

export function isHead(word: Word | undefined): boolean {
  return word !== undefined && (HEADS.has(word.lower) || HEADS.has(word.lower.replace(AFFIXES, '')));
}

/** Whether a word, perhaps behind `then-` or `ex-`, may stand before the noun of a title. */
export const isModifier = (word: Word | undefined): boolean =>
  word !== undefined && (MODIFIERS.has(word.lower) || MODIFIERS.has(word.lower.replace(AFFIXES, '')));

export const isNationality = (word: Word | undefined): boolean =>
  word?.capital === true && countryOfNationality(word.text) !== undefined;

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our']);
export const isArticle = (word: Word | undefined): boolean => word !== undefined && ARTICLES.has(word.lower);

/** Whether a word may stand before the noun of a title, inside the title. */
function modifies(word: Word | undefined): boolean {
  if (word === undefined || !isWord(word) || STOPS.has(word.lower)) return false;
  return (
    isModifier(word) ||
    isHead(word) ||
    word.capital ||
    (word.mention === -1 && BODIES.has(word.lower)) ||
    /(?<!year)-(?:based|born|old|backed|led|level|ranking)$/u.test(word.lower)
  );
}

/** What stands between whose an office is and the office, and is no part of it: `Norland’s new minister`. */
export const isNew = (word: Word | undefined): boolean => word?.mention === -1 && word.lower === 'new';

/** `to host NAME`: what is a verb behind `to`. */
export const isInfinitive = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'to' && VERBS.has(words[at]?.lower ?? '');

const VERBS = new Set(['host', 'star', 'coach', 'captain', 'pilot', 'model', 'champion', 'author', 'nurse', 'judge']);

/** One word past the nouns that follow each other at `head` (`chief executive`, `Prime Minister`). */
function pastHeads(words: readonly Word[], head: number, limit: number): number {
  // "chief operating officer"
  const isOfField =
    words[head]?.lower === 'chief' && MODIFIERS.has(words[head + 1]?.lower ?? '') && isHead(words[head + 2]);
  let at = head + (isOfField ? 2 : 1);
  const goesOn = (word: Word | undefined): boolean => isHead(word) || SUFFIXES.has(word?.lower ?? '');
  while (at < limit && goesOn(words[at]) && words[at]?.mention === -1 && words[at]?.opens !== true) at += 1;
  return at;
}

/** Steps left from the noun over what belongs to the title; then over a nationality or a possessor, which belong to the affiliation. */
function phraseStart(words: readonly Word[], head: number, least: number): { owner: number; from: number } {
  let from = head;
  while (from > least && words[from]?.opens !== true) {
    const before = words[from - 1];
    if (isNationality(before) || isPossessive(before) || isInfinitive(words, from - 1)) break;
    const joins =
      before?.lower === 'and' &&
      from - 2 >= least &&
      modifies(words[from - 2]) &&
      !isHead(words[from - 2]) &&
      (MODIFIERS.has(words[from]?.lower ?? '') || (words[from]?.capital === true && words[from - 2]?.capital === true));
    if (!joins && !modifies(before) && !(from === head && isField(words, from - 1))) break;
    from -= joins ? 2 : 1;
  }
  // A name that a title begins with is whole: "Bank of Norland governor".
  from = mentionStart(words, from);
  let owner = isNew(words[from - 1]) && from - 1 > least && words[from]?.opens !== true ? from - 1 : from;
  while (owner > least && words[owner]?.opens !== true) {
    const before = words[owner - 1];
    if (isNationality(before) || isPossessive(before)) owner -= 1;
    else if (isPossessive(words[owner]) && before !== undefined && (before.capital || before.mention >= 0)) owner -= 1;
    else if (
      owner < from &&
      before?.capital === true &&
      before.mention >= 0 &&
      before.mention === words[owner]?.mention
    )
      owner -= 1;
    else break;
  }
  if (owner === from - 1 && isNew(words[owner])) owner = from;
  return { owner, from: firstOfTitle(words, from, head) };
}

/** Drops words in front that only look like part of the title: `Former` stays, a sentence's first `Yesterday` does not. */
function firstOfTitle(words: readonly Word[], from: number, head: number): number {
  let at = from;
  while (at < head && words[at]?.mention === -1 && words[at]?.opens === true && !isTitleWord(words, at)) at += 1;
  return at;
}

/** `livestock minister`, `said automotive analyst`: any small noun says what some offices are for, and before others where a name of an office begins. */
export function isField(words: readonly Word[], at: number): boolean {
  const [before, word, head] = [words[at - 1], words[at], words[at + 1]];
  if (word?.mention !== -1 || !FIELD.test(word.text) || STOPS.has(word.lower)) return false;
  if (OF_ANYTHING.test(head?.lower ?? '')) return true;
  return (
    isHead(head) &&
    !isHead(word) &&
    (isArticle(before) || isPossessive(before) || BEFORE_FIELD.has(before?.lower ?? ''))
  );
}

const FIELD =
  /^\p{Ll}{5,}(?<!ed|ing|ly|er|who|with|when|that|from|about|after|before|under|while|where|which|their|these|those|former|young|wealthy|favou?rite|fellow|other|whole|first)$/u;
const OF_ANYTHING = /^(?:minister|commissioner|secretary|correspondent|editor|spokesman|spokeswoman|spokesperson)$/u;
const BEFORE_FIELD = new Set([
  ...', “ " — – of by with for as like and including'.split(' '),
  ...'said says told asked added according'.split(' '),
]);

/** Words that begin a sentence before a title rather than a title. */
const OPENERS = new Set(
  `yesterday today tonight earlier later meanwhile however but and then now also still on in at as after before when while for from with by
  the so yet since though certainly perhaps maybe embattled beleaguered disgraced controversial popular outspoken famed legendary renowned rival although if once because despite during both only even monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);

/** `Victorian Premier`: whose, not what. */
const DEMONYM = /(?:[ie]an|ese|ish|ic)$/u;

/** Whether the word that opens a sentence belongs to the title: as its modifier, or as a name of its field beside a noun with a capital. */
const isTitleWord = (words: readonly Word[], at: number): boolean =>
  isModifier(words[at]) ||
  (words[at + 1]?.capital === true && !OPENERS.has(words[at]?.lower ?? '') && !DEMONYM.test(words[at]?.lower ?? ''));

const isComplementWord = (word: Word): boolean =>
  word.capital ||
  word.mention >= 0 ||
  INNER.has(word.lower) ||
  BODIES.has(word.lower) ||
  MODIFIERS.has(word.lower) ||
  isPossessive(word);

/** Words before the years in which an office was held. */
const PERIODS = new Set(['from', 'between', 'in', 'until', 'since', 'during']);
const isYear = (word: Word | undefined): boolean => /^(?:19|20)\d\d(?!\d)/u.test(word?.text ?? '');

/** Whether a word goes on with the name that the word before it is part of. */
const continues = (words: readonly Word[], at: number): boolean =>
  (words[at]?.mention ?? -1) >= 0 && words[at]?.mention === words[at - 1]?.mention;

/** How much a title may hold; longer ones are sentences. */
const LONGEST = 24;

/** One past the fields of an office that commas and `and` join, from the first comma on: `, Forestry and Fisheries`; the comma itself where there is no such list. */
function listEnd(words: readonly Word[], comma: number, limit: number): number {
  const isCapital = words[comma - 1]?.capital === true;
  const isField = (word: Word | undefined): boolean =>
    word !== undefined && isWord(word) && word.capital === isCapital && !STOPS.has(word.lower) && !isHead(word);
  const isOne = (from: number, to: number): boolean =>
    words.slice(from, to).every(({ mention }) => mention === words[from]?.mention || mention === -1);
  let and = -1;
  let at = comma + 1;
  for (; at < limit && at - comma < LONGEST_LIST; at += 1) {
    const word = words[at];
    if (word?.lower === 'and' && and < 0) and = at;
    else if (word?.text === ',' && and < 0) continue;
    else if (!isField(word)) break;
  }
  const isNamed = words.slice(comma + 1, at).some(({ mention }) => mention >= 0);
  const isList = and > comma + 1 && and < at - 1 && (!isNamed || words[and]?.mention !== -1) && isOne(comma + 1, at);
  return isList ? at : comma;
}

const LONGEST_LIST = 10;

/** What stands after the noun: `of the Security Service of Ukraine (SBU)`. Gives one past it; `strict` where no comma closes it. */
function complementEnd(words: readonly Word[], at: number, limit: number, strict: boolean): number {
  const isThen = words[at]?.lower === 'at' && words[at + 2]?.lower === 'time';
  if (!LINKS.has(words[at]?.lower ?? '') || isYear(words[at + 1]) || isThen) return at;
  let end = at + 1;
  const last = Math.min(limit, at + LONGEST);
  while (end < last) {
    const word = words[end];
    if (word === undefined || word.opens || STOPS.has(word.lower)) break;
    if (PERIODS.has(word.lower) && isYear(words[end + 1])) break;
    if (word.text === '(' && words[end + 2]?.text === ')' && words[end + 1]?.capital) end += 3;
    else if (word.text === ',' && listEnd(words, end, last) > end) end = listEnd(words, end, last);
    else if (continues(words, end) || isPossessive(word) || (isWord(word) && (!strict || isComplementWord(word)))) {
      if (word.lower === 'and' && startsTitle(words, end + 1, last)) break;
      end += 1;
    } else break;
  }
  while (end > at && INNER.has(words[end - 1]?.lower ?? '')) end -= 1;
  return end > at + 1 ? end : at;
}

/** Whether a title begins here: modifiers and then its noun. */
function startsTitle(words: readonly Word[], at: number, limit: number): boolean {
  let i = at;
  while (
    i < Math.min(limit, at + 5) &&
    words[i]?.mention === -1 &&
    MODIFIERS.has(words[i]?.lower ?? '') &&
    !isHead(words[i])
  )
    i += 1;
  return isHead(words[i]) && words[i]?.mention === -1;
}

/** The title whose noun stands at `head`, or undefined where what follows is neither its complement nor its end. */
export function phraseAt(words: readonly Word[], head: number, least: number, limit: number, strict: boolean): Phrase {
  const { owner, from } = phraseStart(words, head, least);
  const nouns = pastHeads(words, head, limit);
  return { owner, from, head: nouns - 1, to: complementEnd(words, nouns, limit, strict) };
}
