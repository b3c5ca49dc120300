import { rulesOf } from '../../entities/language/languages.ts';
import { foldPhrase } from '../language/fold.ts';
import { isTurkic, languageOf, rulesFor } from '../language/language.ts';
import type { LanguageRules } from '../language/rules.ts';
import type { NameWords } from './bare-names.ts';
import { perLanguage, phrasePattern, phraseTest, WORD_END, WORD_START, wordsAtStart } from './phrases.ts';
import { titleTest } from './speaker-names.ts';
import { openingTest } from './word-finder.ts';

/** Patterns of one language and English for who speaks. */
export type SpeakerWords = NameWords & {
  readonly verb: RegExp;
  /** The same verbs, one after the other. */
  readonly verbs: RegExp;
  /** The same behind a comma or a dash. */
  readonly verbsApart: RegExp;
  /** A verb at the start of a text, and whether its first word may begin one. */
  readonly verbFirst: RegExp;
  readonly mayOpenVerb: (text: string) => boolean;
  readonly pronounFirst: RegExp;
  /** A pronoun right before the verb at the end of a text, as its first group. */
  readonly subjectPronoun: RegExp;
  /** Verbs that speak only right before a quotation: `called it “...”`. */
  readonly calls: RegExp;
  readonly accordingTo: RegExp;
  /** The verb stands behind a quotation whose speaker stands before it. */
  readonly verbLast: boolean;
  readonly silentSubject: boolean;
  /** Where the subject behind a verb ends: a comma, `on`, `that`. */
  readonly leads: RegExp;
  readonly hasArticles: boolean;
  /** A definite description of one person at the start of a phrase. */
  readonly definite: RegExp;
  readonly isBody: (folded: string) => boolean;
};

export const speakerWords: (language: string | undefined) => SpeakerWords = perLanguage((language) => {
  const rules = rulesFor(language).map((part) => part.quotes ?? {});
  const list = (
    field: 'verbs' | 'pronouns' | 'titles' | 'accordingTo' | 'calls' | 'openers' | 'beforeNoun' | 'definite' | 'leads',
  ): string[] => rules.flatMap((part) => part[field] ?? []);
  return {
    verbs: new RegExp(`${WORD_START}${phrasePattern(list('verbs'))}${WORD_END}`, 'giu'),
    verb: new RegExp(`${WORD_START}${phrasePattern(list('verbs'))}${WORD_END}`, 'iu'),
    pronoun: new RegExp(`${WORD_START}${phrasePattern(list('pronouns'))}${WORD_END}`, 'iu'),
    pronounFirst: new RegExp(`^[\\s-]*${phrasePattern(list('pronouns'))}${WORD_END}`, 'iu'),
    verbsApart: new RegExp(`(?<=[,–—-]\\s)${phrasePattern(list('verbs'))}${WORD_END}`, 'giu'),
    verbFirst: wordsAtStart(list('verbs')),
    mayOpenVerb: openingTest(list('verbs')),
    subjectPronoun: new RegExp(
      `${WORD_START}(${phrasePattern(list('pronouns'))})(?:['’]\\p{L}{1,2})?(?:\\s\\p{Ll}+){0,3}\\s*$`,
      'iu',
    ),
    subjectFirst: language === 'en',
    calls: new RegExp(`${WORD_START}${phrasePattern(list('calls'))}(?=\\s[^.!?;:]{0,100}$)`, 'iu'),
    verbLast: isTurkic(language),
    silentSubject: rules[0]?.silentSubject === true,
    leads: new RegExp(`,|(?<!['’-])${WORD_START}${phrasePattern(list('leads'))}${WORD_END}`, 'iu'),
    hasArticles: (rules[0]?.definite ?? []).length > 0,
    definite: new RegExp(`^\\s*(?:${phrasePattern(list('definite'))}(?:(?<=['’])|\\s))(?=\\p{L})`, 'iu'),
    isBody: bodyTest(rulesFor(language)),
    accordingTo: new RegExp(`${WORD_START}${phrasePattern(list('accordingTo'))}${WORD_END}`, 'iu'),
    isTitle: titleTest(list('titles').map(foldPhrase)),
    isOffice: language === 'en' ? () => false : officeTest(addressedBy(rulesOf(language)).map(foldPhrase)),
    openers: new Set(list('openers').map(capital)),
    beforeNoun: wordsBefore(list('beforeNoun')),
  };
}, languageOf);

const addressedBy = ({ titles, courtesy = [] }: ReturnType<typeof rulesOf>): readonly string[] => [
  ...titles,
  ...courtesy,
];

/** Tells words of which one of the beginnings is the most. */
const officeTest =
  (beginnings: readonly string[]): ((folded: string) => boolean) =>
  (folded) =>
    beginnings.some((start) => folded.startsWith(start) && folded.length - start.length <= LONGEST_ENDING);
const LONGEST_ENDING = 3;

/** Tells nouns of bodies and of the press, which are not told apart from people by an article. */
const bodyTest = (rules: readonly LanguageRules[]): ((folded: string) => boolean) =>
  phraseTest(
    rules
      .flatMap(({ attributions: { informants = [], press = [] } = {} }) => [...informants, ...press])
      .map(foldPhrase),
  ).test;

/** The words, and perhaps an adjective behind them, at the end of a text. */
const wordsBefore = (phrases: readonly string[]): RegExp | undefined =>
  phrases.length === 0
    ? undefined
    : new RegExp(`${WORD_START}${phrasePattern(phrases)}\\s(?:\\p{Ll}[\\p{L}-]*\\s)?$`, 'iu');

/** Whether a word is one that begins sentences or leads on to something else, and so no verb and no noun. */
export const isSmallWord = (word: string, words: Pick<SpeakerWords, 'openers' | 'leads'>): boolean =>
  words.openers.has(capital(word)) || words.leads.test(word);

/** A word with a capital, as words that begin a sentence are listed. */
export const capital = (word: string): string => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
