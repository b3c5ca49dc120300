/** How a language names offices beside a person; a language is a file of these. All words are lower case. */
export type OfficeRules = {
  /** Beginnings of nouns of office, beside those before which the tagger expects a person. */
  readonly nouns: readonly string[];
  /** Nouns that say what somebody does for a living, as they stand beside a name, or with `*` how they end: no name need follow them. */
  readonly occupations?: readonly string[];
  /** Beginnings of words before the noun that belong to the title (`перв`, `бывш`), also at the beginning of a sentence. */
  readonly modifiers: readonly string[];
  /** Adjectives, by their endings, which before a noun of office belong to its title (`санитарный врач`); absent where none are told so. */
  readonly adjective?: RegExp;
  /** Beginnings of the words that open a clause behind a name, and the offices that its verbs stand for (`котор` `возглавляет`: `глава`). */
  readonly relatives: readonly string[];
  readonly holds: Readonly<Record<string, string>>;
  /** What the preposition at the end of such an office and the article behind it become (`de le`: `du`). */
  readonly contracted?: Readonly<Record<string, string>>;
  /** Small words with which the description of somebody may begin and his title does not. */
  readonly articles?: readonly string[];
  /** Verbs that say what somebody is. */
  readonly is?: readonly string[];
  /** Words that no title holds: conjunctions, verbs that stand beside people. */
  readonly stops?: readonly string[];
  /** Nouns that end so are several people's (`журналистов`), where the language lists beginnings. */
  readonly plural?: RegExp;
  /** The noun of an office comes last (`Dışişleri Bakanı`). */
  readonly nounLast: boolean;
  /** Endings of verbs: a noun of office with one right behind it begins a sentence of its own and is no apposition. */
  readonly verb: RegExp;
};

export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
