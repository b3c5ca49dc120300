import { HEADS } from '../../entities/job-titles/words.ts';
import { foldPhrase } from '../language/fold.ts';
import { isGiven, isGivenName } from './given-names.ts';

/** What tells a person's name from what stands around it, in one language and English. */
export type NameWords = {
  readonly pronoun: RegExp;
  readonly isTitle: (folded: string) => boolean;
  /** The same for the nouns of offices that the tagger of the language knows, by their beginnings: of these a surname may be one. */
  readonly isOffice: (folded: string) => boolean;
  /**
   * English: the subject stands right before its verb, or right behind it, and prepositions lead to all other names. Elsewhere names are told from what
   * stands before them by their given names.
   */
  readonly subjectFirst: boolean;
  /** Words that begin a sentence with a capital and are no names. */
  readonly openers: ReadonlySet<string>;
  /** Where any noun has a capital: what stands before a noun and its adjective. */
  readonly beforeNoun: RegExp | undefined;
};

/** Words that belong to the surname behind them. */
const PART = '(?:Ó|Ní|Mac|Al|El|Bin|Ibn|Abu|De|Del|Van|Von|Le|La)';
const SURNAME = new RegExp(`^(?:${PART}\\s(?:der\\s|den\\s|la\\s)?)?\\S+$`, 'u');
/** A single word, or one with a particle. */
export const isSurname = (name: string): boolean => SURNAME.test(name);
/** Given name and surname at the end of a run that begins with a field of work. */
const LAST_NAME = new RegExp(`\\S+(?:\\s${PART})?\\s\\S+$`, 'u');
/** Of `Mines Abdul Ghani Lee` the name: from its given name on, else its last two words. */
export function behindField(run: string): string {
  const words = run.split(' ');
  const given = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && (isGivenName(word) || word === 'Abdul'),
  );
  return given > 0 ? words.slice(given).join(' ') : (LAST_NAME.exec(run)?.[0] ?? run);
}

/** `Ann Lee Zeta Post'a`: behind the surname stands to whom somebody speaks. */
function withoutAddressee(parts: string[]): string[] {
  const surname = parts.findIndex((part, index) => index > 0 && !isGiven(part));
  return parts.length > 2 && surname > 0 && DATIVE.test(parts.at(-1) ?? '') ? parts.slice(0, surname + 1) : parts;
}

const DATIVE = /\p{Ll}['’](?:[yn]?[ae]|ya|ye)$/u;

/** `Сочи Виктор Бережной`, `Kantonsgeologe Beat Arnoldi`: the name begins with its given name, and with no place. */
function fromGiven(parts: string[]): string[] {
  if (parts.length < 3) return parts;
  if (isGiven(parts[0] ?? '')) return parts;
  const at = parts.findIndex((part, index) => index > 0 && index < parts.length - 1 && isGivenInCase(part));
  return at < 0 ? parts : parts.slice(at);
}

/** `Сергея` is `Сергей`, `Анны` is `Анна`: Cyrillic given names in the cases of an object. */
const isGivenInCase = (word: string): boolean =>
  isGiven(word) ||
  (/^\p{Script=Cyrillic}{4,}$/u.test(word) &&
    [word.slice(0, -1), `${word.slice(0, -1)}й`, `${word.slice(0, -1)}а`, `${word.slice(0, -1)}я`].some(isGiven));

const ACRONYM = /^\p{Lu}{2,6}(?:[-’']\p{Ll}{1,5})?$/u;
/** `Сергея Рудина ТК`. */
const CYRILLIC_ACRONYM = /^(?=\p{Script=Cyrillic})\p{Lu}{2,6}$/u;
/** Letters of a body with the ending of a case: to whom somebody speaks. */
const ACRONYM_IN_CASE = /^\p{Lu}{2,6}[-’']\p{Ll}{1,5}$/u;

/** What stands behind the last hyphen of a word, without a full stop. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1, word.endsWith('.') ? -1 : undefined);

const isLonger = (word: string): boolean => word.endsWith('.') || word.includes('-');

/** A run of capitalised words without the titles before it and what stands behind the surname. */
export function withoutTitles(run: string, words: NameWords): string {
  const parts = run.split(' ');
  const owner = parts.findLastIndex((part, index) => index < parts.length - 2 && /['’]s$/u.test(part));
  if (owner >= 0) return withoutTitles(parts.slice(owner + 1).join(' '), words);
  const isTitle = (part: string, index: number): boolean => {
    const folded = foldPhrase(part);
    return (
      // Behind a given name the word of an office is a surname.
      ((words.isTitle(folded) || (isLonger(part) && words.isTitle(foldPhrase(lastPart(part))))) &&
        (index < parts.length - 1 || words.subjectFirst || !isGiven(parts[index - 1] ?? ''))) ||
      (index < parts.length - 1 && words.isOffice(folded)) ||
      // A full name stands behind an office of any kind, or the letters of a body.
      (parts.length - index > 2 && (HEADS.has(part.toLowerCase()) || ACRONYM.test(part)))
    );
  };
  const last = parts.findLastIndex(isTitle);
  // "Dr. Nurhan Kaptan": so is one behind a title and a word.
  const title = last === parts.length - 1 && isTitle(parts.at(-3) ?? '', parts.length - 3) ? parts.length - 3 : last;
  const behind = parts.slice(title + 1);
  const name = words.subjectFirst ? behind : withoutAddressee(fromGiven(behind));
  // "Walter Arnaldi Segretario generale": an office behind a full name.
  const isOfBody = (word: string): boolean =>
    words.isOffice(foldPhrase(word)) || ACRONYM_IN_CASE.test(word) || CYRILLIC_ACRONYM.test(word);
  while (name.length > 2 && isOfBody(name.at(-1) ?? '')) name.pop();
  while (name.length > 0 && (words.openers.has(name[0] ?? '') || /^\p{Ll}/u.test(name[0] ?? ''))) name.shift();
  const joined = name.join(' ');
  const bare = joined.endsWith('.') ? joined.replace(/(?<=\p{L}{2})\.$/u, '') : joined;
  const own = bare.endsWith('s') ? bare.replace(/['’]s$/u, '') : bare;
  if (!own.includes(' ')) return own;
  return own.replace(/^\p{Lu}{4,}(?=\s\p{Lu}\p{Ll})/u, (word) => word[0] + word.slice(1).toLowerCase());
}
