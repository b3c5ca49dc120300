import type { Day } from './calendar.ts';
import type { Clock } from './clock.ts';

const EXTENDED =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,12})?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?)?(?:\[[\w/+-]{1,50}\])?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,12})?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** A date by ISO 8601 alone; `malformed` for what begins like one with a time and then is none. */
export function readIso(text: string): { day: Day; clock?: Clock } | 'malformed' | undefined {
  const match = text.match(EXTENDED) ?? text.match(COMPACT);
  if (match === null) return /^\d{4}-\d{2}-\d{2}T\d/i.test(text) ? 'malformed' : undefined;
  const [, year, month, date, hour, minute, second, zone] = match;
  const day = { year: Number(year), month: Number(month), day: Number(date) };
  if (!isDay(day) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return 'malformed';
  if (hour === undefined) return { day };
  const offset = zone === undefined ? undefined : minutesOf(zone);
  const clock: Clock = {
    hour: Number(hour),
    minute: Number(minute),
    ...(second !== undefined && { second: Math.min(Number(second), 59) }),
    ...(offset !== undefined && { zone: () => offset }),
  };
  return { day, clock };
}

const RFC_822 =
  /^(?:[a-z]{3,9},?\s{0,4})?(\d{1,2})[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ -](\d{4}|\d{2})\s{1,4}(\d{2}):(\d{2})(?::(\d{2}))?\s{0,4}(gmt|utc?|z|[+-]\d{2}:?\d{2})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as mail and feeds write it (RFC 822 and its successors), with a zone that needs no guessing. The weekday is not checked: it is often wrong. */
export function readRfc822(text: string): { day: Day; clock: Clock } | 'malformed' | undefined {
  const match = text.match(RFC_822);
  if (match === null) return undefined;
  const [, date, month = '', year = '', hour, minute, second, zone = ''] = match;
  const short = Number(year) + (Number(year) < 69 ? 2000 : 1900);
  const day = {
    year: year.length === 4 ? Number(year) : short,
    month: MONTHS.indexOf(month.toLowerCase()) + 1,
    day: Number(date),
  };
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return 'malformed';
  const offset = /^[+-]/.test(zone) ? minutesOf(zone) : 0;
  return {
    day,
    clock: {
      hour: Number(hour),
      minute: Number(minute),
      ...(second !== undefined && { second: Math.min(Number(second), 59) }),
      zone: () => offset,
    },
  };
}

function isDay({ year, month, day }: { year: number; month: number; day: number }): boolean {
  if (year < 1000 || year > 2999) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function minutesOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  const size = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -size : size;
}
