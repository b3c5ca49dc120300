import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../../shared/extract/body/word-runs.ts';

/** The same runs as texts. */
function spelledRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}

const WORDS = 'Harbour harbour the The ran 12 3rd ärger Ärger порт Порт 港 – “ ” , . ’ \n'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));

describe('wordRuns', () => {
  it('finds the runs that spelling them out finds', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(wordRuns(one)).toHaveLength(spelledRuns(one).length);
        const [numbers, spelled] = [new Set(wordRuns(one)), new Set(spelledRuns(one))];
        expect(wordRuns(other).map((run) => numbers.has(run))).toEqual(
          spelledRuns(other).map((run) => spelled.has(run)),
        );
      }),
    );
  });

  it('gives no more than are asked for', () => {
    expect(wordRuns('one two three four five six', 2)).toEqual(wordRuns('one two three four'));
  });

  it('gives none for two words', () => {
    expect(wordRuns('Harbour closed.')).toEqual([]);
  });
});
