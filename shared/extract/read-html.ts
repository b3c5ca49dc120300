import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { Attributes, Cursor } from './attributes.ts';
import { isSpace, NO_ATTRIBUTES, readAttributes } from './attributes.ts';
import type { Tag } from './tags.ts';
import { tagNamed } from './tags.ts';

/** What a reader of a page is told, in page order. Each element that opens is closed, void ones at once. Offsets are those of tags. */
export type HtmlHandler = {
  readonly open: (tag: Tag, attribs: Attributes, at: number) => void;
  /** Text with entities decoded; one run may come in several pieces. */
  readonly text: (data: string) => void;
  readonly close: (at: number) => void;
};

/** Longer pages are read to here. */
const LONGEST = 8_000_000;
const MOST_TAGS = 400_000;
/** No real page nests this deep: elements that lie deeper are not told, their text is. */
const DEEPEST = 1_000;

const [BANG, SLASH, GREATER, QUESTION] = [33, 47, 62, 63];

type Reading = Cursor & {
  readonly handler: HtmlHandler;
  /** The elements that are open, the outermost first. */
  readonly open: Tag[];
  /** Where the next end tag of a name stands, as far as it was looked for. */
  readonly ends: Map<string, number>;
  /** Where the text begins that was not told yet. */
  from: number;
};

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const decoded = (text: string): string => (text.includes('&') ? decodeHTML(text) : text);

/**
 * Reads a page from start to end without building a tree, in linear time whatever its nesting. Elements nest as htmlparser2 nests them; what
 * stands inside graphics, frames and `noscript` is passed over where its end is plain.
 */
export function readHtml(source: string, handler: HtmlHandler): void {
  const html = source.length > LONGEST ? source.slice(0, LONGEST) : source;
  const reading: Reading = { html, handler, open: [], ends: new Map(), at: 0, from: 0 };
  for (let left = MOST_TAGS; left > 0; left -= 1) {
    const start = html.indexOf('<', reading.at);
    if (start < 0) break;
    readMarkup(reading, start);
  }
  tellText(reading, html.length);
  closeTo(reading, 0, html.length);
}

function readMarkup(reading: Reading, start: number): void {
  const code = reading.html.charCodeAt(start + 1);
  if (isLetter(code)) readStartTag(reading, start);
  else if (code === SLASH) readEndTag(reading, start);
  else if (code === BANG) readDeclaration(reading, start);
  else if (code === QUESTION) pass(reading, start, '>', start + 2);
  else reading.at = start + 1;
}

/** Tells the text up to `end`. */
function tellText({ html, handler, from }: Reading, end: number): void {
  if (from < end) handler.text(decoded(html.slice(from, end)));
}

function goOn(reading: Reading, at: number): void {
  reading.at = at;
  reading.from = at;
}

/** Passes over markup from `start` to the next `end` after `from`, to the end of the page where there is none. */
function pass(reading: Reading, start: number, end: string, from: number): void {
  tellText(reading, start);
  const found = reading.html.indexOf(end, from);
  goOn(reading, found < 0 ? reading.html.length : found + end.length);
}

function readDeclaration(reading: Reading, start: number): void {
  const { html } = reading;
  if (html.startsWith('--', start + 2)) pass(reading, start, '-->', start + 2);
  else if (html.startsWith('[CDATA[', start + 2)) pass(reading, start, ']]>', start + 9);
  else pass(reading, start, '>', start + 2);
}

/** Where the name of a tag ends. */
function nameEnd(html: string, start: number): number {
  let at = start;
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === GREATER || code === SLASH || isSpace(code)) break;
  }
  return at;
}

function tagAt(html: string, start: number, end: number): Tag {
  return tagNamed(html.slice(start, end).toLowerCase());
}

function readStartTag(reading: Reading, start: number): void {
  const { html, handler, open } = reading;
  tellText(reading, start);
  reading.at = nameEnd(html, start + 1);
  const tag = tagAt(html, start + 1, reading.at);
  const attribs = readAttributes(reading, decodeHTMLAttribute);
  goOn(reading, attribs === undefined ? html.length : reading.at);
  if (attribs === undefined) return;
  if (tag.ends !== undefined) closeEnded(reading, tag.ends, start);
  if (open.length >= DEEPEST) return;
  handler.open(tag, attribs, start);
  if (tag.isVoid || (tag.name === 'svg' && html.charCodeAt(reading.at - 2) === SLASH)) {
    handler.close(start);
    return;
  }
  open.push(tag);
  if (tag.isRaw) tellRaw(reading, tag.name);
  else if (tag.isUnread) passInside(reading, tag.name);
}

/** Closes elements until `level` are open. */
function closeTo({ open, handler }: Reading, level: number, at: number): void {
  while (open.length > level) {
    open.pop();
    handler.close(at);
  }
}

/** Closes the innermost elements as long as they are among the `ended`. */
function closeEnded(reading: Reading, ended: ReadonlySet<string>, at: number): void {
  const { open } = reading;
  let level = open.length;
  while (level > 0 && ended.has(open[level - 1]?.name ?? '')) level -= 1;
  closeTo(reading, level, at);
}

function readEndTag(reading: Reading, start: number): void {
  const { html, handler, open } = reading;
  let at = start + 2;
  while (isSpace(html.charCodeAt(at))) at += 1;
  pass(reading, start, '>', at);
  if (!isLetter(html.charCodeAt(at))) return;
  const tag = tagAt(html, at, nameEnd(html, at));
  const { name } = tag;
  const level = open.findLastIndex((one) => one.name === name);
  if (level >= 0) closeTo(reading, level, start);
  else if (name === 'p' || name === 'br') {
    // browsers read these as whole elements
    handler.open(tag, NO_ATTRIBUTES, start);
    handler.close(start);
  }
}

/** Whether a name stands at a place, and no longer one. */
const isNamed = (html: string, at: number, name: string): boolean =>
  html.slice(at, at + name.length).toLowerCase() === name && nameEnd(html, at + name.length) === at + name.length;

/** Where the next end tag of this name stands, from `start` on; at the end of the page where there is none. */
function endTagAfter({ html, ends }: Reading, name: string, start: number): number {
  const known = ends.get(name);
  if (known !== undefined && known >= start) return known;
  let at = html.indexOf('</', start);
  while (at >= 0 && !isNamed(html, at + 2, name)) at = html.indexOf('</', at + 2);
  const end = at < 0 ? html.length : at;
  ends.set(name, end);
  return end;
}

/** Tells what stands inside an element that holds no tags. */
function tellRaw(reading: Reading, name: string): void {
  const { html, handler, from } = reading;
  const end = endTagAfter(reading, name, from);
  const inside = html.slice(from, end);
  if (inside !== '') handler.text(name === 'title' ? decoded(inside) : inside);
  goOn(reading, end);
}

/** Goes to the end tag of an element, unless there is none or another of its name begins before. */
function passInside(reading: Reading, name: string): void {
  const { html, from } = reading;
  const end = endTagAfter(reading, name, from);
  if (end < html.length && !html.slice(from, end).includes(`<${name}`)) goOn(reading, end);
}
