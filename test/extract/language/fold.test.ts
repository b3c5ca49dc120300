import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPhrase } from '../../../shared/extract/language/fold.ts';

/** What folding does, step by step, to any text. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[\s\u00a0‐‑‒–—-]+/gu, ' ')
    .trim();

const SIGNS = ["aB9'’.- ", 'éİıŞ&`“ß\n', '–ÅﬁПй港'].flatMap((signs) => [...signs]);

describe('foldPhrase', () => {
  it.each([
    ['Zeta Post', 'zeta post'],
    [' who', 'who'],
    ['who ', 'who'],
    ['a  b', 'a b'],
    ['Ann-Marie O’Neil', "ann marie o'neil"],
    ['Café', 'cafe'],
    ['KIŞ ışığı', 'kis isigi'],
    ['', ''],
  ])('folds %j', (text, expected) => {
    expect(foldPhrase(text)).toBe(expected);
  });

  it('folds plain texts as it folds all others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }), (signs) => {
        expect(foldPhrase(signs.join(''))).toBe(folded(signs.join('')));
      }),
    );
  });
});
