import { featureWriter } from './features.ts';
import type { PageFigures } from './figures.ts';
import { isHopeless } from './figures.ts';
import type { Forest } from './forest.ts';
import { probability, rowScorer } from './forest.ts';

/** Probability of each block, by index, that it belongs to the body. */
export function bodyChances(figures: PageFigures, model: Forest): Float32Array {
  const { blocks } = figures.facts;
  const chances = new Float32Array(blocks.length);
  const score = rowScorer(model);
  const featuresOf = featureWriter(figures);
  for (const block of blocks) {
    if (isHopeless(block)) continue;
    chances[block.index] = probability(score(featuresOf(block)));
  }
  return chances;
}
