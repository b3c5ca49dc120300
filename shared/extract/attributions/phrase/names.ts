import { foldPhrase } from '../../language/fold.ts';
import { isGiven } from '../../text/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { isAgency, isPressWord, withoutArticle } from './kinds.ts';
import { firstOfName, isGeneral, nameFrom } from './name-span.ts';
import { isListed, isName, isOutletWord, isStation } from './outlets.ts';
import { isArticle, isParticle, isQuoted, type Phrase, phraseOf, type Word } from './words.ts';

/** The phrase without articles and general nouns around a name: `the Zeta newspaper` is Zeta, `Ann Lee of the Zeta Post` is Zeta Post. */
export function namedPart(whole: Phrase, lexicon: Lexicon): { readonly phrase: Phrase; readonly named: boolean } {
  if (whole.whole === 'somebody') return { phrase: whole, named: false };
  const bare = withoutArticle(whole);
  if (whole.whole === 'name' || isNameAsItStands(bare, lexicon)) return { phrase: bare, named: true };
  if (lexicon.caseless) return { phrase: whole, named: !whole.words.every(({ text }) => isGeneral(text, lexicon)) };
  const phrase = ofPress(whole, lexicon);
  if (endsInBody(phrase, lexicon)) return { phrase: withoutArticle(phrase), named: true };
  const first = firstOfName(phrase, lexicon);
  if (first < 0 || isGroupOf(phrase, first, lexicon))
    return { phrase: withoutArticle(phrase), named: first > 0 && isBodyOf(phrase.words, first, lexicon) };
  const name = nameFrom(phrase.words, first, lexicon);
  return { phrase: unquoted(phraseOf(name) ?? phrase), named: true };
}

const isNameAsItStands = (phrase: Phrase, lexicon: Lexicon): boolean =>
  isNounFirst(phrase, lexicon) ||
  (!lexicon.caseless &&
    (isAgency(phrase) ||
      isListed(phrase.words.map(({ text }) => text).join(' ')) ||
      (isStation(phrase.words) && !phrase.words.slice(2).some(({ text }) => isGiven(text))) ||
      isNounInside(phrase, lexicon)));

/** `parquet de Charleroi`: a body by its noun and where it is. */
function isNounFirst({ words: [noun, of, ...rest] }: Phrase, lexicon: Lexicon): boolean {
  if (noun === undefined || of === undefined) return false;
  if (!isBodyNoun(noun.text, lexicon) || lexicon.somebody.test(foldPhrase(noun.text))) return false;
  const hasName = (all: readonly Word[]): boolean => all.some(({ text }) => isName(text));
  if (isParticle(of.text) && of.text !== 'of') return hasName(rest);
  // `préfecture d'Indre`, whose preposition is no word of its own; in Slavic languages the case says it.
  const isInGenitive =
    lexicon.inflected &&
    lexicon.body.test(foldPhrase(noun.text)) &&
    hasName([of, ...rest]) &&
    !rest.some(({ text }) => isPressWord(text, lexicon));
  return (isName(of.text) && of.start > noun.end + 1) || isInGenitive;
}

/** `Polska Agencja Portowa`: a noun of the press with a capital, between others. */
const isNounInside = ({ words: all }: Phrase, lexicon: Lexicon): boolean =>
  lexicon.inflected &&
  all.every(({ text }) => isName(text) && !isQuoted(text)) &&
  all.slice(1, -1).some(({ text }) => lexicon.press.test(foldPhrase(text)));

const isBodyNoun = (word: string, lexicon: Lexicon): boolean =>
  !isName(word) && lexicon.informant.test(foldPhrase(word)) && !lexicon.press.test(foldPhrase(word));

/** `Одеській обласній прокуратурі`, `Fire and Rescue Service`: the noun of a body ends its name. */
function endsInBody({ words: all }: Phrase, lexicon: Lexicon): boolean {
  const last = all.at(-1)?.text ?? '';
  const isJoined = all.some(({ text }) => lexicon.and.has(foldPhrase(text)));
  return (
    (isJoined && lexicon.informant.test(foldPhrase(last))) ||
    (isBodyNoun(last, lexicon) && all.some(({ text }) => isName(text) && text !== 'The'))
  );
}

/** Of `Ann Lee of the Zeta Post` the outlet. */
function ofPress(phrase: Phrase, lexicon: Lexicon): Phrase {
  const of = phrase.words.findIndex(({ text }) => text === 'of');
  const [head, tail] = [phrase.words.slice(0, of), phrase.words.slice(of + 1)];
  const isOutlets =
    of > 0 && !head.some(({ text }) => isPressWord(text, lexicon)) && isPressWord(tail.at(-1)?.text ?? '', lexicon);
  return isOutlets ? (phraseOf(tail) ?? phrase) : phrase;
}

/** "Media in Ukraine", "officials in Oslo", "the ministry of ports of Latvia": whom a small noun tells, though a name stands behind it. */
function isGroupOf(phrase: Phrase, first: number, lexicon: Lexicon): boolean {
  const before = phrase.words.slice(0, first).map(({ text }) => text);
  const isPlace = (text: string): boolean => lexicon.belongs.has(text) && !isArticle(text);
  const isPress = before.some((text) => lexicon.press.test(foldPhrase(text)) && !isOutletWord(text));
  // "Officials of Zeta Shipping" tell what Zeta Shipping says.
  const isTold = (text: string): boolean =>
    isBodyNoun(text, lexicon) && (before.at(-1) === 'in' || !lexicon.somebody.test(foldPhrase(text)));
  return before.some((text) => isPlace(text)) && (isPress || (isPlace(before.at(-1) ?? '') && before.some(isTold)));
}

/** `the press service of Zeta` is one body; media in Zeta are many. */
const isBodyOf = (all: readonly Word[], first: number, lexicon: Lexicon): boolean => {
  const before = all.slice(0, first).filter(({ text }) => !isArticle(text));
  return before.at(-1)?.text === 'of' && isBodyNoun(before.at(-2)?.text ?? '', lexicon);
};

/** The same span without quotation marks at its ends. */
function unquoted(phrase: Phrase): Phrase {
  const opens = isQuoted(phrase.words[0]?.text ?? '') ? 1 : 0;
  const closes = /[»”“"]$/u.test(phrase.words.at(-1)?.text ?? '') ? 1 : 0;
  return phrase.words.length === 1 ? { ...phrase, start: phrase.start + opens, end: phrase.end - closes } : phrase;
}
