import { abbreviatedOffset, offsetAt } from '../../dates/zones.ts';
import { foldPhrase } from '../language/fold.ts';
import { markPatterns } from './time-mark-words.ts';

/** Minutes east of UTC at a local time (`2025-06-02T11:07:00`), or undefined where the zone is not known. */
export type OffsetOf = (local: string) => number | undefined;

const NUMERIC = /^(?:GMT|UTC)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?$/iu;
const LOCALES = ['en-US', 'en-GB', 'en-IN', 'en-AU', 'en-CA', 'en-ZA'];

/** The zone that a mark states, or else the outlet's. A stated zone that we cannot place gives none rather than the outlet's. */
export function zoneOf(
  printed: string | undefined,
  outlet: OffsetOf,
  timeZone: string | undefined,
  language: string | undefined,
): OffsetOf {
  if (printed === undefined) return outlet;
  const numeric = NUMERIC.exec(printed);
  if (numeric !== null)
    return () => (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0));
  const named = markPatterns(language).zones.get(foldPhrase(printed));
  if (named !== undefined) return named === '' ? () => undefined : (local) => offsetAt(local, named);
  const city = /^(.+) time$/iu.exec(printed)?.[1];
  if (city !== undefined) return cityZone(city);
  const abbreviation = printed.toLowerCase();
  if (abbreviatedOffset(abbreviation, '2000-01-01T00:00:00') === undefined) return outlet;
  return (local) =>
    timeZone !== undefined && isAbbreviationOf(printed, timeZone, local)
      ? offsetAt(local, timeZone)
      : abbreviatedOffset(abbreviation, local);
}

function cityZone(city: string): OffsetOf {
  const key = `/${city.replace(/\s+/gu, '_').toLowerCase()}`;
  const zone = Intl.supportedValuesOf('timeZone').find((name) => name.toLowerCase().endsWith(key));
  return zone === undefined ? () => undefined : (local) => offsetAt(local, zone);
}

/** `IST` is Irish in Dublin and Indian in Delhi: the outlet's own zone goes first. */
const isAbbreviationOf = (printed: string, timeZone: string, local: string): boolean =>
  LOCALES.some((locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
    return format
      .formatToParts(Date.parse(`${local}Z`))
      .some((part) => part.type === 'timeZoneName' && part.value === printed);
  });

/** The outlet's clock: its zone, or else that of its page, in minutes east of UTC. */
export const outletClock = (timeZone: string | undefined, clock: number | undefined): OffsetOf =>
  timeZone === undefined ? () => clock : (local) => offsetAt(local, timeZone);
