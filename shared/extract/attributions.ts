import type { Attribution } from '../model/article.ts';
import { foldPhrase } from './language/fold.ts';
import { languageOf } from './language/language.ts';
import type { CueRules } from './language/rules.ts';
import { perLanguage, phrasePattern, wordsAlone } from './phrases.ts';
import {
  attributionRules,
  bareName,
  headIsPress,
  isInformant,
  isName,
  isPress,
  namedPart,
  type PressWords,
  phraseAfter,
  phraseBefore,
  pressWords,
  type SourcePhrase,
  splitPhrase,
} from './press-phrase.ts';

/** Known sources, to link citations to; the page's own outlet is no source of itself. */
export type AttributionContext = {
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  readonly outlets?: readonly { readonly id: string; readonly names: readonly string[] }[] | undefined;
};

type Cue = { readonly rule: CueRules; readonly start: number; readonly end: number; readonly verb: string };
type Reader = {
  readonly unlike: RegExp;
  readonly cue: RegExp;
  readonly rules: readonly { readonly rule: CueRules; readonly alone: RegExp }[];
  readonly repeats: RegExp;
  readonly repeatsBefore: RegExp;
};

const readerFor = perLanguage((language): Reader => {
  const parts = attributionRules(language);
  const cues = parts.flatMap((part) => part.cues ?? []);
  const repeats = phrasePattern(parts.flatMap((part) => part.repeats ?? []));
  return {
    unlike: new RegExp(`^(?:['’]s)?\\s+${phrasePattern(parts.flatMap((part) => part.unlike ?? []))}(?![\\p{L}])`, 'iu'),
    cue: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])${phrasePattern(cues.flatMap((rule) => rule.words))}(?![\\p{L}\\p{M}\\p{N}])`,
      'giu',
    ),
    rules: cues.map((rule) => ({ rule, alone: wordsAlone(rule.words) })),
    repeats: new RegExp(`(?<![\\p{L}])${repeats}(?:\\s+on\\s+\\p{L}+)?\\s*,?\\s*$`, 'iu'),
    repeatsBefore: new RegExp(`(?<![\\p{L}])${repeats}\\s*$`, 'iu'),
  };
}, languageOf);

/** Whose reports a text repeats. Each span is the cited source as printed, without its article. */
export function attributionsIn(
  paragraphs: readonly { readonly text: string; readonly start: number }[],
  context: AttributionContext,
): Attribution[] {
  const reader = readerFor(context.language);
  const found = paragraphs.flatMap(({ text, start }) =>
    cuesIn(text, reader).flatMap((cue) =>
      readCue(text, cue, reader, context).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    ),
  );
  return withoutRepeats(found);
}

function cuesIn(text: string, reader: Reader): Cue[] {
  return [...text.matchAll(reader.cue)].flatMap((found) =>
    reader.rules
      .filter(({ alone }) => alone.test(found[0]))
      .map(({ rule }) => ({
        rule,
        start: found.index,
        end: found.index + found[0].length,
        verb: found[0].toLowerCase().replace(/\s+/gu, ' '),
      })),
  );
}

function readCue(text: string, cue: Cue, reader: Reader, context: AttributionContext): Attribution[] {
  const words = pressWords(context.language);
  const isAfter = cue.rule.source === 'after';
  // "Case Reports" is a name, not a verb.
  if (!isAfter && /^\p{Lu}/u.test(text.slice(cue.start))) return [];
  const free = cue.rule.cites === 'any';
  const phrase = isAfter ? phraseAfter(text, cue.end, words, free) : phraseBefore(text, cue.start, words);
  if (phrase === undefined || (isAfter && reader.unlike.test(text.slice(phrase.end, phrase.end + 24)))) return [];
  const outlets = outletNames(context);
  const [own, rest] = isAfter ? [undefined, phrase] : withoutOwnName(text, phrase, words, context);
  const publisher = own ?? (isAfter ? repeaterBefore(text, cue.start, reader, words) : undefined);
  const counts = (part: SourcePhrase): boolean =>
    isAfter
      ? isPress(part, words, outlets) ||
        ((free || publisher !== undefined) && isInformant(part, words, publisher !== undefined))
      : headIsPress(part, words, outlets);
  return splitPhrase(rest, words)
    .filter(counts)
    .flatMap((part) => attributionOf(text, part, cue, publisher, context));
}

function attributionOf(
  text: string,
  part: SourcePhrase,
  cue: Cue,
  publisher: string | undefined,
  context: AttributionContext,
): Attribution[] {
  const { phrase, named } = namedPart(part, pressWords(context.language));
  const via = text.slice(phrase.start, phrase.end);
  if (via === '' || isOwn(via, context) || (!named && refersBack(part, context))) return [];
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

/** Where the source stands before its verb, the outlet's own name may stand before the source: `Zeta Rusiya mediasına istinadən`. */
function withoutOwnName(
  text: string,
  phrase: SourcePhrase,
  words: PressWords,
  context: AttributionContext,
): [string | undefined, SourcePhrase] {
  for (let count = Math.min(4, phrase.words.length - 1); count > 0; count -= 1) {
    const last = phrase.words[count - 1];
    const next = phrase.words[count];
    const name = text.slice(phrase.start, last?.end ?? phrase.start);
    const isNext =
      next !== undefined &&
      (words.demonym.test(foldPhrase(next.text)) || words.inside.has(foldPhrase(next.text)) || !isName(next.text));
    if (next !== undefined && isNext && isOwn(name, context))
      return [name, { start: next.start, end: phrase.end, words: phrase.words.slice(count) }];
  }
  return [undefined, phrase];
}

const nameKey = (name: string): string => foldPhrase(bareName(name));
const isOwn = (name: string, { publisher }: AttributionContext): boolean =>
  publisher !== undefined && nameKey(name) === nameKey(publisher);

const outletNames = ({ outlets = [] }: AttributionContext): ReadonlySet<string> =>
  new Set(outlets.flatMap(({ names }) => names.map(nameKey)));
const sourceIdOf = (name: string, { outlets = [] }: AttributionContext): string | undefined =>
  outlets.find(({ names }) => names.some((one) => nameKey(one) === nameKey(name)))?.id;

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
