import type { JobTitle } from '../../model/entity.ts';
import type { LanguageRules } from '../language/rules.ts';
import { isWholeOf } from '../language/word-list.ts';
import { AND, isArticle, isModifier, isOffice, isStop, isVerb, titleOf } from './reading.ts';
import { closes, isPerson, type Text } from './text.ts';
import { isPossessive, isWord, type Word } from './tokens.ts';

/** Longer appositions are sentences. */
const LONGEST = 18;
/** How many words may stand before the noun of an apposition. */
const BEFORE_NOUN = 5;
/** How many titles a name may have behind it. */
const MOST = 3;

/** One past the words that a mark sets off, or undefined where they hold a person, a verb's mark, or no end. */
function endOf(text: Text, from: number): number | undefined {
  const { words } = text;
  for (let at = from; at <= from + LONGEST; at += 1) {
    const word = words[at];
    const isInside = isGlued(text, at) || isAcronym(text, at);
    if (at > from && !isInside && closes(word)) return at;
    if (
      word === undefined ||
      isPerson(text, word) ||
      !(isInside || isWord(word) || isPossessive(word) || /^[«»“”"„]$/u.test(word.text))
    )
      return undefined;
  }
  return undefined;
}

/** A hyphen that belongs to the word before it: `45-ї`, `Lesben- und Schwulenverband`. */
const isGlued = ({ words }: Text, at: number): boolean =>
  words[at]?.text === '-' && words[at - 1]?.end === words[at]?.start;

/** A hyphen between spaces stands for a dash. */
const isDash = ({ words }: Text, at: number): boolean =>
  words[at]?.text === '-' &&
  (words[at - 1]?.end ?? 0) < (words[at]?.start ?? 0) &&
  (words[at]?.end ?? 0) < (words[at + 1]?.start ?? 0);

/** A bracket around the letters of the body named before it. */
function isAcronym({ words }: Text, at: number): boolean {
  const middle = words[at]?.text === '(' ? at + 1 : at - 1;
  return (
    words[middle - 1]?.text === '(' && words[middle + 1]?.text === ')' && /^\p{Lu}{2}/u.test(words[middle]?.text ?? '')
  );
}

/** The titles set off behind a name whose words end before `at`: between commas, in brackets, behind a dash, or in a clause of its own. */
export function apposedIn(text: Text, at: number, rules: LanguageRules): readonly JobTitle[] {
  const found: JobTitle[] = [];
  let mark = at;
  while (found.length < MOST) {
    const next = titleBehind(text, mark, rules);
    if (next === undefined) return found;
    found.push(next.title);
    if (text.words[next.to]?.text !== ',') return found;
    mark = next.to;
  }
  return found;
}

function titleBehind(
  text: Text,
  mark: number,
  rules: LanguageRules,
): { readonly title: JobTitle; readonly to: number } | undefined {
  const { words } = text;
  const isStated = isWholeOf(words[mark]?.lower ?? '', rules.offices?.is ?? []);
  if (rules.offices === undefined || !(isStated || /^[,(—–]$/u.test(words[mark]?.text ?? '') || isDash(text, mark)))
    return undefined;
  const from = /^\p{N}+$/u.test(words[mark + 1]?.text ?? '') && words[mark + 2]?.text === ',' ? mark + 3 : mark + 1;
  const to = endOf(text, from);
  if (to === undefined || (words[mark]?.text === '(') !== (words[to]?.text === ')')) return undefined;
  const title = heldBy(text, from, to, rules) ?? (rules.offices.nounLast ? nounLast : nounFirst)(text, from, to, rules);
  return title && { title, to };
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
  return title && { ...title, title: contracted(office + title.title.slice(verb.text.length), rules) };
}

/** A title with its first preposition and the article behind it as one word. */
function contracted(title: string, rules: LanguageRules): string {
  const whole = Object.entries(rules.offices?.contracted ?? {}).find(([apart]) =>
    title.includes(/[’']$/u.test(apart) ? ` ${apart}` : ` ${apart} `),
  );
  return whole === undefined ? title : title.replace(` ${whole[0]}`, ` ${whole[1]}`);
}

/** The noun first, with what the office is of behind it. */
function nounFirst(text: Text, from: number, to: number, rules: LanguageRules): JobTitle | undefined {
  const { words } = text;
  const first = isArticle(words[from], rules) ? from + 1 : from;
  let noun = first;
  while (noun < Math.min(to, first + BEFORE_NOUN) && isModifier(words[noun], rules) && !isOffice(words[noun], rules))
    noun += 1;
  if (!isOffice(words[noun], rules) || isVerb(words[noun + 1], rules)) return undefined;
  const next = words[noun + 1];
  if (noun + 1 < to && next !== undefined && isStop(next, rules)) return undefined;
  if (first > from && goesOn(text, noun + 1, to)) return undefined;
  const isTrade = isWholeOf(words[noun]?.lower ?? '', rules.offices?.occupations ?? []);
  const end = words.slice(noun + 1, to).findIndex((word) => isStop(word, rules) || (isTrade && WHERE.has(word.lower)));
  return titleOf(text, first, withoutAnd(words, end < 0 ? to : noun + 1 + end), rules);
}

/** One past a title without the `and` that it ends with. */
const withoutAnd = (words: readonly Word[], to: number): number => (AND.has(words[to - 1]?.lower ?? '') ? to - 1 : to);

/** `NAME, el alcalde recordó la ...`: behind an article a noun and what follows it may begin a sentence. */
function goesOn({ words }: Text, at: number, to: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const isSmall = (given: typeof word): boolean =>
    given?.mention === -1 && /^\p{Ll}{4}/u.test(given.text) && !LINKS.has(given.lower);
  return at < to && isSmall(word) && at + 1 < to && !LINKS.has(next?.lower ?? '') && next?.capital === false;
}

/** Prepositions by which an office names what it is an office of. */
const LINKS = new Set(
  'de du des del della dello dell dei degli delle di do da dos das en pour por para per für von vom der des im in am an'.split(
    ' ',
  ),
);

/** What leads to the place where somebody does his work, in languages that list trades. */
const WHERE = new Set('à au aux dans chez sur en in a al alla nel nella no na em w we u на у'.split(' '));

/** The noun last, with whose office it is before it. */
function nounLast(text: Text, from: number, to: number, rules: LanguageRules): JobTitle | undefined {
  const { words } = text;
  if (!isOffice(words[to - 1], rules)) return undefined;
  let first = from;
  while ((words[first]?.mention ?? -1) >= 0 || isPossessive(words[first])) first += 1;
  return titleOf(text, first, to, rules);
}
