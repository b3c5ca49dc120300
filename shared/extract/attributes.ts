/** The attributes that reading a page asks for; all others are passed over. */
const NAMES = [
  'alt',
  'aria-hidden',
  'class',
  'content',
  'data-component',
  'data-datetime',
  'data-original',
  'data-src',
  'data-testid',
  'data-time',
  'data-utime',
  'datetime',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'lang',
  'name',
  'property',
  'pubdate',
  'rel',
  'role',
  'src',
  'style',
  'title',
  'type',
  'value',
  'xml:lang',
] as const;

type AttributeName = (typeof NAMES)[number];

/** Values by lower-case name, entities decoded. */
export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

export const NO_ATTRIBUTES: Attributes = {};

const LONGEST = Math.max(...NAMES.map(({ length }) => length));
const BY_NAME: ReadonlyMap<string, AttributeName> = new Map(NAMES.map((name): [string, AttributeName] => [name, name]));

const [TAB, RETURN, SPACE, DOUBLE_QUOTE, QUOTE, SLASH, EQUALS, GREATER] = [9, 13, 32, 34, 39, 47, 61, 62];

export const isSpace = (code: number): boolean => code === SPACE || (code >= TAB && code <= RETURN && code !== 11);

/** A place in a page. */
export type Cursor = { readonly html: string; at: number };

/**
 * Reads the attributes of a start tag whose name ends at the cursor, and moves behind the tag. `decode` is given the values that may hold entities.
 * Undefined where the page ends before the tag does.
 */
export function readAttributes(cursor: Cursor, decode: (value: string) => string): Attributes | undefined {
  const { html } = cursor;
  let found: Partial<Record<AttributeName, string>> | undefined;
  for (;;) {
    skipSpaces(cursor, SLASH);
    if (cursor.at >= html.length) return undefined;
    if (html.charCodeAt(cursor.at) === GREATER) break;
    const name = readName(cursor);
    const value = readValue(cursor, name !== undefined);
    if (name === undefined || found?.[name] !== undefined) continue;
    found ??= {};
    found[name] = value.includes('&') ? decode(value) : value;
  }
  cursor.at += 1;
  return found ?? NO_ATTRIBUTES;
}

function skipSpaces(cursor: Cursor, also: number): void {
  for (let code = cursor.html.charCodeAt(cursor.at); code === also || isSpace(code); ) {
    cursor.at += 1;
    code = cursor.html.charCodeAt(cursor.at);
  }
}

/** Reads a name, whose first sign may be any; undefined for one that nothing asks for. */
function readName(cursor: Cursor): AttributeName | undefined {
  const { html, at: start } = cursor;
  let at = start + 1;
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
  }
  cursor.at = at;
  return at - start > LONGEST ? undefined : BY_NAME.get(html.slice(start, at).toLowerCase());
}

/** Moves behind the value, if there is one, and gives it where it is wanted. */
function readValue(cursor: Cursor, wanted: boolean): string {
  const { html } = cursor;
  skipSpaces(cursor, SPACE);
  if (html.charCodeAt(cursor.at) !== EQUALS) return '';
  cursor.at += 1;
  skipSpaces(cursor, SPACE);
  const code = html.charCodeAt(cursor.at);
  const isQuoted = code === DOUBLE_QUOTE || code === QUOTE;
  const start = isQuoted ? cursor.at + 1 : cursor.at;
  const end = isQuoted ? html.indexOf(code === QUOTE ? "'" : '"', start) : bareEnd(html, start);
  // an open quotation mark takes the rest of the page
  cursor.at = end < 0 ? html.length : isQuoted ? end + 1 : end;
  return wanted && end > start ? html.slice(start, end) : '';
}

function bareEnd(html: string, start: number): number {
  let at = start;
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === GREATER || isSpace(code)) break;
  }
  return at;
}
