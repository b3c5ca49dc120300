import type { Attribution } from '../../../model/article.ts';
import { citingRules, languageOf } from '../../language/language.ts';
import { perLanguage, phrasePattern } from '../../text/phrases.ts';
import type { Words } from '../../text/word-finder.ts';
import { citationsOf } from '../citation.ts';
import type { Context } from '../context.ts';
import { isPress } from '../phrase/kinds.ts';
import { isName } from '../phrase/outlets.ts';
import { phraseAfter } from '../phrase/phrase.ts';
import { isArticle, isIndefinite } from '../phrase/words.ts';

const openerFor = perLanguage((language): RegExp => {
  const words = citingRules(language).flatMap((part) => part.sourceLine ?? []);
  return new RegExp(`^${phrasePattern(words)}\\s*[:：]\\s*`, 'iu');
}, languageOf);

/** Longer lines are sentences. */
const LONGEST_LINE = 160;
const MOST = 6;
/** What parts one source from the next, with a bracket behind the first and a platform before the second. */
const NEXT =
  /^["”»]?(?:\s\([^()]{1,40}\))?(?:\s(?:on|via)\s\p{L}+)?\s*[,;/|]\s*(?:(?:on|via|in|в|у|через)\s\S+\s*[,;/|]\s*)?/u;

/** `Source: Zeta, Eta with reference to the police`: the sources that a line of its own names. */
export function citedByLine({ text }: Words, context: Context): Attribution[] {
  const opening = text.length > LONGEST_LINE ? undefined : openerFor(context.language).exec(text)?.[0];
  const found: Attribution[] = [];
  for (let at = opening?.length ?? text.length; at < text.length && found.length < MOST; ) {
    const phrase = phraseAfter(text, at, context.lexicon, false);
    if (phrase === undefined) break;
    const isSource = isName(phrase.words[0]?.text ?? '') || isPress(phrase, context);
    // `Zeta, a public broadcaster`
    const [first = '', next = ''] = text.slice(at, at + 30).split(' ');
    const isKind = (isArticle(first) || isIndefinite(first)) && /^\p{Ll}/u.test(next);
    const isAside = found.length > 0 && (!isSource || isKind);
    if (!isSource && !isAside) break;
    if (!isAside) found.push(...citationsOf(text, phrase, { verb: 'source' }, context));
    const comma = NEXT.exec(text.slice(phrase.end));
    if (comma === null) break;
    at = phrase.end + comma[0].length;
  }
  return found;
}
