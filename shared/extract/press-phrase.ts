import { AGENCIES } from './language/agencies.ts';
import { foldPhrase } from './language/fold.ts';
import { languageOf, rulesFor } from './language/language.ts';
import { PRESS } from './language/press.ts';
import type { AttributionRules } from './language/rules.ts';
import { perLanguage, wordsAlone } from './phrases.ts';

/** A phrase that names a source, where it stands in the text. */
export type SourcePhrase = { readonly start: number; readonly end: number; readonly words: readonly Word[] };
export type Word = { readonly text: string; readonly start: number; readonly end: number };

export type PressWords = {
  readonly press: RegExp;
  readonly informant: RegExp;
  readonly inside: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly demonym: RegExp;
  readonly and: ReadonlySet<string>;
};

export const pressWords: (language: string | undefined) => PressWords = perLanguage((language) => {
  const rules = rulesFor(language).map((part) => part.attributions ?? {});
  const list = (field: Exclude<keyof AttributionRules, 'cues'>): string[] => rules.flatMap((part) => part[field] ?? []);
  return {
    press: wordsAlone(list('press').map(foldPhrase)),
    informant: wordsAlone(list('informants').map(foldPhrase)),
    inside: new Set(list('inside').map(foldPhrase)),
    ends: new Set(list('ends').map(foldPhrase)),
    demonym: wordsAlone(list('demonyms').map(foldPhrase)),
    and: new Set([...list('and'), '&'].map(foldPhrase)),
  };
}, languageOf);

/** Parts of proper names of newspapers and stations, as they stand in the names. */
const NAME_PART =
  /^(?:Times|Post|Herald|News|Daily|Gazette|Tribune|Journal|Radio|TV|Telegraph|Observer|Press|Media|Agency|Today|Chronicle|Standard|Star|Mirror|Mail|Express|Independent|Monitor|Weekly|Magazine|Broadcasting|Channel|Network|Insider|Dispatch|Examiner|Courier|Echo|Argus|Reporter|Record|Sentinel|Inquirer|Bulletin|Register|Review|Pravda|Gazeta|Zeitung|Nachrichten|Anzeiger|Rundschau|Presse|Blatt|Diario|Diário|Jornal|Giornale|Corriere|Gazzetta|Haber|Haberler|Gazetesi|Ajansı|Agentliyi|Televizyonu|Правда|Газета|Новости|Вести|Вісник|Вестник|Хвиля|Волна|Радио|Радіо|ТВ|Агентство|Известия|Известка|Время|Час|Online|Wire|Television|Telegram)$/u;
