import { foldName, plainName } from '../names/names.ts';

export { plainName };

/** Marks keys of languages that the dictionary tagger does not search for. */
export const RARE = '~';

/** Marks names in scripts that are read letter by letter: `里加` and `리가` sound like Latin words, and are none in Latin letters. */
const OTHER_SCRIPT = '^';
const READ_BY_SOUND = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\P{L}]/u;

/** The key of a name in its own script. */
export const nameKey = (name: string): string => (READ_BY_SOUND.test(name) ? OTHER_SCRIPT : '') + plainName(name);

/** The keys under which a name is looked up: in its script, then as it sounds, which is how countries are listed. */
export const keysOf = (name: string): readonly string[] =>
  [...new Set([nameKey(name), plainName(name)])].map((key) => key.replace(/^the (?=.)/, ''));

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
