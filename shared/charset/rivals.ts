/** Encodings that the statistics miss or mistake, the script that their text is in, and readings of that script that are to be believed. */
const RIVALS: readonly (readonly [encoding: string, script: RegExp, believed: readonly string[]])[] = [
  ['windows-874', /\p{Script=Thai}/u, []],
  ['ibm866', /\p{Script=Cyrillic}/u, ['windows-1251', 'koi8-r', 'iso-8859-5']],
];

/** Fewer letters than this prove nothing. */
const MIN_LETTERS = 40;

/** The letters that Ukrainian adds to the Russian ones; in KOI8-R their places are lines of tables. */
const UKRAINIAN = new Set([0xa4, 0xa6, 0xa7, 0xad, 0xb4, 0xb6, 0xb7, 0xbd]);

/**
 * An encoding that reads the bytes without a fault as words of one script, in small letters mostly: unlike a wrong one, which mixes scripts
 * within words, turns letters into signs or small ones into capitals. `likely` is what statistics say.
 */
export function rivalOf(bytes: Uint8Array, likely: string | undefined): string | undefined {
  if (likely === 'koi8-r') return bytes.some((byte) => UKRAINIAN.has(byte)) ? 'koi8-u' : undefined;
  const fitting = RIVALS.filter(([, , believed]) => likely === undefined || !believed.includes(likely));
  return fitting.find(([encoding, script]) => readsCleanly(new TextDecoder(encoding).decode(bytes), script))?.[0];
}

function readsCleanly(text: string, script: RegExp): boolean {
  if (/\ufffd|\p{Cc}/u.test(text.replace(/[\t\n\r]/g, ''))) return false;
  // Signs between letters, beyond those of ordinary print, are letters read wrongly.
  if (/\p{L}(?![\p{L}\p{M}\p{ASCII}\u2010-\u2027\u00a0«»№])[^\s]\p{L}/u.test(text)) return false;
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\P{ASCII}/u.test(word));
  if (words.join('').length < MIN_LETTERS) return false;
  const foreign = words.filter((word) => /[a-z]/i.test(word) || !script.test(word) || /\p{Ll}\p{Lu}/u.test(word));
  const shouted = words.filter((word) => /^\p{Lu}{2,}$/u.test(word));
  return foreign.length * 50 <= words.length && shouted.length * 5 <= words.length;
}
