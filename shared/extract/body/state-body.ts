import { pressed } from '../candidate.ts';
import type { JsonObject } from '../page/json-ld.ts';
import { isObject, plainText } from '../page/json-ld.ts';

/** Ends of paragraphs in texts with or without markup. */
const PARAGRAPH_END = /\s*\n\s*|<\/(?:p|h[1-6]|li|div|blockquote)>|<br\s*\/?>/i;
/** Declared texts of fewer letters than this are summaries. */
export const SHORTEST_BODY = 200;

/** The paragraphs of a text that a page carries as data. */
export const paragraphsIn = (text: string): string[] =>
  text.split(PARAGRAPH_END).flatMap((part) => plainText(part) ?? []);

export const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

const LONGEST_STATE = 2_000_000;
const MOST_VALUES = 20_000;
/** So many objects may have the headline of the page as their title. */
const MOST_OWN = 40;

function parsed(state: string): unknown[] {
  if (state.length > LONGEST_STATE) return [];
  try {
    const value: unknown = JSON.parse(state);
    return isFlat(value) ? [unfolded(value)] : [value];
  } catch {
    return [];
  }
}

/** A flat list holds each value once; lists and objects in it name their parts by their place in the list. */
function isFlat(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value) || value.length > MOST_VALUES) return false;
  const objects = value.filter(isObject).filter((object) => Object.keys(object).length > 1);
  return objects.length > 0 && objects.every((object) => Object.values(object).every((part) => isPlace(part, value)));
}

const isPlace = (part: unknown, list: readonly unknown[]): part is number =>
  typeof part === 'number' && Number.isInteger(part) && part < list.length;

/** The objects and lists of a flat list with their parts in place, and the parts of those. */
function unfolded(list: readonly unknown[]): unknown {
  const from = (values: readonly unknown[]) => (part: unknown) => (isPlace(part, list) ? values[part] : part);
  const lists = list.map((value) => (Array.isArray(value) ? value.map(from(list)) : value));
  const partOf = from(lists);
  return list.map((value) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, partOf(part)])) : value,
  );
}

/** The objects inside some values, outer ones first. */
function objectsIn(values: readonly unknown[]): JsonObject[] {
  const queue = [...values];
  const found: JsonObject[] = [];
  // of a flat list many objects may share a part
  const seen = new Set<unknown>();
  for (let at = 0; at < queue.length && at < MOST_VALUES; at += 1) {
    const value = queue[at];
    if (seen.has(value)) continue;
    if (typeof value === 'object') seen.add(value);
    if (isObject(value)) found.push(value);
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) queue.push(inner);
  }
  return found;
}

const PARTS = ['content', 'text', 'html', 'value', 'body'];

/** The text of one value: a string, or a list of strings and of objects that hold one. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return paragraphsIn(value);
  if (!Array.isArray(value)) return [];
  return value.flatMap((part) => {
    const own = isObject(part) ? PARTS.map((name) => part[name]).find((text) => typeof text === 'string') : part;
    return typeof own === 'string' ? paragraphsIn(own) : [];
  });
}

/**
 * The text of the article in the states (JSON) that a page carries along for the script that fills it: the longest text of the object whose title is the
 * headline of the page. Empty where there is none.
 */
export function stateBody(states: readonly string[], headline: string): readonly string[] {
  const letters = pressed(headline);
  if (letters === '') return [];
  const isOwn = (object: JsonObject): boolean =>
    Object.values(object).some(
      (value) => typeof value === 'string' && value.length < 400 && pressed(value) === letters,
    );
  const texts = objectsIn(states.flatMap(parsed))
    .filter(isOwn)
    .slice(0, MOST_OWN)
    .flatMap((object) => Object.values(object).map(textsOf));
  const longest = texts.reduce<string[]>((best, one) => (lengthOf(one) > lengthOf(best) ? one : best), []);
  return lengthOf(longest) < SHORTEST_BODY ? [] : longest;
}
