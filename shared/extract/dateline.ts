import { isPlace } from './byline-names.ts';
import { AGENCIES } from './language/agencies.ts';
import { anyOf } from './language/fold.ts';
import { markPatterns } from './time-mark-words.ts';

const PLACE =
  /(?:[\p{Lu}][\p{L}\p{M}.'’-]*)(?:[ /](?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|la|le|el|al|sur|am|an|of|на)){0,4}/uy;
const REGION = /,\s*(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?=\s*(?:,|\(|[—–―-]|\/))/uy;
const GLUE = /[\s,.]*/uy;
const BRACKETED = /\s*(?:\((?<round>[^()]{2,40})\)|\/(?<slashed>[^/]{2,30})\/)/uy;
const AGENCY = new RegExp(
  `\\s*[—–―-]*\\s*(?:${anyOf(AGENCIES)}|\\p{Lu}[\\p{Lu}\\d]+\\.\\p{Lu}{2,3})(?![\\p{L}\\p{N}])`,
  'uy',
);
const DASH = /\s*(?:[—–―]+|--+|\s-)\s*/uy;
const COLON = /\s*[:.]\s+/uy;

/** A dateline reaches no further; what is longer is a sentence. */
const LONGEST = 90;

/**
 * Reads `KYIV, June 2 (Agency) —`, `LONDON (Agency) -`, `МОСКВА. 2 июня. АГЕНТСТВО -` off the start of the first paragraph. `rest` is the
 * paragraph without it. A place in capitals with a dash is enough; a place in small letters needs an agency.
 */
export function takeDateline(text: string, language?: string): { dateline: string; rest: string } | undefined {
  const head = text.slice(0, LONGEST);
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
  if (date === '') at = afterPlace;
  else take(/[.,]*/uy);
  const agency = (take(BRACKETED) || take(AGENCY)).trim();
  const named = at;
  const end = take(DASH) || (agency !== '' && place !== '' ? take(COLON) : '');
  const rest = text.slice(at).trim();
  if (end === '' || !/^["“«„'‘¿¡(]?[\p{Lu}\p{N}]/u.test(rest) || rest.length < 20) return undefined;
  if (!isCredible(place, { region, date, agency })) return undefined;
  return { dateline: head.slice(0, named).replace(/[\s,.:—–―-]+$/u, ''), rest };
}

function isCredible(place: string, found: { region: string; date: string; agency: string }): boolean {
  const words = place.split(/[ /]/u);
  const shouted = place !== '' && place === place.toUpperCase() && /\p{Lu}{2}/u.test(place);
  if (place === '') return isAgency(found.agency);
  if (found.agency !== '') return (shouted || words.length <= 3) && (isAgency(found.agency) || shouted);
  if (found.date !== '') return shouted || isPlace(place);
  return (
    shouted &&
    (isPlace(place) || words.length === 2 || found.region !== '' || (words.length === 1 && place.length > 5)) &&
    !AGENCIES.includes(place)
  );
}

const isAgency = (printed: string): boolean => {
  const name = printed.replace(/^[\s—–―(/-]+|[\s)/.-]+$/gu, '');
  return AGENCIES.includes(name) || /^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}$/u.test(name);
};
