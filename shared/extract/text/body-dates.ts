import type { DateMention } from '../../model/article.ts';
import { foldPhrase } from '../language/fold.ts';
import { languageOf, rulesFor } from '../language/language.ts';
import type { DateRules } from '../language/rules.ts';
import { dateFinder } from './date-finder.ts';
import { ofOneDay, ofOneYear } from './date-pairs.ts';
import { dateWords } from './date-words.ts';
import { daysBetween, monthsTo, real, roleOf, shifted, weekdayOf, weekOf } from './days.ts';
import { perLanguage, phrasePattern, WORD_END } from './phrases.ts';
import { isDue, isOfPast, looksAhead, opensPast, type Place, tellsPast } from './tense.ts';
import { isAny } from './weekdays.ts';
import type { Finder, Words } from './word-finder.ts';

/** A paragraph where it stands in the body, and the day that "yesterday" counts from in it (`2025-06-02`). */
export type DatedParagraph = { readonly words: Words; readonly start: number; readonly today: string };

/** Weekdays are the week's news. */
const DAYS_OF_WEEK = 7;

type Reader = {
  readonly find: Finder;
  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  /** A noun right behind an ordinal. */
  readonly nounBehind: RegExp;
  readonly coming: ReadonlySet<string>;
} & Pick<DateRules, 'days' | 'months' | 'years' | 'weeks'>;

const readerFor = perLanguage(makeReader, languageOf);

function makeReader(language: string): Reader {
  const rules = rulesFor(language).map((part) => part.dates ?? {});
  const lists = (field: 'last' | 'next' | 'coming' | 'ordinals' | 'behindOrdinals'): string[] =>
    rules.flatMap((part) => part[field] ?? []);
  const table = (field: 'days' | 'months' | 'years' | 'weeks'): Record<string, number> =>
    Object.fromEntries(
      rules
        .flatMap((part) => Object.entries(part[field] ?? {}))
        .map(([word, step]) => [foldPhrase(word), step])
        .reverse(),
    );
  return {
    find: dateFinder(language),
    last: new Set(lists('last').map(foldPhrase)),
    next: new Set(lists('next').map(foldPhrase)),
    ordinals: new Set(lists('ordinals').map(foldPhrase)),
    nounBehind: new RegExp(`^\\s(?!${phrasePattern(lists('behindOrdinals'))}${WORD_END})\\p{Ll}{4,}`, 'u'),
    coming: new Set(lists('coming').map(foldPhrase)),
    days: table('days'),
    months: table('months'),
    years: table('years'),
    weeks: table('weeks'),
  };
}

/** The dates that the paragraphs speak of, resolved against each paragraph's own day. Months and names of days count only as the language writes them. */
export function datesIn(paragraphs: readonly DatedParagraph[], language: string | undefined): DateMention[] {
  const reader = readerFor(language);
  return paragraphs.flatMap(({ words, start, today }) => {
    const dates = reader.find(words).flatMap((found) => {
      const isDate = isPrintedRight(found, languageOf(language)) && !isInName(found, words.text, languageOf(language));
      const date = isDate ? resolve(found, words.text, today, reader, language) : undefined;
      if (date === undefined) return [];
      const at = start + found.index;
      return [
        {
          text: found[0],
          start: at,
          end: at + found[0].length,
          date,
          role: found.groups?.weekday && daysBetween(date, today) >= -DAYS_OF_WEEK ? 'event' : roleOf(date, today),
        },
      ] satisfies DateMention[];
    });
    return dates.map((one, index) =>
      ofOneYear(ofOneDay(one, dates[index - 1], dates[index + 1]), dates[index + 1], words.text, start, today),
    );
  });
}

