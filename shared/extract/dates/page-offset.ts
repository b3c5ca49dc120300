import type { ParsedDate } from '../../dates/parse-date.ts';
import { isUtc, isZoned } from '../../dates/parsed-date.ts';
import { offsetAt, offsetText } from '../../dates/zones.ts';

/** The clock of a country, or that of most of its press, for the language or the domain of a page. */
const CLOCKS: ReadonlyMap<string, string> = new Map(
  `DE Europe/Berlin|AT Europe/Vienna|CH Europe/Zurich|IT Europe/Rome|FR Europe/Paris|BE Europe/Brussels|NL Europe/Amsterdam|
  LU Europe/Luxembourg|ES Europe/Madrid|GB Europe/London|UK Europe/London|IE Europe/Dublin|PT Europe/Lisbon|DK Europe/Copenhagen|
  NO Europe/Oslo|SE Europe/Stockholm|FI Europe/Helsinki|IS Atlantic/Reykjavik|PL Europe/Warsaw|CZ Europe/Prague|SK Europe/Bratislava|
  HU Europe/Budapest|RO Europe/Bucharest|BG Europe/Sofia|GR Europe/Athens|HR Europe/Zagreb|RS Europe/Belgrade|SI Europe/Ljubljana|
  EE Europe/Tallinn|LV Europe/Riga|LT Europe/Vilnius|BY Europe/Minsk|UA Europe/Kyiv|MD Europe/Chisinau|TR Europe/Istanbul|
  GE Asia/Tbilisi|AM Asia/Yerevan|AZ Asia/Baku|IR Asia/Tehran|IL Asia/Jerusalem|EG Africa/Cairo|SA Asia/Riyadh|AE Asia/Dubai|
  IN Asia/Kolkata|PK Asia/Karachi|BD Asia/Dhaka|LK Asia/Colombo|NP Asia/Kathmandu|CN Asia/Shanghai|HK Asia/Hong_Kong|TW Asia/Taipei|
  JP Asia/Tokyo|KR Asia/Seoul|TH Asia/Bangkok|VN Asia/Ho_Chi_Minh|MY Asia/Kuala_Lumpur|SG Asia/Singapore|PH Asia/Manila|
  NZ Pacific/Auckland|US America/New_York|CA America/Toronto|MX America/Mexico_City|BR America/Sao_Paulo|AU Australia/Sydney|RU Europe/Moscow|
  ZA Africa/Johannesburg|NG Africa/Lagos|KE Africa/Nairobi|GH Africa/Accra|AR America/Argentina/Buenos_Aires`
    .split('|')
    .map((line) => line.trim().split(' '))
    .map(([country = '', zone = '']) => [country, zone]),
);

/** What a page shows of its own clock. */
export type PageClock = {
  /** Days that it gives as its own, in its address and near the headline. */
  readonly days: readonly string[];
  /** Times that it shows without a zone, `2024-05-31T17:49:00`. */
  readonly times: readonly string[];
  /** Dates with an offset that it states anywhere. */
  readonly zoned: readonly string[];
  readonly language: string | undefined;
  readonly url: string;
};

const QUARTER = 15;
const WEST = -12 * 60;
const EAST = 14 * 60;

function offsetOfTime(time: string, instant: number): number[] {
  const minutes = Math.round((Date.parse(`${time}Z`) - instant) / 60_000);
  // what is shown is cut to the minute
  const whole = Math.round(minutes / QUARTER) * QUARTER;
  return Math.abs(minutes - whole) <= 1 ? [whole] : [];
}

function offsetOfZoned(date: string): number[] {
  const [, sign, hours, minutes] = /T.*([+-])(\d{2}):?(\d{2})$/.exec(date) ?? [];
  return sign === undefined ? [] : [(sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))];
}

const regions = new Map<string, string | undefined>();

/** The region that a language most often stands for. The platform takes long to tell, so that what it said of a bare language is kept. */
function regionOf(language: string): string | undefined {
  if (!/^[a-z]{2,3}$/.test(language)) return likelyRegion(language);
  if (!regions.has(language)) regions.set(language, likelyRegion(language));
  return regions.get(language);
}

function likelyRegion(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().region;
  } catch {
    return undefined;
  }
}

const offsetIn = (zone: string | undefined, instant: number): number[] =>
  zone === undefined ? [] : [offsetAt(new Date(instant).toISOString().slice(0, 19), zone)];

function zoneOfDomain(url: string): string | undefined {
  const host = URL.parse(url)?.hostname ?? '';
  return CLOCKS.get(host.slice(host.lastIndexOf('.') + 1).toUpperCase());
}

const zoneOfLanguage = (language: string | undefined): string | undefined =>
  CLOCKS.get((language === undefined ? undefined : regionOf(language)) ?? '');

