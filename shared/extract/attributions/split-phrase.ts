import { foldPhrase } from '../language/fold.ts';
import { isName } from './outlet-names.ts';
import { isPressWord, phraseOf, type SourcePhrase, type Word } from './press-phrase.ts';
import type { PressWords } from './press-words.ts';

/** Splits `A and B` into phrases; one that has no word of its own is joined to its neighbour. */
export function splitPhrase(phrase: SourcePhrase, words: PressWords): SourcePhrase[] {
  const parts: Word[][] = [[]];
  const isOne = isOneBody(phrase, words);
  for (const word of phrase.words) {
    if (words.and.has(foldPhrase(word.text)) && !isOne) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.flatMap((part) => phraseOf(part) ?? []);
}

/** `Lancashire Fire and Rescue Service`: a name that ends in the noun of a body, with no outlet in it. */
const isOneBody = ({ words: all }: SourcePhrase, words: PressWords): boolean => {
  const last = all.at(-1)?.text ?? '';
  const and = all.findIndex(({ text }) => words.and.has(foldPhrase(text)));
  const isNoun = (text: string): boolean => words.informant.test(foldPhrase(text));
  return (
    isName(last) &&
    isNoun(last) &&
    and > 0 &&
    isName(all[and - 1]?.text ?? '') &&
    isName(all[and + 1]?.text ?? '') &&
    !all.slice(0, and).some(({ text }) => isNoun(text) || isPressWord(text, words))
  );
};
