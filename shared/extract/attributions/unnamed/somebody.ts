import { foldPhrase } from '../../language/fold.ts';
import { citingRules, languageOf } from '../../language/language.ts';
import { perLanguage, phrasePattern, WORD_END, wordsAlone } from '../../text/phrases.ts';
import type { Context } from '../context.ts';
import { isIndefinite, type Phrase, wholePhrase } from '../phrase/words.ts';

type Reader = {
  /** An article or number at the start of a text, and with it adjectives and a noun of people; the article as a group. */
  readonly some: RegExp;
  readonly somebody: RegExp;
  /** Words that lead on from somebody to what he belongs to, at the start of a text. */
  readonly belongs: RegExp;
  /** One word that ends it. */
  readonly ends: RegExp;
};

const readerFor = perLanguage((language): Reader => {
  const parts = citingRules(language);
  const list = (field: 'persons' | 'indefinite' | 'some' | 'belongs' | 'clause'): string[] =>
    parts.flatMap((part) => part[field] ?? []);
  const some = `^\\s(?<some>(?:${phrasePattern([...list('indefinite'), ...list('some')])}|\\d{1,2})\\s)`;
  return {
    some: new RegExp(some, 'iu'),
    somebody: new RegExp(
      `${some}(?:(?:\\p{Ll}[\\p{L}-]*|\\p{Lu}\\p{Ll}+(?:ian|ish|ese|an|i|ch))\\s){0,3}?${phrasePattern(list('persons'))}(?!-)${WORD_END}`,
      'iu',
    ),
    belongs: new RegExp(`^\\s${phrasePattern(list('belongs'))}(?=\\s|(?<=['’]))`, 'iu'),
    ends: wordsAlone(list('clause')),
  };
}, languageOf);

/** `an official in the Energy Ministry` right behind a cue: somebody without a name, with what he belongs to. */
export function unnamedPersonAt(text: string, from: number, context: Context): Phrase | undefined {
  const reader = readerFor(context.language);
  const behind = text.slice(from, from + 80);
  const found = reader.some.test(behind) ? reader.somebody.exec(behind) : null;
  if (found === null) return undefined;
  const { some = '' } = found.groups ?? {};
  // A number tells how many; an article is left out.
  const start = from + 1 + (isIndefinite(some.trim()) ? some.length : 0);
  const end = from + found[0].length;
  return wholePhrase(text, start, end + belongingLength(text, end, context), 'somebody');
}

const LONGEST = 8;
const TOKEN = /\s(?:[«“„"][^«»“”„"]{2,40}[»”“"]|[^\s,.;:!?“”"«»()—–]+)/uy;

/** How far what somebody belongs to reaches behind the noun that ends at `from`: `in the Energy Ministry`. */
export function belongingLength(text: string, from: number, { lexicon, language }: Context): number {
  const { belongs, ends } = readerFor(language);
  const adjectives = adjectivesLength(text, from, {
    isEnd: (word) => lexicon.ends.has(foldPhrase(word)) || ends.test(word),
  });
  const lead = belongs.exec(text.slice(from + adjectives, from + adjectives + 24))?.[0];
  if (lead === undefined) return adjectives;
  const behind = from + adjectives + lead.length;
  let end = behind;
  for (let count = 0; count < LONGEST; count += 1) {
    TOKEN.lastIndex = end;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined || ends.test(token.slice(1))) break;
    if (lexicon.ends.has(foldPhrase(token)) && !belongs.test(`${token} `)) break;
    end += token.length;
  }
  return end === behind ? adjectives : end - from;
}

/** Romance adjectives stand behind their noun: `une source syndicale`. */
function adjectivesLength(
  text: string,
  from: number,
  { isEnd }: { readonly isEnd: (word: string) => boolean },
): number {
  const [first = '', word = ''] =
    /^\s(\p{Ll}{4,}(?:al|ale|ali|aire|el|elle|ien|ienne|ique|ico|ica|ière|ier|iva|ivo|ar|are|ara|ată|ní|no|na|che|ca|co|ra|ro|ria|rio))(?!\p{L})/u.exec(
      text.slice(from, from + 24),
    ) ?? [];
  return word !== '' && !isEnd(word) ? first.length : 0;
}
