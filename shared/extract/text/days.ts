import type { DateMention } from '../../model/article.ts';

/** A date this many days before the article's day is what happened before, not what the article tells. */
const BACKGROUND_DAYS = 3;
const MS_PER_DAY = 86_400_000;

/** Months from that of a day to another one. */
export const monthsTo = (today: string, month: string): number =>
  12 * (Number(month.slice(0, 4)) - Number(today.slice(0, 4))) + Number(month.slice(5, 7)) - Number(today.slice(5, 7));

/** Monday is 0. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Days from the second day to the first. */
export const daysBetween = (date: string, other: string): number =>
  (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)) / MS_PER_DAY;

/** A day so many days after another. */
export const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** The week of a day in ISO 8601 (`2027-W39`): it has the year of its Thursday. */
export function weekOf(date: string): string {
  const thursday = shifted(date, 3 - weekdayOf(date));
  const week = Math.floor(daysBetween(thursday, `${thursday.slice(0, 4)}-01-01`) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

/** The date, where the calendar has it. */
export function real(date: string): string | undefined {
  const instant = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(date) ? undefined : date;
}

/** The first day of a month or week, or the day itself. */
export function firstDay(date: string): string {
  if (!date.includes('W')) return date.length === 7 ? `${date}-01` : date;
  // 4 January lies in the first week of its year.
  const fourth = `${date.slice(0, 4)}-01-04`;
  return shifted(fourth, 7 * (Number(date.slice(6)) - 1) - weekdayOf(fourth));
}

/** Whether a date is of the event or of what came before it. */
export function roleOf(date: string, today: string): DateMention['role'] {
  if (date.includes('W')) return date < weekOf(today) ? 'background' : 'event';
  if (date.length < 10) return date < today.slice(0, date.length) ? 'background' : 'event';
  return daysBetween(date, today) < -BACKGROUND_DAYS ? 'background' : 'event';
}
