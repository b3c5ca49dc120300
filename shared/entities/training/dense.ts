import type { Parameter } from './network-parameters.ts';

/** out += factor * row */
export function axpy(
  factor: number,
  from: Float64Array,
  at: number,
  out: Float64Array,
  to: number,
  width: number,
): void {
  if (factor === 0) return;
  for (let j = 0; j < width; j += 1) out[to + j] = (out[to + j] ?? 0) + factor * (from[at + j] ?? 0);
}

/** A stretch of an array: where it begins and how many numbers it has. */
export type Stretch = { readonly values: Float64Array; readonly at: number; readonly width: number };

/** out += input * matrix; the matrix begins at `from` of `m`. */
export function dense(input: Stretch, m: Float64Array, from: number, out: Stretch): void {
  for (let i = 0; i < input.width; i += 1)
    axpy(input.values[input.at + i] ?? 0, m, from + i * out.width, out.values, out.at, out.width);
}

/** The gradients of `dense`: of its matrix, and of its input (added to `dInput`, laid out as the input). */
export function backDense(input: Stretch, m: Parameter, from: number, dOut: Stretch, dInput: Float64Array): void {
  const { width } = dOut;
  for (let i = 0; i < input.width; i += 1) {
    const row = from + i * width;
    axpy(input.values[input.at + i] ?? 0, dOut.values, dOut.at, m.gradient, row, width);
    let sum = 0;
    for (let j = 0; j < width; j += 1) sum += (m.value[row + j] ?? 0) * (dOut.values[dOut.at + j] ?? 0);
    dInput[input.at + i] = (dInput[input.at + i] ?? 0) + sum;
  }
}

/** The squared length of a stretch. */
export function lengthOf(values: Float32Array | Float64Array, at: number, width: number): number {
  let sum = 0;
  for (let i = at; i < at + width; i += 1) sum += (values[i] ?? 0) * (values[i] ?? 0);
  return sum;
}
