import { EXTRA_MONTHS, LOCALE_VARIANTS } from './names-extra.ts';

/** Folded month names of one language, 1 to 12, and its names of more than one word. */
export type MonthNames = {
  readonly months: ReadonlyMap<string, number>;
  readonly phrases: readonly string[];
};

/** Lower case without accents, so that capitals, Turkish dots and careless typing make no difference; scripts without case are kept. */
export function fold(text: string): string {
  if (/^[a-z]*$/i.test(text)) return text.toLowerCase();
  const bare = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
  return bare.normalize('NFKC').replaceAll('ı', 'i').replaceAll('ß', 'ss');
}

const known = new Map<string, MonthNames>();

/** The month names of a language: the forms that Unicode's CLDR (carried by the runtime) gives, and those that pages print besides. */
export function monthNames(language: string): MonthNames {
  const found = known.get(language) ?? collect(language);
  known.set(language, found);
  return found;
}

function collect(language: string): MonthNames {
  const names = [language, ...(LOCALE_VARIANTS[language] ?? [])].flatMap(cldrMonths);
  for (const [month, extra] of (EXTRA_MONTHS[language] ?? []).entries()) {
    for (const name of extra.split(' ').filter(Boolean))
      names.push({ name: name.replaceAll('_', ' '), month: month + 1 });
  }
  const folded = names.map(({ name, month }) => ({ name: fold(name).replaceAll('.', '').trim(), month }));
  const usable = folded.filter(({ name }) => /\p{L}/u.test(name) && !/\d/.test(name));
  return {
    months: new Map(usable.map(({ name, month }) => [name.replaceAll(' ', ''), month])),
    phrases: usable.map(({ name }) => name).filter((name) => name.includes(' ')),
  };
}

/** Each month as written in a date, on its own and short: languages decline and abbreviate differently. */
function cldrMonths(locale: string): { name: string; month: number }[] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long', day: 'numeric' },
    { month: 'long' },
    { month: 'short', day: 'numeric' },
    { month: 'short' },
  ];
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2020, index, 15));
      return { name: parts.find((part) => part.type === 'month')?.value ?? '', month: index + 1 };
    });
  });
}

/** How far a word may be from a name: the name itself, its first letters, or also another ending. */
export type Likeness = 'exact' | 'prefix' | 'declined';

/** The month that a folded word names; where it fits several months, none. */
export function monthOf(word: string, names: MonthNames, likeness: Likeness): number | undefined {
  const exact = names.months.get(word);
  if (exact !== undefined || likeness === 'exact') return exact;
  const needed = likeness === 'prefix' ? Math.max(3, word.length) : Math.max(3, word.length - 3);
  let best = needed - 1;
  let found: number | undefined;
  for (const [name, month] of names.months) {
    const shared = commonPrefix(word, name);
    // Short words must begin the name; only longer ones may end otherwise.
    if (shared < needed || (shared < word.length && shared < 4)) continue;
    if (shared > best) [best, found] = [shared, month];
    else if (month !== found) found = undefined;
  }
  return found;
}

function commonPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}
