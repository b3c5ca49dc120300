import { PHRASE } from '../body/furniture-phrases.ts';
import { MARK } from '../page/look.ts';
import type { Box, MarkedElement, WatchedElement } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { propertyOf } from '../page/property.ts';
import { visibleText } from '../page/visible-text.ts';
import type { DateCandidate, DateContext, DateReader } from './date-candidate.ts';
import { dayOf } from './date-candidate.ts';

/** A date that the page shows, and whether it says that it is the date of a change. */
export type ShownDate = {
  readonly candidate: DateCandidate;
  /** The date as its text shows it, where an attribute states it too. */
  readonly printed?: string;
  /** Its text names the day, and does not only say how long ago it was. */
  readonly prints: boolean;
  readonly modified: boolean;
  readonly near: boolean;
  /** It stands right beside the headline or the beginning of the body. */
  readonly next: boolean;
  /** Words beside it tell what it dates. */
  readonly says?: boolean;
  /** The line goes on to tell of a later change. */
  readonly changed?: boolean;
};

/** How many blocks around the headline, and around the ends of the body, a date is most likely the article's. */
const BEFORE = 10;
const AFTER = 16;
const BEFORE_BODY = 8;
const AFTER_BODY = 4;
const FIRST_OF_PAGE = 80;

/** Whether a block of this index stands where an article is dated. */
function nearOf({ headlineAt, bodyAt }: DateContext): (at: number) => boolean {
  const [first, last] = bodyAt ?? [-1, -1];
  return (at) =>
    headlineAt < 0 && first < 0
      ? at < FIRST_OF_PAGE
      : (headlineAt >= 0 && at >= headlineAt - BEFORE && at <= headlineAt + AFTER) ||
        (first >= 0 && at >= first - BEFORE_BODY && at <= first + 2) ||
        (last >= 0 && at >= last && at <= last + AFTER_BODY);
}

/** Blocks between the date of an article and its headline or first line, at most. */
const NEXT = 2;

function nextOf({ headlineAt, bodyAt }: DateContext): (at: number) => boolean {
  const places = [headlineAt, bodyAt?.[0] ?? -1].filter((at) => at >= 0);
  return (at) => places.some((place) => Math.abs(at - place) <= NEXT);
}

/**
 * Whether a box stands where other articles, comments and menus are dated. Where the headline itself stands in such a place, the names mislead; and an aside of the
 * article between its headline and the first lines of its text holds what is said of it.
 */
function elsewhereOf({ facts, headlineAt, bodyAt }: DateContext): (box: Box) => boolean {
  const own = facts.blocks[headlineAt]?.box.places ?? 0;
  const others = (PLACE.nav | PLACE.aside | PLACE.comment) & ~own;
  const isBetween = ({ places, first }: Box): boolean =>
    (places & PLACE.article) !== 0 && headlineAt >= 0 && first > headlineAt && first <= (bodyAt?.[0] ?? -NEXT) + NEXT;
  return (box) => {
    const found = box.places & others;
    return found !== 0 && !(found === PLACE.aside && isBetween(box));
  };
}

const MODIFIED_WORD =
  /updat|modif|aktualis|stand:|mis à jour|actuali[sz]|aggiornat|atualiz|обновл|оновл|изменен|güncel|bijgewerkt|oppdater|opdater|uppdater|zuletzt|last edit|修正|更新|수정/i;

/** Words of dates that are about something else: when a reader joined, until when a thing is offered. */
const OTHER_DATE =
  /\b(?:joined|member since|registered|version \d|registriert|mitglied seit|dabei seit|inscrit|until|expires?|verfügbar bis|gültig bis|jusqu|deadline|born|geboren)\b|зарегистрирован|до конца/i;

/** What an element away from the headline dates is more likely something else. */
const FAR = -0.3;
/** More different days than this among the named elements near the headline are a list, not a date line. */
const LIST_OF_DAYS = 3;
const MOST = 24;

/** Dates of time elements and of elements that are named as holding a date. */
export function datesOfElements(context: DateContext, read: DateReader): ShownDate[] {
  const { facts } = context;
  const isElsewhere = elsewhereOf(context);
  const [isNear, isNext] = [nearOf(context), nextOf(context)];
  const shown: ShownDate[] = [];
  let above = 0;
  for (const one of facts.marked) {
    if (shown.length > MOST) break;
    const property = propertyOf(one.element);
    if (!holdsDate(one, property) || (property !== 'datePublished' && isElsewhere(one.box))) continue;
    const [near, next] = [isNear(one.at), isNext(one.at)];
    const found = readElement(one, property, read);
    if (found) shown.push({ ...found, near, next, modified: isModified(one, property), changed: tellsChange(one) });
    if (one.at < context.headlineAt && property === '') above = shown.length;
  }
  return weighed(withoutToday(shown, above));
}

const holdsDate = ({ element: { name }, marks }: MarkedElement, property: string): boolean =>
  name === 'time' || name === 'abbr' || (marks & MARK.date) !== 0 || DATES.has(property);

