import type { Attribution } from '../../../model/article.ts';
import { foldPhrase } from '../../language/fold.ts';
import { citingRules, languageOf } from '../../language/language.ts';
import { matchesIn } from '../../matches.ts';
import { perLanguage, phrasePattern, WORD_END, WORD_START, wordsAlone } from '../../text/phrases.ts';
import { type Finder, phraseFinder, type Words } from '../../text/word-finder.ts';
import { citationsOf } from '../citation.ts';
import type { Context } from '../context.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Phrase, wholePhrase } from '../phrase/words.ts';
import { type Told, tellerOn } from './platforms.ts';
import { belongingLength } from './somebody.ts';

type Reader = {
  /** Nouns of people without names, words on why they have none, and platforms. */
  readonly find: Finder;
  readonly anonymous: RegExp;
  readonly anonymity: RegExp;
  readonly told: RegExp;
  readonly lead: RegExp;
};

const readerFor = perLanguage((language): Reader => {
  const parts = citingRules(language);
  const verbs = phrasePattern(parts.flatMap((part) => part.anonymousVerbs ?? []));
  const anonymous = parts.flatMap((part) => part.anonymous ?? []);
  const anonymity = parts.flatMap((part) => part.anonymity ?? []);
  return {
    find: phraseFinder([...anonymous, ...anonymity, ...parts.flatMap((part) => part.platforms ?? [])]),
    anonymous: wordsAlone(anonymous),
    anonymity: wordsAlone(anonymity),
    told: new RegExp(`^(?<who>(?:\\s[^\\s,.;:!?“”"«»()]+){0,7}?)\\s(?<verb>${verbs})${WORD_END}`, 'iu'),
    // `рассказал агентству источник`
    lead: new RegExp(
      `${WORD_START}(?<verb>${verbs})(?:\\s${phrasePattern(parts.flatMap((part) => part.listeners ?? []))})?\\s+$`,
      'iu',
    ),
  };
}, languageOf);

/** Sources that a text leaves unnamed (`two people familiar with the matter said`), and who publishes for himself (`Ann Lee wrote on Telegram`). */
export function citedBesides(paragraph: Words, context: Context): Attribution[] {
  const { text } = paragraph;
  const reader = readerFor(context.language);
  return reader.find(paragraph).flatMap((found) => {
    const told = reader.anonymous.test(found[0])
      ? byNoun(text, found, reader, context)
      : reader.anonymity.test(found[0])
        ? withheld(text, found, context)
        : tellerOn(text, found, context);
    return told === undefined ? [] : citationsOf(text, told.phrase, { verb: told.verb.toLowerCase() }, context);
  });
}

/** How far a source's phrase reaches behind its noun where nothing ends it. */
const REACH = 90;

/** A noun of somebody, with a verb of citing behind it or before it. */
function byNoun(text: string, found: RegExpExecArray, reader: Reader, { lexicon }: Context): Told | undefined {
  const start = startOf(text, found.index, lexicon);
  const end = found.index + found[0].length;
  const behind = text.slice(end, end + REACH);
  const told = reader.told.exec(behind)?.groups;
  if (told) return { verb: told.verb ?? '', phrase: somebody(text, start, end + (told.who?.length ?? 0)) };
  const verb = reader.lead.exec(text.slice(Math.max(0, start - 40), start))?.groups?.verb;
  const [rest = ''] = /^(?:\s(?:«[^»]{2,40}»|[^\s,.;:!?“”"«»()—–]+)){0,8}/u.exec(behind) ?? [];
  return verb === undefined ? undefined : { verb, phrase: somebody(text, start, end + untilEnd(rest, lexicon).length) };
}

/** `officials said on condition of anonymity`: the last noun of people, else of those who give information, before it. */
function withheld(text: string, found: RegExpExecArray, context: Context): Told | undefined {
  const { lexicon } = context;
  const before = text.slice(Math.max(0, found.index - 2 * REACH), found.index);
  const sentence = before.split(/[.!?]\s/u).at(-1) ?? '';
  const nouns = matchesIn(sentence, /\p{Ll}[\p{L}’'-]*/gu);
  const person = nouns.findLast(([word]) => lexicon.person.test(foldPhrase(word)));
  const noun = person ?? nouns.findLast(([word]) => lexicon.informant.test(foldPhrase(word)));
  if (noun === undefined) return undefined;
  const at = found.index - sentence.length + noun.index;
  const end = at + noun[0].length;
  const whole = end + (noun === person ? belongingLength(text, end, context) : 0);
  const start = startOf(text, at, lexicon);
  return { verb: found[0], phrase: somebody(text, start, whole <= found.index ? whole : end) };
}

const somebody = (text: string, start: number, end: number): Phrase => wholePhrase(text, start, end, 'somebody');

/** Numbers and adjectives before the noun belong to it; an article does not. */
function startOf(text: string, at: number, { inside, demonym }: Lexicon): number {
  let start = at;
  for (let count = 0; count < 3; count += 1) {
    const [found = '', word = ''] = /(\S+)\s+$/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
    const folded = foldPhrase(word);
    const isPart = inside.has(folded) || demonym.test(folded) || /^\d{1,3}$/u.test(word);
    if (!isPart || /^(?:the|an?|of|in|[вуз])$/iu.test(word)) break;
    start -= found.length;
  }
  const adjectives = DETERMINED.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  return start - adjectives.length;
}

/** What stands between an article or a number and the noun: `a diplomatic source`. */
const DETERMINED =
  /(?:^|\s)(?:an?|the|one|two|three|several|some|other|une?|des|deux|plusieurs|una|dos|varias|eine?|zwei|mehrere)\s((?:\p{Ll}[\p{L}-]*\s){1,2})$/iu;

/** What of a text stands before the first word that ends a phrase. */
function untilEnd(rest: string, { ends }: Lexicon): string {
  const all = rest.split(/(?=\s)/u);
  const stop = all.findIndex((word) => ends.has(foldPhrase(word)));
  return stop < 0 ? rest : all.slice(0, stop).join('');
}
