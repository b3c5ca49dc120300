import { foldPhrase } from '../language/fold.ts';
import { type Cursor, GLUE, takeAfterGlue } from './mark-cursor.ts';
import type { MarkPatterns } from './time-mark-words.ts';

const CLOCK =
  /(?:(?<hour>[01]?\d|2[0-3])(?:(?<colon>:)(?<minute>[0-5]\d)(?::[0-5]\d)?|(?<dot>[.·])(?<minute2>[0-5]\d)|\s?(?<h>[hH]|год\.?|ч\.?)\s?(?<minute3>[0-5]\d)?(?!\p{L}))?(?:\s?(?<half>[apAP])\.?\s?[mM](?:\.(?!\p{L})|(?!\p{L})))?|(?<four>(?:[01]\d|2[0-3])[0-5]\d)(?=\s?(?:GMT|UTC|[A-Z]{2,4}T\b|hrs?\b|hours\b)))(?!\p{N}|[:.,]\d|['’]|\+\d\b(?!\d))/uy;
const ZONE =
  /[\s,(]*(?:(?:GMT|UTC|Z|МСК|мск|MSK|TSİ|TSI|[A-Z]{1,4}ST|[A-Z]{1,4}DT|[ECMPA]T|BST|CES?T|EES?T|WES?T|MSK|IST|HKT|SGT|KST|JST|TRT|AZT|PKT|MEZ|MESZ|SAST|WIB|GST|ICT|EAT|WAT|CAT)(?![\p{L}])(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?|(?:\p{Lu}\p{L}+\s){1,2}[Tt]ime(?!\p{L}))\)?/uy;

/** A date, after any glue and a word such as `on`; the cursor stays where there is none. */
export function takeDate(cursor: Cursor, patterns: MarkPatterns): string {
  const start = cursor.at();
  cursor.take(GLUE);
  cursor.take(patterns.at);
  cursor.take(GLUE);
  const date = cursor.take(patterns.date);
  if (date === '') cursor.back(start);
  return date;
}

/** A time of day as printed, with what was said around it. */
export type Clock = {
  readonly shown: string;
  readonly minutes: number;
  readonly zone: string;
  readonly strong: boolean;
};

/** A time of day, after any glue and a word such as `at`; the cursor stays where there is none. */
export function takeClock(cursor: Cursor, patterns: MarkPatterns): Clock | undefined {
  const start = cursor.at();
  cursor.take(GLUE);
  cursor.take(patterns.at);
  cursor.take(GLUE);
  const before = cursor.take(patterns.clockWord);
  cursor.take(GLUE);
  const clock = clockHere(cursor, patterns);
  if (clock === undefined) {
    cursor.back(start);
    return undefined;
  }
  const spoken = takeAfterGlue(cursor, patterns.clockWord);
  const zone = cursor.take(ZONE).replace(/[(),]/gu, '').trim();
  cursor.take(patterns.named);
  const second = takeSecondClock(cursor);
  const shown = [clock.shown, spoken, zone].filter((part) => part !== '').join(' ');
  const named = clock.strong || before !== '' || spoken !== '' || zone !== '' || second !== '';
  return named || clock.weak ? { shown, minutes: clock.minutes, zone: zone || spoken, strong: named } : undefined;
}

type Read = { readonly shown: string; readonly minutes: number; readonly strong: boolean; readonly weak: boolean };

function clockHere(cursor: Cursor, patterns: MarkPatterns): Read | undefined {
  const named = cursor.take(patterns.named);
  if (named !== '')
    return { shown: named, minutes: patterns.midnight.has(foldPhrase(named)) ? 0 : 720, strong: false, weak: true };
  const start = cursor.at();
  const found = cursor.match(CLOCK);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const hour = Number(groups.four?.slice(0, 2) ?? groups.hour);
  const minute = Number(groups.four?.slice(2) ?? groups.minute ?? groups.minute2 ?? groups.minute3 ?? 0);
  const half = groups.half?.toLowerCase();
  if (half !== undefined && (hour > 12 || hour === 0) && !groups.colon) {
    cursor.back(start);
    return undefined;
  }
  const strong = Boolean(half ?? groups.colon ?? groups.four ?? groups.minute3);
  return {
    shown: found[0].trim(),
    minutes: onClock(hour, half) * 60 + minute,
    strong,
    weak: Boolean(groups.dot ?? groups.h),
  };
}

function onClock(hour: number, half: string | undefined): number {
  if (half === 'p') return hour < 12 ? hour + 12 : hour;
  return half === 'a' && hour === 12 ? 0 : hour;
}

/** `(14:07 GMT)` or `(updated 11:20)` after a time says it once more, or when it was touched. */
const SECOND =
  /\s*(?:\(\s*(?:\p{L}+:?\s){0,2}\d{1,2}[:.]?\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|[A-Z]{2,4}T?)?\s*\)|\/\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|[A-Z]{2,4}T?)(?![\p{L}]))/uy;
const takeSecondClock = (cursor: Cursor): string => cursor.take(SECOND);
