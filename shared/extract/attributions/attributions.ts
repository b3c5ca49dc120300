import type { Attribution } from '../../model/article.ts';
import { languageOf } from '../language/language.ts';
import { speakerWords } from '../text/speaker-words.ts';
import type { Words } from '../text/word-finder.ts';
import { admittedBy, freedomOf, type Reading, SAYS } from './admits.ts';
import { attributionOf } from './attribution-of.ts';
import { type AttributionContext, type Citing, citing } from './citing-context.ts';
import { type Cue, type CueReader, cueReader, cuesIn, isBorneOut } from './cues.ts';
import { leadInLength } from './lead-in.ts';
import { isOutlet, isPress, isPressWord, isSpokenWords, phraseAfter, type SourcePhrase } from './press-phrase.ts';
import { type PressWords, pressWords } from './press-words.ts';
import { repeaterAfter, repeaterBefore } from './repeater.ts';
import { saidIn } from './said-in.ts';
import { sourceBefore, withoutRepeater } from './source-before.ts';
import { sourceLine } from './source-line.ts';
import { splitPhrase } from './split-phrase.ts';
import { toldTo } from './told-to.ts';
import { isPersonNoun, unnamedPersonAt } from './unnamed-person.ts';
import { otherSourcesIn } from './unnamed-sources.ts';

/** Whose reports a text repeats. Each span is the cited source as printed, without its article. */
export function attributionsIn(
  paragraphs: readonly { readonly words: Words; readonly start: number }[],
  given: AttributionContext,
): Attribution[] {
  const context = citing(
    given,
    paragraphs.map(({ words }) => words.text),
  );
  const found = paragraphs.flatMap(({ words, start }) =>
    sourcesIn(words, context).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  );
  return withoutRepeats(found);
}

/** All that is cited in a paragraph, offsets in it. */
function sourcesIn(words: Words, context: Citing): Attribution[] {
  const { text } = words;
  const reader = cueReader(context.language);
  const placed = saidIn(text, context.language);
  // `сообщили «Зете» в мэрии`: who was told it reports nothing.
  const isTaken = (one: Attribution): boolean =>
    placed.some(
      ({ start, end, listener }) =>
        (one.start < end && start < one.end) ||
        (listener !== undefined &&
          listener.start <= one.start &&
          one.end <= listener.end &&
          !isOutlet(one.via, pressWords(context.language))),
    );
  const cited = [
    ...sourceLine(text, context),
    ...cuesIn(words, reader).flatMap((cue, _, all) => readCue(text, cue, all, reader, context)),
    ...toldTo(words, context),
  ].filter((one) => !isTaken(one));
  const others = [...otherSourcesIn(words, context.language), ...placed].map(({ named, verb, start, end }) => ({
    via: text.slice(start, end),
    named,
    verb,
    start,
    end,
  }));
  return [...cited, ...others];
}

/** How far before a cue the verb of whom its source is repeated by may begin. */
const REPEATER = 240;

/** Reads a cue, one of `all` in its paragraph. */
function readCue(text: string, printed: Cue, all: readonly Cue[], reader: CueReader, context: Citing): Attribution[] {
  const words = pressWords(context.language);
  const isAfter = printed.rule.source === 'after';
  const lead = isAfter ? leadInLength(text, printed.end, context.language) : 0;
  if (printed.rule.needs === 'document' && lead === 0) return [];
  const cue = lead > 0 ? { ...printed, end: printed.end + lead } : printed;
  // "Case Reports" is a name, not a verb.
  if ((!isAfter && /^\p{Lu}/u.test(text.slice(cue.start))) || !isBorneOut(text, cue, reader)) return [];
  if (isRate(text, cue)) return [];
  const freedom = freedomOf(text, cue, reader);
  const outlets = context.known;
  const strict = isAfter ? phraseAfter(text, cue.end, words, false) : undefined;
  const phrase = isAfter
    ? phraseBehind(text, strict, { cue, freedom, reader }, context)
    : sourceBefore(text, cue, words, outlets);
  if (phrase === undefined || (cue.rule.cites === 'told' && isSpokenWords(phrase.words[0]?.text ?? ''))) return [];
  if (isAfter && /^(?:this|that|it|so|there)$/iu.test(phrase.words[0]?.text ?? '')) return [];
  if (PRONOUN.test((isAfter ? phrase.words[0] : phrase.words.at(-1))?.text ?? '')) return [];
  // `said WQEX spokesperson NAME`
  if (cue.rule.cites === 'told' && isOthersTitle(text.slice(phrase.end, phrase.end + 40), words)) return [];
  if (cue.rule.cites === 'told' && isSomebodysOffice(phrase, context.language)) return [];
  if (isAfter && reader.unlike.test(text.slice(phrase.end, phrase.end + 24))) return [];
  const [own, rest] = isAfter ? [undefined, phrase] : withoutRepeater(text, phrase, words, context);
  // who repeats is told by a citing word of its own
  const isBehind = all.some(({ start }) => start < cue.start && start > cue.start - REPEATER);
  const publisher =
    own ??
    (isAfter
      ? ((isBehind ? repeaterBefore(text, cue.start, reader, words) : undefined) ??
        repeaterAfter(text, cue.start, phrase.end, reader))
      : undefined);
  const isSaid = SAYS.test(cue.verb) && isSaidBy(text, cue, phrase);
  const repeater = publisher !== undefined && isSaid && !isPressName(publisher, words) ? own : publisher;
  const counts = admittedBy(text, { cue, freedom, publisher: repeater, reader }, context);
  const read = (whole: SourcePhrase): Attribution[] =>
    partsOf(text, whole, words)
      .filter(counts)
      .flatMap((part) => attributionOf(text, part, cue.verb, repeater, context));
  // Where no punctuation ends a name, small letters do: `Laut der Kantonspolizei Uri lösten sich ...`.
  const first = read(rest);
  const told = first.length > 0 || strict === undefined || strict === rest ? first : read(strict);
  // The outlet that stands before its source in one phrase is itself repeated.
  const before = wordsBefore(phrase, rest.start);
  return before && told.length > 0 ? [...attributionOf(text, before, cue.verb, undefined, context), ...told] : told;
}

