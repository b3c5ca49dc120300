import type { GoldMention } from './corpora.ts';
import { type NamePool, namePools } from './person-names.ts';
import { cityNames, countryNames } from './places.ts';

/** Makes names of each type; every call draws from `random`. */
export type Vocabulary = {
  readonly pick: <X>(items: readonly X[]) => X;
  readonly chance: (share: number) => boolean;
  readonly person: () => { readonly given: string; readonly family: string };
  readonly country: () => string;
  readonly city: () => string;
  readonly demonym: () => string;
  readonly acronym: () => string;
};

const DEMONYMS = (
  'Ukrainian Russian Turkish Azerbaijani Armenian Georgian Iranian Iraqi Syrian Israeli Palestinian Lebanese Jordanian Egyptian Libyan Tunisian Algerian Moroccan Saudi Emirati Qatari Kuwaiti Yemeni Omani Afghan Pakistani Indian ' +
  'Bangladeshi Nepali Chinese Taiwanese Japanese Korean Vietnamese Thai Malaysian Indonesian Filipino Australian Canadian American British French German Italian Spanish Portuguese Dutch Belgian Swiss Austrian Polish Czech Slovak Hungarian ' +
  'Romanian Bulgarian Serbian Croatian Bosnian Albanian Greek Cypriot Finnish Swedish Norwegian Danish Estonian Latvian Lithuanian Belarusian Moldovan Kazakh Uzbek Kyrgyz Tajik Turkmen Mongolian Nigerian Ghanaian Kenyan Ugandan Tanzanian ' +
  'Ethiopian Eritrean Somali Sudanese Congolese Rwandan Zambian Zimbabwean Angolan Mozambican Senegalese Ivorian Malian Cameroonian Brazilian Argentine Chilean Peruvian Colombian Venezuelan Ecuadorian Bolivian Mexican Cuban Haitian Western European Arab African'
).split(' ');
const SPOKEN_COUNTRIES =
  'Ukraine|Russia|Türkiye|Turkey|Azerbaijan|Armenia|Georgia|Iran|Iraq|Syria|Israel|the United States|the US|the UK|China|Kazakhstan|Uzbekistan|Germany|France|Poland|Britain|Lebanon|Jordan|Egypt|Saudi Arabia|Qatar|India|Pakistan|Afghanistan|Japan|South Korea|North Korea|Belarus|Moldova|Nigeria|Kenya|South Africa|Brazil|Mexico'.split(
    '|',
  );
const SPOKEN_CITIES =
  'Kyiv|Moscow|Istanbul|Ankara|Baku|Yerevan|Tbilisi|Tehran|Baghdad|Damascus|Beirut|Jerusalem|Tel Aviv|Cairo|Riyadh|Doha|Dubai|Abu Dhabi|Astana|Tashkent|Minsk|Warsaw|Vilnius|Riga|Tallinn|Chisinau|Bucharest|Sofia|Belgrade|Budapest|Vienna|Geneva|Brussels|Berlin|Paris|London|Washington|New York|Beijing|Delhi|Islamabad|Kabul|Kharkiv|Odesa|Lviv|Dnipro|Zaporizhzhia|Kherson|Donetsk|Mariupol|Nairobi|Lagos|Accra|Johannesburg'.split(
    '|',
  );

export function createVocabulary(random: () => number): Vocabulary {
  const pools = namePools();
  const total = pools.reduce((sum, p) => sum + p.weight, 0);
  const countries = countryNames();
  const cities = cityNames();
  const pick = <X>(items: readonly X[]): X => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const chance = (share: number): boolean => random() < share;
  const person = () => {
    const pool = weighted(pools, random() * total) ?? pick(pools);
    return { given: pick(pool.given), family: pick(pool.family) };
  };
  const acronym = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick([...'ABCDEFGHIKLMNOPRSTUVWA'])).join('');
  return {
    pick,
    chance,
    person,
    acronym,
    country: () => (chance(0.5) ? pick(SPOKEN_COUNTRIES) : pick(countries)),
    city: () => (chance(0.3) ? pick(SPOKEN_CITIES) : pick(cities)),
    demonym: () => pick(DEMONYMS),
  };
}

/** The pool in whose share of the line `at` falls. */
function weighted(pools: readonly NamePool[], at: number): NamePool | undefined {
  let passed = 0;
  return pools.find((pool) => {
    passed += pool.weight;
    return at < passed;
  });
}

/** A text under construction, with the mentions put into it. */
export type Draft = { text: string; mentions: GoldMention[] };

export function put(draft: Draft, text: string, type?: string): void {
  if (type !== undefined)
    draft.mentions.push({ type, start: draft.text.length, end: draft.text.length + text.length, text });
  draft.text += text;
}
