import type { ParsedDate } from '../dates/parse-date.ts';

const IN_PATH = /[/_-](20\d{2}|199\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

const DAY_FIRST = /[/_-](0[1-9]|[12]\d|3[01])([_.-])(0[1-9]|1[0-2])\2(20\d{2})(?=[/_.-]|$)/;

/** The day that stands in the path of an address, as in `/2024/05/31/`, `-20240531` or `/2024-05-31-`; undefined for anything less. */
export function urlDate(url: string): ParsedDate | undefined {
  const path = URL.parse(url)?.pathname ?? '';
  const match = IN_PATH.exec(path);
  const other = match ? undefined : DAY_FIRST.exec(path);
  if (!match && !other) return undefined;
  const date = match ? `${match[1]}-${match[3]}-${match[4]}` : `${other?.[4]}-${other?.[3]}-${other?.[1]}`;
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date
    ? undefined
    : { date, precision: 'day', zone: 'assumed' };
}
