import { foldPhrase } from '../../language/fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { isKnownHere, isListed, isName, isNumbered } from './outlets.ts';
import { eachWord, isArticle, isParticle, type Phrase, phraseOf, type Word } from './words.ts';

const LONGEST = 12;
const LONGEST_CASELESS = 5;

/** Whether a word may stand in a phrase. */
const belongs = (word: string, folded: string, lexicon: Lexicon): boolean =>
  lexicon.caseless ||
  isName(word) ||
  isListed(word) ||
  lexicon.inside.has(folded) ||
  lexicon.and.has(folded) ||
  lexicon.press.test(folded) ||
  lexicon.demonym.test(folded) ||
  (lexicon.suffixed && lexicon.informant.test(folded));

/** Up to punctuation, or a quotation that is no name. */
const CLAUSE =
  /^(?:[^.,;:()!?—–\n"“«„]+|(?<=\b(?:U\.S|U\.K|U\.N|St|Dr|Mr|Mrs|Gen))\.|\.(?=[\p{L}\p{N}])|"\p{Lu}[^"«»“”„.!?\n]{1,58}"|„[\p{Lu}\p{N}][^"«»“”„.!?\n]{1,58}“|[“«„](?=[\p{Lu}\p{N}]))*/u;

/** The phrase that begins right after `from`, up to punctuation or a word that cannot belong to it. `free` takes any word. */
export function phraseAfter(text: string, from: number, lexicon: Lexicon, free: boolean): Phrase | undefined {
  const clause = CLAUSE.exec(text.slice(from, from + 160))?.[0] ?? '';
  const taken: Word[] = [];
  let hasField = false;
  for (const word of eachWord(clause, from, lexicon)) {
    if (taken.length >= (lexicon.caseless ? LONGEST_CASELESS : LONGEST) || endsAt(word, taken, text, lexicon)) break;
    const isField = isFieldOf(word, taken, text, lexicon);
    hasField ||= isField;
    const mayStand =
      free || isField || isInName(word, taken, text) || belongs(word.text, foldPhrase(word.text), lexicon);
    if (!mayStand && !isNumbered([...taken, word])) break;
    const owner = ownerOf(word, lexicon);
    taken.push(owner ?? word);
    if (owner !== undefined) break;
  }
  const phrase = phraseOf(trimmedEnd(taken, lexicon));
  return phrase && hasField ? { ...phrase, whole: 'name' } : phrase;
}

/** Whether a phrase ends before a word: one of those that end it, a day, or a clause of its own. */
function endsAt(word: Word, taken: readonly Word[], text: string, lexicon: Lexicon): boolean {
  const isEnd =
    lexicon.ends.has(foldPhrase(word.text)) &&
    !(isName(word.text) && (taken.length === 0 || isArticle(word.text))) &&
    !(taken.length === 0 && isArticle(word.text)) &&
    !isInName(word, taken, text);
  return isEnd || isDay(word, taken, text) || isParticiple(word, taken, lexicon);
}

/** `Amt für Häfen`: a small word that leads on within a name. */
const isInName = ({ text: word, end }: Word, taken: readonly Word[], text: string): boolean =>
  isParticle(word) && isName(taken.at(-1)?.text ?? '') && /^\s\p{Lu}/u.test(text.slice(end, end + 2));

/** `Института сейсмологии НАН`: the field behind the noun of a body with a capital, where its name or its clause ends with that. */
const isFieldOf = ({ text: word, end }: Word, taken: readonly Word[], text: string, lexicon: Lexicon): boolean =>
  taken.length === 1 &&
  isName(taken[0]?.text ?? '') &&
  GENITIVE.test(word) &&
  lexicon.informant.test(foldPhrase(taken[0]?.text ?? '')) &&
  /^(?:[,.]|\s(?:\p{Lu}{2}|\p{Lu}\p{Ll}+[,.]))/u.test(text.slice(end, end + 24));

/** A noun in Cyrillic in the genitive. */
const GENITIVE = /^[а-яёіїєґ]{4,}(?:[иыіїаяй]|ов|ів)$/u;

/** `released Friday`: a weekday that is no part of a name, as in `Sunday Times` or `Mail on Sunday`. */
const isDay = ({ text: word, end }: Word, taken: readonly Word[], text: string): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(word) &&
  taken.at(-1)?.text !== 'on' &&
  !/^\s\p{Lu}/u.test(text.slice(end, end + 2));

/** `a group representing the towns`: behind a noun of those who give information a clause on them begins. */
const isParticiple = ({ text: word }: Word, taken: readonly Word[], lexicon: Lexicon): boolean =>
  /^\p{Ll}{4}/u.test(word) &&
  lexicon.participle.test(word) &&
  lexicon.informant.test(foldPhrase(taken.at(-1)?.text ?? ''));

/** `the Zeta's Ann Lee`: the outlet without what it has. */
function ownerOf({ text, start }: Word, lexicon: Lexicon): Word | undefined {
  const name = /^(.+)['’]s$/u.exec(text)?.[1];
  return name !== undefined && isKnownHere(name, lexicon) ? { text: name, start, end: start + name.length } : undefined;
}

/** A phrase does not end in `the` or `of`. */
function trimmedEnd(taken: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const isLoose = ({ text }: Word): boolean => {
    const folded = foldPhrase(text);
    return (
      !isName(text) &&
      (lexicon.inside.has(folded) || lexicon.and.has(folded)) &&
      !lexicon.press.test(folded) &&
      !lexicon.demonym.test(folded)
    );
  };
  return taken.slice(0, taken.findLastIndex((word) => !isLoose(word)) + 1);
}

/** The phrase that ends right before `to`; see `phraseAfter`. */
export function phraseBefore(text: string, to: number, lexicon: Lexicon, free = false): Phrase | undefined {
  const from = clauseStart(text, Math.max(0, to - 120), to);
  const all = [...eachWord(text.slice(from, to), from, lexicon)];
  let taken = all.length;
  const mayStand = (at: number): boolean => {
    const word = all[at]?.text ?? '';
    const folded = foldPhrase(word);
    return (
      !lexicon.ends.has(folded) &&
      (free ||
        belongs(word, folded, lexicon) ||
        (isParticle(word) && isName(all[at + 1]?.text ?? '')) ||
        isNumbered(all.slice(0, at + 1)))
    );
  };
  while (taken > 0 && all.length - taken < LONGEST && mayStand(taken - 1)) taken -= 1;
  return phraseOf(all.slice(isParticle(all[taken]?.text ?? '') ? taken + 1 : taken));
}

/** Where the clause begins that goes up to `to`: behind the last sign of punctuation that stands in no number or name, from `from` on. */
function clauseStart(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const sign = text[at] ?? '';
    const isStop = sign === '.' && !(at + 1 < to && /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3)));
    if (isStop || ',;:()!?—–\n'.includes(sign)) return at + 1;
  }
  return from;
}
