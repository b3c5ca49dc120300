import { fold } from './names.ts';

/** A number, a word (folded) or a single mark; `gap` says that white space came before it. */
export type Token = {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  readonly raw: string;
  readonly gap: boolean;
};

/** East Asian and Korean unit signs stand right between numbers and are words of their own. */
const UNIT_SIGNS = '年月日号號時时点點分秒半년월일시분초';
const PIECES = new RegExp(`(\\d+)|([${UNIT_SIGNS}])|((?:(?![${UNIT_SIGNS}])[\\p{L}\\p{M}])+)|(\\s+)|(.)`, 'gsu');

/** The year before the first of a Japanese era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Takes a text apart into numbers, words and marks. Digits of every script become ASCII; invisible marks vanish; "p.m." is one word. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = false;
  for (const [raw, number, sign, word, space] of plain(text).matchAll(PIECES)) {
    if (space === undefined) {
      const kind = number !== undefined ? 'number' : (sign ?? word) !== undefined ? 'word' : 'mark';
      tokens.push({ kind, text: kind === 'word' ? fold(raw) : raw, raw, gap });
    }
    gap = space !== undefined;
  }
  return tokens;
}

/** Printable ASCII, in which there is nothing to make plain but `p.m.`. */
const ASCII = /^[ -~]*$/;

const plain = (text: string): string =>
  (ASCII.test(text) ? text : inAscii(text)).replace(/(?<![\p{L}])([ap])\.\s?m(?![\p{L}])\.?/giu, '$1m');

function inAscii(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(
      /(令和|平成|昭和)(元|\d{1,2})年/g,
      (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (Number(year) || 1)}年`,
    )
    .replace(/[−–—]/g, '-')
    .replace(/[’ʼ‘]/g, "'");
}

/** Unicode's digits come in runs of ten that begin at a code point ending in 0 or 6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const low = code & 0xf;
  const zeroAligned = low < 6 || (low < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - low)));
  return String(zeroAligned ? low : low - 6);
}
