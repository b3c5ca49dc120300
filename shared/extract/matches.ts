/**
 * All matches of a pattern with the flag `g` in a text, in order. `matchAll` makes a copy of the pattern each time, and each collection of garbage
 * forgets what was compiled for copies: a list of hundreds of words is then compiled anew for one look.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
