import type { Day } from './calendar.ts';
import type { Part } from './parts.ts';

/** Thailand counts its years from 543 before the common era. */
const AHEAD = 543;
/** Years of the era that stand on pages of news: 1857 to 2156. */
const FIRST = 2400;
const LAST = 2699;
/** The year of the common era to which a Thai year of two digits is added: 68 is 2568, which is 2025. */
const SHORT = 2500 - AHEAD;

/** Whether a text counts its years so: by its language, or by its letters. */
export const countsFromBuddha = (text: string, language: string | undefined): boolean =>
  language === 'th' || /\p{Script=Thai}/u.test(text);

const isBuddhist = (year: number): boolean => year >= FIRST && year <= LAST;

/** Parts with the years of the common era, also those of two digits behind a month. */
export const partsInCommonEra = (parts: readonly Part[]): Part[] =>
  parts.map((part, at) => {
    if (part.kind !== 'number') return part;
    if (part.digits === 4 && isBuddhist(part.value)) return { ...part, value: part.value - AHEAD };
    const isShort = part.digits === 2 && parts[at - 1]?.kind === 'month' && parts[at - 2]?.kind === 'number';
    return isShort ? { ...part, value: part.value + SHORT, digits: 4 } : part;
  });

/** A day with its year of the common era. */
export const dayInCommonEra = (day: Day): Day =>
  day.year !== undefined && isBuddhist(day.year) ? { ...day, year: day.year - AHEAD } : day;
