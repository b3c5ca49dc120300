import anyAscii from 'any-ascii';

/** Cyrillic letters of the languages of Eastern Europe, the Caucasus and Central Asia, as English-language news spells them. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ј: 'i', љ: 'l', њ: 'n', ћ: 'ch', ђ: 'dj', џ: 'dzh',
  ѓ: 'g', ќ: 'k', ѕ: 'dz', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ҝ: 'g', ҹ: 'j', ҷ: 'j',
}; // biome-ignore format: one row per run of the alphabet

/** Latin letters whose bare form is not what their name is spelled with elsewhere. */
const LATIN: Readonly<Record<string, string>> = {
  ı: 'i', ə: 'a', ş: 'sh', š: 'sh', ș: 'sh', ś: 's', ç: 'ch', č: 'ch', ć: 'ch', ž: 'zh', ż: 'zh', ź: 'z', ł: 'l', đ: 'dj',
  ğ: 'g', ß: 'ss', æ: 'a', ø: 'o', œ: 'o', þ: 'th', ð: 'd', ñ: 'ny', ț: 'ts', ţ: 'ts',
}; // biome-ignore format: one row per group of letters

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʼʹ`´]/gu;

function letterOf(letter: string): string {
  const known = CYRILLIC[letter] ?? LATIN[letter];
  if (known !== undefined) return known;
  if (letter <= '\u007f') return letter;
  const bare = letter.normalize('NFD').replace(MARKS, '');
  return CYRILLIC[bare] ?? anyAscii(bare).toLowerCase();
}

/**
 * A name in lower-case ASCII letters and single spaces, from any script. Turkish İ and I both give `i`; apostrophes vanish;
 * every other sign parts words. Letters are read by sound (ş = sh), not stripped.
 */
export function latinName(text: string): string {
  const composed = text.replace(/İ/g, 'i').toLowerCase().normalize('NFC').replace(APOSTROPHES, '');
  let latin = '';
  for (const letter of composed) latin += letterOf(letter);
  return latin.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** A name stripped of case, accents and punctuation but not read by sound: `Çırağan` gives `ciragan`. Latin letters only keep their shape. */
export function plainName(text: string): string {
  const bare = text.replace(/[İı]/g, 'i').normalize('NFD').replace(MARKS, '').toLowerCase().replace(APOSTROPHES, '');
  return anyAscii(bare.replace(/ə/g, 'a'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
