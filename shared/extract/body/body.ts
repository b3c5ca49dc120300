import type { Box, TextBlock } from '../page/page.ts';
import { FOREST, NAME_WEIGHTS } from './body-model.ts';
import type { KeptBlocks } from './choose-blocks.ts';
import { keptBlocks } from './choose-blocks.ts';
import { bodyChances } from './classify.ts';
import type { PageFigures } from './figures.ts';
import { readForest } from './forest.ts';

/** Weights of the words in class names, as learned. */
export const nameWeights: ReadonlyMap<string, number> = new Map(
  NAME_WEIGHTS.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', weight]) => [word, Number(weight)]),
);

const forest = readForest(FOREST);

export type ChosenBody = KeptBlocks & {
  /** Mean probability of the kept text, weighted by length; 0 when nothing is kept. */
  readonly certainty: number;
};

/** Chooses the blocks that are the article's own text. */
export function chooseBody(figures: PageFigures): ChosenBody {
  const chances = bodyChances(figures, forest);
  const chosen = keptBlocks(figures, chances);
  return { ...chosen, certainty: certaintyOf(chosen.kept, chances) };
}

function certaintyOf(kept: readonly TextBlock[], chances: Float32Array): number {
  let [sum, weight] = [0, 0];
  for (const { index, text } of kept) {
    sum += (chances[index] ?? 0) * text.length;
    weight += text.length;
  }
  return weight > 0 ? sum / weight : 0;
}

/** A short selector of the element that holds a block, for the trace. */
export function selectorOf(box: Box): string {
  const names = (box.element.attribs.class ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 2);
  return [box.name, ...names].join('.');
}
