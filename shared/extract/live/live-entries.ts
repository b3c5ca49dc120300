import type { Block } from '../block.ts';
import { isPersonal } from '../byline/names.ts';
import { dateLine } from './date-lines.ts';
import { withFirstReport } from './first-report.ts';
import { type Marked, marksFirst } from './live-arrange.ts';
import { type Entry, isText, isUpdated, type LiveContext } from './live-entry.ts';
import { isLive, isPageTime } from './live-judge.ts';
import { readOriginalMark, readTimeMark, type TimeMark } from './time-mark.ts';
import { markPatterns } from './time-mark-words.ts';

export type LiveReading = {
  readonly entries: readonly Entry[] /** Blocks of a page that is not live, stamps taken out. */;
  readonly blocks: readonly Block[];
};

const isBare = (mark: TimeMark | undefined): boolean => mark !== undefined && mark.rest === '';

/** Finds the timed blocks of a live page. `entries` is empty where the page is not live; then `blocks` has all but the page's own time stamps. */
export function readEntries(blocks: readonly Block[], context: LiveContext): LiveReading {
  const marked = blocks.map((block) => ({ block, mark: markOf(block, context.language) }));
  const dated = withDateLines(marked, context);
  if (dated !== undefined) {
    const reading = readMarked(dated, context);
    if (reading.entries.length > 0) return reading;
  }
  return readMarked(marked, context);
}

/** Lines of nothing but a date head all the times below them, up to the next such line; undefined where there are none. */
function withDateLines(marked: readonly Marked[], { language }: LiveContext): Marked[] | undefined {
  let day: string | undefined;
  const below: Marked[] = [];
  for (const { block, mark } of marked) {
    const line = dateLine(block.text, language);
    if (line !== undefined) day = line;
    else below.push({ block, mark: mark && day && mark.minutes !== undefined ? { date: day, ...mark } : mark });
  }
  return day === undefined ? undefined : below;
}

function readMarked(blocks: readonly Marked[], context: LiveContext): LiveReading {
  const marked = withoutSchedules(blocks, context);
  const stamped = withoutStamps(marksFirst(marked), context);
  const starters = startersOf(stamped, context);
  const entries = entriesOf(stamped, starters);
  if (starters.size > 0 && isLive(entries, starters.size, stamped, context))
    return { entries: withFirstReport([...setApart(entries[0]), ...entries.slice(1)]), blocks: [] };
  return { entries: [], blocks: stamped.map(({ block }) => block) };
}

/** The text above the first mark without its standfirst and the heading of all that follows, which are of no update. */
function setApart(first: Entry | undefined): Entry[] {
  if (first === undefined) return [];
  const { blocks } = first;
  if (first.mark !== undefined || first.stated !== undefined) {
    const [title, own] = blocks;
    // `Live updates` above the headline of the first entry
    return title?.kind === 'heading' && own?.kind === 'heading' && blocks.length > 2
      ? [
          { mark: undefined, blocks: [title], outside: true },
          { ...first, headline: own.text, blocks: blocks.slice(1) },
        ]
      : [first];
  }
  const from = aboveAll(blocks);
  const end = blocks.length - (blocks.length > from && blocks.at(-1)?.kind === 'heading' ? 1 : 0);
  const parts: readonly (readonly [Entry['blocks'], boolean])[] = [
    [blocks.slice(isSummary(blocks) ? 1 : 0, from), true],
    [blocks.slice(from, end), false],
    [blocks.slice(end), true],
  ];
  return parts
    .filter(([part]) => part.length > 0)
    .map(([part, outside]) => ({ mark: undefined, blocks: part, ...(outside && { outside }) }));
}

/** How many blocks are a standfirst, or the points of a summary under their heading. */
function aboveAll(blocks: Entry['blocks']): number {
  if (isSummary(blocks)) return blocks.length;
  const standfirst = blocks.findIndex((block) => !block.standfirst);
  return standfirst < 0 ? blocks.length : standfirst || (isStandfirst(blocks[0]) ? 1 : 0);
}

const isSummary = ([title, ...points]: Entry['blocks']): boolean =>
  title?.kind === 'heading' && points.length > 1 && points.every(({ kind }) => kind === 'list-item');

