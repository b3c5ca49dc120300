import { arabicNameIn } from '../../entities/names/arabic.ts';
import { codeAt } from '../code-at.ts';
import { foldPhrase } from '../language/fold.ts';
import { behindField, type NameWords, withoutTitles } from './bare-names.ts';
import { isGiven, isGivenName } from './given-names.ts';
import { isBodys, isPersons, LETTERHEAD } from './no-persons.ts';

/** Tells whether a word is one of the titles, or ends in one of those that begin with `*`. */
export function titleTest(titles: readonly string[]): (folded: string) => boolean {
  const whole = new Set(titles);
  const endings = Map.groupBy(
    titles.filter((title) => title.startsWith('*')).map((title) => title.slice(1)),
    (ending) => ending.slice(-1),
  );
  return (folded) =>
    whole.has(folded) || endings.get(folded.slice(-1))?.some((ending) => folded.endsWith(ending)) === true;
}

const WORD = String.raw`(?:(?:\p{Lu}\.)+\p{Lu}\p{Ll}+|(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll}{0,3}\.|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?:(?<=ng)['’](?=\s\p{Lu}))?)`;
/** Words in small letters inside a name; German articles are some only behind a preposition. */
const PARTICLE = '(?:de|del|della|di|da|dos|du|la|le|van|von|(?<=[Vv][ao]n\\s)(?:der|den)|bin|ibn|al|el|ter|ten)';
const ARABIC_PARTICLE = '(?:al|ad|ar|as|asch|ash|at|an|az|el|ul|ur)-';
const NAME = new RegExp(`${WORD}(?:\\s(?:${PARTICLE}\\s)*(?:${ARABIC_PARTICLE})?${WORD})*`, 'uy');

/** Small letters, digits and signs of ASCII, at which no name begins. */
const isSmall = (code: number): boolean => code < 65 || (code > 90 && code < 128);

/** The runs of capitalised words in a text. */
function runsIn(text: string): RegExpExecArray[] {
  const runs: RegExpExecArray[] = [];
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    if (isSmall(codeAt(text, at))) continue;
    NAME.lastIndex = at;
    const run = NAME.exec(text);
    if (run === null) continue;
    runs.push(run);
    at = NAME.lastIndex - 1;
  }
  return runs;
}

/** Before a name an office may stand only where one of these words leads to it. */
const OF_OFFICE = /\s(?:for|of)(?:\sthe)?\s$/iu;

/** `the mayor of Northport`: a single word behind it is a place. */
const OF = /(?<![\p{L}])(?:of|de|del|della|di|do|von|aus|du|des|à|en|w|z|из|з|із)\s\p{Lu}[\p{L}\p{M}-]*\s*$/u;

/** A person's name in a phrase: a run of capitalised words without the titles before it. A single word counts only as a surname might. */
export function personIn(phrase: string, words: NameWords, which: 'first' | 'last'): string | undefined {
  if (/\p{Script=Arabic}/u.test(phrase)) return arabicNameIn(phrase);
  const runs = namesIn(phrase, words).map(({ name }) => name);
  const full = runs.filter((name) => name.includes(' ') && !isBodys(name));
  // "a Zeta spokesperson" names nobody.
  const single = /^\s*(?:an?|one|another)\s/iu.test(phrase) || OF.test(phrase) ? [] : runs;
  // `mərkəzin rəisi Şəhər Xidməti Samir Holm`: what begins with a given name is a person's.
  const sure = words.subjectFirst ? [] : full.filter((name) => isGiven(name.split(' ')[0] ?? ''));
  const from = sure.length > 0 ? sure : full.length > 0 ? full : single.filter((name) => !words.openers.has(name));
  return which === 'first' ? from[0] : from.at(-1);
}

/** A name, and where the capitalised words begin and end that hold it. */
export type NameInPhrase = { readonly name: string; readonly start: number; readonly end: number };

