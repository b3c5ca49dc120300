import { type NetworkSizes, WINDOW } from '../tagger/network.ts';
import { TAG_COUNT } from '../tagger/tags.ts';
import { CLASS_COUNT } from '../tagger/word-class.ts';
import { lengthOf, type Parameter } from './dense.ts';

export const OFFSETS: number = 2 * WINDOW + 1;
const AVERAGE_KEEP = 0.998;
const USUAL_KEEP = 0.99;
const MOST_TIMES_USUAL = 3;
const DECAY = 0.01;

export type Parameters = Readonly<Record<(typeof NAMES)[number], Parameter>>;

const NAMES = [
  'reduce',
  'forms',
  'open',
  'pad',
  'window',
  'bias1',
  'here',
  'pool',
  'before',
  'after',
  'bias2',
  'out',
] as const;

function parameter(size: number, spread: number, random: () => number): Parameter {
  const value = new Float64Array(size);
  for (let i = 0; i < size; i += 1) value[i] = (random() + random() + random() - 1.5) * 2 * spread;
  const zeros = (): Float64Array => new Float64Array(size);
  return { value, gradient: zeros(), first: zeros(), second: zeros(), average: value.slice() };
}

/** Parameters with random starts; `size` is the length of the vectors that the first matrix reduces. */
export function createParameters(sizes: NetworkSizes, size: number, random: () => number): Parameters {
  const { vector, form, hidden: H, second: Z } = sizes;
  const width = vector + form;
  const p = (length: number, spread: number): Parameter => parameter(length, spread, random);
  return {
    reduce: p(size * vector, 0.7 / Math.sqrt(size)),
    forms: p(CLASS_COUNT * form, 0.5),
    open: p(OFFSETS * H, 0.01),
    pad: p(OFFSETS * H, 0.01),
    window: p(OFFSETS * width * H, 1.2 / Math.sqrt(OFFSETS * width)),
    bias1: p(H, 0.01),
    here: p(H * Z, 1 / Math.sqrt(2 * H)),
    pool: p(H * Z, 0.7 / Math.sqrt(2 * H)),
    before: p(H * Z, 0.5 / Math.sqrt(2 * H)),
    after: p(H * Z, 0.5 / Math.sqrt(2 * H)),
    bias2: p(Z, 0.01),
    out: p(Z * TAG_COUNT, 0.3 / Math.sqrt(Z)),
  };
}

/** Cuts the gradients to three times their usual length; `usual` is a moving mean of it, 0 at first, and the answer the next one. */
export function clip(parameters: Parameters, usual: number): number {
  let squares = 0;
  for (const { gradient } of Object.values(parameters)) squares += lengthOf(gradient, 0, gradient.length);
  const length = Math.sqrt(squares);
  const most = usual === 0 ? length : MOST_TIMES_USUAL * usual;
  if (length > most)
    for (const { gradient } of Object.values(parameters))
      for (let i = 0; i < gradient.length; i += 1) gradient[i] = ((gradient[i] ?? 0) * most) / length;
  const keep = usual === 0 ? 0 : USUAL_KEEP;
  return usual * keep + Math.min(length, most) * (1 - keep);
}

/**
 * Step number `step` of Adam (Kingma and Ba, 2015), upwards, with weights drawn to zero beside it (Loshchilov and Hutter, 2019); then the moving averages.
 * Clears the gradients.
 */
export function stepUp(parameters: Parameters, rate: number, step: number): void {
  const decay = 1 - rate * DECAY;
  const scale = (rate * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
  const keep = Math.min(AVERAGE_KEEP, 1 - 1 / (1 + step));
  for (const { value, gradient, first, second, average } of Object.values(parameters))
    for (let i = 0; i < value.length; i += 1) {
      const g = gradient[i] ?? 0;
      gradient[i] = 0;
      const one = 0.9 * (first[i] ?? 0) + 0.1 * g;
      const two = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
      first[i] = one;
      second[i] = two;
      const moved = (value[i] ?? 0) * decay + (scale * one) / (Math.sqrt(two) + 1e-8);
      value[i] = moved;
      average[i] = (average[i] ?? 0) * keep + moved * (1 - keep);
    }
}

/** Exchanges the parameters with their averages; called again, back. */
export function swapAverages(parameters: Parameters): void {
  for (const { value, average } of Object.values(parameters)) {
    const held = value.slice();
    value.set(average);
    average.set(held);
  }
}
