/** What may stand around a mark and between its parts. */
export const DECORATION = /(?:[\s+*•●▪►■|>→~=_–—-]|\p{Extended_Pictographic}|\uFE0F|\u200D)*/uy;
export const OPEN = /[\s[({【]*/uy;
export const GLUE = /(?:[\s:,.|([–—•·/@-])*/uy;
export const CLOSE = /(?:[\s\])}】*+]|\p{Extended_Pictographic}|\uFE0F)*/uy;

/** A place in a text that sticky patterns move on. */
export type Cursor = {
  readonly take: (pattern: RegExp) => string;
  readonly match: (pattern: RegExp) => RegExpExecArray | null;
  readonly at: () => number;
  readonly back: (to: number) => void;
};

/** A cursor at the start of a text; `take` gives what a pattern found there, empty where nothing. */
export function cursorOn(text: string): Cursor {
  let place = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    if (found !== null) place = pattern.lastIndex;
    return found;
  };
  return { match, take: (pattern) => match(pattern)?.[0] ?? '', at: () => place, back: (to) => (place = to) };
}

/** Takes what a pattern finds behind any signs that glue parts; the cursor stays where it finds nothing. */
export function takeAfterGlue(cursor: Cursor, pattern: RegExp): string {
  const start = cursor.at();
  cursor.take(GLUE);
  const found = cursor.take(pattern);
  if (found === '') cursor.back(start);
  return found;
}
