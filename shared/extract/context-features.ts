import type { PageFigures } from './features.ts';
import { BLOCK_TAGS } from './features.ts';
import type { Box, TextBlock } from './page.ts';

/** What the first reading of all blocks says about the surroundings of each. */
export type FirstReading = {
  readonly figures: PageFigures;
  /** Probability that a block is body, by index. */
  readonly chance: Float32Array;
  /** Sums of text, and of text times chance, before each index. */
  readonly units: Float64Array;
  readonly mass: Float64Array;
  readonly patternMass: Float64Array;
};

export function firstReading(figures: PageFigures, chance: Float32Array): FirstReading {
  const { facts, stats, sums, patterns } = figures;
  const mass = new Float64Array(chance.length + 1);
  const patternMass = new Float64Array(patterns.length);
  for (const block of facts.blocks) {
    const part = (chance[block.index] ?? 0) * (stats[block.index]?.units ?? 0);
    mass[block.index + 1] = (mass[block.index] ?? 0) + part;
    patternMass[block.box.pattern] = (patternMass[block.box.pattern] ?? 0) + part;
  }
  return { figures, chance, units: sums.units, mass, patternMass };
}

const REACH = 4;

/** Appends what surrounds the block to its features; returns the new number of features. */
export function writeContext(out: Float32Array, from: number, block: TextBlock, reading: FirstReading): number {
  const { chance, mass } = reading;
  const { index } = block;
  const count = chance.length;
  const total = mass[count] ?? 0;
  let at = from;
  for (let offset = -REACH; offset <= REACH; offset += 1) {
    out[at] = chance[index + offset] ?? -0.1;
    at += 1;
  }
  const put = (value: number) => {
    out[at] = value;
    at += 1;
  };
  put(total > 0 ? (mass[index] ?? 0) / total : 0);
  put(total > 0 ? (total - (mass[index + 1] ?? 0)) / total : 0);
  put(Math.log1p(total));
  const box = BLOCK_TAGS.has(block.box.name) ? block.box.parent : block.box;
  for (let outer: Box | undefined = box, level = 0; level < 3; level += 1, outer = outer?.parent) {
    put(density(reading, outer));
    put(outer && total > 0 ? ((mass[outer.end] ?? 0) - (mass[outer.first] ?? 0)) / total : 1);
  }
  const pattern = reading.figures.patterns[block.box.pattern];
  put(pattern && pattern.units > 0 ? (reading.patternMass[block.box.pattern] ?? 0) / pattern.units : 0);
  put(total > 0 ? (reading.patternMass[block.box.pattern] ?? 0) / total : 0);
  put(distance(chance, index, -1));
  put(distance(chance, index, 1));
  return at;
}

function density({ mass, units }: FirstReading, box: Box | undefined): number {
  const [first, end] = box ? [box.first, box.end] : [0, mass.length - 1];
  const text = (units[end] ?? 0) - (units[first] ?? 0);
  return text > 0 ? ((mass[end] ?? 0) - (mass[first] ?? 0)) / text : 0;
}

/** How many blocks away the next likely one is, up to 20. */
function distance(chance: Float32Array, index: number, step: number): number {
  for (let away = 1; away <= 20; away += 1) if ((chance[index + step * away] ?? 0) > 0.5) return away;
  return 21;
}
