import { codeAt } from '../code-at.ts';

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Signs that may be invisible or not composed; the quotation marks and dashes between these ranges are neither. */
const SPECIAL = /[\u0300-\u200f\u2028-\uffff]/;

/** What of Latin-1 and the letters up to the combining accents folding writes otherwise: all white space but the single space, and the soft hyphen. */
const LATIN = 0x300;
const PLAIN = Uint8Array.from({ length: LATIN }, (_, code) => Number(!/[^\S ]|\u00ad/.test(String.fromCharCode(code))));
const SPACE = 32;
/** Quotation marks and dashes, which plain texts hold. */
const [DASH, QUOTE] = [0x2010, 0x2027];

/** Whether a text is its own folded form, as most are. */
function isFolded(text: string): boolean {
  const { length } = text;
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (code < LATIN ? PLAIN[code] === 0 || (code === SPACE && before === SPACE) : code < DASH || code > QUOTE)
      return false;
    before = code;
  }
  return true;
}

/** Folds white space, drops what cannot be seen (soft hyphens, zero-width spaces) and composes accents. */
export function foldText(text: string): string {
  const bare = text.trim();
  if (isFolded(bare)) return bare;
  // single spaces, which most matches would be, are left alone
  const folded = bare.replace(/ \s+|[^\S ]\s*/g, ' ');
  // Latin-1 text is composed and has one invisible sign, the soft hyphen
  if (SPECIAL.test(folded)) return folded.replace(INVISIBLE, '').replace(/ {2,}/g, ' ').normalize('NFC').trim();
  return folded.includes('\u00ad') ? folded.replaceAll('\u00ad', '') : folded;
}
