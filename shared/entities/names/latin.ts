import anyAscii from 'any-ascii';
import { CYRILLIC } from './cyrillic.ts';

/** Latin letters whose bare form is not what their name is spelled with elsewhere. */
const LATIN: Readonly<Record<string, string>> = {
  ı: 'i', ə: 'a', ş: 'sh', š: 'sh', ș: 'sh', ś: 's', ç: 'ch', č: 'ch', ć: 'ch', ž: 'zh', ż: 'zh', ź: 'z', ł: 'l', đ: 'dj',
  ğ: 'g', ß: 'ss', æ: 'a', ø: 'o', œ: 'o', þ: 'th', ð: 'd', ñ: 'ny', ț: 'ts', ţ: 'ts',
}; // biome-ignore format: one row per group of letters

const MARKS = /\p{M}+/gu;
/** Scripts whose accents are ornaments; in all others a mark is a vowel or makes another consonant. */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const ACCENT = /[\u0300-\u036f\u0483-\u0487]/u;
/** Signs by which the transliteration marks glottal and ejective sounds. */
const SIGNS = /['`^"]/g;
const APOSTROPHES = /['’‘ʼʹ`´]/gu;

/** Greek letters that stand together for one sound. */
const GREEK: readonly (readonly [RegExp, string])[] = [
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/γ[κγ]/g, 'g'],
  [/τζ/g, 'j'],
  [/ου/g, 'u'],
  [/([αε])υ/g, '$1v'],
  [/γ(?=[ιεη])/g, 'y'],
  [/χ/g, 'h'],
];
const HAS_GREEK = /\p{Script=Greek}/u;

function readGreek(text: string): string {
  const bare = text.normalize('NFD').replace(MARKS, '');
  return GREEK.reduce((read, [letters, sound]) => read.replace(letters, sound), bare);
}

function letterOf(letter: string): string {
  const known = CYRILLIC[letter] ?? LATIN[letter];
  if (known !== undefined) return known;
  if (letter <= '\u007f') return letter;
  if (ACCENT.test(letter)) return '';
  const bare = ACCENTED.test(letter) ? letter.normalize('NFD').replace(MARKS, '') : letter;
  return CYRILLIC[bare] ?? anyAscii(bare).toLowerCase().replace(SIGNS, '');
}

/**
 * A name in lower-case ASCII letters and single spaces, from any script. Turkish İ and I both give `i`; apostrophes vanish;
 * every other sign parts words. Letters are read by sound (ş = sh), not stripped.
 */
export function latinName(text: string): string {
  const composed = text.replace(/İ/g, 'i').toLowerCase().normalize('NFC').replace(APOSTROPHES, '');
  let latin = '';
  for (const letter of HAS_GREEK.test(composed) ? readGreek(composed) : composed) latin += letterOf(letter);
  return latin.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** The letter behind an accented one, or how another script's letter sounds. */
function plainLetter(letter: string): string {
  if (letter <= '\u007f') return letter;
  if (letter === 'ı') return 'i';
  if (letter === 'ə') return 'a';
  if (ACCENT.test(letter)) return '';
  const bare = ACCENTED.test(letter) ? letter.normalize('NFD').replace(MARKS, '') : letter;
  return anyAscii(bare).toLowerCase().replace(SIGNS, '');
}

/**
 * A name stripped of case, accents and punctuation, but not read by sound: `Çırağan` gives `ciragan`. Other scripts are written in Latin
 * letters one by one; Turkish İ and ı give `i`, Azerbaijani ə gives `a`.
 */
export function plainName(text: string): string {
  const composed = text.replace(/İ/g, 'i').toLowerCase().normalize('NFC').replace(APOSTROPHES, '');
  let plain = '';
  for (const letter of composed) plain += plainLetter(letter);
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}
