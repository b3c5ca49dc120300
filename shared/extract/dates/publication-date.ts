import type { ParsedDate } from '../../dates/parse-date.ts';
import { isUtc, isZoned } from '../../dates/parsed-date.ts';
import { listOf } from '../page/json-ld.ts';
import type { DateCandidate, DateContext, DateReader } from './date-candidate.ts';
import { dateReader, dayOf } from './date-candidate.ts';
import type { DateMetas } from './date-metas.ts';
import { MODIFIED_METAS, PLAIN_META, PUBLISHED_METAS } from './date-metas.ts';
import { atPageOffset, clockOffset, countryOffset } from './page-offset.ts';
import type { ShownDate } from './shown-dates.ts';
import { dateOfFirstWords, dateOfMonth, datesOfElements, datesOfLines } from './shown-dates.ts';
import { urlDate, urlMonth } from './url-date.ts';

export type { DateContext } from './date-candidate.ts';

export type DateCandidates = {
  readonly published: readonly DateCandidate[];
  readonly modified: readonly DateCandidate[];
  /** Minutes east of UTC of the clock that the page shows, where it can be told. */
  readonly clock: number | undefined;
};

/** The other reading of 11/01/2024 is worth this much less: templates are often left in the order of another country. */
const TURNED = 0.2;
const EITHER_ORDER = /^\s*(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\/\d{4}/;

function fromMetas({ facts }: DateContext, metas: DateMetas, read: DateReader, turned: DateReader): DateCandidate[] {
  return metas.flatMap(([name, confidence]) =>
    (facts.metas.get(name) ?? []).slice(0, 2).flatMap((text) => {
      const from = `meta:${name}`;
      const other = EITHER_ORDER.test(text) ? turned(text, from, confidence - TURNED) : [];
      return [...read(text, from, confidence), ...other];
    }),
  );
}

const PROPERTY_LOSS = 0.05;

function fromThing(
  context: DateContext,
  properties: readonly string[],
  confidence: number,
  read: DateReader,
): DateCandidate[] {
  const own = context.thing;
  const things = own ? [own] : context.things.all.filter(({ depth }) => depth === 0).slice(0, 4);
  return things.flatMap(({ value }) =>
    properties.flatMap((property, order) =>
      listOf(value[property])
        .slice(0, 1)
        .flatMap((text) => read(text, `json-ld:${property}`, confidence - order * PROPERTY_LOSS)),
    ),
  );
}

/** Below this, a date is as likely that of something else, and none is better. */
const LEAST = 0.42;
const MOST = 0.99;

const DAY_MS = 86_400_000;
const hasZone = ({ value }: DateCandidate): boolean => isZoned(value.date);

const HOUR = 1 / 24;
const WEST = 12 * HOUR;
const EAST = 14 * HOUR;

/** Whether two dates can be of one day on the clocks of one place: an instant in UTC may be the day before or after there. */
function sameDay(one: DateCandidate, other: DateCandidate): boolean {
  if (one.value.date === other.value.date) return true;
  const isInstant = hasZone(one);
  if (isInstant && hasZone(other))
    return (
      (dayOf(one) === dayOf(other) && isUtc(one.value.date) === isUtc(other.value.date)) ||
      Math.abs(Date.parse(one.value.date) - Date.parse(other.value.date)) < DAY_MS / 2
    );
  const [zoned, bare] = isInstant ? [one, other] : [other, one];
  if (!(isInstant || hasZone(zoned)) || dayOf(zoned) === dayOf(bare)) return dayOf(one) === dayOf(other);
  const instant = Date.parse(zoned.value.date) / DAY_MS;
  // an offset that is stated leaves two days: the one there, and the one in UTC, which addresses are often made of
  if (!isUtc(zoned.value.date)) return dayOf(bare) === Math.floor(instant);
  const hasTime = bare.value.precision !== 'day';
  const [from, to] = hasTime ? [clockOf(bare), clockOf(bare)] : [dayOf(bare), dayOf(bare) + 1];
  return from <= instant + EAST && to >= instant - WEST;
}

/** What a date without a zone says, in days. */
const clockOf = ({ value }: DateCandidate): number => Date.parse(`${value.date}Z`) / DAY_MS;

const kindOf = ({ from }: DateCandidate): string =>
  from.slice(0, from.indexOf(':') < 0 ? from.length : from.indexOf(':'));

/** Kinds of sources that name the same day confirm each other, as independent witnesses would. */
function confirmed(found: readonly DateCandidate[]): DateCandidate[] {
  return found
    .map((one) => {
      const doubt = new Map<string, number>();
      for (const other of found) {
        if (!sameDay(one, other)) continue;
        const kind = kindOf(other);
        doubt.set(kind, Math.min(doubt.get(kind) ?? 1, 1 - other.confidence));
      }
      doubt.set(kindOf(one), 1 - one.confidence);
      const all = [...doubt.values()].reduce((product, each) => product * each, 1);
      return { ...one, confidence: Math.min(MOST, 1 - all) };
    })
    .filter(({ confidence }) => confidence >= LEAST)
    .sort((a, b) => b.confidence - a.confidence);
}

const MINUTE = 'yyyy-mm-ddThh:mm'.length;

/** Where the best source knows less than another of the same day: the offset of one that has the same clock, the time of a declared one. */
function completed(found: readonly DateCandidate[]): readonly DateCandidate[] {
  const [best] = found;
  if (best === undefined || hasZone(best)) return found;
  const fuller = found.find((other) => {
    if (!hasZone(other) || !sameDay(best, other)) return false;
    if (best.value.precision === 'day') return !other.from.startsWith('visible:');
    return other.value.date.slice(0, MINUTE) === best.value.date.slice(0, MINUTE);
  });
  return fuller === undefined ? found : [fuller, ...found.filter((one) => one !== fuller)];
}

/** A day with all its figures; a title that has one is most often a report of that day. */
const FULL_DAY = /\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b/;

const isPlain = ({ from, confidence }: DateCandidate): boolean => from.startsWith('meta:') && confidence < PLAIN_META;

/** Dates that the page does not call published and that are the declared day of its last change speak for that change. */
function withoutChanges(found: readonly DateCandidate[], changed: readonly DateCandidate[]): readonly DateCandidate[] {
  const isFirm = (one: DateCandidate) =>
    one.from.startsWith('json-ld:') || (one.from.startsWith('meta:') && !isPlain(one));
  const firm = found.filter(isFirm);
  if (firm.length === 0) return found;
  const late = changed.filter(isFirm).filter((change) => firm.every((one) => !sameDay(one, change)));
  return found.filter((one) => isFirm(one) || one.from === 'url' || !late.some((change) => sameDay(change, one)));
}

/** Where the line at the headline tells of publication and of a later change, and all declared dates are one instant after that, they are of the change. */
function overwritten(
  declared: readonly DateCandidate[],
  changed: readonly DateCandidate[],
  shown: readonly ShownDate[],
): boolean {
  const [last] = changed;
  const line = shown.find((one) => one.next && !one.modified && one.changed === true);
  if (line === undefined || last === undefined || dayOf(line.candidate) >= dayOf(last)) return false;
  return declared.length > 0 && declared.every(({ value }) => value.date === last.value.date);
}

/** Of what a date without a name is, the line at the headline knows better. */
function plainGiveWay(declared: readonly DateCandidate[], shown: readonly ShownDate[]): readonly DateCandidate[] {
  const heads = shown.filter(({ next, modified }) => next && !modified).map(({ candidate }) => candidate);
  const [head] = heads;
  if (head === undefined || heads.some((one) => !sameDay(one, head))) return declared;
  return declared.map((one) =>
    isPlain(one) && !sameDay(one, head) ? { ...one, confidence: one.confidence - PLAIN_LOSS } : one,
  );
}

const PLAIN_LOSS = 0.2;

type Gathered = {
  readonly published: readonly DateCandidate[];
  readonly modified: readonly DateCandidate[];
  readonly shown: readonly ShownDate[];
};

/** Declared dates that agree are not compared with what the page shows, except for its clock. */
function gather(context: DateContext, read: DateReader, ofUrl: ParsedDate | undefined): Gathered {
  const { facts } = context;
  const turned = dateReader(context, 'turned');
  const declared = [
    ...read(context.stated, 'layout:datePublished', 0.98),
    ...fromThing(context, ['datePublished', 'dateCreated', 'uploadDate'], 0.93, read),
    ...fromMetas(context, PUBLISHED_METAS, read, turned),
  ];
  const changed = [
    ...fromThing(context, ['dateModified'], 0.92, read),
    ...fromMetas(context, MODIFIED_METAS, read, turned),
  ];
  const first = declared[0];
  const agree =
    first !== undefined && !isPlain(first) && declared.length > 1 && declared.every((one) => sameDay(one, first));
  const elements = datesOfElements(context, read);
  const settled =
    agree || elements.some(({ modified, candidate }) => !modified && declared.some((one) => sameDay(one, candidate)));
  const shown = settled ? elements : [...elements, ...datesOfLines(context, read)];
  const published = [
    ...(overwritten(declared, changed, shown) ? [] : plainGiveWay(declared, shown)),
    ...shown.filter(({ modified }) => !modified).map(({ candidate }) => candidate),
    ...(agree ? [] : read(facts.title?.match(FULL_DAY)?.[0], 'title', 0.47)),
    ...(ofUrl ? [{ value: ofUrl, from: 'url', confidence: 0.75 }] : []),
  ];
  const modified = [...changed, ...shown.filter((one) => one.modified).map(({ candidate }) => candidate)];
  return { published: withoutChanges(published, changed), modified, shown };
}

/** Where no date is likely: one of the month that the address names, else the first words of a line, unless there are days enough to choose from. */
function lastResort(context: DateContext, shown: readonly ShownDate[], read: DateReader): DateCandidate[] {
  const month = urlMonth(context.url);
  const ofMonth = month === undefined ? [] : dateOfMonth(context, month, read);
  const days = new Set(shown.filter(({ near }) => near).map(({ candidate }) => dayOf(candidate)));
  if (ofMonth.length > 0 || days.size > MOST_DAYS) return ofMonth;
  return dateOfFirstWords(context, read);
}

/** A page that shows more days than this, none of them likely, is not dated by its first one. */
const MOST_DAYS = 3;

/** Where a page shows no day but that of its last change, three readers in four name that one. */
const UNSHOWN = 0.6;
/** News is corrected within days; a page that puts the day of a change this many days later in place of its first one is a new edition. */
const NEW_EDITION = 30;

/**
 * Doubts a publication that the page declares and does not show, where it shows the day of its declared change alone. A page that prints that day
 * long after the first publication dates itself by it.
 */
function doubted(
  found: readonly DateCandidate[],
  changed: DateCandidate | undefined,
  shown: readonly ShownDate[],
): readonly DateCandidate[] {
  const near = shown.filter((one) => one.near);
  const isChange = (one: DateCandidate) => changed !== undefined && sameDay(one, changed);
  if (near.length === 0 || !near.every(({ candidate }) => isChange(candidate))) return found;
  const [best] = found;
  const prints = near.find((one) => one.prints)?.candidate;
  const isEdition = best && prints && changed && isDeclared(changed) && dayOf(changed) - dayOf(best) > NEW_EDITION;
  const edition = isEdition ? [{ ...changed, from: prints.from, confidence: UNSHOWN }] : [];
  const doubt = (one: DateCandidate) => ({ ...one, confidence: Math.min(UNSHOWN, one.confidence) });
  return [...edition, ...found.map((one) => (isChange(one) ? one : doubt(one)))];
}

const isDeclared = ({ from }: DateCandidate): boolean => !from.startsWith('visible:');

const isTime = (date: string): boolean => date.length > 10 && WRITTEN.test(date);
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}:\d{2})?$/;

