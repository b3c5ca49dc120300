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

/** The source of a pattern for one sign of a phrase, or for a run of white space. */
export type SignSource = (sign: string) => string;

/** Matches a sign literally, and white space of any kind and length for white space. */
export function literally(sign: string): string {
  if (/\s/u.test(sign)) return '\\s+';
  return /['’]/u.test(sign) ? "['’ʼ]" : sign.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

/**
 * The source of a pattern for any of the phrases, longest first. Those that begin alike share their beginning in it, so that a sign of a text is looked
 * at once and not once a phrase: such patterns are smaller, and quicker to compile and to run.
 */
export const anyOf = (phrases: readonly string[], sourceOf: SignSource = literally): string =>
  branches(
    [...new Set(phrases)]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => (phrase.match(/\s+|\S/gu) ?? []).map(sourceOf)),
  );

function branches(endings: readonly (readonly string[])[]): string {
  const heads = Map.groupBy(endings, ([head = '']) => head);
  const sources = Array.from(heads, ([head, group]) =>
    head === '' ? '' : head + branches(group.map((signs) => signs.slice(1))),
  );
  return sources.length > 1 ? `(?:${sources.join('|')})` : (sources[0] ?? '');
}
