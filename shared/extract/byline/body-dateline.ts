import type { Block } from '../block.ts';
import { readOriginalMark, readTimeMark } from '../live/time-mark.ts';
import { correctionsIn } from '../text/corrections.ts';
import { wordsOf } from '../text/word-finder.ts';
import { takeCaselessDateline } from './caseless-dateline.ts';
import { type Dateline, datelineAlone, datelineBeforeMark, takeDateline } from './dateline.ts';
import { takeHouseDateline } from './house-dateline.ts';
import { takeLooseDateline } from './loose-dateline.ts';

/** Shorter blocks above the text are no first paragraph. */
const SHORTEST_LEAD = 40;

/** How far below the first paragraph the dateline may stand. */
const NEAR = 4;

/** `(Adds quotes, background)`: a note of the desk above the text. */
const IN_BRACKETS = /^\([^()]*\)$/u;

/** `ASHEVILLE, N.C. (WBRT) –`: nothing else begins so, wherever it stands. */
const FILED = /^\p{Lu}{3}[^\p{Ll}]{0,40}(?:\p{Lu}\p{L}{0,12}\.?\s?){0,3}\(\p{Lu}[\p{L} .-]{1,20}\)\s[–—-]/u;
const LONGEST_FILED = 90;

/** A body without its dateline, which may hold the credit of its writers. */
export type DatelineOf = {
  readonly blocks: readonly Block[];
  readonly dateline?: string;
  readonly byline?: string;
};

const isBareMark = (block: Block | undefined, language: string | undefined): boolean =>
  block !== undefined &&
  (readTimeMark(block.text, language)?.rest === '' || readOriginalMark(block.text, language)?.rest === '');

/** On a live page the text as first filed stands below its time, and not on top. */
const isBelowMark = (blocks: readonly Block[], index: number, language: string | undefined): boolean =>
  isBareMark(blocks[index - 1], language) ||
  (blocks[index - 1]?.kind === 'heading' && isBareMark(blocks[index - 2], language));

/** Where the first paragraph stands, or -1. */
const firstParagraph = (blocks: readonly Block[], language: string | undefined): number =>
  blocks.findIndex(
    ({ kind, text }) =>
      kind === 'paragraph' &&
      text.length > SHORTEST_LEAD &&
      !IN_BRACKETS.test(text) &&
      correctionsIn([wordsOf(text)], language).length === 0,
  );

/** The dateline in a line of its own above the first paragraph, which stands at `at`. */
function lineAbove(blocks: readonly Block[], at: number, language: string | undefined): DatelineOf | undefined {
  for (const [index, { kind, text }] of blocks.slice(0, Math.max(1, at)).entries()) {
    const dateline = kind === 'paragraph' ? datelineAlone(text, language) : undefined;
    if (dateline !== undefined) return { blocks: blocks.filter((_, other) => other !== index), dateline };
  }
  return undefined;
}

/** The blocks that may begin with the dateline, the likeliest first: the one before a time mark, the first paragraph, those right below a standfirst or a notice, and the text as first filed. */
function* placesOf(
  blocks: readonly Block[],
  { at, marked }: { readonly at: number; readonly marked: number },
  language: string | undefined,
): Generator<number> {
  yield marked;
  yield at;
  for (const [index, { kind, text }] of blocks.slice(0, Math.max(0, at + NEAR)).entries())
    if (index > at && kind === 'paragraph' && takeDateline(text, language) !== undefined) yield index;
  for (const [index, { text }] of blocks.entries())
    if (isBelowMark(blocks, index, language) || FILED.test(text.slice(0, LONGEST_FILED))) yield index;
}

/** Takes the place and agency off the first sentence, or the line of their own above it. `publisher` is the house, which may stand there. */
export function takeDatelineOf(
  blocks: readonly Block[],
  language: string | undefined,
  publisher: string | undefined,
  headline = '',
): DatelineOf {
  const at = firstParagraph(blocks, language);
  const above = lineAbove(blocks, at, language);
  if (above !== undefined) return above;
  const marked = blocks.findIndex(({ text }, index) => index <= at && datelineBeforeMark(text, language) !== undefined);
  const body = (): string => blocks.map(({ text }) => text).join('\n');
  const read = (index: number): (Dateline & { readonly byline?: string }) | undefined => {
    const text = blocks[index]?.text ?? '';
    return (
      takeDateline(text, language) ??
      (index === marked ? datelineBeforeMark(text, language) : undefined) ??
      takeCaselessDateline(text) ??
      takeHouseDateline(text, publisher) ??
      takeLooseDateline(text, headline, language, body)
    );
  };
  for (const lead of placesOf(blocks, { at, marked }, language)) {
    const found = read(lead);
    if (found === undefined) continue;
    const { rest, ...told } = found;
    return { blocks: blocks.map((block, index) => (index === lead ? { ...block, text: rest } : block)), ...told };
  }
  return { blocks };
}