const DATES: ReadonlySet<string> = new Set(['datePublished', 'dateModified', 'dateCreated']);

/** Lowers what stands far from the headline, unless all of it names one day, and what stands in a list of days. */
function weighed(shown: readonly ShownDate[]): ShownDate[] {
  const own = shown.filter(({ modified }) => !modified);
  const daysOf = (some: readonly ShownDate[]) => new Set(some.map(({ candidate }) => dayOf(candidate))).size;
  const near = daysOf(own.filter((one) => one.near));
  const inList = near > LIST_OF_DAYS;
  // a list may stand below the one date that stands right at the headline
  const headed = daysOf(own.filter(({ next }) => next)) === 1;
  const far = near === 0 && daysOf(own.filter((one) => !one.near)) === 1 ? FAR / 2 : FAR;
  return shown.map((one) => {
    const listed = inList && !one.says && !(headed && one.next);
    const loss = one.near ? (listed ? FAR : 0) : far;
    return { ...one, candidate: { ...one.candidate, confidence: one.candidate.confidence + loss } };
  });
}

function isModified({ element, marks }: MarkedElement, property: string): boolean {
  if (/^date(?:Published|Created)$/.test(property)) return false;
  return (
    property === 'dateModified' ||
    (marks & MARK.modified) !== 0 ||
    saysChanged(visibleText(element, 60)) ||
    MODIFIED_WORD.test(textBefore(element))
  );
}

/** Whether the first date of a line is that of a change: the word stands before it, or after it with no other figures to go with. */
function saysChanged(line: string): boolean {
  const before = line.slice(0, Math.max(0, line.search(/\d(?:[./-]\d|[.年]?\s?\p{L})/u)));
  if (MODIFIED_WORD.test(before)) return true;
  return MODIFIED_WORD.test(line.slice(before.length)) && !CHANGE_AT.test(line);
}

const tellsChange = (one: MarkedElement): boolean => CHANGE_AT.test(visibleText(one.element, 140));

/** "updated at 16:58", "updated 8 hours ago": the figures after the word are the change's own. */
const CHANGE_AT = new RegExp(`(?:${MODIFIED_WORD.source})\\D{0,20}\\d`, 'i');

/** The end of the text right before an element: "last edited: ". */
const textBefore = ({ before }: WatchedElement): string => before.slice(-24);

const unixDate = (seconds: string | undefined): string | undefined =>
  seconds !== undefined && /^\d{9,10}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString() : undefined;

function readElement(
  { element, marks }: MarkedElement,
  property: string,
  read: DateReader,
): Pick<ShownDate, 'candidate' | 'printed' | 'prints'> | undefined {
  const { attribs } = element;
  const stated =
    attribs.datetime ??
    attribs.content ??
    attribs['data-datetime'] ??
    attribs['data-time'] ??
    (element.name === 'abbr' ? (unixDate(attribs['data-utime']) ?? attribs.title) : undefined);
  const named = property !== '' ? 0.12 : (marks & MARK.date) !== 0 || attribs.pubdate !== undefined ? 0.06 : 0;
  const from = `visible:${property || element.name}`;
  const text = visibleText(element, 140);
  const prints = DAY_PRINTED.test(text);
  const exact = read(stated, from, 0.72 + named)[0];
  if (text.length > 120 || OTHER_DATE.test(text)) return exact && { candidate: exact, prints };
  if (exact && !FULL_DATE.test(text)) {
    // The clock of what is shown is the page's, though in figures a day may be a month.
    const shown = SHOWN_CLOCK.test(text) ? read(text, from, 0)[0] : undefined;
    return { candidate: exact, prints, ...(shown && daysBetween(exact, shown) <= 1 && { printed: shown.value.date }) };
  }
  const own = read(text, from, 0.68 + named)[0];
  if (exact === undefined || own === undefined) {
    const only = exact ?? own;
    return only && { candidate: only, prints };
  }
  return daysBetween(exact, own) > 1
    ? { candidate: own, prints }
    : { candidate: exact, printed: own.value.date, prints };
}

const DAY_PRINTED = /(?:19|20)\d{2}|\d[./-]\d{1,2}[./-]\d/;
/** A day in figures and a time of day. */
const SHOWN_CLOCK = /(?:19|20)\d{2}.{1,8}\d{1,2}\s?[:.h]\s?\d{2}/u;

/** A day with its month in letters and its year, of which no template mistakes the order. */
const FULL_DATE = /\d.*\p{L}{3}.*(?:19|20)\d{2}|\p{L}{3}.*\d.*(?:19|20)\d{2}/u;

const daysBetween = (one: DateCandidate, other: DateCandidate): number => Math.abs(dayOf(one) - dayOf(other));

const SHORT = 120;
const MOST_LINES = 12;

