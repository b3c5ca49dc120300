import { languageOf } from '../language/language.ts';
import type { Place } from './tense.ts';

/** `a Sunday`, `every Monday`: no day in particular. */
const ANY_SUCH = /(?<![\p{L}])(?:an?|one|every|each|any|some)\s$/iu;

/** Whether a weekday is no day in particular. */
export const isAny = ({ text, start, end }: Place, language: string | undefined): boolean =>
  ANY_SUCH.test(text.slice(Math.max(0, start - 8), start)) &&
  !isOfThing(text.slice(Math.max(0, start - 5), start), text.slice(end, end + LONGEST_PART), language);

/** `at a Monday news conference`: what was on a day in particular; not `on a Monday morning in spring`. */
const isOfThing = (before: string, behind: string, language: string | undefined): boolean =>
  languageOf(language) === 'en' &&
  /(?<!(?<!\p{L})on\s)(?<!\p{L})an?\s$/iu.test(before) &&
  /^(?:\s(?:night|morning|afternoon|evening))?\s(?!(?:in|on|at|and|or|to|of|for|when|that|as|with|by|is|was|last|night|morning|afternoon|evening)(?!\p{L}))\p{Ll}{3,}/u.test(
    behind,
  );
const LONGEST_PART = 30;
