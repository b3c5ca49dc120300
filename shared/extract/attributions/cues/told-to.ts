import type { Attribution } from '../../../model/article.ts';
import { foldPhrase } from '../../language/fold.ts';
import { citingRules, languageOf, rulesFor } from '../../language/language.ts';
import { perLanguage, phrasePattern } from '../../text/phrases.ts';
import { speakerWords } from '../../text/speaker-words.ts';
import { type Finder, phraseFinder, type Words } from '../../text/word-finder.ts';
import { citationsOf } from '../citation.ts';
import type { Context } from '../context.ts';
import { lexiconOf } from '../lexicon.ts';
import { isPress } from '../phrase/kinds.ts';
import { phraseAfter, phraseBefore } from '../phrase/phrase.ts';
import { isSpokenWords, type Phrase, phraseOf } from '../phrase/words.ts';

type Reader = {
  /** Verbs of speech; only in languages that put the speaker between them and the outlet, or the verb last. */
  readonly spoken: Finder;
  readonly tellsTo: RegExp;
};

const readerFor = perLanguage((language): Reader => {
  const parts = citingRules(language);
  const tellsTo = parts.flatMap((part) => part.tellsTo ?? []);
  const ends = phrasePattern(parts.flatMap((part) => part.ends ?? []));
  // Where nouns have capitals, `fand der Umzug` tells nobody anything.
  const fewest = speakerWords(language).beforeNoun === undefined ? 0 : 1;
  const tells = tellsTo.length > 0 || lexiconOf(language).suffixed;
  return {
    spoken: phraseFinder(tells ? (rulesFor(language)[0]?.quotes?.verbs ?? []) : []),
    tellsTo: new RegExp(
      `^(?<between>(?:\\s[^\\s,.;:!?“”„"«»()]+){${fewest},7}?)(?:,\\s(?!${ends}\\s)[^,.;:!?“”„"«»()]{3,60})?,?\\s${phrasePattern(tellsTo)}(?=\\s)`,
      'iu',
    ),
  };
}, languageOf);

/** The outlets that somebody speaks to, told by the words around a verb of speech: `sagte NAME dem Sender`, `Zeta Radyo'ya söyledi`. */
export function citedByListeners(paragraph: Words, context: Context): Attribution[] {
  const { spoken, tellsTo } = readerFor(context.language);
  const { text } = paragraph;
  return spoken(paragraph).flatMap(({ 0: verb, index }) => {
    const outlet = context.lexicon.suffixed
      ? inDative(text, index, context)
      : behindSpeaker(text, index + verb.length, tellsTo, context);
    if (outlet === undefined || isSpokenWords(outlet.words[0]?.text ?? '') || !isPress(outlet, context)) return [];
    return citationsOf(text, outlet, { verb: verb.toLowerCase() }, context);
  });
}

/** How far behind its verb the outlet may stand. */
const REACH = 140;

/** `sagte NAME, Sprecherin der Reederei, dem Sender`: the outlet behind the speaker. */
function behindSpeaker(text: string, from: number, tellsTo: RegExp, { lexicon }: Context): Phrase | undefined {
  const told = tellsTo.exec(text.slice(from, from + REACH));
  const before = told?.groups?.between?.split(' ').at(-1) ?? '';
  // `über den Film`: the preposition leads to it, and nobody tells it anything.
  if (told === null || lexicon.ends.has(foldPhrase(before))) return undefined;
  return phraseAfter(text, from + told[0].length, lexicon, false);
}

/** Where the verb comes last, the outlet stands in its dative before it: `Zeta Radyo'ya söyledi`, `“Zeta”ya bildirib`. */
const DATIVE = /(?:[”"»]['’]?|['’-])[yn]?[aeə](?:\s\p{L}+){0,2}\s$/u;
const BEFORE = 80;

function inDative(text: string, verb: number, { lexicon }: Context): Phrase | undefined {
  const from = Math.max(0, verb - BEFORE);
  const dative = DATIVE.exec(text.slice(from, verb));
  if (dative === null) return undefined;
  const isQuotation = /^[”"»]/u.test(dative[0]);
  const phrase = phraseBefore(text, from + dative.index + (isQuotation ? 1 : 0), lexicon);
  return isQuotation ? phraseOf(phrase?.words.slice(-1) ?? []) : phrase;
}
