import { foldPhrase } from '../language/fold.ts';
import { takeClock, takeDate } from './mark-clock.ts';
import { CLOSE, cursorOn, DECORATION, OPEN, takeAfterGlue } from './mark-cursor.ts';
import { markPatterns } from './time-mark-words.ts';

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
