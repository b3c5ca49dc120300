/** How many classes of written form there are. */
export const CLASS_COUNT = 40;

/** The class of a possessive ending. */
export const POSSESSIVE = 39;

const MARKS = '.,\'"()-:;/&@#$%?!…*[]';

/** The class of a token's written form: letter case, digits or which mark; 0 to CLASS_COUNT - 1. */
export function wordClass(word: string): number {
  if (/^\p{N}/u.test(word)) return numberClass(word);
  if (!/^\p{L}/u.test(word)) return word === "'s" ? POSSESSIVE : 17 + MARKS.indexOf(word.charAt(0));
  if (/^\p{Lu}\./u.test(word)) return word.length > 2 ? 1 : 2;
  if (/^\p{Lu}+$/u.test(word)) return word.length === 1 ? 3 : word.length <= 3 ? 4 : word.length <= 5 ? 5 : 6;
  if (/^\p{Lu}[\p{Ll}\p{M}\p{Lm}\p{Lo}]+$/u.test(word)) return 7;
  if (/^\p{Lu}/u.test(word)) return word.includes("'") ? 8 : word.includes('.') ? 9 : /\p{N}/u.test(word) ? 10 : 11;
  return /\p{Lu}/u.test(word) ? 12 : word.includes('.') ? 9 : /\p{N}/u.test(word) ? 13 : 0;
}

function numberClass(word: string): number {
  if (!/^\p{N}+$/u.test(word)) return 14;
  return word.length === 4 ? 38 : 15;
}
