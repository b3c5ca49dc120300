import type { JobTitle, Mention } from '../../model/entity.ts';
import type { LanguageRules } from '../language/rules.ts';
import { OWNER_IN_LETTERS } from '../language/turkic.ts';
import { isWholeOf } from '../language/word-list.ts';
import { apposedIn } from './apposed.ts';
import { standingOf } from './owners.ts';
import { isModifier, isOffice, isVerb, titleOf } from './reading.ts';
import { closes, isPerson, mentionEnd, mentionStart, type Text, type Titled } from './text.ts';
import { isPossessive, isWord, type Word, wordsOf } from './tokens.ts';

/** How many words may stand between the noun of a title and the name (`министр иностранных дел Украины`). */
const REACH = 6;
/** How many words before its noun a title may have where the noun comes last. */
const QUALIFIERS = 6;

/** What joins the last two fields of an office: `ministarka prosvete, nauke i sporta NAME`. */
const AND = new Set(['i', 'и', 'і', 'й', 'та', 'y', 'e', 'et', 'și', 'und', 'oraz']);

/** `сказал журналистам министр NAME`: to whom it was said. */
const DATIVE_PLURAL = /[ая]м$/u;

/** Index of the word that begins the title before a name: the farthest title word that nothing but words of a title parts from it. */
function titleStart(text: Text, name: number, rules: LanguageRules): number | undefined {
  const { words } = text;
  let found: number | undefined;
  let inList = false;
  for (let at = name - 1; at >= Math.max(0, name - 1 - REACH); at -= 1) {
    const word = words[at];
    if (word === undefined || isPerson(text, word)) break;
    inList ||= AND.has(word.lower);
    if (word.text === ',' && inList && found === undefined) continue;
    if (!isWord(word) && !isPossessive(word)) break;
    if (DATIVE_PLURAL.test(word.lower) && isOffice(word, rules)) break;
    if (isOffice(word, rules) && !isVerb(words[at + 1], rules)) found = at;
    else if (found !== undefined && !isModifier(word, rules)) break;
    else if (found !== undefined) found = at;
    if (word.opens) break;
  }
  return found;
}

/** Where the noun comes last, as in Turkish, what qualifies it stands before: words of the office's name, capitalised or known. */
function qualified(text: Text, noun: number, name: number, rules: LanguageRules): number {
  const { words } = text;
  const owned = ownersOf(words, noun);
  // Whose hospital it is belongs to the name of the hospital: `Gəncə şəhər xəstəxanasının direktoru`.
  let at = owned;
  while (
    owned < noun &&
    (words[at - 1]?.mention ?? -1) >= 0 &&
    !isPerson(text, words[at - 1]) &&
    words[at]?.opens !== true
  )
    at -= 1;
  if (at < owned) return at;
  while (noun - at < QUALIFIERS && words[at]?.opens !== true) {
    const before = words[at - 1];
    if (before === undefined || !isWord(before)) break;
    const isPart = before.mention >= 0 && isOwned(words[name - 1]) && standingOf(text, at - 1, rules) === 'part';
    if (isPart) at = mentionStart(words, at - 1);
    else if (before.mention < 0 && qualifies(words, at - 1, rules)) at -= 1;
    else break;
  }
  if (at === noun && isFieldOf(words, noun, rules)) return noun - 1;
  // A noun alone has its owner before it, also where a sentence begins: `Simav Kaymakamı`.
  const first = words[at - 1];
  const isOpening = at === name - 1 && first?.mention === -1 && first.capital && first.opens && isOwned(words[at]);
  return isOpening && !rules.openers.includes(first.lower) && !isOffice(first, rules) ? at - 1 : at;
}

/** `jeofizik mühendisi`: before an occupation that has a field the word for it. */
function isFieldOf(words: readonly Word[], noun: number, rules: LanguageRules): boolean {
  const [field, word] = [words[noun - 1], words[noun]];
  const occupations = rules.offices?.occupations ?? [];
  const ending = /s?[ıiuü]$/u.exec(word?.lower ?? '')?.[0] ?? '';
  return (
    field?.mention === -1 &&
    /^\p{Ll}{4,}$/u.test(field.text) &&
    !NO_FIELD.test(field.lower) &&
    !isVerb(field, rules) &&
    [1, ending.length].some((length) => ending !== '' && isWholeOf(word?.lower.slice(0, -length) ?? '', occupations))
  );
}

/** Participles, and what stands in another case. */
const NO_FIELD = /(?:[ae]n|d[ıiuü]ğ[ıiuü]|[dt][ae]n?|n[ıiuü]n|[ıiuü]n)$/u;

