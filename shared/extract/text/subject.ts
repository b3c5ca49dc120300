import { HEADS } from '../../entities/job-titles/words.ts';
import { isGivenName } from './given-names.ts';
import { isBodys } from './no-persons.ts';
import { WORD_START } from './phrases.ts';
import { isField, type NameInPhrase, type Names, namesIn, personIn } from './speaker-names.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** What the words around a quotation say of its speaker: a name, that they point back to somebody named before, and how they describe him then. */
export type Said = {
  readonly name?: string;
  /** False where somebody speaks whom the words do not name. */
  readonly pronoun?: boolean;
  /** The pronoun as printed. */
  readonly word?: string;
  readonly described?: string;
  /** No verb is known: the name counts only where the text has more of it. */
  readonly guess?: boolean;
};

/** Where nothing is known of the text. */
export const NO_NAMES: Names = { known: () => undefined, isPerson: () => false };

/** So far around a quotation stands who says it. */
export const REACH = 160;

/** `her neighbour in Northport, NAME, said`. */
export function betweenCommas(before: string, words: SpeakerWords): string | undefined {
  const part = APPOSED.exec(before)?.[1];
  const name = part === undefined ? undefined : personIn(part, words, 'last');
  return name?.includes(' ') && part?.endsWith(name) ? name : undefined;
}

/** A name between commas, or before what is said of it between commas: `In Northport, NAME, head of the harbour, `. */
const APPOSED = /(?:^|,\s)(\p{Lu}[^,]{3,60}),(?:\s\p{Ll}[^,]{2,90},)?(?:\s(?:has|have|had))?\s*$/u;

/** The subject of a verb that stands right behind a text: in English in the part right before the verb; where a comma closes that, before what the commas set off. */
export function subjectInOrder(before: string, words: SpeakerWords, names: Names): Said | undefined {
  const own = betweenCommas(before, words);
  if (own !== undefined) return { name: own };
  const parts = before.split(',');
  const near = parts.at(-1) ?? '';
  if (near.trim() !== '') {
    const pronoun = words.subjectPronoun.exec(near)?.[1];
    if (pronoun !== undefined) return { pronoun: true, word: pronoun };
    const name = subjectsIn(near, words, names)
      .filter(({ end }) => !SOMEBODY.test(near.slice(end)))
      .at(-1)?.name;
    if (name !== undefined) return { name };
    const apposed = /^\s*(?:an?|the|one)\s/u.test(near) ? fullNameAtEnd(parts[0] ?? '', words, names) : undefined;
    if (apposed !== undefined) return { name: apposed };
    if (SOMEBODY.test(near)) return { pronoun: false };
  }
  for (const part of parts.slice(0, -1)) {
    const name = subjectsIn(part, words, names).at(-1)?.name;
    if (name !== undefined) return { name };
  }
  const [pronoun] = words.pronoun.exec(parts.slice(0, -1).join(',')) ?? [];
  return pronoun === undefined ? undefined : { pronoun: true, word: pronoun };
}

/** `NAME, a nurse from Northport said`: a first part that ends in a full name. */
function fullNameAtEnd(part: string, words: SpeakerWords, names: Names): string | undefined {
  const name = subjectsIn(part, words, names).at(-1);
  return name?.name.includes(' ') && name.end === part.trimEnd().length ? name.name : undefined;
}

const LEADS = '(?:in|at|on|of|from|for|with|to|by|after|near|about|against|despite|under|over|since|during|like|than)';
/** A noun of somebody or something that no preposition leads to: `the museum`. */
const SOMEBODY = new RegExp(
  `${WORD_START}(?<!${WORD_START}${LEADS}\\s)(?:the|an?|its?|his|her|their|our|my|this|that|these|those|one|another|some|many|police|officials)(?:\\s[\\p{Ll}\\d]|\\s*$)`,
  'iu',
);
/** A preposition before a name, which then is no subject. */
const LED = new RegExp(`${WORD_START}${LEADS}\\s(?:the\\s)?$`, 'iu');
const JOINED_NAME = /\p{Lu}\p{L}+\s(?:and|&)\s$/u;
/** Between a lone name and its verb stand no other words than these. */
const NEXT = /^\s*(?:\p{Ll}+ly|also|then|later|has|had)?\s*$/u;

