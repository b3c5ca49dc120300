import { BODIES, HEADS, INNER, MODIFIERS } from '../job-titles/words.ts';
import { type Gender, genderAfter } from '../names/gender.ts';
import { plainName } from '../names/latin.ts';
import type { NamedSpan } from './cluster.ts';

/** What stands around a name that tells namesakes apart. */
export type Hints = {
  /** From a word of courtesy. */
  readonly gender: Gender | undefined;
  /** Nouns of office before the name, at its beginning, or in an apposition behind it. */
  readonly offices: ReadonlySet<string>;
  /** Whether the text names somebody as a relative of another: `her cousin, X`. */
  readonly isKin: boolean;
};

/** How much text before and behind a name is read. */
const BEFORE = 60;
const BEHIND = 70;

/** The words directly before a place, nothing but white space and hyphens between them; the last first. */
function wordsBefore(text: string, start: number): readonly string[] {
  const run =
    /(?:(?:\p{Lu}\p{Ll}{0,3}\.|\p{L}[\p{L}\p{M}]*)[\s-]+)+$/u.exec(
      text.slice(Math.max(0, start - BEFORE), start),
    )?.[0] ?? '';
  return run
    .split(/[\s-]+/u)
    .filter(Boolean)
    .reverse();
}

/** The words of an apposition directly behind a name, up to its second mark. */
function wordsBehind(text: string, end: number): readonly string[] {
  const run = /^(?:,|\s\()\s?((?:\p{L}[\p{L}\p{M}’'.-]*\s?)+)/u.exec(text.slice(end, end + BEHIND))?.[1] ?? '';
  return run.split(/[\s-]+/u).filter(Boolean);
}

/** Words that say that an office is one no more. */
const PAST = new Set(['former', 'ex', 'retired', 'late', 'then']);

/** Whether a word may stand between an office and the name that it is before. */
const mayLead = (word: string): boolean => {
  const lower = word.toLowerCase();
  return /^\p{Lu}/u.test(word) || [HEADS, MODIFIERS, INNER, BODIES, PAST].some((words) => words.has(lower));
};

const RELATIVE =
  '(?:wife|husband|son|daughter|brother|sister|father|mother|cousin|uncle|aunt|nephew|niece|widow|widower|grandson|granddaughter|grandfather|' +
  'grandmother|stepson|stepdaughter|stepfather|stepmother|fiancée?|parents|children|sons|daughters|brothers|sisters)';
/** Whose relative: `his wife`, `Tarrant’s brother`; and behind a name `, mother of`. */
const KIN = new RegExp(`(?:\\b(?:his|her|their)|[’']s?)\\s(?:\\p{L}+\\s)?${RELATIVE},?\\s$`, 'u');
const KIN_BEHIND = new RegExp(
  `^,\\s(?:(?:the\\s)?${RELATIVE}\\sof\\s|(?:his|her|\\p{Lu}\\p{L}+[’']s)\\s${RELATIVE}(?![\\p{L}]))`,
  'u',
);

/** How many words before a name may hold its office. */
const NEAR = 4;

/** Reads what stands around a name of a person. */
export function hintsOf(text: string, { start, end, text: name }: NamedSpan): Hints {
  const own = name.split(/\s+/u).slice(0, -1);
  const before = wordsBefore(text, start);
  const parted = before.findIndex((word) => !mayLead(word));
  const title = before.slice(0, parted < 0 ? NEAR : Math.min(NEAR, parted));
  const around = [...own, ...title, ...wordsBehind(text, end).slice(0, NEAR)];
  const courtesies = [...own, ...before.slice(0, 1)].map((word) => plainName(word));
  return {
    gender: courtesies.flatMap((word) => genderAfter(word) ?? [])[0],
    isKin: KIN.test(text.slice(Math.max(0, start - BEFORE), start)) || KIN_BEHIND.test(text.slice(end, end + BEHIND)),
    offices: new Set(around.map((word) => word.toLowerCase()).filter((word) => HEADS.has(word) || PAST.has(word))),
  };
}

/** Whether a text between two full names says that they are two people: `A and his son B`, `A met B`. */
export const coordinates = (between: string): boolean =>
  /^,?\s(?:and|or|&|met|with|und|et|y|и|та|і|й|ve|və)\s(?:(?:his|her|their|the)\s\p{L}+\s)?$/u.test(between);
