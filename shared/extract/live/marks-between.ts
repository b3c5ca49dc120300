import type { Block } from '../block.ts';
import { datelineAlone } from '../byline/dateline.ts';
import { dateLine } from './date-lines.ts';
import { readTimeMark } from './time-mark.ts';

/** The chosen blocks and, of the others, the bare time marks between those that were, with the headings right below them. A mark that heads another such text is not of this article. */
export function withMarksBetween(blocks: readonly Block[], headline: string, language: string | undefined): Block[] {
  const first = blocks.findIndex(({ doubtful }) => !doubtful);
  const last = blocks.findLastIndex(({ doubtful }) => !doubtful);
  const told = new Set(blocks.flatMap(({ doubtful, entry }) => (doubtful ? [] : (entry ?? []))));
  const isOfEntry = ({ entry }: Block): boolean => entry !== undefined && told.has(entry);
  const isMark = (block: Block | undefined): boolean =>
    block !== undefined &&
    (readTimeMark(block.text, language)?.rest === '' ||
      dateLine(block.text, language) !== undefined ||
      (block.dateTime !== undefined && isOfEntry(block) && block.text.length < LONGEST_STAMP));
  // `UPDATED` above the headline is a label.
  const title = blocks.findLastIndex(({ text }, index) => index < first && headline !== '' && text.includes(headline));
  const kept: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const inside =
      index > title && (index < last || isOfEntry(block)) && (index >= first - HEADS_BEFORE || kept.length > 0);
    if (!/[\p{L}\p{N}]/u.test(block.text)) continue;
    if (!block.doubtful || (inside && isMark(block) && (isOfEntry(block) || headsText(blocks, index, isMark))))
      kept.push(block);
    else if (inside && block.kind === 'heading' && kept.at(-1)?.doubtful && isMark(kept.at(-1))) kept.push(block);
    else if (index < first && datelineAlone(block.text, language) !== undefined) kept.push(block);
  }
  return kept;
}

/** What a script turns into a time ago. */
const LONGEST_STAMP = 40;

/** The first block of the text may have its time and headline above it. */
const HEADS_BEFORE = 2;

/** Whether chosen text or the next mark follows a mark, headings aside. */
function headsText(blocks: readonly Block[], index: number, isMark: (block: Block | undefined) => boolean): boolean {
  const entry = blocks[index]?.entry;
  // Inside one entry the name of its writer and the like stand between.
  const next = blocks
    .slice(index + 1, index + 6)
    .find(
      (block) =>
        !block.doubtful ||
        isMark(block) ||
        (block.kind !== 'heading' && (entry === undefined || block.entry !== entry)),
    );
  return next !== undefined && (!next.doubtful || isMark(next));
}