const DOMAIN = /^[\p{L}\p{N}-]+\.(?:\p{Ll}|\p{Lu})[\p{L}]{1,4}$/u;
const KNOWN = new Set([...AGENCIES, ...PRESS].map(foldPhrase));
const WORD = /[«“„"][^«»“”„"]{2,60}[»”“"]|\p{Sc}?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’&@/-]|\.(?=[\p{L}\p{N}]))*/gu;
const LONGEST = 12;

export const isName = (word: string): boolean => /^["«“„]?[\p{Lu}\p{N}]/u.test(word) && /\p{L}/u.test(word);
const isQuoted = (word: string): boolean => /^[«“„"]/u.test(word);

/** Words of a stretch of text with their offsets; a quoted name is one word. */
export const wordsIn = (text: string, offset: number): Word[] =>
  [...text.matchAll(WORD)].map((found) => ({
    text: found[0],
    start: offset + found.index,
    end: offset + found.index + found[0].length,
  }));

/** The phrase that begins right after `from`, up to punctuation or a word that cannot belong to it. `free` takes any word. */
export function phraseAfter(text: string, from: number, words: PressWords, free: boolean): SourcePhrase | undefined {
  const stop =
    /^[^.,;:()!?—–\n]*(?:\.(?=[\p{L}\p{N}])[^.,;:()!?—–\n]*)*/u.exec(text.slice(from, from + 160))?.[0] ?? '';
  const taken: Word[] = [];
  for (const word of wordsIn(stop, from)) {
    const folded = foldPhrase(word.text);
    if (taken.length >= LONGEST || (words.ends.has(folded) && taken.length > 0)) break;
    if (!free && !belongs(word.text, words)) break;
    taken.push(word);
  }
  return phraseOf(trimmedEnd(taken, words));
}

/** The phrase that ends right before `to`. */
export function phraseBefore(text: string, to: number, words: PressWords): SourcePhrase | undefined {
  const from = Math.max(0, to - 120);
  const clause =
    text
      .slice(from, to)
      .split(/[,;:()!?—–\n]|\.(?![\p{L}\p{N}])/u)
      .at(-1) ?? '';
  const taken: Word[] = [];
  for (const word of wordsIn(clause, to - clause.length).reverse()) {
    if (taken.length >= LONGEST || !belongs(word.text, words)) break;
    taken.unshift(word);
  }
  return phraseOf(taken);
}

const belongs = (word: string, words: PressWords): boolean => {
  const folded = foldPhrase(word);
  return (
    isName(word) ||
    words.press.test(folded) ||
    words.press.test(word) ||
    words.inside.has(folded) ||
    words.demonym.test(folded) ||
    words.and.has(folded)
  );
};

/** A phrase does not end in `the` or `of`. */
function trimmedEnd(taken: readonly Word[], words: PressWords): readonly Word[] {
  let end = taken.length;
  const isLoose = (word: Word | undefined): boolean => {
    const folded = foldPhrase(word?.text ?? '');
    return (
      word !== undefined &&
      !isName(word.text) &&
      (words.inside.has(folded) || words.and.has(folded)) &&
      !words.press.test(folded)
    );
  };
  while (end > 0 && isLoose(taken[end - 1])) end -= 1;
  return taken.slice(0, end);
}

const phraseOf = (words: readonly Word[]): SourcePhrase | undefined => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end, words };
};

/** Splits `A and B` into phrases; one that has no word of its own is joined to its neighbour. */
export function splitPhrase(phrase: SourcePhrase, words: PressWords): SourcePhrase[] {
  const parts: Word[][] = [[]];
  for (const word of phrase.words) {
    if (words.and.has(foldPhrase(word.text))) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.flatMap((part) => phraseOf(part) ?? []);
}

/** Whether a phrase names a press source: by its noun, by its name, or as a source that we know. */
export function isPress(phrase: SourcePhrase, words: PressWords, outlets: ReadonlySet<string>): boolean {
  const text = bareName(phrase.words.map((word) => word.text).join(' '));
  if (outlets.has(foldPhrase(text)) || KNOWN.has(foldPhrase(text))) return true;
  return phrase.words.some(
    ({ text: word }) =>
      isQuoted(word) ||
      words.press.test(foldPhrase(word)) ||
      NAME_PART.test(word) ||
      DOMAIN.test(word) ||
      KNOWN.has(foldPhrase(bareName(word))),
  );
}

/** Whether a phrase names somebody who gives information, press or not. */
export const isInformant = (phrase: SourcePhrase, words: PressWords): boolean => {
  const last = phrase.words.at(-1)?.text ?? '';
  return phrase.words.some(({ text }) => words.informant.test(foldPhrase(text))) || (isName(last) && !/\d/u.test(last));
};

export const bareName = (text: string): string =>
  text.replace(/^(?:the|The|a|an)\s+/u, '').replace(/^[«“„"]+|[»”“"]+$/gu, '');

/** The phrase without articles and general nouns around a name: `the Zeta newspaper` is Zeta. */
export function namedPart(phrase: SourcePhrase, words: PressWords): { phrase: SourcePhrase; named: boolean } {
  const isProper = ({ text }: Word): boolean =>
    isQuoted(text) ||
    (isName(text) &&
      !words.demonym.test(foldPhrase(text)) &&
      !(words.press.test(foldPhrase(text)) && !NAME_PART.test(text)));
  const first = phrase.words.findIndex(isProper);
  if (first < 0) return { phrase: withoutArticle(phrase), named: false };
  const last = phrase.words.findLastIndex(isProper);
  const start = startOfName(phrase.words, first, words);
  const kept = phrase.words.slice(start, last + 1);
  // "Zeta reports" and "the Zeta newspaper" are named; "media in Ukraine" is a group.
  const group =
    phrase.words.slice(0, first).some(({ text }) => words.press.test(foldPhrase(text)) && !isName(text)) &&
    phrase.words.slice(0, first).some(({ text }) => /^(?:in|of|from|в|из|у|з)$/u.test(text));
  if (group) return { phrase: withoutArticle(phrase), named: false };
  return { phrase: unquoted(phraseOf(kept) ?? phrase), named: true };
}

/** A name may begin with a word that also names a people: `Russian Gazette`; an article is left out. */
function startOfName(all: readonly Word[], first: number, words: PressWords): number {
  let start = first;
  while (start > 0) {
    const before = all[start - 1]?.text ?? '';
    if (!isName(before) || /^(?:The|the)$/u.test(before) || !words.demonym.test(foldPhrase(before))) break;
    start -= 1;
  }
  return start;
}

function withoutArticle(phrase: SourcePhrase): SourcePhrase {
  const kept = /^(?:the|a|an)$/iu.test(phrase.words[0]?.text ?? '') ? phrase.words.slice(1) : phrase.words;
  return phraseOf(kept) ?? phrase;
}

/** The same span without quotation marks at its ends. */
function unquoted(phrase: SourcePhrase): SourcePhrase {
  const opens = isQuoted(phrase.words[0]?.text ?? '') ? 1 : 0;
  const closes = /[»”“"]$/u.test(phrase.words.at(-1)?.text ?? '') ? 1 : 0;
  return phrase.words.length === 1 ? { ...phrase, start: phrase.start + opens, end: phrase.end - closes } : phrase;
}
