import { foldPhrase } from '../language/fold.ts';
import { citingRules, languageOf } from '../language/language.ts';
import { matchesIn } from '../matches.ts';
import { perLanguage, phrasePattern, WORD_END, WORD_START, wordsAlone } from '../text/phrases.ts';
import { personIn } from '../text/speaker-names.ts';
import { speakerWords } from '../text/speaker-words.ts';
import { NO_NAMES, subjectInOrder } from '../text/subject.ts';
import type { Finder, Words } from '../text/word-finder.ts';
import { phraseFinder } from '../text/word-finder.ts';
import { isInformant, phraseBefore } from './press-phrase.ts';
import { type PressWords, pressWords } from './press-words.ts';
import { namedPart } from './source-name.ts';
import { belongingLength, isPersonNoun } from './unnamed-person.ts';

/** A source that is no outlet, where it stands in its text. */
export type OtherSource = {
  readonly named: boolean;
  readonly verb: string;
  readonly start: number;
  readonly end: number;
};

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

/** Sources that a text leaves unnamed (`two people familiar with the matter said`) and officials who publish for themselves (`Ann Lee wrote on Telegram`). */
export function otherSourcesIn(paragraph: Words, language: string | undefined): OtherSource[] {
  const { text } = paragraph;
  const reader = readerFor(language);
  const words = pressWords(language);
  return reader.find(paragraph).flatMap((found) => {
    if (reader.anonymous.test(found[0])) return unnamed(text, found, reader, words);
    if (reader.anonymity.test(found[0])) return withheld(text, found, words, language);
    return onPlatform(text, found, language);
  });
}

/** How far a source's phrase reaches behind its noun where nothing ends it. */
const REACH = 90;

