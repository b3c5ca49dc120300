import { brotliDecompressSync } from 'node:zlib';
import type { KnownNames } from './known-names.ts';
import type { LexiconRows } from './lexicon.ts';
import { type NetworkSizes, type NetworkWeights, networkShape } from './network.ts';
import { TAG_COUNT } from './tags.ts';

/**
 * The shipped weights. `sparse` holds TAG_COUNT bytes a feature; `slots` is an open-addressing table, each feature's hash
 * beside its row + 1; `lanes` are the same weights as `addSparseScores` reads them. Sparse weights, transitions and the network's output are in units of `scale`.
 */
export type Model = ModelParts & {
  readonly slots: Int32Array;
  readonly slotMask: number;
  readonly lanes: Int32Array;
};

/** What the file holds, before the table is built. */
export type ModelParts = {
  readonly version: string;
  readonly scale: number;
  readonly keys: Int32Array;
  readonly sparse: Int8Array;
  readonly transitions: Float32Array;
  readonly lexicon: LexiconRows;
  readonly names: KnownNames;
  readonly network: NetworkWeights;
};

type Header = {
  version: string;
  scale: number;
  sizes: NetworkSizes;
  vectorSteps: number[];
  networkSteps: number[];
  sections: [name: string, length: number][];
};

/** Reads the file's form: four bytes with the header's length, the header as JSON, then the sections, all brotli-compressed. */
export function decodeModel(file: Uint8Array): Model {
  const bytes = brotliDecompressSync(file);
  const headerLength = bytes.readUInt32LE(0);
  const header: Header = JSON.parse(bytes.toString('utf8', 4, 4 + headerLength));
  const sections = new Map<string, Uint8Array>();
  let at = 4 + headerLength;
  for (const [name, length] of header.sections) {
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  const section = (name: string): Uint8Array => sections.get(name) ?? new Uint8Array(0);
  return withTable({
    version: header.version,
    scale: header.scale,
    keys: undelta(section('keys')),
    sparse: new Int8Array(rowsOf(section('sparse'), TAG_COUNT).buffer),
    transitions: new Float32Array(Uint8Array.from(section('transitions')).buffer),
    lexicon: {
      keys: undelta(section('words')),
      clusters: joined(section('clusters')),
      vectors: Uint8Array.from(section('vectors')),
      vectorSteps: Float32Array.from(header.vectorSteps),
    },
    names: { keys: undelta(section('names')), kinds: Uint8Array.from(section('kinds')) },
    network: networkOf(section('network'), header),
  });
}

/** Adds what lookups need to a model's parts. */
export function withTable(parts: ModelParts): Model {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, parts.keys.length) * 2));
  const slots = new Int32Array(size * 2);
  const slotMask = size - 1;
  for (let row = 0; row < parts.keys.length; row += 1) {
    const key = parts.keys[row] ?? 0;
    let slot = key & slotMask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & slotMask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = row + 1;
  }
  return { ...parts, slots, slotMask, lanes: lanesOf(parts.sparse) };
}

// Weights are added four at a time: four unsigned bytes fill a 32-bit word, and the sums of the even and the odd bytes
// each run in two halves of 16 bits, which hold the sum of 257 bytes.
const LANES = Math.ceil(TAG_COUNT / 4);
const ZERO = 128;
const EVEN = 0x00ff00ff;

function lanesOf(sparse: Int8Array): Int32Array {
  const rows = sparse.length / TAG_COUNT;
  const bytes = new Uint8Array(rows * LANES * 4).fill(ZERO);
  for (let row = 0; row < rows; row += 1)
    for (let tag = 0; tag < TAG_COUNT; tag += 1)
      bytes[row * LANES * 4 + tag] = (sparse[row * TAG_COUNT + tag] ?? 0) + ZERO;
  return new Int32Array(bytes.buffer);
}

function rowOf({ slots, slotMask }: Model, key: number): number {
  let slot = (key & slotMask) * 2;
  while (slots[slot + 1] !== 0) {
    if (slots[slot] === key) return (slots[slot + 1] ?? 0) - 1;
    slot = (slot + 2) & (slotMask * 2 + 1);
  }
  return -1;
}

const even = new Int32Array(LANES);
const odd = new Int32Array(LANES);

/** Adds the sparse weights of each feature to `scores` (TAG_COUNT numbers from `at`); at most 257 features. */
export function addSparseScores(
  model: Model,
  features: Int32Array,
  count: number,
  scores: Float32Array,
  at: number,
): void {
  let found = 0;
  even.fill(0);
  odd.fill(0);
  for (let i = 0; i < count; i += 1) {
    const row = rowOf(model, features[i] ?? 0);
    if (row < 0) continue;
    found += 1;
    const base = row * LANES;
    for (let lane = 0; lane < LANES; lane += 1) {
      const four = model.lanes[base + lane] ?? 0;
      even[lane] = (even[lane] ?? 0) + (four & EVEN);
      odd[lane] = (odd[lane] ?? 0) + ((four >>> 8) & EVEN);
    }
  }
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    const pair = ((tag & 1) === 0 ? even[tag >> 2] : odd[tag >> 2]) ?? 0;
    scores[at + tag] = (scores[at + tag] ?? 0) + ((tag & 2) === 0 ? pair & 0xffff : pair >>> 16) - found * ZERO;
  }
}

/** Sixteen-bit whole numbers, each parameter in its own steps. */
function networkOf(bytes: Uint8Array, header: Header): NetworkWeights {
  const values = new Int16Array(Uint8Array.from(bytes).buffer);
  let at = 0;
  const read = (step: number, length: number): Float32Array => {
    const part = Float32Array.from(values.subarray(at, at + length), (value) => value * step);
    at += length;
    return part;
  };
  const parts: ReadonlyMap<string, Float32Array> = new Map(
    networkShape(header.sizes).map(([name, length], i) => [name, read(header.networkSteps[i] ?? 0, length)]),
  );
  const part = (name: string): Float32Array => parts.get(name) ?? new Float32Array(0);
  return {
    sizes: header.sizes,
    forms: part('forms'),
    window: part('window'),
    pad: part('pad'),
    open: part('open'),
    bias1: part('bias1'),
    here: part('here'),
    pool: part('pool'),
    before: part('before'),
    after: part('after'),
    bias2: part('bias2'),
    out: part('out'),
  };
}

/** Ascending 32-bit keys from four planes of bytes of their differences, lowest byte first. */
function undelta(planes: Uint8Array): Int32Array {
  const count = planes.length / 4;
  const keys = new Int32Array(count);
  let key = -2147483648;
  for (let i = 0; i < count; i += 1) {
    key +=
      (planes[i] ?? 0) +
      (planes[count + i] ?? 0) * 256 +
      (planes[2 * count + i] ?? 0) * 65536 +
      (planes[3 * count + i] ?? 0) * 16777216;
    keys[i] = key;
  }
  return keys;
}

function joined(planes: Uint8Array): Uint16Array {
  const count = planes.length / 2;
  return Uint16Array.from({ length: count }, (_, i) => (planes[i] ?? 0) + (planes[count + i] ?? 0) * 256);
}

/** Rows from columns. */
function rowsOf(planes: Uint8Array, width: number): Uint8Array {
  const count = planes.length / width;
  const rows = new Uint8Array(planes.length);
  for (let column = 0; column < width; column += 1)
    for (let i = 0; i < count; i += 1) rows[i * width + column] = planes[column * count + i] ?? 0;
  return rows;
}
