import { PLACES } from '../language/places.ts';

const PARTICLES = new Set(
  [
    'de',
    'del',
    'della',
    'di',
    'da',
    'do',
    'dos',
    'das',
    'du',
    'des',
    'la',
    'le',
    'van',
    'von',
    'der',
    'den',
    'ter',
    'ten',
    'zu',
    'zur',
    'vom',
    'af',
    'av',
  ].concat([
    'bin',
    'ibn',
    'bint',
    'al',
    'el',
    'abu',
    'ben',
    'y',
    'e',
    'i',
    'ap',
    'mac',
    'st',
    'oğlu',
    'qızı',
    'kızı',
    'огли',
    'оглы',
    'кызы',
    'фон',
    'ван',
    'де',
    'аль',
  ]),
);
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*\.?|(?:al|el|an|ad|as|ash|d|l|de)[-'’]\p{Lu}[\p{L}\p{M}'’-]*|(?:\p{Lu}\.)+(?:-\p{Lu}\.)?)$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|obe|mbe|cbe|esq|qc|kc)\.?$/iu;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|rev|hon|capt|col|gen|lt|sgt)\.?$/iu;

export const isSuffix = (word: string): boolean => SUFFIX.test(word.replace(/[.,]/gu, ''));
export const isPlace = (text: string): boolean => PLACES.has(text.toLowerCase());

/** What a page asks its reader to do begins so. */
const COMMAND =
  /^(?:view|read|get|see|watch|listen|follow|show|share|subscribe|sign up|click|back to|learn more|find out)\s/iu;

/** Whether words are what a page offers to do rather than a name: `View Author Archive`. */
export const isCommand = (text: string): boolean => COMMAND.test(text);

/** The name in a few words, without honorifics, tidied; undefined where they are no person's name. A single word is a name only where `alone`. */
export function personName(words: readonly string[], alone: boolean): string | undefined {
  const start = words.findIndex((word) => !HONORIFIC.test(word));
  const kept = start < 0 ? [] : words.slice(start);
  const own = kept.filter((word) => !PARTICLES.has(word.toLowerCase()) || /^\p{Lu}/u.test(word));
  if (kept.length > 7 || own.length > 5 || own.length < (alone ? 1 : 2)) return undefined;
  if (!own.every((word) => NAME_WORD.test(word)) || !/^\p{L}/u.test(kept[0] ?? '')) return undefined;
  if (!own.some((word) => /\p{L}{2}/u.test(word)) || isPlace(kept.join(' ')) || isCommand(kept.join(' ')))
    return undefined;
  const name = isShouted(kept) ? kept.map(inTitleCase).join(' ') : kept.join(' ');
  return !name.endsWith('.') || isSuffix(kept.at(-1) ?? '') ? name : name.replace(/(?<=\p{L}{2})\.$/u, '');
}

/** A name in capitals, unless it may be initials or an abbreviation. */
const isShouted = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every((word) => word === word.toUpperCase()) &&
  words.filter((word) => /\p{Lu}{3}/u.test(word)).length > 0;

function inTitleCase(word: string): string {
  if (isSuffix(word) && word.length < 4 && word !== 'JR' && word !== 'SR') return word;
  if (!/\p{Lu}{2}/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
