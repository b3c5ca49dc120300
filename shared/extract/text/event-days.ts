import type { DateMention } from '../../model/article.ts';
import { daysBetween, firstDay } from './days.ts';
import type { ToldParagraph } from './look-back.ts';

/** An article tells of what was so many days ago at the most; else it looks back. */
const MOST_DAYS = 62;

/**
 * Paragraphs with their dates, where an article is about a week, month or day of the past (`Sales fell last month.`): its opening says so, and
 * dates from then on are of the event.
 */
export function withEventDates(paragraphs: readonly ToldParagraph[]): readonly ToldParagraph[] {
  const opening = paragraphs.find(({ kind }) => kind === 'paragraph');
  const told = opening === undefined || opening.update !== undefined ? undefined : toldDay(opening);
  if (told === undefined) return paragraphs;
  const ofEvent = (date: DateMention): DateMention => (isFrom(date.date, told) ? { ...date, role: 'event' } : date);
  return paragraphs.map((paragraph) => ({ ...paragraph, dates: paragraph.dates.map(ofEvent) }));
}

const IN_FIRST_CLAUSE = /^\p{L}[^,;:—–("“«„]*(?:,\s(?:\p{Ll}{1,4}(?:\s\p{Ll}+){0,4}\s)?)?$/u;

/** The date of the past in the first clause of an opening that names none of these days. */
function toldDay({ text, start, dates, today }: ToldParagraph): string | undefined {
  if (today === '' || dates.some(({ date, role }) => role === 'event' && date <= today && date.length > 7))
    return undefined;
  return dates.find(
    ({ date, role, start: at }) =>
      role === 'background' &&
      date.length >= 7 &&
      daysBetween(firstDay(date), today) >= -MOST_DAYS &&
      IN_FIRST_CLAUSE.test(text.slice(0, at - start)),
  )?.date;
}

const isFrom = (date: string, told: string): boolean =>
  date.length === 7 ? date >= firstDay(told).slice(0, 7) : date.length > 7 && firstDay(date) >= firstDay(told);
