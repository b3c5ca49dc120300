/** Sources of patterns over word lists, whose entries may end in `*` (any ending) and hold `#` (a number). */
export function phrasePattern(phrases: readonly string[]): string {
  const literal = (phrase: string): string =>
    phrase
      .replace(/[\\^$.+?()[\]{}|/]/gu, '\\$&')
      .replace(/\*/gu, '[\\p{L}\\p{M}]*')
      .replace(/#/gu, '\\d{1,3}')
      .replace(/\s+/gu, '\\s+')
      .replace(/['’]/gu, "['’ʼ]");
  const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.map(literal).join('|')})`;
}

const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])';

/** The phrases as whole words, anywhere in a text. */
export const wordsAnywhere = (phrases: readonly string[], flags = 'giu'): RegExp =>
  new RegExp(BEFORE + phrasePattern(phrases) + AFTER, flags);

/** The phrases as whole words at the start of a text. */
export const wordsAtStart = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${phrasePattern(phrases)}${AFTER}`, 'iu');

/** One of the phrases and nothing else. */
export const wordsAlone = (phrases: readonly string[]): RegExp => new RegExp(`^${phrasePattern(phrases)}$`, 'iu');

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
