/** Locales beside the language's own whose names its pages use too (Levantine and Maghreb months, Austrian January, ...). */
export const LOCALE_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-IQ', 'ar-MA', 'ar-DZ', 'ar-SY', 'ar-MR'],
  de: ['de-AT'],
  en: ['en-GB'],
  es: ['es-MX'],
  pt: ['pt-PT'],
  sr: ['sr-Latn'],
  az: ['az-Cyrl'],
  uz: ['uz-Cyrl'],
};

/** Names and short forms in print that CLDR lacks: twelve entries per language, spellings parted by spaces, `_` inside a name. */
export const EXTRA_MONTHS: Readonly<Record<string, readonly string[]>> = {
  de: ['jänner', 'feber', 'maerz mrz', '', '', '', '', '', 'sept', '', '', ''],
  en: ['', '', '', '', '', '', '', '', 'sept', '', '', ''],
  fr: ['', 'fev', '', 'avr', '', 'jun', 'jul', 'aou', 'sept', '', '', ''],
  es: ['', '', '', '', '', '', '', '', 'set setiembre', '', '', ''],
  ru: ['ян', '', '', '', 'май мая мае', 'июн июне июню', 'июл июле июлю', '', 'сен', '', 'ноя', ''],
  uk: ['', 'лютому', 'бер', '', '', '', '', 'сер', '', '', '', ''],
  sr: [
    'januara januaru јануара јануару',
    'februara februaru фебруара фебруару',
    'martu марту',
    'aprilu априлу',
    'maju мају',
    'junu јуну',
    'julu јулу',
    'avgustu августу',
    'septembru септембру',
    'oktobru октобру',
    'novembru новембру',
    'decembru децембру',
  ],
  hr: [
    'siječnju',
    'veljači',
    'ožujku',
    'travnju',
    'svibnju',
    'lipnju',
    'srpnju',
    'kolovozu',
    'rujnu',
    'listopadu',
    'studenom studenome',
    'prosincu',
  ],
  bs: [
    'januaru',
    'februaru',
    'martu',
    'aprilu',
    'maju',
    'junu',
    'julu',
    'augustu',
    'septembru',
    'oktobru',
    'novembru',
    'decembru',
  ],
  cs: ['led', 'uno unr', 'bre', 'dub', 'kve', 'cvn cer', 'cvc', 'srp', 'zar', 'rij', 'lis', 'pro'],
  be: ['', '', '', '', 'травень траўня', '', '', '', '', '', '', ''],
  hi: ['', 'फरवरी', '', '', '', '', '', '', 'सितम्बर', 'अक्तूबर', 'नवम्बर', 'दिसम्बर'],
  bn: ['জানুয়ারী', 'ফেব্রুয়ারী', '', '', '', '', '', '', '', '', '', ''],
  vi: [
    'tháng_một',
    'tháng_hai',
    'tháng_ba',
    'tháng_tư tháng_bốn',
    'tháng_năm',
    'tháng_sáu',
    'tháng_bảy',
    'tháng_tám',
    'tháng_chín',
    'tháng_mười',
    'tháng_mười_một',
    'tháng_mười_hai tháng_chạp',
  ],
};

/** Languages whose names are tried where none is given or the given one does not know the word, the most read first. */
export const FALLBACK_LANGUAGES: readonly string[] = [
  ...['en', 'ru', 'uk', 'tr', 'az', 'de', 'fr', 'es', 'pt', 'it', 'pl', 'ar', 'nl', 'ro', 'cs', 'hu', 'el', 'sv'],
  ...['fi', 'da', 'nb', 'hr', 'sr', 'sk', 'sl', 'bg', 'be', 'ka', 'hy', 'kk', 'uz', 'he', 'fa', 'hi', 'bn', 'th'],
  ...['id', 'fil', 'vi', 'lt', 'lv', 'et', 'ca'],
];

/** Codes of the same language that CLDR files under another. */
export const LANGUAGE_ALIASES: Readonly<Record<string, string>> = {
  tl: 'fil',
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  sh: 'sr',
};
