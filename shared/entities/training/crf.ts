import { ALLOWED, mayEnd, mayStart, TAG_COUNT as T } from '../tags.ts';

/** Room for one sentence's forward and backward passes, reused from sentence to sentence. */
export class Workspace {
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  potentials = new Float64Array(0);
  scales = new Float64Array(0);
  room(count: number): void {
    if (this.alpha.length >= count * T) return;
    const size = Math.max(64, count * 2) * T;
    this.alpha = new Float64Array(size);
    this.beta = new Float64Array(size);
    this.potentials = new Float64Array(size);
    this.scales = new Float64Array(size);
  }
}

const STEPS: Int32Array = Int32Array.from(Array.from({ length: T * T }, (_, i) => i).filter((i) => ALLOWED[i] === 1));

/**
 * Marginal probabilities of each tag and expected counts of each step for one sentence, added to the outputs times
 * `sign`. `mask` (a bit set of allowed tags a token) restricts the paths; without it all are counted.
 */
export function addMarginals(
  w: Workspace,
  scores: Float32Array,
  expTransitions: Float64Array,
  count: number,
  mask: Int32Array | undefined,
  maskAt: number,
  sign: number,
  out: Float32Array,
  stepOut: Float64Array,
): void {
  w.room(count);
  const { alpha, beta, potentials: psi } = w;
  for (let t = 0; t < count; t += 1) {
    let top = -Infinity;
    for (let y = 0; y < T; y += 1) top = Math.max(top, scores[t * T + y]!);
    const bits = mask === undefined ? -1 : mask[maskAt + t]!;
    for (let y = 0; y < T; y += 1) psi[t * T + y] = (bits & (1 << y)) !== 0 ? Math.exp(scores[t * T + y]! - top) : 0;
  }
  for (let y = 0; y < T; y += 1) {
    if (!mayStart(y)) psi[y] = 0;
    if (!mayEnd(y)) psi[(count - 1) * T + y] = 0;
  }
  forward(w, expTransitions, count);
  for (let y = 0; y < T; y += 1) beta[(count - 1) * T + y] = 1;
  for (let t = count - 1; t >= 0; t -= 1) {
    const at = t * T;
    let z = 0;
    for (let y = 0; y < T; y += 1) z += alpha[at + y]! * beta[at + y]!;
    const norm = z > 0 ? 1 / z : 0;
    for (let y = 0; y < T; y += 1) out[at + y]! += sign * alpha[at + y]! * beta[at + y]! * norm;
    if (t > 0) backward(w, expTransitions, t, norm, sign, stepOut);
  }
}

function forward(w: Workspace, expTransitions: Float64Array, count: number): void {
  const { alpha, potentials: psi, scales } = w;
  let sum = 0;
  for (let y = 0; y < T; y += 1) sum += alpha[y] = psi[y]!;
  scales[0] = sum > 0 ? 1 / sum : 0;
  for (let y = 0; y < T; y += 1) alpha[y]! *= scales[0]!;
  for (let t = 1; t < count; t += 1) {
    const at = t * T;
    for (let y = 0; y < T; y += 1) alpha[at + y] = 0;
    for (let s = 0; s < STEPS.length; s += 1) {
      const step = STEPS[s]!;
      const from = (step / T) | 0;
      alpha[at + step - from * T]! += alpha[at - T + from]! * expTransitions[step]!;
    }
    sum = 0;
    for (let y = 0; y < T; y += 1) sum += alpha[at + y]! *= psi[at + y]!;
    const scale = sum > 0 ? 1 / sum : 0;
    scales[t] = scale;
    for (let y = 0; y < T; y += 1) alpha[at + y]! *= scale;
  }
}

function backward(
  w: Workspace,
  expTransitions: Float64Array,
  t: number,
  norm: number,
  sign: number,
  stepOut: Float64Array,
): void {
  const { alpha, beta, potentials: psi, scales } = w;
  const at = t * T;
  const before = at - T;
  const scale = scales[t]!;
  for (let y = 0; y < T; y += 1) beta[before + y] = 0;
  for (let s = 0; s < STEPS.length; s += 1) {
    const step = STEPS[s]!;
    const from = (step / T) | 0;
    const to = step - from * T;
    const through = expTransitions[step]! * psi[at + to]! * beta[at + to]! * scale;
    beta[before + from]! += through;
    stepOut[step]! += sign * alpha[before + from]! * through * norm;
  }
}
