import { anyOf, literally } from '../language/fold.ts';

/** The source of a pattern that nothing matches. */
export const NOTHING = '(?!)';

/** A letter, mark or digit. With the same as a class of three properties a pattern takes four times as long to compile. */
const SIGN = '(?:(?![_·・\\u200c\\u200d])\\p{ID_Continue})';
/** Sources of the places where a word begins and ends. What is of ASCII needs no look into the table of all signs. */
export const WORD_START = `(?<![a-zA-Z\\d]|${SIGN})`;
export const WORD_END = `(?![a-zA-Z\\d]|${SIGN})`;

/** Sources of patterns over word lists, whose entries may end in `*` (any ending) and hold `#` (a number). */
export const phrasePattern = (phrases: readonly string[]): string =>
  phrases.length === 0 ? NOTHING : `(?:${anyOf(phrases, phraseSign)})`;

function phraseSign(sign: string): string {
  if (sign === '*') return `${SIGN}*`;
  return sign === '#' ? '\\d{1,3}' : literally(sign);
}

/** The phrases as whole words, anywhere in a text. */
export const wordsAnywhere = (phrases: readonly string[], flags = 'giu'): RegExp =>
  new RegExp(WORD_START + phrasePattern(phrases) + WORD_END, flags);

/** The phrases as whole words at the start of a text. */
export const wordsAtStart = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${phrasePattern(phrases)}${WORD_END}`, 'iu');

/** One of the phrases and nothing else. */
export const wordsAlone = (phrases: readonly string[]): RegExp => new RegExp(`^${phrasePattern(phrases)}$`, 'iu');

/** Tells whether a folded text is one of a list of phrases and nothing else. */
export type PhraseTest = { readonly test: (folded: string) => boolean };

const isLetters = (text: string): boolean => /^[\p{L}\p{M}]*$/u.test(text);

/** A test for folded phrases, of which any may begin or end in `*`: for long lists it costs a fraction of a pattern, which tries them one by one. */
export function phraseTest(phrases: readonly string[]): PhraseTest {
  const whole = new Set(phrases.filter((phrase) => !phrase.includes('*')));
  const open = phrases.filter((phrase) => phrase.includes('*')).map((phrase) => phrase.split('*'));
  const starts = Map.groupBy(
    open.flatMap(([start = '', ...rest]) => (start !== '' && rest.join('') === '' ? [start] : [])),
    (start) => start.slice(0, 1),
  );
  const ends = Map.groupBy(
    open.flatMap(([start, end = '', ...rest]) => (start === '' && end !== '' && rest.length === 0 ? [end] : [])),
    (end) => end.slice(-1),
  );
  const inner = open.flatMap(([start, part = '', ...rest]) => (start === '' && rest.length > 0 ? [part] : []));
  return {
    test: (text) =>
      whole.has(text) ||
      starts.get(text.slice(0, 1))?.some((start) => text.startsWith(start) && isLetters(text.slice(start.length))) ===
        true ||
      ends.get(text.slice(-1))?.some((end) => text.endsWith(end) && isLetters(text.slice(0, -end.length))) === true ||
      inner.some((part) => text.includes(part) && isLetters(text.replace(part, ''))),
  };
}

/** Keeps what is made per language, since making patterns is slow. */
export function perLanguage<Made>(
  make: (language: string) => Made,
  key: (tag: string | undefined) => string,
): (tag: string | undefined) => Made {
  const made = new Map<string, Made>();
  return (tag) => {
    const name = key(tag);
    const before = made.get(name);
    if (before !== undefined) return before;
    const fresh = make(name);
    made.set(name, fresh);
    return fresh;
  };
}
