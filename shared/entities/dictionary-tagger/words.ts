import { isOneOf } from '../language/word-list.ts';
import { elisionOf, tokenise } from '../tokenise.ts';

/** A word of the text, without the endings that an apostrophe sets off and without an elided article. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly capital: boolean;
  readonly opens: boolean;
  /** An article or preposition before it lost its vowel: `d'Évry`. */
  readonly elided: boolean;
};

/** What stands before an ending: an apostrophe before a Cyrillic letter is part of the word (`Дем’яненко`). */
const BEFORE_ENDING = /^[\p{L}\p{N}.]{2,}(?=[’'](?!\p{Script=Cyrillic})\p{Ll})/u;

/** The words of a text, and the marks between them. */
export function wordsOf(text: string): readonly Token[] {
  const tokens = tokenise(text);
  const found: Token[] = [];
  for (let t = 0; t < tokens.count; t += 1) {
    const whole = text.slice(tokens.starts[t], tokens.ends[t]);
    const start = (tokens.starts[t] ?? 0) + elisionOf(whole);
    const rest = text.slice(start, tokens.ends[t]);
    const word = BEFORE_ENDING.exec(rest)?.[0] ?? rest;
    found.push({
      start,
      end: start + word.length,
      text: word,
      capital: /^\p{Lu}/u.test(word),
      opens: tokens.opens[t] === 1,
      elided: start > (tokens.starts[t] ?? 0),
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

/** Written as a name is: a capital and small letters, or an initial. */
export const isName = (word: Token | undefined): word is Token =>
  word?.capital === true && /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$|^\p{Lu}\.$/u.test(word.text);

/** Whether a word begins with one of some beginnings (those of one or two letters must be all of it), or ends with one that `*` marks. */
export const beginsWith = (word: Token | undefined, beginnings: readonly string[]): boolean =>
  word !== undefined && isOneOf(word.text.toLowerCase(), beginnings);
