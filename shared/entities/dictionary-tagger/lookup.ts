import { beginsKey, type GazetteerEntry, knownByKey } from '../gazetteer/gazetteer.ts';
import { acronymKey, keysOf, plainName } from '../gazetteer/keys.ts';
import type { LanguageRules } from '../language/rules.ts';
import { givenName } from '../names/given.ts';
import { isCommonGiven } from '../names/given-common.ts';
import { isForeignGiven } from '../names/given-cyrillic.ts';
import { latinName } from '../names/latin.ts';
import type { Token } from './words.ts';

/** Forms in the nominative that a word may be of; the word itself is the first. */
export function lemmasOf(word: string, rules: LanguageRules): readonly string[] {
  const forms = [word];
  for (const [ending, nominatives] of rules.endings) {
    if (word.length - ending.length < 3 || !word.toLowerCase().endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const nominative of nominatives) forms.push(stem + nominative);
  }
  return [...new Set(forms)];
}

/** Towns below about 250,000 people share their names with too much else to be searched for. */
const LEAST_WEIGHT = 54;
/** Names this short count only for what is best known. */
const SHORT = 4;
const WELL_KNOWN = 75;

function worth(entry: GazetteerEntry, key: string): boolean {
  return entry.weight >= (key.length < SHORT ? WELL_KNOWN : LEAST_WEIGHT);
}

function best(key: string): GazetteerEntry | undefined {
  const entries = knownByKey(key).filter((entry) => worth(entry, key));
  return entries.length === 0 ? undefined : entries.reduce((a, b) => (b.weight > a.weight ? b : a));
}

/** Acronyms count as written; capitals that are none (`ПУТИН` in a headline) are read as a name. */
function acronym(word: string): GazetteerEntry | undefined {
  const key = acronymKey(word);
  return key === undefined ? undefined : best(key);
}

/** How many readings of one phrase are tried. */
const MOST_READINGS = 32;
const MOST_WORDS = 6;

/** A listed name at the beginning of some words: how many of them it takes. */
export type KnownPhrase = { readonly entry: GazetteerEntry; readonly count: number };

/** The longest name of the gazetteer that some words begin with, each word in any case form. */
export function longestKnown(words: readonly string[], rules: LanguageRules): KnownPhrase | undefined {
  const first = words[0];
  if (first === undefined) return undefined;
  const isCommon = rules.common?.includes(first.toLowerCase()) === true;
  const exact = acronym(first);
  let found: KnownPhrase | undefined = exact === undefined ? undefined : { entry: exact, count: 1 };
  let readings: readonly string[] = [''];
  for (const [i, word] of words.slice(0, MOST_WORDS).entries()) {
    const forms = lemmasOf(word, rules).flatMap(i === 0 ? keysOf : plainName);
    readings = readings
      .flatMap((begun) => forms.map((form) => (begun === '' ? form : `${begun} ${form}`)))
      .filter((reading) => reading !== '' && beginsKey(reading))
      .slice(0, MOST_READINGS);
    if (readings.length === 0) break;
    const isNone = i === 0 && (isCommon || /^\p{Lu}{1,3}$/u.test(first));
    const entry = isNone ? undefined : firstBest(readings);
    if (entry !== undefined) found = { entry, count: i + 1 };
  }
  return found;
}

function firstBest(readings: readonly string[]): GazetteerEntry | undefined {
  for (const reading of readings) {
    const entry = best(reading);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The entity that one word names in some case form. */
export function knownWord(word: string, rules: LanguageRules): GazetteerEntry | undefined {
  return longestKnown([word], rules)?.entry;
}

/** A letter that stands for a given name. */
export const isInitial = (word: Token | undefined): boolean => /^\p{Lu}\.$/u.test(word?.text ?? '');

/** Whether a word may be a person's first: an initial, or a known given name in any case form. */
export const isGiven = (word: Token, rules: LanguageRules): boolean =>
  isInitial(word) ||
  lemmasOf(word.text, rules).some(
    (lemma) => isCommonGiven(lemma) || isForeignGiven(lemma) || givenName(latinName(lemma)) !== undefined,
  );

/** How many nominative readings of a name are given. */
const MOST_NAMES = 24;

/**
 * What a name may be in the nominative, the likeliest first: of `Олега Савчука` that is `Олег Савчук`, since the given name is a known
 * one in another case. A name that nothing shows to be inflected comes first itself.
 */
export function readingsOf(name: string, rules: LanguageRules): readonly string[] {
  const words = name.split(/\s+/);
  const forms = words.map((word) => lemmasOf(word, rules));
  const given = forms[0]?.find((form) => givenName(latinName(form)) !== undefined);
  const inflected = words.length > 1 && given !== undefined && given !== words[0];
  const all = forms.reduce<readonly string[]>(
    (begun, next) =>
      begun.flatMap((start) => next.map((form) => (start === '' ? form : `${start} ${form}`))).slice(0, MOST_NAMES * 4),
    [''],
  );
  if (!inflected) return [name, ...all.filter((reading) => reading !== name)].slice(0, MOST_NAMES);
  const surname =
    forms.at(-1)?.find((form) => form !== words.at(-1) && rules.surname.test(form.toLowerCase())) ?? words.at(-1);
  const likely = [given, ...words.slice(1, -1), surname].join(' ');
  return [likely, ...all.filter((reading) => reading !== likely)].slice(0, MOST_NAMES);
}
