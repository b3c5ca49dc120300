import type { DateMention } from '../../model/article.ts';
import { languageOf } from '../language/language.ts';
import { type BackgroundWords, backgroundWords } from './background-words.ts';
import { monthsTo } from './days.ts';

/** A text where it stands in the body, with the dates in it, and the day that it is of. */
export type DatedText = {
  readonly text: string;
  readonly start: number;
  readonly dates: readonly DateMention[];
  readonly today: string;
};

/** The first date of a text, if it is of the past, and the words around it. */
type Then = {
  readonly date: DateMention;
  readonly today: string;
  readonly before: string;
  readonly behind: string;
  /** Its sentence, and of that its clause. */
  readonly sentence: string;
  readonly clause: string;
};

/** Words may stand before the date that opens a text: `Back in`, `On the night of`. */
const REACH = 24;
/** No sentence is read further. */
const LONGEST = 260;

/** To the end of a sentence; `Sen. Lee` is none. */
const SENTENCE = new RegExp(
  `^(?:[^.!?]|(?<=(?<!\\p{L})\\p{Lu}\\p{L}{0,3})\\.|\\.(?!\\s+[\\p{Lu}"“«„]|\\s*$)){0,${LONGEST}}[.!?]?`,
  'u',
);

function thenIn({ text, start, dates, today }: DatedText): Then | undefined {
  const [date] = dates;
  if (date === undefined || date.role !== 'background' || date.start < start) return undefined;
  const before = text.slice(0, date.start - start);
  const behind = text.slice(date.end - start);
  const [rest = ''] = SENTENCE.exec(behind.slice(0, LONGEST + 1)) ?? [];
  // A date set off by commas stands before its verb.
  const [clause = ''] = (before.includes(',') ? /^[^.,;:]*(?:,[^.,;:]*)?/u : /^[^.,;:]*/u).exec(rest) ?? [];
  return { date, today, before, behind, sentence: before + date.text + rest, clause: before + date.text + clause };
}

/** Whether a text opens with a date of the past: two short words at the most before it, or a part of a year or month. */
export function opensWithThen(told: DatedText, language: string | undefined): boolean {
  const then = thenIn(told);
  return then !== undefined && isFirst(then, backgroundWords(language));
}

const isFirst = ({ before }: Then, { partOf }: BackgroundWords): boolean =>
  before.length <= REACH &&
  before.replace(partOf, '').trim().split(/\s+/u).length <= 2 &&
  !/[.;:]|,.*,|^\S+\s\S.*,/u.test(before);

/** Shares of the latest week, month or year are what their report is about. */
const isCount = ({ date: { date }, today, sentence }: Then, { share }: BackgroundWords): boolean =>
  (date.includes('W') ||
    (date.length === 4 && Number(today.slice(0, 4)) - Number(date) === 1) ||
    (date.length === 7 && monthsTo(today, date) === -1)) &&
  share.test(sentence);

