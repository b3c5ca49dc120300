import { namesFromByline } from './byline.ts';
import type { PageFigures } from './figures.ts';
import { containerOf } from './figures.ts';
import { PHRASE } from './furniture-phrases.ts';
import type { Box, TextBlock } from './page.ts';
import { PLACE } from './page.ts';
import { readTimeMark } from './time-mark.ts';

const ELSEWHERE = PLACE.nav | PLACE.aside | PLACE.comment | PLACE.hidden | PLACE.caption;
/** How far above and below the body a credit line of it may stand. */
const ABOVE = 3;
const BELOW = 5;
const LONGEST = 120;
const LONGEST_MARK = 60;

/** Whether the container of a block holds body text too. */
function standsInBody(block: TextBlock, kept: ReadonlySet<number>): boolean {
  const box: Box | undefined = containerOf(block);
  if (!box) return false;
  for (let index = Math.max(box.first, block.index - 40); index < Math.min(box.end, block.index + 40); index += 1)
    if (kept.has(index)) return true;
  return false;
}

function isCredit({ text }: TextBlock, bits: number, language: string | undefined): boolean {
  if (text.length > LONGEST || !(bits & PHRASE.writer)) return false;
  const { author, credits } = namesFromByline(text, language);
  return author.length + credits.length > 0;
}

/**
 * The kept blocks and, between and around them, those that are no text of the body but tell about it: time marks of live updates and credit
 * lines. Reading the blocks takes them off again.
 */
export function withContext(
  kept: readonly TextBlock[],
  { facts, phrases }: PageFigures,
  language: string | undefined,
): TextBlock[] {
  const [first, last] = [kept[0]?.index, kept.at(-1)?.index];
  if (first === undefined || last === undefined) return [];
  const indices = new Set(kept.map(({ index }) => index));
  return facts.blocks.slice(Math.max(0, first - ABOVE), last + 1 + BELOW).filter((block) => {
    const { index, text, box } = block;
    if (indices.has(index)) return true;
    if (text.length > LONGEST || box.places & ELSEWHERE || !standsInBody(block, indices)) return false;
    const isMark =
      index > first &&
      index < last &&
      text.length <= LONGEST_MARK &&
      /\d/.test(text) &&
      readTimeMark(text, language) !== undefined;
    return isMark || isCredit(block, phrases[index] ?? 0, language);
  });
}