/** A line above the text that is no sentence. */
const isStandfirst = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.kind !== 'caption' &&
  block.text.length < LONGEST_STANDFIRST &&
  // `Source: ...`, `Details: ...`
  !/^\p{Lu}\p{Ll}+:\s/u.test(block.text) &&
  (block.kind === 'heading' || !/[.!?…:]["”»’)\]]*$/u.test(block.text));

const LONGEST_STANDFIRST = 200;

function markOf(block: Block, language: string | undefined): TimeMark | undefined {
  if (block.kind === 'caption' || block.kind === 'preformatted') return undefined;
  const mark = readTimeMark(block.text, language) ?? readOriginalMark(block.text, language);
  if (isBare(mark) && PLAYER.test(block.hint)) return undefined;
  // A row of several cells is a timetable's.
  return block.kind === 'table-row' && !isBare(mark) ? undefined : mark;
}

/** `1:41` on a player is how long it plays. */
const PLAYER = /video|player|duration|audio/u;

/** Times under a heading such as "Timetable" are read as text. */
function withoutSchedules(marked: readonly Marked[], { headline, language, labels }: LiveContext): Marked[] {
  const { schedule } = markPatterns(language);
  let inside = !labels.includes('live') && schedule.test(headline);
  return marked.map(({ block, mark }) => {
    const heads = block.kind === 'heading' || (block.emphasis && block.text.length < 80) || /:$/u.test(block.text);
    if (heads && mark === undefined) inside = schedule.test(block.text);
    return { block, mark: inside && mark?.word !== 'original' ? undefined : mark };
  });
}

/** Drops bare marks that stamp the whole text: before all text with no other mark, after all text, or telling below an entry when it changed. */
function withoutStamps(marked: readonly Marked[], context: LiveContext): Marked[] {
  const isStamp = ({ mark }: Marked | { mark?: undefined }): boolean => isBare(mark) && mark?.shown !== '';
  const texts = marked.flatMap((item, index) => (isText(item.block) && !isStamp(item) ? [index] : []));
  const [first = 0, last = -1] = [texts[0], texts.at(-1)];
  const others = marked.filter(
    ({ mark }, index) => mark !== undefined && (index > first || mark.rest !== '') && index < last + 1,
  ).length;
  return marked.filter((item, index) => {
    if (!isStamp(item)) return true;
    if (index > last || (index < first && item.mark?.note)) return false;
    if (item.mark?.word === 'changed' && (isStamp(marked[index + 1] ?? {}) || isStamp(marked[index - 1] ?? {})))
      return false;
    if (index < first && item.mark?.date !== undefined && isUnlike(item, marked) && !isOneOfUpdates(item, marked))
      return false;
    if (
      index < first &&
      item.mark?.word === undefined &&
      !isTimedBelow(marked, index) &&
      isPageTime(item.mark, context, false)
    )
      return false;
    return index > first || others > 0 || item.mark?.word === 'update';
  });
}

/** Whether other marks than the first tell a time. */
const isTimedBelow = (marked: readonly Marked[], above: number): boolean =>
  marked.some(({ mark }, index) => index > above && mark?.minutes !== undefined);

/** A mark with a date above marks that have none, or with a year above marks that have none, is the page's own. */
const isUnlike = (item: Marked, marked: readonly Marked[]): boolean => {
  const others = marked.filter((other) => other !== item && other.mark?.shown);
  const isMost = (isLike: (date: string | undefined) => boolean): boolean =>
    others.filter(({ mark }) => !isLike(mark?.date)).length > others.filter(({ mark }) => isLike(mark?.date)).length;
  return (
    isMost((date) => date !== undefined) ||
    (HAS_YEAR.test(item.mark?.date ?? '') && isMost((date) => HAS_YEAR.test(date ?? '')))
  );
};

/** `Update May 29, 01:20` above `Update 23:55` is the first of them. */
const isOneOfUpdates = (item: Marked, marked: readonly Marked[]): boolean =>
  item.mark?.word === 'update' &&
  !HAS_YEAR.test(item.mark.date ?? '') &&
  marked.some((other) => other !== item && other.mark?.word === 'update');

const HAS_YEAR = /(?:19|20)\d{2}/u;

/** Indices of the blocks that begin an update. */
function startersOf(marked: readonly Marked[], context: LiveContext): ReadonlySet<number> {
  const { note } = markPatterns(context.language);
  const marks = marked.filter(({ mark }) => mark?.minutes !== undefined).length;
  const leads = marked.filter(({ mark }) => mark && mark.rest !== '').length;
  const spaced = marked.filter(({ mark }) => mark?.joint === 'space').length;
  const grows = isUpdated(context);
  const starts = marked.flatMap(({ block, mark, starts }, index) => {
    if (starts) return [index];
    if (mark === undefined || (!mark.strong && marks < 2) || note.test(mark.rest)) return [];
    // "5 minutes ago" beside the text belongs to links to other articles.
    if (mark.minutes === undefined && mark.word === undefined && block.doubtful) return [];
    const set = block.kind === 'heading' || block.emphasis;
    if (mark.joint === 'space' && !set && spaced < 2 && !(grows && index > 0 && mark.minutes !== undefined)) return [];
    if (mark.joint === 'separator' && mark.word === undefined && !set && leads < 2 && !grows) return [];
    return [index];
  });
  const timed = starts.filter((index) => marked[index]?.starts || marked[index]?.mark?.shown !== '').length;
  const worded = starts.filter((index) => marked[index]?.mark?.word !== undefined).length;
  return new Set(timed > 0 || worded > 1 ? starts : []);
}

type Group = { mark: TimeMark | undefined; stated: string | undefined; until?: number | undefined; blocks: Marked[] };

function entriesOf(marked: readonly Marked[], starters: ReadonlySet<number>): Entry[] {
  const groups: Group[] = [];
  for (const [index, item] of marked.entries()) {
    if (starters.has(index)) open(groups, item);
    else if (groups.length === 0) groups.push({ mark: undefined, stated: undefined, blocks: [] });
    if (!starters.has(index) || item.mark === undefined)
      groups.at(-1)?.blocks.push({ block: item.block, mark: undefined });
    else if (item.mark.rest !== '')
      groups.at(-1)?.blocks.push({ block: { ...item.block, text: item.mark.rest }, mark: item.mark });
  }
  return withoutWriters(groups)
    .map(({ mark, stated, until, blocks }) => ({
      mark,
      ...(stated && { stated }),
      ...(until !== undefined && { until }),
      ...(mark || stated ? headlineOf(blocks) : {}),
      blocks: blocks.map(({ block }) => block),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** A name that begins at least two entries is that of their writer. */
function withoutWriters(groups: readonly Group[]): readonly Group[] {
  const firsts = groups.map(({ blocks }) => blocks[0]?.block.text ?? '');
  const writers = new Set(
    firsts.filter((text, index) => isPersonal(text) && firsts.indexOf(text) !== index && !/[.!?]$/u.test(text)),
  );
  if (writers.size === 0) return groups;
  return groups.map((group, index) =>
    writers.has(firsts[index] ?? '') && group.blocks.length > 1 ? { ...group, blocks: group.blocks.slice(1) } : group,
  );
}

/** Begins a group; a lone heading above the first mark belongs to it. */
function open(groups: Group[], { block, mark, stated = block.dateTime }: Marked): void {
  const [first] = groups;
  const isHeadingOnly =
    groups.length === 1 && first?.mark === undefined && first?.blocks.every((item) => item.block.kind === 'heading');
  if (isHeadingOnly && first) Object.assign(first, { mark, stated });
  else groups.push({ mark, stated, until: block.opens, blocks: [] });
}

/** The block's own headline: what stands beside the time in a heading, or the heading right below it. */
function headlineOf(blocks: readonly Marked[]): { headline?: string } {
  const [first] = blocks;
  if (first === undefined || blocks.length < 2) return {};
  const heads = first.block.kind === 'heading' || (first.block.emphasis && !/[.;,]$/u.test(first.block.text));
  return heads && first.block.text.length < 200 ? { headline: first.block.text } : {};
}
