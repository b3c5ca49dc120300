import type { LanguageRules } from '../language/rules.ts';
import { OWNER_IN_LETTERS } from '../language/turkic.ts';
import { isInOtherCase, standingOf } from './owners.ts';
import { isModifier, isOffice, isVerb } from './reading.ts';
import { isPerson, mentionStart, type Text } from './text.ts';
import { isWord, type Word } from './tokens.ts';

/** How many words before its noun a title may have where the noun comes last. */
const QUALIFIERS = 6;

/** Where the noun comes last, as in Turkish, what qualifies it stands before: words of the office's name, capitalised or known. */
export function qualified(text: Text, noun: number, name: number, rules: LanguageRules): number {
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
    else if (before.mention < 0 && !isPerson(text, words[at - 2]) && qualifies(words, at - 1, rules)) at -= 1;
    else break;
  }
  if (at === noun && isFieldOf(words, noun, rules)) return noun - 1;
  // A noun alone has its owner before it, also where a sentence begins: `Simav Kaymakamı`.
  const first = words[at - 1];
  const isOpening = at === name - 1 && first?.mention === -1 && first.capital && first.opens && isOwned(words[at]);
  return isOpening && !rules.openers.includes(first.lower) && !isOffice(first, rules) ? at - 1 : at;
}

/** `jeofizik mühendisi`, `okul müdürü`: before an office that has a field the word for it. */
function isFieldOf(words: readonly Word[], noun: number, rules: LanguageRules): boolean {
  const [field, word] = [words[noun - 1], words[noun]];
  const isSmall = field?.mention === -1 && /^\p{Ll}{4,}$/u.test(field.text) && !SAID.has(field.lower);
  return isSmall && !NO_FIELD.test(field.lower) && !isInOtherCase(field) && !isVerb(field, rules) && isOwned(word);
}

/** Participles, and what stands in another case. */
const NO_FIELD = /(?:[ae]n|d[ıiuü]ğ[ıiuü]|[dt][ae]n?|n[ıiuü]n|[ıiuü]n)$/u;

/** A noun of office that has an owner or a field: `Valisi`, but not `Vali` or `prezident`. */
const isOwned = (noun: Word | undefined): boolean => /[ıiuü](?:n[ıiuü]n)?$/u.test(noun?.lower ?? '');

/** A name in which a capital or a hyphen stands inside, which a sentence may begin with: `Zeta-Sen`. */
const INNER_CAPITAL = /.[\p{Lu}-]/u;

/** Whether a word with which a sentence begins may be a name (`Liman İşletmesi Müdürü`), and is no word of time or manner. */
const mayOpen = (word: Word, rules: LanguageRules): boolean =>
  word.text.length > 3 &&
  !rules.openers.includes(word.lower) &&
  !PARTICIPLE.test(word.lower) &&
  !isVerb(word, rules) &&
  !isInOtherCase(word);

const PARTICIPLE = /(?:[şylt][ae]n|d[ıiuü]ğ[ıiuü]|n[ıiuü]n|[ıiuü]n)$/u;

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
      (!word.opens || INNER_CAPITAL.test(word.text) || (next?.capital === true && mayOpen(word, rules))))
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
