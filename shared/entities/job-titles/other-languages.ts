import type { Mention } from '../../model/entity.ts';
import type { LanguageRules } from '../language/rules.ts';
import { apposedIn } from './apposed.ts';
import { qualified } from './noun-last.ts';
import { AND, isArticle, isModifier, isOffice, isStop, isVerb, titleOf } from './reading.ts';
import { closes, isPerson, mentionEnd, type Text, type Titled } from './text.ts';
import { isPossessive, isWord, type Word, wordsOf } from './tokens.ts';

/** How many words may stand between the noun of a title and the name (`министр иностранных дел Украины`). */
const REACH = 12;

/** Whether a word is the noun of a title that one person has: `сказал журналистам министр NAME`, `глава союза журналистов NAME`. */
const isHead = (text: Text, at: number, rules: LanguageRules): boolean => {
  const [word, next] = [text.words[at], text.words[at + 1]];
  if (!isOffice(word, rules) || rules.offices?.plural?.test(word?.lower ?? '') === true) return false;
  return !isVerb(next, rules) && !(isArticle(next, rules) && !OWNING.has(next?.lower ?? ''));
};

/** Articles in the genitive. */
const OWNING = new Set(['der', 'des']);

/** Marks with which a quotation or a bracket inside a title ends, and where it begins. */
const OPENING: ReadonlyMap<string, RegExp> = new Map([
  ['»', /^«$/u],
  ['”', /^[“„]$/u],
  ['“', /^„$/u],
  ['"', /^"$/u],
  [')', /^\($/u],
]);
/** How many words a name in quotes or brackets may have. */
const LONGEST_QUOTED = 5;

/** Index of the mark that opens the name in quotes or brackets which ends at a mark; undefined where it is none. */
function openingOf({ words }: Text, closing: number): number | undefined {
  const opening = OPENING.get(words[closing]?.text ?? '');
  if (opening === undefined) return undefined;
  for (let at = closing - 2; at >= closing - 1 - LONGEST_QUOTED; at -= 1)
    if (opening.test(words[at]?.text ?? '')) return words[at + 1]?.capital === true ? at : undefined;
  return undefined;
}

/** A hyphen between the halves of a number in letters (`45-ї`). */
const isGlue = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' && words[at - 1]?.end === words[at]?.start && words[at]?.end === words[at + 1]?.start;

/** Index of the word that begins the title before a name: the farthest title word that nothing but words of a title parts from it. */
function titleStart(text: Text, name: number, rules: LanguageRules): number | undefined {
  const { words } = text;
  let found: number | undefined;
  let inList = false;
  for (let at = name - 1; at >= Math.max(0, name - 1 - REACH); at -= 1) {
    const opening = found === undefined ? openingOf(text, at) : undefined;
    if (opening !== undefined) at = opening - 1;
    const word = words[at];
    if (word === undefined || isPerson(text, word)) break;
    inList ||= AND.has(word.lower);
    if (word.text === ',' && inList && found === undefined) continue;
    if (!(isWord(word) || isPossessive(word) || isGlue(words, at)) || isStop(word, rules)) break;
    if (isHead(text, at, rules)) found = at;
    else if (found !== undefined && AND.has(word.lower)) found = firstOfTwo(text, at, rules) ?? found;
    else if (found !== undefined && !isModifier(word, rules)) break;
    else if (found !== undefined) found = at;
    if (word.opens) break;
  }
  return found;
}

/** `Publizist und Philosoph NAME`, `el secretario del sindicato y concejal de Obras NAME`, but not `el panadero y la maestra NAME`. */
function firstOfTwo(text: Text, and: number, rules: LanguageRules): number | undefined {
  if (isHead(text, and - 1, rules)) return and - 1;
  const isShared = isOffice(text.words[and + 1], rules) && rules.offices?.articles !== undefined;
  const first = isShared ? titleStart(text, and, rules) : undefined;
  return first !== undefined && isArticle(text.words[first - 1], rules) ? first : undefined;
}

/** A preposition behind an office leads to what it is of: `funcionario del régimen de NAME`. */
const leadsOn = (word: Word | undefined, rules: LanguageRules): boolean =>
  word?.mention === -1 && LEADS_ON.test(word.text) && !isOffice(word, rules);

const LEADS_ON = /^(?!hoc$)(?:[a-zà-ÿß]{1,3}|[а-яіїє]{1,2}|для|від|при|про|над|под|без)$/u;

/** Degrees between an office and the name are of the name: `mühendisi Prof. Dr. NAME`. */
const DEGREES = new Set(['prof', 'prof.', 'dr', 'dr.', 'doç', 'doç.', 'проф.', 'др', '.']);

/** Where every noun is capitalised, what leads to a name is one: `des zurückgetretenen NAME` has no title. */
const mayLead = (word: Word | undefined, rules: LanguageRules): boolean =>
  rules.capitalNouns !== true || !/^\p{Ll}/u.test(word?.text ?? '');

/** A title as word indexes, `to` exclusive. */
type Stretch = { readonly from: number; readonly to: number };

/** `Bakı Universitetinin professoru, iqtisadçı NAME`: a sentence that begins with an office may set a second one off before the name. */
function titlesBefore(text: Text, name: number, rules: LanguageRules): readonly Stretch[] {
  const direct = directTitle(text, name, rules);
  if (direct === undefined) return rules.says === undefined ? [] : titleBeforeComma(text, name, rules);
  const comma = direct.from - 1;
  const first = text.words[comma]?.text === ',' ? directTitle(text, comma, rules) : undefined;
  return first !== undefined && text.words[first.from]?.opens ? [first, direct] : [direct];
}

function directTitle(text: Text, name: number, rules: LanguageRules): Stretch | undefined {
  const { words, body } = text;
  const [before, word] = [words[name - 1], words[name]];
  const isOwner = /[’']/u.test(body.charAt((word?.start ?? 0) - 1));
  if (word?.opens || isOwner || leadsOn(before, rules) || !mayLead(before, rules)) return undefined;
  const noun = titleStart(text, name, rules);
  if (noun === undefined) return undefined;
  let end = name;
  while (end > noun + 1 && DEGREES.has(words[end - 1]?.lower ?? '')) end -= 1;
  const isLast = rules.offices?.nounLast === true;
  if (isLast && !isOffice(words[end - 1], rules)) return undefined;
  const from = isLast ? qualified(text, noun, name, rules) : noun;
  return { from, to: DEGREES.has(words[noun]?.lower ?? '') ? name : end };
}

/** `le maire de Porto, NAME, ...`: the name itself is set off behind its title. */
function titleBeforeComma(text: Text, name: number, rules: LanguageRules): readonly Stretch[] {
  const comma = name - 1;
  if (text.words[comma]?.text !== ',' || !closes(text.words[mentionEnd(text, name)])) return [];
  const from = titleStart(text, comma, rules);
  return from !== undefined && !isPerson(text, text.words[from - 2]) ? [{ from, to: comma }] : [];
}

/**
 * The titles before names, and set off behind them, in a language of which only the words for offices are known. Nothing is taken across a sentence's
 * end, and before a name nothing across a comma.
 */
export function jobTitlesIn(rules: LanguageRules, body: string, mentions: readonly Mention[]): readonly Titled[] {
  const words = wordsOf(body, mentions, true);
  const text: Text = { body, words, mentions };
  const found: Titled[] = [];
  for (const [i, word] of words.entries()) {
    if (!isPerson(text, word) || words[i - 1]?.mention === word.mention) continue;
    const before = titlesBefore(text, i, rules).map(({ from, to }) => titleOf(text, from, to, rules));
    for (const jobTitle of [...before, ...apposedIn(text, mentionEnd(text, i), rules)])
      if (jobTitle !== undefined) found.push({ mention: word.mention, jobTitle });
  }
  return found;
}
