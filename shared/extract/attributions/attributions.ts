import type { Attribution } from '../../model/article.ts';
import { foldPhrase } from '../language/fold.ts';
import { languageOf, rulesFor } from '../language/language.ts';
import type { CueRules } from '../language/rules.ts';
import { perLanguage, phrasePattern, wordsAlone } from '../text/phrases.ts';
import { speakerWords } from '../text/quote-speaker.ts';
import type { Finder, Words } from '../text/word-finder.ts';
import { phraseFinder } from '../text/word-finder.ts';
import { type AttributionContext, isOwn, outletNames, sourceIdOf } from './citing-context.ts';
import { isName, PLATFORMS } from './outlet-names.ts';
import {
  attributionRules,
  bareName,
  headIsPress,
  isInformant,
  isPress,
  isQuoted,
  type PressWords,
  phraseAfter,
  phraseBefore,
  pressWords,
  type SourcePhrase,
  splitPhrase,
} from './press-phrase.ts';
import { sourceBefore, withoutOwnName } from './source-before.ts';
import { namedPart } from './source-name.ts';
import { otherSourcesIn } from './unnamed-sources.ts';

type Cue = { readonly rule: CueRules; readonly start: number; readonly end: number; readonly verb: string };
type Reader = {
  readonly unlike: RegExp;
  readonly cue: Finder;
  readonly rules: readonly { readonly rule: CueRules; readonly alone: RegExp }[];
  readonly repeats: RegExp;
  readonly repeatsBefore: RegExp;
  readonly sourceLine: RegExp;
  readonly pressOffice: RegExp;
  readonly speech: RegExp;
  /** Verbs of speech, and the words before whom the speaker tells it to; only in languages that put the speaker between. */
  readonly spoken: Finder | undefined;
  readonly tellsTo: RegExp;
};

const readerFor = perLanguage((language): Reader => {
  const parts = attributionRules(language);
  const cues = parts.flatMap((part) => part.cues ?? []);
  const tellsTo = parts.flatMap((part) => part.tellsTo ?? []);
  const repeats = phrasePattern(parts.flatMap((part) => part.repeats ?? []));
  return {
    unlike: new RegExp(`^(?:['’]s)?\\s+${phrasePattern(parts.flatMap((part) => part.unlike ?? []))}(?![\\p{L}])`, 'iu'),
    cue: phraseFinder(cues.flatMap((rule) => rule.words)),
    rules: cues.map((rule) => ({ rule, alone: wordsAlone(rule.words) })),
    repeats: new RegExp(`(?<![\\p{L}])${repeats}(?:\\s+(?:on\\s+)?\\p{L}+day)?\\s*,?\\s*$`, 'iu'),
    sourceLine: new RegExp(`^${phrasePattern(parts.flatMap((part) => part.sourceLine ?? []))}\\s*[:：]\\s*`, 'iu'),
    speech: speakerWords(language).verb,
    spoken: tellsTo.length === 0 ? undefined : phraseFinder(rulesFor(language)[0]?.quotes?.verbs ?? []),
    tellsTo: new RegExp(`^(?:\\s[^\\s,.;:!?“”„"«»()]+){1,7}?,?\\s(?<verb>${phrasePattern(tellsTo)})(?=\\s)`, 'iu'),
    pressOffice: new RegExp(
      `^\\s(?:\\p{L}{1,3}\\s)?${phrasePattern(parts.flatMap((part) => part.pressOffice ?? []))}(?![\\p{L}])`,
      'iu',
    ),
    repeatsBefore: new RegExp(`(?<![\\p{L}])${repeats}\\s*$`, 'iu'),
  };
}, languageOf);

/** Whose reports a text repeats. Each span is the cited source as printed, without its article. */
export function attributionsIn(
  paragraphs: readonly { readonly words: Words; readonly start: number }[],
  context: AttributionContext,
): Attribution[] {
  const reader = readerFor(context.language);
  const found = paragraphs.flatMap(({ words, start }) => {
    const { text } = words;
    const own = [
      ...sourceLine(text, reader, context),
      ...cuesIn(words, reader).flatMap((cue) => readCue(text, cue, reader, context)),
      ...spokenTo(words, reader, context),
      ...otherSourcesIn(words, context.language).map((one) => ({ ...one, via: text.slice(one.start, one.end) })),
    ];
    return own.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
  });
  return withoutRepeats(found.filter((one) => one.named || !found.some((other) => isToldTo(one, other))));
}

