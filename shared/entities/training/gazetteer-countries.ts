import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CODE, plainName } from '../gazetteer/keys.ts';
import { addName, addRareName, type Drafts, draft } from './gazetteer-draft.ts';
import { namesIn, readFacts } from './gazetteer-facts.ts';

const require = createRequire(import.meta.url);

/** Languages whose news we expect to read; spellings of all others are kept as rare. */
export const LANGUAGES: readonly string[] =
  'en ru uk be bg sr mk tr az kk ky uz tk tg ka hy de fr es it pt nl pl cs sk sl hr bs ro hu sv da nb fi et lv lt el ar fa he zh ja ko'.split(
    ' ',
  );

/** Scripts of communities abroad: their spellings read letter by letter give other places' names (Kazakh Lebanon in Arabic letters is `lyon`). */
const ABROAD = /-(?:Arab|Dsrt|Shaw)\b/;

const isRead = (locale: string): boolean => LANGUAGES.includes(locale.split('-')[0] ?? '') && !ABROAD.test(locale);

type Feature = {
  readonly iso1A2?: string;
  readonly iso1A3?: string;
  readonly wikidata: string;
  readonly nameEn: string;
  /** Of a part of a country: its code. */
  readonly country?: string;
  readonly aliases?: readonly string[];
  readonly level: string;
  readonly m49?: string;
};

/** The data give these codes to a kingdom; news means the country in it, which the data list apart. */
const COUNTRY_IN_KINGDOM: Readonly<Record<string, string>> = { NL: 'Q55', DK: 'Q35' };

function asCountry(feature: Feature): Feature | undefined {
  const country = COUNTRY_IN_KINGDOM[feature.iso1A2 ?? ''];
  if (country !== undefined) return { ...feature, wikidata: country, level: 'country' };
  return Object.values(COUNTRY_IN_KINGDOM).includes(feature.wikidata) ? undefined : feature;
}

/** Groupings that no text means by their name. */
const UNNAMED = new Set(['subcountryGroup', 'subunion', 'unitedNations', 'union', 'world']);

function features(): readonly Feature[] {
  const { borders } = require('@rapideditor/country-coder') as {
    borders: { features: readonly { properties: Feature }[] };
  };
  const named = borders.features.map((feature) => feature.properties).filter((feature) => !UNNAMED.has(feature.level));
  return named.map(asCountry).filter((feature) => feature !== undefined);
}

/** Territory names of every locale of the CLDR, as [locale, code, name]. */
function* territoryNames(): Generator<readonly [string, string, string]> {
  const root = new URL('node_modules/cldr-localenames-full/main/', import.meta.url);
  for (const locale of readdirSync(root).sort()) {
    const path = new URL(`${locale}/territories.json`, root);
    if (!existsSync(path)) continue;
    const file = JSON.parse(readFileSync(path, 'utf8'));
    const names: Record<string, string> = file.main[locale].localeDisplayNames.territories;
    for (const [code, name] of Object.entries(names)) {
      const territory = code.replace(/-alt-.*/, '');
      if (name !== territory) yield [locale, territory, name];
    }
  }
}

/** Names of i18n-iso-countries, which has older forms beside the current ones, as [language, code, name]. */
function* isoNames(): Generator<readonly [string, string, string]> {
  const root = new URL('node_modules/i18n-iso-countries/langs/', import.meta.url);
  for (const file of readdirSync(root).sort()) {
    const { locale, countries } = JSON.parse(readFileSync(new URL(file, root), 'utf8'));
    for (const [code, names] of Object.entries<string | readonly string[]>(countries))
      for (const name of [names].flat()) yield [locale, code, name];
  }
}

/** Names in English that readers know better than the data's. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  TR: 'Türkiye',
  CN: 'China',
  US: 'United States',
  GB: 'United Kingdom',
  NL: 'Netherlands',
  DK: 'Denmark',
};

/** Countries, territories and regions of the world with their Wikidata ids, ISO codes and names in all languages of the CLDR. */
export function addCountries(drafts: Drafts): void {
  const byCode = new Map<string, ReturnType<typeof draft>>();
  for (const feature of features()) {
    const code = feature.iso1A2 ?? '';
    const isCountry = feature.level === 'country' && code !== '';
    const entry = draft(drafts, {
      id: `wd:${feature.wikidata}`,
      kind: code === '' ? 'L' : 'C',
      name: KNOWN_AS[code] ?? feature.nameEn,
      weight: isCountry ? 95 : 60,
      country: code === '' ? (feature.country ?? '') : code,
    });
    addName(entry, feature.nameEn);
    for (const alias of feature.aliases ?? [])
      if (plainName(alias).length > 3 && !alias.includes('-')) addName(entry, alias);
    if (code !== '') byCode.set(code, entry);
    for (const iso of [feature.iso1A2, feature.iso1A3]) if (iso !== undefined) entry.keys.add(`${CODE}${iso}`);
    if (feature.m49 !== undefined) byCode.set(feature.m49, entry);
  }
  for (const [code = '', names] of readFacts('countries'))
    for (const name of namesIn(names)) addTo(byCode.get(code), name);
  for (const [locale, code, name] of [...territoryNames(), ...isoNames()]) {
    const entry = byCode.get(code);
    if (entry === undefined) continue;
    if (isRead(locale)) addName(entry, name);
    else addRareName(entry, name);
  }
  for (const [code = '', words] of readFacts('demonyms'))
    for (const word of namesIn(words)) byCode.get(code)?.adjectives.add(plainName(word));
}

function addTo(entry: ReturnType<typeof draft> | undefined, name: string): void {
  if (entry === undefined) throw new Error(`countries.tsv names a country that is not known: ${name}`);
  addName(entry, name);
}
