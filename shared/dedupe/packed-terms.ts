import type { Terms } from './terms.ts';

/** Three bytes of hash and two of weight (in 1/65535) per term. */
export function packTerms(terms: Terms): Uint8Array {
  const view = new DataView(new ArrayBuffer(terms.size * 5));
  let at = 0;
  for (const [term, weight] of terms) {
    view.setUint8(at, term >>> 16);
    view.setUint16(at + 1, term & 0xffff);
    view.setUint16(at + 3, Math.round(Math.min(1, weight) * 65535));
    at += 5;
  }
  return new Uint8Array(view.buffer);
}

export function unpackTerms(bytes: Uint8Array): Terms {
  const terms = new Map<number, number>();
  for (let at = 0; at + 5 <= bytes.length; at += 5) {
    const term = (bytes[at] ?? 0) * 65536 + (bytes[at + 1] ?? 0) * 256 + (bytes[at + 2] ?? 0);
    terms.set(term, ((bytes[at + 3] ?? 0) * 256 + (bytes[at + 4] ?? 0)) / 65535);
  }
  return terms;
}
