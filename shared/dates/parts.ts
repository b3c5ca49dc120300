import type { Likeness } from './names.ts';
import { monthNames, monthOf } from './names.ts';
import { FALLBACK_LANGUAGES, LANGUAGE_ALIASES } from './names-extra.ts';
import type { Token } from './tokens.ts';

/** What of a text may belong to a date. `glue` is what stands between a part and the one before it; words that no date has are `\u0000`. */
export type Part =
  | { readonly kind: 'month'; readonly month: number; readonly glue: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly digits: number;
      readonly apostrophe: boolean;
      readonly unit?: 'year' | 'month' | 'day';
      /** It stands alone, or with an ordinal ending; not a size, a version or a name. */
      readonly usable: boolean;
      readonly glue: string;
    };

/** Words that stand inside a date in one language or another: prepositions, "year" and its short forms. */
const FILLERS = new Set(
  `of de del della di da do den der the le la el u v w i в г р г год года году року рік рр ўil yil il ci cu năm nam
   year ano año anul sal সাল সালের წ წელი წლის წლის год роки à den em a พ ศ ปี`
    .split(/\s+/)
    .map((word) => word.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''))
    .map((word) => word.normalize('NFKC')),
);

/** Endings of ordinal numbers, and unit words that may touch a number without changing its sense. */
const ENDINGS = new Set(
  't st nd rd th er re e eme ier o a ste de den го ого е й ый ій ше শে লা রা ই ঠা ठी inci uncu nci г р year год'.split(
    ' ',
  ),
);

const UNITS: Readonly<Record<string, 'year' | 'month' | 'day'>> = {
  ...{ 年: 'year', 년: 'year', 月: 'month', 월: 'month', 日: 'day', 일: 'day', 号: 'day', 號: 'day' },
};

/** The parts of a text in reading order. Month names are sought in the given language, in English, then in the others. */
export function partsOf(tokens: readonly Token[], language: string | undefined): Part[] {
  if (!tokens.some((token) => token.kind === 'number')) return [];
  const parts: Part[] = [];
  let glue = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const space = token.gap ? ' ' : '';
    const found = token.kind === 'word' ? monthFrom(tokens, at, language) : undefined;
    if (token.kind === 'number') {
      parts.push(numberPart(tokens, at, glue + space));
      glue = '';
    } else if (found) {
      if (!isSaidTwice(parts.at(-1), found.month, glue))
        parts.push({ kind: 'month', month: found.month, glue: glue + space });
      glue = '';
      at += found.words - 1;
    } else glue += space + (token.kind === 'mark' ? token.text : wordGlue(tokens, at));
  }
  return parts;
}

/** The Levant prints a month under both of its names, `نيسان / أبريل`. */
const isSaidTwice = (last: Part | undefined, month: number, glue: string): boolean =>
  last?.kind === 'month' && last.month === month && /^\s*[/(|-]\s*$/.test(glue);

function wordGlue(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  const attached = !token?.gap && tokens[at - 1]?.kind === 'number';
  const text = token?.text ?? '';
  return FILLERS.has(text) || (attached && (ENDINGS.has(text) || Object.hasOwn(UNITS, text))) ? '' : '\u0000';
}

function numberPart(tokens: readonly Token[], at: number, glue: string): Part {
  const text = tokens[at]?.text ?? '';
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  const unit = next && !next.gap && Object.hasOwn(UNITS, next.text) ? UNITS[next.text] : spacedUnit(tokens, at);
  const ends =
    !next || next.gap || next.kind !== 'word' || ENDINGS.has(next.text) || !/\p{Script=Latin}/u.test(next.raw);
  const touched = previous?.kind === 'word' && !tokens[at]?.gap && /^\p{Script=Latin}$/u.test(previous.raw);
  return {
    kind: 'number',
    value: Number(text),
    digits: text.length,
    apostrophe: previous?.text === "'",
    ...(unit && { unit }),
    usable:
      text.length <= 4 &&
      !isHour(tokens, at) &&
      (ends || monthFrom(tokens, at + 1, undefined) !== undefined) &&
      !touched,
    glue,
  };
}

/** `12:47`, where what follows keeps it from being read as a clock. */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text.length ?? 0) < 3 &&
  tokens[at + 1]?.text === ':' &&
  tokens[at + 1]?.gap === false &&
  tokens[at + 2]?.kind === 'number' &&
  tokens[at + 2]?.gap === false;

/** `2016 年`, and Vietnamese units, which stand before the number: `tháng 5 năm 2015`. */
function spacedUnit(tokens: readonly Token[], at: number): 'year' | 'month' | 'day' | undefined {
  const before = tokens[at - 1]?.text;
  if (before === 'thang') return 'month';
  if (before === 'nam') return 'year';
  if (before === 'ngay') return 'day';
  const next = tokens[at + 1]?.text ?? '';
  return Object.hasOwn(UNITS, next) ? UNITS[next] : undefined;
}

type FoundMonth = { readonly month: number; readonly words: number };

/** The month that a word, or it and the next one or two, names. */
function monthFrom(tokens: readonly Token[], at: number, language: string | undefined): FoundMonth | undefined {
  const word = tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '').replace(/^เดือน/u, '') : '';
  const own = LANGUAGE_ALIASES[language ?? ''] ?? language;
  for (const candidate of own === undefined ? LONG_NAMED : LONG_NAMED.filter((name) => name === own)) {
    const found = candidate === 'th' ? thaiAbbreviation(tokens, at) : longMonth(tokens, at, candidate);
    if (found) return found;
  }
  const month = word.length < 2 ? undefined : monthNamed(word, own);
  return month === undefined ? undefined : { month, words: 1 };
}

/** Languages some of whose months have names of several words or of letters with points. */
const LONG_NAMED = ['ar', 'vi', 'th'];

/** Words looked up lately: a page repeats its own, and most are no months in any language. */
const looked = new Map<string, number | undefined>();
const REMEMBERED = 20_000;

function monthNamed(word: string, own: string | undefined): number | undefined {
  const key = `${own} ${word}`;
  if (looked.has(key)) return looked.get(key);
  if (looked.size >= REMEMBERED) looked.clear();
  const month = lookUp(word, own);
  looked.set(key, month);
  return month;
}

function lookUp(word: string, own: string | undefined): number | undefined {
  const others: Likeness = own === undefined ? 'prefix' : 'exact';
  for (const candidate of own === undefined ? FALLBACK_LANGUAGES : [own, 'en', ...FALLBACK_LANGUAGES]) {
    const month = monthOf(word, monthNames(candidate), candidate === own ? 'declined' : others);
    if (month !== undefined) return month;
  }
  return undefined;
}

function longMonth(tokens: readonly Token[], at: number, language: string): FoundMonth | undefined {
  const names = monthNames(language);
  if (names.phrases.length === 0) return undefined;
  for (const words of [3, 2]) {
    const run = tokens.slice(at, at + words);
    const month = run.every((token) => token.kind === 'word')
      ? names.months.get(run.map((t) => t.text).join(''))
      : undefined;
    if (month !== undefined) return { month, words };
  }
  return undefined;
}

/** Thai short months are two letters with points: `ก.พ.` */
function thaiAbbreviation(tokens: readonly Token[], at: number): FoundMonth | undefined {
  const run = tokens.slice(at, at + 4);
  const letters = run.filter((token) => token.kind === 'word').map((token) => token.text);
  const month = run.length === 4 && letters.length === 2 ? monthNames('th').months.get(letters.join('')) : undefined;
  return month === undefined ? undefined : { month, words: 4 };
}
