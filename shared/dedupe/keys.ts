import type { Features } from './features.ts';
import { mixed } from './tokens.ts';

/** Shingles at the start from which the first keys are taken: an excerpt keeps them. */
const LEAD = 30;
const LEAD_KEYS = 2;
/** By number of shingles: how many keys are taken from the rest. Short texts are found with fewer. */
const REST_KEYS = [
  { below: 40, keys: 1 },
  { below: 80, keys: 2 },
  { below: 100, keys: 4 },
  { below: Number.POSITIVE_INFINITY, keys: 5 },
] as const;

const smallest = (hashes: readonly number[], count: number): readonly number[] =>
  hashes.toSorted((a, b) => a - b).slice(0, count);

const named = (hash: number): string =>
  `${hash.toString(16).padStart(8, '0')}${mixed(hash ^ 0x5bd1e995)
    .toString(16)
    .padStart(8, '0')
    .slice(0, 4)}`;

/**
 * The keys under which an article's copies are found: the smallest shingle hashes of its lead and of the rest (bottom-k min-hash, so that
 * two texts share a key in proportion to what they share). The same for an article whether it is looking or being looked for. None without a body.
 */
export function keysOf({ shingles }: Features): readonly string[] {
  const lead = smallest(shingles.slice(0, LEAD), LEAD_KEYS);
  const rest = shingles.filter((hash) => !lead.includes(hash));
  const count = REST_KEYS.find(({ below }) => shingles.length < below)?.keys ?? 0;
  return [...lead, ...smallest(rest, count)].map(named);
}
