import { ALLOWED, mayEnd, mayStart, TAG_COUNT as T } from './tags.ts';

/** Room for one sentence's forward and backward passes, reused from sentence to sentence. */
export type Workspace = { alpha: Float64Array; beta: Float64Array; potentials: Float64Array; scales: Float64Array };

export function createWorkspace(): Workspace {
  return {
    alpha: new Float64Array(0),
    beta: new Float64Array(0),
    potentials: new Float64Array(0),
    scales: new Float64Array(0),
  };
}

function makeRoom(w: Workspace, count: number): void {
  if (w.alpha.length >= count * T) return;
  const size = Math.max(64, count * 2) * T;
  w.alpha = new Float64Array(size);
  w.beta = new Float64Array(size);
  w.potentials = new Float64Array(size);
  w.scales = new Float64Array(size);
}

const STEPS: readonly number[] = Array.from({ length: T * T }, (_, i) => i).filter((i) => ALLOWED[i] === 1);
const FROM: Int32Array = Int32Array.from(STEPS, (step) => Math.floor(step / T));
const TO: Int32Array = Int32Array.from(STEPS, (step) => step % T);
const STEP: Int32Array = Int32Array.from(STEPS);

/** Which paths count: all, or those that keep to a bit set of allowed tags for each token. */
export type Restriction = { readonly lattice: Int32Array; readonly at: number };

/**
 * The probabilities of each tag (and, where `stepOut` is given, expected counts of each step) for one sentence, added
 * to the outputs times `sign`; forward and backward passes over `count` rows of scores, each rescaled to sum to one.
 * False, and nothing added, where the restriction leaves no path.
 */
export function addMarginals(
  w: Workspace,
  scores: Float32Array,
  expTransitions: Float64Array,
  count: number,
  restriction: Restriction | undefined,
  sign: number,
  out: Float32Array,
  stepOut?: Float64Array,
): boolean {
  makeRoom(w, count);
  fillPotentials(w, scores, count, restriction);
  forward(w, expTransitions, count);
  const { alpha, beta, scales } = w;
  if ((scales[count - 1] ?? 0) === 0) return false;
  for (let y = 0; y < T; y += 1) beta[(count - 1) * T + y] = 1;
  for (let t = count - 1; t >= 0; t -= 1) {
    const at = t * T;
    let z = 0;
    for (let y = 0; y < T; y += 1) z += (alpha[at + y] ?? 0) * (beta[at + y] ?? 0);
    const norm = z > 0 ? 1 / z : 0;
    for (let y = 0; y < T; y += 1)
      out[at + y] = (out[at + y] ?? 0) + sign * (alpha[at + y] ?? 0) * (beta[at + y] ?? 0) * norm;
    if (t > 0) backward(w, expTransitions, t, sign * norm, stepOut);
  }
  return true;
}

function fillPotentials(w: Workspace, scores: Float32Array, count: number, restriction: Restriction | undefined): void {
  const psi = w.potentials;
  for (let t = 0; t < count; t += 1) {
    const at = t * T;
    const bits = restriction === undefined ? -1 : (restriction.lattice[restriction.at + t] ?? 0);
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < T; y += 1) if ((bits & (1 << y)) !== 0) top = Math.max(top, scores[at + y] ?? 0);
    for (let y = 0; y < T; y += 1) psi[at + y] = (bits & (1 << y)) === 0 ? 0 : Math.exp((scores[at + y] ?? 0) - top);
  }
  for (let y = 0; y < T; y += 1) {
    if (!mayStart(y)) psi[y] = 0;
    if (!mayEnd(y)) psi[(count - 1) * T + y] = 0;
  }
}

function forward(w: Workspace, expTransitions: Float64Array, count: number): void {
  const { alpha, potentials: psi, scales } = w;
  for (let y = 0; y < T; y += 1) alpha[y] = psi[y] ?? 0;
  rescale(alpha, scales, 0);
  for (let t = 1; t < count; t += 1) {
    const at = t * T;
    for (let y = 0; y < T; y += 1) alpha[at + y] = 0;
    for (let s = 0; s < STEP.length; s += 1) {
      const to = at + (TO[s] ?? 0);
      alpha[to] = (alpha[to] ?? 0) + (alpha[at - T + (FROM[s] ?? 0)] ?? 0) * (expTransitions[STEP[s] ?? 0] ?? 0);
    }
    for (let y = 0; y < T; y += 1) alpha[at + y] = (alpha[at + y] ?? 0) * (psi[at + y] ?? 0);
    rescale(alpha, scales, t);
  }
}

function rescale(alpha: Float64Array, scales: Float64Array, t: number): void {
  let sum = 0;
  for (let y = 0; y < T; y += 1) sum += alpha[t * T + y] ?? 0;
  const scale = sum > 0 ? 1 / sum : 0;
  scales[t] = scale;
  for (let y = 0; y < T; y += 1) alpha[t * T + y] = (alpha[t * T + y] ?? 0) * scale;
}

function backward(
  w: Workspace,
  expTransitions: Float64Array,
  t: number,
  factor: number,
  stepOut: Float64Array | undefined,
): void {
  const { alpha, beta, potentials: psi, scales } = w;
  const at = t * T;
  const before = at - T;
  const scale = scales[t] ?? 0;
  for (let y = 0; y < T; y += 1) beta[before + y] = 0;
  for (let s = 0; s < STEP.length; s += 1) {
    const step = STEP[s] ?? 0;
    const from = FROM[s] ?? 0;
    const to = at + (TO[s] ?? 0);
    const through = (expTransitions[step] ?? 0) * (psi[to] ?? 0) * (beta[to] ?? 0) * scale;
    beta[before + from] = (beta[before + from] ?? 0) + through;
    if (stepOut !== undefined) stepOut[step] = (stepOut[step] ?? 0) + factor * (alpha[before + from] ?? 0) * through;
  }
}
