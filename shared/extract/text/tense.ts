import { isTurkic, languageOf, rulesFor } from '../language/language.ts';
import { matchesIn } from '../matches.ts';
import { perLanguage, phrasePattern, WORD_END, WORD_START, wordsAnywhere } from './phrases.ts';
import { speakerWords } from './speaker-words.ts';

/** Where a date stands in its text. */
export type Place = { readonly text: string; readonly start: number; readonly end: number };

type TenseWords = {
  /** Words of what is to come, and a verb whose form says so. */
  readonly future: RegExp;
  /** All of them in a text. */
  readonly futures: RegExp;
  /** Where a verb of speech behind them says when it was said: not `will be announced`. */
  readonly said: RegExp | undefined;
  readonly futureForm: RegExp | undefined;
  readonly past: RegExp;
  /** What goes on up to a day, and what is due by a month, at the end of a text. */
  readonly until: RegExp;
  readonly due: RegExp;
  readonly dueMonth: RegExp;
  /** A comma and a word behind which a clause has a tense of its own, at the start of a text. */
  readonly but: RegExp;
  readonly verbLast: boolean;
};

const tenseWords = perLanguage((language): TenseWords => {
  const rules = rulesFor(language);
  const speech = speakerWords(language);
  const list = (field: 'future' | 'until' | 'due' | 'dayParts' | 'but'): string[] =>
    rules.flatMap(({ dates }) => dates?.[field] ?? []);
  const part = `(?:\\s${phrasePattern(list('dayParts'))})?`;
  const atEnd = (phrases: readonly string[], between: string): RegExp =>
    new RegExp(`${WORD_START}${phrasePattern(phrases)}${between}\\s$`, 'iu');
  return {
    future: wordsAnywhere(list('future'), 'iu'),
    futures: wordsAnywhere(list('future')),
    said: speech.subjectFirst
      ? new RegExp(`(?<!${WORD_START}(?:be|been|being|to|have)\\s)${speech.verb.source}`, 'u')
      : undefined,
    futureForm: rules[0]?.dates?.futureForm,
    past: wordsAnywhere(
      rules.flatMap(({ background }) => background?.past ?? []),
      'iu',
    ),
    until: atEnd(list('until'), part),
    due: atEnd([...list('until'), ...list('due')], part),
    dueMonth: atEnd([...list('until'), ...list('due')], ''),
    but: new RegExp(`^,\\s${phrasePattern(list('but'))}${WORD_END}`, 'iu'),
    verbLast: isTurkic(language),
  };
}, languageOf);

/** The words of its sentence before a date. */
const clauseBefore = ({ text, start }: Place): string =>
  text
    .slice(Math.max(0, start - 200), start)
    .split(/(?<!\b[ap]\.m)[.!?;]["”»]?\s/u)
    .at(-1) ?? '';

/** `..., am Freitag sollen sie`: right behind the date that opens a clause its verb tells of when it is. */
const OPENS_CLAUSE = /(?:^|[,:–—])\s*["“«„]?(?:\p{L}{1,4}\s){0,2}$/u;
const behind = ({ text, end }: Place, words: number): string =>
  /^,?(?:\s\p{L}+)*/u
    .exec(text.slice(end, end + 70))?.[0]
    .split(' ', words + 1)
    .join(' ') ?? '';

/** Whether a text has a word or verb of what is to come, and no later clause of the past. */
function isToCome(text: string, { future, futures, futureForm, past, said, but }: TenseWords): boolean {
  const told = future.test(text) ? lastOf(text, futures) : (futureForm?.exec(text)?.index ?? -1);
  if (told < 0) return false;
  const comma = text.lastIndexOf(',');
  if (comma > told && but.test(text.slice(comma))) return false;
  return (comma < told || !past.test(text.slice(comma))) && said?.test(text.slice(told)) !== true;
}

/** Where the last of some words begins; `better-than-expected` and the month of May are none. */
const lastOf = (text: string, words: RegExp): number =>
  matchesIn(text, words).findLast(
    ({ 0: word, index }) => text[index - 1] !== '-' && (index === 0 || !/^\p{Lu}/u.test(word)),
  )?.index ?? -1;

/** Whether the words around a date speak of what is to come. */
export function looksAhead(place: Place, language: string | undefined): boolean {
  const words = tenseWords(language);
  const clause = clauseBefore(place);
  if (words.until.test(clause) || isToCome(clause, words)) return true;
  if (words.due.test(clause) && !words.past.test(clause) && !opensPast(place, language)) return true;
  const reach = words.verbLast ? 5 : OPENS_CLAUSE.test(clause) ? 3 : 0;
  const next = behind(place, reach);
  return isToCome(next, words) || (reach === 0 && words.futureForm?.test(behind(place, 1)) === true);
}

/** `od kwietnia do czerwca`: what began at a time that is told is a span. */
const FROM = /(?<!\p{L})(?:from|between|od|от|со?|від|із?|von|de|du|da|dal|desde|van)\s\S+\s\S+\s$/iu;

/** Whether something goes on up to a date, or is due by it. */
export function isDue({ text, start }: Place, language: string | undefined): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return tenseWords(language).dueMonth.test(before) && !FROM.test(before);
}

const OPENS_SENTENCE = /(?:^|[.!?:]["”»)]?\s)(?:\p{L}{1,3}\s)?$/u;

/** Whether a date opens a sentence that tells of the past. */
export function opensPast(place: Place, language: string | undefined): boolean {
  const { text, start, end } = place;
  const [rest = ''] = /^[^.!?;]{0,160}/u.exec(text.slice(end, end + 160)) ?? [];
  const { past, future } = tenseWords(language);
  return OPENS_SENTENCE.test(text.slice(Math.max(0, start - 24), start)) && past.test(rest) && !future.test(rest);
}

/** Whether the sentence of a date has a verb of the past. */
export function isOfPast(place: Place, language: string | undefined): boolean {
  const [rest = ''] = /^[^.!?;]{0,160}/u.exec(place.text.slice(place.end, place.end + 160)) ?? [];
  const { past, future } = tenseWords(language);
  return past.test(`${clauseBefore(place)} ${rest}`) && !future.test(rest);
}

/** Whether the words before a date tell of the past and of nothing to come, where the form of the verb says so: in English. */
export function tellsPast(place: Place, language: string | undefined): boolean {
  const clause = clauseBefore(place);
  const { past, future, until, futureForm, said } = tenseWords(language);
  return (
    said !== undefined &&
    past.test(clause) &&
    !future.test(clause) &&
    !until.test(clause) &&
    futureForm?.test(clause) !== true
  );
}
