import { brotliDecompressSync } from 'node:zlib';
import type { LexiconRows } from './lexicon.ts';
import { TAG_COUNT } from './tags.ts';

/** The shipped weights. `weights` holds TAG_COUNT bytes a feature; `slots` is an open-addressing table from a feature's hash to its row + 1. */
export type Model = {
  readonly version: string;
  /** What one unit of a weight is worth. */
  readonly scale: number;
  readonly keys: Int32Array;
  readonly slots: Int32Array;
  readonly slotMask: number;
  readonly weights: Int8Array;
  readonly transitions: Float32Array;
  readonly lexicon: LexiconRows;
};

/** What the file holds, before the table is built. */
export type ModelParts = Pick<Model, 'version' | 'scale' | 'keys' | 'weights' | 'transitions' | 'lexicon'>;

type Header = { version: string; scale: number; sections: [name: string, length: number][] };

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
  const keys = undelta(section('keys'));
  const weights = new Int8Array(untransposed(section('weights'), TAG_COUNT));
  const parts: ModelParts = {
    version: header.version,
    scale: header.scale,
    keys,
    weights,
    transitions: new Float32Array(Uint8Array.from(section('transitions')).buffer),
    lexicon: {
      keys: undelta(section('words')),
      clusters: joined(section('clusters')),
      lists: joined(section('lists')),
    },
  };
  return withTable(parts);
}

/** Adds the hash table to a model's parts. */
export function withTable(parts: ModelParts): Model {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, parts.keys.length) * 2));
  const slots = new Int32Array(size);
  const slotMask = size - 1;
  for (let row = 0; row < parts.keys.length; row += 1) {
    let slot = (parts.keys[row] ?? 0) & slotMask;
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = row + 1;
  }
  return { ...parts, slots, slotMask };
}

/** Adds the weights of each feature to `scores` (TAG_COUNT numbers, in units of the model's scale). */
export function addScores(model: Model, features: Int32Array, count: number, scores: Float32Array, at: number): void {
  const { slots, slotMask, keys, weights } = model;
  for (let i = 0; i < count; i += 1) {
    const key = features[i] ?? 0;
    let slot = key & slotMask;
    let row = slots[slot] ?? 0;
    while (row !== 0 && keys[row - 1] !== key) {
      slot = (slot + 1) & slotMask;
      row = slots[slot] ?? 0;
    }
    if (row === 0) continue;
    const base = (row - 1) * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag += 1)
      scores[at + tag] = (scores[at + tag] ?? 0) + (weights[base + tag] ?? 0);
  }
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

function untransposed(planes: Uint8Array, width: number): Uint8Array {
  const count = planes.length / width;
  const rows = new Uint8Array(planes.length);
  for (let column = 0; column < width; column += 1)
    for (let i = 0; i < count; i += 1) rows[i * width + column] = planes[column * count + i] ?? 0;
  return rows;
}
