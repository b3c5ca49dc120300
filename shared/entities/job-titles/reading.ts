import type { JobTitle } from '../../model/entity.ts';
import { isOfficeNoun, type LanguageRules } from '../language/rules.ts';
import { isWholeOf } from '../language/word-list.ts';
import { standingOf } from './owners.ts';
import type { Text } from './text.ts';
import type { Word } from './tokens.ts';

/** What joins the last two fields of an office, or two offices: `ministarka prosvete, nauke i sporta NAME`. */
export const AND = new Set(['i', 'и', 'і', 'й', 'та', 'y', 'e', 'et', 'și', 'und', 'oraz']);

/** Whether a word is a noun of office, by itself or behind a hyphen (`vitse-nazir`). */
export const isOffice = (word: Word | undefined, rules: LanguageRules): boolean =>
  word?.mention === -1 &&
  (isOfficeNoun(word.lower, rules) ||
    (word.lower.includes('-') && isOfficeNoun(word.lower.slice(word.lower.lastIndexOf('-') + 1), rules)));

/** Whether a word before the noun belongs to the title. */
export const isModifier = (word: Word | undefined, rules: LanguageRules): boolean =>
  word !== undefined &&
  ((rules.offices?.modifiers ?? []).some((modifier) =>
    modifier.length > 2 ? word.lower.startsWith(modifier) : word.lower === modifier,
  ) ||
    (word.mention === -1 && !word.capital && rules.offices?.adjective?.test(word.lower) === true));

export const isArticle = (word: Word | undefined, rules: LanguageRules): boolean =>
  word?.mention === -1 && isWholeOf(word.lower, rules.offices?.articles ?? []);

/** Whether no title goes over a word: a conjunction, a verb of saying. */
export const isStop = (word: Word, rules: LanguageRules): boolean =>
  word.mention === -1 && (isWholeOf(word.lower, rules.offices?.stops ?? []) || isWholeOf(word.lower, rules.says ?? []));

/** Whether a sentence goes on behind a noun of office, so that it is no title: `министр уехал`. */
export const isVerb = (word: Word | undefined, rules: LanguageRules): boolean =>
  word?.mention === -1 && !word.capital && rules.offices?.verb.test(word.lower) === true;

function affiliationOf(
  { words, mentions }: Text,
  from: number,
  to: number,
): Pick<JobTitle, 'affiliation' | 'affiliationId'> {
  const inside = new Set(words.slice(Math.max(0, from), to).map((word) => word.mention));
  const found = [...inside].flatMap((index) => mentions[index] ?? []);
  const chosen = found.find((m) => m.type === 'Organization') ?? found.find((m) => m.type === 'Place');
  return chosen === undefined ? {} : { affiliation: chosen.name, affiliationId: chosen.entityId };
}

/** The title of some words; where the noun comes last, whose office it is stands before it. */
export function titleOf(text: Text, from: number, to: number, rules: LanguageRules): JobTitle | undefined {
  const { words, body } = text;
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  // Where the noun comes last, whose office it is stands right before it: `Fransa Cumhurbaşkanı`.
  const isNounLast = rules.offices?.nounLast === true && !first.opens;
  const owner = isNounLast && standingOf(text, from - 1, rules) !== 'none' ? from - 1 : from;
  return {
    title: body.slice(first.start, last.end),
    ...affiliationOf(text, owner, to),
    start: first.start,
    end: last.end,
  };
}
