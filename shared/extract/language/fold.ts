/** Words of plain Latin signs with single spaces between them: folding them is lower case alone. */
const PLAIN = /^(?:[!-,.-_a-~]+(?: [!-,.-_a-~]+)*)?$/;
/** Signs that folding writes otherwise or leaves out, beside accents and capitals. */
const UNUSUAL = /[ı’ʼ`´\s‐‑‒–—-]/;

/** Text as word lists are compared: lower case in any locale (dotted and dotless i alike), without accents, hyphens and runs of space as one space. */
export function foldPhrase(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const lower = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  if (!UNUSUAL.test(lower)) return lower;
  return lower
    .replace(/ı/gu, 'i')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[\s\u00a0‐‑‒–—-]+/gu, ' ')
    .trim();
}

/** A regular expression source that matches any of the phrases literally, longest first; white space in a phrase matches any. */
export function anyOf(phrases: readonly string[]): string {
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
        .replace(/\s+/gu, '\\s+')
        .replace(/['’]/gu, "['’ʼ]"),
    )
    .join('|');
}
