import type { NetworkSizes } from '../tagger/network.ts';
import type { Batch } from './batches.ts';
import { createParameters, type Parameters } from './network-parameters.ts';
import { randomFrom } from './random.ts';

/** A network in training: parameters, and what the last forward pass computed for each token (`d` marks gradients). */
export type NetworkState = {
  readonly sizes: NetworkSizes;
  readonly p: Parameters;
  /** Rows of `size` numbers, from which the learnt matrix makes a word's vector. */
  readonly vectors: Float64Array;
  readonly size: number;
  readonly random: () => number;
  steps: number;
  /** The usual length of a batch's gradient. */
  usual: number;
  rooms: Rooms;
  /** What is kept is scaled up by this, so that dropout leaves sums as they were. */
  grow: number;
};

type Rooms = {
  readonly room: number;
  readonly x: Float64Array;
  readonly dx: Float64Array;
  readonly h: Float64Array;
  readonly dh: Float64Array;
  readonly q: Float64Array;
  readonly dq: Float64Array;
  readonly z: Float64Array;
  readonly dz: Float64Array;
  /** Row of the vector that was read. */
  readonly rows: Int32Array;
  /** 1 where the first layer is computed, and where it looks. */
  readonly need: Uint8Array;
  readonly near: Uint8Array;
  /** Which token gave a pooled value. */
  readonly from: Int32Array;
};

export function createState(sizes: NetworkSizes, vectors: Float32Array, size: number, seed: number): NetworkState {
  const random = randomFrom(seed);
  const p = createParameters(sizes, size, random);
  return {
    sizes,
    p,
    vectors: Float64Array.from(vectors),
    size,
    random,
    steps: 0,
    usual: 0,
    rooms: roomsFor(0, sizes),
    grow: 1,
  };
}

function roomsFor(room: number, { vector, form, hidden, second }: NetworkSizes): Rooms {
  const f = (width: number): Float64Array => new Float64Array(room * width);
  const width = vector + form;
  return {
    room,
    x: f(width),
    dx: f(width),
    h: f(hidden),
    dh: f(hidden),
    q: f(hidden),
    dq: f(hidden),
    z: f(second),
    dz: f(second),
    rows: new Int32Array(room),
    need: new Uint8Array(room),
    near: new Uint8Array(room),
    from: new Int32Array(room * hidden),
  };
}

/** Room for a batch; what was there is lost when it has to grow. */
export function makeRoom(n: NetworkState, b: Batch): void {
  const count = Math.max(b.count, b.groupCount);
  if (count > n.rooms.room) n.rooms = roomsFor(count * 2, n.sizes);
}

/** Whether token `s` lies in the sentence of token `t`. */
export function isBeside(b: Batch, t: number, s: number): boolean {
  return s >= (b.first[t] ?? 0) && s <= (b.last[t] ?? 0);
}
