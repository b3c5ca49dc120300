import { matchesIn } from '../../matches.ts';
import { speakerWords } from '../../text/speaker-words.ts';
import type { Context } from '../context.ts';
import { headIsPress, isInformant, isNamedBody, isPress } from '../phrase/kinds.ts';
import { isName } from '../phrase/outlets.ts';
import { phraseAfter, phraseBefore } from '../phrase/phrase.ts';
import { eachWord, isArticle, isSpokenWords, type Phrase, phraseOf } from '../phrase/words.ts';
import { unnamedPersonAt } from '../unnamed/somebody.ts';
import type { Freedom } from './admits.ts';
import type { Cue, CueReader } from './cues.ts';

/** The phrase beside a cue that may name its source, and behind a cue what of it an outlet's name would be. */
export type CuePhrase = { readonly phrase: Phrase; readonly strict?: Phrase | undefined };

/** Finds the phrase beside a cue; none where what stands there is no source: spoken words, a pronoun, somebody's title. */
export function phraseOfCue(
  text: string,
  cue: Cue,
  { freedom, reader, context }: { readonly freedom: Freedom; readonly reader: CueReader; readonly context: Context },
): CuePhrase | undefined {
  const isAfter = cue.rule.source === 'after';
  const strict = isAfter ? phraseAfter(text, cue.end, context.lexicon, false) : undefined;
  const phrase = isAfter
    ? freePhrase(text, strict, { cue, freedom, reader, context })
    : sourceBefore(text, cue, freedom, context);
  if (phrase === undefined || isPronoun(phrase, isAfter)) return undefined;
  if (isAfter && reader.unlike.test(text.slice(phrase.end, phrase.end + 24))) return undefined;
  const isSpeakers =
    isSpokenWords(phrase.words[0]?.text ?? '') ||
    isOthersTitle(text.slice(phrase.end, phrase.end + 40), context) ||
    isOfficeBefore(phrase, context);
  return cue.rule.cites === 'told' && isSpeakers ? undefined : { phrase, strict };
}

/** Behind a cue where the source may be anybody, an outlet at its head ends where outlets' names do: there `strict`, what an outlet's name would be, is it. */
function freePhrase(
  text: string,
  strict: Phrase | undefined,
  {
    cue: { end },
    freedom,
    reader,
    context,
  }: { readonly cue: Cue; readonly freedom: Freedom; readonly reader: CueReader; readonly context: Context },
): Phrase | undefined {
  if (freedom === 'press') return strict;
  const isOutlets = (): boolean =>
    strict !== undefined && isPress(strict, context) && !reader.pressOffice.test(text.slice(end, end + 40));
  return unnamedPersonAt(text, end, context) ?? (isOutlets() ? strict : phraseAfter(text, end, context.lexicon, true));
}