/** A noun of office that has an owner or a field: `Valisi`, but not `Vali` or `prezident`. */
const isOwned = (noun: Word | undefined): boolean => /[ıiuü](?:n[ıiuü]n)?$/u.test(noun?.lower ?? '');

/** A name in which a capital or a hyphen stands inside, which a sentence may begin with: `Zeta-Sen`. */
const INNER_CAPITAL = /.[\p{Lu}-]/u;

/** Whether a word belongs to the title behind it: a word of offices, a name, or `and` between two of one kind (`Kültür ve Turizm Bakanı`). */
function qualifies(words: readonly Word[], at: number, rules: LanguageRules): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (rules.joiners.includes(word.text))
    return (
      (next?.capital === true && before?.capital === true) ||
      (isModifier(next, rules) && isModifier(before, rules) && before?.mention === -1)
    );
  return (
    isModifier(word, rules) ||
    (word.capital &&
      !(OWNER_IN_LETTERS.test(word.text) && next?.capital === true) &&
      (!word.opens || INNER_CAPITAL.test(word.text)))
  );
}

/** Endings of the noun that owns the office behind it. */
const GENITIVE = /(?:n[ıiuü]n|[ıiuü]n)$/u;

/** What stands between a quotation and who says it. */
const SAID = new Set(['deyə', 'diye', 'ki', 'isə', 'ise', 'və', 've']);

/** Index of the first of the small words that say whose office it is, the last of them a genitive. */
function ownersOf(words: readonly Word[], noun: number): number {
  let at = noun;
  const isSmall = (word: Word | undefined): boolean => word?.mention === -1 && isWord(word) && !word.capital;
  if (!isSmall(words[at - 1]) || !GENITIVE.test(words[at - 1]?.lower ?? '')) return noun;
  while (noun - at < 3 && isSmall(words[at - 1]) && !SAID.has(words[at - 1]?.lower ?? '') && words[at]?.opens !== true)
    at -= 1;
  return at;
}

/** A preposition behind an office leads to what it is of: `funcionario del régimen de NAME`. */
const leadsOn = (word: Word | undefined, rules: LanguageRules): boolean =>
  word?.mention === -1 && LEADS_ON.test(word.text) && !isOffice(word, rules);

const LEADS_ON = /^(?!hoc$)(?:[a-zà-ÿß]{1,3}|[а-яіїє]{1,2}|для|від|при|про|над|под|без)$/u;

/** Degrees between an office and the name are of the name: `mühendisi Prof. Dr. NAME`. */
const DEGREES = new Set(['prof', 'prof.', 'dr', 'dr.', 'doç', 'doç.', 'проф.', 'др', '.']);

function titleBefore(text: Text, name: number, rules: LanguageRules): JobTitle | undefined {
  if (text.words[name]?.opens || leadsOn(text.words[name - 1], rules)) return undefined;
  const noun = titleStart(text, name, rules);
  if (noun === undefined) return rules.says === undefined ? undefined : titleBeforeComma(text, name, rules);
  const start = rules.offices?.nounLast === true ? qualified(text, noun, name, rules) : noun;
  let end = name;
  while (end > noun + 1 && DEGREES.has(text.words[end - 1]?.lower ?? '')) end -= 1;
  return titleOf(text, start, DEGREES.has(text.words[noun]?.lower ?? '') ? name : end, rules);
}

/** `le maire de Porto, NAME, ...`: the name itself is set off behind its title. */
function titleBeforeComma(text: Text, name: number, rules: LanguageRules): JobTitle | undefined {
  const comma = name - 1;
  if (text.words[comma]?.text !== ',' || !closes(text.words[mentionEnd(text, name)])) return undefined;
  const noun = titleStart(text, comma, rules);
  const isHead = noun !== undefined && !isPerson(text, text.words[noun - 2]);
  return isHead ? titleOf(text, noun, comma, rules) : undefined;
}

/**
 * The titles before names, and set off behind them, in a language of which only the words for offices are known. Nothing is taken across a sentence's
 * end, and before a name nothing across a comma.
 */
export function jobTitlesIn(rules: LanguageRules, body: string, mentions: readonly Mention[]): readonly Titled[] {
  const words = wordsOf(body, mentions);
  const text: Text = { body, words, mentions };
  const found: Titled[] = [];
  for (const [i, word] of words.entries()) {
    if (!isPerson(text, word) || words[i - 1]?.mention === word.mention) continue;
    const titles = [titleBefore(text, i, rules), apposedIn(text, mentionEnd(text, i), rules)];
    for (const jobTitle of titles) if (jobTitle !== undefined) found.push({ mention: word.mention, jobTitle });
  }
  return found;
}