/** Countries of several clocks, of which the list above has that of most of their press. */
const SEVERAL = new Set(['US', 'CA', 'MX', 'BR', 'AU', 'RU']);
/** Languages of many countries: alone they tell of none, and neither does the country that they have their name from. */
const WORLDWIDE = new Set(['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh', 'fa']);

/** The country that a language tag stands for, where it tells one: `uk`, `en-NG`, but not `en` or `en-GB`. */
function countryOf(language: string): string | undefined {
  const [primary = '', ...rest] = language.split('-');
  const printed = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
  if (!WORLDWIDE.has(primary.toLowerCase())) return printed ?? regionOf(primary);
  return printed === 'GB' || printed === regionOf(primary) ? undefined : printed;
}

/** Minutes east of UTC at a date in the country of a page, by its address or its language, where the country has one clock. */
export function countryOffset(
  date: string | undefined,
  { language, url }: Pick<PageClock, 'language' | 'url'>,
): number | undefined {
  const host = URL.parse(url)?.hostname ?? '';
  const domain = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  const country = CLOCKS.has(domain) ? domain : language && countryOf(language);
  const instant = date === undefined ? Number.NaN : Date.parse(date);
  if (country === undefined || SEVERAL.has(country) || Number.isNaN(instant)) return undefined;
  return offsetIn(CLOCKS.get(country), instant)[0];
}

/** Offsets that the page may have, the likeliest first. One that gives itself no day has that of the country in its address. */
function offsetsOf(clock: PageClock, instant: number): number[] {
  const ofDomain = offsetIn(zoneOfDomain(clock.url), instant);
  if (clock.days.length === 0) return ofDomain;
  const shown = [...clock.times.flatMap((time) => offsetOfTime(time, instant)), ...clock.zoned.flatMap(offsetOfZoned)];
  if (ofDomain.length > 0) return [...shown, ...ofDomain];
  const ofLanguage = offsetIn(zoneOfLanguage(clock.language), instant);
  return [...shown, ...ofLanguage, ...(isNamedTwice(clock) ? offsetIn(ofAbroad(clock), instant) : [])];
}

/** A day in the address that the page also shows. */
const isNamedTwice = ({ days }: PageClock): boolean => days.length > 1 && new Set(days).size === 1;

/** Where else the press of a language is printed, whose clock gives another day. */
const ABROAD: ReadonlyMap<string, string> = new Map([
  ['es', 'US'],
  ['fr', 'CA'],
  ['pt', 'BR'],
]);

/** Pages under an address of no country are of a country abroad where their language's own clock does not give the day that they name. */
function ofAbroad({ url, language = '' }: PageClock): string | undefined {
  const [primary = '', region] = language.toLowerCase().split('-');
  const isOwn = region === undefined || region === primary;
  const isAnywhere = /\.(?:com|org|net)$/.test(URL.parse(url)?.hostname ?? '');
  return isOwn && isAnywhere ? CLOCKS.get(ABROAD.get(primary) ?? '') : undefined;
}

/** Instants with an offset that a page states of one event of its own, and the times without one that it shows of the same. */
export type Stamps = { readonly stated: readonly string[]; readonly shown: readonly string[] };

const isOffset = (offset: number): boolean => offset >= WEST && offset <= EAST && offset % (2 * QUARTER) === 0;

/**
 * Minutes east of UTC of the clock that a page is written by: that of a time it shows for an instant that it also states, or the one offset beside
 * UTC that its dates are stated with. UTC alone is a machine's habit and tells nothing.
 */
export function clockOffset(stamps: readonly Stamps[]): number | undefined {
  const seen = stamps.flatMap(({ stated, shown }) =>
    stated.filter(isZoned).flatMap((date) => shown.flatMap((time) => offsetOfTime(time, Date.parse(date)))),
  );
  const stated = stamps.flatMap((one) => one.stated.flatMap(offsetOfZoned));
  return stated.find((offset) => offset !== 0) ?? seen.find(isOffset);
}

/**
 * An instant that is stated in UTC, written with the page's own offset where the page has another day than UTC: the day that it gives itself, where
 * a time it shows, another date of it or its country tells the offset that makes it so, else that of its country. The instant stays the same.
 */
export function atPageOffset(found: ParsedDate, clock: PageClock): ParsedDate {
  const day = found.date.slice(0, 10);
  if (!isUtc(found.date) || clock.days.includes(day)) return found;
  const instant = Date.parse(found.date);
  for (const offset of offsetsOf(clock, instant)) {
    if (offset === 0 || offset < WEST || offset > EAST) continue;
    const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
    const isOwn = clock.days.length > 0 ? clock.days.includes(local.slice(0, 10)) : local.slice(0, 10) !== day;
    if (isOwn) return { ...found, date: local + offsetText(offset) };
  }
  return found;
}
