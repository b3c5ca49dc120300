/** A rule with its path pattern as `normalisePath` leaves it. */
export type RobotsRule = { readonly allow: boolean; readonly pattern: string };

const UNRESERVED = /[A-Za-z0-9\-._~]/;

/** The pattern of a rule in the spelling of `normalisePath`: `*` stays a wildcard and a final `$` the end; a missing first slash is added. */
export function normalisePattern(pattern: string): string {
  const rooted = /^[/*]/.test(pattern) ? pattern : `/${pattern}`;
  const anchor = rooted.endsWith('$') ? '$' : '';
  const pieces = (anchor ? rooted.slice(0, -1) : rooted).split('*');
  return pieces.map(normalisePath).join('*') + anchor;
}

/** One spelling per path (RFC 9309, 2.2.2): what URLs may not hold as UTF-8 escapes, escapes in capitals, unreserved ASCII unescaped. */
export function normalisePath(path: string): string {
  return path
    .replace(/[^\u0021-\u007E]+|[<>"`{}|\\^]/gu, (other) => encodeURIComponent(other.toWellFormed()))
    .replace(/[*$]/g, (mark) => (mark === '*' ? '%2A' : '%24'))
    .replace(/%([0-9a-f]{2})/gi, (escaped, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return UNRESERVED.test(character) ? character : escaped.toUpperCase();
    });
}

/** The longest matching rule decides, `allow` at a tie; without a match everything is allowed. Both sides are normalised. */
export function matchRule(rules: readonly RobotsRule[], path: string): boolean {
  let best: RobotsRule | undefined;
  for (const rule of rules) {
    const longer = best === undefined || rule.pattern.length > best.pattern.length;
    const tie = best !== undefined && rule.pattern.length === best.pattern.length && rule.allow && !best.allow;
    if ((longer || tie) && matchesPattern(rule.pattern, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** `*` is any run of characters, a final `$` the end. Taking each piece at its first place is exact for such patterns, and linear. */
export function matchesPattern(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [head = '', ...pieces] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  let at = head.length;
  const tail = anchored ? pieces.pop() : undefined;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  return tail === undefined ? at === path.length : path.length - tail.length >= at && path.endsWith(tail);
}
