import { AGENCIES } from '../language/agencies.ts';
import { anyOf, foldPhrase } from '../language/fold.ts';
import { PLACES } from '../language/places.ts';
import { readTimeMark } from '../live/time-mark.ts';
import { markPatterns } from '../live/time-mark-words.ts';
import { isPlace } from './byline-names.ts';

const PLACE =
  /(?:(?:St|Ste|Ft|Mt)\.|\p{Lu}[\p{L}\p{M}'’-]*)(?:[ /](?:\p{Lu}[\p{L}\p{M}'’-]*|de|da|di|la|le|el|al|sur|am|an|of|на)){0,4}/uy;
const REGION = /,\s*(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?=\s*(?:,|\(|[—–―-]|\/))/uy;
const GLUE = /[\s,.]*/uy;
const BRACKETED = /[\s,.]*(?:\((?<round>[^()]{2,40})\)|\/(?<slashed>[^/]{2,30})\/)/uy;
const AGENCY = new RegExp(
  `[\\s,.]*[—–―-]*\\s*(?=\\p{Lu}|${AGENCIES.filter((name) => !/^\p{Lu}/u.test(name)).join('|')})(?:${anyOf([...AGENCIES, ...AGENCIES.map((name) => name.toUpperCase())])}|\\p{Lu}[\\p{Lu}\\d]+\\.\\p{Lu}{2,3})(?![\\p{L}\\p{N}])`,
  'uy',
);
/** Behind a date any name of one to three words that ends in a full stop, a dash or the line is the agency's. */
const ANY_AGENCY =
  /(?:[\s,.]+|\s*[—–―-]+\s*)(?!(?:19|20)\d{2})(?:\p{Lu}[\p{L}\p{N}.]*(?:[ -]\p{Lu}[\p{L}\p{N}]*){0,2}|(?:\p{Lu}{2,4}\s)?[«“"][^«»“”"]{2,30}[»”"])(?=\s*(?:\.\s|[—–―]|\s-|:|$))/uy;
const DASH = /\s*\.?(?:[—–―]+|--+|\s-|(?<=[).])-)\s*/uy;
const COLON = /\s*[:.]\s+/uy;

/** A dateline reaches no further; what is longer is a sentence. */
const LONGEST = 90;

/** A dateline at the start of a text: `end` is where it ends, `rest` the text behind it and its dash. */
export type Dateline = { readonly dateline: string; readonly rest: string };

type Parts = {
  readonly place: string;
  readonly region: string;
  readonly date: string;
  readonly agency: string;
  readonly named: number;
  readonly end: number;
  readonly ending: 'dash' | 'stop' | 'colon' | 'none';
};

function partsOf(head: string, language: string | undefined): Parts {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(head)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const place = /^[(/]/u.test(head) ? '' : take(PLACE);
  const region = take(REGION);
  const afterPlace = at;
  take(GLUE);
  const date = take(markPatterns(language).date);
  if (!/\d/u.test(date)) at = afterPlace;
  const dated = at > afterPlace ? date : '';
  const unbracketed = at;
  const bracketed = take(BRACKETED);
  // `NORTHPORT, Nortonia (2nd UPDATE, 4:40 p.m.) –`: when the text changed is no part of it.
  const isStatus = /\d|^[^\p{Ll}]*$/u.test(bracketed) && isUpdateMark(bracketed, language);
  const agency = isStatus ? '' : bracketed || (dated === '' ? take(AGENCY) : take(longer(head, at)));
  const named = isStatus ? unbracketed : at;
  if (take(DASH) !== '') return { place, region, date: dated, agency, named, end: at, ending: 'dash' };
  const sign = take(COLON);
  const ending = sign === '' ? 'none' : sign.includes(':') ? 'colon' : 'stop';
  return { place, region, date: dated, agency, named, end: at, ending };
}

const isUpdateMark = (text: string, language: string | undefined): boolean => {
  const mark = readTimeMark(text.replace(/^[\s,.(/]+|[)/]+$/gu, ''), language);
  return mark?.word === 'update' && mark.rest === '';
};

/** A dateline above the first update, whose mark is all that follows it: `NORTHPORT – UPDATE @ 6:45 p.m.:`. */
export function datelineBeforeMark(text: string, language?: string): Dateline | undefined {
  if (text.length > LONGEST || !/\d/u.test(text)) return undefined;
  const parts = partsOf(text, language);
  const rest = text.slice(parts.end).trim();
  return parts.ending === 'dash' && isCredible(parts) && isUpdateMark(rest, language)
    ? { dateline: trimmed(text.slice(0, parts.named)), rest }
    : undefined;
}

/** Behind a date, the known agency or the longer name that it begins. */
function longer(head: string, at: number): RegExp {
  const reach = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(head)?.[0].length ?? 0;
  };
  return reach(ANY_AGENCY) > reach(AGENCY) ? ANY_AGENCY : AGENCY;
}

/**
 * Reads `KYIV, June 2 (Agency) —`, `LONDON (Agency) -`, `МОСКВА. 2 июня. АГЕНТСТВО -`, `Town, June 2, Agency.` off the start of the first
 * paragraph. `rest` is the paragraph without it. A place in capitals with a dash is enough; a place in small letters needs a date or an agency.
 */
export function takeDateline(text: string, language?: string): Dateline | undefined {
  const head = text.slice(0, LONGEST);
  if (/^[^(]{0,24}\(/u.test(head) && readTimeMark(head, language)?.word !== undefined) return undefined;
  const parts = partsOf(head, language);
  const rest = text.slice(parts.end).trim();
  if (!/^["“«„'‘¿¡(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(rest) || rest.length < 20 || !isCredible(parts)) return undefined;
  // `Ill. —` is short for its name, `Chile.-` is not.
  const isAbbreviated =
    parts.region !== '' && parts.date === '' && parts.agency === '' && !/^\.-/u.test(text.slice(parts.named - 1));
  const printed = head.slice(0, parts.named);
  return { dateline: isAbbreviated ? printed.trim() : trimmed(printed), rest };
}

/** It begins with a name, and has a date or the name in capitals. */
const MAY_BE_ALONE = /^(?=\p{Lu})(?:.*\d|[^\p{Ll}]*\p{Lu}{2})/su;

/** The dateline that is a paragraph of its own: `Town, June 2, Agency`, or a known place in capitals. */
export function datelineAlone(text: string, language?: string): string | undefined {
  if (text.length > LONGEST || !MAY_BE_ALONE.test(text)) return undefined;
  const parts = partsOf(text, language);
  const rest = text.slice(parts.end).replace(/[\s.:,—–-]+/gu, '');
  const isWhole =
    rest === '' &&
    parts.place !== '' &&
    (parts.date === ''
      ? parts.agency === '' && isShouted(parts.place) && isKnownPlace(parts.place)
      : parts.agency !== '' || isShouted(parts.place));
  return isWhole ? trimmed(text) : undefined;
}

const trimmed = (text: string): string => text.replace(/[\s,.:—–―-]+$/u, '').trim();

const isShouted = (place: string): boolean => place !== '' && place === place.toUpperCase() && /\p{Lu}{2}/u.test(place);
const isKnownPlace = (name: string): boolean => isPlace(name) || PLACES.has(foldPhrase(name));

function isCredible({ place, region, date, agency, ending }: Parts): boolean {
  const words = place.split(/[ /]/u);
  const shouted = isShouted(place);
  if (place === '') return ending === 'dash' && isAgency(agency);
  if (date !== '' && agency !== '') return words.length <= 4;
  if (ending === 'none') return false;
  if (agency !== '') return (shouted || words.length <= 3) && (isAgency(agency) || shouted);
  if (ending === 'colon') return shouted && isKnownPlace(place);
  if (date !== '') return shouted || (ending === 'dash' && isKnownPlace(place));
  if (ending === 'stop') return false;
  const country = region.replace(/^,\s*/u, '');
  if (!shouted) return country !== '' && isKnownPlace(country) && words.length <= 3;
  return (
    (isKnownPlace(place) || words.length === 2 || region !== '' || (words.length === 1 && place.length > 5)) &&
    !AGENCIES.includes(place)
  );
}

/** Agencies as they sign in German: `(dpa)`, `(sda)`. */
const AGENCIES_SMALL: ReadonlySet<string> = new Set(
  AGENCIES.filter((name) => /^\p{Lu}{2,5}$/u.test(name)).map((name) => name.toLowerCase()),
);

const isAgency = (printed: string): boolean => {
  const name = printed.replace(/^[\s—–―(/,.-]+|[\s)/.-]+$/gu, '');
  return (
    AGENCIES.includes(name) || AGENCIES_SMALL.has(name) || /^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}$/u.test(name)
  );
};
