const YEAR = '(?:19|20)\\d\\d';
const PERIOD = new RegExp(
  `^,?\\s+(?:(?:in office|who served|serving)\\s+)?(?:(from|between|since|until|in)\\s+)?(${YEAR})(?:\\s?(?:-|–|—|to|and|until|through)\\s?(${YEAR}|\\d\\d|present|now)?)?(?!\\p{L}|\\d)`,
  'u',
);
/** How far behind a title its years are looked for. */
const REACH = 48;

/** The years in which an office was held, where they stand right behind it: `(2010-2016)`, `from 2010 to 2016`, `since 2019`. */
export function periodAfter(body: string, end: number): { readonly startDate?: string; readonly endDate?: string } {
  const [, word, first, second] = PERIOD.exec(body.slice(end, end + REACH)) ?? [];
  if (first === undefined) return {};
  if (word === 'until') return { endDate: first };
  if (word === 'in') return {};
  const last = second?.length === 2 ? `${first.slice(0, 2)}${second}` : second;
  return { startDate: first, ...(last !== undefined && /^\d/u.test(last) && { endDate: last }) };
}
