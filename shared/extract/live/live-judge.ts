import type { Block } from '../block.ts';
import type { Marked } from './live-arrange.ts';
import { type Entry, isText, isUpdated, type LiveContext } from './live-entry.ts';
import type { TimeMark } from './time-mark.ts';
import { markPatterns } from './time-mark-words.ts';

const SENTENCE_END = /[.!?…]["”»’)\]]*$/u;
const isSentence = (text: string): boolean => SENTENCE_END.test(text) && text.split(' ', 4).length === 4;
const isProse = ({ blocks }: Entry): boolean => blocks.some(({ text }) => text.length > 160 || isSentence(text));

/** A live page tells in sentences and in order of time; programmes and lists of results do not. */
export function isLive(
  entries: readonly Entry[],
  count: number,
  marked: readonly Marked[],
  context: LiveContext,
): boolean {
  const timed = entries.filter(({ mark, stated }) => mark !== undefined || stated !== undefined);
  const prose = timed.filter(isProse).length;
  if (count === 1) return prose === 1 && isLoneUpdate(entries, marked, context);
  const minutes = timed.flatMap(({ mark }) => (mark?.minutes === undefined || mark.date ? [] : [mark.minutes]));
  return (
    prose >= Math.max(1, timed.length / 2) &&
    inOrder(minutes) &&
    !isOneStamp(timed) &&
    !isInstruction(timed, minutes, context)
  );
}

/** One time and date over every part stamps the whole page, and one instant in most parts is when they were put there. */
const isOneStamp = (timed: readonly Entry[]): boolean =>
  isOneInstant(timed.flatMap(({ stated }) => stated ?? [])) ||
  timed.every(
    ({ mark }) =>
      mark?.date !== undefined &&
      mark.minutes !== undefined &&
      mark.date === timed[0]?.mark?.date &&
      mark.minutes === timed[0].mark.minutes,
  );

const isOneInstant = (stated: readonly string[]): boolean =>
  stated.length > 2 && new Set(stated).size * 2 < stated.length;

/** Two blocks may well tell in the present. */
const SEVERAL = 3;

/** Times that run on, with no word of what has happened: a programme of what will be, or the steps of a recipe. */
function isInstruction(
  timed: readonly Entry[],
  minutes: readonly number[],
  { labels, language }: LiveContext,
): boolean {
  const { told } = markPatterns(language);
  return (
    told !== undefined &&
    labels.length === 0 &&
    timed.length >= SEVERAL &&
    minutes.length === timed.length &&
    minutes.every((value, index) => index === 0 || value > (minutes[index - 1] ?? value)) &&
    timed.every(({ mark, stated }) => mark?.word === undefined && stated === undefined) &&
    !timed.some(({ blocks }) => blocks.some(({ text }) => told.test(text)))
  );
}

/** A single mark makes a page live only where it cannot be the page's own time: it stands inside the text, undated, or says "update". */
function isLoneUpdate(entries: readonly Entry[], marked: readonly Marked[], context: LiveContext): boolean {
  const at = marked.findIndex(({ mark }) => mark !== undefined && (mark.shown !== '' || mark.word === 'update'));
  const { mark, block } = marked[at] ?? {};
  if (mark === undefined || (mark.minutes === undefined && mark.word === undefined)) return false;
  if (mark.word === 'update' && mark.rest !== '') return marked.length > 1;
  const grows = isUpdated(context);
  const before = entries[0]?.mark === undefined ? (entries[0]?.blocks ?? []).filter(isText) : [];
  if (before.length === 0)
    return (grows || opensText(block, marked[at + 1]?.block)) && mark.word === 'update' && mark.rest === '';
  // What stood there first has the time of the page's first date.
  const isOwn = mark.word !== 'original' && isPageTime(mark, context, block?.doubtful ?? false);
  if (mark.date !== undefined || isOwn) return false;
  // "Updated at 12:38." set large inside the text of an updated page says what is new below.
  if (mark.word === 'changed') return grows && block?.emphasis === true;
  if (grows && mark.word === 'update') return true;
  // What stands over a time that was not chosen as body may be no more than a standfirst.
  return !block?.doubtful || (before.length > 1 && bodyLength(before) > STANDFIRST);
}

/** A time that stands in a box with text below it, and not with all of the text. */
const opensText = (block: Block | undefined, below: Block | undefined): boolean =>
  block?.opens !== undefined && below?.at !== undefined && below.at < block.opens && !below.doubtful;

const STANDFIRST = 300;
const bodyLength = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Whether the clock shows the minute of one of the page's own dates, as written or, where anything speaks for it, in another zone. */
export function isPageTime(mark: TimeMark | undefined, { pageDates }: LiveContext, anyZone: boolean): boolean {
  const minutes = mark?.minutes;
  return pageDates.some((date) => {
    const written = /T(\d{2}):(\d{2})/u.exec(date);
    if (written === null || minutes === undefined) return false;
    const apart = Math.abs(Number(written[1]) * 60 + Number(written[2]) - minutes);
    // Zones differ by quarters of an hour.
    return apart <= 1 || (anyZone && /(?:z|[+-]\d{2}:?\d{2})$/iu.test(date) && apart % 30 === 0);
  });
}

/** Whether clock times mostly run one way; each day that the page spans may turn them once. */
function inOrder(minutes: readonly number[]): boolean {
  const turns = (sign: 1 | -1): number =>
    minutes.slice(1).filter((value, index) => sign * (value - (minutes[index] ?? value)) < 0).length;
  return Math.min(turns(1), turns(-1)) <= Math.max(1, minutes.length / 6);
}
