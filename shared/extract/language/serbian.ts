/** Pairs of Latin letters that are one in Cyrillic stand first. */
const LETTERS =
  `lj љ nj њ dž џ a а b б c ц č ч ć ћ d д đ ђ e е f ф g г h х i и j ј k к l л m м n н o о p п r р s с š ш t т u у v в z з ž ж`
    .split(' ')
    .flatMap((latin, index, all) => (index % 2 === 0 ? [[latin, all[index + 1] ?? ''] as const] : []));

/** Serbian in small Latin letters as it is written in Cyrillic ones. */
export const inCyrillic = (text: string): string =>
  LETTERS.reduce((written, [latin, cyrillic]) => written.replaceAll(latin, cyrillic), text);

/** Phrases in Latin letters, and in Cyrillic ones. */
export const both = (phrases: readonly string[]): readonly string[] => [
  ...new Set([...phrases, ...phrases.map(inCyrillic)]),
];

/** The same for a table by phrase. */
export const bothKeys = <Value>(table: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([phrase, value]) => [
      [phrase, value],
      [inCyrillic(phrase), value],
    ]),
  );