/** `sagte NAME dem Sender`: the outlet behind the speaker. */
function spokenTo(paragraph: Words, { spoken, tellsTo }: Reader, context: AttributionContext): Attribution[] {
  const { text } = paragraph;
  const words = pressWords(context.language);
  return (spoken?.(paragraph) ?? []).flatMap((found) => {
    const from = found.index + found[0].length;
    const told = tellsTo.exec(text.slice(from, from + 90));
    const phrase = told === null ? undefined : phraseAfter(text, from + told[0].length, words, false);
    if (told === null || phrase === undefined || isQuoted(phrase.words[0]?.text ?? '')) return [];
    if (!isPress(phrase, words, outletNames(context))) return [];
    const verb = found[0].toLowerCase();
    const cue: Cue = {
      rule: { words: [], source: 'after', cites: 'told' },
      start: from,
      end: from + told[0].length,
      verb,
    };
    return splitPhrase(phrase, words).flatMap((part) => attributionOf(text, part, cue, undefined, context));
  });
}

/** Who told another outlet is that outlet's source: "a source told Zeta" repeats Zeta. */
const isToldTo = (one: Attribution, other: Attribution): boolean =>
  one.verb === other.verb && other.start > one.end && other.start < one.end + one.verb.length + 8;

/** Longer lines are sentences. */
const LONGEST_LINE = 160;

/** `Source: Zeta, Eta with reference to the police`: the sources that a line of its own names. */
function sourceLine(text: string, { sourceLine: opener }: Reader, context: AttributionContext): Attribution[] {
  const opening = text.length > LONGEST_LINE ? undefined : opener.exec(text)?.[0];
  if (opening === undefined) return [];
  const words = pressWords(context.language);
  const cue: Cue = {
    rule: { words: [], source: 'after', cites: 'any' },
    start: 0,
    end: opening.length,
    verb: 'source',
  };
  const found: Attribution[] = [];
  for (let at = opening.length; at < text.length && found.length < 6; ) {
    const phrase = phraseAfter(text, at, words, false);
    const isSource =
      phrase !== undefined && (isName(phrase.words[0]?.text ?? '') || isPress(phrase, words, outletNames(context)));
    if (phrase === undefined || (!isSource && found.length === 0)) break;
    if (isSource)
      found.push(...splitPhrase(phrase, words).flatMap((part) => attributionOf(text, part, cue, undefined, context)));
    const comma = /^["”»]?(?:\s\([^()]{1,40}\))?\s*[,;/|]\s*(?:(?:on|via|in|в|у|через)\s\S+\s*[,;/|]\s*)?/u.exec(
      text.slice(phrase.end),
    );
    if (comma === null) break;
    at = phrase.end + comma[0].length;
  }
  return found;
}

function cuesIn(words: Words, reader: Reader): Cue[] {
  return reader.cue(words).flatMap((found) => {
    // `the Zeta Post reports from the court`: the verb alone is a cue too.
    const [first = ''] = found[0].split(/\s/u);
    return [found[0], ...(first === found[0] ? [] : [first])].flatMap((printed) =>
      reader.rules
        .filter(({ rule, alone }) => alone.test(printed) && (printed === found[0] || rule.source === 'before'))
        .map(({ rule }) => ({
          rule,
          start: found.index,
          end: found.index + printed.length,
          verb: printed.toLowerCase().replace(/\s+/gu, ' '),
        })),
    );
  });
}

/** `..., the State Emergency Service reports.`: who it is by stands behind the news, whoever that is. */
const endsClause = (text: string, cue: Cue, { repeatsBefore, speech }: Reader): boolean =>
  /^[.!?]?(?:\s|$)/u.test(text.slice(cue.end, cue.end + 2)) &&
  /,\s[^,.;:!?]{3,60}$/u.test(text.slice(Math.max(0, cue.start - 64), cue.start)) &&
  repeatsBefore.test(cue.verb) &&
  !speech.test(cue.verb);

/** `..., повідомляє ДСНС.`: the same where the verb stands first. */
const openedClause = (text: string, cue: Cue, { repeatsBefore }: Reader): boolean =>
  /,\s$/u.test(text.slice(Math.max(0, cue.start - 2), cue.start)) &&
  /^\s[^,.;:!?]{2,60}(?:[.!?]|$)/u.test(text.slice(cue.end, cue.end + 64)) &&
  repeatsBefore.test(cue.verb);

