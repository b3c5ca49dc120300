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

function parsed(state: string): unknown[] {
  if (state.length > LONGEST_STATE) return [];
  try {
    return [JSON.parse(state)];
  } catch {
    return [];
  }
}

/** The objects inside some values, outer ones first. */
function objectsIn(values: readonly unknown[]): JsonObject[] {
  const queue = [...values];
  const found: JsonObject[] = [];
  for (let at = 0; at < queue.length && at < MOST_VALUES; at += 1) {
    const value = queue[at];
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
    .flatMap((object) => Object.values(object).map(textsOf));
  const longest = texts.reduce<string[]>((best, one) => (lengthOf(one) > lengthOf(best) ? one : best), []);
  return lengthOf(longest) < SHORTEST_BODY ? [] : longest;
}
