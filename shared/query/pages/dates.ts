import { html } from 'hono/html';
import type { Markup } from './markup.ts';
import { nothing } from './markup.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?/u;

/** A stored date in words, in the publisher's own offset: `20 Nov 2026, 10:20 +03:00`; the text itself where it is no ISO date. */
export function inWords(date: string): string {
  const [, year, month, day, time, zone] = ISO.exec(date) ?? [];
  if (year === undefined) return date;
  const words = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return time === undefined
    ? words
    : `${words}, ${time} ${zone === undefined || /^Z|[+-]00:00$/u.test(zone) ? 'UTC' : zone}`;
}

/** A time element. */
export function timeOf(date: string | undefined): Markup {
  return date === undefined ? nothing : html`<time datetime="${date}">${inWords(date)}</time>`;
}

/** The UTC day of a date, `2026-11-20`. */
export function dayOf(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date.slice(0, 10) : new Date(time).toISOString().slice(0, 10);
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `Friday, 20 Nov 2026`. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : `${WEEKDAYS[date.getUTCDay()]}, ${inWords(day)}`;
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
