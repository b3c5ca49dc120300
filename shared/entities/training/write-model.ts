import { brotliCompressSync, constants } from 'node:zlib';
import type { ModelParts } from '../tagger/model.ts';
import { networkShape } from '../tagger/network.ts';
import { TAG_COUNT } from '../tagger/tags.ts';

const MOST_STEPS = 32_767;

/** The file's bytes, in the form that `decodeModel` reads. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const { network } = parts;
  const shape = networkShape(network.sizes);
  const networkSteps = shape.map(
    ([name]) => network[name].reduce((top, value) => Math.max(top, Math.abs(value)), 0) / MOST_STEPS,
  );
  const dense = Int16Array.from(
    shape.flatMap(([name], i) => Array.from(network[name], (value) => Math.round(value / (networkSteps[i] || 1)))),
  );
  const sections: [string, Uint8Array][] = [
    ['keys', delta(parts.keys)],
    ['sparse', columnsOf(new Uint8Array(parts.sparse.buffer, parts.sparse.byteOffset, parts.sparse.length), TAG_COUNT)],
    ['transitions', new Uint8Array(parts.transitions.slice().buffer)],
    ['words', delta(parts.lexicon.keys)],
    ['clusters', split(parts.lexicon.clusters)],
    ['vectors', parts.lexicon.vectors],
    ['names', delta(parts.names.keys)],
    ['kinds', parts.names.kinds],
    ['network', new Uint8Array(dense.buffer)],
  ];
  const header = Buffer.from(
    JSON.stringify({
      version: parts.version,
      scale: parts.scale,
      sizes: network.sizes,
      vectorSteps: Array.from(parts.lexicon.vectorSteps),
      networkSteps,
      sections: sections.map(([name, bytes]) => [name, bytes.length]),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const whole = Buffer.concat([length, header, ...sections.map(([, bytes]) => bytes)]);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
  };
  return brotliCompressSync(whole, { params });
}

function delta(keys: Int32Array): Uint8Array {
  const count = keys.length;
  const planes = new Uint8Array(count * 4);
  let before = -2147483648;
  for (let i = 0; i < count; i += 1) {
    const key = keys[i] ?? 0;
    const step = key - before;
    before = key;
    for (let plane = 0; plane < 4; plane += 1) planes[plane * count + i] = Math.floor(step / 256 ** plane) & 255;
  }
  return planes;
}

function split(values: Uint16Array): Uint8Array {
  const planes = new Uint8Array(values.length * 2);
  values.forEach((value, i) => {
    planes[i] = value & 255;
    planes[values.length + i] = value >> 8;
  });
  return planes;
}

function columnsOf(rows: Uint8Array, width: number): Uint8Array {
  const count = rows.length / width;
  const planes = new Uint8Array(rows.length);
  for (let i = 0; i < count; i += 1)
    for (let column = 0; column < width; column += 1) planes[column * count + i] = rows[i * width + column] ?? 0;
  return planes;
}
