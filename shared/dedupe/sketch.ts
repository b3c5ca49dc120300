import type { Features } from './features.ts';

/** A sample of a set of 24-bit hashes: the smallest ones, sorted, and how many the whole set has. */
export type Sample = { readonly hashes: Uint32Array; readonly total: number };

/** A bounded stand-in for an article's features: samples of its shingles and its anchors. */
export type Sketch = { readonly shingles: Sample; readonly anchors: Sample };

type Limits = readonly [shingles: number, anchors: number];

/** With these sizes a key item stays under 1 KB, one write unit; 190 shingles are a whole article of 190 words. */
const LIMITS: Limits = [190, 44];

const shortened = (hash: number): number => hash >>> 8;

function sampleOf(hashes: readonly number[], limit: number): Sample {
  const distinct = Uint32Array.from(new Set(hashes.map(shortened))).sort();
  return { hashes: distinct.slice(0, limit), total: distinct.length };
}

const sketched = (features: Features, [shingles, anchors]: Limits): Sketch => ({
  shingles: sampleOf(features.shingles, shingles),
  anchors: sampleOf(features.anchors, anchors),
});

export const sketchOf = (features: Features): Sketch => sketched(features, LIMITS);

/** Two bytes of total, one of length, three per hash. */
function packSample({ hashes, total }: Sample): readonly number[] {
  const head = [Math.min(total, 0xffff) >>> 8, Math.min(total, 0xffff) & 0xff, hashes.length];
  return [...head, ...Array.from(hashes, (hash) => [hash >>> 16, (hash >>> 8) & 0xff, hash & 0xff]).flat()];
}

export const packSketch = (sketch: Sketch): Uint8Array =>
  Uint8Array.from([sketch.shingles, sketch.anchors].flatMap(packSample));

/** Reads a packed sketch; undefined where the bytes are none. */
export function unpackSketch(bytes: Uint8Array): Sketch | undefined {
  let at = 0;
  const next = (): number => bytes[at++] ?? Number.NaN;
  const sample = (): Sample => {
    const total = next() * 256 + next();
    const length = next();
    const hashes = new Uint32Array(Number.isNaN(length) ? 0 : length);
    for (let i = 0; i < hashes.length; i++) hashes[i] = next() * 65536 + next() * 256 + next();
    return { hashes, total };
  };
  const [shingles, anchors] = [sample(), sample()];
  const ends = at === bytes.length && [shingles, anchors].every(({ total }) => !Number.isNaN(total));
  return ends ? { shingles, anchors } : undefined;
}

/** The features themselves in the shape of a sketch, nothing left out: what an article at hand is compared by. */
export const wholeOf = (features: Features): Sketch =>
  sketched(features, [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);

/** What two samples show of their sets over the range of hashes that both cover. */
export type Overlap = { readonly shared: number; readonly left: number; readonly right: number };

const rangeOf = ({ hashes, total }: Sample): number =>
  hashes.length < total ? (hashes.at(-1) ?? 0) : Number.POSITIVE_INFINITY;

/** Counts hashes that both have, and that either has, up to where the shorter sample ends. */
export function overlap(left: Sample, right: Sample): Overlap {
  const range = Math.min(rangeOf(left), rangeOf(right));
  let [i, j, shared] = [0, 0, 0];
  for (;;) {
    const [a, b] = [left.hashes[i] ?? Number.POSITIVE_INFINITY, right.hashes[j] ?? Number.POSITIVE_INFINITY];
    const least = Math.min(a, b);
    if (least > range || least === Number.POSITIVE_INFINITY) return { shared, left: i, right: j };
    if (a === b) shared++;
    if (a === least) i++;
    if (b === least) j++;
  }
}
