import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../shared/entities/tokenise.ts';

const words = (text: string): string[] => {
  const { starts, ends } = tokenise(text);
  return Array.from(starts, (start, t) => text.slice(start, ends[t]));
};
const sentences = (text: string): number => tokenise(text).opens.reduce((sum, mark) => sum + mark, 0);

describe('tokenise', () => {
  it.each([
    ["Kyiv's mayor", ['Kyiv', "'s", 'mayor']],
    ['Ukraine’s army', ['Ukraine', '’s', 'army']],
    ['the U.S. and the U.S.-led force', ['the', 'U.S.', 'and', 'the', 'U.S.', '-', 'led', 'force']],
    ['Mr. J. Harlan of Dent Inc.', ['Mr.', 'J.', 'Harlan', 'of', 'Dent', 'Inc.']],
    ["Sinead O'Rourke", ['Sinead', "O'Rourke"]],
    ['Harbour.az reports', ['Harbour.az', 'reports']],
    ['al-Masri', ['al', '-', 'Masri']],
    ['1,000.5 tons at 11:07', ['1,000.5', 'tons', 'at', '11:07']],
    ['Çırağan (Istanbul)', ['Çırağan', '(', 'Istanbul', ')']],
    ['the end.', ['the', 'end', '.']],
    ['Shavkat Yo‘ldoshev said ‘no’', ['Shavkat', 'Yo‘ldoshev', 'said', '‘', 'no', '’']],
    ['Md. Karim and Supt. Obi', ['Md.', 'Karim', 'and', 'Supt.', 'Obi']],
  ])('cuts %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['He left. She stayed.', 2],
    ['He met Mr. Dent. It rained.', 2],
    ['They kept rule 35A. Dent left.', 2],
    ['The engineer, Md. Karim, met Cllr. Obi.', 1],
    ['First line\nSecond line', 2],
    ['It cost 3.5 million. "Too much," he said.', 2],
    ['Prices rose 2.5 percent', 1],
    ['', 0],
  ])('opens a sentence where one begins: %s', (text, expected) => {
    expect(sentences(text)).toBe(expected);
  });

  it('leaves out nothing but white space, and keeps the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { count, starts, ends, opens } = tokenise(text);
        let at = 0;
        for (let t = 0; t < count; t += 1) {
          expect(text.slice(at, starts[t]).trim()).toBe('');
          expect(ends[t]).toBeGreaterThan(starts[t] ?? 0);
          at = ends[t] ?? 0;
        }
        expect(text.slice(at).trim()).toBe('');
        if (count > 0) expect(opens[0]).toBe(1);
      }),
    );
  });
});
