import { type NetworkSizes, type NetworkWeights, WINDOW } from '../network.ts';
import { TAG_COUNT as T } from '../tags.ts';
import { CLASS_COUNT } from '../word-class.ts';
import type { Batch } from './batches.ts';
import { randomFrom } from './random.ts';

const OFFSETS = 2 * WINDOW + 1;
/** Tokens whose gradient is smaller than this (squared) teach nothing that is worth the time. */
const LEAST_GRADIENT = 2e-4;
const AVERAGE_KEEP = 0.998;

/** One parameter with its gradient, Adam's two moments, and its moving average, which is what is shipped. */
type Parameter = {
  readonly value: Float64Array;
  readonly gradient: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly average: Float64Array;
};

function parameter(size: number, spread: number, random: () => number): Parameter {
  const value = new Float64Array(size);
  for (let i = 0; i < size; i += 1) value[i] = (random() + random() + random() - 1.5) * 2 * spread;
  return {
    value,
    gradient: new Float64Array(size),
    first: new Float64Array(size),
    second: new Float64Array(size),
    average: value.slice(),
  };
}

export type NetworkTrainer = ReturnType<typeof createNetworkTrainer>;

/** The network of `../network.ts` with its backward pass. `vectors` are rows of `size` numbers; a learnt matrix reduces them to `sizes.vector`. */
export function createNetworkTrainer(sizes: NetworkSizes, vectors: Float32Array, size: number, seed: number) {
  const random = randomFrom(seed);
  const { vector: R, form: C, hidden: H, second: Z } = sizes;
  const V = size;
  const D = R + C;
  const p = {
    reduce: parameter(V * R, 0.7 / Math.sqrt(V), random),
    forms: parameter(CLASS_COUNT * C, 0.5, random),
    open: parameter(OFFSETS * H, 0.01, random),
    pad: parameter(OFFSETS * H, 0.01, random),
    window: parameter(OFFSETS * D * H, 1.2 / Math.sqrt(OFFSETS * D), random),
    bias1: parameter(H, 0.01, random),
    here: parameter(H * Z, 1 / Math.sqrt(2 * H), random),
    pool: parameter(H * Z, 0.7 / Math.sqrt(2 * H), random),
    before: parameter(H * Z, 0.5 / Math.sqrt(2 * H), random),
    after: parameter(H * Z, 0.5 / Math.sqrt(2 * H), random),
    bias2: parameter(Z, 0.01, random),
    out: parameter(Z * T, 0.3 / Math.sqrt(Z), random),
  };
  const parameters: readonly Parameter[] = Object.values(p);
  const none = new Float64Array(0);
  const a = {
    room: 0,
    x: none,
    dx: none,
    h: none,
    dh: none,
    q: none,
    dq: none,
    z: none,
    dz: none,
    rows: new Int32Array(0),
    need: new Uint8Array(0),
    near: new Uint8Array(0),
    arg: new Int32Array(0),
    grow: 1,
  };
  let steps = 0;

  function makeRoom(count: number): void {
    if (count <= a.room) return;
    const room = count * 2;
    Object.assign(a, {
      room,
      x: new Float64Array(room * D),
      dx: new Float64Array(room * D),
      h: new Float64Array(room * H),
      dh: new Float64Array(room * H),
      q: new Float64Array(room * H),
      dq: new Float64Array(room * H),
      z: new Float64Array(room * Z),
      dz: new Float64Array(room * Z),
      rows: new Int32Array(room),
      need: new Uint8Array(room),
      near: new Uint8Array(room),
      arg: new Int32Array(room * H),
    });
  }

  /** Marks the tokens whose first layer is needed, and those that it looks at. */
  function mark(b: Batch): void {
    a.need.fill(0, 0, b.count);
    a.near.fill(0, 0, b.count);
    spread(b, b.scored, a.need, 1);
    spread(b, a.need, a.near, WINDOW);
  }

  /** Reads the word's vector, or its ending's where the word is left out. */
  function embed(b: Batch, wordDropout: number): void {
    for (let t = 0; t < b.count; t += 1) {
      const left = wordDropout > 0 && random() < wordDropout;
      a.rows[t] = (left ? b.endings[t] : b.words[t]) ?? -1;
      if (a.near[t] === 0) continue;
      const at = t * D;
      a.x.fill(0, at, at + R);
      const row = a.rows[t] ?? -1;
      if (row >= 0) for (let i = 0; i < V; i += 1) axpy(vectors[row * V + i] ?? 0, p.reduce.value, i * R, a.x, at, R);
      for (let j = 0; j < C; j += 1) a.x[at + R + j] = p.forms.value[(b.forms[t] ?? 0) * C + j] ?? 0;
    }
  }

  function rectify(values: Float64Array, at: number, width: number, dropout: number): void {
    for (let j = at; j < at + width; j += 1) {
      const value = values[j] ?? 0;
      values[j] = value > 0 && (dropout === 0 || random() >= dropout) ? value * a.grow : 0;
    }
  }

  function firstLayer(b: Batch, dropout: number): void {
    for (let t = 0; t < b.count; t += 1) {
      if (a.need[t] === 0) continue;
      const at = t * H;
      a.h.set(p.bias1.value, at);
      for (let slot = 0; slot < OFFSETS; slot += 1) {
        const s = t + slot - WINDOW;
        if (s < (b.first[t] ?? 0) || s > (b.last[t] ?? 0)) axpy(1, p.pad.value, slot * H, a.h, at, H);
        else {
          if (b.first[s] === s) axpy(1, p.open.value, slot * H, a.h, at, H);
          dense(a.x, s * D, D, p.window.value, slot * D * H, a.h, at, H);
        }
      }
      rectify(a.h, at, H, dropout);
    }
  }

  function pool(b: Batch): void {
    a.q.fill(0, 0, b.groupCount * H);
    a.arg.fill(-1, 0, b.groupCount * H);
    for (let t = 0; t < b.count; t += 1) {
      const group = b.groups[t] ?? -1;
      if (group < 0 || a.need[t] === 0) continue;
      for (let j = 0; j < H; j += 1) {
        const value = a.h[t * H + j] ?? 0;
        if (value <= (a.q[group * H + j] ?? 0)) continue;
        a.q[group * H + j] = value;
        a.arg[group * H + j] = t;
      }
    }
  }

  /** Adds the network's scores to `scores`, a row of tags a token. Dropouts are 0 outside training. */
  function forward(b: Batch, scores: Float32Array, dropout: number, wordDropout: number): void {
    makeRoom(Math.max(b.count, b.groupCount));
    a.grow = 1 / (1 - dropout);
    mark(b);
    embed(b, wordDropout);
    firstLayer(b, dropout);
    pool(b);
    for (let t = 0; t < b.count; t += 1) {
      if (b.scored[t] === 0) continue;
      const at = t * Z;
      a.z.set(p.bias2.value, at);
      dense(a.h, t * H, H, p.here.value, 0, a.z, at, Z);
      const group = b.groups[t] ?? -1;
      if (group >= 0) dense(a.q, group * H, H, p.pool.value, 0, a.z, at, Z);
      if (t > (b.first[t] ?? 0)) dense(a.h, (t - 1) * H, H, p.before.value, 0, a.z, at, Z);
      if (t < (b.last[t] ?? 0)) dense(a.h, (t + 1) * H, H, p.after.value, 0, a.z, at, Z);
      rectify(a.z, at, Z, dropout);
      for (let i = 0; i < Z; i += 1) {
        const value = a.z[at + i] ?? 0;
        if (value !== 0)
          for (let y = 0; y < T; y += 1)
            scores[t * T + y] = (scores[t * T + y] ?? 0) + value * (p.out.value[i * T + y] ?? 0);
      }
    }
  }

  function backwardSecond(b: Batch, gradient: Float32Array, t: number): void {
    const at = t * Z;
    for (let i = 0; i < Z; i += 1) {
      const value = a.z[at + i] ?? 0;
      let sum = 0;
      if (value > 0)
        for (let y = 0; y < T; y += 1) {
          const g = gradient[t * T + y] ?? 0;
          p.out.gradient[i * T + y] = (p.out.gradient[i * T + y] ?? 0) + value * g;
          sum += (p.out.value[i * T + y] ?? 0) * g;
        }
      a.dz[at + i] = sum * a.grow;
      p.bias2.gradient[i] = (p.bias2.gradient[i] ?? 0) + sum * a.grow;
    }
    backDense(a.h, t * H, H, p.here, 0, a.dz, at, Z, a.dh);
    const group = b.groups[t] ?? -1;
    if (group >= 0) backDense(a.q, group * H, H, p.pool, 0, a.dz, at, Z, a.dq);
    if (t > (b.first[t] ?? 0)) backDense(a.h, (t - 1) * H, H, p.before, 0, a.dz, at, Z, a.dh);
    if (t < (b.last[t] ?? 0)) backDense(a.h, (t + 1) * H, H, p.after, 0, a.dz, at, Z, a.dh);
  }

  function backwardFirst(b: Batch, t: number): void {
    const at = t * H;
    let any = false;
    for (let j = at; j < at + H; j += 1) {
      a.dh[j] = (a.h[j] ?? 0) > 0 ? (a.dh[j] ?? 0) * a.grow : 0;
      if (a.dh[j] !== 0) any = true;
    }
    if (!any) return;
    axpy(1, a.dh, at, p.bias1.gradient, 0, H);
    for (let slot = 0; slot < OFFSETS; slot += 1) {
      const s = t + slot - WINDOW;
      if (s < (b.first[t] ?? 0) || s > (b.last[t] ?? 0)) axpy(1, a.dh, at, p.pad.gradient, slot * H, H);
      else {
        if (b.first[s] === s) axpy(1, a.dh, at, p.open.gradient, slot * H, H);
        backDense(a.x, s * D, D, p.window, slot * D * H, a.dh, at, H, a.dx);
      }
    }
  }

  function backwardWord(b: Batch, t: number): void {
    const at = t * D;
    const row = a.rows[t] ?? -1;
    axpy(1, a.dx, at + R, p.forms.gradient, (b.forms[t] ?? 0) * C, C);
    if (row >= 0) for (let i = 0; i < V; i += 1) axpy(vectors[row * V + i] ?? 0, a.dx, at, p.reduce.gradient, i * R, R);
  }

  /** Adds to the parameters' gradients; `gradient` is the direction in which the scores should go. */
  function backward(b: Batch, gradient: Float32Array): void {
    a.dh.fill(0, 0, b.count * H);
    a.dx.fill(0, 0, b.count * D);
    a.dq.fill(0, 0, b.groupCount * H);
    for (let t = 0; t < b.count; t += 1)
      if (b.scored[t] === 1 && lengthOf(gradient, t * T, T) >= LEAST_GRADIENT) backwardSecond(b, gradient, t);
    for (let i = 0; i < b.groupCount * H; i += 1) {
      const from = a.arg[i] ?? -1;
      if (from >= 0 && a.dq[i] !== 0) a.dh[from * H + (i % H)] = (a.dh[from * H + (i % H)] ?? 0) + (a.dq[i] ?? 0);
    }
    for (let t = 0; t < b.count; t += 1) if (a.need[t] === 1) backwardFirst(b, t);
    for (let t = 0; t < b.count; t += 1) if (a.near[t] === 1 && lengthOf(a.dx, t * D, D) > 0) backwardWord(b, t);
  }

  /** One step of Adam (upwards), then the moving averages. */
  function update(rate: number): void {
    steps += 1;
    const scale = (rate * Math.sqrt(1 - 0.999 ** steps)) / (1 - 0.9 ** steps);
    const keep = Math.min(AVERAGE_KEEP, 1 - 1 / (1 + steps));
    for (const { value, gradient, first, second, average } of parameters)
      for (let i = 0; i < value.length; i += 1) {
        const g = gradient[i] ?? 0;
        gradient[i] = 0;
        const one = 0.9 * (first[i] ?? 0) + 0.1 * g;
        const two = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
        first[i] = one;
        second[i] = two;
        const moved = (value[i] ?? 0) + (scale * one) / (Math.sqrt(two) + 1e-8);
        value[i] = moved;
        average[i] = (average[i] ?? 0) * keep + moved * (1 - keep);
      }
  }

  /** Exchanges the parameters with their averages; called again, back. */
  function swapAverages(): void {
    for (const { value, average } of parameters) {
      const held = value.slice();
      value.set(average);
      average.set(held);
    }
  }

  /** The averaged weights as the product reads them, the output in units of `scale`. */
  function shipped(scale: number): NetworkWeights {
    const f = (m: Parameter, by = 1): Float32Array => Float32Array.from(m.average, (v) => v * by);
    return {
      sizes,
      forms: f(p.forms),
      window: f(p.window),
      pad: f(p.pad),
      open: f(p.open),
      bias1: f(p.bias1),
      here: f(p.here),
      pool: f(p.pool),
      before: f(p.before),
      after: f(p.after),
      bias2: f(p.bias2),
      out: f(p.out, 1 / scale),
    };
  }

  return { forward, backward, update, swapAverages, shipped, reduce: p.reduce };
}