/** Dates in short lines near the headline, and of lines anywhere that say what they date. */
export function datesOfLines(context: DateContext, read: DateReader): ShownDate[] {
  const { facts, phrases, headlineAt } = context;
  const isElsewhere = elsewhereOf(context);
  const [isNear, isNext] = [nearOf(context), nextOf(context)];
  const shown: ShownDate[] = [];
  let above = 0;
  for (const { index, text, box } of facts.blocks) {
    if (shown.length > MOST_LINES) break;
    if (text.length > SHORT || !/\d{2}/.test(text) || isElsewhere(box) || OTHER_DATE.test(text)) continue;
    const says = ((phrases[index] ?? 0) & PHRASE.dated) !== 0;
    const near = isNear(index);
    if (!says && !(near && text.length < 80)) continue;
    const worth = (near ? 0.5 : 0.36) + (isDateLine(text) ? 0.12 : 0) + (says ? 0.06 : 0);
    const candidate =
      read(BARRED.test(text) ? withPoints(text) : says ? withTwoFigures(text) : text, 'visible:text', worth)[0] ??
      read(isNext(index) ? GLUED.exec(text)?.[0] : undefined, 'visible:text', worth)[0];
    if (candidate)
      shown.push({ candidate, near, next: isNext(index), says, prints: true, modified: saysChanged(text) });
    if (index < headlineAt) above = shown.length;
  }
  return weighed(withoutToday(shown, above));
}

/** What a later day above the headline loses where an earlier one stands right at it or below: it may be the reader's. */
const TODAY = 0.15;

function withoutToday(shown: readonly ShownDate[], above: number): readonly ShownDate[] {
  const below = shown.slice(above).filter(({ next, modified }) => next && !modified);
  const isLater = ({ candidate }: ShownDate) => below.some((one) => dayOf(one.candidate) < dayOf(candidate));
  return shown.map((one, index) =>
    index < above && one.says !== true && isLater(one)
      ? { ...one, candidate: { ...one.candidate, confidence: one.candidate.confidence - TODAY } }
      : one,
  );
}

/** A whole date between words and counts that elements without a gap put right beside it: `Ann LeeMay 05, 20272 Shares`. */
const GLUED = /(?<=\p{Ll})\p{Lu}\p{Ll}{2,11}\.?\s\d{1,2},?\s(?:19|20)\d{2}/u;

/** `26 | 01 | 2022` is a day set apart by a designer. */
const BARRED = /(?<!\d)(\d{1,2})\s?[|·•]\s?(\d{1,2})\s?[|·•]\s?((?:19|20)\d{2})(?!\d)/;

const withPoints = (text: string): string => text.replace(BARRED, '$1.$2.$3');

/** `6.12.06` may be a version; in a line that says that it dates something it is a day, and is written so that it is read as one. */
const withTwoFigures = (text: string): string =>
  text.replace(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/, (_, day: string, month: string, year: string) =>
    [day.padStart(2, '0'), month.padStart(2, '0'), year].join('.'),
  );

/** A line of hardly more than a date. */
const isDateLine = (text: string): boolean => (text.match(/\p{L}+/gu)?.length ?? 0) <= 4;

const FIRST_BLOCKS = 45;
const DAY_FIRST = 48;

/** "Since 4 August 2014" begins a sentence about that day. */
const IN_SENTENCE = /^(?:seit|since|from|depuis|desde|dal|od|sinds|until|bis|ab|im|in|с|від|до|после|після)\s/i;

/** Last resort: a day at the very start of a line below the headline, or a line that is hardly more than a day. */
export function dateOfFirstWords(context: DateContext, read: DateReader): DateCandidate[] {
  const { facts, headlineAt } = context;
  const isElsewhere = elsewhereOf(context);
  const from = Math.max(0, headlineAt);
  for (const { text, box } of facts.blocks.slice(from, from + FIRST_BLOCKS)) {
    const first = text.slice(0, DAY_FIRST);
    if (isElsewhere(box) || box.places & PLACE.list || !/\d/.test(first)) continue;
    if (OTHER_DATE.test(first) || MODIFIED_WORD.test(first) || IN_SENTENCE.test(first)) continue;
    const found = read(first, 'visible:first-words', 0.46)[0];
    if (found) return [found];
  }
  return [];
}

/** In a line that says when it was published a day may stand later; long lines are read only where the address names the same month. */
export function dateOfMonth(context: DateContext, month: string, read: DateReader): DateCandidate[] {
  const isElsewhere = elsewhereOf(context);
  for (const { text, box } of context.facts.blocks) {
    if (isElsewhere(box) || text.length > 400 || !/\d/.test(text)) continue;
    for (const piece of daysIn(text)) {
      const found = read(piece, 'visible:text', 0.4)[0];
      if (found?.value.date.startsWith(month)) return [{ ...found, confidence: 0.6 }];
    }
  }
  return [];
}

const DAYS =
  /\b\d{1,2}\.?\s\p{L}{3,12}\.?,?\s\d{4}\b|\b\p{L}{3,12}\.?\s\d{1,2},\s\d{4}\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b/gu;

const daysIn = (text: string): readonly string[] => text.match(DAYS) ?? [];
