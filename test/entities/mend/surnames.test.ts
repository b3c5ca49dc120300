import { describe, expect, it } from 'vitest';
import { surnamesAmong } from '../../../shared/entities/mend/surnames.ts';
import { marked } from '../marked.ts';

const typesOf = (text: string): string => {
  const { body, mentions } = marked(text);
  return surnamesAmong(body, mentions)
    .map(({ type }) => type)
    .join(' ');
};

describe('a surname alone that was taken for something else', () => {
  it.each([
    [
      'is the person named in full before',
      '[P:Ana Lindqvar] came. Later [O:Lindqvar] spoke; [L:Lindqvar]’s car.',
      'Person Person Person',
    ],
    ['stays where nobody was named so before', '[O:Lindqvar] rose. [P:Ana Lindqvar] came.', 'Organization Person'],
    [
      'stays where another name has the word',
      '[P:Ana Lindqvar] founded [O:Lindqvar Motors]. [O:Lindqvar] rose.',
      'Person Organization Organization',
    ],
    ['stays where it is known for something else', '[P:Jack London] came to [L:London].', 'Person Place'],
    [
      'stays behind what leads to a house or a firm',
      '[P:Ana Lindqvar], CEO of [O:Lindqvar], ate at the [O:Lindqvar].',
      'Person Organization Organization',
    ],
  ])('%s', (_, text, expected) => {
    expect(typesOf(text)).toBe(expected);
  });
});
