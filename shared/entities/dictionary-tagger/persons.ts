import type { LanguageRules } from '../language/rules.ts';
import { givenName } from '../names/given.ts';
import { isCommonGiven } from '../names/given-common.ts';
import { latinName } from '../names/names.ts';
import type { Span } from '../tag-spans.ts';
import { knownWord, lemmasOf } from './lookup.ts';
import { beginsWith, isName, type Token } from './words.ts';

/** How sure a span is that only looks like a name. */
export const LIKELY = 0.45;
/** How sure a span is that a title or a noun introduces, or whose given name is known. */
export const INTRODUCED = 0.55;

const isInitial = (word: Token | undefined): boolean => /^\p{Lu}\.$/u.test(word?.text ?? '');

/** Whether a word may be a person's first: an initial, or a known given name in any case form. */
export const isGiven = (word: Token, rules: LanguageRules): boolean =>
  isInitial(word) ||
  lemmasOf(word.text, rules).some((lemma) => isCommonGiven(lemma) || givenName(latinName(lemma)) !== undefined);

/** Small words inside names. */
const PARTICLES = new Set(
  'von vom zu van der den ter ten de la las los da do dos das di della del du des al el bin y'.split(' '),
);
/** How many words a name may have beside its particles. */
const MOST_NAMES = 4;
/** Where every noun is capitalised, what follows a name may be one. */
const MOST_AMONG_NOUNS = 2;

/** Capitalised words that follow each other from here; a place that is known ends them. */
function run(words: readonly Token[], at: number, rules: LanguageRules): readonly Token[] {
  const found: Token[] = [];
  let names = 0;
  for (let i = at; names < mostNames(found, rules); i += 1) {
    const word = words[i];
    if (names > 0 && PARTICLES.has(word?.text ?? '') && leadsOn(words, i)) {
      found.push(...words.slice(i, i + 1));
      continue;
    }
    if (!isName(word) || !goesOn(words, i, at) || beginsWith(word, rules.lastWords)) break;
    if (i > at && knownWord(word.text, rules)?.type === 'Place' && !isGiven(word, rules)) break;
    found.push(word);
    names += 1;
  }
  while (PARTICLES.has(found.at(-1)?.text ?? '')) found.pop();
  return withoutAddressee(found, words[at + found.length], rules);
}

/** `Ayla Sezer Zeta Postası'na konuştu`: where more names follow than a person has, the last are of somebody spoken to. */
function withoutAddressee(found: readonly Token[], next: Token | undefined, rules: LanguageRules): readonly Token[] {
  if (rules.offices?.nounLast !== true || found.length < 3 || !isName(next) || next.opens) return found;
  const surname = found.findIndex((word, index) => index > 0 && !isGiven(word, rules));
  return found.slice(0, Math.max(surname, 1) + 1);
}

function mostNames(found: readonly Token[], rules: LanguageRules): number {
  const second = found[1];
  if (rules.capitalNouns !== true) return rules.says === undefined ? 3 : MOST_NAMES;
  return second !== undefined && isGiven(second, rules) ? MOST_AMONG_NOUNS + 1 : MOST_AMONG_NOUNS;
}

/** Whether a particle, or two, lead to the next word of a name: `de la Fuente`. */
const leadsOn = (words: readonly Token[], at: number): boolean =>
  isName(words[at + 1]) || (PARTICLES.has(words[at + 1]?.text ?? '') && isName(words[at + 2]));

/** A sentence that begins here ends the name, unless an initial stands right before it. */
const goesOn = (words: readonly Token[], i: number, at: number): boolean =>
  i === at || words[i]?.opens !== true || (isInitial(words[i - 1]) && words[i]?.start === (words[i - 1]?.end ?? 0) + 1);

/** How far before a name the noun of its title may stand (`министр иностранных дел Норвегии`). */
const TITLE_REACH = 7;

/** Whether a title or a verb of saying stands before a name: directly, or, before a full name, with what the office is of in between. */
function introducedBefore(words: readonly Token[], at: number, rules: LanguageRules, length: number): boolean {
  const before = words[at - 1];
  if (beginsWith(before, rules.titles)) return true;
  if (length < 2 || before === undefined || before.opens) return false;
  if (beginsWith(before, rules.says ?? [])) return true;
  const isOwned = before.capital && knownWord(before.text, rules) !== undefined;
  const isApposed = rules.capitalNouns !== true && !LEADS_ON.has(before.text) && !beginsWith(before, rules.bodies);
  return (isOwned || isApposed) && titleBehind(words, before.text === ',' ? at - 2 : at - 1, rules);
}

