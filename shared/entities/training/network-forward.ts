import { WINDOW } from '../tagger/network.ts';
import { TAG_COUNT as T } from '../tagger/tags.ts';
import type { Batch } from './batches.ts';
import { axpy, dense } from './dense.ts';
import { OFFSETS } from './network-parameters.ts';
import { isBeside, makeRoom, type NetworkState } from './network-state.ts';

/** Shares left out at random, 0 outside training. */
export type Dropout = { readonly hidden: number; readonly word: number };

/** Adds the network's scores to `scores`, a row of tags a token. */
export function forward(n: NetworkState, b: Batch, scores: Float32Array, dropout: Dropout): void {
  makeRoom(n, b);
  n.grow = 1 / (1 - dropout.hidden);
  n.rooms.need.fill(0, 0, b.count);
  n.rooms.near.fill(0, 0, b.count);
  spread(b, b.scored, n.rooms.need, 1);
  spread(b, n.rooms.need, n.rooms.near, WINDOW);
  embed(n, b, dropout.word);
  for (let t = 0; t < b.count; t += 1) if (n.rooms.need[t] === 1) firstLayer(n, b, t, dropout.hidden);
  pool(n, b);
  for (let t = 0; t < b.count; t += 1) if (b.scored[t] === 1) secondLayer(n, b, t, scores, dropout.hidden);
}

/** Marks all tokens of the sentence within `reach` of a marked one. */
function spread(b: Batch, from: Int32Array | Uint8Array, to: Uint8Array, reach: number): void {
  for (let t = 0; t < b.count; t += 1) {
    if (from[t] === 0) continue;
    const last = Math.min(b.last[t] ?? 0, t + reach);
    for (let s = Math.max(b.first[t] ?? 0, t - reach); s <= last; s += 1) to[s] = 1;
  }
}

/** Reads the word's vector, or its ending's where the word is left out, and its form's. */
function embed(n: NetworkState, b: Batch, wordDropout: number): void {
  const { vector: R, form: C } = n.sizes;
  const { x, rows, near } = n.rooms;
  for (let t = 0; t < b.count; t += 1) {
    const left = wordDropout > 0 && n.random() < wordDropout;
    const row = (left ? b.endings[t] : b.words[t]) ?? -1;
    rows[t] = row;
    if (near[t] === 0) continue;
    const at = t * (R + C);
    x.fill(0, at, at + R);
    const vector = { values: n.vectors, at: row * n.size, width: n.size };
    if (row >= 0) dense(vector, n.p.reduce.value, 0, { values: x, at, width: R });
    for (let j = 0; j < C; j += 1) x[at + R + j] = n.p.forms.value[(b.forms[t] ?? 0) * C + j] ?? 0;
  }
}

function firstLayer(n: NetworkState, b: Batch, t: number, dropout: number): void {
  const { vector, form, hidden: H } = n.sizes;
  const { x, h } = n.rooms;
  const width = vector + form;
  const at = t * H;
  h.set(n.p.bias1.value, at);
  for (let slot = 0; slot < OFFSETS; slot += 1) {
    const s = t + slot - WINDOW;
    if (!isBeside(b, t, s)) {
      axpy(1, n.p.pad.value, slot * H, h, at, H);
      continue;
    }
    if (b.first[s] === s) axpy(1, n.p.open.value, slot * H, h, at, H);
    const input = { values: x, at: s * width, width };
    dense(input, n.p.window.value, slot * width * H, { values: h, at, width: H });
  }
  rectify(n, h, at, H, dropout);
}

function rectify(n: NetworkState, values: Float64Array, at: number, width: number, dropout: number): void {
  for (let j = at; j < at + width; j += 1) {
    const value = values[j] ?? 0;
    values[j] = value > 0 && (dropout === 0 || n.random() >= dropout) ? value * n.grow : 0;
  }
}

/** The greatest value of each hidden unit over a word's occurrences in the document. */
function pool(n: NetworkState, b: Batch): void {
  const H = n.sizes.hidden;
  const { h, q, from, need } = n.rooms;
  q.fill(0, 0, b.groupCount * H);
  from.fill(-1, 0, b.groupCount * H);
  for (let t = 0; t < b.count; t += 1) {
    const group = b.groups[t] ?? -1;
    if (group < 0 || need[t] === 0) continue;
    for (let j = 0; j < H; j += 1) {
      const value = h[t * H + j] ?? 0;
      if (value <= (q[group * H + j] ?? 0)) continue;
      q[group * H + j] = value;
      from[group * H + j] = t;
    }
  }
}

function secondLayer(n: NetworkState, b: Batch, t: number, scores: Float32Array, dropout: number): void {
  const { hidden: H, second: Z } = n.sizes;
  const { h, q, z } = n.rooms;
  const at = t * Z;
  const out = { values: z, at, width: Z };
  z.set(n.p.bias2.value, at);
  dense({ values: h, at: t * H, width: H }, n.p.here.value, 0, out);
  const group = b.groups[t] ?? -1;
  if (group >= 0) dense({ values: q, at: group * H, width: H }, n.p.pool.value, 0, out);
  if (isBeside(b, t, t - 1)) dense({ values: h, at: (t - 1) * H, width: H }, n.p.before.value, 0, out);
  if (isBeside(b, t, t + 1)) dense({ values: h, at: (t + 1) * H, width: H }, n.p.after.value, 0, out);
  rectify(n, z, at, Z, dropout);
  for (let i = 0; i < Z; i += 1) {
    const value = z[at + i] ?? 0;
    if (value === 0) continue;
    for (let y = 0; y < T; y += 1)
      scores[t * T + y] = (scores[t * T + y] ?? 0) + value * (n.p.out.value[i * T + y] ?? 0);
  }
}
