import { inAnyLanguage } from '../../language/language.ts';
import type { Lexicon } from '../lexicon.ts';

/** A phrase that may name a source, where it stands in the text. */
export type Phrase = {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** What it is known to be as it stands: somebody without a name, or one name. */
  readonly whole?: 'somebody' | 'name';
};
export type Word = { readonly text: string; readonly start: number; readonly end: number };

export const phraseOf = (words: readonly Word[]): Phrase | undefined => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end, words };
};

/** A stretch of text as one phrase that is known as a whole. */
export const wholePhrase = (text: string, start: number, end: number, whole: 'somebody' | 'name'): Phrase => ({
  start,
  end,
  words: [{ text: text.slice(start, end), start, end }],
  whole,
});

const WORD = /[«“„"][^«»“”„"]{2,60}[»”“"]|\p{Sc}?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’&@/-]|\.(?=[\p{L}\p{N}]))*/gu;
/** `l'AFP`, `dell'ANSA`. */
const ELISION = /^(?:l|d|qu|(?:d|n|s|a|da)?(?:ell|all))['’](?=\p{Lu})/iu;
const SUFFIX = /(?<=\p{L}{2})['’-]\p{Ll}{1,5}$/u;

/** Words of a stretch of text that stands at `offset`, one after the other; a quoted name is one word. */
export function* eachWord(text: string, offset: number, lexicon: Lexicon): Generator<Word> {
  for (let at = 0; ; ) {
    WORD.lastIndex = at;
    const found = WORD.exec(text);
    if (found === null) return;
    at = WORD.lastIndex;
    yield wordOf(found, offset, lexicon);
  }
}

function wordOf(found: RegExpExecArray, offset: number, { suffixed }: Lexicon): Word {
  const [printed] = found;
  // With a capital within a sentence it begins a title: `L'Écho du Port`.
  const [elided = ''] = (found.index > 0 && /^L/u.test(printed) ? undefined : ELISION.exec(printed)) ?? [];
  const word = (suffixed ? printed.replace(SUFFIX, '') : printed).slice(elided.length);
  const start = offset + found.index + elided.length;
  return { text: word, start, end: start + word.length };
}

export const isQuoted = (word: string): boolean => /^[«“„"]/u.test(word);

/** Whether a quotation is speech: a name in quotes has a capital at each word of some length. */
export const isSpokenWords = (word: string): boolean =>
  isQuoted(word) &&
  (/[.,!?…][»”“"]$/u.test(word) ||
    (/\s\p{Ll}{4,}/u.test(word) && !SLAVIC_NAME.test(word)) ||
    !/^.(?:\p{Lu}|\d)/u.test(word));

/** `«Новый день»`: in Cyrillic names only the first word has a capital. */
const SLAVIC_NAME = /^«\S{2,}\s[а-яёіїєґ-]{3,}»$/u;

const PARTICLES = inAnyLanguage('particles');
/** Whether a small word stands inside names: `La Gazzetta del Porto`. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

const ARTICLES = inAnyLanguage('articles');

const INDEFINITE = inAnyLanguage('indefinite');

/** Whether a word is a definite article of any language. */
export const isArticle = (word: string): boolean => ARTICLES.has(word.toLowerCase());

/** Whether a word is an indefinite article of any language. */
export const isIndefinite = (word: string): boolean => INDEFINITE.has(word.toLowerCase());
