import { firstReading, writeContext } from './context-features.ts';
import type { PageFigures } from './features.ts';
import { FEATURE_LIMIT, isHopeless, writeFeatures } from './features.ts';
import type { Forest } from './forest.ts';
import { probability, scoreRow } from './forest.ts';

/** Two forests: the first reads each block by itself, the second with what the first says of its surroundings. */
export type BodyModel = { readonly alone: Forest; readonly inContext: Forest };

/** Probability of each block, by index, that it belongs to the body. */
export function bodyChances(figures: PageFigures, model: BodyModel): Float32Array {
  const { blocks } = figures.facts;
  const rows: (Float32Array | undefined)[] = [];
  const first = new Float32Array(blocks.length);
  let width = 0;
  for (const block of blocks) {
    if (isHopeless(block)) continue;
    const row = new Float32Array(FEATURE_LIMIT);
    width = writeFeatures(row, block, figures);
    first[block.index] = probability(scoreRow(model.alone, row));
    rows[block.index] = row;
  }
  const reading = firstReading(figures, first);
  const chances = new Float32Array(blocks.length);
  for (const block of blocks) {
    const row = rows[block.index];
    if (!row) continue;
    writeContext(row, width, block, reading);
    chances[block.index] = probability(scoreRow(model.inContext, row));
  }
  return chances;
}
