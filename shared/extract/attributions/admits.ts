import { foldPhrase } from '../language/fold.ts';
import { PLACES } from '../language/places.ts';
import { isGiven } from '../text/given-names.ts';
import type { Citing } from './citing-context.ts';
import { type Cue, type CueReader, endsClause, isLedTo, opensClause } from './cues.ts';
import { isBodysName } from './name-uses.ts';
import { headIsPress, isBody, isBrand, isInformant, isNames, isPress, type SourcePhrase } from './press-phrase.ts';
import { type PressWords, pressWords } from './press-words.ts';

/** Where a cue lets its source be anybody: it says so, or the clause does nothing but name the source. */
export type Freedom = 'press' | 'informants' | 'bodies';

/** Who may stand at a cue. */
export function freedomOf(text: string, cue: Cue, reader: CueReader): Freedom {
  const isAfter = cue.rule.source === 'after';
  if (cue.rule.cites === 'any') return 'informants';
  // Behind its words, a name that says them is a speaker's.
  if (isAfter && opensClause(text, cue, reader)) return isSpeakers(text, cue, reader) ? 'informants' : 'bodies';
  if (isAfter && reader.pressOffice.test(text.slice(cue.end, cue.end + 40))) return 'informants';
  return !isAfter && endsClause(text, cue, reader) ? 'informants' : 'press';
}

const isSpeakers = (text: string, cue: Cue, { speech }: CueReader): boolean =>
  speech.test(cue.verb) && /[”“»«"]\s?,\s$/u.test(text.slice(Math.max(0, cue.start - 4), cue.start));

/** `according to Zeta` stands behind what anybody said. */
export const SAYS = /^(?:according to|per|as per)(?!\p{L})/u;

/** A cue and what is known of it before its source is judged. */
export type Reading = {
  readonly cue: Cue;
  readonly freedom: Freedom;
  readonly publisher: string | undefined;
  readonly reader: CueReader;
};

/** Tells whether a phrase is a source that a cue may have. */
export function admittedBy(
  text: string,
  { cue, freedom, publisher, reader }: Reading,
  context: Citing,
): (part: SourcePhrase) => boolean {
  const words = pressWords(context.language);
  const outlets = context.known;
  const isFree = freedom !== 'press';
  const mayBeAnyone = publisher !== undefined;
  const behind = text.slice(cue.end, cue.end + 30);
  const repeatsOther =
    reader.cites.test(behind) &&
    !(SAYS.test(behind.replace(/^,?\s/u, '')) && /^(?:said|says|told|claimed)$/u.test(cue.verb));
  return (part) => {
    if (part.whole !== undefined && isFree) return true;
    const acronym = isAcronym(text.slice(part.start, part.end));
    if (cue.rule.cites === 'outlet' && isNames(part)) return true;
    const isBodys = (): boolean => isNames(part) && isBodysName(text, part, context);
    if (cue.rule.source === 'before')
      return (
        headIsPress(part, words, outlets) ||
        (isFree && (isInformant(part, words, mayBeAnyone) || acronym)) ||
        (words.endings && cue.rule.cites === 'any' && isBodys()) ||
        // `Zeta reports, citing the police`
        (isNames(part) && (repeatsOther || isLedTo(text, part.start, reader))) ||
        (isTheirReport(part, cue, reader) &&
          (hasArticle(text, part) || isLocal(part) || (endsIts(text, cue) && isBodys())))
      );
    if (isNames(part) && isApposedPress(text, part.end, words)) return true;
    if (
      cue.rule.cites === 'any' &&
      !(words.capitalNouns && isOneWord(part)) &&
      ((isNames(part) && hasArticle(text, part)) || (cue.rule.needs !== 'clause' && isBodys()))
    )
      return true;
    if ((isFree || mayBeAnyone) && isInformant(part, words, mayBeAnyone && isBodys())) return true;
    if ((freedom === 'bodies' && isBody(part)) || (isFree && isNames(part) && isBrand(part))) return true;
    const speaks = cue.rule.cites === 'named' || isFree || reader.withheld.test(text.slice(part.end, part.end + 40));
    return (speaks && acronym) || isPress(part, words, outlets);
  };
}

/** `the Zeta Compass reports`: a verb for which more than one word is no person but an outlet or a body. */
const isTheirReport = (part: SourcePhrase, cue: Cue, { repeatsAlone }: CueReader): boolean =>
  part.words.length > 1 && repeatsAlone.test(cue.verb) && /^(?:first\s)?report/iu.test(cue.verb);

/** `..., Zeta Watch reported on Friday.`, `Zeta Watch reports that`: no report of its own results. */
const endsIts = (text: string, { end, verb }: Cue): boolean =>
  /s$|ed$/iu.test(verb) && /^(?:(?:\s[^\s,.;:!?]+){0,3}?(?:[,.;!?]|$)|\sthat\s)/u.test(text.slice(end, end + 60));

/** `Zeta Odesa`: a name that ends in a city and begins with no given name. */
const isLocal = ({ words }: SourcePhrase): boolean =>
  PLACES.has(foldPhrase(words.at(-1)?.text ?? '')) && !isGiven(words[0]?.text ?? '');

/** `Zeta, a local Telegram channel`. */
const APPOSED = /^[”»"]?,\s(?:an?|the|a|ein|eine|une?|una?|o|um|uma)?\s?((?:[\p{L}’'-]+\s){0,4}[\p{L}’'-]+)[,.]/iu;

const isApposedPress = (text: string, end: number, words: PressWords): boolean =>
  (APPOSED.exec(text.slice(end, end + 60))?.[1] ?? '').split(' ').some((word) => words.press.test(foldPhrase(word)));

/** Behind an article a name is no person's: `according to the Highway Patrol`. */
const hasArticle = (text: string, { start, words: [first] }: SourcePhrase): boolean =>
  /^(?:the|der|die|das|dem|den|des|la|le|les|el|los|las|il|lo)$/iu.test(first?.text ?? '') ||
  ARTICLE.test(text.slice(Math.max(0, start - 5), start));

/** Where nouns have capitals, one word behind an article is any noun. */
const isOneWord = ({ words }: SourcePhrase): boolean =>
  words.filter(({ text }) => /^\p{Lu}/u.test(text)).length < 2 && !words.some(({ text }) => /\p{Lu}{2}/u.test(text));

const ARTICLE = /(?<![\p{L}])(?:the|der|die|das|dem|den|des|le|la|les|el|los|las|il|lo|o|a|os|as)\s$/u;

/** Whom a report is said to be by without a word of what it is: only a name in capitals or an address is an outlet's. */
const isAcronym = (name: string): boolean => /^(?:\p{Lu}{3,9}|\p{Lu}[\p{L}\d-]+\.\p{L}{2,4})$/u.test(name);
