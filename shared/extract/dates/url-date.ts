import type { ParsedDate } from '../../dates/parse-date.ts';

const IN_PATH = /[/_-](20\d{2}|199\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** `/2024/5/3/`, and with the English name of the month, as some publishers have it. */
const LOOSE =
  /\/(20\d{2}|199\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|0?[1-9]|1[0-2])[a-z]{0,6}\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/i;

const DAY_FIRST = /[/_-](0[1-9]|[12]\d|3[01])([_.-])(0[1-9]|1[0-2])\2(20\d{2})(?=[/_.-]|$)/;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const monthOf = (text = ''): string => {
  const named = MONTHS.indexOf(text.toLowerCase());
  return named < 0 ? text.padStart(2, '0') : String(named + 1).padStart(2, '0');
};

function dayIn(path: string): string | undefined {
  const match = IN_PATH.exec(path);
  if (match) return `${match[1]}-${match[3]}-${match[4]}`;
  const loose = LOOSE.exec(path);
  if (loose) return `${loose[1]}-${monthOf(loose[2])}-${loose[3]?.padStart(2, '0')}`;
  const other = DAY_FIRST.exec(path);
  return other ? `${other[4]}-${other[3]}-${other[1]}` : undefined;
}

/** The day that stands in the path of an address, as in `/2024/05/31/`, `-20240531` or `/2024/may/31/`; undefined for anything less. */
export function urlDate(url: string): ParsedDate | undefined {
  const date = dayIn(URL.parse(url)?.pathname ?? '');
  if (date === undefined) return undefined;
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date
    ? undefined
    : { date, precision: 'day', zone: 'assumed' };
}

/** The month (`2024-05`) that stands in the path as two folders, as in `/2024/05/title`. */
export function urlMonth(url: string): string | undefined {
  const match = /\/(20\d{2}|199\d)\/(0[1-9]|1[0-2])\//.exec(URL.parse(url)?.pathname ?? '');
  return match ? `${match[1]}-${match[2]}` : undefined;
}
