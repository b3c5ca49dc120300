// How agencies write names from other alphabets in English: BGN/PCGN-like, one table an alphabet.
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  "'": '',
  '’': '',
  ѓ: 'gj',
  ѕ: 'dz',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ќ: 'kj',
  џ: 'dj',
};
const UKRAINIAN: Readonly<Record<string, string>> = { ...CYRILLIC, г: 'h', и: 'y', й: 'i', ї: 'i', є: 'ie' };
const GEORGIAN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'].map((letter, i) => [
    letter,
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h'.split(' ')[i] ?? '',
  ]),
);
const ARMENIAN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև'].map((letter, i) => [
    letter,
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev'.split(' ')[i] ?? '',
  ]),
);

/** A name of the locale in Latin letters, its first letter a capital. */
export function romanisedAs(locale: string, name: string): string {
  const table = locale === 'uk' ? UKRAINIAN : locale === 'ka_GE' ? GEORGIAN : locale === 'hy' ? ARMENIAN : CYRILLIC;
  let out = '';
  for (const letter of name.toLowerCase()) out += table[letter] ?? letter;
  if (locale === 'uk') out = out.replace(/^ie/, 'ye').replace(/^iu/, 'yu').replace(/^ia/, 'ya').replace(/yi$/, 'yi');
  if (locale === 'ru')
    out = out
      .replace(/^e/, 'ye')
      .replace(/iy$/, 'y')
      .replace(/yy$/, 'y')
      .replace(/ye(?=[^$])/, 'e')
      .replace(/^e(?=[vg])/, 'ye');
  return out.replace(/(^|-)(\p{Ll})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase());
}