const SECONDS = ':mm:ss'.length;

/** Declared times without a zone that have the minute and second of an instant in UTC, at another hour: the same moment on the page's own clock. */
function twinsOf(instant: string, found: readonly DateCandidate[]): readonly string[] {
  const seconds = /T\d{2}(:\d{2}:\d{2})(?:\.\d+)?(?:Z|[+-]00:?00)$/.exec(instant)?.[1];
  return found
    .map(({ value }) => value.date)
    .filter(
      (date) => isTime(date) && seconds !== ':00:00' && date.slice(-SECONDS) === seconds && !instant.startsWith(date),
    );
}

/** Candidates for when the article was published and last changed, best first. */
export function dateCandidates(context: DateContext): DateCandidates {
  const { facts, url } = context;
  const read = dateReader(context);
  const ofUrl = urlDate(url) ?? urlDate(facts.metas.get('og:url')?.[0] ?? '');
  const { published, modified, shown } = gather(context, read, ofUrl);
  const likely = published.some(({ confidence }) => confidence >= LEAST);
  const sources = confirmed(likely ? published : [...published, ...lastResort(context, shown, read)]);
  const changed = completed(confirmed(modified));
  const best = completed(doubted(sources, changed[0], shown));
  const own = shown.filter((one) => one.near && !one.modified).map(({ candidate }) => candidate.value.date);
  const timesShown = (modified: boolean): string[] =>
    shown
      .filter((one) => one.near && one.modified === modified)
      .map(({ candidate, printed }) => printed ?? candidate.value.date)
      .filter(isTime);
  const twins = best.flatMap(({ value }) => twinsOf(value.date, published));
  const clock = {
    days: [...(ofUrl ? [ofUrl.date] : []), ...[...own, ...twins].flatMap((date) => WRITTEN.exec(date)?.[1] ?? [])],
    times: [...own, ...twins].filter(isTime),
    zoned: [...best, ...changed].map(({ value }) => value.date),
    language: context.language,
    url,
  };
  const located = (one: DateCandidate): DateCandidate => ({ ...one, value: atPageOffset(one.value, clock) });
  const datesOf = (found: readonly DateCandidate[]) => found.map(({ value }) => value.date);
  const placed = best.map(located);
  return {
    published: placed,
    modified: changed,
    clock:
      clockOffset([
        { stated: datesOf(placed), shown: timesShown(false) },
        { stated: datesOf(changed), shown: timesShown(true) },
      ]) ?? countryOffset(datesOf(placed)[0], clock),
  };
}
