import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf, foldPhrase } from '../../../shared/extract/language/fold.ts';

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

/** The same alternatives one by one, longest first. */
const oneByOne = (phrases: readonly string[]): string =>
  [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?|()]/gu, '\\$&').replace(/ +/gu, '\\s+'))
    .join('|');

describe('anyOf', () => {
  it.each([
    [['by', 'by the', 'byline'], 'by(?:\\s+the|line|)'],
    [['a.b', 'c'], '(?:a\\.b|c)'],
    [['it’s'], "it['’ʼ]s"],
    [[], ''],
  ])('shares the beginnings of %j', (phrases, source) => {
    expect(anyOf(phrases)).toBe(source);
  });

  it('matches what the phrases match one by one', () => {
    const phrase = fc
      .array(fc.constantFrom('a', 'b', 'A', '.', ' '), { minLength: 1, maxLength: 6 })
      .map((signs) => signs.join('').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), fc.array(phrase), (phrases, texts) => {
        const [shared, plain] = [anyOf(phrases), oneByOne(phrases)].map(
          (source) => new RegExp(`(?:${source})(?!b)`, 'gu'),
        );
        const text = texts.join('  ');
        expect(text.match(shared ?? '')).toEqual(text.match(plain ?? ''));
      }),
    );
  });
});
