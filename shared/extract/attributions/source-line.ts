import type { Attribution } from '../../model/article.ts';
import { citingRules, languageOf } from '../language/language.ts';
import { perLanguage, phrasePattern } from '../text/phrases.ts';
import { attributionOf } from './attribution-of.ts';
import type { Citing } from './citing-context.ts';
import { isName } from './outlet-names.ts';
import { isPress, phraseAfter } from './press-phrase.ts';
import { pressWords } from './press-words.ts';
import { splitPhrase } from './split-phrase.ts';

const openerFor = perLanguage((language): RegExp => {
  const words = citingRules(language).flatMap((part) => part.sourceLine ?? []);
  return new RegExp(`^${phrasePattern(words)}\\s*[:：]\\s*`, 'iu');
}, languageOf);

/** Longer lines are sentences. */
const LONGEST_LINE = 160;
/** What parts one source from the next, with a bracket behind the first and a platform before the second. */
const NEXT = /^["”»]?(?:\s\([^()]{1,40}\))?\s*[,;/|]\s*(?:(?:on|via|in|в|у|через)\s\S+\s*[,;/|]\s*)?/u;

/** `Source: Zeta, Eta with reference to the police`: the sources that a line of its own names. */
export function sourceLine(text: string, context: Citing): Attribution[] {
  const opening = text.length > LONGEST_LINE ? undefined : openerFor(context.language).exec(text)?.[0];
  if (opening === undefined) return [];
  const words = pressWords(context.language);
  const found: Attribution[] = [];
  for (let at = opening.length; at < text.length && found.length < 6; ) {
    const phrase = phraseAfter(text, at, words, false);
    // `Zeta, a public broadcaster`
    const isAside = found.length > 0 && /^(?:an?|the|une?|una|ein|eine|um|uma)\s\p{Ll}/u.test(text.slice(at, at + 12));
    const isSource =
      phrase !== undefined &&
      !isAside &&
      (isName(phrase.words[0]?.text ?? '') || isPress(phrase, words, context.known));
    if (phrase === undefined || (!isSource && found.length === 0)) break;
    if (isSource)
      found.push(
        ...splitPhrase(phrase, words).flatMap((part) => attributionOf(text, part, 'source', undefined, context)),
      );
    const comma = NEXT.exec(text.slice(phrase.end));
    if (comma === null) break;
    at = phrase.end + comma[0].length;
  }
  return found;
}
