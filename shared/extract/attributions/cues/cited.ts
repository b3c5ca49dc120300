import type { Attribution } from '../../../model/article.ts';
import type { Words } from '../../text/word-finder.ts';
import { citationsOf } from '../citation.ts';
import type { Context } from '../context.ts';
import { type Phrase, phraseOf } from '../phrase/words.ts';
import { admittedBy, freedomOf } from './admits.ts';
import { phraseOfCue } from './cue-phrase.ts';
import { type Cue, type CueReader, cueReader, cuesIn, isBorneOut } from './cues.ts';
import { leadInLength } from './lead-in.ts';
import { repeaterAfter, repeaterBefore, withoutRepeater } from './repeater.ts';

/** The sources that citing words lead to: `according to Zeta`, `Zeta reports`. */
export function citedByCues(paragraph: Words, context: Context): Attribution[] {
  const reader = cueReader(context.language);
  const cues = cuesIn(paragraph, reader);
  return cues.flatMap((cue) => readCue(paragraph.text, cue, { reader, isBehind: isBehindOther(cue, cues), context }));
}

/** So far before a cue the verb of whom its source is repeated by may begin. */
const REPEATER = 240;

/** Who repeats is told by a citing word of its own. */
const isBehindOther = (cue: Cue, all: readonly Cue[]): boolean =>
  all.some(({ start }) => start < cue.start && start > cue.start - REPEATER);

type Around = { readonly reader: CueReader; readonly isBehind: boolean; readonly context: Context };

function readCue(text: string, printed: Cue, { reader, isBehind, context }: Around): Attribution[] {
  const cue = withLeadIn(text, printed, context);
  if (cue === undefined || !isBorneOut(text, cue, reader)) return [];
  const freedom = freedomOf(text, cue, reader);
  const { phrase, strict } = phraseOfCue(text, cue, { freedom, reader, context }) ?? {};
  if (phrase === undefined) return [];
  const isAfter = cue.rule.source === 'after';
  const { publisher: own, source } = isAfter ? { source: phrase } : withoutRepeater(text, phrase, context);
  const repeater = isAfter
    ? ((isBehind ? repeaterBefore(text, cue.start, reader, context.lexicon) : undefined) ??
      repeaterAfter(text, cue.start, phrase.end, reader))
    : own;
  const publisher = isSaid(text, cue, phrase) ? own : repeater;
  const admits = admittedBy({ text, cue, freedom, publisher, reader, context });
  const read = (whole: Phrase): Attribution[] =>
    citationsOf(text, whole, { verb: cue.verb, publisher, admits }, context);
  // Where no punctuation ends a name, small letters do: `Laut der Kantonspolizei Uri lösten sich ...`.
  const first = read(source);
  const cited = first.length > 0 || strict === undefined ? first : read(strict);
  // The outlet that stands before its source in one phrase is itself repeated.
  const before = phraseOf(phrase.words.filter(({ end }) => end < source.start));
  return before === undefined ? cited : [...citationsOf(text, before, { verb: cue.verb }, context), ...cited];
}

/** A cue with what stands between it and its source; none where it is no citing word, or a document that it needs is missing. */
function withLeadIn(text: string, cue: Cue, { language }: Context): Cue | undefined {
  const isAfter = cue.rule.source === 'after';
  // "Case Reports" is a name, not a verb.
  if (!isAfter && /^\p{Lu}/u.test(text.slice(cue.start))) return undefined;
  if (/^\p{Lu}{3}/u.test(text.slice(cue.start, cue.end))) return undefined;
  if (isRate(text, cue)) return undefined;
  const lead = isAfter ? leadInLength(text, cue.end, language) : 0;
  return cue.rule.needs === 'document' && lead === 0 ? undefined : { ...cue, end: cue.end + lead };
}

/** `95 dollars per ton` */
const isRate = (text: string, { verb, start }: Cue): boolean =>
  verb === 'per' && /\d[\d.,]*(?:\s\p{L}+)?\s$/u.test(text.slice(Math.max(0, start - 24), start));

/** `NAME said, according to`, `According to Zeta, NAME said`: who says it is no outlet that repeats it. */
const isSaid = (text: string, { verb, start }: Cue, { end }: Phrase): boolean =>
  SAYS.test(verb) &&
  (SAID_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || SAID_BEHIND.test(text.slice(end, end + 90)));

const SAYS = /^(?:according to|per|as per)(?!\p{L})/u;
const SAID_BEFORE = /(?<!\p{L})(?:said|says|told|claimed|added)\s?(?:\p{Lu}\p{Ll}+day)?,?\s$/u;
const SAID_BEHIND = /^,\s[^,.;:!?]{2,60}?\s(?:said|says|told|claimed|added)(?!\p{L})/u;
