const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day (`2025-06-02`) of an ISO date on the clocks of a zone; without a zone the day as written. Undefined where it is no date. */
export function localDay(date: string | undefined, timeZone: string | undefined): string | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}/u.test(date)) return undefined;
  const zoned = /T.*(?:z|[+-]\d{2}:?\d{2})$/iu.test(date) ? Date.parse(date) : Number.NaN;
  if (timeZone === undefined || Number.isNaN(zoned)) return date.slice(0, 10);
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format.format(zoned);
}
