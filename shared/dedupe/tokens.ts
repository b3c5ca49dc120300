/** Character entities that survive careless feeds. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
]);
const ENTITY = /&(?:quot|amp|lt|gt|apos|nbsp|#39);/gu;
/** UTF-8 quotation marks and dashes once read as windows-1252. */
const MISREAD_APOSTROPHE = /â€[™˜]/gu;
const MISREAD_MARK = /â€(?:[œ\u009d“”¦]|.)?/gu;
const ABBREVIATION = /\b(?:\p{L}\.){2,}/gu;
/** Scripts that put no spaces between words: each character stands for a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}]+/gu;
/** Units that desks write out or abbreviate as they like. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['pct', 'percent'],
  ['dlr', 'dollar'],
  ['dlrs', 'dollars'],
  ['mln', 'million'],
  ['mn', 'million'],
  ['bln', 'billion'],
  ['bn', 'billion'],
  ['stg', 'sterling'],
]);

/** Undoes what desks and software do to the same words: entities, misread quotation marks, accents, case, dots in abbreviations, possessives. */
export function folded(text: string): string {
  return text
    .replace(ENTITY, (entity) => ENTITIES.get(entity) ?? ' ')
    .replace(MISREAD_APOSTROPHE, "'")
    .replace(MISREAD_MARK, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/'s\b/giu, '')
    .replaceAll("'", '')
    .replace(ABBREVIATION, (dotted) => dotted.replaceAll('.', ''))
    .toLowerCase();
}

/** The words of a text, folded, in order; digits of one number are joined (`1,200.5` is `12005`). */
export function wordsOf(text: string): readonly string[] {
  const words = folded(text)
    .replace(/(?<=\d)[.,](?=\d)/gu, '')
    .match(WORD);
  return words?.map((word) => UNITS.get(word) ?? word) ?? [];
}

/** Characters of scripts without spaces stand above this, those of alphabets below. */
export const SPACELESS_FROM = '\u0e00';

/** Whether words are for the most part single characters of a script that puts no spaces between words: two or three of them make one word. */
export function isSpaceless(words: readonly string[]): boolean {
  let single = 0;
  for (const word of words) if (word.length === 1 && word > SPACELESS_FROM) single++;
  return single > words.length / 2;
}

/** FNV-1a with a final avalanche (murmur3's), 32 bits: even in all bits, the same on every machine. */
export function hash32(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Spreads the bits of a 32-bit number. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
