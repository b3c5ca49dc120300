import { describe, expect, it } from 'vitest';
import { backDense, backOuter, dense } from '../../../shared/entities/training/dense.ts';

const ROWS = 6;
const COLUMNS = 5;
const at = (length: number, seed: number) => Float64Array.from({ length }, (_, i) => Math.sin(seed + i * 1.7));
const MATRIX = at(ROWS * COLUMNS, 1);
const INPUT = at(ROWS, 2);
const OUTPUT = at(COLUMNS, 3);

describe('dense layers in training', () => {
  it('multiply like the definition, rows over a multiple of four included', () => {
    const out = new Float64Array(COLUMNS);
    dense({ values: INPUT, at: 0, width: ROWS }, MATRIX, 0, { values: out, at: 0, width: COLUMNS });
    for (let j = 0; j < COLUMNS; j += 1)
      expect(out[j]).toBeCloseTo(
        INPUT.reduce((sum, x, i) => sum + x * (MATRIX[i * COLUMNS + j] ?? 0), 0),
        10,
      );
  });

  it('give the gradients of matrix and input', () => {
    const zeros = (length: number) => new Float64Array(length);
    const gradient = zeros(MATRIX.length);
    const parameter = { value: MATRIX, gradient, first: zeros(0), second: zeros(0), average: zeros(0) };
    const dInput = zeros(ROWS);
    const input = { values: INPUT, at: 0, width: ROWS };
    const dOut = { values: OUTPUT, at: 0, width: COLUMNS };
    backDense(input, parameter, 0, dOut, dInput);
    const outer = zeros(MATRIX.length);
    backOuter(input, outer, dOut);
    expect([...outer]).toEqual([...gradient]);
    for (let i = 0; i < ROWS; i += 1) {
      expect(dInput[i]).toBeCloseTo(
        OUTPUT.reduce((sum, d, j) => sum + d * (MATRIX[i * COLUMNS + j] ?? 0), 0),
        10,
      );
      for (let j = 0; j < COLUMNS; j += 1)
        expect(gradient[i * COLUMNS + j]).toBeCloseTo((INPUT[i] ?? 0) * (OUTPUT[j] ?? 0), 10);
    }
  });
});
