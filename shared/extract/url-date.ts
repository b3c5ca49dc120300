import type { ParsedDate } from '../dates/parse-date.ts';

const IN_PATH = /[/_-](20\d{2}|199\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** The day that stands in the path of an address, as in `/2024/05/31/`, `-20240531` or `/2024-05-31-`; undefined for anything less. */
export function urlDate(url: string): ParsedDate | undefined {
  const match = IN_PATH.exec(URL.parse(url)?.pathname ?? '');
  if (!match) return undefined;
  const date = `${match[1]}-${match[3]}-${match[4]}`;
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date
    ? undefined
    : { date, precision: 'day', zone: 'assumed' };
}
