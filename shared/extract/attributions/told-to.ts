import type { Attribution } from '../../model/article.ts';
import { languageOf, rulesFor } from '../language/language.ts';
import { perLanguage, phrasePattern } from '../text/phrases.ts';
import type { Finder, Words } from '../text/word-finder.ts';
import { phraseFinder } from '../text/word-finder.ts';
import { attributionOf } from './attribution-of.ts';
import { type AttributionContext, outletNames } from './citing-context.ts';
import { attributionRules, isPress, isSpokenWords, phraseAfter, pressWords, splitPhrase } from './press-phrase.ts';

type Reader = {
  /** Verbs of speech; only in languages that put the speaker between them and the outlet. */
  readonly spoken: Finder | undefined;
  readonly tellsTo: RegExp;
};

const readerFor = perLanguage((language): Reader => {
  const tellsTo = attributionRules(language).flatMap((part) => part.tellsTo ?? []);
  return {
    spoken: tellsTo.length === 0 ? undefined : phraseFinder(rulesFor(language)[0]?.quotes?.verbs ?? []),
    tellsTo: new RegExp(
      `^(?:\\s[^\\s,.;:!?“”„"«»()]+){0,7}?(?:,\\s[^,.;:!?“”„"«»()]{3,60})?,?\\s(?<verb>${phrasePattern(tellsTo)})(?=\\s)`,
      'iu',
    ),
  };
}, languageOf);

/** How far behind its verb the outlet may stand. */
const REACH = 140;

/** `sagte NAME dem Sender`, `sagte NAME, Sprecherin der Reederei, dem Sender`: the outlet behind the speaker. */
export function toldTo(paragraph: Words, context: AttributionContext): Attribution[] {
  const { spoken, tellsTo } = readerFor(context.language);
  const { text } = paragraph;
  const words = pressWords(context.language);
  return (spoken?.(paragraph) ?? []).flatMap((found) => {
    const from = found.index + found[0].length;
    const told = tellsTo.exec(text.slice(from, from + REACH));
    const phrase = told === null ? undefined : phraseAfter(text, from + told[0].length, words, false);
    if (phrase === undefined || isSpokenWords(phrase.words[0]?.text ?? '')) return [];
    if (!isPress(phrase, words, outletNames(context))) return [];
    const verb = found[0].toLowerCase();
    return splitPhrase(phrase, words).flatMap((part) => attributionOf(text, part, verb, undefined, context));
  });
}