/** Marks all tokens of the sentence within `reach` of a marked one. */
function spread(b: Batch, from: Int32Array | Uint8Array, to: Uint8Array, reach: number): void {
  for (let t = 0; t < b.count; t += 1) {
    if (from[t] === 0) continue;
    const last = Math.min(b.last[t] ?? 0, t + reach);
    for (let s = Math.max(b.first[t] ?? 0, t - reach); s <= last; s += 1) to[s] = 1;
  }
}

function lengthOf(values: Float32Array | Float64Array, at: number, width: number): number {
  let sum = 0;
  for (let i = at; i < at + width; i += 1) sum += (values[i] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** out += factor * row */
function axpy(factor: number, from: Float64Array, at: number, out: Float64Array, to: number, width: number): void {
  if (factor === 0) return;
  for (let j = 0; j < width; j += 1) out[to + j] = (out[to + j] ?? 0) + factor * (from[at + j] ?? 0);
}

/** out += input * matrix */
function dense(
  input: Float64Array,
  at: number,
  size: number,
  matrix: Float64Array,
  from: number,
  out: Float64Array,
  to: number,
  width: number,
): void {
  for (let i = 0; i < size; i += 1) axpy(input[at + i] ?? 0, matrix, from + i * width, out, to, width);
}

/** The gradients of `dense`: of its matrix, and of its input. */
function backDense(
  input: Float64Array,
  at: number,
  size: number,
  m: Parameter,
  from: number,
  dOut: Float64Array,
  to: number,
  width: number,
  dInput: Float64Array,
): void {
  for (let i = 0; i < size; i += 1) {
    const row = from + i * width;
    axpy(input[at + i] ?? 0, dOut, to, m.gradient, row, width);
    let sum = 0;
    for (let j = 0; j < width; j += 1) sum += (m.value[row + j] ?? 0) * (dOut[to + j] ?? 0);
    dInput[at + i] = (dInput[at + i] ?? 0) + sum;
  }
}
