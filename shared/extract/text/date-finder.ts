import { rulesFor } from '../language/language.ts';
import { type DateWords, dateWords } from './date-words.ts';
import { NOTHING, phrasePattern, WORD_END, WORD_START } from './phrases.ts';
import type { Beginning, Finder } from './word-finder.ts';
import { wordFinder } from './word-finder.ts';

/** Languages that put `last` and `next` behind the weekday. */
const ROMANCE = new Set(['fr', 'es', 'it', 'pt', 'ro']);

/** A finder of dates as a language writes them in running text; the groups of its matches are named for what they are. */
export function dateFinder(language: string): Finder {
  const rules = rulesFor(language).map((part) => part.dates ?? {});
  const printed = (field: 'days' | 'months' | 'years' | 'weeks'): string[] =>
    rules.flatMap((part) => Object.keys(part[field] ?? {}));
  const lists = (field: 'last' | 'next' | 'coming' | 'lead' | 'yearWords' | 'noDays'): string[] =>
    rules.flatMap((part) => part[field] ?? []);
  const dates = dateWords(language);
  const yearWords = lists('yearWords');
  const spelled: Spelled = {
    dates,
    sides: [...lists('last'), ...lists('next'), ...lists('coming')],
    yearWord: `(?:\\s+${phrasePattern(yearWords.filter((word) => !word.startsWith('-')))}|${phrasePattern(yearWords.filter((word) => word.startsWith('-')))})`,
    lead: `${WORD_START}${phrasePattern(lists('lead'))}\\s`,
    sideBehind: ROMANCE.has(language),
    ...{
      days: [...printed('days'), ...lists('noDays')],
      weeks: printed('weeks'),
      months: printed('months'),
      years: printed('years'),
    },
  };
  const words = [...spelled.days, ...spelled.months, ...spelled.years, ...spelled.weeks];
  const sided = spelled.sides.flatMap((side) => dates.names.map((name) => `${side} ${name}`));
  const sourceOf = (parts: readonly string[]): string => `(?<![.,$€£-]|\\d:)(?:${parts.join('|')})(?!%)${WORD_END}`;
  return wordFinder(
    (phrases, begins) => sourceOf(phrases.includes('#') ? inFigures(spelled) : inWords(spelled, begins)),
    ['#', ...dates.names, ...sided, ...words],
  );
}

/** What dates consist of, as a language spells it: names, phrases, and sources of patterns. */
type Spelled = {
  readonly dates: DateWords;
  /** `last`, `next`, `this`. */
  readonly sides: readonly string[];
  readonly days: readonly string[];
  readonly weeks: readonly string[];
  readonly months: readonly string[];
  readonly years: readonly string[];
  readonly yearWord: string;
  /** What may stand before a year or a month alone. */
  readonly lead: string;
  /** The side stands behind the weekday too. */
  readonly sideBehind: boolean;
};

/** Sources of dates that begin with a number. */
function inFigures({ dates, years, yearWord, lead }: Spelled): readonly string[] {
  const month = dates.month();
  return [
    // `8 March of last year`
    `(?<day8>\\d{1,2})\\.?\\s+(?:de\\s+)?(?<month10>${month})\\s+(?:of\\s+|del?\\s+)?(?<years10>${phrasePattern(years)})`,
    `(?<iso>\\d{4}-\\d{2}-\\d{2})`,
    `(?<figures>\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2})`,
    `(?<short>\\d{1,2}\\.\\d{2}\\.\\d{2})(?![.:]\\d)`,
    `(?:(?<from2>\\d{1,2})\\s?[-–/]\\s?)?(?<day2>\\d{1,2})(?:st|nd|rd|th|er|[º°]|\\.|-[а-яіїєё]{1,3})?\\s+(?:of\\s+|de\\s+)?(?<month2>${month})(?:\\.?,?\\s+(?:(?:de|del|do)\\s+)?(?<year2>(?:1\\d|20)\\d{2})${yearWord}?)?`,
    `(?<year6>(?:19|20)\\d{2})(?:${yearWord}|['’]\\p{L}{1,4})\\s+(?<month7>${month})`,
    `(?<year4>(?:19|20)\\d{2})${yearWord}`,
    `(?<year5>(?:19|20)\\d{2})(?![-–]\\d)(?<=${lead}\\d{4})`,
  ];
}

/** Sources of dates of which the first word has one beginning, with the names and phrases alone that begin so: nearly all words are no dates. */
function inWords(spelled: Spelled, begins: Beginning): readonly string[] {
  const { dates, sides, years, yearWord, lead, sideBehind } = spelled;
  const first = (phrases: readonly string[]): string => phrasePattern(phrases.filter(begins));
  const month = dates.month(begins);
  const weekday = dates.weekday(sides.some(begins) ? undefined : begins);
  const sideBefore = sides.some(begins) ? `(?:(?<side>${first(sides)})\\s+)?` : '';
  const sources: readonly (readonly [head: string, source: string])[] = [
    [
      month,
      `(?<month8>${month})(?:\\.?\\s+(?<day7>\\d{1,2})(?:st|nd|rd|th)?)?(?:\\s+\\p{Ll}{3,8})?,?\\s+(?:of\\s+|del?\\s+)?(?<years8>${phrasePattern(years)})`,
    ],
    [
      first(years),
      `(?<years11>${first(years)}),?\\s+on\\s+(?<month11>${dates.month()})\\.?\\s+(?<day11>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%])`,
    ],
    [
      first(years),
      `(?<years9>${first(years)}),?\\s+(?:(?:in|en|am|le|el|w|u|в|у)\\s+)?(?:(?<day6>\\d{1,2})\\.?\\s+(?:de\\s+)?)?(?<month9>${dates.month()})(?:\\s+(?<day9>\\d{1,2})(?=-\\p{Ll}{1,3}${WORD_END}))?`,
    ],
    [
      month,
      `(?<month1>${month})\\.?\\s+(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d|-(?!\\p{L}{3,9}\\s\\d)\\p{L}{4})(?:,?\\s+(?<year1>(?:1\\d|20)\\d{2}))?`,
    ],
    [month, `(?<month3>${month})\\.?,?\\s+(?:(?:of|del?|do)\\s+|dell['’])?(?<year3>(?:1\\d|20)\\d{2})${yearWord}?`],
    [first(sides), `(?<monthSide>${first(sides)})\\s+(?<month6>${dates.month()})(?!\\.?\\s\\d{1,2}(?!\\d))`],
    [
      weekday,
      `${sideBefore}(?<weekday>${weekday})${sideBehind ? `(?:\\s+(?<sideAfter>${phrasePattern(sides)}))?` : ''}`,
    ],
    [first(spelled.days), `(?<days>${first(spelled.days)})`],
    [first(spelled.weeks), `(?<weeks>${first(spelled.weeks)})`],
    [first(spelled.months), `(?<months>${first(spelled.months)})`],
    [first(years), `(?<years>${first(years)})`],
    [month, `(?<=${lead})(?<month5>${month})`],
  ];
  return sources.flatMap(([head, source]) => (head === NOTHING ? [] : [source]));
}
