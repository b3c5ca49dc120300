import { foldPhrase } from '../language/fold.ts';
import { isGiven } from '../text/given-names.ts';
import { isName, isNumbered, isOutletWord, isStation, KNOWN, PLATFORMS } from './outlet-names.ts';
import { AGENCY, isPressWord, isQuoted, phraseOf, type SourcePhrase, type Word } from './press-phrase.ts';
import type { PressWords } from './press-words.ts';

/** The phrase without articles and general nouns around a name: `the Zeta newspaper` is Zeta, `Ann Lee of the Zeta Post` is Zeta Post. */
export function namedPart(whole: SourcePhrase, words: PressWords): { phrase: SourcePhrase; named: boolean } {
  if (whole.whole === 'somebody') return { phrase: whole, named: false };
  if (whole.whole === 'name' || isNounFirst(whole, words)) return { phrase: withoutArticle(whole), named: true };
  if (words.caseless) return { phrase: whole, named: !whole.words.every(({ text }) => isGeneral(text, words)) };
  const all = withoutArticle(whole)
    .words.map(({ text }) => text)
    .join(' ');
  if (AGENCY.test(all) || KNOWN.has(all) || isStationAlone(withoutArticle(whole)))
    return { phrase: withoutArticle(whole), named: true };
  if (isNounInside(whole, words)) return { phrase: withoutArticle(whole), named: true };
  const phrase = ofPress(whole, words);
  // `Одеській обласній прокуратурі`: the noun of a body ends its name.
  if (isJoined(phrase, words)) return { phrase: withoutArticle(phrase), named: true };
  if (
    isBodyNoun(phrase.words.at(-1)?.text ?? '', words) &&
    phrase.words.some(({ text }) => isName(text) && !/^The$/u.test(text))
  )
    return { phrase: withoutArticle(phrase), named: true };
  const proper = phrase.words.map(
    ({ text }, index) =>
      isQuoted(text) ||
      KNOWN.has(text) ||
      (isName(text) &&
        !(index === 0 && isArticle(text) && isGeneral(phrase.words[1]?.text ?? '', words)) &&
        (isInside(phrase, text, words) || !words.demonym.test(foldPhrase(text))) &&
        !words.press.test(foldPhrase(text))),
  );
  const title = phrase.words.findIndex(
    ({ text }, index) =>
      isName(text) &&
      isOutletWord(text) &&
      !isPlatform(phrase, index, words) &&
      (index > 0 || !words.press.test(foldPhrase(phrase.words[1]?.text ?? '')) || isName(phrase.words[1]?.text ?? '')),
  );
  const first = proper.includes(true) ? proper.indexOf(true) : title;
  if (first < 0 || isGroupOf(phrase, first, words)) return { phrase: withoutArticle(phrase), named: false };
  const start = startOfName(phrase.words, first, words);
  const end = endOfName(phrase.words, first, words);
  return { phrase: unquoted(phraseOf(phrase.words.slice(start, end)) ?? phrase), named: true };
}

/** `Agencia Zeta`, with nobody behind it who spoke to it. */
const isStationAlone = ({ words: all }: SourcePhrase): boolean =>
  isStation(all) && !all.slice(2).some(({ text }) => isGiven(text));

const isArticle = (word: string): boolean => /^(?:Der|Die|Das|Le|La|Les|El|Los|Las|Il|O|A)$/u.test(word);

const OF = /^(?:de|du|des|del|della|dello|dell|di|do|da|dos|das)$/u;

/** `le parquet de Charleroi`: a body by its noun and where it is. */
function isNounFirst({ words: all }: SourcePhrase, words: PressWords): boolean {
  const [noun, of, ...rest] = /^(?:le|la|les|el|los|las|il|lo|i|gli|o|a|os|as)$/iu.test(all[0]?.text ?? '')
    ? all.slice(1)
    : all;
  return (
    noun !== undefined &&
    of !== undefined &&
    isBodyNoun(noun.text, words) &&
    !words.somebody.test(foldPhrase(noun.text)) &&
    (OF.test(of.text)
      ? rest.some(({ text }) => isName(text))
      : // `préfecture d'Indre`, whose preposition is no word of its own; in Slavic languages the case says it.
        (isName(of.text) && of.start > noun.end + 1) ||
        (words.cases &&
          words.body.test(foldPhrase(noun.text)) &&
          [of, ...rest].some(({ text }) => isName(text)) &&
          !rest.some(({ text }) => isPressWord(text, words))))
  );
}

/** `Polska Agencja Portowa`: a noun of the press with a capital, between others. */
const isNounInside = ({ words: all }: SourcePhrase, words: PressWords): boolean =>
  words.cases &&
  all.every(({ text }) => isName(text) && !isQuoted(text)) &&
  all.slice(1, -1).some(({ text }) => words.press.test(foldPhrase(text)));

/** A noun or adjective that says what kind of source it is and not which. */
function isGeneral(word: string, words: PressWords): boolean {
  const folded = foldPhrase(word);
  return words.press.test(folded) || words.inside.has(folded) || words.demonym.test(folded);
}

