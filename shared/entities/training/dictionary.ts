import { createColumn } from './column.ts';
import type { Instances } from './instances.ts';

/** Hash to row, an open-addressing table; rows are -1 where the slot is free and -2 where the hash is too rare. */
export type Dictionary = { readonly slots: Int32Array; readonly rows: Int32Array; readonly hashes: Int32Array };

const SLOT_MASK = 2 ** 25 - 1;

function slotOf(table: Dictionary, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) & SLOT_MASK;
  while (table.rows[slot] !== -1 && table.slots[slot] !== key) slot = (slot + 1) & SLOT_MASK;
  return slot;
}

/** Gives a row to each hash that occurs at least `cutoff` times. */
export function buildDictionary(features: Int32Array, cutoff: number): Dictionary {
  const counts = new Int32Array(SLOT_MASK + 1);
  const table: Dictionary = {
    slots: new Int32Array(SLOT_MASK + 1),
    rows: new Int32Array(SLOT_MASK + 1).fill(-1),
    hashes: new Int32Array(0),
  };
  for (const key of features) {
    const slot = slotOf(table, key);
    table.slots[slot] = key;
    table.rows[slot] = -2;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const hashes = createColumn();
  for (let slot = 0; slot <= SLOT_MASK; slot += 1) {
    if ((counts[slot] ?? 0) < cutoff) continue;
    table.rows[slot] = hashes.size();
    hashes.push(table.slots[slot] ?? 0);
  }
  return { ...table, hashes: hashes.done() };
}

/** Replaces hashes by rows and drops the unknown. */
export function intern(instances: Instances, dictionary: Dictionary): Instances {
  const offsets = new Int32Array(instances.offsets.length);
  const features = new Int32Array(instances.features.length);
  let used = 0;
  for (let t = 0; t + 1 < offsets.length; t += 1) {
    offsets[t] = used;
    for (let i = instances.offsets[t] ?? 0; i < (instances.offsets[t + 1] ?? 0); i += 1) {
      const row = dictionary.rows[slotOf(dictionary, instances.features[i] ?? 0)] ?? -1;
      if (row >= 0) features[used++] = row;
    }
  }
  offsets[offsets.length - 1] = used;
  return { ...instances, features: features.slice(0, used), offsets };
}

/** The dictionary of some of its rows, numbered anew in their order. */
export function keeping(dictionary: Dictionary, kept: Int32Array): Dictionary {
  const newRow = new Map(Array.from(kept, (row, i) => [row, i]));
  return {
    slots: dictionary.slots,
    rows: dictionary.rows.map((row) => (row < 0 ? row : (newRow.get(row) ?? -2))),
    hashes: Int32Array.from(kept, (row) => dictionary.hashes[row] ?? 0),
  };
}
