import type { DocumentFacts } from './document.ts';
import { TAG_COUNT } from './tags.ts';
import { CLASS_COUNT } from './word-class.ts';

/** How many tokens to each side the first layer sees. */
export const WINDOW = 3;
const OFFSETS = 2 * WINDOW + 1;

/** Widths: of a word's stored vector, of a written form's, of the two hidden layers. */
export type NetworkSizes = {
  readonly vector: number;
  readonly form: number;
  readonly hidden: number;
  readonly second: number;
};

/** The dense part of the model. Matrices are rows of inputs by columns of outputs, one after the other. */
export type NetworkWeights = {
  readonly sizes: NetworkSizes;
  /** CLASS_COUNT rows. */
  readonly forms: Float32Array;
  /** For each offset: (vector + form) x hidden. */
  readonly window: Float32Array;
  /** For each offset: what a missing token and a token that opens a sentence add. */
  readonly pad: Float32Array;
  readonly open: Float32Array;
  readonly bias1: Float32Array;
  readonly here: Float32Array;
  readonly pool: Float32Array;
  readonly before: Float32Array;
  readonly after: Float32Array;
  readonly bias2: Float32Array;
  /** second x TAG_COUNT, in the units of the sparse weights. */
  readonly out: Float32Array;
};

/** The parameters' names and lengths, in the order of the file. */
export function networkShape(
  s: NetworkSizes,
): readonly (readonly [name: keyof Omit<NetworkWeights, 'sizes'>, length: number])[] {
  return [
    ['forms', CLASS_COUNT * s.form],
    ['window', OFFSETS * (s.vector + s.form) * s.hidden],
    ['pad', OFFSETS * s.hidden],
    ['open', OFFSETS * s.hidden],
    ['bias1', s.hidden],
    ['here', s.hidden * s.second],
    ['pool', s.hidden * s.second],
    ['before', s.hidden * s.second],
    ['after', s.hidden * s.second],
    ['bias2', s.second],
    ['out', s.second * TAG_COUNT],
  ];
}

/** A word's part in the first layer, for each offset at which it may stand. */
export function projectWord(net: NetworkWeights, vector: Float32Array, form: number): Float32Array {
  const { vector: V, form: F, hidden: H } = net.sizes;
  const result = new Float32Array(OFFSETS * H);
  for (let o = 0; o < OFFSETS; o += 1) {
    const matrix = o * (V + F) * H;
    addDense(vector, 0, V, net.window.subarray(matrix, matrix + V * H), result, o * H, H);
    addDense(net.forms, form * F, F, net.window.subarray(matrix + V * H, matrix + (V + F) * H), result, o * H, H);
  }
  return result;
}

function addRow(
  matrix: Float32Array,
  from: number,
  factor: number,
  out: Float32Array,
  at: number,
  width: number,
): void {
  if (factor === 0) return;
  for (let j = 0; j < width; j += 1) out[at + j] = (out[at + j] ?? 0) + factor * (matrix[from + j] ?? 0);
}

/** out += input * matrix, four rows at a time; half of the inputs are zero, so those with a value are gathered first. */
function addDense(
  input: Float32Array,
  at: number,
  size: number,
  matrix: Float32Array,
  out: Float32Array,
  to: number,
  width: number,
): void {
  let held = 0;
  for (let i = 0; i < size; i += 1) if (input[at + i] !== 0) live[held++] = i;
  let k = 0;
  for (; k + 3 < held; k += 4) addFour(input, at, k, matrix, out, to, width);
  for (; k < held; k += 1) addRow(matrix, (live[k] ?? 0) * width, input[at + (live[k] ?? 0)] ?? 0, out, to, width);
}

const MOST_UNITS = 1024;
const live = new Int32Array(MOST_UNITS);

function addFour(
  input: Float32Array,
  at: number,
  k: number,
  matrix: Float32Array,
  out: Float32Array,
  to: number,
  width: number,
): void {
  const [i1 = 0, i2 = 0, i3 = 0, i4 = 0] = [live[k], live[k + 1], live[k + 2], live[k + 3]];
  const a = input[at + i1] ?? 0;
  const b = input[at + i2] ?? 0;
  const c = input[at + i3] ?? 0;
  const d = input[at + i4] ?? 0;
  const r1 = i1 * width;
  const r2 = i2 * width;
  const r3 = i3 * width;
  const r4 = i4 * width;
  for (let j = 0; j < width; j += 1)
    out[to + j] =
      (out[to + j] ?? 0) +
      a * (matrix[r1 + j] ?? 0) +
      b * (matrix[r2 + j] ?? 0) +
      c * (matrix[r3 + j] ?? 0) +
      d * (matrix[r4 + j] ?? 0);
}

