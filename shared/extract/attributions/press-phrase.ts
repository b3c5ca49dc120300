import { foldPhrase } from '../language/fold.ts';
import { matchesIn } from '../matches.ts';
import {
  CALL_SIGN,
  DOMAIN,
  isKnown,
  isKnownInCase,
  isName,
  isNumbered,
  isOutletWord,
  isStation,
  KNOWN,
  PARTICLE,
} from './outlet-names.ts';
import type { PressWords } from './press-words.ts';

/** A phrase that names a source, where it stands in the text. */
export type SourcePhrase = {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** What it is known to be as it stands: somebody without a name, or one name. */
  readonly whole?: 'somebody' | 'name';
};
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** Between other letters a Latin name is an outlet's even where English has the word: `сообщает Trend`. */
const isKnownHere = (name: string, words: PressWords): boolean =>
  isKnown(name) || (words.foreign && KNOWN.has(name) && /\p{Lu}/u.test(name)) || (words.cases && isKnownInCase(name));
const WORD = /[«“„"][^«»“”„"]{2,60}[»”“"]|\p{Sc}?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’&@/-]|\.(?=[\p{L}\p{N}]))*/gu;
/** Up to punctuation, or a quotation that is no name. */
const CLAUSE =
  /^(?:[^.,;:()!?—–\n"“«„]+|(?<=\b(?:U\.S|U\.K|U\.N|St|Dr|Mr|Mrs|Gen))\.|\.(?=[\p{L}\p{N}])|"\p{Lu}[^"«»“”„.!?\n]{1,58}"|[“«„](?=[\p{Lu}\p{N}]))*/u;
const LONGEST = 12;
const LONGEST_CASELESS = 5;

export const isQuoted = (word: string): boolean => /^[«“„"]/u.test(word);

/** Whether a quotation is speech: a name in quotes has a capital at each word of some length. */
export const isSpokenWords = (word: string): boolean =>
  isQuoted(word) &&
  (/[.,!?…][»”“"]$/u.test(word) ||
    (/\s\p{Ll}{4,}/u.test(word) && !SLAVIC_NAME.test(word)) ||
    !/^.(?:\p{Lu}|\d)/u.test(word));

/** `«Новый день»`: in Cyrillic names only the first word has a capital. */
const SLAVIC_NAME = /^«\S{2,}\s[а-яёіїєґ-]{3,}»$/u;

/** Words of a stretch of text with their offsets; a quoted name is one word. */
export const wordsIn = (text: string, offset: number, words: PressWords): Word[] =>
  matchesIn(text, WORD).map((found) => wordOf(found, offset, words));

function wordOf(found: RegExpExecArray, offset: number, { endings }: PressWords): Word {
  const [printed] = found;
  const [elided = ''] = ELISION.exec(printed) ?? [];
  const word = (endings ? printed.replace(ENDING, '') : printed).slice(elided.length);
  const start = offset + found.index + elided.length;
  return { text: word, start, end: start + word.length };
}

/** `l'AFP`, `dell'ANSA`. */
const ELISION = /^(?:l|d|qu|(?:d|n|s|a|da)?(?:ell|all))['’](?=\p{Lu})/iu;

const ENDING = /(?<=\p{L}{2})['’-]\p{Ll}{1,5}$/u;

/** The phrase that begins right after `from`, up to punctuation or a word that cannot belong to it. `free` takes any word. */
export function phraseAfter(text: string, from: number, words: PressWords, free: boolean): SourcePhrase | undefined {
  const stop = CLAUSE.exec(text.slice(from, from + 160))?.[0] ?? '';
  const taken: Word[] = [];
  let hasField = false;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(stop); found !== null; found = WORD.exec(stop)) {
    const word = wordOf(found, from, words);
    const folded = foldPhrase(word.text);
    if (taken.length >= (words.caseless ? LONGEST_CASELESS : LONGEST)) break;
    const isField = folded === 'fur' && isName(taken.at(-1)?.text ?? '') && /^\s\p{Lu}/u.test(text.slice(word.end));
    if (words.ends.has(folded) && !isField && (taken.length > 0 || !isName(word.text))) break;
    if (isDay(word, taken, text) || isParticiple(word, taken, words)) break;
    const field = isFieldOf(word, taken, text, words);
    hasField ||= field;
    if (!isField && !field && !free && !belongs(word.text, folded, words) && !isNumbered([...taken, word])) break;
    const owner = ownerOf(word, words);
    taken.push(owner ?? word);
    if (owner !== undefined) break;
  }
  const phrase = phraseOf(trimmedEnd(taken, words));
  return phrase && hasField ? { ...phrase, whole: 'name' } : phrase;
}

/** `Института сейсмологии НАН`: the field behind the noun of a body with a capital, where its name or its clause ends with that. */
const isFieldOf = ({ text: word, end }: Word, taken: readonly Word[], text: string, words: PressWords): boolean =>
  taken.length === 1 &&
  isName(taken[0]?.text ?? '') &&
  GENITIVE.test(word) &&
  words.informant.test(foldPhrase(taken[0]?.text ?? '')) &&
  /^(?:[,.]|\s(?:\p{Lu}{2}|\p{Lu}\p{Ll}+[,.]))/u.test(text.slice(end, end + 24));

/** A noun in Cyrillic in the genitive. */
const GENITIVE = /^[а-яёіїєґ]{4,}(?:[иыіїаяй]|ов|ів)$/u;

/** `released Friday`: a weekday that is no part of a name, as in `Sunday Times` or `Mail on Sunday`. */
const isDay = ({ text: word, end }: Word, taken: readonly Word[], text: string): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(word) &&
  taken.at(-1)?.text !== 'on' &&
  !/^\s\p{Lu}/u.test(text.slice(end, end + 2));

/** `a group representing the towns`: behind a noun of those who give information a clause on them begins. */
const isParticiple = ({ text: word }: Word, taken: readonly Word[], words: PressWords): boolean =>
  /^(?:\p{Ll}{2,}(?:ing|ed)|read|seen|held|sent|written|given)$/u.test(word) &&
  words.informant.test(foldPhrase(taken.at(-1)?.text ?? ''));

/** `the Zeta's Ann Lee`: the outlet without what it has. */
function ownerOf({ text, start }: Word, words: PressWords): Word | undefined {
  const name = /^(.+)['’]s$/u.exec(text)?.[1];
  return name !== undefined && isKnownHere(name, words) ? { text: name, start, end: start + name.length } : undefined;
}

/** Where the clause begins that goes up to `to`: behind the last sign of punctuation that stands in no number or name, from `from` on. */
function clauseStart(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const sign = text[at] ?? '';
    const isStop = sign === '.' && !(at + 1 < to && /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3)));
    if (isStop || ',;:()!?—–\n'.includes(sign)) return at + 1;
  }
  return from;
}

/** The phrase that ends right before `to`. */
export function phraseBefore(text: string, to: number, words: PressWords): SourcePhrase | undefined {
  const from = Math.max(0, to - 120);
  const clause = text.slice(clauseStart(text, from, to), to);
  const taken: Word[] = [];
  const all = wordsIn(clause, to - clause.length, words);
  for (const [index, word] of [...all.entries()].reverse()) {
    const isInName = PARTICLE.test(word.text) && isName(taken[0]?.text ?? '');
    const folded = foldPhrase(word.text);
    if (taken.length >= LONGEST || words.ends.has(folded)) break;
    if (!isInName && !belongs(word.text, folded, words) && !isNumbered(all.slice(0, index + 1))) break;
    taken.unshift(word);
  }
  return phraseOf(PARTICLE.test(taken[0]?.text ?? '') ? taken.slice(1) : taken);
}

const belongs = (word: string, folded: string, words: PressWords): boolean =>
  words.caseless ||
  isName(word) ||
  KNOWN.has(word) ||
  words.inside.has(folded) ||
  words.and.has(folded) ||
  words.press.test(folded) ||
  words.demonym.test(folded) ||
  (words.endings && words.informant.test(folded));

/** A phrase does not end in `the` or `of`. */
function trimmedEnd(taken: readonly Word[], words: PressWords): readonly Word[] {
  let end = taken.length;
  const isLoose = (word: Word | undefined): boolean => {
    const folded = foldPhrase(word?.text ?? '');
    return (
      word !== undefined &&
      !isName(word.text) &&
      (words.inside.has(folded) || words.and.has(folded)) &&
      !words.press.test(folded) &&
      !words.demonym.test(folded)
    );
  };
  while (end > 0 && isLoose(taken[end - 1])) end -= 1;
  return taken.slice(0, end);
}

export const phraseOf = (words: readonly Word[]): SourcePhrase | undefined => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end, words };
};

/** Whether a phrase names a press source: by its noun, by its name, or as a source that we know. */
export function isPress(phrase: SourcePhrase, words: PressWords, outlets: ReadonlySet<string>): boolean {
  const text = bareName(phrase.words.map((word) => word.text).join(' '));
  if (outlets.has(foldPhrase(text)) || isKnownHere(text, words)) return true;
  if (beginsKnown(phrase.words, words) || endsKnown(phrase.words, words) || beginsTitle(phrase.words)) return true;
  return phrase.words.some(
    ({ text: word }) =>
      isQuoted(word) ||
      words.press.test(foldPhrase(word)) ||
      isOutletWord(word) ||
      CALL_SIGN.test(word) ||
      DOMAIN.test(word) ||
      isKnownHere(bareName(word), words),
  );
}

/** Whether a phrase names somebody who gives information, press or not; a bare name counts only where `names`. */
export const isInformant = (phrase: SourcePhrase, words: PressWords, names: boolean): boolean => {
  const last = phrase.words.at(-1)?.text ?? '';
  return (
    phrase.words.some(({ text }) => words.informant.test(foldPhrase(text))) ||
    (names && isName(last) && !/\d|['’]s$/u.test(last))
  );
};

const FIRST_ARTICLE = /^(?:der|die|das|dem|den|des|la|le|les|el|los|las|il|lo|o|a|os|as)$/u;

/** Whether a phrase is nothing but capitalised words, with the small ones inside names. */
export const isNames = ({ words }: SourcePhrase): boolean =>
  words.length < 6 &&
  words.every(
    ({ text }, index) =>
      isName(text) || /^(?:the|of)$/iu.test(text) || (index === 0 ? FIRST_ARTICLE : PARTICLE).test(text),
  ) &&
  words.some(({ text }) => isName(text) && !/^The$/u.test(text));

/** Whether a phrase is a body's name rather than a person's: one capitalised word, or the first or last in capitals. */
export const isBody = ({ words }: SourcePhrase): boolean =>
  isName(words[0]?.text ?? '') &&
  (words.length === 1 || [words[0], words.at(-1)].some((word) => /^\p{Lu}{2,6}$/u.test(word?.text ?? ''))) &&
  words.every(({ text }) => !/\d/u.test(text));

/** `RailNet Scotland`: a capital inside a word is a company's. */
export const isBrand = ({ words }: SourcePhrase): boolean =>
  words.some(({ text }) => /^(?!Mc|Mac|De|La|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u.test(text));

export const bareName = (text: string): string =>
  text.replace(/^(?:the|The|a|an)\s+/u, '').replace(/^[«“„"]+|[»”“"]+$/gu, '');

/** Whether a name alone is an outlet's: a known one, or an address. */
export const isOutlet = (name: string, words: PressWords): boolean =>
  isKnownHere(bareName(name), words) || DOMAIN.test(name);

/** `News Agency of Nortonia`. */
export const AGENCY = /(?:News|Press|Telegraph(?:ic)?) (?:Agency|Service|Association)/u;

const joined = (all: readonly Word[]): string => all.map(({ text }) => text).join(' ');

/** `state-run Anadolu Agency`: the last words are a known name. */
const endsKnown = (all: readonly Word[], words: PressWords): boolean =>
  all.some((_, index) => index > 0 && isKnownHere(joined(all.slice(index)), words));

/** `France Bleu Hérault`: the first two or three words are a known name. */
const beginsKnown = (all: readonly Word[], words: PressWords): boolean =>
  [2, 3].some((count) => count < all.length && isKnownHere(joined(all.slice(0, count)), words));

/** `El Norte de Castilla`: an article with a capital within a sentence begins the name of a newspaper. */
const beginsTitle = (all: readonly Word[]): boolean =>
  isName(all[1]?.text ?? '') &&
  (/^(?:The|El|Los|Il|O)$/u.test(all[0]?.text ?? '') ||
    (/^(?:La|Le|Les|Las|A|De)$/u.test(all[0]?.text ?? '') && isName(all.at(-1)?.text ?? '') && all.length > 2));

export const isPressWord = (word: string, words: PressWords): boolean =>
  isOutletWord(word) ||
  CALL_SIGN.test(word) ||
  DOMAIN.test(word) ||
  isKnownHere(bareName(word), words) ||
  ((!isName(word) || IN_CAPITALS.test(word)) && words.press.test(foldPhrase(word)));

/** `СМИ`, `KİV`. */
const IN_CAPITALS = /^\p{Lu}{2,4}$/u;

/** Whether the press word of a phrase is its head, as before a verb it must be: "Zeta Post" and not "Zeta chief Ann Lee". */
export function headIsPress(phrase: SourcePhrase, words: PressWords, outlets: ReadonlySet<string>): boolean {
  const text = bareName(phrase.words.map((word) => word.text).join(' '));
  const last = phrase.words.at(-1)?.text ?? '';
  if (
    outlets.has(foldPhrase(text)) ||
    isKnownHere(text, words) ||
    isPressWord(last, words) ||
    (isQuoted(last) && !isSpokenWords(last))
  )
    return true;
  if (isNumbered(phrase.words) || isStation(phrase.words) || endsKnown(phrase.words, words) || AGENCY.test(text))
    return true;
  return phrase.words.slice(0, -1).some(({ text: word }) => isNoun(word) && words.press.test(foldPhrase(word)));
}

/** A word in small letters, or one whose last part is: `Telegram-канал`. */
const isNoun = (word: string): boolean => !isName(word) || /-\p{Ll}{3,}$/u.test(word);
