const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Anything that makes a text differ from its folded form, but for spaces around it. */
const UNFOLDED = /[^\S ]| {2}|\u00ad|[\u0300-\uffff]/;

/** Folds white space, drops what cannot be seen (soft hyphens, zero-width spaces) and composes accents. */
export function foldText(text: string): string {
  if (!UNFOLDED.test(text)) return text.trim();
  // single spaces, which most matches would be, are left alone
  const folded = text.replace(/ \s+|[^\S ]\s*/g, ' ').trim();
  // Latin-1 text is composed and has one invisible sign, the soft hyphen
  if (/[\u0300-\uffff]/.test(folded))
    return folded.replace(INVISIBLE, '').replace(/ {2,}/g, ' ').normalize('NFC').trim();
  return folded.includes('\u00ad') ? folded.replaceAll('\u00ad', '') : folded;
}
