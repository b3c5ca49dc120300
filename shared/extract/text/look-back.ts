import type { DateMention, ParagraphKind } from '../../model/article.ts';
import { type BackgroundWords, backgroundWords } from './background-words.ts';
import { type DatedText, goesBack, opensToldThen, opensWithThen, toldThen } from './told-then.ts';

/** A paragraph with what background is told by: where it stands, its own dates, the day it is of, and its part of a live page. */
export type ToldParagraph = {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly start: number;
  readonly dates: readonly DateMention[];
  readonly today: string;
  readonly update?: number | undefined;
};

/** What of a paragraph looks back: nothing, the paragraph alone, those too that go on from it, or all after it until the text comes back. */
export type Reach = 'none' | 'alone' | 'linked' | 'all';

/** How a paragraph looks back. */
export type Look = {
  readonly reach: Reach;
  /** Its first words say so; else the time that it tells of does. */
  readonly stated: boolean;
  /** A date of the past opens it, whatever it tells. */
  readonly opensThen: boolean;
};

/** What follows an opener and its date stands this near. */
const REACH = 24;

const NO_LOOK: Look = { reach: 'none', stated: false, opensThen: false };

const SIGNS = /^[\s"“«„([*•–—-]+/u;
/** One word that only joins: `Nonetheless, in March`. */
const JOINS = /^\p{Lu}\p{Ll}+,\s(?=\p{Ll})/u;

/** A text without what stands in front of it. */
function without(lead: RegExp, { text, start, ...told }: DatedText): DatedText {
  const rest = text.replace(lead, '');
  return { ...told, text: rest, start: start + text.length - rest.length };
}

/** `inside` a text a paragraph may begin with more than its date. */
export function lookOf(paragraph: ToldParagraph, language: string | undefined, inside: boolean): Look {
  const { kind, text, dates } = paragraph;
  if (kind !== 'paragraph' || isQuoted(text)) return NO_LOOK;
  const words = backgroundWords(language);
  const told = without(SIGNS, paragraph);
  const [opening = ''] = (words.opens(told.text) && words.opener.exec(told.text)) || [];
  const stated = opening !== '' && (words.recall.test(told.text) || words.retold.test(told.text));
  if (opening !== '')
    return { reach: openedReach(told, opening, stated, paragraph.today, words), stated, opensThen: false };
  if (!dates.some(isOld)) return NO_LOOK;
  const joined = without(JOINS, told);
  const opensThen = opensWithThen(joined, language);
  const isDated = [told, joined].some((one) => words.dated.test(one.text));
  const looks =
    (isDated && !dates.some(({ role }) => role === 'event')) ||
    opensToldThen(joined, language) ||
    (inside && (toldThen(told, language) || goesBack(told, language)));
  return { reach: looks ? 'linked' : 'none', stated: false, opensThen };
}

const isOld = ({ role }: DateMention): boolean => role === 'background';

/** How far a paragraph looks back whose first words do: not where a date of these days stands near them. */
function openedReach(
  { text, start, dates }: Pick<ToldParagraph, 'text' | 'start' | 'dates'>,
  opening: string,
  stated: boolean,
  day: string,
  { recall, today }: BackgroundWords,
): Reach {
  const near = dates.find((date) => date.start <= start + opening.length + REACH);
  if (near?.role === 'event' && !(stated && near.date < day)) return 'none';
  if (today.test(text.slice(opening.length, opening.length + REACH))) return 'none';
  return recall.test(text) ? 'all' : near?.role === 'background' ? 'linked' : 'alone';
}

/** Whether a text begins with what somebody says, and not with a name in quotation marks. */
const isQuoted = (text: string): boolean => /^\s*["“«„‘'](?:[^"”»“]{40}|[^"”»“]*[.!?,]['"”»“])/u.test(text);
