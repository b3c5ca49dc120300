/** One parameter with its gradient, Adam's two moments, and its moving average, which is what is shipped. */
export type Parameter = {
  readonly value: Float64Array;
  readonly gradient: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly average: Float64Array;
};

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

/** out += input * matrix; the matrix begins at `from` of `m`. Four rows at a time, so that the outputs are read and written less. */
export function dense({ values, at, width }: Stretch, m: Float64Array, from: number, out: Stretch): void {
  const size = out.width;
  const whole = width - (width % 4);
  for (let i = 0; i < whole; i += 4) addFour(values, at + i, m, from + i * size, out.values, out.at, size);
  for (let i = whole; i < width; i += 1) axpy(values[at + i] ?? 0, m, from + i * size, out.values, out.at, size);
}

function addFour(
  input: Float64Array,
  at: number,
  m: Float64Array,
  row: number,
  out: Float64Array,
  to: number,
  size: number,
): void {
  const a = input[at] ?? 0;
  const b = input[at + 1] ?? 0;
  const c = input[at + 2] ?? 0;
  const d = input[at + 3] ?? 0;
  if (a === 0 && b === 0 && c === 0 && d === 0) return;
  const second = row + size;
  const third = second + size;
  const fourth = third + size;
  for (let j = 0; j < size; j += 1)
    out[to + j] =
      (out[to + j] ?? 0) +
      a * (m[row + j] ?? 0) +
      b * (m[second + j] ?? 0) +
      c * (m[third + j] ?? 0) +
      d * (m[fourth + j] ?? 0);
}

/** The gradients of `dense`: of its matrix, and of its input (added to `dInput`, laid out as the input). */
export function backDense(input: Stretch, m: Parameter, from: number, dOut: Stretch, dInput: Float64Array): void {
  const { width, at, values } = dOut;
  const { gradient, value } = m;
  for (let i = 0; i < input.width; i += 2) {
    const row = from + i * width;
    const next = row + width;
    const a = input.values[input.at + i] ?? 0;
    const b = input.values[input.at + i + 1] ?? 0;
    let first = 0;
    let second = 0;
    for (let j = 0; j < width; j += 1) {
      const d = values[at + j] ?? 0;
      gradient[row + j] = (gradient[row + j] ?? 0) + a * d;
      gradient[next + j] = (gradient[next + j] ?? 0) + b * d;
      first += (value[row + j] ?? 0) * d;
      second += (value[next + j] ?? 0) * d;
    }
    dInput[input.at + i] = (dInput[input.at + i] ?? 0) + first;
    dInput[input.at + i + 1] = (dInput[input.at + i + 1] ?? 0) + second;
  }
}

/** The gradient of a matrix alone, two rows at a time. */
export function backOuter(input: Stretch, gradient: Float64Array, { values, at, width }: Stretch): void {
  for (let i = 0; i < input.width; i += 2) {
    const row = i * width;
    const next = row + width;
    const a = input.values[input.at + i] ?? 0;
    const b = input.values[input.at + i + 1] ?? 0;
    for (let j = 0; j < width; j += 1) {
      const d = values[at + j] ?? 0;
      gradient[row + j] = (gradient[row + j] ?? 0) + a * d;
      gradient[next + j] = (gradient[next + j] ?? 0) + b * d;
    }
  }
}

/** The squared length of a stretch. */
export function lengthOf(values: Float32Array | Float64Array, at: number, width: number): number {
  let sum = 0;
  for (let i = at; i < at + width; i += 1) sum += (values[i] ?? 0) * (values[i] ?? 0);
  return sum;
}
