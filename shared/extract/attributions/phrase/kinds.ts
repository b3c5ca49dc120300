import { foldPhrase } from '../../language/fold.ts';
import { isGiven } from '../../text/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { bareName, isKnownHere, isName, isNumbered, isOutletsOwn, isOutletWord, isStation } from './outlets.ts';
import { isArticle, isIndefinite, isParticle, isQuoted, isSpokenWords, type Phrase, type Word } from './words.ts';

/** The words of a language, and the names of the known sources, folded. */
type Known = { readonly lexicon: Lexicon; readonly known: ReadonlySet<string> };

const joined = (all: readonly Word[]): string => all.map(({ text }) => text).join(' ');

/** Whether a phrase names a press source: by its noun, by its name, or as a source that we know. */
export const isPress = (phrase: Phrase, { lexicon, known }: Known, words = phrase.words): boolean =>
  isKnownWhole(phrase, lexicon, known) ||
  beginsTitle(phrase.words) ||
  (!isNamesake(phrase) &&
    words.some(
      ({ text }, index) =>
        (isQuoted(text) && !isThings(words[index - 1], lexicon)) ||
        lexicon.press.test(foldPhrase(text)) ||
        isOutletsOwn(text, lexicon),
    ));

/** `der Film „Zeta“`: where nouns have capitals, one before a quoted name says what that is; `Zetaer` is an adjective. */
const isThings = (before: Word | undefined, { capitalNouns }: Lexicon): boolean =>
  capitalNouns && before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text) && !/er$/u.test(before.text);

/** `Bart Spiegel`: behind a given name the name of an outlet is a surname, unless it is a usual part of such names. */
const isNamesake = ({ words: [first, last, ...rest] }: Phrase): boolean =>
  first !== undefined && last !== undefined && rest.length === 0 && isSurname(last.text) && isGiven(first.text);

const isSurname = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word) && !isOutletWord(word);

/** Whether the press word of a phrase is its head, as before a verb it must be: `Zeta Post` and not `Zeta chief Ann Lee`. */
export function headIsPress(phrase: Phrase, { lexicon, known }: Known): boolean {
  const last = phrase.words.at(-1)?.text ?? '';
  return (
    isKnownWhole(phrase, lexicon, known) ||
    (isPressWord(last, lexicon) && !isNamesake(phrase)) ||
    (isQuoted(last) && !isSpokenWords(last)) ||
    isNumbered(phrase.words) ||
    isStation(phrase.words) ||
    (endsKnown(phrase.words, lexicon) && !isNamesake(phrase)) ||
    isAgency(phrase) ||
    phrase.words.slice(0, -1).some(({ text }) => isNoun(text) && lexicon.press.test(foldPhrase(text))) ||
    opensWithNoun(phrase, lexicon)
  );
}

function isKnownWhole({ words }: Phrase, lexicon: Lexicon, known: ReadonlySet<string>): boolean {
  const name = bareName(joined(words));
  return known.has(foldPhrase(name)) || isKnownHere(name, lexicon);
}

/** `state-run Anadolu Agency`: the last words are a known name. */
const endsKnown = (all: readonly Word[], lexicon: Lexicon): boolean =>
  all.some((_, index) => index > 0 && isKnownHere(joined(all.slice(index)), lexicon));

/** `El Norte de Castilla`: an article with a capital within a sentence begins the name of a newspaper. */
const beginsTitle = (all: readonly Word[]): boolean =>
  isName(all[1]?.text ?? '') &&
  (/^(?:The|El|Los|Il|O)$/u.test(all[0]?.text ?? '') ||
    (/^(?:La|Le|Les|Las|A|De)$/u.test(all[0]?.text ?? '') && isName(all.at(-1)?.text ?? '') && all.length > 2));

/** Whether a phrase has the name of an agency: `News Agency of Nortonia`. */
export const isAgency = ({ words }: Phrase): boolean =>
  /(?:News|Press|Telegraph(?:ic)?) (?:Agency|Service|Association)/u.test(joined(words));

/** Whether a word is a noun of the press or an outlet's by its form; with a capital a noun may be anything. */
export const isPressWord = (word: string, lexicon: Lexicon): boolean =>
  isOutletsOwn(word, lexicon) || ((!isName(word) || IN_CAPITALS.test(word)) && lexicon.press.test(foldPhrase(word)));

/** `СМИ`, `KİV`. */
const IN_CAPITALS = /^\p{Lu}{2,4}$/u;

/** `Medios israelíes`: a noun that has its capital from the sentence alone. */
const opensWithNoun = ({ words: [first, ...rest] }: Phrase, { press }: Lexicon): boolean =>
  press.test(foldPhrase(first?.text ?? '')) && rest.every(({ text }) => !isName(text));

/** A word in small letters, or one whose last part is: `Telegram-канал`. */
const isNoun = (word: string): boolean => !isName(word) || /-\p{Ll}{3,}$/u.test(word);

/** Whether a phrase has a noun of those who give information, press or not. */
export const isInformant = ({ words }: Phrase, { informant }: Lexicon): boolean =>
  words.some(({ text }) => informant.test(foldPhrase(text)));

/** Whether a phrase ends in a name. */
export const endsInName = ({ words }: Phrase): boolean => {
  const last = words.at(-1)?.text ?? '';
  return isName(last) && !/\d|['’]s$/u.test(last);
};

/** A phrase without the article at its head. */
export const withoutArticle = (phrase: Phrase): Phrase => {
  const [article, noun] = phrase.words;
  return article && noun && (isArticle(article.text) || isIndefinite(article.text))
    ? { ...phrase, start: noun.start, words: phrase.words.slice(1) }
    : phrase;
};

/** Whether a phrase is nothing but capitalised words, with the small ones inside names. */
export const isNames = ({ words }: Phrase): boolean =>
  words.length < 6 &&
  words.every(
    ({ text }, index) => isName(text) || text === 'the' || (index === 0 ? isArticle(text) : isParticle(text)),
  ) &&
  words.some(({ text }) => /\p{Lu}/u.test(text) && text !== 'The');

/** Whether a phrase is one capitalised word. */
export const isOneName = ({ words }: Phrase): boolean => words.length === 1 && isName(words[0]?.text ?? '');

/** Whether a phrase names a body by a noun with a capital, `Harbour Authority`, or by capital letters. */
export function isNamedBody(phrase: Phrase, { informant }: Lexicon): boolean {
  const names = phrase.words.map(({ text }) => text).filter((text) => isName(text) && text !== 'The');
  if (names.length < 2) return /^\p{Lu}{3,9}$/u.test(names[0] ?? '') && isNames(phrase);
  const isNoun = (name: string): boolean => informant.test(foldPhrase(name));
  const noun = names.findLastIndex(isNoun);
  const owner = names.findLastIndex((name) => /['’]s$/u.test(name));
  return noun > owner && (noun === names.length - 1 || !isGiven(names.at(-2) ?? '')) && isNames(phrase);
}

/** `RailNet Scotland`: a capital inside a word is a company's. */
export const isBrand = ({ words }: Phrase): boolean =>
  words.some(({ text }) => /^(?!Mc|Mac|De|La|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u.test(text));

/** Behind an article a name is no person's: `according to the Highway Patrol`. */
export const hasArticle = (text: string, { start, words: [first] }: Phrase): boolean =>
  isArticle(first?.text ?? '') ||
  isArticle(/\p{Ll}+(?=\s$)/u.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? '');