/** Adds the network's scores of the tokens marked in `scored` to `scores`, a row of TAG_COUNT a token. */
export function addNetworkScores(
  net: NetworkWeights,
  doc: DocumentFacts,
  project: (token: number) => Float32Array,
  scored: Uint8Array,
  grouped: { readonly groups: Int32Array; readonly groupCount: number },
  scores: Float32Array,
): void {
  const { hidden: H, second: Z } = net.sizes;
  const count = scored.length;
  const hidden = new Float32Array(count * H);
  const needed = widened(scored, doc);
  const rows: Float32Array[] = [];
  const once = (t: number): Float32Array => (rows[t] ??= project(t));
  for (let t = 0; t < count; t += 1) if (needed[t] === 1) firstLayer(net, doc, once, t, hidden);
  const pooled = pooledParts(net, poolGroups(hidden, H, needed, grouped), grouped.groupCount);
  const second = new Float32Array(Z);
  for (let t = 0; t < count; t += 1) {
    if (scored[t] === 0) continue;
    second.set(net.bias2);
    addDense(hidden, t * H, H, net.here, second, 0, Z);
    const group = grouped.groups[t] ?? -1;
    if (group >= 0) addRow(pooled, group * Z, 1, second, 0, Z);
    if (t > (doc.sentenceFirst[t] ?? 0)) addDense(hidden, (t - 1) * H, H, net.before, second, 0, Z);
    if (t < (doc.sentenceLast[t] ?? 0)) addDense(hidden, (t + 1) * H, H, net.after, second, 0, Z);
    for (let i = 0; i < Z; i += 1) if ((second[i] ?? 0) < 0) second[i] = 0;
    addDense(second, 0, Z, net.out, scores, t * TAG_COUNT, TAG_COUNT);
  }
}

/** What each group of equal words adds to the second layer. */
function pooledParts(net: NetworkWeights, pooled: Float32Array, count: number): Float32Array {
  const { hidden: H, second: Z } = net.sizes;
  const parts = new Float32Array(count * Z);
  for (let group = 0; group < count; group += 1) addDense(pooled, group * H, H, net.pool, parts, group * Z, Z);
  return parts;
}

function widened(scored: Uint8Array, doc: DocumentFacts): Uint8Array {
  const needed = new Uint8Array(scored.length);
  for (let t = 0; t < scored.length; t += 1) {
    if (scored[t] === 0) continue;
    needed[t] = 1;
    if (t > (doc.sentenceFirst[t] ?? 0)) needed[t - 1] = 1;
    if (t < (doc.sentenceLast[t] ?? 0)) needed[t + 1] = 1;
  }
  return needed;
}

/** A token's hidden units before they are cut at zero: what each word of the window adds. */
function firstLayer(
  net: NetworkWeights,
  doc: DocumentFacts,
  project: (token: number) => Float32Array,
  t: number,
  hidden: Float32Array,
): void {
  const H = net.sizes.hidden;
  const at = t * H;
  const first = doc.sentenceFirst[t] ?? 0;
  const last = doc.sentenceLast[t] ?? 0;
  if (t - WINDOW > first && t + WINDOW <= last) addWindow(net, project, t, hidden);
  else {
    for (let j = 0; j < H; j += 1) hidden[at + j] = net.bias1[j] ?? 0;
    for (let slot = 0; slot < OFFSETS; slot += 1) {
      const s = t + slot - WINDOW;
      const inside = s >= first && s <= last;
      addRow(inside ? project(s) : net.pad, slot * H, 1, hidden, at, H);
      if (s === first) addRow(net.open, slot * H, 1, hidden, at, H);
    }
  }
  for (let j = 0; j < H; j += 1) if ((hidden[at + j] ?? 0) < 0) hidden[at + j] = 0;
}

/** The common case, a window wholly inside its sentence, in one pass over the units. */
function addWindow(
  { bias1, sizes }: NetworkWeights,
  project: (token: number) => Float32Array,
  t: number,
  hidden: Float32Array,
): void {
  const H = sizes.hidden;
  const at = t * H;
  const [a, b, c] = [project(t - 3), project(t - 2), project(t - 1)];
  const here = project(t);
  const [d, e, f] = [project(t + 1), project(t + 2), project(t + 3)];
  for (let j = 0; j < H; j += 1)
    hidden[at + j] =
      (bias1[j] ?? 0) +
      (a[j] ?? 0) +
      (b[H + j] ?? 0) +
      (c[2 * H + j] ?? 0) +
      (here[3 * H + j] ?? 0) +
      (d[4 * H + j] ?? 0) +
      (e[5 * H + j] ?? 0) +
      (f[6 * H + j] ?? 0);
}

/** For each word of the document the greatest value of each hidden unit over its occurrences: what any of its contexts shows. */
function poolGroups(
  hidden: Float32Array,
  H: number,
  needed: Uint8Array,
  grouped: { readonly groups: Int32Array; readonly groupCount: number },
): Float32Array {
  const pooled = new Float32Array(grouped.groupCount * H);
  for (let t = 0; t < needed.length; t += 1) {
    const group = grouped.groups[t] ?? -1;
    if (group < 0 || needed[t] === 0) continue;
    for (let j = 0; j < H; j += 1) {
      const value = hidden[t * H + j] ?? 0;
      if (value > (pooled[group * H + j] ?? 0)) pooled[group * H + j] = value;
    }
  }
  return pooled;
}
