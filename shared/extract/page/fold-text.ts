const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Signs that may be invisible or not composed; the quotation marks and dashes between these ranges are neither. */
const SPECIAL = /[\u0300-\u200f\u2028-\uffff]/;
/** Anything that makes a text differ from its folded form. */
const UNFOLDED = /[^\S ]| {2}|\u00ad|[\u0300-\u200f\u2028-\uffff]/;

/** Folds white space, drops what cannot be seen (soft hyphens, zero-width spaces) and composes accents. */
export function foldText(text: string): string {
  const bare = text.trim();
  if (!UNFOLDED.test(bare)) return bare;
  // single spaces, which most matches would be, are left alone
  const folded = bare.replace(/ \s+|[^\S ]\s*/g, ' ');
  // Latin-1 text is composed and has one invisible sign, the soft hyphen
  if (SPECIAL.test(folded)) return folded.replace(INVISIBLE, '').replace(/ {2,}/g, ' ').normalize('NFC').trim();
  return folded.includes('\u00ad') ? folded.replaceAll('\u00ad', '') : folded;
}