/** Where adjectives of peoples are written small, a capital behind a noun is a name's: `portal Ibarske novosti`. */
const isInside = ({ words: all }: SourcePhrase, text: string, words: PressWords): boolean =>
  words.cases && all[0]?.text !== text && words.press.test(foldPhrase(all[0]?.text ?? ''));

/** `Fire and Rescue Service`: what is still one phrase is one name. */
const isJoined = ({ words: all }: SourcePhrase, words: PressWords): boolean =>
  all.some(({ text }) => words.and.has(foldPhrase(text))) && words.informant.test(foldPhrase(all.at(-1)?.text ?? ''));

const isBodyNoun = (word: string, words: PressWords): boolean =>
  !isName(word) && words.informant.test(foldPhrase(word)) && !words.press.test(foldPhrase(word));

/** `a Telegram channel`: where, not which. */
const isPlatform = ({ words: all }: SourcePhrase, index: number, words: PressWords): boolean =>
  PLATFORMS.includes(foldPhrase(all[index]?.text ?? '')) && words.press.test(foldPhrase(all[index + 1]?.text ?? ''));

/** Of `Ann Lee of the Zeta Post` the outlet. */
function ofPress(phrase: SourcePhrase, words: PressWords): SourcePhrase {
  const of = phrase.words.findIndex(({ text }) => text === 'of');
  const [head, tail] = [phrase.words.slice(0, of), phrase.words.slice(of + 1)];
  const isOutlet =
    of > 0 && !head.some(({ text }) => isPressWord(text, words)) && isPressWord(tail.at(-1)?.text ?? '', words);
  return isOutlet ? (phraseOf(tail) ?? phrase) : phrase;
}

/** "Media in Ukraine", "officials in Oslo", "the ministry of ports of Latvia": whom a small noun tells, though a name stands behind it. */
const isGroupOf = (phrase: SourcePhrase, first: number, words: PressWords): boolean => {
  const before = phrase.words.slice(0, first).map(({ text }) => text);
  const isPress = before.some((text) => words.press.test(foldPhrase(text)) && !isOutletWord(text));
  // "Officials of Zeta Shipping" tell what Zeta Shipping says.
  const isTold = (text: string): boolean =>
    isBodyNoun(text, words) && (before.at(-1) === 'in' || !words.somebody.test(foldPhrase(text)));
  return (
    before.some((text) => PLACED.test(text)) && (isPress || (PLACED.test(before.at(-1) ?? '') && before.some(isTold)))
  );
};

const PLACED = /^(?:in|of|from|в|из|у|з)$/u;

/** A name runs on over capitalised words, but not beyond its last press word into the next name: `the Daily Mail Ann Lee`. */
function endOfName(all: readonly Word[], first: number, words: PressWords): number {
  let end = first + 1;
  if (words.cases && words.press.test(foldPhrase(all[end]?.text ?? ''))) end += 1;
  while (
    end < all.length &&
    (isName(all[end]?.text ?? '') ||
      isNumbered(all.slice(first, end + 1)) ||
      (/^(?:of|for|&|de|del|della|di|do|da|dos|das|du|la|für|и)$/u.test(all[end]?.text ?? '') &&
        isName(all[end + 1]?.text ?? '')))
  )
    end += 1;
  // `Onda Porto Ann Lee`: a station, then who spoke to it
  const person = isStation(all.slice(first, first + 2))
    ? all.findIndex(({ text }, index) => index > first + 1 && index < end && isGiven(text))
    : -1;
  if (person > 0) return person;
  const press = all
    .slice(0, end)
    .findLastIndex(({ text }, index) => index >= first && isName(text) && isOutletWord(text));
  const follows = all.slice(press + 1, end);
  return press > first &&
    follows.length > 0 &&
    !follows.some(({ text }) => text === 'of' || words.and.has(foldPhrase(text)))
    ? press + 1
    : end;
}

/** A name may begin with a word that also names a people: `Russian Gazette`; an article is left out. */
function startOfName(all: readonly Word[], first: number, words: PressWords): number {
  let start = first;
  while (start > 0) {
    const before = all[start - 1]?.text ?? '';
    if (
      !isName(before) ||
      /^(?:The|the)$/u.test(before) ||
      (words.press.test(foldPhrase(before)) && !isOutletWord(before)) ||
      !(words.demonym.test(foldPhrase(before)) || isOutletWord(before))
    )
      break;
    start -= 1;
  }
  return start;
}

function withoutArticle(phrase: SourcePhrase): SourcePhrase {
  const kept = /^(?:the|a|an|der|die|das|dem|den|le|la|les|il|el|los|las)$/iu.test(phrase.words[0]?.text ?? '')
    ? phrase.words.slice(1)
    : phrase.words;
  return phraseOf(kept) ?? phrase;
}

/** The same span without quotation marks at its ends. */
function unquoted(phrase: SourcePhrase): SourcePhrase {
  const opens = isQuoted(phrase.words[0]?.text ?? '') ? 1 : 0;
  const closes = /[»”“"]$/u.test(phrase.words.at(-1)?.text ?? '') ? 1 : 0;
  return phrase.words.length === 1 ? { ...phrase, start: phrase.start + opens, end: phrase.end - closes } : phrase;
}
