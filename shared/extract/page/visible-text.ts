import { foldText } from './fold-text.ts';
import type { WatchedElement } from './page.ts';

/** White space by which markup is laid out; it must not use up what is read of an element. */
const LAYOUT = /[ \t\n\r]{2,}/gu;
const laidOut = (piece: string): string => piece.replace(LAYOUT, ' ');

/** Text inside an element with white space folded, up to some `limit` characters; what is never shown is left out. */
export function visibleText({ texts, first, last }: WatchedElement, limit = 1000): string {
  let text = '';
  for (let index = first; index < last && text.length < limit; index += 1) text += laidOut(texts[index] ?? '');
  return foldText(text);
}

/** What a line break of the page is in the texts of an element; as white space it folds like any other. */
export const LINE_BREAK = '\u2028';

/** An account's name at the end of a text. */
const ACCOUNT = /@\w*$/u;

/** Whether two texts that meet without a gap are two things: a capital after a small letter, an account's name, or a whole word after a whole name. */
const isGlued = (text: string, piece: string): boolean =>
  (/\p{L}/u.test(text.slice(-1)) && (piece.startsWith('@') || ACCOUNT.test(text.slice(-40)))) ||
  (/\p{Ll}/u.test(text.slice(-1)) &&
    (/^\p{Lu}/u.test(piece) || (/^\p{Ll}{6}/u.test(piece) && /\p{Lu}\p{Ll}+\s.*\p{Lu}\p{Ll}+$/u.test(text))));

/** The lines of text inside an element, each folded, joined by `\n`. Elements that stand side by side without a gap, as a name and an office, are lines too. */
export function visibleLines({ texts, first, last }: WatchedElement, limit = 1000): string {
  let text = '';
  for (let index = first; index < last && text.length < limit; index += 1) {
    const piece = laidOut(texts[index] ?? '');
    text += isGlued(text, piece) ? LINE_BREAK + piece : piece;
  }
  return text
    .split(LINE_BREAK)
    .map(foldText)
    .filter((line) => line !== '')
    .join('\n');
}
