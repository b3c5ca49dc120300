import { parseDate } from '../../dates/parse-date.ts';
import { offsetText } from '../../dates/zones.ts';
import { datesIn } from '../text/body-dates.ts';
import { localDay } from '../text/local-day.ts';
import { wordsOf } from '../text/word-finder.ts';
import type { TimeMark } from './time-mark.ts';
import { type OffsetOf, outletClock, zoneOf } from './update-zones.ts';

/** What is known of a block's time: its printed mark, and an instant that the markup states. */
export type Timed = { readonly mark?: TimeMark | undefined; readonly stated?: string | undefined };

export type TimeContext = {
  readonly language?: string;
  readonly timeZone?: string;
  /** Minutes east of UTC of the clock that the page shows. */
  readonly clock?: number;
  readonly datePublished?: string;
  readonly dateModified?: string;
};

const DAY = 1440;
/** Entries are a little out of order where editors touch them; only a longer step back in the day means another day. */
const DISORDER = 90;
/** Minutes that another calendar day than the page's own costs a reading: a mark at 06:00 on a page of 16:00 is of the same day. */
const OTHER_DAY = 600;
const SLACK = 15;

/** The instant of each block of a live page, ISO 8601 with offset, in the given order; undefined where the block, its zone or its day are not known. */
export function instantsOf(blocks: readonly Timed[], context: TimeContext): (string | undefined)[] {
  const outlet = outletClock(context.timeZone, context.clock);
  const days = daysOf(blocks, context, outlet);
  return blocks.map(({ mark, stated }, index) => {
    const exact = stated === undefined ? undefined : zonedInstant(stated, outlet);
    if (exact !== undefined) return exact;
    const day = days[index];
    if (mark?.minutes === undefined || day === undefined) return undefined;
    const local = `${dayText(day)}T${clockText(mark.minutes)}:00`;
    const offset = zoneOf(mark.zone, outlet, context.timeZone, context.language)(local);
    return offset === undefined ? undefined : local + offsetText(offset);
  });
}

const ZONED = /(?:z|[+-]\d{2}:?\d{2})$/iu;
const TIMED = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/u;

function zonedInstant(stated: string, outlet: OffsetOf): string | undefined {
  if (!TIMED.test(stated)) return undefined;
  if (ZONED.test(stated)) {
    const instant = stated.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/u, '$1:$2');
    return Number.isNaN(Date.parse(instant)) ? undefined : instant;
  }
  const local = `${stated.slice(0, 10)}T${stated.slice(11, 16)}:${stated.slice(17, 19) || '00'}`;
  const offset = outlet(local);
  return offset === undefined ? undefined : local + offsetText(offset);
}

const pad = (value: number): string => String(value).padStart(2, '0');
const clockText = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
/** Days are counted from 1970. */
const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const dayNumber = (date: string): number | undefined => {
  const instant = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(instant) ? undefined : Math.floor(instant / 86_400_000);
};

/** The calendar day of each mark: from its own date, else by order and midnight from a dated neighbour, else from the page's dates. */
function daysOf(blocks: readonly Timed[], context: TimeContext, outlet: OffsetOf): (number | undefined)[] {
  const steps = stepsOf(blocks.map(({ mark }) => mark?.minutes));
  const dated = blocks.map(({ mark, stated }) => ownDay(mark, context) ?? statedDay(stated, mark));
  const anchors = dated.flatMap((day, index) => (day === undefined ? [] : [{ index, day }]));
  const base = anchors.length > 0 ? undefined : baseDay(blocks, steps, context, outlet);
  return blocks.map((_, index) => {
    const anchor = anchors.findLast((one) => one.index <= index) ?? anchors[0];
    if (anchor !== undefined) return dated[index] ?? anchor.day + (steps[index] ?? 0) - (steps[anchor.index] ?? 0);
    return base === undefined ? undefined : base + (steps[index] ?? 0);
  });
}

