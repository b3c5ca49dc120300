import { WINDOW } from '../tagger/network.ts';
import { TAG_COUNT as T } from '../tagger/tags.ts';
import type { Batch } from './batches.ts';
import { axpy, backDense, backOuter, lengthOf } from './dense.ts';
import { OFFSETS } from './network-parameters.ts';
import { isBeside, type NetworkState } from './network-state.ts';

/** Tokens whose gradient is smaller than this (squared) teach nothing that is worth the time. */
const LEAST_GRADIENT = 2e-4;

/** Adds to the parameters' gradients after `forward`; `gradient` is the direction in which the scores should go. */
export function backward(n: NetworkState, b: Batch, gradient: Float32Array): void {
  const { hidden: H, vector, form } = n.sizes;
  const { dh, dx, dq, from, need, near } = n.rooms;
  const width = vector + form;
  dh.fill(0, 0, b.count * H);
  dx.fill(0, 0, b.count * width);
  dq.fill(0, 0, b.groupCount * H);
  for (let t = 0; t < b.count; t += 1)
    if (b.scored[t] === 1 && lengthOf(gradient, t * T, T) >= LEAST_GRADIENT) secondLayer(n, b, gradient, t);
  for (let i = 0; i < b.groupCount * H; i += 1) {
    const source = from[i] ?? -1;
    if (source < 0 || dq[i] === 0) continue;
    const at = source * H + (i % H);
    dh[at] = (dh[at] ?? 0) + (dq[i] ?? 0);
  }
  for (let t = 0; t < b.count; t += 1) if (need[t] === 1) firstLayer(n, b, t);
  for (let t = 0; t < b.count; t += 1) if (near[t] === 1 && lengthOf(dx, t * width, width) > 0) word(n, b, t);
}

function secondLayer(n: NetworkState, b: Batch, gradient: Float32Array, t: number): void {
  const { hidden: H, second: Z } = n.sizes;
  const { h, dh, q, dq, dz } = n.rooms;
  const at = t * Z;
  outputLayer(n, gradient, t);
  const out = { values: dz, at, width: Z };
  backDense({ values: h, at: t * H, width: H }, n.p.here, 0, out, dh);
  const group = b.groups[t] ?? -1;
  if (group >= 0) backDense({ values: q, at: group * H, width: H }, n.p.pool, 0, out, dq);
  if (isBeside(b, t, t - 1)) backDense({ values: h, at: (t - 1) * H, width: H }, n.p.before, 0, out, dh);
  if (isBeside(b, t, t + 1)) backDense({ values: h, at: (t + 1) * H, width: H }, n.p.after, 0, out, dh);
}

function outputLayer(n: NetworkState, gradient: Float32Array, t: number): void {
  const Z = n.sizes.second;
  const { z, dz } = n.rooms;
  for (let i = 0; i < Z; i += 1) {
    const value = z[t * Z + i] ?? 0;
    let sum = 0;
    if (value > 0)
      for (let y = 0; y < T; y += 1) {
        const g = gradient[t * T + y] ?? 0;
        n.p.out.gradient[i * T + y] = (n.p.out.gradient[i * T + y] ?? 0) + value * g;
        sum += (n.p.out.value[i * T + y] ?? 0) * g;
      }
    dz[t * Z + i] = sum * n.grow;
    n.p.bias2.gradient[i] = (n.p.bias2.gradient[i] ?? 0) + sum * n.grow;
  }
}

function firstLayer(n: NetworkState, b: Batch, t: number): void {
  const { hidden: H, vector, form } = n.sizes;
  const { x, dx, h, dh } = n.rooms;
  const width = vector + form;
  const at = t * H;
  let any = false;
  for (let j = at; j < at + H; j += 1) {
    dh[j] = (h[j] ?? 0) > 0 ? (dh[j] ?? 0) * n.grow : 0;
    if (dh[j] !== 0) any = true;
  }
  if (!any) return;
  axpy(1, dh, at, n.p.bias1.gradient, 0, H);
  for (let slot = 0; slot < OFFSETS; slot += 1) {
    const s = t + slot - WINDOW;
    if (!isBeside(b, t, s)) {
      axpy(1, dh, at, n.p.pad.gradient, slot * H, H);
      continue;
    }
    if (b.first[s] === s) axpy(1, dh, at, n.p.open.gradient, slot * H, H);
    const input = { values: x, at: s * width, width };
    backDense(input, n.p.window, slot * width * H, { values: dh, at, width: H }, dx);
  }
}

function word(n: NetworkState, b: Batch, t: number): void {
  const { vector: R, form: C } = n.sizes;
  const { dx, rows } = n.rooms;
  const at = t * (R + C);
  const row = rows[t] ?? -1;
  axpy(1, dx, at + R, n.p.forms.gradient, (b.forms[t] ?? 0) * C, C);
  if (row < 0) return;
  backOuter({ values: n.vectors, at: row * n.size, width: n.size }, n.p.reduce.gradient, { values: dx, at, width: R });
}
