import { fold, monthNames, monthOf } from '../../../dates/names.ts';
import { isGivenAmongOthers } from '../../../entities/names/given-among-others.ts';
import { foldPhrase } from '../../language/fold.ts';
import { PLACES } from '../../language/places.ts';
import { matchesIn } from '../../matches.ts';
import { isGivenName } from '../../text/given-names.ts';
import { speakerWords } from '../../text/speaker-words.ts';
import { isBrand } from './kinds.ts';
import { isName } from './outlets.ts';
import type { Phrase } from './words.ts';

/** How a text uses its words with capitals: which stand alone somewhere, and which behind another. */
export type NameUses = { readonly alone: ReadonlySet<string>; readonly behind: ReadonlySet<string> };

const NAMES = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*/gu;
const bare = (word: string): string => word.replace(/['’]s?$/u, '');

export function nameUses(texts: readonly string[]): NameUses {
  const [alone, behind] = [new Set<string>(), new Set<string>()];
  for (const text of texts)
    for (const [run] of matchesIn(text, NAMES)) {
      const [first = '', ...rest] = run.split(/\s/u);
      if (rest.length === 0) alone.add(bare(first));
      for (const word of rest) behind.add(bare(word));
    }
  return { alone, behind };
}

const isGiven = (word: string): boolean => isGivenName(word) || isGivenAmongOthers(word);

/** Names of people have up to three words. */
const LONGEST = 3;

/** Whether a phrase in capitals names a body rather than a person: no given name or title in it or behind it, and nobody whom the text calls by its last word. */
export function isBodysName(
  text: string,
  phrase: Phrase,
  { language, uses }: { readonly language?: string | undefined; readonly uses: () => NameUses },
): boolean {
  const names = phrase.words.map((word) => word.text).filter((word) => isName(word) && !/^The$/u.test(word));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (first.length < 2 || isOwner(last) || isPlaceOrMonth(names.join(' '), language)) return false;
  const isTitle = (word: string): boolean => speakerWords(language).isTitle(foldPhrase(word));
  if (names.some(isTitle)) return false;
  if (isBrand(phrase) || names.some((name) => /\p{Lu}{2}|[\d&]/u.test(name))) return true;
  const apposed = APPOSED.exec(text.slice(phrase.end, phrase.end + 60))?.[0].split(' ') ?? [];
  if (isGiven(first) || apposed.some((word) => word === 'who' || isTitle(word))) return false;
  if (names.length > LONGEST || phrase.words.some((word) => !isName(word.text))) return true;
  return !(names.length === 1 ? uses().behind : uses().alone).has(last);
}

/** `, a harbour manager`. */
const APPOSED = /^,(?:\s[^\s,.;:()]+){1,3}/u;

const isOwner = (word: string): boolean => /['’]s?$/u.test(word);

/** "According to Oslo", "a report from October". */
const isPlaceOrMonth = (name: string, language = 'en'): boolean =>
  PLACES.has(foldPhrase(name)) || monthOf(fold(name), monthNames(language), 'exact') !== undefined;
