import { citingRules, languageOf } from '../language/language.ts';
import type { CueRules } from '../language/rules.ts';
import { matchesIn } from '../matches.ts';
import { perLanguage, phrasePattern, WORD_END, WORD_START, wordsAlone } from '../text/phrases.ts';
import { speakerWords } from '../text/speaker-words.ts';
import type { Finder, Words } from '../text/word-finder.ts';
import { phraseFinder } from '../text/word-finder.ts';

/** Citing words where they stand in a text. */
export type Cue = { readonly rule: CueRules; readonly start: number; readonly end: number; readonly verb: string };

/** What the citing words of one language are read with. */
export type CueReader = {
  readonly unlike: RegExp;
  readonly cue: Finder;
  readonly rules: readonly { readonly rule: CueRules; readonly alone: RegExp }[];
  /** A verb of reporting at the end of a text, and one that is all of it. */
  readonly repeats: RegExp;
  readonly repeatsAlone: RegExp;
  /** A verb of reporting anywhere in a text. */
  readonly reports: RegExp;
  readonly pressOffice: RegExp;
  readonly speech: RegExp;
  /** Words that lead to who reports, at the end of a text. */
  readonly as: RegExp;
  /** Whether a text goes on with why somebody is not named: to whom he speaks so is an outlet. */
  readonly withheld: RegExp;
  /** Whether citing words begin a text that goes on behind a source. */
  readonly cites: RegExp;
};

export const cueReader = perLanguage((language): CueReader => {
  const parts = citingRules(language);
  const reports = parts.flatMap((part) => part.repeats ?? []);
  const cues = [...parts.flatMap((part) => part.cues ?? []), ...bothSides(reports)];
  const repeats = phrasePattern(reports);
  const any = cues.filter(({ cites, source }) => cites === 'any' && source === 'after').flatMap((rule) => rule.words);
  return {
    unlike: new RegExp(`^(?:['’]s)?\\s+${phrasePattern(parts.flatMap((part) => part.unlike ?? []))}${WORD_END}`, 'iu'),
    cue: phraseFinder(cues.flatMap((rule) => rule.words)),
    rules: cues.map((rule) => ({ rule, alone: wordsAlone(rule.words) })),
    repeats: new RegExp(
      `${WORD_START}${repeats}(?:(?:\\s+(?:on\\s+)?\\p{L}+day)?\\s*,?|(?<late>(?:\\s[^\\s,.;:!?]+){1,4}),)\\s*$`,
      'iu',
    ),
    repeatsAlone: new RegExp(`${WORD_START}${repeats}\\s*$`, 'iu'),
    reports: new RegExp(`${WORD_START}${repeats}${WORD_END}`, 'iu'),
    as: new RegExp(`${WORD_START}${phrasePattern(parts.flatMap((part) => part.as ?? []))}\\s(?:the\\s)?$`, 'iu'),
    speech: speakerWords(language).verb,
    pressOffice: new RegExp(
      `^\\s(?:\\p{L}{1,3}\\s)?${phrasePattern(parts.flatMap((part) => part.pressOffice ?? []))}${WORD_END}`,
      'iu',
    ),
    withheld: new RegExp(`^,?\\s${phrasePattern(parts.flatMap((part) => part.anonymity ?? []))}`, 'iu'),
    cites: new RegExp(`^,?\\s${phrasePattern(any)}${WORD_END}`, 'iu'),
  };
}, languageOf);

/** The subject of a verb of reporting stands before it or behind it. */
const bothSides = (words: readonly string[]): CueRules[] =>
  words.length === 0
    ? []
    : [
        { words, source: 'after', cites: 'told' },
        { words, source: 'before', cites: 'press' },
      ];

/** All citing words of a paragraph, each with the rules that may read it. */
export function cuesIn(words: Words, { cue, rules }: CueReader): Cue[] {
  return cue(words).flatMap((found) => {
    // `the Zeta Post reports from the court`: the verb alone is a cue too, but not in `quoted by`.
    const [first = ''] = found[0].split(/\s/u);
    const isPassive = rules.some(({ rule, alone }) => rule.cites === 'outlet' && alone.test(found[0]));
    return [found[0], ...(first === found[0] || isPassive ? [] : [first])].flatMap((printed) =>
      rules
        .filter(({ rule, alone }) => (printed === found[0] || rule.source !== 'after') && alone.test(printed))
        .map(({ rule }) => ({
          rule,
          start: found.index,
          end: found.index + printed.length,
          verb: printed.toLowerCase().replace(/\s+/gu, ' '),
        })),
    );
  });
}

/** Whether what stands around citing words is what they need to cite. */
export function isBorneOut(text: string, cue: Cue, { speech, reports }: CueReader): boolean {
  const behind = (): string => /^[^.;:!?“”„"«»]{0,120}/u.exec(text.slice(cue.end, cue.end + 120))?.[0] ?? '';
  const before = (): string =>
    text
      .slice(Math.max(0, cue.start - 160), cue.start)
      .split(/[.!?]\s/u)
      .at(-1) ?? '';
  switch (cue.rule.needs) {
    case 'clause':
      return (
        /[,–—”“«»"]\s$/u.test(text.slice(Math.max(0, cue.start - 2), cue.start)) &&
        /^\s[^,.;:!?]{2,60}(?:[.!?,]|$)/u.test(text.slice(cue.end, cue.end + 70))
      );
    case 'speech':
      return speech.test(before()) || speech.test(behind());
    case 'report':
      return [reports, speech].some((verbs) => verbs.test(behind()));
    default:
      return true;
  }
}

/** `..., the State Emergency Service reports.`: who it is by stands behind the news, whoever that is. */
export const endsClause = (text: string, cue: Cue, { repeatsAlone, speech }: CueReader): boolean =>
  /^[.!?]?(?:\s|$)/u.test(text.slice(cue.end, cue.end + 2)) &&
  /,\s[^,.;:!?]{3,60}$/u.test(text.slice(Math.max(0, cue.start - 64), cue.start)) &&
  repeatsAlone.test(cue.verb) &&
  !speech.test(cue.verb);

/** `as Zeta reported`: what stands between the two is whose report it is. */
export const isLedTo = (text: string, start: number, { as }: CueReader): boolean =>
  as.test(text.slice(Math.max(0, start - 16), start));

/** `..., повідомляє ДСНС.`: the same where the verb stands first; other citing words may follow. */
export function opensClause(text: string, cue: Cue, reader: CueReader): boolean {
  const { repeatsAlone, cites } = reader;
  if (!repeatsAlone.test(cue.verb)) return false;
  if (!/[,–—]\s$/u.test(text.slice(Math.max(0, cue.start - 2), cue.start)) && !isLedTo(text, cue.start, reader))
    return false;
  const behind = text.slice(cue.end, cue.end + 70);
  if (/^\s[^,.;:!?]{2,60}(?:[.!?,]|$)/u.test(behind)) return true;
  return matchesIn(behind, /\s/gu).some(({ index }) => index > 0 && cites.test(behind.slice(index)));
}
