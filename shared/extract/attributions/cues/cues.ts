import { citingRules, languageOf } from '../../language/language.ts';
import type { CueRules } from '../../language/rules.ts';
import { matchesIn } from '../../matches.ts';
import { perLanguage, phrasePattern, WORD_END, WORD_START, wordsAlone } from '../../text/phrases.ts';
import { speakerWords } from '../../text/speaker-words.ts';
import { type Finder, phraseFinder, type Words } from '../../text/word-finder.ts';

/** Citing words where they stand in a text. */
export type Cue = { readonly rule: CueRules; readonly start: number; readonly end: number; readonly verb: string };

/** What the citing words of one language are read with. */
export type CueReader = {
  readonly find: Finder;
  readonly rules: readonly { readonly rule: CueRules; readonly alone: RegExp }[];
  /** A verb of reporting at the end of a text, anywhere in it, and one that is all of it. */
  readonly reportsAtEnd: RegExp;
  readonly reports: RegExp;
  readonly reportsAlone: RegExp;
  readonly speech: RegExp;
  /** Words that lead to who reports, at the end of a text. */
  readonly as: RegExp;
  /** At the start of a text: nouns by which what stands before them is no source, a press service, why somebody is not named, citing words. */
  readonly unlike: RegExp;
  readonly pressOffice: RegExp;
  readonly withheld: RegExp;
  readonly cites: RegExp;
};

export const cueReader = perLanguage((language): CueReader => {
  const parts = citingRules(language);
  const list = (field: 'repeats' | 'as' | 'unlike' | 'pressOffice' | 'anonymity'): string =>
    phrasePattern(parts.flatMap((part) => part[field] ?? []));
  const cues = [...parts.flatMap((part) => part.cues ?? []), ...parts.flatMap((part) => bothSides(part.repeats ?? []))];
  const anyones = cues
    .filter(({ cites, source }) => cites === 'any' && source === 'after')
    .flatMap(({ words }) => words);
  const reports = list('repeats');
  const pattern = (source: string): RegExp => new RegExp(source, 'iu');
  return {
    find: phraseFinder(cues.flatMap((rule) => rule.words)),
    rules: cues.map((rule) => ({ rule, alone: wordsAlone(rule.words) })),
    reportsAtEnd: pattern(
      `${WORD_START}${reports}(?:(?:\\s+(?:on\\s+)?\\p{L}+day)?\\s*,?|(?<late>(?:\\s[^\\s,.;:!?]+){1,4}),)\\s*$`,
    ),
    reports: pattern(`${WORD_START}${reports}${WORD_END}`),
    reportsAlone: pattern(`${WORD_START}${reports}\\s*$`),
    speech: speakerWords(language).verb,
    as: pattern(`${WORD_START}${list('as')}\\s(?:the\\s)?$`),
    unlike: pattern(`^(?:['’]s)?\\s+${list('unlike')}${WORD_END}`),
    pressOffice: pattern(`^\\s(?:\\p{L}{1,3}\\s)?${list('pressOffice')}${WORD_END}`),
    withheld: pattern(`^,?\\s${list('anonymity')}`),
    cites: pattern(`^,?\\s${phrasePattern(anyones)}${WORD_END}`),
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
export const cuesIn = (words: Words, reader: CueReader): Cue[] =>
  reader.find(words).flatMap(({ 0: found, index: start }) => {
    // `the Zeta Post reports from the court`: the verb alone is a cue too, but not in `quoted by`.
    const [first = ''] = found.split(/\s/u);
    const isPassive = reader.rules.some(({ rule, alone }) => rule.cites === 'outlet' && alone.test(found));
    const printed = first === found || isPassive ? [found] : [found, first];
    return printed.flatMap((one) =>
      reader.rules
        .filter(({ rule, alone }) => (one === found || rule.source !== 'after') && alone.test(one))
        .map(({ rule }) => ({ rule, start, end: start + one.length, verb: one.toLowerCase().replace(/\s+/gu, ' ') })),
    );
  });

/** Whether what stands around citing words is what they need to cite. */
export function isBorneOut(text: string, { rule, start, end }: Cue, { speech, reports }: CueReader): boolean {
  const behind = (): string => /^[^.;:!?“”„"«»]*/u.exec(text.slice(end, end + 120))?.[0] ?? '';
  const before = (): string =>
    text
      .slice(Math.max(0, start - 160), start)
      .split(/[.!?]\s/u)
      .at(-1) ?? '';
  switch (rule.needs) {
    case 'clause':
      return /[,–—”“«»"]\s$/u.test(text.slice(Math.max(0, start - 2), start)) && isClause(text.slice(end, end + 70));
    case 'speech':
      return speech.test(before()) || speech.test(behind());
    case 'report':
      return [reports, speech].some((verbs) => verbs.test(behind()));
    default:
      return true;
  }
}

/** A few words up to a comma or the end. */
const isClause = (behind: string): boolean => /^\s[^,.;:!?]{2,60}(?:[.!?,]|$)/u.test(behind);

/** `..., the State Emergency Service reports.`: who it is by stands behind the news, whoever that is. */
export const endsClause = (text: string, { start, end, verb }: Cue, { reportsAlone, speech }: CueReader): boolean =>
  /^(?:\s[^\s,.;:!?]+){0,2}(?:[.:!?]|$)/u.test(text.slice(end, end + 40)) &&
  /,\s[^,.;:!?]{3,60}$/u.test(text.slice(Math.max(0, start - 64), start)) &&
  reportsAlone.test(verb) &&
  !speech.test(verb);

/** `..., повідомляє ДСНС.`: the same where the verb stands first; other citing words may follow. */
export function opensClause(text: string, { start, end, verb }: Cue, reader: CueReader): boolean {
  if (!reader.reportsAlone.test(verb)) return false;
  if (!/[,–—]\s$/u.test(text.slice(Math.max(0, start - 2), start)) && !isLedTo(text, start, reader)) return false;
  const behind = text.slice(end, end + 70);
  return isClause(behind) || matchesIn(behind, /\s/gu).some(({ index }) => reader.cites.test(behind.slice(index)));
}

/** `as Zeta reported`: what stands between the two is whose report it is. */
export const isLedTo = (text: string, start: number, { as }: CueReader): boolean =>
  as.test(text.slice(Math.max(0, start - 16), start));
