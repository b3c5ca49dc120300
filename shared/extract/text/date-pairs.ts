import type { DateMention } from '../../model/article.ts';
import { real, roleOf } from './days.ts';

/** `Thursday, 5 November 2026`, `5 Kasım Perşembe`: the weekday is that of the date beside it. */
export function ofOneDay(
  date: DateMention,
  before: DateMention | undefined,
  next: DateMention | undefined,
): DateMention {
  if (!IN_WORDS.test(date.text)) return date;
  const beside = [next, before].find(
    (one) => one !== undefined && isBeside(date, one) && dayOf(date.date) === dayOf(one.date),
  );
  return beside === undefined ? date : { ...date, date: beside.date, role: beside.role };
}

const IN_WORDS = /^[\p{L}’'ʼ\s]+$/u;
/** Between the two stands a space, a comma or a bracket. */
const isBeside = (date: DateMention, other: DateMention): boolean =>
  /\d/u.test(other.text) && Math.max(other.start - date.end, date.start - other.end) <= 2;

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