/** `I’ve said`, `according to this` */
const isPronoun = ({ words }: Phrase, isAfter: boolean): boolean =>
  /^(?:I|We|You|He|She|They|It)(?:['’]\p{Ll}+)?$/u.test(words.at(isAfter ? 0 : -1)?.text ?? '') ||
  (isAfter && /^(?:this|that|it|so|there)$/iu.test(words[0]?.text ?? ''));

/** `said WQEX spokesperson NAME`: a noun between a name and the next one says what somebody is to it. */
const isOthersTitle = (behind: string, { lexicon }: Context): boolean => {
  const noun = /^\s(\p{Ll}{4,})\s\p{Lu}\p{Ll}+\s\p{Lu}/u.exec(behind)?.[1];
  return noun !== undefined && !lexicon.ends.has(noun) && !lexicon.and.has(noun) && !lexicon.press.test(noun);
};

/** `said Department of Harbours spokesman NAME`: the noun of an office before a name. */
const isOfficeBefore = ({ words }: Phrase, { language }: Context): boolean =>
  words.some(
    ({ text }, index) =>
      /^\p{Ll}/u.test(text) && /^\p{Lu}/u.test(words[index + 1]?.text ?? '') && speakerWords(language).isTitle(text),
  );

/** The phrase right before a verb, or the owner before it, or where the verb ends the sentence the one that begins it, up to its comma: `Zeta ajansı, ... duyurdu.` */
function sourceBefore(text: string, { rule, start, end }: Cue, freedom: Freedom, context: Context): Phrase | undefined {
  if (rule.source === 'owner') return ownerBefore(text, start, context);
  const clause = rule.cites === 'press' && freedom !== 'press' ? clauseBefore(text, start, context) : undefined;
  const near = clause ?? nearBefore(text, start, context);
  const isFound = near !== undefined && headIsPress(near, context);
  if (!context.lexicon.suffixed || isFound || !/^[.!?]?(?:\s|$)/u.test(text.slice(end))) return near;
  const from = matchesIn(text.slice(0, start), /[.!?]\s+(?=\p{Lu})/gu)
    .map((found) => found.index + found[0].length)
    .at(-1);
  const comma = text.indexOf(',', from);
  const first = comma > 0 && comma < start ? phraseBefore(text, comma, context.lexicon) : undefined;
  return first?.start === (from ?? 0) && (headIsPress(first, context) || isNamedBody(first, context.lexicon))
    ? first
    : near;
}

/** `..., the press service of Zeta reported.`: all of the clause before a verb that ends it, where it names a body. */
function clauseBefore(text: string, to: number, { lexicon }: Context): Phrase | undefined {
  const phrase = phraseBefore(text, to, lexicon, true);
  const first = phrase?.words[0]?.text ?? '';
  return phrase && (isArticle(first) || isName(first)) && isInformant(phrase, lexicon) ? phrase : undefined;
}

/** The phrase before a verb, also one before what commas or brackets set off, or a place, where an outlet stands there. */
function nearBefore(text: string, to: number, context: Context): Phrase | undefined {
  const near = phraseBefore(text, to, context.lexicon);
  if (near !== undefined && (headIsPress(near, context) || isNamedBody(near, context.lexicon))) return near;
  const before = text.slice(Math.max(0, to - LONGEST_ASIDE), to);
  const aside = ASIDE.exec(before)?.[0];
  const subject = aside === undefined ? undefined : phraseBefore(text, to - aside.length, context.lexicon);
  if (subject !== undefined && headIsPress(subject, context)) return subject;
  const between = BETWEEN.exec(before)?.[0];
  return (between !== undefined && phraseBefore(text, to - between.length, context.lexicon)) || near;
}

/** `the Zeta Post, which saw the letter, reports`: what commas set off behind the outlet. */
const ASIDE = /,\s\p{Ll}[^,.;:!?“”"«»()]{3,100},\s$/u;
const LONGEST_ASIDE = 106;

/** `the News Agency of Nortonia (NAN) reports`, `WQEX in Northport reported`. */
const BETWEEN = /\s(?:\(\p{Lu}[\p{L}\d.-]{1,11}\)|(?:in|of|from)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s$/u;

/** `Zeta Hattı'nın bakanlığa dayandırdığı habere göre`: the nearest name in the genitive, in the clause. */
function ownerBefore(text: string, to: number, { lexicon }: Context): Phrase | undefined {
  const clause = /[^.!?,;:]*$/u.exec(text.slice(Math.max(0, to - LONGEST_OWNED), to))?.[0] ?? '';
  const owner = matchesIn(clause, OWNER).at(-1);
  return owner && phraseOf([...eachWord(owner[0], to - clause.length + owner.index, lexicon)]);
}

const LONGEST_OWNED = 120;
const OWNER = /\p{Lu}[\p{L}\p{N}.]*(?:\s\p{Lu}[\p{L}\p{N}.]*){0,3}?(?=['’]n?[ıiuü]n\s|(?<=s[ıiuü])n[ıiuü]n\s)/gu;
