import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasePattern, wordsAnywhere } from '../../../shared/extract/text/phrases.ts';
import { openingTest, phraseFinder, wordFinder, wordsOf } from '../../../shared/extract/text/word-finder.ts';

const PHRASES = [
  'according to',
  'said',
  'as',
  'report*',
  'ci*',
  '# days ago',
  "l'agence",
  'й*',
  'ıl',
  'über',
  'co-wrote',
  'as x',
  'to the',
  'ask* * to',
  'the # days',
  'in the report',
  'co-wro*',
  'to t*',
  'days # ago',
  'προς',
];

const word = fc.constantFrom(
  ...['according', 'to', 'said', 'SAID', 'as', 'asked', 'reports', 'Reporter', 'city', '3', 'days', 'ago', 'l’agence'],
  ...[
    'йти',
    'Йорк',
    'ıl',
    'il',
    'Über',
    'uber',
    'co-wrote',
    'co',
    'wrote',
    'x',
    'é',
    '12',
    'the',
    'in',
    'report',
    'ΠΡΟΣ',
    'lʼagence',
  ],
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '-', '', ' (', '\u2019')), { maxLength: 20 })
  .map((pairs) => pairs.flat().join(''));

describe('a finder of phrases', () => {
  it('finds what its pattern finds anywhere', () => {
    const find = phraseFinder(PHRASES);
    const pattern = wordsAnywhere(PHRASES);
    fc.assert(
      fc.property(text, (sample) => {
        expect(find(wordsOf(sample)).map((found) => [found.index, found[0]])).toEqual(
          [...sample.matchAll(pattern)].map((found) => [found.index, found[0]]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['It was said, according to reports.', ['said', 'according to', 'reports']],
    ['3 days ago', ['3 days ago']],
    ['assaid saidas', []],
    ['', []],
  ])('finds the phrases of %j', (sample, found) => {
    expect(phraseFinder(PHRASES)(wordsOf(sample)).map(([match]) => match)).toEqual(found);
  });

  it('goes on behind a match, not inside it', () => {
    const find = wordFinder(() => 'a b a', ['a']);
    expect(find(wordsOf('a b a b a')).map(({ index }) => index)).toEqual([0]);
  });

  it('keeps the groups of its pattern', () => {
    const find = wordFinder((verbs) => `(?<verb>${phrasePattern(verbs)}) (?<whom>\\w+)`, ['said', 'told']);
    expect(find(wordsOf('He told us'))[0]?.groups).toMatchObject({ verb: 'told', whom: 'us' });
  });
});

describe('a test of openings', () => {
  const opens = openingTest(['update', '# minutes ago', '(по мск']);

  it.each([
    ['UPDATE 2: more', true],
    ['  [Update] more', true],
    ['• 14:05 more', true],
    ['по мск', true],
    ['More, update', false],
    ['— …', false],
  ])('looks at the first word of %j', (sample, answer) => {
    expect(opens(sample)).toBe(answer);
  });
});