/** `the Harbour Today programme`, which English writes small within a sentence; `Saturday Night Live`. */
const isInName = ({ 0: found, index = 0, groups = {} }: RegExpMatchArray, text: string, language: string): boolean =>
  language === 'en' &&
  ((groups.days !== undefined &&
    /^\p{Lu}/u.test(found) &&
    /[\p{Lu}\p{N}][\p{L}\p{N}'’]*\s$/u.test(text.slice(Math.max(0, index - 24), index))) ||
    (groups.weekday !== undefined &&
      /^\s(?:Night|Live|Times|Post|Mail|Telegraph|Herald|Mirror|Express|World)(?!\p{L})/u.test(
        text.slice(index + found.length, index + found.length + 12),
      )));

/** English and German write names of months and days with a capital: `may` and `march` are verbs. */
function isPrintedRight({ groups = {} }: RegExpMatchArray, language: string): boolean {
  const name =
    groups.month1 ??
    groups.month2 ??
    groups.month3 ??
    groups.month5 ??
    groups.month6 ??
    groups.month7 ??
    groups.month8 ??
    groups.month9 ??
    groups.month10 ??
    groups.weekday;
  if (groups.weekday !== undefined && !dateWords(language).isWhole(groups.weekday)) return false;
  if (name === undefined || !(language === 'en' || language === 'de')) return true;
  return /^\p{Lu}/u.test(name) && !(groups.weekday !== undefined && name.length < 6);
}

type Groups = Readonly<Record<string, string | undefined>>;

function resolve(
  found: RegExpMatchArray,
  text: string,
  today: string,
  reader: Reader,
  language: string | undefined,
): string | undefined {
  const { groups = {}, index = 0 } = found;
  const read: Groups = groups;
  // Without a day of its own the text's relative dates say nothing.
  const step = today === '' ? undefined : (monthOfYear(read, today, reader, language) ?? stepped(read, today, reader));
  if (step !== undefined) return step;
  if (read.weekday !== undefined)
    return today === '' ? undefined : weekdayDate(read, text, index, today, reader, language);
  if (read.iso !== undefined) return real(read.iso);
  if (read.figures !== undefined) {
    const [day = '', month = '', year = ''] = read.figures.split('.');
    return real(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  const place = { text, start: index, end: index + (found[0]?.length ?? 0) };
  if (read.short !== undefined) return languageOf(language) === 'en' ? undefined : shortDate(read.short, today);
  if (read.month6 !== undefined) return monthOnSide(read, today, reader, place, language);
  const alone = read.year4 ?? read.year5;
  if (alone !== undefined) return alone;
  return monthDate(read, today, place, language);
}

/** `31.08.26`: of this year or the ones beside it; other numbers of that form are no dates. */
function shortDate(printed: string, today: string): string | undefined {
  const [day = '', month = '', year = ''] = printed.split('.');
  const full = `${today.slice(0, 2)}${year}`;
  const isNear = Math.abs(Number(full) - Number(today.slice(0, 4))) <= 1;
  return isNear ? real(`${full}-${month}-${day.padStart(2, '0')}`) : undefined;
}

/** A month alone is the last one of its name, or the coming one where the text looks ahead (`until March`, `will open in March`). */
function monthYear(month: string, today: string, place: Place, language: string | undefined): number {
  const year = Number(today.slice(0, 4));
  const isOver = month < today.slice(0, 7);
  if (isDue(place, language)) return isOver ? year + 1 : year;
  const isAhead = looksAhead(place, language);
  if (isOver && isAhead && monthsTo(today, `${year + 1}${month.slice(4)}`) <= SOON_MONTHS) return year + 1;
  const isNear = monthsTo(today, month) <= NEAR_MONTHS && !isOfPast(place, language);
  return month > today.slice(0, 7) && !isNear && !isAhead ? year - 1 : year;
}

/** No further ahead lies a month of the next year that a text of what is to come means without saying so. */
const SOON_MONTHS = 5;

/** So many months ahead a month is the coming one, unless its sentence tells of the past. */
const NEAR_MONTHS = 2;
/** `last June`, `next March`: never the month of the article itself, but for `this`. */
function monthOnSide(
  read: Groups,
  today: string,
  reader: Reader,
  place: Place,
  language: string | undefined,
): string | undefined {
  const month = dateWords(language).monthOf(read.month6 ?? '');
  if (month === undefined || today === '') return undefined;
  const side = foldPhrase(read.monthSide ?? '');
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const back = reader.last.has(side) && month >= now ? 1 : 0;
  const isNext = reader.next.has(side) && month <= now;
  const isComing = reader.coming.has(side) && month < now && looksAhead(place, language);
  const ahead = isNext || isComing ? 1 : 0;
  return `${year - back + ahead}-${String(month).padStart(2, '0')}`;
}

function monthDate(read: Groups, today: string, place: Place, language: string | undefined): string | undefined {
  const name = read.month1 ?? read.month2 ?? read.month3 ?? read.month5 ?? read.month7;
  const month = name === undefined ? undefined : dateWords(language).monthOf(name);
  if (month === undefined) return undefined;
  const day = read.day1 ?? read.from2 ?? read.day2;
  const year = read.year1 ?? read.year2 ?? read.year3 ?? read.year6;
  const text = (of: number | string): string =>
    `${of}-${String(month).padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
  if (year !== undefined) return real(text(year));
  if (today === '') return undefined;
  const thisYear = Number(today.slice(0, 4));
  if (day === undefined) return text(monthYear(text(thisYear), today, place, language));
  const near = [thisYear - 1, thisYear, thisYear + 1].map(text).filter((date) => real(date) !== undefined);
  const [nearest, next] = near.sort((a, b) => Math.abs(daysBetween(a, today)) - Math.abs(daysBetween(b, today)));
  const ahead = nearest === undefined ? 0 : daysBetween(nearest, today);
  const isPast =
    (ahead > FAR_AHEAD && opensPast(place, language)) || (ahead > VERY_FAR_AHEAD && tellsPast(place, language));
  return isPast ? next : nearest;
}

/** A day that many days ahead, without a year, may as well be of the past. */
const FAR_AHEAD = 30;
/** One that far is, wherever its sentence tells of the past. */
const VERY_FAR_AHEAD = 100;

/** `April last year`. */
function monthOfYear(read: Groups, today: string, { years }: Reader, language: string | undefined): string | undefined {
  const step = years[foldPhrase(read.years8 ?? read.years9 ?? read.years10 ?? read.years11 ?? '')];
  const month = dateWords(language).monthOf(read.month8 ?? read.month9 ?? read.month10 ?? read.month11 ?? '');
  if (step === undefined || month === undefined) return undefined;
  const date = `${Number(today.slice(0, 4)) + step}-${String(month).padStart(2, '0')}`;
  const day = read.day8 ?? read.day9 ?? read.day11 ?? read.day7 ?? read.day6;
  return day === undefined ? date : real(`${date}-${day.padStart(2, '0')}`);
}

function stepped(read: Groups, today: string, reader: Reader): string | undefined {
  const days = read.days && reader.days[foldPhrase(read.days)];
  if (typeof days === 'number') return shifted(today, days);
  const weeks = read.weeks && reader.weeks[foldPhrase(read.weeks)];
  if (typeof weeks === 'number') return weekOf(shifted(today, 7 * weeks));
  const months = read.months && reader.months[foldPhrase(read.months)];
  if (typeof months === 'number') {
    const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  }
  const years = read.years && reader.years[foldPhrase(read.years)];
  return typeof years === 'number' ? String(Number(today.slice(0, 4)) + years) : undefined;
}

const LONGEST_NUMBER = 24;

/** `sábado (23)`: the day of a month that is nearest to today, where it is such a weekday. */
function numberedDay(behind: string, weekday: number, today: string): string | undefined {
  const [, number] = /^(?:\s(?:passad[oa]|pasad[oa]))?,?\s\((\d{1,2})\)/u.exec(behind) ?? [];
  if (number === undefined) return undefined;
  const days = Array.from({ length: 2 * REACH_OF_NUMBER + 1 }, (_, step) => shifted(today, step - REACH_OF_NUMBER));
  return days
    .filter((day) => Number(day.slice(8)) === Number(number) && weekdayOf(day) === weekday)
    .sort((a, b) => Math.abs(daysBetween(a, today)) - Math.abs(daysBetween(b, today)))[0];
}
const REACH_OF_NUMBER = 30;

/** A weekday is the last one up to today, or the next one where the words before it in its sentence look ahead. */
function weekdayDate(
  read: Groups,
  text: string,
  at: number,
  today: string,
  reader: Reader,
  language: string | undefined,
): string | undefined {
  const wanted = dateWords(language).weekdayOf(read.weekday ?? '');
  const end = at + [read.side, read.weekday].filter((part) => part !== undefined).join(' ').length;
  if (wanted === undefined || isAny({ text, start: at, end }, language)) return undefined;
  if (reader.ordinals.has(foldPhrase(read.weekday ?? '')) && reader.nounBehind.test(text.slice(end, end + 12)))
    return undefined;
  const numbered = numberedDay(text.slice(end, end + LONGEST_NUMBER), wanted, today);
  if (numbered !== undefined) return numbered;
  const now = weekdayOf(today);
  const back = (now - wanted + 7) % 7;
  const side = foldPhrase(read.side ?? read.sideAfter ?? '');
  if (reader.last.has(side)) return shifted(today, -(back || 7));
  const place = { text, start: at, end };
  const ahead = reader.next.has(side) || reader.coming.has(side) || looksAhead(place, language);
  return shifted(today, ahead ? (7 - back) % 7 || (reader.next.has(side) ? 7 : 0) : -back);
}
