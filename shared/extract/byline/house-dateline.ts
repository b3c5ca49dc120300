import { cleanName, isPersonal } from './names.ts';

/** A dateline reaches no further; what is longer is a sentence. */
const LONGEST = 80;
/**
 * What stands before the house's name: places, days and names, and nothing of a sentence. A capitalised word is taken whole, for the ways of cutting a
 * run of capitals into words grow without bound.
 */
const PLACES =
  /^(?:(?:(?=(?<word>\p{Lu}[\p{L}\p{M}'’-]*))\k<word>|\d{1,4}|\p{Ll}{3,10}(?=\s*[.,/(–—-]))[\s.,/(–—-]*){1,7}$/u;

/** `Town. Ann Lee – The House. Text`: the dateline that ends in the name of the outlet itself, with the writer in it. */
export function takeHouseDateline(
  text: string,
  publisher: string | undefined,
): { readonly dateline: string; readonly byline?: string; readonly rest: string } | undefined {
  if (publisher === undefined || publisher.length < 3) return undefined;
  const at = text.slice(0, LONGEST).indexOf(publisher);
  const sign = /^\s*[)/]?\s*[.:–—-]+\s*|^\s*[)/]\s*/u.exec(text.slice(at + publisher.length))?.[0];
  if (at < 1 || sign === undefined || !PLACES.test(text.slice(0, at))) return undefined;
  const rest = text.slice(at + publisher.length + sign.length);
  if (!/^["“«„(]?[\p{Lu}\p{Lo}\d]/u.test(rest) || rest.length < 20) return undefined;
  const byline = text
    .slice(0, at)
    .split(/[.,/(–—]\s*|\s-\s/u)
    .slice(1)
    .map((part) => part.trim())
    .find((part) => isPersonal(part) && cleanName(part) === part);
  return { dateline: text.slice(0, at + publisher.length), rest, ...(byline === undefined ? {} : { byline }) };
}
