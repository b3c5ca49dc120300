import { FEATURE_LIMIT, writeFeatures } from './features.ts';
import type { PageFigures } from './figures.ts';
import { isHopeless } from './figures.ts';
import type { Forest } from './forest.ts';
import { probability, scoreRow } from './forest.ts';

/** Probability of each block, by index, that it belongs to the body. */
export function bodyChances(figures: PageFigures, model: Forest): Float32Array {
  const { blocks } = figures.facts;
  const chances = new Float32Array(blocks.length);
  const row = new Float32Array(FEATURE_LIMIT);
  for (const block of blocks) {
    if (isHopeless(block)) continue;
    writeFeatures(row, block, figures);
    chances[block.index] = probability(scoreRow(model, row));
  }
  return chances;
}
