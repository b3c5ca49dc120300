import type { Attribution } from '../../model/article.ts';
import { citingRules, languageOf, rulesFor } from '../language/language.ts';
import { perLanguage, phrasePattern } from '../text/phrases.ts';
import { speakerWords } from '../text/speaker-words.ts';
import type { Finder, Words } from '../text/word-finder.ts';
import { phraseFinder } from '../text/word-finder.ts';
import { attributionOf } from './attribution-of.ts';
import type { Citing } from './citing-context.ts';
import { isPress, isSpokenWords, phraseAfter, phraseBefore, phraseOf } from './press-phrase.ts';
import { type PressWords, pressWords } from './press-words.ts';
import { splitPhrase } from './split-phrase.ts';

type Reader = {
  /** Verbs of speech; only in languages that put the speaker between them and the outlet, or the verb last. */
  readonly spoken: Finder;
  readonly tellsTo: RegExp;
};

const readerFor = perLanguage((language): Reader => {
  const tellsTo = citingRules(language).flatMap((part) => part.tellsTo ?? []);
  const ends = citingRules(language).flatMap((part) => part.ends ?? []);
  // Where nouns have capitals, `fand der Umzug` tells nobody anything.
  const fewest = speakerWords(language).beforeNoun === undefined ? 0 : 1;
  return {
    spoken: phraseFinder(
      tellsTo.length > 0 || pressWords(language).endings ? (rulesFor(language)[0]?.quotes?.verbs ?? []) : [],
    ),
    tellsTo: new RegExp(
      `^(?:\\s[^\\s,.;:!?“”„"«»()]+){${fewest},7}?(?:,\\s(?!${phrasePattern(ends)}\\s)[^,.;:!?“”„"«»()]{3,60})?,?\\s(?<verb>${phrasePattern(tellsTo)})(?=\\s)`,
      'iu',
    ),
  };
}, languageOf);

/** How far behind its verb the outlet may stand. */
const REACH = 140;

/** `sagte NAME dem Sender`, `sagte NAME, Sprecherin der Reederei, dem Sender`: the outlet behind the speaker. */
export function toldTo(paragraph: Words, context: Citing): Attribution[] {
  const { spoken, tellsTo } = readerFor(context.language);
  const { text } = paragraph;
  const words = pressWords(context.language);
  if (words.endings) return toldInDative(paragraph, spoken, words, context);
  return spoken(paragraph).flatMap((found) => {
    const from = found.index + found[0].length;
    const told = tellsTo.exec(text.slice(from, from + REACH));
    const phrase = told === null ? undefined : phraseAfter(text, from + told[0].length, words, false);
    if (phrase === undefined || isSpokenWords(phrase.words[0]?.text ?? '')) return [];
    if (!isPress(phrase, words, context.known)) return [];
    const verb = found[0].toLowerCase();
    return splitPhrase(phrase, words).flatMap((part) => attributionOf(text, part, verb, undefined, context));
  });
}

/** Where the verb comes last, the outlet stands in its dative before it: `Zeta Radyo'ya söyledi`, `“Zeta”ya bildirib`. */
const DATIVE = /(?:[”"»]['’]?|['’-])[yn]?[aeə](?:\s\p{L}+){0,2}\s$/u;
const BEFORE = 80;

function toldInDative(paragraph: Words, spoken: Finder, words: PressWords, context: Citing): Attribution[] {
  const { text } = paragraph;
  return spoken(paragraph).flatMap((found) => {
    const from = Math.max(0, found.index - BEFORE);
    const dative = DATIVE.exec(text.slice(from, found.index));
    if (dative === null) return [];
    const closes = /^[”"»]/u.test(dative[0]) ? 1 : 0;
    const phrase = phraseBefore(text, from + dative.index + closes, words);
    const outlet = closes > 0 ? phraseOf(phrase?.words.slice(-1) ?? []) : phrase;
    if (outlet === undefined || isSpokenWords(outlet.words[0]?.text ?? '')) return [];
    if (!isPress(outlet, words, context.known)) return [];
    return attributionOf(text, outlet, found[0].toLowerCase(), undefined, context);
  });
}
