import type { ParagraphKind } from '../../model/article.ts';
import type { Block } from '../block.ts';
import type { Box, TextBlock } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { levelOf } from './figures.ts';

/** A heading heads what follows in few words; one longer than this is a text set large, and so is a standfirst above the text. */
const LONGEST_HEADING = 160;
const LONGEST_FIRST = 80;

/** `(Courier photo by Ada Brandt)`, `(Foto: Ada Brandt)`: who took the picture that stands right above. */
const TAKEN_BY =
  /\((?:[^()]{0,30}\s)?(?:photos?|fotos?|bild|фото|picture|image)(?:\s?[:/]|\s(?:by|von|di|par|de|courtesy)\s)[^()]{2,60}\)$/iu;
const LONGEST_CAPTION = 400;

function kindOf({ box: { name, places }, text, gap }: TextBlock, isFirst: boolean): ParagraphKind {
  if (gap > 0 && !text.startsWith('(') && text.length < LONGEST_CAPTION && TAKEN_BY.test(text)) return 'caption';
  if (levelOf(name) > 0) return text.length > (isFirst ? LONGEST_FIRST : LONGEST_HEADING) ? 'paragraph' : 'heading';
  if (places & PLACE.caption) return 'caption';
  if (places & PLACE.quote) return 'quote';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
  if (name === 'td' || name === 'th') return 'table-row';
  return places & PLACE.pre ? 'preformatted' : 'paragraph';
}

const namesOf = ({ element: { attribs } }: Box): string =>
  [attribs.class, attribs.id, attribs.rel, attribs.itemprop].filter(Boolean).join(' ').toLowerCase();

/** A cell with nothing but a time, beside one that tells in a sentence: a row of a live page. */
export const TIME_CELL = /^\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s[A-Z]{2,4})?$/iu;
// Apart, since in one pattern the time grows with the square of the text.
const SIX_WORDS = /^\s*\S+(?:\s+\S+){5}/u;
const SENTENCE_END = /[.!?…]["”»’)]*$/u;
const isSentence = (text: string): boolean => SENTENCE_END.test(text) && SIX_WORDS.test(text);

/** Joins the cells of one table row, which the walk sees as blocks of their own. */
function joinCells(blocks: readonly TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isCell = block.box.name === 'td' || block.box.name === 'th';
    if (
      last &&
      isCell &&
      last.box !== block.box &&
      last.box.parent === block.box.parent &&
      /^t[dh]$/.test(last.box.name) &&
      !(TIME_CELL.test(last.text) && isSentence(block.text)) &&
      last.text.length + block.text.length < 400
    )
      joined[joined.length - 1] = { ...last, text: `${last.text} | ${block.text}` };
    else joined.push(block);
  }
  return joined;
}

/** The container below `within` that repeats and holds this box: an entry of a live page. */
function entryOf(box: Box, repeating: ReadonlySet<Box>): Box | undefined {
  let found: Box | undefined;
  for (let outer: Box | undefined = box; outer; outer = outer.parent) if (repeating.has(outer)) found = outer;
  return found;
}

const CONTAINERS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'li']);

/** Boxes that stand beside at least one other of the same tag and class and hold several blocks, or a time mark and a block. */
function repeatingBoxes(blocks: readonly TextBlock[]): Set<Box> {
  const groups = new Map<Box, Map<number, Box[]>>();
  const seen = new Set<Box>();
  for (const { box } of blocks) {
    for (let outer: Box | undefined = box; outer?.parent && !seen.has(outer); outer = outer.parent) {
      seen.add(outer);
      if (outer.end - outer.first < 2 || !CONTAINERS.has(outer.name)) continue;
      const siblings = groups.get(outer.parent) ?? new Map<number, Box[]>();
      groups.set(outer.parent, siblings);
      const alike = siblings.get(outer.layer);
      if (alike) alike.push(outer);
      else siblings.set(outer.layer, [outer]);
    }
  }
  const all = [...groups.values()].flatMap((siblings) => [...siblings.values()]);
  return new Set(all.filter(({ length }) => length > 1).flat());
}

