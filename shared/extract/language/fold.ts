import { codeAt } from '../code-at.ts';

const SPACE = 32;
/** 1 for the signs of ASCII, beside the space, that folding does not write otherwise. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => Number(/[!-,.-_a-~]/.test(String.fromCharCode(code))));

/** Whether a text is nothing but such signs with single spaces between them, as most are: folding it is lower case alone. */
function isPlain(text: string): boolean {
  const { length } = text;
  let isSpace = true;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (code >= PLAIN.length || (code === SPACE ? isSpace : PLAIN[code] === 0)) return false;
    isSpace = code === SPACE;
  }
  return !isSpace || length === 0;
}

/** Signs that folding writes otherwise or leaves out, beside accents and capitals. */
const UNUSUAL = /[ı’ʼ`´\s‐‑‒–—-]/;

/** Text as word lists are compared: lower case in any locale (dotted and dotless i alike), without accents, hyphens and runs of space as one space. */
export function foldPhrase(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
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
