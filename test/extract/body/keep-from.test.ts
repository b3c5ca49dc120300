import { describe, expect, it } from 'vitest';
import { pageFigures } from '../../../shared/extract/body/figures.ts';
import { keepFrom } from '../../../shared/extract/body/keep-from.ts';
import { readDocument } from '../../../shared/extract/document.ts';

const LINE = 'The harbour board met on Friday and signed a contract, which will run for three years.';
const { facts, hints } = readDocument(
  `<body>${`<p>${LINE}</p>`.repeat(10)}</body>`,
  'https://courier.example/a',
  new Map(),
);
const figures = pageFigures(facts, hints);
const chances = (likely: number, unlikely: number) =>
  Float32Array.from({ length: 10 }, (_, at) => (at < 5 ? likely : unlikely));

describe('the probability from which on blocks are kept', () => {
  it('is close to one half where the judge is sure', () => {
    expect(keepFrom(figures, chances(0.99, 0.01))).toBeCloseTo(0.49, 1);
  });

  it('is lower where it is sure of nothing', () => {
    expect(keepFrom(figures, chances(0.45, 0.02))).toBeLessThan(0.45);
  });

  it('does not fall so far that anything is kept', () => {
    expect(keepFrom(figures, chances(0.2, 0.1))).toBeGreaterThan(0.2);
  });
});
