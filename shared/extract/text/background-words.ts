import { citingRules, isTurkic, languageOf, rulesFor } from '../language/language.ts';
import type { BackgroundRules } from '../language/rules.ts';
import { perLanguage, phrasePattern, wordsAnywhere, wordsAtStart } from './phrases.ts';
import { speakerWords } from './speaker-words.ts';
import { openingTest } from './word-finder.ts';

/** Patterns of one language and English for what looks back, of their own language alone where they say so. */
export type BackgroundWords = {
  /** Whether the first word of a text may begin an opener, and the opener itself. */
  readonly opens: (text: string) => boolean;
  readonly opener: RegExp;
  readonly recall: RegExp;
  readonly retold: RegExp;
  readonly dated: RegExp;
  readonly goesOn: RegExp;
  /** A line that says what was updated or is corrected. */
  readonly note: RegExp;
  readonly past: RegExp;
  /** No verbs of the past are known in the language. */
  readonly anyTense: boolean;
  readonly today: RegExp;
  readonly present: RegExp;
  readonly now: RegExp;
  /** Verbs of outlets that repeat a report, and words before a source. */
  readonly reports: RegExp;
  readonly cites: RegExp;
  readonly said: RegExp;
  readonly accordingTo: RegExp;
  /** The verb stands at the end. */
  readonly verbLast: boolean;
  /** A number of hundredths. */
  readonly share: RegExp;
  /** At the end of the words before a date, in their own language. */
  readonly span: RegExp;
  /** Anywhere, in their own language. */
  readonly since: RegExp;
  /** With the words right behind, in their own language. */
  readonly perfect: RegExp;
  /** `are often hit`, in their own language. */
  readonly passive: RegExp;
  readonly ofThing: RegExp;
  readonly partOf: RegExp;
  readonly not: RegExp;
  /** Anywhere before a date, in their own language. */
  readonly subordinate: RegExp;
  /** Behind a comma, up to the end, in their own language. */
  readonly dependent: RegExp;
};

export const backgroundWords: (language: string | undefined) => BackgroundWords = perLanguage((language) => {
  const rules = rulesFor(language);
  const list = (field: keyof BackgroundRules): string[] => rules.flatMap(({ background }) => background?.[field] ?? []);
  const own = (field: keyof BackgroundRules): readonly string[] => rules[0]?.background?.[field] ?? [];
  const atEnd = (phrases: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})${phrasePattern(phrases)}\\s$`, 'iu');
  const citing = citingRules(language);
  const speech = speakerWords(language);
  const openers = [...list('openers'), ...list('recall'), ...list('retold')];
  return {
    opens: openingTest(openers),
    opener: wordsAtStart(openers),
    recall: wordsAtStart(list('recall')),
    retold: wordsAtStart(list('retold')),
    dated: wordsAtStart(list('dated')),
    goesOn: wordsAtStart(list('goesOn')),
    note: wordsAtStart(
      rules.flatMap(({ updates, corrections }) => [...(updates?.note ?? []), ...(corrections?.openers ?? [])]),
    ),
    past: wordsAnywhere(list('past'), 'iu'),
    anyTense: own('past').length === 0,
    today: wordsAnywhere(list('today'), 'iu'),
    // Up to now is told of then, `bis heute`, and so is `one of the latest`.
    present: new RegExp(
      `(?<!(?<!\\p{L})${phrasePattern([...rules.flatMap(({ dates }) => dates?.until ?? []), ...list('among')])}\\s)${wordsAnywhere([...list('today'), ...list('present')], 'iu').source}`,
      'iu',
    ),
    now: wordsAnywhere(list('now'), 'iu'),
    reports: wordsAnywhere(
      citing.flatMap(({ repeats = [] }) => repeats),
      'iu',
    ),
    cites: wordsAtStart(
      citing.flatMap(({ cues = [] }) => cues.flatMap(({ source, words }) => (source === 'after' ? words : []))),
    ),
    said: speech.verb,
    accordingTo: speech.accordingTo,
    verbLast: isTurkic(language),
    span: atEnd(own('span')),
    since: wordsAnywhere(own('since'), 'iu'),
    perfect: new RegExp(`(?<!\\p{L})${phrasePattern(own('perfect'))}(?:\\s\\p{L}+){1,3}`, 'giu'),
    passive: new RegExp(`(?<!\\p{L})${phrasePattern(own('passive'))}\\s(?:\\p{L}+\\s)?\\p{L}+`, 'giu'),
    ofThing: atEnd(own('ofThing')),
    share: new RegExp(`\\d\\s?(?:%|${phrasePattern(list('share'))})`, 'iu'),
    partOf: atEnd(own('partOf')),
    not: wordsAnywhere(own('not'), 'iu'),
    subordinate: new RegExp(`(?<!,)\\s${phrasePattern(own('subordinate'))}\\s`, 'iu'),
    dependent: new RegExp(`[,—–]\\s(?:\\p{L}{1,4}\\s)?${phrasePattern(own('dependent'))}(?!\\p{L})[^,;:—–]*$`, 'iu'),
  };
}, languageOf);
