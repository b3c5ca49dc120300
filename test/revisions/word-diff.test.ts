import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../shared/revisions/word-diff.ts';

const side = (runs: ReturnType<typeof wordDiff>, without: 'added' | 'removed'): string =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('wordDiff', () => {
  it('shows which words changed', () => {
    expect(wordDiff('Three people died, police said.', 'Five people died, police said.')).toEqual([
      { kind: 'removed', text: 'Three' },
      { kind: 'added', text: 'Five' },
      { kind: 'same', text: ' people died, police said.' },
    ]);
  });

  it.each([
    ['The pier burned', 'The pier burned down', 'The pier burned[+ down]'],
    ['The pier burned.', 'The pier burned. Nobody was hurt.', 'The pier burned.[+ Nobody was hurt.]'],
    ['Nobody was hurt.', 'It burned. Nobody was hurt.', '[+It burned. ]Nobody was hurt.'],
    ['12 people died.', '14 people were killed.', '[-12][+14] people [-died][+were killed].'],
    ['one two three', 'uno dos tres', '[-one two three][+uno dos tres]'],
    ['A  B', 'A B', 'A[-  ][+ ]B'],
  ])('%s -> %s', (before, after, shown) => {
    const marks = { same: '', removed: '-', added: '+' } as const;
    const print = ({ kind, text }: { kind: keyof typeof marks; text: string }): string =>
      kind === 'same' ? text : `[${marks[kind]}${text}]`;
    expect(wordDiff(before, after).map(print).join('')).toBe(shown);
  });

  it('gives one run for equal texts and none for empty ones', () => {
    expect(wordDiff('The same.', 'The same.')).toEqual([{ kind: 'same', text: 'The same.' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('always gives back both texts', () => {
    const text = fc
      .array(fc.constantFrom('port', 'ship', 'Çırağan', ' ', '\n\n', ', ', '“', '3,000', 'İ'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after);
        expect(side(runs, 'added')).toBe(before);
        expect(side(runs, 'removed')).toBe(after);
      }),
    );
  });

  it('gives up on aligning texts that share next to nothing', () => {
    const words = (name: string): string => Array.from({ length: 20_000 }, (_, index) => `${name}${index}`).join(' ');
    expect(wordDiff(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
