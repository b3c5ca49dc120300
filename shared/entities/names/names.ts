import { givenName, townName } from './given.ts';
import { latinName, plainName } from './latin.ts';

export { latinName, plainName };

/** Endings of surnames (and of places) of languages whose names reach the news through several transliterations. */
const TRANSLITERATED =
  /(?:[oe]v|[oe]va|yn|in|ina|yna|sk(?:y|i|yy|iy|yi|ii|ij|yj|oy|oi|oj|aya|aia|aja|aa)|tsk(?:y|i|iy)|enko|enka|chuk|[iy]uk|[iy]ch|ets|ts[yi]?a|iev|yi|iy|ii)$/;

/** Spellings of one sound, in the order in which they are replaced. A hissing sound and its bare letter are one: accents get lost. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|ch/g, 'C'],
  [/shch|sch|sh/g, 's'],
  [/dzh|dj/g, 'j'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/tz|ts/g, 'C'],
  [/w/g, 'v'],
  [/th/g, 't'],
  [/(?<=[^aeiouy])([aou])e(?!l$)(?=[^aeiouy])/g, '$1'],
];

/** What else one sound may be where a name was transliterated: the vowels of unstressed syllables, g and h, soft signs. */
const SLAVIC_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sk(?:yy|iy|yi|ii|ij|yj|oy|oi|oj|y|i)$/, 'ski'],
  [/sk(?:aya|aia|aja|aa)$/, 'ska'],
  [/(?:iy|ii|yi|yy|ij|yj|ey|ei|ej|y)$/, 'i'],
  [/h/g, 'g'],
  [/c/g, 'C'],
  [/j(?=[aeou])/g, 'y'],
  [/[yi]+(?=[aeou])/g, ''],
  [/off$/, 'ov'],
  [/(?<=[aeou])[yi](?=[^aeiou]|$)/g, ''],
  [/y/g, 'i'],
  [/(?<=.)[eo](?=.)/g, 'a'],
];

const GENERAL_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|ii|yi|yy|ij|yj|ie|ey)$/, 'i'],
  [/ou/g, 'u'],
  [/(?<=[aeou])h$/, ''],
  [/c(?=[ei])|(?<=i)c$/g, 'C'],
  [/c(?=.*(?:oglu|zade)$)/g, 'C'],
  [/c/g, 'k'],
  [/^ye/, 'e'],
  [/y/g, 'i'],
];

function replaceAll(word: string, table: readonly (readonly [RegExp, string])[]): string {
  return table.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
}

const collapse = (word: string): string => word.replace(/(.)\1+/g, '$1');

function foldWord(word: string, transliterated: boolean): string {
  const sounds = replaceAll(word, SOUNDS);
  return collapse(replaceAll(sounds, transliterated ? SLAVIC_SOUNDS : GENERAL_SOUNDS).toLowerCase());
}

/** No name has more or longer words; what goes beyond is not looked at, which bounds the time that a text can take. */
const MOST_WORDS = 16;
const LONGEST_WORD = 48;

/**
 * One key for the spellings of one name in Latin, Cyrillic, Turkish, Azerbaijani and Ukrainian letters: words in their order, parted
 * by spaces. Names whose endings or given names show that they were transliterated are folded hard (vowels of unstressed
 * syllables, g/h); all others keep their vowels, so that `Mario` and `Maria` stay two people.
 */
export function foldName(text: string): string {
  const words = latinName(text)
    .split(' ', MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
  const known = words.map((word) => givenName(word) ?? townName(word));
  const transliterated = words.some(
    (word, i) => known[i] !== undefined || (word.length > 4 && TRANSLITERATED.test(word)),
  );
  return words.map((word, i) => foldWord(known[i] ?? word, transliterated)).join(' ');
}
