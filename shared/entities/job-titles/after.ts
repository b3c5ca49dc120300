import { isArticle, isHead, isNationality, isNew, type Phrase, phraseAt } from './phrase.ts';
import { closes, isPerson, type Text } from './text.ts';
import { isPossessive, type Word } from './tokens.ts';
import { BODIES, HOLDS, INSTITUTIONS, MODIFIERS, STOPS } from './words.ts';

/** A title behind a name; `holds` is the office that a verb stands for (`who heads ...`). */
export type Following = { readonly phrase: Phrase; readonly holds?: string };

/** The titles that stand after a name, from its word `name` to before `from`: set off by a mark, or stated of it. */
export function afterName(text: Text, name: number, from: number): readonly Following[] {
  const first = apposed(text, from) ?? stated(text, from) ?? postnominal(text, from) ?? given(text, name, from);
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
    const holds = HOLDS.get(words[at + 1]?.lower ?? '');
    return holds === undefined ? stated(text, at + 1) : clause(text, at + 1, holds);
  }
  while (ASIDES.has(words[at]?.lower ?? '')) at += 1;
  return titleAt(text, at);
}

/** Words between a comma and the title that it sets off. */
const ASIDES = new Set(['now', 'then', 'himself', 'herself', 'currently', 'formerly', 'previously', 'once', 'also']);

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

const AS = new Set([
  'serves',
  'served',
  'works',
  'worked',
  'acts',
  'acted',
  'resigned',
  'continues',
  'continued',
  'returns',
  'returned',
]);
const PHRASAL = new Set([
  'took over',
  'takes over',
  'stepped down',
  'steps down',
  'stepped in',
  'steps in',
  'stood down',
]);

/** One past the verb that says of somebody what office he holds, or undefined where there is none; `as` where that word must follow. */
function copula(text: Text, from: number): { at: number; as: boolean } | undefined {
  const [verb, next] = [text.words[from]?.lower ?? '', text.words[from + 1]?.lower ?? ''];
  if (text.words[from]?.opens) return undefined;
  if (BE.has(verb)) return { at: from + 1, as: false };
  if ((verb === 'has' || verb === 'had') && (next === 'been' || AS.has(next)))
    return { at: from + 2, as: AS.has(next) };
  if (PHRASAL.has(`${verb} ${next}`)) return { at: from + 2, as: true };
  return AS.has(verb) ? { at: from + 1, as: true } : undefined;
}

/** `X was appointed director of ...`, `X is the head of ...`, `X has been named ...`, `X took over as ...`. */
function stated(text: Text, from: number): Following | undefined {
  const { words } = text;
  const verb = copula(text, from);
  if (verb === undefined) return undefined;
  let { at } = verb;
  let made = false;
  for (; at < from + 6; at += 1) {
    const word = words[at]?.lower ?? '';
    made ||= MADE.has(word);
    if (!MADE.has(word) && !FILLERS.has(word)) break;
  }
  const as = words.slice(verb.at, at).some(({ lower }) => lower === 'as');
  return verb.as && !as ? undefined : titleAt(text, at, made || verb.as);
}

const GIVES = new Set([
  'appointed',
  'appoints',
  'appointing',
  'named',
  'names',
  'naming',
  'elected',
  'elects',
  'nominated',
  'nominates',
  'made',
]);

/** `appointed X director of ...`. */
function given(text: Text, name: number, from: number): Following | undefined {
  const { words } = text;
  if (!GIVES.has(words[name - 1]?.lower ?? '') || words[name]?.opens) return undefined;
  const lead = `${words[from]?.lower} ${words[from + 1]?.lower}`;
  return titleAt(text, from + (lead === 'to be' ? 2 : words[from]?.lower === 'as' ? 1 : 0), true);
}

const POSTNOMINAL = new Set(['MP', 'MEP', 'MSP', 'MS', 'TD', 'KC', 'QC']);

/** Letters behind a name that say an office: `X MP`. */
function postnominal({ words }: Text, from: number): Following | undefined {
  const word = words[from];
  if (word === undefined || word.opens || word.mention !== -1 || !POSTNOMINAL.has(word.text)) return undefined;
  return { phrase: { owner: from, from, head: from, to: from + 1 } };
}

/** The title that begins at a word and ends where its sentence goes on or a mark closes it. After "was appointed" more may follow. */
function titleAt(text: Text, at: number, open = false): Following | undefined {
  const { words } = text;
  const head = firstHead(text, at);
  if (head === undefined) return undefined;
  const phrase = phraseAt(words, head, at, words.length, open);
  const next = words[phrase.to];
  const closed =
    closes(next) || STOPS.has(next?.lower ?? '') || next?.lower === 'and' || GOES_ON.has(next?.lower ?? '');
  // "I wrote to X, a spokesman for Y replied": the sentence goes on with somebody else.
  const another = /^an?$/u.test(words[at]?.lower ?? '') && STOPS.has(next?.lower ?? '') && !isClause(next);
  return (closed || isYear(next)) && !another && phrase.from <= head ? { phrase } : undefined;
}

const isClause = (word: Word | undefined): boolean =>
  /^(?:who|whom|whose|which|that|when|where|while|before|after|during|since|until|or|but)$/u.test(word?.lower ?? '');

/** Words with which a sentence goes on after an office: when, where or why it was held. */
const GOES_ON = new Set(['in', 'on', 'at', 'from', 'between', 'by', 'under', 'this', 'last', 'earlier']);
const isYear = (word: Word | undefined): boolean => /^(?:19|20)\d\d(?!\d)/u.test(word?.text ?? '');

/** Words behind what somebody heads. */
const ends = (word: Word | undefined): boolean =>
  STOPS.has(word?.lower ?? '') || /^(?:with|by|into|through)$/u.test(word?.lower ?? '');

/** `who heads the agency`: the office that the verb stands for. */
function clause(text: Text, verb: number, holds: string): Following | undefined {
  let to = verb + 1;
  while (to < verb + 16 && to < text.words.length && !closes(text.words[to]) && !ends(text.words[to])) to += 1;
  const led = text.words.slice(verb + 1, to);
  const body = led.some(
    ({ lower, mention }) => INSTITUTIONS.has(lower) || text.mentions[mention]?.type === 'Organization',
  );
  return body ? { phrase: { owner: verb, from: verb, head: verb, to }, holds } : undefined;
}

/** A word of `45-year-old`. */
const isAge = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'year-old' ||
  (/^(?:\d+|-|‑)$/u.test(words[at]?.text ?? '') && [at + 1, at + 2].some((next) => words[next]?.lower === 'year-old'));

/** The noun of a title that begins at `at`, article and possessors included. */
function firstHead(text: Text, at: number): number | undefined {
  const { words } = text;
  for (let i = at; i < at + 10; i += 1) {
    const word = words[i];
    if (word === undefined || (word.opens && i > at) || isPerson(text, word)) return undefined;
    if (isHead(word) && word.mention === -1 && !isPossessive(words[i + 1])) return i;
    const leads =
      isArticle(word) ||
      isNationality(word) ||
      isPossessive(word) ||
      MODIFIERS.has(word.lower) ||
      isNew(word) ||
      word.capital ||
      word.mention !== -1 ||
      isAge(words, i);
    if (!leads && word.lower !== 'and' && !(BODIES.has(word.lower) && !STOPS.has(word.lower))) return undefined;
  }
  return undefined;
}
