import { countsFromBuddha, dayInCommonEra, partsInCommonEra } from './buddhist-era.ts';
import type { Day, NumberOrder } from './calendar.ts';
import { readDay } from './calendar.ts';
import type { Clock } from './clock.ts';
import { dottedClock, readClock } from './clock.ts';
import { readNatural } from './natural.ts';
import type { ParsedDate } from './parsed-date.ts';
import { partsOf } from './parts.ts';
import { readIso, readRfc822 } from './strict.ts';
import { tokensOf } from './tokens.ts';
import { offsetAt, offsetText } from './zones.ts';

export type { ParsedDate } from './parsed-date.ts';

export type ParseDateOptions = {
  /** BCP 47, of the text. Its region also tells the order of all-number dates. */
  readonly language?: string;
  /** ISO 8601: what "yesterday" counts from, and the day nearest to which a date without a year is put. Without it such texts are refused. */
  readonly reference?: string;
  /** IANA zone of the source, for times without a zone of their own. */
  readonly timeZone?: string;
  /** Answer the first day of a month where the text names a month alone. */
  readonly monthAlone?: boolean;
  /** Answer "two weeks ago" and the like as the instant that far from the reference, instead of its day. */
  readonly exactDistance?: boolean;
};

/** Longer texts are not dates. */
const MAX_LENGTH = 300;

/**
 * Reads the first date in a short text as publishers print it: ISO 8601 and RFC 822 first, then names and numbers in the order of the language, and with
 * a reference also words like "yesterday". Never a date out of a bare number, time, price or version; never a day that does not exist.
 */
export function parseDate(text: string, options: ParseDateOptions = {}): ParsedDate | undefined {
  const trimmed = text.length > MAX_LENGTH ? '' : text.trim();
  if (trimmed === '') return undefined;
  const strict = readIso(trimmed) ?? readRfc822(trimmed);
  if (strict === 'malformed') return undefined;
  if (strict) {
    const isThai = countsFromBuddha(trimmed, languageOf(options));
    return assemble(isThai ? dayInCommonEra(strict.day) : strict.day, strict.clock, options);
  }
  const printed = readPrinted(trimmed, options);
  if (printed === 'impossible' || printed === 'time alone') return undefined;
  if (printed?.day.year !== undefined) return assemble(printed.day, printed.clock, options);
  return natural(trimmed, options) ?? (printed && withNearestYear(printed, options));
}

function natural(text: string, options: ParseDateOptions): ParsedDate | undefined {
  const { reference, language } = options;
  return reference === undefined ? undefined : readNatural(text, reference, language, options);
}

function withNearestYear({ day, clock }: Printed, options: ParseDateOptions): ParsedDate | undefined {
  const settled = nearestYear(day, options.reference);
  return settled && assemble(settled, clock, options);
}

const languageOf = ({ language }: ParseDateOptions): string | undefined =>
  language?.split(/[-_.]/, 1)[0]?.toLowerCase();

type Printed = { readonly day: Day; readonly clock: Clock | undefined };

function readPrinted(text: string, options: ParseDateOptions): Printed | 'impossible' | 'time alone' | undefined {
  const language = languageOf(options);
  const { clock, rest, impossible } = readClock(tokensOf(text));
  if (impossible) return 'impossible';
  if (clock && !rest.some((token) => token.kind !== 'mark')) return 'time alone';
  const parts = partsOf(rest, language);
  const day = readDay(countsFromBuddha(text, language) ? partsInCommonEra(parts) : parts, numberOrder(options));
  if (day === undefined || day === 'impossible') return day;
  if (day.day === undefined && !options.monthAlone) return undefined;
  return { day, clock: clock ?? dottedClock(afterDay(text)) };
}

/** What follows the last year-like number: the place where a time with a point may stand. */
function afterDay(text: string) {
  return tokensOf(text.replace(/^.*?(\d{1,2}\s*\.\s*\d{1,2}\s*\.\s*\d{2,4}|\d{4})(?!\d)/s, ''));
}

/** English without a region is taken for American, except where the source's clocks stand elsewhere. */
function numberOrder({ language, timeZone }: ParseDateOptions): NumberOrder {
  const [name, region] = (language ?? 'en').split(/[-_.]/);
  if (name?.toLowerCase() !== 'en') return name === 'fil' ? 'month-first' : 'day-first';
  if (region) return /^(us|ph)$/i.test(region) ? 'month-first' : 'day-first';
  return timeZone === undefined || timeZone.startsWith('America/') ? 'month-first' : 'day-first';
}

/** A date without a year is the one nearest to the reference; without a reference it is none. */
function nearestYear(day: Day, reference: string | undefined): Day | undefined {
  if (reference === undefined || day.day === undefined) return undefined;
  const asked = Date.parse(reference.length === 19 ? `${reference}Z` : reference);
  if (Number.isNaN(asked)) return undefined;
  const near = new Date(asked).getUTCFullYear();
  const distance = (year: number): number => Math.abs(Date.UTC(year, day.month - 1, day.day) - asked);
  const possible = [near - 1, near, near + 1].filter((year) => day.month !== 2 || day.day !== 29 || year % 4 === 0);
  const [year] = possible.sort((left, right) => distance(left) - distance(right));
  return year === undefined ? undefined : { ...day, year };
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

function assemble(day: Day, clock: Clock | undefined, { timeZone }: ParseDateOptions): ParsedDate {
  const date = `${pad(day.year ?? 0, 4)}-${pad(day.month)}-${pad(day.day ?? 1)}`;
  if (clock === undefined) return { date, precision: 'day', zone: timeZone === undefined ? 'assumed' : 'source' };
  const local = `${date}T${pad(clock.hour)}:${pad(clock.minute)}:${pad(clock.second ?? 0)}`;
  const precision = clock.second === undefined ? 'minute' : 'second';
  const stated = clock.zone?.(local);
  if (stated !== undefined) return { date: local + offsetText(stated), precision, zone: 'stated' };
  if (timeZone === undefined) return { date: local, precision, zone: 'assumed' };
  return { date: local + offsetText(offsetAt(local, timeZone)), precision, zone: 'source' };
}

/** Whether a date is no later than `toleranceHours` after the reference. A day alone counts from its first moment. */
export function notInFuture(date: string, reference: string, toleranceHours = 24): boolean {
  const instant = Date.parse(date.length === 19 ? `${date}Z` : date);
  return instant <= Date.parse(reference) + toleranceHours * 3_600_000;
}
