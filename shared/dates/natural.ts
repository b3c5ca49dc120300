import * as chrono from 'chrono-node';
import type { ParsedDate } from './parsed-date.ts';
import { offsetAt, offsetText } from './zones.ts';

type Reader = Pick<chrono.Chrono, 'parse'>;

const READERS: Readonly<Record<string, Reader>> = {
  en: chrono.en.casual,
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  ja: chrono.ja.casual,
  pt: chrono.pt.casual,
  nl: chrono.nl.casual,
  zh: chrono.zh.casual,
  ru: chrono.ru.casual,
  es: chrono.es.casual,
  uk: chrono.uk.casual,
  it: chrono.it.casual,
  sv: chrono.sv.casual,
  fi: chrono.fi.casual,
  vi: chrono.vi.casual,
  id: chrono.id.casual,
  ar: chrono.ar.casual,
};

/** Where a relative date is counted from: an instant, and the offset (minutes east of UTC) of the clocks in question. */
type Reference = { readonly instant: Date; readonly offset: number; readonly known: boolean };

export type NaturalOptions = {
  readonly timeZone?: string;
  readonly exactDistance?: boolean;
  readonly monthAlone?: boolean;
};

/**
 * Dates in running language ("yesterday", "3 hours ago", "next Friday"), counted from the reference by chrono. What it would only half
 * understand is refused: a day it left out, a bare time, a date of which it knows neither day nor distance.
 */
export function readNatural(
  text: string,
  reference: string,
  language: string | undefined,
  { timeZone, exactDistance = false, monthAlone = false }: NaturalOptions,
): ParsedDate | undefined {
  const from = referenceOf(reference, timeZone);
  const reader = readerOf(language);
  if (from === undefined || reader === undefined) return undefined;
  const [result] = reader.parse(text, { instant: from.instant, timezone: from.offset });
  if (result === undefined || leavesNumbers(text, result)) return undefined;
  if (!monthAlone && !namesDay(result.start)) return undefined;
  return describe(result.start, from, exactDistance);
}

function readerOf(language: string | undefined): Reader | undefined {
  const [name = 'en', region = ''] = (language ?? 'en').toLowerCase().split(/[-_.]/);
  if (name === 'zh' && /^(hant|tw|hk|mo)$/.test(region)) return chrono.zh.hant.casual;
  if (name === 'en' && /^(gb|ie|au|nz|in|za)$/.test(region)) return chrono.en.GB;
  return Object.hasOwn(READERS, name) ? READERS[name] : undefined;
}

function referenceOf(reference: string, timeZone: string | undefined): Reference | undefined {
  const zoned = /(z|[+-]\d{2}:?\d{2})$/i.test(reference);
  const instant = new Date(zoned || reference.length < 12 ? reference : `${reference}Z`);
  if (Number.isNaN(instant.getTime())) return undefined;
  const offset = timeZone === undefined ? 0 : offsetAt(instant.toISOString().slice(0, 19), timeZone);
  return { instant, offset, known: timeZone !== undefined };
}

/** Whether numbers next to the part that was understood were left out, as in "32 August 2014". */
function leavesNumbers(text: string, result: chrono.ParsedResult): boolean {
  const before = text.slice(0, result.index);
  const after = text.slice(result.index + result.text.length);
  return /\d[\s.,/:-]*$/.test(before) || /^[\s.,/:-]*\d/.test(after);
}

const pad = (value: number | null): string => String(value ?? 0).padStart(2, '0');

function describe(parts: chrono.ParsedComponents, from: Reference, exactDistance: boolean): ParsedDate | undefined {
  const date = `${String(parts.get('year')).padStart(4, '0')}-${pad(parts.get('month'))}-${pad(parts.get('day'))}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  if (!isTimed(parts, from) && !(exactDistance && parts.tags().has('result/relativeDate')))
    return { date, precision: 'day', zone: from.known ? 'source' : 'assumed' };
  const local = `${date}T${pad(parts.get('hour'))}:${pad(parts.get('minute'))}:${pad(parts.get('second'))}`;
  const precision = parts.isCertain('second') ? 'second' : 'minute';
  if (!from.known) return { date: local, precision, zone: 'assumed' };
  return { date: local + offsetText(from.offset), precision, zone: 'source' };
}

const TIMES_OF_DAY = ['now', 'morning', 'noon', 'afternoon', 'evening', 'tonight', 'night', 'midnight'];

/** Whether the text speaks of a time: what chrono fills in is noon, or the reference's own clock. */
function isTimed(parts: chrono.ParsedComponents, from: Reference): boolean {
  if (parts.isCertain('hour') || TIMES_OF_DAY.some((name) => parts.tags().has(`casualReference/${name}`))) return true;
  const clock = new Date(from.instant.getTime() + from.offset * 60_000);
  const isReference = parts.get('hour') === clock.getUTCHours() && parts.get('minute') === clock.getUTCMinutes();
  return !isReference && parts.get('hour') !== 12;
}

/** Whether a day is named, a weekday, or a distance from today; not a month alone. */
function namesDay(parts: chrono.ParsedComponents): boolean {
  return (
    parts.isCertain('day') ||
    parts.isCertain('weekday') ||
    parts.isCertain('hour') ||
    parts.tags().has('result/relativeDate')
  );
}
