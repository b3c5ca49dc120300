import type { OfficeRules } from './offices.ts';
import { isOneOf, isWholeOf } from './word-list.ts';

/** What the dictionary tagger knows of a language; a language is an entry here. */
export type LanguageRules = {
  /** Case endings and what a name may end with in the nominative instead, longest first. */
  readonly endings: readonly (readonly [string, readonly string[]])[];
  /** Beginnings of words that stand before a person's name, lower case. */
  readonly titles: readonly string[];
  /** The titles are listed in all their forms, and nothing else begins with them. */
  readonly fullForms?: boolean;
  /** Forms of address, which stand before people as titles do and are none (`Frau`). */
  readonly courtesy?: readonly string[];
  /** Nouns with which the names of bodies begin, as beginnings, lower case: such a name is no person's (`Junta de Castilla`). */
  readonly institutions?: readonly string[];
  /** Words that stand before the name of a company, paper or agency, lower case. */
  readonly bodies: readonly string[];
  /** Words, verbs of saying among them, before which quotes mark a body (`сообщает «...»`), as beginnings, lower case. */
  readonly sources: readonly string[];
  /** Verbs of saying right beside a person, as beginnings, where the language says so of persons alone. */
  readonly says?: readonly string[];
  /** Last words of the names of bodies where a language puts their kind there, as beginnings, lower case. */
  readonly lastWords: readonly string[];
  /** Small words inside such names, and words that open a sentence before them. */
  readonly joiners: readonly string[];
  readonly openers: readonly string[];
  /** First words of the names of ministries, agencies and courts, as beginnings, lower case. */
  readonly agencies: readonly string[];
  /** Surnames end so. */
  readonly surname: RegExp;
  /** An adjective in the genitive, whose noun follows: `речник Львівської залізниці`. */
  readonly ofPlace?: RegExp;
  /** How offices are named; without it only single nouns directly before a name are read. */
  readonly offices?: OfficeRules;
  /** Words of the language that a listed name is spelled like, lower case: `rada`, a council, is Ukraine’s parliament. */
  readonly common?: readonly string[];
  /** Endings that words of people’s names do not have. */
  readonly unlikeNames?: RegExp;
  /** Every noun is capitalised, so that capitals tell nothing. */
  readonly capitalNouns?: boolean;
};

/** What an office is called by when it is held again, no longer, or below another (`exministro`, `subdirector`, `wicestarosta`). */
const AFFIX = /^(?:ex|vice|sub|wice|pod|экс|вице|зам|віце|екс)(?=\p{L}{4})/u;

const isPlainNoun = (lower: string, { titles, offices, institutions = [], fullForms }: LanguageRules): boolean =>
  (fullForms === true ? isWholeOf(lower, titles) : isOneOf(lower, titles) && !isOneOf(lower, institutions)) ||
  isOneOf(lower, offices?.nouns ?? []) ||
  isWholeOf(lower, offices?.occupations ?? []);

/** Whether a small word is a noun of office or of an occupation. */
export const isOfficeNoun = (lower: string, rules: LanguageRules): boolean =>
  isPlainNoun(lower, rules) || (AFFIX.test(lower) && isPlainNoun(lower.replace(AFFIX, ''), rules));

/** Makes `endings` from lines of an ending and its replacements (`-` for none), parted by spaces. */
export function endings(table: string): readonly (readonly [string, readonly string[]])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [ending = '', ...nominatives] = line.trim().split(' ');
      return [ending, nominatives.map((nominative) => (nominative === '-' ? '' : nominative))] as const;
    })
    .sort((a, b) => b[0].length - a[0].length);
}

/** Words parted by white space. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** For languages in which none of these tell anything. */
export const NO_WORDS = { sources: [], lastWords: [], joiners: [], openers: [] } as const;

/** Verbs of saying, which stand before people and quoted bodies. */
export const speech = (list: string): Pick<LanguageRules, 'sources' | 'says'> => ({
  sources: words(list),
  says: words(list),
});