function readCue(text: string, cue: Cue, reader: Reader, context: AttributionContext): Attribution[] {
  const words = pressWords(context.language);
  const isAfter = cue.rule.source === 'after';
  // "Case Reports" is a name, not a verb.
  if (!isAfter && /^\p{Lu}/u.test(text.slice(cue.start))) return [];
  const free =
    cue.rule.cites === 'any' ||
    (isAfter
      ? reader.pressOffice.test(text.slice(cue.end, cue.end + 40)) || openedClause(text, cue, reader)
      : endsClause(text, cue, reader));
  const phrase = isAfter
    ? phraseAfter(text, cue.end, words, free)
    : sourceBefore(text, cue, words, outletNames(context));
  if (cue.rule.cites === 'told' && isQuoted(phrase?.words[0]?.text ?? '')) return [];
  if (phrase === undefined || (isAfter && reader.unlike.test(text.slice(phrase.end, phrase.end + 24)))) return [];
  const outlets = outletNames(context);
  const [own, rest] = isAfter ? [undefined, phrase] : withoutOwnName(text, phrase, words, context);
  const publisher =
    own ??
    (isAfter
      ? (repeaterBefore(text, cue.start, reader, words) ?? repeaterAfter(text, cue.start, phrase.end, reader))
      : undefined);
  const counts = (part: SourcePhrase): boolean => {
    if (!isAfter)
      return (
        headIsPress(part, words, outlets) ||
        (free && (isInformant(part, words, publisher !== undefined) || isAcronym(text.slice(part.start, part.end))))
      );
    const isNamed = (cue.rule.cites === 'named' || free) && isAcronym(text.slice(part.start, part.end));
    const isSource = (free || publisher !== undefined) && isInformant(part, words, publisher !== undefined);
    return isNamed || isSource || isPress(part, words, outlets);
  };
  const told = splitPhrase(rest, words)
    .filter(counts)
    .flatMap((part) => attributionOf(text, part, cue, publisher, context));
  // The outlet that stands before its source in one phrase is itself repeated.
  const own1 = rest.start > phrase.start ? phrase.words.filter(({ end }) => end < rest.start) : [];
  const [first, last] = [own1[0], own1.at(-1)];
  const before = first && last ? { start: first.start, end: last.end, words: own1 } : undefined;
  return before && told.length > 0 ? [...attributionOf(text, before, cue, undefined, context), ...told] : told;
}

/** Whom a report is said to be by without a word of what it is: only a name in capitals or an address is an outlet's. */
const isAcronym = (name: string): boolean => /^(?:\p{Lu}{3,9}|\p{Lu}[\p{L}\d-]+\.\p{L}{2,4})$/u.test(name);

function attributionOf(
  text: string,
  part: SourcePhrase,
  cue: Cue,
  publisher: string | undefined,
  context: AttributionContext,
): Attribution[] {
  const { phrase, named } = namedPart(part, pressWords(context.language));
  const via = text.slice(phrase.start, phrase.end);
  // "According to reports in the Zeta Post": the next cue names them.
  const leads =
    !named && /^reports?$/iu.test(via) && /^\s(?:in|by|from|on)\s/iu.test(text.slice(phrase.end, phrase.end + 6));
  if (
    via === '' ||
    PLATFORMS.includes(foldPhrase(via)) ||
    leads ||
    isOwn(via, context) ||
    (!named && refersBack(part, context))
  )
    return [];
  const sourceId = named ? sourceIdOf(via, context) : undefined;
  return [
    {
      ...(publisher && { publisher }),
      via,
      named,
      verb: cue.verb,
      ...(sourceId && { sourceId }),
      start: phrase.start,
      end: phrase.end,
    },
  ];
}

/** "The paper", "its website", "social media": an outlet already named, or nobody's report. */
function refersBack({ words }: SourcePhrase, { language }: AttributionContext): boolean {
  const { inside } = pressWords(language);
  const bare = words.filter(({ text }) => !/^(?:the|a|an|its|his|her|their|this|that)$/iu.test(text));
  const isDefinite = bare.length < words.length;
  const meaningful = bare.filter(({ text }) => !inside.has(foldPhrase(text)) || /s$/u.test(text));
  return (
    (isDefinite && bare.length < 2) ||
    meaningful.length === 0 ||
    /^social media$/iu.test(bare.map(({ text }) => text).join(' '))
  );
}

/** Who repeats the report: `Zeta reports per ...`, `передает Зета со ссылкой на ...`. */
function repeaterBefore(text: string, at: number, reader: Reader, words: PressWords): string | undefined {
  const before = text.slice(Math.max(0, at - 160), at);
  const verb = reader.repeats.exec(before);
  const phrase = verb ? phraseBefore(text, at - before.length + verb.index, words) : phraseBefore(text, at, words);
  if (phrase === undefined || !isName(phrase.words[0]?.text ?? '')) return undefined;
  if (verb === null && !reader.repeatsBefore.test(text.slice(Math.max(0, phrase.start - 40), phrase.start)))
    return undefined;
  const { phrase: name, named } = namedPart(phrase, words);
  return named ? bareName(text.slice(name.start, name.end)) : undefined;
}

/** `Citing two officials, Zeta reported ...`. */
function repeaterAfter(text: string, start: number, end: number, { repeats }: Reader): string | undefined {
  if (start > 0 && !/[.!?]["”»]?\s$/u.test(text.slice(0, start))) return undefined;
  const found = /^,\s+(?:the\s)?((?:\p{Lu}[\p{L}\p{M}\d.&’'-]*\s){1,4})(\p{Ll}+)(?!\p{L})/u.exec(
    text.slice(end, end + 80),
  );
  return found !== null && repeats.test(found[2] ?? '') ? found[1]?.trim() : undefined;
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
