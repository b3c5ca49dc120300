import { isOfficeNoun, type LanguageRules } from '../language/rules.ts';
import { isWholeOf } from '../language/word-list.ts';
import type { Span } from '../tag-spans.ts';
import { isGiven, isInitial, knownWord, lemmasOf } from './lookup.ts';
import { beginsWith, isName, type Token } from './words.ts';

/** How sure a span is that only looks like a name. */
export const LIKELY = 0.45;
/** How sure a span is that a title or a noun introduces, or whose given name is known. */
export const INTRODUCED = 0.55;

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
    if (names > 0 && PARTICLES.has(word?.text ?? '') && leadsOn(words, i) && !joinsPeople(words, i, rules)) {
      found.push(...words.slice(i, i + 1));
      continue;
    }
    if (!isName(word) || !goesOn(words, i, at) || beginsWith(word, rules.lastWords)) break;
    if (i > at && endsName(word, words[i + 1], found, rules)) break;
    if (i > at && knownWord(word.text, rules)?.type === 'Place' && !isGiven(word, rules)) break;
    found.push(word);
    names += 1;
  }
  while (PARTICLES.has(found.at(-1)?.text ?? '')) found.pop();
  return withoutAddressee(found, words[at + found.length], rules);
}

/** An office behind a name is none of its words: `Walter Artoni Segretario generale`, and where it comes last, what it is of (`İl Müdürü`). */
function endsName(word: Token, next: Token | undefined, found: readonly Token[], rules: LanguageRules): boolean {
  const isLast = rules.offices?.nounLast === true && /[ıiuü]$/u.test(word.text);
  const isWhole = found.length > 1 && /^\p{Ll}/u.test(next?.text ?? '') && !found.every((one) => isGiven(one, rules));
  return (isLast || isWhole) && isOfficeNoun(word.text.toLowerCase(), rules);
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

/** `Pedro Rey y Ana Sol` are two, `José Ortega y Gasset` is one. */
const joinsPeople = (words: readonly Token[], at: number, rules: LanguageRules): boolean => {
  const next = words[at + 1];
  return words[at]?.text === 'y' && isName(next) && isGiven(next, rules);
};

/** A sentence that begins here ends the name, unless an initial stands right before it. */
const goesOn = (words: readonly Token[], i: number, at: number): boolean =>
  i === at || words[i]?.opens !== true || (isInitial(words[i - 1]) && words[i]?.start === (words[i - 1]?.end ?? 0) + 1);

/** Whether a word is one before which a person is named: an office, a trade, a form of address. */
export const introduces = (word: Token | undefined, rules: LanguageRules): boolean =>
  word !== undefined &&
  (isOfficeNoun(word.text.toLowerCase(), rules) || isWholeOf(word.text.toLowerCase(), rules.courtesy ?? []));

const isSaying = (word: Token | undefined, rules: LanguageRules): boolean =>
  word !== undefined && isWholeOf(word.text.toLowerCase(), rules.says ?? []);

/** How far before a name the noun of its title may stand (`министр иностранных дел Норвегии`). */
const TITLE_REACH = 7;

/** Whether a title or a verb of saying stands before a name: directly, or, before a full name, with what the office is of in between. */
function introducedBefore(words: readonly Token[], at: number, rules: LanguageRules, length: number): boolean {
  const before = words[at - 1];
  if (words[at]?.elided) return false;
  if (introduces(before, rules)) return true;
  if (length < 2 || before === undefined || before.opens) return false;
  if (isSaying(before, rules)) return true;
  const isOwned = before.capital && knownWord(before.text, rules) !== undefined;
  const isApposed = rules.capitalNouns !== true && !LEADS_ON.has(before.text) && !beginsWith(before, rules.bodies);
  return (isOwned || isApposed) && titleBehind(words, before.text === ',' ? at - 2 : at - 1, rules);
}

/** Words that a place or body follows rather than the person of the title before them: `le président de France Télévisions`. */
const LEADS_ON = new Set(
  'de du des d del della dello dei degli da do dos das di en à a z w we u na za iz od und y et e i ve ile və ilə la le les el los las lo il gli o os as'.split(
    ' ',
  ),
);

function titleBehind(words: readonly Token[], from: number, rules: LanguageRules): boolean {
  for (let at = from; at >= Math.max(0, from - TITLE_REACH); at -= 1) {
    const word = words[at];
    if (word === undefined || !/^\p{L}/u.test(word.text)) return false;
    if (isOfficeNoun(word.text.toLowerCase(), rules)) return true;
    if (word.opens) return false;
  }
  return false;
}

/** How far behind the comma the noun of an apposed title may stand. */
const APPOSED_REACH = 3;
/** And where it comes last there. */
const LAST_REACH = 9;

/** Whether a title in apposition or a verb of saying follows a full name. */
function introducedBehind(words: readonly Token[], end: number, rules: LanguageRules): boolean {
  const [next, second] = [words[end], words[end + 1]];
  if (isSaying(next, rules) || (/^\p{Ll}{1,3}$/u.test(next?.text ?? '') && isSaying(second, rules))) return true;
  if (next?.text !== ',' && next?.text !== '(') return false;
  const isLast = rules.offices?.nounLast === true;
  const reach = isLast ? LAST_REACH : rules.capitalNouns === true ? 1 : APPOSED_REACH;
  const behind = words.slice(end + 1, end + 1 + reach);
  const stop = behind.findIndex((word) => word.opens || !/^\p{L}/u.test(word.text));
  if (isLast) return stop > 0 && isOfficeNoun(behind[stop - 1]?.text.toLowerCase() ?? '', rules);
  return behind.slice(0, stop < 0 ? reach : stop).some((word) => isOfficeNoun(word.text.toLowerCase(), rules));
}

/** Whether a small word may be the noun of an adjective before it. */
const isNoun = (word: Token | undefined, rules: LanguageRules): boolean =>
  /^(?:\p{Ll}{3}|\p{Lu}{2,}$)/u.test(word?.text ?? '') && rules.offices?.verb.test(word?.text ?? '') !== true;

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

/** Whether the words name a body by its kind, which is not their last word unless it is all of them. */
const isBody = (name: readonly Token[], rules: LanguageRules): boolean =>
  [...name.slice(0, 1), ...name.slice(1, -1)].some((word) => beginsWith(word, rules.institutions ?? []));

/** Where every noun is capitalised, an article before words that begin with no given name, or inside them, shows that they are nouns. */
function isNounPhrase(words: readonly Token[], at: number, name: readonly Token[], rules: LanguageRules): boolean {
  const [before, first] = [words[at - 1]?.text.toLowerCase() ?? '', name[0]];
  if (rules.capitalNouns !== true || first === undefined || isGiven(first, rules)) return false;
  const articles = rules.offices?.articles ?? [];
  return (
    isWholeOf(before, articles) ||
    isWholeOf(first.text.toLowerCase(), articles) ||
    name.some(({ text }) => NO_PARTICLES.has(text))
  );
}

/** Particles of other languages' names, which here are articles and prepositions. */
const NO_PARTICLES = new Set(['der', 'das', 'des', 'den', 'dem', 'vom', 'zum']);

/** A person whom nothing lists: a known given name with a surname, or two capitalised words behind a title. */
export function personAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const namesake = namesakeLength(words, at, rules);
  if (namesake > 0) return personAt(words, at + namesake, rules);
  const name = run(words, at, rules);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || introduces(first, rules)) return undefined;
  if (isBody(name, rules) && !isGiven(first, rules)) return undefined;
  if (name.length === 1 && beginsWith(first, rules.agencies)) return undefined;
  if (name.length > 1 && name.some(({ text }) => rules.unlikeNames?.test(text) === true)) return undefined;
  if (first.opens && isWholeOf(first.text.toLowerCase(), rules.offices?.stops ?? [])) return undefined;
  if (isNounPhrase(words, at, name, rules)) return undefined;
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
