import { isTurkic, languageOf, rulesFor } from '../language/language.ts';
import { perLanguage, phrasePattern, wordsAnywhere } from './phrases.ts';

/** Where a date stands in its text. */
export type Place = { readonly text: string; readonly start: number; readonly end: number };

type TenseWords = {
  /** Words of what is to come, and a verb whose form says so. */
  readonly future: RegExp;
  readonly futureForm: RegExp | undefined;
  readonly past: RegExp;
  /** What goes on up to a day, and what is due by a month, at the end of a text. */
  readonly until: RegExp;
  readonly due: RegExp;
  readonly verbLast: boolean;
};

const tenseWords = perLanguage((language): TenseWords => {
  const rules = rulesFor(language);
  const list = (field: 'future' | 'until' | 'due'): string[] => rules.flatMap(({ dates }) => dates?.[field] ?? []);
  const atEnd = (phrases: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})${phrasePattern(phrases)}\\s$`, 'iu');
  return {
    future: wordsAnywhere(list('future'), 'iu'),
    futureForm: rules[0]?.dates?.futureForm,
    past: wordsAnywhere(
      rules.flatMap(({ background }) => background?.past ?? []),
      'iu',
    ),
    until: atEnd(list('until')),
    due: atEnd([...list('until'), ...list('due')]),
    verbLast: isTurkic(language),
  };
}, languageOf);

/** The words of its sentence before a date. */
const clauseBefore = ({ text, start }: Place): string =>
  text
    .slice(Math.max(0, start - 200), start)
    .split(/[.!?;]["”»]?\s/u)
    .at(-1) ?? '';

/** `..., am Freitag sollen sie`: right behind the date that opens a clause its verb tells of when it is. */
const OPENS_CLAUSE = /(?:^|[,:–—])\s*(?:\p{L}{1,4}\s){0,2}$/u;
const behind = ({ text, end }: Place, words: number): string =>
  /^(?:\s\p{L}+)*/u
    .exec(text.slice(end, end + 70))?.[0]
    .split(' ', words + 1)
    .join(' ') ?? '';

/** Whether a text has a word or verb of what is to come, and no later clause of the past. */
function isToCome(text: string, { future, futureForm, past }: TenseWords): boolean {
  const told = future.exec(text) ?? futureForm?.exec(text) ?? undefined;
  const comma = text.lastIndexOf(',');
  return told !== undefined && (comma < told.index || !past.test(text.slice(comma)));
}

/** Whether the words around a date speak of what is to come. */
export function looksAhead(place: Place, language: string | undefined): boolean {
  const words = tenseWords(language);
  const clause = clauseBefore(place);
  if (words.until.test(clause) || isToCome(clause, words)) return true;
  const reach = words.verbLast ? 5 : OPENS_CLAUSE.test(clause) ? 3 : 0;
  const next = behind(place, reach);
  return isToCome(next, words) || (reach === 0 && words.futureForm?.test(behind(place, 1)) === true);
}

/** `od kwietnia do czerwca`: what began at a time that is told is a span. */
const FROM = /(?<!\p{L})(?:from|between|od|от|со?|від|із?|von|de|du|da|dal|desde|van)\s\S+\s\S+\s$/iu;

/** Whether something goes on up to a date, or is due by it. */
export function isDue({ text, start }: Place, language: string | undefined): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return tenseWords(language).due.test(before) && !FROM.test(before);
}

const OPENS_SENTENCE = /(?:^|[.!?]["”»)]?\s)(?:\p{L}{1,3}\s)?$/u;

/** Whether a date opens a sentence that tells of the past. */
export function opensPast(place: Place, language: string | undefined): boolean {
  const { text, start, end } = place;
  const [rest = ''] = /^[^.!?;]{0,160}/u.exec(text.slice(end, end + 160)) ?? [];
  const { past, future } = tenseWords(language);
  return OPENS_SENTENCE.test(text.slice(Math.max(0, start - 24), start)) && past.test(rest) && !future.test(rest);
}