/** "A Zetland resident": the name says of what kind somebody is. */
const KIND = /(?<!\p{L})(?:an?|the|one|another|some|its|his|her|their)\s$/iu;

const DAY =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** The names of a phrase that may be a subject: full ones and surnames of the text alone where there are any. */
function subjectsIn(phrase: string, words: SpeakerWords, names: Names): NameInPhrase[] {
  const found = namesIn(phrase, words).filter(({ name, start, end }) => {
    const before = phrase.slice(Math.max(0, start - 40), start);
    const behind = phrase.slice(end);
    // A preposition leads to the office before a name, not to the name.
    const isLed = LED.test(before) && (phrase.startsWith(name, start) || !isGivenName(name.split(' ')[0] ?? ''));
    // "the Guild of Cooks and Harbour Crews"
    if (JOINED_NAME.test(before) && !isGivenName(name.split(' ')[0] ?? '') && names.known(name) === undefined)
      return false;
    if ((isLed && !isField(before, words)) || (KIND.test(before) && /^\s\p{Ll}/u.test(behind) && !NEXT.test(behind)))
      return false;
    return name.includes(' ') || names.known(name) !== undefined || isGivenName(name) || NEXT.test(behind);
  });
  const full = found.filter(({ name }) => (name.includes(' ') ? !isBodys(name) : names.known(name) !== undefined));
  const single = /^\s*(?:an?|one|another)\s/iu.test(phrase)
    ? []
    : found.filter(({ name }) => !words.openers.has(name) && !DAY.test(name));

  return full.length > 0 ? full : single;
}

/** The first or last person of a phrase who may be a subject. */
export function firstSubject(
  phrase: string,
  words: SpeakerWords,
  which: 'first' | 'last' = 'first',
  names: Names = NO_NAMES,
): string | undefined {
  const found = subjectsIn(phrase, words, names).filter(({ end }) => !isEmployer(phrase.slice(end), words));
  return (which === 'first' ? found[0] : found.at(-1))?.name;
}

/** `Harbour Council leader NAME`: what stands before the noun of an office and a name is where somebody works. */
export function isEmployer(behind: string, words: SpeakerWords): boolean {
  const [, noun = '', next = ''] = OFFICE.exec(behind) ?? [];
  return [noun, next].some((word) => word !== '' && (words.isTitle(word) || HEADS.has(word)));
}

const OFFICE = /^\s(\p{Ll}{3,})\s(?:(\p{Ll}+)\s)?\p{Lu}/u;

/** The person with whom a clause of a sentence begins, its first ones alone: `At dawn, harbour master NAME ...`; none where a pronoun does. */
export function beginner(sentence: string, words: SpeakerWords, names: Names): Said {
  for (const part of sentence.split(/[,:;]/u).slice(0, FEW_PARTS)) {
    const opening = part.trim();
    if (words.pronounFirst.test(opening)) return { pronoun: true };
    const [first] = namesIn(opening, words).filter(({ end }) => !isEmployer(opening.slice(end), words));
    if (first === undefined) continue;
    const lead = opening.slice(0, opening.indexOf(first.name, first.start));
    const isName = first.name.includes(' ') || names.known(first.name) !== undefined;
    if (isName && lead.split(' ').length <= FEW_WORDS / 2 && !LEADING.test(lead)) return { name: first.name };
  }
  return {};
}

const FEW_WORDS = 8;
const FEW_PARTS = 3;
/** Words that keep a name behind them from being the subject of its sentence. */
const LEADING = new RegExp(
  `${WORD_START}(?:${LEADS}|when|while|as|before|if|though|although|because|until|that|who|which|and|\\p{L}+ing)\\s`,
  'iu',
);
