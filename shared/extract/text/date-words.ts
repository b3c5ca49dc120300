import { fold, monthNames, monthOf } from '../../dates/names.ts';
import { LOCALE_VARIANTS } from '../../dates/names-extra.ts';
import { anyOf, literally } from '../language/fold.ts';
import { languageOf } from '../language/language.ts';
import { NOTHING, perLanguage } from './phrases.ts';

/** Gives the pattern source for names, for all of them or for those that a test picks. */
type NamesSource = (picks?: (name: string) => boolean) => string;

/** Pattern sources for the names of months and weekdays in one language and English, and what the names mean. */
export type DateWords = {
  readonly month: NamesSource;
  readonly weekday: NamesSource;
  /** All the names, small and without accents; where they have endings too, what each begins with and any ending. */
  readonly names: readonly string[];
  /** 1 to 12. */
  readonly monthOf: (printed: string) => number | undefined;
  /** Monday is 0. */
  readonly weekdayOf: (printed: string) => number | undefined;
  /** Whether a weekday is printed whole: short names are other words in many languages (`mar`, `jeu`, `tue`). */
  readonly isWhole: (printed: string) => boolean;
};

export const dateWords: (language: string | undefined) => DateWords = perLanguage(makeWords, languageOf);

function makeWords(language: string): DateWords {
  const months = new Map(
    [...monthNames('en').months, ...monthNames(language).months].filter(([name]) => name.length > 2),
  );
  const weekdays = new Map([
    ...[language, ...(LOCALE_VARIANTS[language] ?? []), 'en'].reverse().flatMap((tag) => weekdayNames(tag)),
  ]);
  for (const [name, day] of [...weekdays])
    for (const part of PARTS_OF_DAYS[language] ?? []) weekdays.set(name + part, day);
  for (const [day, stem] of (ADJECTIVES[language] ?? []).entries())
    for (const ending of ADJECTIVE_ENDINGS) weekdays.set(stem + ending, day);
  const whole = new Set(weekdayNames(language, ['long']).map(([name]) => name));
  const bare = (printed: string): string => fold(printed).replace(/\./gu, '').replace(/['’]/gu, 'ʼ').trim();
  return {
    month: (picks = all) => {
      const own = [...months.keys()].filter(picks);
      return INFLECTED.has(language) && own.length > 0
        ? `(?:${alternatives(own)}|${inflected(own)})`
        : alternatives(own);
    },
    weekday: (picks = all) => alternatives([...weekdays.keys()].filter(picks)),
    names: [
      ...(INFLECTED.has(language) ? [...months.keys()].flatMap(shortForms) : []),
      ...[...months.keys(), ...weekdays.keys()].map((name) => (name.length > 3 ? `${name.slice(0, 4)}*` : name)),
    ],
    monthOf: (printed) => {
      const name = bare(printed);
      if (NO_MONTHS[language]?.test(name)) return undefined;
      const found = months.get(name) ?? monthOf(name, monthNames(language), 'declined');
      // Endings of four letters: `dekabrında`.
      if (found !== undefined || !INFLECTED.has(language)) return found;
      const short = name.slice(0, 3);
      return (
        monthOf(name.slice(0, -1), monthNames(language), 'declined') ??
        (SHORT_MONTH.test(short) && name.length < 7 ? months.get(short) : undefined)
      );
    },
    weekdayOf: (printed) => weekdays.get(bare(printed)),
    isWhole: (printed) => !SHORT_NAME.test(printed) || whole.has(bare(printed)),
  };
}

const SHORT_NAME = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u;

const all = (): boolean => true;

/** `Montagabend`, `dinsdagochtend`. */
const PARTS_OF_DAYS: Readonly<Record<string, readonly string[]>> = {
  de: ['abend', 'morgen', 'nacht', 'mittag', 'nachmittag', 'vormittag', 'fruh'],
  nl: ['avond', 'ochtend', 'morgen', 'middag', 'nacht', 'namiddag', 'voormiddag'],
};

/** `w piątkowe popołudnie`: stems of what is of a weekday, from Monday on. */
const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  pl: ['poniedziałkow', 'wtorkow', 'srodow', 'czwartkow', 'piatkow', 'sobotni', 'niedzieln'].map(fold),
};
const ADJECTIVE_ENDINGS = ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ym', 'im', ''];

/** Languages that print months in more cases than the platform's data give. */
const INFLECTED = new Set(['ru', 'uk', 'pl', 'tr', 'az', 'sr', 'bs', 'cnr', 'sh', 'hr']);

/** Common words that are written as a name of a month or one of its cases: `się`, `mając`. */
const NO_MONTHS: Readonly<Record<string, RegExp>> = { pl: /^(?:sie|majac\p{L}*)$/u };

/** Whole names of months of three letters. */
const SHORT_MONTH = /^(?:ma[jy]|jun|jul)$/u;

/** `maju`, `mayın`: the cases of a name that is too short to be found by its first letters. */
const shortForms = (name: string): string[] =>
  SHORT_MONTH.test(name) ? ['a', 'u', 'e', 'em', 'ın', 'in', 'da', 'dan', 'ı'].map((ending) => name + ending) : [];

const inflected = (names: readonly string[]): string =>
  `(?:${alternatives([...new Set(names.filter((name) => name.length > 3 || SHORT_MONTH.test(name)).map((name) => (name.length > 4 ? name.slice(0, -1) : name)))])}\\p{L}{1,5})`;

const alternatives = (names: readonly string[]): string =>
  names.length === 0 ? NOTHING : `(?:${anyOf(names, printedLetter)})`;

/** Letters that fold to a plain one, so that a folded name matches however it is printed. */
const PRINTED: Readonly<Record<string, string>> = {
  ...{ a: 'aáàâãäåąăā', c: 'cçćč', e: 'eéèêëęě', g: 'gğ', i: 'iıİíìîï', n: 'nñńň', o: 'oóòôõöø' },
  ...{ s: 'sşśšș', t: 'tţț', u: 'uúùûüů', y: 'yý', z: 'zźżž', й: 'йи', и: 'иій', ʼ: "ʼ'’" },
};

function printedLetter(letter: string): string {
  const printed = PRINTED[letter];
  return printed === undefined ? literally(letter) : `[${printed}]`;
}

/** Names of weekdays from the platform's own data; Slavic ones also in the accusative that follows "on". */
function weekdayNames(language: string, forms: readonly ('long' | 'short')[] = ['long', 'short']): [string, number][] {
  return forms.flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    // 1 to 7 January 2024 are a Monday to a Sunday.
    const names = Array.from({ length: 7 }, (_, day) =>
      fold(format.format(Date.UTC(2024, 0, day + 1))).replace(/\./gu, ''),
    );
    return names.flatMap((name, day): [string, number][] => {
      const cases = name.length > 4 ? [name, ...declined(name, language)] : [name];
      return cases.filter((form) => form.length > 2).map((form) => [form, day]);
    });
  });
}

/** Slavic weekdays in the cases of "on", "until", "by" and "from": `środę`, `понедельника`, `середи`. */
function declined(name: string, language: string): string[] {
  const stem = name.slice(0, -1);
  // In Russian `среди` is "among".
  if (name.endsWith('а')) return [`${stem}у`, `${stem}ы`, ...(language === 'uk' ? [`${stem}и`, `${stem}і`] : [])];
  if (name.endsWith('я')) return [`${stem}ю`, `${stem}і`];
  if (name.endsWith('ье')) return [`${stem}я`, `${stem}ю`];
  if (name.endsWith('ер')) return [`${name}га`, `${name}гу`];
  if (name.endsWith('a')) return [`${stem}u`, `${stem}e`, `${stem}y`, `${stem}i`];
  if (/[eеіо][kк]$/u.test(name)) return [`${name.slice(0, -2)}${name.endsWith('k') ? 'ku' : 'ка'}`];
  return /[кг]$/u.test(name) ? [`${name}а`, `${name}у`] : [];
}
