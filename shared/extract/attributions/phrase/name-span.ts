import { foldPhrase } from '../../language/fold.ts';
import { isGiven } from '../../text/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { isListed, isName, isNumbered, isOutletWord, isPlatform, isStation } from './outlets.ts';
import { isArticle, isParticle, isQuoted, type Phrase, type Word } from './words.ts';

/** Whether a word is a noun or adjective that says what kind of source it is and not which. */
export function isGeneral(word: string, lexicon: Lexicon): boolean {
  const folded = foldPhrase(word);
  return lexicon.press.test(folded) || lexicon.inside.has(folded) || lexicon.demonym.test(folded);
}

/** Where the name begins: at the first word that is a name's own, else at one that outlets' names have; less than 0 where there is none. */
export function firstOfName({ words: all }: Phrase, lexicon: Lexicon): number {
  const own = all.findIndex(({ text }, index) => {
    const folded = foldPhrase(text);
    // Where adjectives of peoples are written small, a capital behind a noun is a name's: `portal Ibarske novosti`.
    const isInside = lexicon.inflected && index > 0 && lexicon.press.test(foldPhrase(all[0]?.text ?? ''));
    const isLoose = index === 0 && (isArticle(text) ? isGeneral(all[1]?.text ?? '', lexicon) : isKind(all, lexicon));
    return (
      isQuoted(text) ||
      isListed(text) ||
      (isName(text) && !isLoose && (isInside || !lexicon.demonym.test(folded)) && !lexicon.press.test(folded))
    );
  });
  return own < 0 ? all.findIndex((_, index) => isTitleAt(all, index, lexicon)) : own;
}

/** `Iran's Zeta agency`, `Bengali daily Zeta`: what stands before says of what kind the one with a name behind it is. */
const isKind = ([first, next, ...rest]: readonly Word[], lexicon: Lexicon): boolean =>
  !isName(next?.text ?? '') &&
  (/['’]s$/u.test(first?.text ?? '') || lexicon.press.test(foldPhrase(next?.text ?? ''))) &&
  [next, ...rest].some((word) => lexicon.press.test(foldPhrase(word?.text ?? ''))) &&
  rest.some(({ text }) => isName(text));

function isTitleAt(all: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const [word, next] = [all[index]?.text ?? '', all[index + 1]?.text ?? ''];
  const isBeforeNoun = lexicon.press.test(foldPhrase(next));
  return (
    isName(word) &&
    isOutletWord(word) &&
    // "a Telegram channel": where, not which.
    !(isPlatform(word) && isBeforeNoun) &&
    (index > 0 || !isBeforeNoun || isName(next))
  );
}

/** The words of the name of which one of the first stands at `first`. */
export const nameFrom = (all: readonly Word[], first: number, lexicon: Lexicon): readonly Word[] =>
  all.slice(startOfName(all, first, lexicon), endOfName(all, first, lexicon));

const isJoint = (word: string, lexicon: Lexicon): boolean => isParticle(word) || lexicon.and.has(foldPhrase(word));

/** A name runs on over capitalised words, but not beyond its last press word into the next name: `the Daily Mail Ann Lee`. */
function endOfName(all: readonly Word[], first: number, lexicon: Lexicon): number {
  let end = first + 1;
  if (lexicon.inflected && lexicon.press.test(foldPhrase(all[end]?.text ?? ''))) end += 1;
  // `Vigili del fuoco`
  const isOfBody = lexicon.informant.test(foldPhrase(all[first]?.text ?? '')) && isParticle(all[first + 1]?.text ?? '');
  const goesOn = (at: number): boolean =>
    isName(all[at]?.text ?? '') ||
    (isOfBody && at < first + 3) ||
    isNumbered(all.slice(first, at + 1)) ||
    (isJoint(all[at]?.text ?? '', lexicon) && isName(all[at + 1]?.text ?? ''));
  while (end < all.length && goesOn(end)) end += 1;
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
    !follows.some(
      ({ text }) => text === 'of' || lexicon.and.has(foldPhrase(text)) || lexicon.informant.test(foldPhrase(text)),
    )
    ? press + 1
    : end;
}

/** A name may begin with a word that also names a people: `Russian Gazette`; an article is left out. */
function startOfName(all: readonly Word[], first: number, lexicon: Lexicon): number {
  const belongs = (word: string): boolean =>
    isName(word) &&
    word !== 'The' &&
    (isOutletWord(word) || (lexicon.demonym.test(foldPhrase(word)) && !lexicon.press.test(foldPhrase(word))));
  let start = first;
  while (start > 0 && belongs(all[start - 1]?.text ?? '')) start -= 1;
  return start;
}