function ownDay(
  mark: TimeMark | undefined,
  { language, timeZone, datePublished, dateModified }: TimeContext,
): number | undefined {
  const reference = datePublished ?? dateModified;
  const today = localDay(reference, timeZone);
  if (mark?.date === undefined) return undefined;
  const options = { ...(language && { language }), ...(timeZone && { timeZone }), ...(reference && { reference }) };
  const written = /\d/u.test(mark.date) ? parseDate(mark.date, options)?.date : undefined;
  const named = today === undefined ? [] : datesIn([{ words: wordsOf(mark.date), start: 0, today }], language);
  const date = written ?? named.find((one) => one.date.length === 10)?.date;
  return date === undefined ? undefined : dayNumber(date);
}

const statedDay = (stated: string | undefined, mark: TimeMark | undefined): number | undefined =>
  stated !== undefined && mark?.minutes === undefined ? dayNumber(stated) : undefined;

/** Days between each mark and the first one, going down the page, in whichever order makes the page span less time. */
function stepsOf(minutes: readonly (number | undefined)[]): number[] {
  const known = minutes.filter((value) => value !== undefined);
  const span = (sign: 1 | -1): number =>
    known.slice(1).reduce((sum, value, index) => sum + gap(known[index] ?? value, value, sign), 0);
  const sign = span(1) < span(-1) ? 1 : -1;
  let day = 0;
  let last: number | undefined;
  return minutes.map((value) => {
    if (value !== undefined && last !== undefined && sign * (value - last) < -DISORDER) day += sign;
    last = value ?? last;
    return day;
  });
}

/** Minutes from one mark to the next when time runs with (1) or against (-1) the page; a step of disorder counts for more than one in order. */
function gap(from: number, to: number, sign: 1 | -1): number {
  const minutes = ((((to - from) * sign) % DAY) + DAY) % DAY;
  return minutes > DAY - DISORDER ? (DAY - minutes) * 2 : minutes;
}

/** The day of the first mark, so that the marks as a whole lie closest to the page's own dates and none after its last change. */
function baseDay(
  blocks: readonly Timed[],
  steps: readonly number[],
  context: TimeContext,
  outlet: OffsetOf,
): number | undefined {
  const published = minutesOf(context.datePublished, outlet);
  const modified = minutesOf(context.dateModified, outlet);
  const near = published ?? modified;
  if (near === undefined) return undefined;
  const marks = blocks.flatMap(({ mark }, index) =>
    mark?.minutes === undefined ? [] : [(steps[index] ?? 0) * DAY + mark.minutes],
  );
  if (marks.length === 0) return undefined;
  const [oldest, newest] = [Math.min(...marks), Math.max(...marks)];
  const today = Math.floor(near.minutes / DAY);
  const anchor = published === undefined ? newest : oldest;
  const limit = modified?.exact ? modified.minutes + SLACK : Number.POSITIVE_INFINITY;
  const first = today - Math.floor(anchor / DAY);
  const cost = (base: number): number => {
    const at = base * DAY + anchor;
    const days = Math.abs(Math.floor(at / DAY) - today);
    const late = base * DAY + newest > limit ? 100 * DAY : 0;
    return (near.exact ? Math.abs(at - near.minutes) : 0) + days * (near.exact ? OTHER_DAY : DAY) + late;
  };
  return [first, first - 1, first + 1].sort((a, b) => cost(a) - cost(b))[0];
}

/** A date of the page on the outlet's clock, in minutes since 1970; `exact` where it has a time of day. */
function minutesOf(date: string | undefined, outlet: OffsetOf): { minutes: number; exact: boolean } | undefined {
  const day = date === undefined ? undefined : dayNumber(date);
  if (date === undefined || day === undefined) return undefined;
  if (!TIMED.test(date)) return { minutes: day * DAY, exact: false };
  const local = date.slice(0, 19).replace(' ', 'T');
  if (!ZONED.test(date.slice(10))) return { minutes: Date.parse(`${local.slice(0, 16)}:00Z`) / 60_000, exact: true };
  const instant = Date.parse(date) / 60_000;
  return { minutes: instant + (outlet(new Date(instant * 60_000).toISOString().slice(0, 19)) ?? 0), exact: true };
}