/** All names of a phrase, without titles. */
export function namesIn(phrase: string, words: NameWords): NameInPhrase[] {
  return runsIn(phrase).flatMap((found) => {
    const { 0: run, index: start } = found;
    const end = start + run.length;
    // "Lee's lawyer" is not Lee.
    if (/['’]s$/u.test(run) && /^\s\p{Ll}/u.test(phrase.slice(end, end + 2))) return [];
    const name = nameIn(found, phrase, words);
    const opens = /^[\s"“«„]*$/u.test(phrase.slice(0, start));
    return name === '' || (!name.includes(' ') && opens && run === name && run.length < 3) || words.pronoun.test(name)
      ? []
      : [{ name, start, end }];
  });
}

/** What of a run of capitalised words may be a name, without the titles and nouns before it: `acting Attorney for Zetland Ann Lee`. */
function nameIn(found: RegExpExecArray, phrase: string, words: NameWords): string {
  const before = phrase.slice(Math.max(0, found.index - LONGEST_OFFICE), found.index);
  if (isField(before, words) || (isSecondField(before, words) && !isGiven(found[0].split(' ')[0] ?? '')))
    return !words.subjectFirst || found[0].includes(' ') ? behindField(found[0]) : '';
  const name = withoutTitles(withoutNamesake(found[0], before), words);
  return !words.subjectFirst && name.includes(' ') ? withoutNouns(name, before, words) : name;
}

/** Whether what stands before a name is an office whose field the name begins with: `Minister for Transport`. */
export function isField(before: string, words: NameWords): boolean {
  if (!OF_OFFICE.test(before.slice(-9))) return false;
  const office = foldPhrase(/[\p{L}\p{M}]+(?=\s(?:for|of)(?:\sthe)?\s$)/iu.exec(before)?.[0] ?? '');
  return office === 'state' || words.isTitle(office);
}

/** Of `школы имени Токтогула Айгуль Сатарова` the name behind that of the school. */
const withoutNamesake = (run: string, before: string): string =>
  NAMED_AFTER.test(before.slice(-8)) && run.split(' ').length > 2 ? run.split(' ').slice(-2).join(' ') : run;
const NAMED_AFTER = /(?:^|\s)(?:имени|імені|им\.|ім\.)\s$/u;

/** So far before a name its office may begin. */
const LONGEST_OFFICE = 80;

/** `Minister of Roads and Urban Development NAME`: whether an office stands before the name whose last field begins the run. */
const isSecondField = (before: string, words: NameWords): boolean =>
  before.endsWith(' and ') && isField(before.replace(FIRST_FIELDS, ''), words);
const FIRST_FIELDS = /(?:\p{Lu}[\p{L}’'-]*,?\s){1,5}and\s$/u;

/**
 * `Casa de Gobierno`: a word that is no given name, with a particle right behind it, names no person. `der Boxer Kerber`: where nouns have capitals, what
 * stands behind an article is a noun, unless it is a given name. `Naomi Holm von der Universität`: behind a full name the particle leads to where
 * somebody works.
 */
function withoutNouns(run: string, before: string, words: NameWords): string {
  const [first = '', second = '', ...rest] = run.split(' ');
  if (isGiven(first) || first.endsWith('.')) return second.startsWith('v') || isGiven(second) ? run : withoutPlace(run);
  if (OF_SOMETHING.test(second)) return '';
  const behindNoun = words.beforeNoun?.test(before) ? [second, ...rest].join(' ') : run;
  return withoutPlace(behindNoun);
}

const withoutPlace = (run: string): string => run.split(/\svon\s/u)[0] ?? '';

const OF_SOMETHING = /^(?:de|del|della|di|da|dos|du|von)$/u;

/** What a text says of its names: the full one for a surname or given name, and whether a name is a person's. */
export type Names = {
  readonly known: (word: string) => string | undefined;
  readonly isPerson: (name: string) => boolean;
};

/**
 * Finds full names in a text by all of their words but the first, by the last, or by a given name that one person of the text has. The first mention
 * counts; where nouns have capitals, one that begins with a given name before others.
 */
export function fullNames(paragraphs: readonly { readonly text: string }[], words: NameWords & VerbWords): Names {
  let made: ReturnType<typeof readNames> | undefined;
  const read = (): ReturnType<typeof readNames> => {
    made ??= readNames(paragraphs, words);
    return made;
  };
  return {
    known: (word) => read().sure.get(word) ?? read().others.get(word) ?? (read().given.get(word) || undefined),
    // "Love Island" is nobody: nothing in the text says so.
    isPerson: (name) => {
      const parts = name.split(' ');
      return isPersons(name) && (isGivenName(parts[0] ?? '') || read().people.has(parts.at(-1) ?? ''));
    },
  };
}

/** The verbs of speech of a language, at the start of a text. */
type VerbWords = {
  readonly verbFirst: RegExp;
  readonly mayOpenVerb: (text: string) => boolean;
};

type Noted = {
  readonly sure: Map<string, string>;
  readonly others: Map<string, string>;
  /** Last words of names that stand behind a title or before a verb of speech somewhere. */
  readonly people: Set<string>;
};

function readNames(paragraphs: readonly { readonly text: string }[], words: NameWords & VerbWords) {
  const noted: Noted = { sure: new Map(), others: new Map(), people: new Set() };
  for (const { text } of paragraphs) noteNames(text, words, noted);
  const given = new Map<string, string>();
  for (const name of words.subjectFirst ? new Set(noted.sure.values()) : []) {
    const [first = ''] = name.split(' ');
    if (isGivenName(first) || noted.people.has(first)) given.set(first, given.has(first) ? '' : name);
  }
  return { ...noted, given };
}

function noteNames(text: string, words: NameWords & VerbWords, { sure, others, people }: Noted): void {
  for (const found of runsIn(text)) {
    const { 0: run, index } = found;
    const isWord = !run.includes(' ');
    const behind = text.slice(index + run.length + 1, index + run.length + 1 + LONGEST_VERB);
    const isSpeaker = words.mayOpenVerb(behind) && words.verbFirst.test(behind);
    // a single word tells of a person only before such a verb
    if (isWord && !(words.subjectFirst && isSpeaker)) continue;
    const name = nameIn(found, text, words);
    const [first = '', ...rest] = name.split(' ');
    const last = rest.at(-1) ?? first;
    const isTitled = run !== name && run.endsWith(name);
    const hasAge = text[index + run.length] === ',' && AGE.test(behind);
    if (isTitled || isSpeaker || hasAge) people.add(last);
    if (rest.length === 0 || rest.length > 3) continue;
    const names = words.beforeNoun === undefined || isGiven(first) ? sure : others;
    for (const surname of [rest.join(' '), last]) {
      const known = names.get(surname);
      if (surname.length > 1 && (known === undefined || (words.subjectFirst && isTighter(name, known))))
        names.set(surname, name);
    }
  }
}

const LONGEST_VERB = 16;
/** `NAME, 58,` is somebody. */
const AGE = /^\s(?:aged\s)?\d{2}(?=[,.)])/u;

/** `Brave Ann Lee` is `Ann Lee`, whom the text names elsewhere, and `MEC Lee` too. */
const isTighter = (name: string, known: string): boolean =>
  (LETTERHEAD.test(known) && !LETTERHEAD.test(name)) ||
  (known.endsWith(` ${name}`) && isGivenName(name.split(' ')[0] ?? '') && !isGivenName(known.split(' ')[0] ?? ''));
