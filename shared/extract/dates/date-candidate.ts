import type { ParsedDate } from '../../dates/parse-date.ts';
import { parseDate } from '../../dates/parse-date.ts';
import type { Candidate } from '../candidate.ts';
import type { Thing, Things } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page.ts';
import { dateLanguage } from './date-language.ts';

/** What the date rules need to know of the page beside its facts. */
export type DateContext = {
  readonly facts: PageFacts;
  readonly thing: Thing | undefined;
  readonly things: Things;
  readonly url: string;
  readonly language: string | undefined;
  readonly timeZone: string | undefined;
  /** When the page was fetched, ISO 8601; a date after it is not this page's. */
  readonly fetchedAt: string | undefined;
  readonly headlineAt: number;
  /** Indices of the first and last block of the body, where it has any. */
  readonly bodyAt?: readonly [number, number] | undefined;
  readonly phrases: Int32Array;
  /** The date where the source's own layout finds it. */
  readonly stated?: string | undefined;
};

export type DateCandidate = Candidate<ParsedDate>;

/** Before this, pages were not on the web. */
const FIRST_YEAR = 1994;
/** Clocks and zones of publishers may be this far ahead of ours. */
const AHEAD_MS = 36 * 3_600_000;
/** A day alone is a little less likely to be meant than an instant. */
const DAY_ALONE = 0.04;

/** Makes a candidate of what a text says; none where it says no day that can be the page's. */
export type DateReader = (text: unknown, from: string, confidence: number) => DateCandidate[];

/** The reader for one page: its language and zone, and nothing after it was fetched. `order` turns the order of all-number dates round. */
export function dateReader(context: DateContext, order?: 'turned'): DateReader {
  const { timeZone, fetchedAt } = context;
  const latest = fetchedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(fetchedAt) + AHEAD_MS;
  const language = dateLanguage(context);
  const options = {
    ...(order === 'turned' ? turned(language) : language === undefined ? {} : { language }),
    ...(timeZone === undefined || order === 'turned' ? {} : { timeZone }),
    ...(fetchedAt === undefined ? {} : { reference: fetchedAt }),
  };
  const parsed = (text: string): ParsedDate | undefined => {
    const value = parseDate(text, options);
    const isPossible =
      value && Number(value.date.slice(0, 4)) >= FIRST_YEAR && !(Date.parse(value.date.slice(0, 10)) > latest);
    return isPossible ? value : undefined;
  };
  // a page says its date again and again
  const known = new Map<string, ParsedDate | undefined>();
  return (text, from, confidence) => {
    if (typeof text !== 'string' || !/\d/.test(text)) return [];
    const value = known.has(text) ? known.get(text) : parsed(text);
    known.set(text, value);
    return value ? [{ value, from, confidence: value.precision === 'day' ? confidence - DAY_ALONE : confidence }] : [];
  };
}

const isMonthFirst = (language: string | undefined): boolean =>
  language === undefined || /^en(?:-US|-PH)?$/i.test(language);

const turned = (language: string | undefined) => ({ language: isMonthFirst(language) ? 'en-GB' : 'en-US' });

/** The day that a date names as it is written, as a number. */
export const dayOf = ({ value }: DateCandidate): number => Date.parse(value.date.slice(0, 10)) / 86_400_000;
