import type { PageFigures } from './figures.ts';

const ROUNDS = 6;
const SETTLED = 1e-4;
/** Where the judge is that unsure of a whole page, less than this is not taken for body text. */
const LEAST = 0.3;

/**
 * The probability from which on blocks are kept: the one that makes the expected F1 of the kept text highest, which is half of that F1. On a page
 * that the judge is sure of it is close to one half; where it is unsure of all, more is kept than it would believe in block by block.
 */
export function keepFrom({ stats }: PageFigures, chances: Float32Array): number {
  let expected = 0;
  for (let index = 0; index < chances.length; index += 1)
    expected += (chances[index] ?? 0) * (stats[index]?.units ?? 0);
  let from = 0.5;
  for (let round = 0; round < ROUNDS; round += 1) {
    let [both, kept] = [0, 0];
    for (let index = 0; index < chances.length; index += 1) {
      const chance = chances[index] ?? 0;
      if (chance <= from) continue;
      const units = stats[index]?.units ?? 0;
      both += chance * units;
      kept += units;
    }
    const next = Math.max(LEAST, both / (kept + expected || 1));
    if (Math.abs(next - from) < SETTLED) break;
    from = next;
  }
  return from;
}
