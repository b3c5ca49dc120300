import { ALONE, IN_CONTEXT, NAME_WEIGHTS } from './body-model.ts';
import type { BodyModel } from './classify.ts';
import { bodyChances } from './classify.ts';
import type { PageFigures } from './features.ts';
import { readForest } from './forest.ts';
import type { Box, TextBlock } from './page.ts';

/** Weights of the words in class names, as learned. */
export const nameWeights: ReadonlyMap<string, number> = new Map(
  NAME_WEIGHTS.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', weight]) => [word, Number(weight)]),
);

const model: BodyModel = { alone: readForest(ALONE), inContext: readForest(IN_CONTEXT) };

/** A block that was left out although it stands among those that were kept, or nearly was kept. */
export type LeftOut = { readonly block: TextBlock; readonly step: string; readonly reason: string };

export type ChosenBody = {
  readonly kept: readonly TextBlock[];
  readonly leftOut: readonly LeftOut[];
  /** Mean probability of the kept text, weighted by length; 0 when nothing is kept. */
  readonly certainty: number;
};

const KEEP = 0.5;

/** Chooses the blocks that are the article's own text. */
export function chooseBody(figures: PageFigures): ChosenBody {
  const chances = bodyChances(figures, model);
  const { blocks } = figures.facts;
  const likely = blocks.filter(({ index }) => (chances[index] ?? 0) > KEEP);
  const { kept, repeated } = withoutRepeats(likely);
  const [first, last] = [kept[0]?.index ?? 0, kept.at(-1)?.index ?? -1];
  const leftOut = [
    ...blocks
      .slice(first, last + 1)
      .filter(({ index }) => (chances[index] ?? 0) <= KEEP)
      .map((block) => ({ block, step: 'classify', reason: reasonOf(block, chances[block.index] ?? 0) })),
    ...repeated.map((block) => ({ block, step: 'repeat', reason: 'the same text stands in the body already' })),
  ];
  return { kept, leftOut, certainty: certaintyOf(kept, chances) };
}

function certaintyOf(kept: readonly TextBlock[], chances: Float32Array): number {
  let [sum, weight] = [0, 0];
  for (const { index, text } of kept) {
    sum += (chances[index] ?? 0) * text.length;
    weight += text.length;
  }
  return weight > 0 ? sum / weight : 0;
}

const reasonOf = (block: TextBlock, chance: number): string =>
  `${block.linked > block.text.length / 2 ? 'mostly links' : 'does not read as body text'} (${chance.toFixed(2)})`;

/** A sentence of this length that stands in a page twice was not written twice. */
const REPEAT_LENGTH = 60;

function withoutRepeats(blocks: readonly TextBlock[]): { kept: TextBlock[]; repeated: TextBlock[] } {
  const seen = new Set<string>();
  const kept: TextBlock[] = [];
  const repeated: TextBlock[] = [];
  for (const block of blocks) {
    if (block.text.length >= REPEAT_LENGTH && seen.has(block.text)) repeated.push(block);
    else kept.push(block);
    seen.add(block.text);
  }
  return { kept, repeated };
}

/** A short selector of the element that holds a block, for the trace. */
export function selectorOf(box: Box): string {
  const names = (box.element.attribs['class'] ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 2);
  return [box.name, ...names].join('.');
}
