import { languageOf } from '../language/language.ts';
import { PLACES, ROMANCE_CITIES } from '../language/places.ts';
import type { Dateline } from './dateline.ts';

const OPENING =
  /^(?<place>\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:\p{Lu}[\p{L}\p{M}'’-]+|de|la|del)){0,2})(?<sign>[:.])\s+(?=[“"«„¿¡]?\p{Lu}\p{L}*[\s,])/u;
const ROMANCE = new Set(['es', 'pt', 'it', 'fr']);
/** A text with less behind its place is a list's. */
const LEAST_REST = 40;

/**
 * A place alone before the text: in capitals with a colon (`KOLHARA: Schools ...`) where `told`, what else the page says, or the body has it in small letters; in
 * Romance languages a known city with a full stop (`Zamora. Unos ...`).
 */
export function takeLooseDateline(
  text: string,
  told: string,
  language: string | undefined,
  body: () => string,
): Dateline | undefined {
  const found = OPENING.exec(text.slice(0, 60));
  const { place = '', sign } = found?.groups ?? {};
  const rest = text.slice(found?.[0].length ?? 0);
  if (found === null || rest.length < LEAST_REST) return undefined;
  const isPlace =
    sign === ':' ? isToldOf(place, told, body) || isIndian(place, text, told, language) : isCity(place, language);
  return isPlace ? { dateline: place, rest } : undefined;
}

function isToldOf(place: string, told: string, body: () => string): boolean {
  if (place !== place.toUpperCase()) return false;
  const name = inTitleCase(place);
  if (told.includes(name)) return true;
  const text = body();
  const at = text.indexOf(name);
  return INSIDE.test(text.slice(Math.max(0, at - 3), Math.max(0, at)));
}

/** What stands before a word inside a sentence. */
const INSIDE = /(?:\p{Ll}{2}\s|-)$/u;

/** `New Delhi: The court ...`, as Indian papers print it. */
const isIndian = (place: string, text: string, told: string, language: string | undefined): boolean =>
  languageOf(language) === 'en' &&
  (PLACES.has(place.toLowerCase()) || told.split(/[^\p{L}]+/u).includes(place)) &&
  /^[^:]+:\s(?:\p{Lu}\p{Ll}+|A|\d+)\s\p{Ll}/u.test(text);

const isCity = (place: string, language: string | undefined): boolean =>
  ROMANCE.has(languageOf(language)) && ROMANCE_CITIES.has(place.toLowerCase());

const inTitleCase = (place: string): string =>
  place
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
