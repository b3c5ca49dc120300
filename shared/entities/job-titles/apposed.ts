import type { JobTitle } from '../../model/entity.ts';
import type { LanguageRules } from '../language/rules.ts';
import { isWholeOf } from '../language/word-list.ts';
import { isModifier, isOffice, isVerb, titleOf } from './reading.ts';
import { closes, isPerson, type Text } from './text.ts';
import { isPossessive, isWord } from './tokens.ts';

/** Longer appositions are sentences. */
const LONGEST = 14;
/** How many words may stand before the noun of an apposition. */
const BEFORE_NOUN = 5;

/** One past the words that a mark sets off, or undefined where they hold a person, a verb's mark, or no end. */
function endOf(text: Text, from: number): number | undefined {
  const { words } = text;
  for (let at = from; at <= from + LONGEST; at += 1) {
    const word = words[at];
    if (at > from && closes(word)) return at;
    if (
      word === undefined ||
      isPerson(text, word) ||
      !(isWord(word) || isPossessive(word) || /^[«»“”"„]$/u.test(word.text))
    )
      return undefined;
  }
  return undefined;
}

/** The title set off behind a name whose words end before `at`: between commas, in brackets, behind a dash, or in a clause of its own. */
export function apposedIn(text: Text, at: number, rules: LanguageRules): JobTitle | undefined {
  const { words } = text;
  if (rules.offices === undefined || !/^[,(—–]$/u.test(words[at]?.text ?? '')) return undefined;
  const from = /^\p{N}+$/u.test(words[at + 1]?.text ?? '') && words[at + 2]?.text === ',' ? at + 3 : at + 1;
  const to = endOf(text, from);
  if (to === undefined) return undefined;
  if ((words[at]?.text === '(') !== (words[to]?.text === ')')) return undefined;
  return heldBy(text, from, to, rules) ?? (rules.offices.nounLast ? nounLast : nounFirst)(text, from, to, rules);
}

/** `который возглавляет ...`. */
function heldBy(text: Text, from: number, to: number, rules: LanguageRules): JobTitle | undefined {
  const { relatives = [], holds = {} } = rules.offices ?? {};
  const { words } = text;
  const holdsAt = words.slice(from + 1, from + 3).findIndex(({ lower }) => Object.hasOwn(holds, lower));
  const verb = words[from + 1 + holdsAt];
  const office = holds[verb?.lower ?? ''];
  if (holdsAt < 0 || verb === undefined || office === undefined) return undefined;
  if (!relatives.some((relative) => words[from]?.lower.startsWith(relative))) return undefined;
  const title = titleOf(text, from + 1 + holdsAt, to, rules);
  return title && { ...title, title: office + title.title.slice(verb.text.length) };
}

/** The noun first, with what the office is of behind it. */
function nounFirst(text: Text, from: number, to: number, rules: LanguageRules): JobTitle | undefined {
  const { words } = text;
  let noun = from;
  while (noun < Math.min(to, from + BEFORE_NOUN) && isModifier(words[noun], rules) && !isOffice(words[noun], rules))
    noun += 1;
  if (!isOffice(words[noun], rules) || isVerb(words[noun + 1], rules)) return undefined;
  const isTrade = isWholeOf(words[noun]?.lower ?? '', rules.offices?.occupations ?? []);
  const where = isTrade ? words.slice(noun + 1, to).findIndex(({ lower }) => WHERE.has(lower)) : -1;
  return titleOf(text, from, where < 0 ? to : noun + 1 + where, rules);
}

/** What leads to the place where somebody does his work, in languages that list trades. */
const WHERE = new Set('à au aux dans chez sur en in a al alla nel nella no na em w we u в у на'.split(' '));

/** The noun last, with whose office it is before it. */
function nounLast(text: Text, from: number, to: number, rules: LanguageRules): JobTitle | undefined {
  const { words } = text;
  if (!isOffice(words[to - 1], rules)) return undefined;
  let first = from;
  while ((words[first]?.mention ?? -1) >= 0 || isPossessive(words[first])) first += 1;
  return titleOf(text, first, to, rules);
}