/** `last May's report`, `a May 2025 report`: the date says which thing is meant. */
const isOfThing = ({ before, behind }: Then, words: BackgroundWords): boolean =>
  /^['’]s(?!\p{L})/u.test(behind) || words.ofThing.test(before);

/** Whether a sentence with a date of the past tells of no event: it asks or counts, or the date names a thing or heads a line of a chronicle. */
const tellsNoEvent = (then: Then, words: BackgroundWords): boolean =>
  (then.behind.startsWith(':') && isFirst(then, words)) ||
  then.sentence.endsWith('?') ||
  isCount(then, words) ||
  isOfThing(then, words);

/** `In March 2019, a ferry hit the pier.`: the text opens with a date of the past, and the verb of its sentence tells of the past. */
export function opensToldThen(told: DatedText, language: string | undefined): boolean {
  const then = thenIn(told);
  const words = backgroundWords(language);
  return (
    then !== undefined &&
    isFirst(then, words) &&
    !tellsNoEvent(then, words) &&
    (words.anyTense ||
      words.past.test(then.sentence) ||
      words.said.test(then.sentence) ||
      isToldAsPresent(then, words, language))
  );
}

/** `En juillet 2017, le parquet ouvre une enquête`: outside English what is of an earlier year may be told in the present. */
const isToldAsPresent = (
  { date, today, sentence }: Then,
  { present, now }: BackgroundWords,
  language: string | undefined,
): boolean =>
  languageOf(language) !== 'en' &&
  /\d{4}/u.test(date.text) &&
  date.date.slice(0, 4) < today.slice(0, 4) &&
  !present.test(sentence) &&
  !now.test(sentence);

const IN_FIRST_CLAUSE = /^[\p{Lu}][^,;:—–("“«„]*(?:,\s(?:\p{Ll}{1,4}(?:\s\p{Ll}+){0,4}\s)?)?$/u;
const CLOSES_SENTENCE = /^[^.,;:!?—–"“«„]{0,80}[.!?](?:\s|$)/u;
/** A clause that a date closes is no longer. */
const LONGEST_CLAUSE = 240;

/** Whether a date is of the clause that says what the sentence is about: `The worst fire yet, of 900 hectares, broke out in`, and not `..., who was elected in`. */
const isOfMain = ({ before, behind, sentence }: Then, words: BackgroundWords): boolean =>
  isFirstSentence(before) &&
  !isOfWhatIsSo(before, words) &&
  (IN_FIRST_CLAUSE.test(before) ||
    (CLOSES_SENTENCE.test(behind) &&
      before.length < LONGEST_CLAUSE &&
      /^\p{Lu}(?:[^("“«„.!?]|\.\d)*$/u.test(before) &&
      !words.dependent.test(before) &&
      !words.cites.test(sentence)));

/** `The suit holds that it was built in`: what was then is part of what is so now. */
function isOfWhatIsSo(before: string, words: BackgroundWords): boolean {
  const word = words.subordinate.exec(before);
  if (word === null) return false;
  const main = before.slice(0, word.index);
  return !isPast(main, words) && !words.reports.test(main);
}

/** Whether the clause of a date tells of the past, or the one that it leads to: `After a trial in May, a jury convicted him.` */
function tellsOfPast({ before, date, behind, clause, sentence }: Then, words: BackgroundWords): boolean {
  if (isPast(clause, words)) return true;
  const lead = before + date.text + (/^[^.,;:—–]{0,40},/u.exec(behind)?.[0] ?? '');
  if (!lead.endsWith(',') || words.cites.test(lead) || words.present.test(lead)) return false;
  const [next = ''] = /^[^,;:—–]*/u.exec(sentence.slice(lead.length)) ?? [];
  return isPast(next, words) && !words.said.test(next);
}

/** Whether a verb tells of the past: `has shut` does not. */
const isPast = (text: string, { past, perfect }: BackgroundWords): boolean => past.test(text.replace(perfect, ' '));

const isFirstSentence = (before: string): boolean => SENTENCE.exec(before)?.[0].length === before.length;

/** `It had not happened since 2015` tells of then; `It has stood here since 2015` does not. */
const isSpan = ({ before }: Then, words: BackgroundWords): boolean =>
  (words.since.test(before) || (words.span.test(before) && !words.partOf.test(before))) && !words.not.test(before);

/** Whether somebody says now what was then: `He said that it was built in`. */
function isSaidNow({ clause, before }: Then, { said, past, verbLast }: BackgroundWords): boolean {
  const verb = said.exec(clause);
  if (verb === null) return false;
  const end = verb.index + verb[0].length;
  const isThen = /^(?:\s\p{L}{1,5}){0,2}\s$/u.test(before.slice(end));
  return verbLast || (!isThen && past.test(clause.slice(end)));
}

/** A week is the week's news yet where something was reported in it, or in a later sentence. */
const isNews = ({ date, before, clause }: Then, { reports }: BackgroundWords): boolean =>
  date.date.includes('W') && (/[.!?]\s/u.test(before) || reports.test(clause));

/** A paragraph that tells of one thing in the past is no longer. */
const LONGEST_TOLD = 700;

const lastSentence = (text: string): string =>
  text
    .slice(-LONGEST)
    .split(/[.!?]["”»)]?\s/u)
    .at(-1) ?? '';

/** `The bridge was rebuilt in 2019.`: the main clause has a verb of the past and a date of the past, and nothing around it is of these days. */
export function toldThen(told: DatedText, language: string | undefined): boolean {
  const then = thenIn(told);
  if (then === undefined || told.text.length > LONGEST_TOLD || told.dates.some(({ role }) => role === 'event'))
    return false;
  const words = backgroundWords(language);
  return (
    isOfMain(then, words) &&
    tellsOfPast(then, words) &&
    !tellsNoEvent(then, words) &&
    !words.present.test(then.sentence) &&
    !words.present.test(lastSentence(told.text)) &&
    !isSpan(then, words) &&
    !isSaidNow(then, words) &&
    !isNews(then, words)
  );
}

/** `October 2019 was warm` tells of the month itself. */
const isSubject = ({ before, behind }: Then, { past }: BackgroundWords): boolean =>
  before === '' && past.exec(behind)?.index === 1;

/** `Overloaded barges are common`: no sentence begins with its verb. */
const PARTICIPLE = /^\p{Lu}\p{L}+ed\s/u;

const FIRST_SENTENCE = /^\p{Lu}[^.!?"“«„]{20,260}(?:[.!?]\s+(?=[\p{Lu}\d])|(?<=:)\s+)/u;

/** `Slides are common here. In 2023, one shut the road.`, `It is the second one this year: on May 1, a slide shut the road.`: what holds always, without a verb of the past or of speech, and then what happened before. */
export function goesBack({ text, start, dates, today }: DatedText, language: string | undefined): boolean {
  if (dates.length === 0 || dates.some(({ role }) => role === 'event') || text.includes('?')) return false;
  const [general] = FIRST_SENTENCE.exec(text) ?? [];
  if (general === undefined) return false;
  const rest = { text: text.slice(general.length), start: start + general.length, dates, today };
  const then = thenIn(rest);
  const words = backgroundWords(language);
  if (then === undefined || (general.trim().endsWith(':') && isSubject(then, words))) return false;
  if ([words.today, words.said, words.accordingTo, words.now].some((one) => one.test(general))) return false;
  const active = general.replace(PARTICIPLE, ' ').replace(words.passive, ' ');
  if (words.past.test(active) && (!isPast(active, words) || words.present.test(general))) return false;
  return (opensToldThen(rest, language) && !isSpan(then, words)) || toldThen(rest, language);
}