/** `NAME said, according to`, `According to Zeta, NAME said`. */
const isSaidBy = (text: string, { start }: Cue, { end }: SourcePhrase): boolean =>
  /(?<!\p{L})(?:said|says|told|claimed|added)\s?(?:\p{Lu}\p{Ll}+day)?,?\s$/u.test(
    text.slice(Math.max(0, start - 24), start),
  ) || /^,\s[^,.;:]{2,60}?\s(?:said|says|told|claimed|added)(?!\p{L})/u.test(text.slice(end, end + 90));
const isPressName = (name: string, words: PressWords): boolean =>
  isOutlet(name, words) || name.split(' ').some((word) => isPressWord(word, words));

/** `I’ve said` */
const PRONOUN = /^(?:I|We|You|He|She|They|It)(?:['’]\p{Ll}+)?$/u;

/** `95 dollars per ton` */
const isRate = (text: string, { verb, start }: Cue): boolean =>
  verb === 'per' && /\d[\d.,]*(?:\s\p{L}+)?\s$/u.test(text.slice(Math.max(0, start - 24), start));

/** `said Department of Harbours spokesman NAME`: a noun of people before a name. */
const isSomebodysOffice = ({ words }: SourcePhrase, language: string | undefined): boolean =>
  words.some(
    ({ text }, index) =>
      /^\p{Ll}/u.test(text) &&
      /^\p{Lu}/u.test(words[index + 1]?.text ?? '') &&
      (isPersonNoun(text, language) || (languageOf(language) === 'en' && speakerWords(language).isTitle(text))),
  );

/** Where the source may be anybody, an outlet at its head ends where outlets' names do: there `strict`, what an outlet's name would be, is it. */
function phraseBehind(
  text: string,
  strict: SourcePhrase | undefined,
  { cue, freedom, reader }: Pick<Reading, 'cue' | 'freedom' | 'reader'>,
  context: Citing,
): SourcePhrase | undefined {
  const words = pressWords(context.language);
  if (freedom === 'press') return strict;
  const somebody = unnamedPersonAt(text, cue.end, words.ends, context.language);
  if (somebody !== undefined) return somebody;
  const isOutlets =
    strict !== undefined &&
    isPress(strict, words, context.known) &&
    !reader.pressOffice.test(text.slice(cue.end, cue.end + 40));
  return isOutlets ? strict : phraseAfter(text, cue.end, words, true);
}

/** A noun between a name and the next one says what somebody is to it. */
const isOthersTitle = (behind: string, words: PressWords): boolean => {
  const noun = /^\s(\p{Ll}+)\s\p{Lu}\p{Ll}+\s\p{Lu}/u.exec(behind)?.[1];
  return (
    noun !== undefined && !words.ends.has(noun) && !words.and.has(noun) && !words.press.test(noun) && noun.length > 3
  );
};

function wordsBefore({ words }: SourcePhrase, start: number): SourcePhrase | undefined {
  const own = words.filter(({ end }) => end < start);
  const [first, last] = [own[0], own.at(-1)];
  return first && last && { start: first.start, end: last.end, words: own };
}

const partsOf = (text: string, phrase: SourcePhrase, words: PressWords): readonly SourcePhrase[] => {
  if (phrase.whole !== undefined) return [phrase];
  return isOneByAcronym(text, phrase) ? [{ ...phrase, whole: 'name' }] : splitPhrase(phrase, words);
};

/** `Wilderness Search and Rescue (WSAR)`: the letters behind a phrase are those of all its words, so that it is one name. */
function isOneByAcronym(text: string, { words, end }: SourcePhrase): boolean {
  const letters = /^\s\((\p{Lu}{3,8})\)/u.exec(text.slice(end, end + 12))?.[1];
  if (letters === undefined || words.length < 3) return false;
  const names = words.map((word) => word.text).filter((word) => !/^the$/iu.test(word));
  const initials = (some: readonly string[]): string => some.map((word) => word[0]?.toUpperCase() ?? '').join('');
  return letters === initials(names) || letters === initials(names.filter((word) => /^\p{Lu}/u.test(word)));
}

/** One source is cited once at one place, the first reading first. */
function withoutRepeats(found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const one of [...found].sort(
    (a, b) => a.start - b.start || Number(Boolean(b.publisher)) - Number(Boolean(a.publisher)) || b.end - a.end,
  )) {
    if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  }
  return kept;
}
