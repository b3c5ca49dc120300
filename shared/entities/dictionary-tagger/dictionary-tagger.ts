import type { LanguageRules } from '../language/rules.ts';
import { foldName } from '../names/names.ts';
import type { Span } from '../tag-spans.ts';
import { arabicPersonAt } from './arabic.ts';
import { bodyAt } from './bodies.ts';
import { isGiven, knownWord, lemmasOf, longestKnown } from './lookup.ts';
import { introduces, LIKELY, personAt } from './persons.ts';
import { isName, type Token, wordsOf } from './words.ts';

/** Which tagger speaks where a language has no model. */
export const DICTIONARY_TAGGER = { name: 'dateline-dictionary', version: '3' } as const;

/** How sure a span is that the gazetteer knows. */
const KNOWN = 0.7;

/** How many words a listed name may have. */
const MOST_WORDS = 6;

/** The longest name of the gazetteer that begins at a word, case endings set aside. */
function knownAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const phrase: Token[] = [];
  for (let i = at; i < at + MOST_WORDS; i += 1) {
    const word = words[i];
    if (word === undefined || (i > at && word.opens) || !/^\p{L}/u.test(word.text)) break;
    phrase.push(word);
  }
  const known = longestKnown(
    phrase.map((word) => word.text),
    rules,
  );
  const [first, last] = known === undefined ? [] : [phrase[0], phrase[known.count - 1]];
  if (known === undefined || first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, type: known.entry.type, confidence: KNOWN };
}

/** The name that begins at a word, or in the quotes that open there; what is listed wins over what is only shown. */
function spanAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const body = bodyAt(words, at, rules);
  const from = body === undefined || body.start === words[at]?.start ? at : at + 1;
  const known = words[from]?.capital === true ? knownAt(words, from, rules) : undefined;
  if (body !== undefined) return known !== undefined && known.end >= body.end ? known : body;
  const first = words[at];
  if (first?.capital !== true) return arabicPersonAt(words, at);
  return longer(known, personAt(words, at, rules), isGiven(first, rules));
}

/** Egypt writes the preposition without its own letter, as the given name Ali. */
const [ON, ALI] = ['على', 'علي'];

function firstPass(words: readonly Token[], rules: LanguageRules): readonly Span[] {
  const spans: Span[] = [];
  const isOn = words.every(({ text }) => text !== ON);
  for (let at = 0; at < words.length; at += 1) {
    if (isOn && words[at]?.text === ALI && words[at + 1]?.text.startsWith('ال')) continue;
    const span = spanAt(words, at, rules);
    if (span === undefined) continue;
    spans.push(span);
    while (at + 1 < words.length && (words[at + 1]?.start ?? 0) < span.end) at += 1;
  }
  return spans;
}

const foldedForms = (word: string, rules: LanguageRules): readonly string[] =>
  lemmasOf(word, rules).map((form) => foldName(form));

/** Surnames alone, in any case form, of the people whom the first pass found by their full names. */
function surnamesAgain(words: readonly Token[], spans: readonly Span[], rules: LanguageRules): readonly Span[] {
  const surnames = new Set<string>();
  const taken = new Set<number>();
  for (const word of words) {
    const span = spans[lastBefore(spans, word.start)];
    if (span === undefined || word.end > span.end) continue;
    taken.add(word.start);
    if (span.type === 'Person' && word.end === span.end && word.start > span.start)
      for (const form of foldedForms(word.text, rules)) surnames.add(form);
  }
  const isSurname = (word: Token): boolean =>
    isName(word) &&
    !taken.has(word.start) &&
    word.text.length > 3 &&
    foldedForms(word.text, rules).some((form) => surnames.has(form));
  return words.flatMap((word, at): readonly Span[] => {
    if (!isSurname(word)) return [];
    const before = words[at - 1];
    const isOwn = before !== undefined && !isSurname(before);
    const start = ((isOwn ? givenBefore(words, at, taken, rules) : undefined) ?? word).start;
    return [{ start, end: word.end, type: 'Person', confidence: LIKELY }];
  });
}

/** A name directly before a surname, which no list has as given: that of another bearer. */
function givenBefore(
  words: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
  rules: LanguageRules,
): Token | undefined {
  const [before, word] = [words[at - 1], words[at]];
  if (!isName(before) || before.opens || word?.opens || taken.has(before.start) || rules.capitalNouns) return undefined;
  const isNone = introduces(before, rules) || isGiven(before, rules) || knownWord(before.text, rules) !== undefined;
  return isNone || word?.start !== before.end + 1 ? undefined : before;
}

/** Index of the last span that begins at or before an offset. */
function lastBefore(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Names in a language without a model: what the gazetteer lists, in any case form, and people and bodies that titles, given names and
 * quotes show. Spans come in order and do not overlap; none is surer than 0.7.
 */
export function dictionarySpans(articleBody: string, rules: LanguageRules): readonly Span[] {
  const words = wordsOf(articleBody);
  const spans = firstPass(words, rules);
  return [...spans, ...surnamesAgain(words, spans, rules)].sort((a, b) => a.start - b.start);
}

/** A full name wins over a surname that begins it, and where its first word is a given name over a place; otherwise what is listed wins. */
function longer(known: Span | undefined, person: Span | undefined, isNamed: boolean): Span | undefined {
  if (known === undefined || person === undefined) return known ?? person;
  const isPersonal = known.type === 'Person' || (isNamed && known.type === 'Place');
  return person.end > known.end && isPersonal ? person : known;
}