/** A line that holds a time of day. */
const ENTRY_TIME = /(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|\d\s?[ap]\.?m/iu;
const LONGEST_TIME = 60;
/** Shorter texts are buttons and the like. */
const SHORTEST_TEXT = 30;

/** Of the blocks that were not chosen, the sentences in entries beside which at least two of the same list were chosen. */
function inChosenList(
  chosen: readonly TextBlock[],
  doubtful: ReadonlySet<TextBlock>,
  repeating: ReadonlySet<Box>,
): ReadonlySet<TextBlock> {
  if (repeating.size === 0 || doubtful.size === 0) return new Set();
  const isProse = ({ text, linked }: TextBlock): boolean =>
    text.length > SHORTEST_TEXT && linked * 2 < text.length && isSentence(text);
  const listOf = (entry: Box): string => `${entry.parent?.first}-${entry.parent?.end} ${entry.layer}`;
  const told = new Map<string, Set<Box>>();
  const timed = new Set<Box | undefined>();
  for (const block of chosen)
    if (block.dateTime !== undefined || (block.text.length < LONGEST_TIME && ENTRY_TIME.test(block.text)))
      timed.add(entryOf(block.box, repeating));
  for (const block of chosen) {
    const entry = doubtful.has(block) || !isProse(block) ? undefined : entryOf(block.box, repeating);
    if (entry !== undefined) told.set(listOf(entry), (told.get(listOf(entry)) ?? new Set()).add(entry));
  }
  return new Set(
    chosen.filter((block) => {
      const entry = doubtful.has(block) && isProse(block) ? entryOf(block.box, repeating) : undefined;
      const entries = entry && told.get(listOf(entry));
      return (
        entry !== undefined && timed.has(entry) && entries !== undefined && entries.size > 1 && !entries.has(entry)
      );
    }),
  );
}

/** The end of the outermost box that begins with a block and holds others, but not the last of the text. */
function openedBy({ box, index }: TextBlock, last: number): number | undefined {
  let end: number | undefined;
  for (let outer: Box | undefined = box; outer?.first === index; outer = outer.parent)
    if (outer.end - index > 1 && outer.end <= last) end = outer.end;
  return end;
}

/** Credit lines and time marks are short. */
const LONGEST_LINE = 300;

/** Gives the chosen blocks their kinds and what else reading them needs. `doubtful` are those among them that were not chosen, `above` those that stand above the byline. */
export function toBlocks(
  chosen: readonly TextBlock[],
  doubtful: ReadonlySet<TextBlock>,
  above: readonly TextBlock[],
): Block[] {
  const repeating = repeatingBoxes(chosen);
  const first = chosen.find((block) => !doubtful.has(block));
  const told = inChosenList(chosen, doubtful, repeating);
  const last = chosen.findLast((block) => !doubtful.has(block))?.index ?? 0;
  const read = chosen.filter((block) => !doubtful.has(block) || told.has(block) || block.text.length <= LONGEST_LINE);
  return joinCells(read).map((block) => {
    const { box } = block;
    const kind = kindOf(block, block === first);
    const entry = entryOf(box, repeating);
    const opens = openedBy(block, last);
    return {
      kind,
      text: block.text,
      at: block.index,
      ...(opens !== undefined && { opens }),
      emphasis: kind === 'heading' || block.bold >= block.text.length * 0.9,
      hint: box.parent ? `${namesOf(box)} ${namesOf(box.parent)}`.trim() : namesOf(box),
      ...(above.includes(block) && entry === undefined ? { standfirst: true } : {}),
      ...(block.ruled && { ruled: true }),
      ...(block.dateTime === undefined ? {} : { dateTime: block.dateTime }),
      ...(entry ? { entry: `${entry.first}-${entry.end}` } : {}),
      ...(doubtful.has(block) && !told.has(block) ? { doubtful: true } : {}),
    };
  });
}
