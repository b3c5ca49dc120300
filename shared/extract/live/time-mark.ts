import { foldPhrase } from '../language/fold.ts';
import { type MarkPatterns, markPatterns } from './time-mark-words.ts';

/** A time printed before the text that it dates. */
export type TimeMark = {
  /** The time as printed, with its half of the day and zone; empty where only a word stands (`UPDATE:`). */
  readonly shown: string;
  /** Minutes after midnight on the clock that the mark shows. */
  readonly minutes?: number;
  /** The zone as printed. */
  readonly zone?: string;
  /** The date as printed. */
  readonly date?: string;
  /** `update` opens a block, `changed` says when the text changed, `original` heads the text before the updates. */
  readonly word?: 'update' | 'changed' | 'original';
  /** What follows the mark in its paragraph. */
  readonly rest: string;
  /** How it follows: after a colon, dash or bracket, or after white space alone. */
  readonly joint: 'none' | 'separator' | 'space';
  /** Cannot be read as anything but a time: it has a colon, half of the day, zone, bracket or word. */
  readonly strong: boolean;
};

/** Where a mark may reach; a longer opening is a sentence. */
const LONGEST = 90;
const DECORATION = /(?:[\s+*•●▪►■|>→~=_–—-]|\p{Extended_Pictographic}|\uFE0F|\u200D)*/uy;
const OPEN = /[\s[({【]*/uy;
const GLUE = /(?:[\s:,.|([–—•·/@-])*/uy;
const CLOSE = /(?:[\s\])}】*+]|\p{Extended_Pictographic}|\uFE0F)*/uy;
const COUNTER = /(?:#|no\.?\s?|№\s?)?\d{1,2}(?=[\s:,(–—-])(?!\s*[:.]\d)(?!\s*[ap]\.?\s?m)/iuy;
const CLOCK =
  /(?:(?<hour>[01]?\d|2[0-3])(?:(?<colon>:)(?<minute>[0-5]\d)(?::[0-5]\d)?|(?<dot>[.·])(?<minute2>[0-5]\d)|\s?(?<h>[hH]|год\.?|ч\.?)\s?(?<minute3>[0-5]\d)?(?!\p{L}))?(?:\s?(?<half>[apAP])\.?\s?[mM](?:\.(?!\p{L})|(?!\p{L})))?|(?<four>(?:[01]\d|2[0-3])[0-5]\d)(?=\s?(?:GMT|UTC|[A-Z]{2,4}T\b|hrs?\b|hours\b)))(?!\p{N}|[:.,]\d|['’]|\+\d\b(?!\d))/uy;
const ZONE =
  /[\s,(]*(?:(?:GMT|UTC|Z|МСК|мск|MSK|TSİ|TSI|[A-Z]{1,4}ST|[A-Z]{1,4}DT|[ECMPA]T|BST|CES?T|EES?T|WES?T|MSK|IST|HKT|SGT|KST|JST|TRT|AZT|PKT|MEZ|MESZ|SAST|WIB|GST|ICT|EAT|WAT|CAT)(?![\p{L}])(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?|(?:\p{Lu}\p{L}+\s){1,2}[Tt]ime(?!\p{L}))\)?/uy;
const JOINT = /\s*(?:[:：|•·–—―>»→]|-(?=\s)|\.(?=\s))*\s*/uy;

/** Reads the time mark that a paragraph begins with, or undefined. The paragraph may be nothing but the mark. */
export function readTimeMark(text: string, language?: string): TimeMark | undefined {
  const patterns = markPatterns(language);
  if (!patterns.opens(text)) return undefined;
  if (text.length < LONGEST && GLUED_DATE.test(text)) return readTimeMark(text.replace(GLUED_DATE, ' '), language);
  const cursor = cursorOn(text.slice(0, LONGEST * 2));
  cursor.take(DECORATION);
  const bracket = cursor.take(OPEN).trim() !== '';
  const word = takeWord(cursor, patterns);
  // `Update 29 May` has a date, `Update 2, May 29` a number before it.
  const first = word === '' ? '' : takeDate(cursor, patterns);
  if (word !== '' && first === '') takeCounter(cursor);
  const relative = takeAfterGlue(cursor, patterns.relative);
  let date = first || takeDate(cursor, patterns);
  const clock = takeClock(cursor, patterns);
  if (clock === undefined && relative === '') {
    cursor.take(CLOSE);
    return word === '' ? undefined : wordAlone(text, word, date, cursor.at(), patterns);
  }
  date ||= clock === undefined ? '' : takeDate(cursor, patterns);
  const after = word === '' ? takeAfterGlue(cursor, patterns.word) : '';
  const closed = cursor.take(CLOSE).trim() !== '' || bracket;
  return finish(text, cursor.at(), { word: word || after, relative, date, clock, closed }, patterns);
}

/** A time and a date in elements of their own are printed without a space between them. */
const GLUED_DATE = /(?<=^\d{1,2}:\d{2})(?=(?:19|20)\d{2}[./-]\d{1,2}[./-])/u;

/** Reads `ORIGINAL STORY:` and its like, which head a text as it stood before. */
export function readOriginalMark(text: string, language?: string): TimeMark | undefined {
  const patterns = markPatterns(language);
  if (!patterns.opens(text)) return undefined;
  const cursor = cursorOn(text.slice(0, LONGEST));
  cursor.take(DECORATION);
  cursor.take(OPEN);
  const word = cursor.take(patterns.original);
  if (word === '') return undefined;
  cursor.take(CLOSE);
  const { joint, rest } = splitRest(text, cursor.at());
  const set =
    word === word.toUpperCase() || (joint !== 'space' && /[:：|]/u.test(text.slice(cursor.at(), cursor.at() + 2)));
  if (joint === 'space' || (rest !== '' && !set) || (rest === '' && /,$/u.test(text))) return undefined;
  return { shown: '', word: 'original', rest, joint, strong: set };
}

/** A line may be no longer to be nothing but a date. */
const LONGEST_DATE = 40;

/** The date that a line consists of, day and month at least (`Thursday, 14 January 2027`), as printed. */
export function dateLine(text: string, language?: string): string | undefined {
  if (text.length > LONGEST_DATE || !/\d/u.test(text)) return undefined;
  const cursor = cursorOn(text);
  cursor.take(DECORATION);
  cursor.take(OPEN);
  const date = cursor.take(markPatterns(language).date);
  cursor.take(CLOSE);
  return /\d/u.test(date) && !/^\d{1,2}[./]\d{1,2}$/u.test(date) && /^[\s:.,–—-]*$/u.test(text.slice(cursor.at()))
    ? date
    : undefined;
}

/** A line of stamps holds two or three of them. */
const LONGEST_STAMPS = 140;
/** Parts of a stamp that stand in elements of their own are printed without a space between them. */
const GLUED = /(?<=\b(?:19|20)\d{2})(?=\d{1,2}:\d{2})|(?<=\d|\b[A-Z]{2,4})(?=\p{Lu}\p{Ll})/gu;

/** Whether a line says nothing but when the text was published or changed: `Published 3 June 2027, 07:45; updated 3 hours ago`. */
export function isStampLine(text: string, language?: string): boolean {
  if (text.length > LONGEST_STAMPS || !/\d/u.test(text)) return false;
  const line = text.replace(GLUED, ' ');
  const patterns = markPatterns(language);
  const cursor = cursorOn(line);
  let told = false;
  for (let before = -1; before < cursor.at() && cursor.at() < line.length; ) {
    before = cursor.at();
    cursor.take(DECORATION);
    cursor.take(OPEN);
    const word = cursor.take(patterns.word);
    const date = takeDate(cursor, patterns);
    const relative = takeAfterGlue(cursor, patterns.relative);
    takeClock(cursor, patterns);
    cursor.take(CLOSE);
    cursor.take(STAMP_GLUE);
    told ||= patterns.changed.has(foldPhrase(word)) || /\d/u.test(date) || relative !== '';
  }
  return told && cursor.at() === line.length;
}

const STAMP_GLUE = /[\s:,;.|/·•–—-]*/uy;

type Cursor = {
  readonly take: (pattern: RegExp) => string;
  readonly match: (pattern: RegExp) => RegExpExecArray | null;
  readonly at: () => number;
  readonly back: (to: number) => void;
};

function cursorOn(text: string): Cursor {
  let place = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    if (found !== null) place = pattern.lastIndex;
    return found;
  };
  return { match, take: (pattern) => match(pattern)?.[0] ?? '', at: () => place, back: (to) => (place = to) };
}

function takeAfterGlue(cursor: Cursor, pattern: RegExp): string {
  const start = cursor.at();
  cursor.take(GLUE);
  const found = cursor.take(pattern);
  if (found === '') cursor.back(start);
  return found;
}

/** `2nd update`, `2. Aktualisierung`. */
const ORDINAL = /\d{1,2}(?:st|nd|rd|th|\.|e|ª|º|-\p{L}{1,2})?\s+(?=\p{L})/uy;

function takeWord(cursor: Cursor, { word }: MarkPatterns): string {
  const start = cursor.at();
  const found = cursor.take(ORDINAL) === '' ? '' : cursor.take(word);
  if (found === '') cursor.back(start);
  return found || cursor.take(word);
}

function takeCounter(cursor: Cursor): void {
  const start = cursor.at();
  cursor.take(GLUE);
  if (cursor.take(COUNTER) === '') cursor.back(start);
}

/** A date, after any glue and a word such as `on`; the cursor stays where there is none. */
function takeDate(cursor: Cursor, patterns: MarkPatterns): string {
  const start = cursor.at();
  cursor.take(GLUE);
  cursor.take(patterns.at);
  cursor.take(GLUE);
  const date = cursor.take(patterns.date);
  if (date === '') cursor.back(start);
  return date;
}

type Clock = { readonly shown: string; readonly minutes: number; readonly zone: string; readonly strong: boolean };

function takeClock(cursor: Cursor, patterns: MarkPatterns): Clock | undefined {
  const start = cursor.at();
  cursor.take(GLUE);
  cursor.take(patterns.at);
  cursor.take(GLUE);
  const before = cursor.take(patterns.clockWord);
  cursor.take(GLUE);
  const clock = clockHere(cursor, patterns);
  if (clock === undefined) {
    cursor.back(start);
    return undefined;
  }
  const spoken = takeAfterGlue(cursor, patterns.clockWord);
  const zone = cursor.take(ZONE).replace(/[(),]/gu, '').trim();
  cursor.take(patterns.named);
  const second = takeSecondClock(cursor);
  const shown = [clock.shown, spoken, zone].filter((part) => part !== '').join(' ');
  const named = clock.strong || before !== '' || spoken !== '' || zone !== '' || second !== '';
  return named || clock.weak ? { shown, minutes: clock.minutes, zone: zone || spoken, strong: named } : undefined;
}

type Read = { readonly shown: string; readonly minutes: number; readonly strong: boolean; readonly weak: boolean };

function clockHere(cursor: Cursor, patterns: MarkPatterns): Read | undefined {
  const named = cursor.take(patterns.named);
  if (named !== '')
    return { shown: named, minutes: patterns.midnight.has(foldPhrase(named)) ? 0 : 720, strong: false, weak: true };
  const start = cursor.at();
  const found = cursor.match(CLOCK);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const hour = Number(groups.four?.slice(0, 2) ?? groups.hour);
  const minute = Number(groups.four?.slice(2) ?? groups.minute ?? groups.minute2 ?? groups.minute3 ?? 0);
  const half = groups.half?.toLowerCase();
  if (half !== undefined && (hour > 12 || hour === 0) && !groups.colon) {
    cursor.back(start);
    return undefined;
  }
  const strong = Boolean(half ?? groups.colon ?? groups.four ?? groups.minute3);
  return {
    shown: found[0].trim(),
    minutes: onClock(hour, half) * 60 + minute,
    strong,
    weak: Boolean(groups.dot ?? groups.h),
  };
}

function onClock(hour: number, half: string | undefined): number {
  if (half === 'p') return hour < 12 ? hour + 12 : hour;
  return half === 'a' && hour === 12 ? 0 : hour;
}

/** `(14:07 GMT)` or `(updated 11:20)` after a time says it once more, or when it was touched. */
const SECOND =
  /\s*(?:\(\s*(?:\p{L}+:?\s){0,2}\d{1,2}[:.]?\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|[A-Z]{2,4}T?)?\s*\)|\/\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|[A-Z]{2,4}T?)(?![\p{L}]))/uy;
const takeSecondClock = (cursor: Cursor): string => cursor.take(SECOND);

/** `1:05pm - 1:20pm` is a programme's, and so is `10 - 11`; `21:47: 60 houses` is none. */
const SECOND_TIME = /^\d{1,2}(?:[:.]\d{2}\s*(?:[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?:\s|$)/iu;
const SECOND_HOUR = /^(?:[01]?\d|2[0-4])(?:\s|$)/u;
const isRange = (rest: string, sign: string): boolean =>
  SECOND_TIME.test(rest) || (/^[\s–—-]*$/u.test(sign) && SECOND_HOUR.test(rest));

type Found = {
  readonly word: string;
  readonly relative: string;
  readonly date: string;
  readonly clock: Clock | undefined;
  readonly closed: boolean;
};

function finish(text: string, at: number, found: Found, patterns: MarkPatterns): TimeMark | undefined {
  const { joint, sign, rest } = splitRest(text, at);
  const { clock, date, word, relative, closed } = found;
  const joined = joint === 'space' && closed ? 'separator' : joint;
  if (isRange(rest, sign) || (joined === 'space' && !/^["“«„'‘(]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(rest))) return undefined;
  // `Midnight Express` is a name.
  if (joined === 'space' && clock !== undefined && !/\d/u.test(clock.shown)) return undefined;
  const changed = patterns.changed.has(foldPhrase(word));
  return {
    shown: clock?.shown ?? relative,
    ...(clock && { minutes: clock.minutes }),
    ...(clock?.zone && { zone: clock.zone }),
    ...(date !== '' && { date }),
    ...(word !== '' && {
      word: changed ? 'changed' : patterns.originals.has(foldPhrase(word)) ? 'original' : 'update',
    }),
    rest,
    joint: joined,
    strong: clock === undefined || clock.strong || closed || word !== '' || date !== '',
  };
}

/** What follows a mark; `sign` is all between the two. */
function splitRest(text: string, at: number): { joint: TimeMark['joint']; sign: string; rest: string } {
  JOINT.lastIndex = at;
  const sign = JOINT.exec(text)?.[0] ?? '';
  const rest = text
    .slice(at + sign.length)
    .replace(/[\s+*=]{3,}$/u, '')
    .trim();
  if (rest === '' || /^[\p{P}\p{S}\s]+$/u.test(rest)) return { joint: 'none', sign, rest: '' };
  return { joint: sign.trim() === '' ? 'space' : 'separator', sign, rest };
}

/** `UPDATE:`, `Update 2:` or `Update (June 3):`, without a time of day. */
function wordAlone(text: string, word: string, date: string, at: number, patterns: MarkPatterns): TimeMark | undefined {
  if (!patterns.alone.has(foldPhrase(word))) return undefined;
  const { joint, rest } = splitRest(text, at);
  const shouted = word === word.toUpperCase();
  const colon = /^[\s)\]]*[:：]/u.test(text.slice(at, at + 4));
  if (joint === 'space' || (rest !== '' && !shouted && !colon)) return undefined;
  return { shown: date, ...(date !== '' && { date }), word: 'update', rest, joint, strong: shouted || date !== '' };
}
