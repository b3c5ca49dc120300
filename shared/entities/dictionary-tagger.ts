import type { LanguageRules } from './dictionary-tagger-languages.ts';
import { knownWord, lemmasOf, longestKnown } from './dictionary-tagger-lookup.ts';
import { foldName, latinName } from './names.ts';
import { givenName } from './names-given.ts';
import type { Span } from './tag-spans.ts';
import { tokenise } from './tokenise.ts';

/** Which tagger speaks where a language has no model. */
export const DICTIONARY_TAGGER = { name: 'dateline-dictionary', version: '2' } as const;

/** How sure a span is that the gazetteer knows, and one that only looks like a name. */
const KNOWN = 0.7;
const LIKELY = 0.45;
/** How sure a span is that a title or a noun introduces, or whose given name is known. */
export const INTRODUCED = 0.55;

/** A word of the text, without the endings that an apostrophe sets off and without an elided article. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly capital: boolean;
  readonly opens: boolean;
};

const ELIDED = /^(?:[ldnsmtjc]|qu|dell|all|nell|sull|un)[’'](?=\p{L})/iu;

function wordsOf(text: string): readonly Token[] {
  const tokens = tokenise(text);
  const found: Token[] = [];
  for (let t = 0; t < tokens.count; t += 1) {
    const whole = text.slice(tokens.starts[t], tokens.ends[t]);
    const start = (tokens.starts[t] ?? 0) + (ELIDED.exec(whole)?.[0].length ?? 0);
    const rest = text.slice(start, tokens.ends[t]);
    const word = /^[\p{L}\p{N}.]{2,}(?=[’']\p{Ll})/u.exec(rest)?.[0] ?? rest;
    found.push({
      start,
      end: start + word.length,
      text: word,
      capital: /^\p{Lu}/u.test(word),
      opens: tokens.opens[t] === 1,
    });
  }
  return joinedByHyphens(found);
}

function joinedByHyphens(words: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const hyphen = words[i + 1];
    const next = words[i + 2];
    if (word === undefined) break;
    if (
      hyphen?.text === '-' &&
      next !== undefined &&
      hyphen.start === word.end &&
      next.start === hyphen.end &&
      word.capital
    ) {
      joined.push({ ...word, end: next.end, text: `${word.text}-${next.text}` });
      i += 2;
    } else joined.push(word);
  }
  return joined;
}

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

const isName = (word: Token | undefined): word is Token =>
  word?.capital === true && /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$|^\p{Lu}\.$/u.test(word.text);

const isGiven = (word: Token, rules: LanguageRules): boolean =>
  /^\p{Lu}\.$/u.test(word.text) ||
  lemmasOf(word.text, rules).some((lemma) => givenName(latinName(lemma)) !== undefined);

const beginsWith = (word: Token | undefined, beginnings: readonly string[]): boolean => {
  const lower = word?.text.toLowerCase() ?? '';
  return beginnings.some((beginning) => lower === beginning || (beginning.length > 2 && lower.startsWith(beginning)));
};

/** Capitalised words that follow each other from here, up to three; a place that is known ends them. */
function run(words: readonly Token[], at: number, rules: LanguageRules): readonly Token[] {
  const found: Token[] = [];
  for (let i = at; i < at + 3; i += 1) {
    const word = words[i];
    if (!isName(word) || (i > at && word.opens && !/^\p{Lu}\.$/u.test(words[i - 1]?.text ?? ''))) break;
    if (i > at && knownWord(word.text, rules)?.type === 'Place') break;
    found.push(word);
  }
  return found;
}

/** How far before a name the noun of its title may stand (`министр иностранных дел Норвегии`). */
const TITLE_REACH = 6;

/** Whether a title stands before a name: directly, or, before a full name, with what the office is of in between. */
function introducedBefore(words: readonly Token[], at: number, rules: LanguageRules, length: number): boolean {
  if (beginsWith(words[at - 1], rules.titles)) return true;
  const owner = words[at - 1];
  if (length < 2 || owner?.capital !== true || owner.opens || knownWord(owner.text, rules) === undefined) return false;
  for (let before = at - 2; before >= Math.max(0, at - TITLE_REACH); before -= 1) {
    const word = words[before];
    if (word === undefined || !/^\p{L}/u.test(word.text)) return false;
    if (beginsWith(word, rules.titles)) return true;
    if (word.opens) return false;
  }
  return false;
}

/** A person whom nothing lists: a known given name with a surname, or two capitalised words behind a title. */
function personAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const name = run(words, at, rules);
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined || beginsWith(first, rules.titles)) return undefined;
  const introduced = !first.opens && introducedBefore(words, at, rules, name.length);
  const span = { start: first.start, end: last.end, type: 'Person' } as const;
  if (name.length === 1)
    return introduced && !rules.capitalNouns && last.text.length > 3 ? { ...span, confidence: LIKELY } : undefined;
  if (isGiven(first, rules)) return { ...span, confidence: INTRODUCED };
  if (introduced) return { ...span, confidence: INTRODUCED };
  const surname = lemmasOf(last.text, rules).some((lemma) => rules.surname.test(lemma.toLowerCase()));
  return surname && !rules.capitalNouns && !first.opens && rules.endings.length > 1
    ? { ...span, confidence: LIKELY }
    : undefined;
}

/** A name in quotes behind a word like "company", or capitals that nothing lists. */
function organizationAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const quote = words[at];
  const first = words[at + 1];
  if (quote === undefined || first === undefined || !/^[«"“„]$/u.test(quote.text) || !first.capital) return undefined;
  if (!beginsWith(words[at - 1], rules.bodies)) return undefined;
  for (let i = at + 1; i < at + 6; i += 1) {
    const closing = words[i + 1];
    if (closing === undefined || words[i]?.opens) return undefined;
    if (/^[»"”“]$/u.test(closing.text))
      return { start: first.start, end: words[i]?.end ?? first.end, type: 'Organization', confidence: INTRODUCED };
  }
  return undefined;
}

/** A ministry or agency: its first word and what follows, up to the country whose it is. */
function agencyAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const first = words[at];
  if (first === undefined || !beginsWith(first, rules.agencies) || !first.capital) return undefined;
  for (let i = at + 1; i < Math.min(words.length, at + 7); i += 1) {
    const word = words[i];
    if (word === undefined || word.opens || !/^\p{L}/u.test(word.text)) return undefined;
    const place = word.capital ? knownWord(word.text, rules) : undefined;
    if (place?.type === 'Place')
      return { start: first.start, end: word.end, type: 'Organization', confidence: INTRODUCED };
    if (word.capital) return undefined;
  }
  return undefined;
}

function firstPass(words: readonly Token[], rules: LanguageRules): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const span =
      organizationAt(words, at, rules) ??
      (word?.capital
        ? (agencyAt(words, at, rules) ?? longer(knownAt(words, at, rules), personAt(words, at, rules)))
        : undefined);
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
  return words
    .filter((word) => isName(word) && !taken.has(word.start) && word.text.length > 3)
    .filter((word) => foldedForms(word.text, rules).some((form) => surnames.has(form)))
    .map(({ start, end }) => ({ start, end, type: 'Person', confidence: LIKELY }));
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

/** A full name wins over a place or surname that begins it; otherwise what is listed wins. */
function longer(known: Span | undefined, person: Span | undefined): Span | undefined {
  if (known === undefined || person === undefined) return known ?? person;
  return person.end > known.end && known.type === 'Person' ? person : known;
}
