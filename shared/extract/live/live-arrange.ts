import type { Block } from '../block.ts';
import type { TimeMark } from './time-mark.ts';

/** A block with the time mark that it begins with, if any; `starts` and `stated` where its container is known to be an entry. */
export type Marked = {
  readonly block: Block;
  readonly mark: TimeMark | undefined;
  readonly starts?: boolean;
  readonly stated?: string;
};

const isBare = ({ mark }: Marked): boolean => mark !== undefined && mark.rest === '' && mark.shown !== '';
const isStart = (item: Marked): boolean => isBare(item) && item.mark?.word !== 'changed';
const isHeading = ({ block, mark }: Marked): boolean => block.kind === 'heading' && mark === undefined;

/** Puts each time mark in front of the blocks that it dates, where the page prints it inside, below or under a headline. */
export function marksFirst(marked: readonly Marked[]): readonly Marked[] {
  if (isByEntry(marked)) return byEntry(marked);
  if (marksClose(marked)) return moved(marked, (index) => previousMark(marked, index) + 1);
  return headlinesFirst(marked) ? moved(marked, (index) => index - 1) : marked;
}

/** Whether the containers that repeat are the entries of a live page: at least two, most of them with a time. */
export function isByEntry(marked: readonly Marked[]): boolean {
  const entries = new Map<string, boolean>();
  for (const { block, mark } of marked) {
    if (block.entry === undefined) continue;
    const isTimed = (mark?.rest === '' && mark.shown !== '') || block.dateTime !== undefined;
    entries.set(block.entry, (entries.get(block.entry) ?? false) || isTimed);
  }
  const timed = [...entries.values()].filter(Boolean).length;
  return timed >= 2 && timed >= entries.size * 0.6;
}

/** Moves the first bare mark of each entry to the entry's start, and says where each begins and which instant its markup states. */
function byEntry(marked: readonly Marked[]): Marked[] {
  const result: Marked[] = [];
  for (let from = 0; from < marked.length; ) {
    const name = marked[from]?.block.entry;
    let to = from + 1;
    while (to < marked.length && marked[to]?.block.entry === name) to += 1;
    result.push(...(name === undefined ? marked.slice(from, to) : entryOf(marked.slice(from, to))));
    from = to;
  }
  return result;
}

function entryOf(entry: readonly Marked[]): Marked[] {
  const at = entry.findIndex(isStart);
  const ordered = at < 1 ? entry : [...entry.slice(at, at + 1), ...entry.slice(0, at), ...entry.slice(at + 1)];
  const stated = ordered.find(({ block }) => block.dateTime !== undefined)?.block.dateTime;
  // A container without a time goes on with what stands before it.
  if (at < 0 && stated === undefined) return [...entry];
  // What a script would turn into a time ago is no text.
  const shown = ordered.filter(
    ({ block, mark }) => mark !== undefined || !block.doubtful || block.dateTime === undefined,
  );
  return shown.map((item, index) => (index === 0 ? { ...item, starts: true, ...(stated && { stated }) } : item));
}

/** The text begins without a time and ends with one, and every time follows a text: they stand below their blocks. */
function marksClose(marked: readonly Marked[]): boolean {
  const marks = marked.flatMap((item, index) => (isStart(item) && item.mark?.word === undefined ? [index] : []));
  const last = marked.findLastIndex(({ block }) => block.kind !== 'caption');
  return (
    marks.length >= 2 &&
    marks.at(-1) === last &&
    marks[0] !== 0 &&
    marks.every((index) => marked.slice(Math.max(0, index - 1), index).every((item) => !isBare(item)))
  );
}

function previousMark(marked: readonly Marked[], index: number): number {
  let at = index - 1;
  while (at >= 0) {
    const item = marked[at];
    if (item !== undefined && isStart(item)) return at;
    at -= 1;
  }
  return -1;
}

/** Nearly every time stands right below a heading, the first block being one. */
function headlinesFirst(marked: readonly Marked[]): boolean {
  const marks = marked.flatMap((item, index) => (isStart(item) ? [index] : []));
  const headed = marks.filter((index) => index > 0 && marked.slice(index - 1, index).every(isHeading));
  const above = marks.filter((index) => marked.slice(index + 1, index + 2).some(isHeading));
  return marks.length >= 2 && headed.length >= marks.length * 0.8 && above.length < headed.length;
}

function moved(marked: readonly Marked[], target: (index: number) => number): Marked[] {
  const result = [...marked];
  for (const [index, item] of marked.entries()) {
    if (!isStart(item)) continue;
    result.splice(index, 1);
    result.splice(Math.max(0, target(index)), 0, item);
  }
  return result;
}
