import { foldName, plainName } from '../names/names.ts';

export { plainName };

/** Marks keys of languages that the dictionary tagger does not search for. */
export const RARE = '~';

/** Marks adjectives and names of peoples, which lead to their country. */
export const NATIONALITY = '@';

/** Marks ISO 3166 codes, which are no names: only a field that must hold a country is looked up by them. */
export const CODE = '#';

/** The key of a short name in capitals (`US`, `U.N.`, `МВФ`), which only counts when written so; undefined for all other names. */
export function acronymKey(name: string): string | undefined {
  const letters = name.replace(/[.\s]/g, '');
  return /^[\p{Lu}\d&-]{2,6}$/u.test(letters) && /\p{Lu}/u.test(letters) ? `=${letters.normalize('NFC')}` : undefined;
}

/** Marks the folded names of people, so that a new transliteration of a known name finds it. */
const FOLDED = '%';

/** The key of a person's full name in any transliteration and order of words. */
export const foldedKey = (name: string): string => `${FOLDED}${foldName(name).split(' ').sort().join(' ')}`;
