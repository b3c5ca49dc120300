import { foldPhrase } from '../language/fold.ts';
import { citingRules, languageOf } from '../language/language.ts';
import { perLanguage, phrasePattern, WORD_END, wordsAlone } from '../text/phrases.ts';
import type { SourcePhrase } from './press-phrase.ts';

type Reader = {
  /** An article or number, adjectives and a noun of people, at the start of a text. */
  readonly somebody: RegExp;
  /** One noun of people and nothing else. */
  readonly noun: RegExp;
};

const ARTICLE =
  '(?:an?|one|two|three|four|several|some|another|un|une|deux|trois|plusieurs|una|uno|dos|tres|varios|due|tre|alcuni|um|uma|dois|duas|unui|unei|unor|doi|ein|eine|einer|einem|eines|zwei|mehrere|een|twee|enkele|\\d{1,2})';

const BY_ARTICLE = new RegExp(`^\\s${ARTICLE}\\s`, 'iu');

const readerFor = perLanguage((language): Reader => {
  const persons = citingRules(language).flatMap((part) => part.persons ?? []);
  return {
    somebody: new RegExp(
      `^\\s(?:${ARTICLE}\\s)(?:(?:\\p{Ll}[\\p{L}-]*|\\p{Lu}\\p{Ll}+(?:ian|ish|ese|an|i|ch))\\s){0,3}?${phrasePattern(persons)}(?!-)${WORD_END}`,
      'iu',
    ),
    noun: wordsAlone(persons),
  };
}, languageOf);

/** Words that lead on from somebody to what he belongs to, in many languages. */
const BELONGS =
  /^\s(?:in|at|of|from|with|inside|on|close to|near|familiar with|involved in|de|du|des|d['’]|del|della|dello|dell['’]|al|do|da|dos|das|no|na|en|chez|bei|beim|aus|im|der|von|vom|w|z|ze|we|od|в|из|со?|у|з|із|від|din|la|van|bij|uit)(?=\s|(?<=['’]))/iu;
/** Words that end it: a clause of its own, or the verb. */
const ENDS =
  /^(?:who|whom|whose|which|that|said|says|told|and|but|on|under|after|as|when|qui|que|quien|che|der|die|das|dat|który|która|które|котор\p{L}+|який|яка|яке|які|care|sur|sous|bajo|sotto|sob|unter|pod|на|за)$/iu;
const LONGEST = 8;
const TOKEN = /\s(?:[«“„"][^«»“”„"]{2,40}[»”“"]|[^\s,.;:!?“”"«»()—–]+)/uy;

/** How far what somebody belongs to reaches behind the noun that ends at `from`: `in the Energy Ministry`. */
export function belongingLength(text: string, from: number, ends: ReadonlySet<string>): number {
  const adjectives = adjectivesLength(text, from, ends);
  const lead = BELONGS.exec(text.slice(from + adjectives, from + adjectives + 24))?.[0];
  if (lead === undefined) return adjectives;
  const behind = from + adjectives + lead.length;
  let end = behind;
  for (let count = 0; count < LONGEST; count += 1) {
    TOKEN.lastIndex = end;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined || ENDS.test(token.slice(1))) break;
    if (ends.has(foldPhrase(token)) && !BELONGS.test(`${token} `)) break;
    end += token.length;
  }
  return end === behind ? adjectives : end - from;
}

/** Romance adjectives stand behind their noun: `une source syndicale`. */
function adjectivesLength(text: string, from: number, ends: ReadonlySet<string>): number {
  const [first = '', word = ''] =
    /^\s(\p{Ll}{4,}(?:al|ale|ali|aire|el|elle|ien|ienne|ique|ico|ica|ière|ier|iva|ivo|ar|are|ara|ată|ní|no|na|che|ca|co|ra|ro|ria|rio))(?!\p{L})/u.exec(
      text.slice(from, from + 24),
    ) ?? [];
  return word !== '' && !ends.has(foldPhrase(word)) && !ENDS.test(word) ? first.length : 0;
}

/** `an official in the Energy Ministry` right behind a cue: somebody without a name, with what he belongs to. */
export function unnamedPersonAt(
  text: string,
  from: number,
  ends: ReadonlySet<string>,
  language: string | undefined,
): SourcePhrase | undefined {
  const behind = text.slice(from, from + 80);
  const found = BY_ARTICLE.test(behind) ? readerFor(language).somebody.exec(behind)?.[0] : undefined;
  if (found === undefined) return undefined;
  const start = from + (/^\s(?:an?|une?|una|uno|um|uma|eine?[rmns]?|een|unui|unei)\s/iu.exec(found)?.[0].length ?? 1);
  const end = from + found.length + belongingLength(text, from + found.length, ends);
  return { start, end, words: [{ text: text.slice(start, end), start, end }], whole: 'somebody' };
}

/** Whether a word is one for people who give information: `official`, `diplomat`. */
export const isPersonNoun = (word: string, language: string | undefined): boolean =>
  readerFor(language).noun.test(word);
