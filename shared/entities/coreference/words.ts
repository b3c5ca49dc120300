import { nickname } from '../names/given.ts';
import { foldName, latinName } from '../names/names.ts';

/** A name as namesakes are compared: folded words, the given name as it is spelled in Latin letters, and the generation. */
export type NameWords = {
  readonly words: readonly string[];
  readonly given: string;
  readonly generation: string | undefined;
};

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** `Лавин П. И.`: the surname first, then initials. */
function givenFirst(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  const initials = others.length > 1 && others.every((word) => word.length === 1);
  return initials && first.length > 1 ? [...others, first] : words;
}

/** Arabic names of servants of God in one word, whatever the article between: `Abdel Rahman`, `Abd al-Rahman`, `Abderrahman`. */
function servantsJoined(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1) ?? '';
    if (/^abd(?:[aeu]l)?$/u.test(last) && joined.length > 0)
      joined[joined.length - 1] = /^[ae]l$/u.test(word) ? 'abdul' : `abdul${word}`;
    else joined.push(word);
  }
  return joined.map((word) => word.replace(/^abd(?:[aeu][lrszn])(?=\p{L}{3})/u, 'abdul'));
}

/** The Arabic article before a name, however it is spelled. */
const ARTICLE = /(?<!\p{L})(?:al|el|ul)[-‑](?=\p{L})/giu;

/**
 * Folded words of a name, each by itself, so that a surname alone folds as it does behind a given name; short given names as the full
 * ones, generation suffixes apart.
 */
export function wordsOf(name: string): NameWords {
  const latin = latinName(name.replace(ARTICLE, 'al-'))
    .split(' ')
    .filter((word) => word !== '');
  const spelled = givenFirst(servantsJoined(latin));
  const generation = spelled.find((word) => GENERATIONS.has(word));
  const kept = spelled.filter((word) => !GENERATIONS.has(word));
  const words = (kept.length === 0 ? spelled : kept).map((word) => foldName(nickname(word) ?? word));
  return { words, given: words.length > 1 ? (kept[0] ?? '') : '', generation };
}
