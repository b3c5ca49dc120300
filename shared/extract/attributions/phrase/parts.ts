import { foldPhrase } from '../../language/fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { isPressWord } from './kinds.ts';
import { isName } from './outlets.ts';
import { type Phrase, phraseOf, type Word } from './words.ts';

/** Splits `A and B` into phrases, but not what is one name. */
export function partsOf(text: string, phrase: Phrase, lexicon: Lexicon): readonly Phrase[] {
  if (phrase.whole !== undefined) return [phrase];
  if (isOneByAcronym(text, phrase)) return [{ ...phrase, whole: 'name' }];
  if (isOneBody(phrase, lexicon)) return [phrase];
  const parts: Word[][] = [[]];
  for (const word of phrase.words) {
    if (lexicon.and.has(foldPhrase(word.text))) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.flatMap((part) => phraseOf(part) ?? []);
}

/** `Lancashire Fire and Rescue Service`: a name that ends in the noun of a body, with no outlet in it. */
function isOneBody({ words: all }: Phrase, lexicon: Lexicon): boolean {
  const and = all.findIndex(({ text }) => lexicon.and.has(foldPhrase(text)));
  const isNoun = ({ text }: Word): boolean => lexicon.informant.test(foldPhrase(text));
  return (
    and > 0 &&
    [all[and - 1], all[and + 1], all.at(-1)].every((word) => isName(word?.text ?? '')) &&
    all.slice(-1).some(isNoun) &&
    !all.slice(0, and).some((word) => isNoun(word) || isPressWord(word.text, lexicon))
  );
}

/** `Wilderness Search and Rescue (WSAR)`: the letters behind a phrase are those of all its words, so that it is one name. */
function isOneByAcronym(text: string, { words, end }: Phrase): boolean {
  const letters = /^\s\((\p{Lu}{3,8})\)/u.exec(text.slice(end, end + 12))?.[1];
  const names = words.filter((word) => !/^the$/iu.test(word.text));
  return letters === names.map((word) => word.text[0]?.toUpperCase()).join('');
}
