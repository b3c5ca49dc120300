import { foldPhrase } from '../language/fold.ts';
import { type Clock, takeClock, takeDate } from './mark-clock.ts';
import { CLOSE, type Cursor, cursorOn, DECORATION, GLUE, OPEN, takeAfterGlue } from './mark-cursor.ts';
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
  /** The line also says what was added, which is left out of `rest`. */
  readonly note?: true;
};

/** Where a mark may reach; a longer opening is a sentence. */
const LONGEST = 90;
const COUNTER = /(?:#|no\.?\s?|№\s?)?\d{1,2}(?=[\s:,(–—-])(?!\s*[:.]\d)(?!\s*[ap]\.?\s?m)/iuy;
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
  const start = cursor.at();
  let date = first || takeDate(cursor, patterns);
  let clock = takeClock(cursor, patterns);
  if (clock === undefined && DOTTED.test(date)) {
    cursor.back(start);
    date = '';
    clock = takeClock(cursor, patterns);
  }
  if (clock === undefined && relative === '') {
    cursor.take(CLOSE);
    if (word === '') return undefined;
    return noteMark(text, word, cursor.at(), patterns) ?? wordAlone(text, word, date, cursor.at(), patterns);
  }
  date ||= clock === undefined ? '' : takeDate(cursor, patterns);
  const after = word === '' ? takeAfterGlue(cursor, patterns.word) : '';
  const closed = cursor.take(CLOSE).trim() !== '' || bracket;
  return finish(text, cursor.at(), { word: word || after, relative, date, clock, closed }, patterns);
}

/** `12.05.` with no time behind it is one itself. */
const DOTTED = /^\d{1,2}\.\d{2}\.$/u;

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
  const { clock, date, word, relative, closed } = found;
  const behind = splitRest(text, at);
  // `Updated at 14:20 with quotes`
  const isNote = behind.joint === 'space' && NOTE.test(behind.rest) && tellsChange(word, patterns);
  const { joint, sign, rest } = isNote ? splitRest('', 0) : behind;
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
      word: changed && !isNote ? 'changed' : patterns.originals.has(foldPhrase(word)) ? 'original' : 'update',
    }),
    rest,
    joint: joined,
    strong: clock === undefined || clock.strong || closed || word !== '' || date !== '',
    ...(isNote && { note: true }),
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

/** `Updates with the minister's comment, 11:00 a.m.`: a line of its own that says what was added, and then when. */
function noteMark(text: string, word: string, from: number, patterns: MarkPatterns): TimeMark | undefined {
  const at = text.length > LONGEST || !tellsChange(word, patterns) ? -1 : text.search(NOTE_TIME);
  if (at < from || !NOTE.test(text.slice(from, at).replace(SIGNS, ''))) return undefined;
  const cursor = cursorOn(text.slice(at));
  cursor.take(OPEN);
  const date = takeDate(cursor, patterns);
  const clock = takeClock(cursor, patterns);
  cursor.take(CLOSE);
  if (clock === undefined || /[^.\s]/u.test(text.slice(at + cursor.at()))) return undefined;
  const mark = finish(text, text.length, { word, relative: '', date, clock, closed: true }, patterns);
  return mark && { ...mark, word: 'update', note: true };
}

/** What was added, in a few words that are no sentence. */
const NOTE = /^\p{Ll}[^.!?]{0,60}$/u;
const SIGNS = /^[\s\p{P}]+/u;

/** Whether a word says that the text grew: `updated`, `update`, `updates`. */
const tellsChange = (word: string, { alone, changed }: MarkPatterns): boolean => {
  const folded = foldPhrase(word);
  return changed.has(folded) || alone.has(folded) || alone.has(folded.slice(0, -1));
};

/** What stands behind the last sign that parts, no longer than a time and a date. */
const NOTE_TIME = /[,;|([–—-](?=[^,;|([–—-]{3,30}$)/u;

/** `UPDATE:`, `Update 2:` or `Update (June 3):`, without a time of day. */
function wordAlone(text: string, word: string, date: string, at: number, patterns: MarkPatterns): TimeMark | undefined {
  if (!patterns.alone.has(foldPhrase(word))) return undefined;
  const { joint, rest } = splitRest(text, at);
  const shouted = word === word.toUpperCase();
  const colon = /^[\s)\]]*[:：]/u.test(text.slice(at, at + 4));
  if (joint === 'space' || (rest !== '' && !shouted && !colon)) return undefined;
  return { shown: date, ...(date !== '' && { date }), word: 'update', rest, joint, strong: shouted || date !== '' };
}
