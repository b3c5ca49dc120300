import type { DateMention } from '../../model/article.ts';
import { real, roleOf } from './days.ts';

/** `Thursday, 5 November 2026`: the weekday is that of the date behind it. */
export function ofOneDay(date: DateMention, next: DateMention | undefined): DateMention {
  const isOne =
    /^[\p{L}\s]+$/u.test(date.text) && next !== undefined && next.start - date.end <= 2 && /\d/u.test(next.text);
  return isOne && dayOf(date.date) === dayOf(next.date) ? { ...date, date: next.date, role: next.role } : date;
}

const dayOf = (date: string): number => (date.length === 10 ? new Date(`${date}T00:00:00Z`).getUTCDay() : -1);

/** `between 21 June and 15 November 2026`: both are of the year that the second one states. */
export function ofOneYear(
  date: DateMention,
  next: DateMention | undefined,
  text: string,
  start: number,
  today: string,
): DateMention {
  if (next === undefined || next.date.length < 7 || date.date.length !== next.date.length) return date;
  if (/\d{4}|^\D*$/u.test(date.text) || !/\d{4}/u.test(next.text)) return date;
  if (!BOTH.test(text.slice(date.end - start, next.start - start))) return date;
  const whole = next.date.slice(0, 4) + date.date.slice(4);
  return whole > next.date || real(whole) === undefined ? date : { ...date, date: whole, role: roleOf(whole, today) };
}

/** What joins two dates. */
const BOTH = /^\s?(?:[-–—]|\p{L}{1,5})(?:\s\p{L}{1,3})?\s?$/u;
