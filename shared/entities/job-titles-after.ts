import { isArticle, isHead, isNationality, type Phrase, phraseAt } from './job-titles-phrase.ts';
import { closes, isPerson, type Text } from './job-titles-text.ts';
import { isPossessive, type Word } from './job-titles-tokens.ts';
import { BODIES, HOLDS, MODIFIERS, STOPS } from './job-titles-words.ts';

/** A title behind a name; `holds` is the office that a verb stands for (`who heads ...`). */
export type Following = { readonly phrase: Phrase; readonly holds?: string };

/** The titles that stand after a name whose last word is before `from`: set off by a mark, or stated of it. */
export function afterName(text: Text, from: number): readonly Following[] {
  const first = apposed(text, from) ?? stated(text, from);
  if (first === undefined) return [];
  const second = joined(text, first.phrase.to);
  return second === undefined ? [first] : [first, second];
}

/** `X, deputy head of ...`, `X (head of ...)`, `X, 45, who heads ...`. */
function apposed(text: Text, from: number): Following | undefined {
  const { words } = text;
  if (!/^[,(—–]$/u.test(words[from]?.text ?? '')) return undefined;
  let at = from + 1;
  if (/^\p{N}+$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2;
  if (words[at]?.lower === 'who') {
    const verb = words[at + 1]?.lower ?? '';
    const holds = HOLDS.get(verb);
    if (holds !== undefined) return clause(text, at + 1, holds);
    if (verb !== 'is' && verb !== 'was' && verb !== 'serves') return undefined;
    at += words[at + 2]?.lower === 'as' ? 3 : 2;
  }
  return titleAt(text, at);
}

/** A second title behind `and`: `president and former goalkeeper`. */
function joined(text: Text, at: number): Following | undefined {
  if (text.words[at]?.lower !== 'and') return undefined;
  const head = firstHead(text, at + 1);
  if (head === undefined) return undefined;
  const phrase = phraseAt(text.words, head, at + 1, text.words.length, false);
  return closes(text.words[phrase.to]) ? { phrase } : undefined;
}

const BE = new Set(['is', 'was', 'became', 'becomes', 'remains', 'remained']);
const MADE = new Set(['appointed', 'named', 'elected', 're-elected', 'reappointed', 'made', 'chosen', 'sworn']);
const FILLERS = new Set([
  'been',
  'as',
  'in',
  'the',
  'now',
  'also',
  'then',
  'currently',
  'recently',
  'formerly',
  'once',
]);

/** `X was appointed director of ...`, `X is the head of ...`, `X has been named ...`, `X, ... serves as ...`. */
function stated(text: Text, from: number): Following | undefined {
  const { words } = text;
  const verb = words[from]?.lower ?? '';
  const perfect = verb === 'has' || verb === 'had';
  if (words[from]?.opens || !(BE.has(verb) || verb === 'serves' || (perfect && words[from + 1]?.lower === 'been')))
    return undefined;
  let at = from + 1;
  let made = false;
  for (; at < from + 5; at += 1) {
    const word = words[at]?.lower ?? '';
    made ||= MADE.has(word);
    if (!MADE.has(word) && !FILLERS.has(word)) break;
  }
  return verb === 'serves' && words[at - 1]?.lower !== 'as' ? undefined : titleAt(text, at, made);
}

/** The title that begins at a word and ends where its sentence goes on or a mark closes it. After "was appointed" more may follow. */
function titleAt(text: Text, at: number, open = false): Following | undefined {
  const { words } = text;
  const head = firstHead(text, at);
  if (head === undefined) return undefined;
  const phrase = phraseAt(words, head, at, words.length, open);
  const next = words[phrase.to];
  const ends = closes(next) || STOPS.has(next?.lower ?? '') || next?.lower === 'and' || GOES_ON.has(next?.lower ?? '');
  return (ends || isYear(next)) && phrase.from <= head ? { phrase } : undefined;
}

/** Words with which a sentence goes on after an office: when, where or why it was held. */
const GOES_ON = new Set(['in', 'on', 'at', 'from', 'between', 'by', 'under', 'this', 'last', 'earlier']);
const isYear = (word: Word | undefined): boolean => /^(?:19|20)\d\d(?!\d)/u.test(word?.text ?? '');

/** `who heads the agency`: the office that the verb stands for. */
function clause(text: Text, verb: number, holds: string): Following | undefined {
  let to = verb + 1;
  while (to < verb + 16 && to < text.words.length && !closes(text.words[to]) && !STOPS.has(text.words[to]?.lower ?? ''))
    to += 1;
  return to === verb + 1 ? undefined : { phrase: { owner: verb, from: verb, head: verb, to }, holds };
}

/** The noun of a title that begins at `at`, article and possessors included. */
function firstHead(text: Text, at: number): number | undefined {
  const { words } = text;
  for (let i = at; i < at + 10; i += 1) {
    const word = words[i];
    if (word === undefined || (word.opens && i > at) || isPerson(text, word)) return undefined;
    if (isHead(word) && word.mention === -1 && !isPossessive(words[i + 1])) return i;
    const leads =
      isArticle(word) || isNationality(word) || isPossessive(word) || MODIFIERS.has(word.lower) || word.capital;
    if (!leads && word.lower !== 'and' && !(BODIES.has(word.lower) && !STOPS.has(word.lower))) return undefined;
  }
  return undefined;
}
