import type { TextBlock } from '../page/page.ts';
import { TIME_CELL } from './to-blocks.ts';

/** How many blocks before the first and after the last chosen one may hold a credit line. */
const BEFORE = 3;
const AFTER = 5;

/**
 * The chosen blocks with those between and around them that were not chosen. A chooser of body text leaves out bylines and bare
 * time marks, which say who wrote the text and which part of it is of when: they are read, and are no part of the body.
 */
export function readingWindow(
  all: readonly TextBlock[],
  kept: readonly TextBlock[],
): { readonly blocks: readonly TextBlock[]; readonly doubtful: ReadonlySet<TextBlock> } {
  const chosen = new Set(kept);
  const first = all.findIndex((block) => chosen.has(block));
  const last = all.findLastIndex((block) => chosen.has(block));
  const blocks = all
    .slice(Math.max(0, first - BEFORE), last + 1 + AFTER)
    .filter((block) => chosen.has(block) || !/^t[dh]$/u.test(block.box.name) || TIME_CELL.test(block.text));
  return { blocks, doubtful: new Set(blocks.filter((block) => !chosen.has(block))) };
}