/** Words that a place or body follows rather than the person of the title before them: `le président de France Télévisions`. */
const LEADS_ON = new Set(
  'de du des d del della dello dei degli da do das dos di en à a z w we u na za iz od und y et e i'.split(' '),
);

function titleBehind(words: readonly Token[], from: number, rules: LanguageRules): boolean {
  for (let at = from; at >= Math.max(0, from - TITLE_REACH); at -= 1) {
    const word = words[at];
    if (word === undefined || !/^\p{L}/u.test(word.text)) return false;
    if (beginsWith(word, rules.titles) || beginsWith(word, rules.offices?.nouns ?? [])) return true;
    if (word.opens) return false;
  }
  return false;
}

/** How far behind the comma the noun of an apposed title may stand. */
const APPOSED_REACH = 3;

/** Whether a title in apposition or a verb of saying follows a full name. */
function introducedBehind(words: readonly Token[], end: number, rules: LanguageRules): boolean {
  if (rules.says === undefined) return false;
  const [next, second] = [words[end], words[end + 1]];
  if (
    beginsWith(next, rules.says) ||
    (next?.capital === false && next.text.length < 4 && beginsWith(second, rules.says))
  )
    return true;
  if (next?.text !== ',' && next?.text !== '(') return false;
  const reach = rules.capitalNouns === true ? 1 : APPOSED_REACH;
  const behind = words.slice(end + 1, end + 1 + reach);
  const stop = behind.findIndex((word) => word.opens || !/^\p{L}/u.test(word.text));
  return behind.slice(0, stop < 0 ? reach : stop).some((word) => beginsWith(word, rules.titles));
}

/** Whether a small word may be the noun of an adjective before it. */
const isNoun = (word: Token | undefined, rules: LanguageRules): boolean =>
  /^\p{Ll}{3}/u.test(word?.text ?? '') && rules.offices?.verb.test(word?.text ?? '') !== true;

/** Words behind which a body is named after somebody. */
const AFTER = new Set(['имени', 'им', 'им.', 'імені', 'ім', 'ім.']);
const PATRONYMIC = /(?:вича|вны|вни)$/u;

/** `Директор школы имени Токтогула NAME`: of so many words is the name after which the school is called. */
function namesakeLength(words: readonly Token[], at: number, rules: LanguageRules): number {
  const [before, first, second, third] = words.slice(Math.max(0, at - 1), at + 3);
  if (at === 0 || first === undefined || !AFTER.has(before?.text ?? '')) return 0;
  const whole = PATRONYMIC.test(second?.text ?? '') ? 3 : isGiven(first, rules) && isName(third) ? 2 : 1;
  return [whole, 1].find((length) => run(words, at + length, rules).length > 1) ?? 0;
}

/** A person whom nothing lists: a known given name with a surname, or two capitalised words behind a title. */
export function personAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const namesake = namesakeLength(words, at, rules);
  if (namesake > 0) return personAt(words, at + namesake, rules);
  const name = run(words, at, rules);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || beginsWith(first, rules.titles)) return undefined;
  // `Intérieur NAME`: the name begins with its given name.
  if (!isGiven(first, rules) && name.slice(1, -1).some((word) => isGiven(word, rules) && !isInitial(word)))
    return undefined;
  if (name.length === 1 && rules.ofPlace?.test(first.text) && isNoun(words[at + 1], rules)) return undefined;
  const span = { start: first.start, end: last.end, type: 'Person' } as const;
  const isIntroduced = !first.opens && introducedBefore(words, at, rules, name.length);
  if (name.length === 1)
    return isIntroduced && !rules.capitalNouns && last.text.length > 3 ? { ...span, confidence: LIKELY } : undefined;
  if (isIntroduced || isGiven(first, rules)) return { ...span, confidence: INTRODUCED };
  if (introducedBehind(words, at + name.length, rules)) return { ...span, confidence: LIKELY };
  const surname = lemmasOf(last.text, rules).some((lemma) => rules.surname.test(lemma.toLowerCase()));
  return surname && !rules.capitalNouns && !first.opens && rules.endings.length > 1 && rules.says === undefined
    ? { ...span, confidence: LIKELY }
    : undefined;
}
