import { foldPhrase } from '../../language/fold.ts';
import { PLACES } from '../../language/places.ts';
import { isGiven } from '../../text/given-names.ts';
import type { Context } from '../context.ts';
import { isBodysName } from '../phrase/bodies.ts';
import {
  endsInName,
  hasArticle,
  headIsPress,
  isBrand,
  isInformant,
  isNamedBody,
  isNames,
  isOneName,
  isPress,
} from '../phrase/kinds.ts';
import type { Phrase } from '../phrase/words.ts';
import { isArticle } from '../phrase/words.ts';
import { type Cue, type CueReader, endsClause, isLedTo, opensClause } from './cues.ts';

/** Whom a cue lets its source be: the press alone, any body too, or anybody who gives information. */
export type Freedom = 'press' | 'bodies' | 'informants';

/** Whom a cue lets its source be: anybody where it says so, or where the clause does nothing but name the source. */
export function freedomOf(text: string, cue: Cue, reader: CueReader): Freedom {
  const isAfter = cue.rule.source === 'after';
  if (cue.rule.cites === 'any') return 'informants';
  // Behind its words, a name that says them is a speaker's.
  if (isAfter && opensClause(text, cue, reader)) return isSpeakers(text, cue, reader) ? 'informants' : 'bodies';
  const isOffices = isAfter && reader.pressOffice.test(text.slice(cue.end, cue.end + 40));
  return isOffices || (!isAfter && endsClause(text, cue, reader)) ? 'informants' : 'press';
}

const isSpeakers = (text: string, { start, verb }: Cue, { speech }: CueReader): boolean =>
  speech.test(verb) && /[”“»«"]\s?,\s$/u.test(text.slice(Math.max(0, start - 4), start));

/** A cue and what is known of it before its source is judged. */
export type Reading = {
  readonly text: string;
  readonly cue: Cue;
  readonly freedom: Freedom;
  /** Who repeats the source. */
  readonly publisher: string | undefined;
  readonly reader: CueReader;
  readonly context: Context;
};

/** Tells whether a phrase is a source that a cue may have. */
export const admittedBy =
  (reading: Reading) =>
  (part: Phrase): boolean =>
    (part.whole !== undefined && reading.freedom !== 'press') ||
    reading.cue.rule.cites === 'outlet' ||
    (reading.cue.rule.source === 'before' ? admitsBefore(part, reading) : admitsBehind(part, reading));

function admitsBefore(part: Phrase, { text, cue, freedom, publisher, reader, context }: Reading): boolean {
  const isBodys = (): boolean => isNames(part) && isBodysName(text, part, context);
  const isFree = freedom !== 'press';
  return (
    headIsPress(part, context) ||
    (isFree &&
      (isInformant(part, context.lexicon) || (publisher !== undefined && endsInName(part)) || isAcronym(text, part))) ||
    (context.lexicon.suffixed && cue.rule.cites === 'any' && isBodys()) ||
    isLedTo(text, part.start, reader) ||
    (isSubject(text, part, context) && speaksForItself(text, cue, context, reader) && isBodys()) ||
    (isTheirReport(part, cue) && (hasArticle(text, part) || isLocal(part) || (endsIts(text, cue) && isBodys())))
  );
}

function admitsBehind(part: Phrase, { text, cue, freedom, publisher, reader, context }: Reading): boolean {
  const { cites, needs } = cue.rule;
  const isBodys = (): boolean => isNames(part) && isBodysName(text, part, context);
  const isFree = freedom !== 'press';
  return (
    isPress(part, context) ||
    (isNames(part) && isApposedPress(text, part.end, context)) ||
    (cites === 'any' &&
      !(context.lexicon.capitalNouns && isOneWord(part)) &&
      ((isNames(part) && hasArticle(text, part)) || (needs !== 'clause' && isBodys()))) ||
    ((isFree || publisher !== undefined) && isInformant(part, context.lexicon)) ||
    (publisher !== undefined && endsInName(part) && isBodys()) ||
    (freedom === 'bodies' && isOneName(part)) ||
    (isFree && isBrand(part)) ||
    (isAcronym(text, part) &&
      (cites === 'named' || isFree || reader.withheld.test(text.slice(part.end, part.end + 40))))
  );
}

/** `the Zeta Compass reports`: a verb for which more than one word is no person but an outlet or a body. */
const isTheirReport = (part: Phrase, { verb }: Cue): boolean =>
  part.words.length > 1 && /^(?:first\s)?report(?:s|ed)/iu.test(verb);

/** `the Harbour Authority said`: verbs of speech lead to a report, others where the clause says no more. */
const speaksForItself = (text: string, cue: Cue, { lexicon }: Context, { reportsAlone, speech }: CueReader): boolean =>
  reportsAlone.test(cue.verb) &&
  // `the Harbour Authority report` is a document
  !lexicon.document.test(cue.verb) &&
  (speech.test(cue.verb) || endsIts(text, cue));

/** Whether a body itself says it, or who speaks for it: `a spokesman for the Harbour Authority`, but not `a clerk at` it. */
function isSubject(text: string, part: Phrase, { lexicon }: Context): boolean {
  if (!isNamedBody(part, lexicon)) return false;
  const before =
    text
      .slice(Math.max(0, part.start - 60), part.start)
      .split(/[,;:.]/u)
      .at(-1) ?? '';
  const [last = '', ...rest] = before
    .split(' ')
    .filter((word) => word !== '' && !isArticle(word))
    .toReversed();
  return !lexicon.belongs.has(foldPhrase(last)) || rest.some((word) => lexicon.voice.test(foldPhrase(word)));
}

/** `..., Zeta Watch reported on Friday.`, `Zeta Watch reports that`: no report of its own results. */
const endsIts = (text: string, { end }: Cue): boolean =>
  /^(?:(?:\s[^\s,.;:!?]+){0,3}?(?:[,.;!?]|$)|\sthat\s)/u.test(text.slice(end, end + 60));

/** `Zeta Odesa`: a name that ends in a city and begins with no given name. */
const isLocal = ({ words }: Phrase): boolean =>
  PLACES.has(foldPhrase(words.at(-1)?.text ?? '')) && !isGiven(words[0]?.text ?? '');

/** `Zeta, a local Telegram channel`. */
const APPOSED = /^[”»"]?,\s((?:[\p{L}’'-]+\s){0,4}[\p{L}’'-]+)[,.]/iu;

const isApposedPress = (text: string, end: number, { lexicon }: Context): boolean =>
  (APPOSED.exec(text.slice(end, end + 60))?.[1] ?? '').split(' ').some((word) => lexicon.press.test(foldPhrase(word)));

/** Where nouns have capitals, one word behind an article is any noun. */
const isOneWord = ({ words }: Phrase): boolean =>
  words.filter(({ text }) => /^\p{Lu}/u.test(text)).length < 2 && !words.some(({ text }) => /\p{Lu}{2}/u.test(text));

/** Whom a report is said to be by without a word of what it is: only a name in capitals or an address is an outlet's. */
const isAcronym = (text: string, { start, end }: Phrase): boolean =>
  /^(?:\p{Lu}{3,9}|\p{Lu}[\p{L}\d-]+\.\p{L}{2,4})$/u.test(text.slice(start, end));