function unnamed(text: string, found: RegExpExecArray, reader: Reader, words: PressWords): OtherSource[] {
  const start = startOf(text, found.index, words);
  const end = found.index + found[0].length;
  const behind = text.slice(end, end + REACH);
  const told = reader.told.exec(behind)?.groups;
  if (told) return [{ named: false, verb: told.verb?.toLowerCase() ?? '', start, end: end + (told.who?.length ?? 0) }];
  const verb = reader.lead.exec(text.slice(Math.max(0, start - 40), start))?.groups?.verb;
  if (verb === undefined) return [];
  const [rest = ''] = /^(?:\s(?:«[^»]{2,40}»|[^\s,.;:!?“”"«»()—–]+)){0,8}/u.exec(behind) ?? [];
  return [{ named: false, verb: verb.toLowerCase(), start, end: end + rest.length - looseEnd(rest, words) }];
}

/** `officials said on condition of anonymity`: the last noun of those who give information before it. */
function withheld(
  text: string,
  found: RegExpExecArray,
  words: PressWords,
  language: string | undefined,
): OtherSource[] {
  const before = text.slice(Math.max(0, found.index - 2 * REACH), found.index);
  const sentence = before.split(/[.!?]\s/u).at(-1) ?? '';
  const from = found.index - sentence.length;
  const nouns = matchesIn(sentence, /\p{Ll}[\p{L}’'-]*/gu);
  const person = nouns.findLast(([word]) => isPersonNoun(word, language));
  const noun = person ?? nouns.findLast(([word]) => words.informant.test(foldPhrase(word)));
  if (noun === undefined) return [];
  const at = from + noun.index;
  const end = at + noun[0].length;
  const belonging = noun === person ? belongingLength(text, end, words.ends) : 0;
  return [
    {
      named: false,
      verb: found[0].toLowerCase(),
      start: startOf(text, at, words),
      end: end + belonging <= found.index ? end + belonging : end,
    },
  ];
}

/** Numbers and adjectives before the noun belong to it; an article does not. */
function startOf(text: string, at: number, words: PressWords): number {
  let start = at;
  for (let count = 0; count < 3; count += 1) {
    const [found = '', word = ''] = /(\S+)\s+$/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
    const folded = foldPhrase(word);
    const isPart = words.inside.has(folded) || words.demonym.test(folded) || /^\d{1,3}$/u.test(word);
    if (!isPart || /^(?:the|an?|of|in|[вуз])$/iu.test(word)) break;
    start -= found.length;
  }
  const adjectives = DETERMINED.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  return start - adjectives.length;
}

/** What stands between an article or a number and the noun: `a diplomatic source`. */
const DETERMINED =
  /(?:^|\s)(?:an?|the|one|two|three|several|some|other|une?|des|deux|plusieurs|una|dos|varias|eine?|zwei|mehrere)\s((?:\p{Ll}[\p{L}-]*\s){1,2})$/iu;

/** The length of what cannot end a phrase, and of what follows a word that ends it. */
function looseEnd(rest: string, { ends }: PressWords): number {
  const all = rest.split(/(?=\s)/u);
  const stop = all.findIndex((word) => ends.has(foldPhrase(word)));
  const kept = stop < 0 ? all : all.slice(0, stop);
  return rest.length - kept.join('').length;
}

/** Between the verb and the place there are no more words than `in a statement`, or the speaker. */
const FEW_WORDS = 5;

function onPlatform(text: string, found: RegExpExecArray, language: string | undefined): OtherSource[] {
  const from = sentenceStart(text, found.index);
  const clause = text.slice(from, found.index);
  const speaker = speakerWords(language);
  const verb = speaker.verb.exec(clause);
  if (verb === null) return [];
  const [before, after] = [clause.slice(0, verb.index), clause.slice(verb.index + verb[0].length)];
  const beyond = /^[^,.;:!?–—("“«„]{0,80}/u.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
  const subject = speaker.subjectFirst ? subjectInOrder(before, speaker, NO_NAMES) : undefined;
  if (subject?.pronoun === true) return [];
  const { name, own, behind } =
    subject?.pronoun === false
      ? { name: undefined, own: undefined, behind: undefined }
      : personAround({ before, after, beyond }, speaker);
  if (after.trim().split(/\s+/u).length > FEW_WORDS + (name === behind ? (name?.split(' ').length ?? 0) : 0)) return [];
  const shared = { verb: verb[0].toLowerCase() };
  if (name !== undefined) {
    const start = name === own ? from + clause.lastIndexOf(name, verb.index) : text.indexOf(name, from + verb.index);
    return [{ ...shared, named: true, start, end: start + name.length }];
  }
  const words = pressWords(language);
  const phrase = phraseBefore(text, from + verb.index, words);
  if (phrase === undefined || !isInformant(phrase, words, true)) return [];
  const { phrase: part, named } = namedPart(phrase, words);
  return [{ ...shared, named, start: part.start, end: part.end }];
}

const sentenceStart = (text: string, at: number): number =>
  Math.max(0, ...matchesIn(text.slice(0, at), /[.!?]["”»]?\s+(?=["“«]?\p{Lu})/gu).map((end) => end.index));

/** What stands before the verb of a clause, between it and the platform, and behind that. */
type Around = { readonly before: string; readonly after: string; readonly beyond: string };

/** The person who says it, and those whom the clause names before the verb and right behind it. */
function personAround({ before, after, beyond }: Around, speaker: ReturnType<typeof speakerWords>) {
  // `..., повідомив у Telegram NAME`: where the verb begins its clause, the subject follows.
  const opens = /[,–—]\s$/u.test(before);
  const own = opens ? undefined : personIn(before.split(/["”»],?\s/u).at(-1) ?? '', speaker, 'last');
  const behind = personIn(after, speaker, 'first');
  const last = opens || before === '' ? personIn(beyond, speaker, 'first') : undefined;
  const all = [own, behind, last].filter((name) => name !== undefined);
  // A single word may be any word.
  return { name: all.find((one) => one.includes(' ')) ?? all[0], own, behind };
}
