import { isOutletWord } from '../attributions/phrase/outlets.ts';
import { AGENCIES, FOLDED_AGENCIES } from '../language/agencies.ts';
import { anyOf, foldPhrase } from '../language/fold.ts';
import { languageOf, rulesFor } from '../language/language.ts';
import type { BylineRules } from '../language/rules.ts';
import { matchesIn } from '../matches.ts';
import { type DateWords, dateWords } from '../text/date-words.ts';
import { WORD_END } from '../text/phrases.ts';
import { openingTest, wordTest } from '../text/word-finder.ts';
import { isPlace, isSuffix, personName } from './byline-names.ts';
import { isCaselessName } from './caseless-names.ts';

export type CreditRole = 'author' | 'reporter' | 'credit' | 'picture';

/** One credited part of a byline: `text` as printed, the persons and the desks or agencies that it names. */
export type Credit = {
  readonly role: CreditRole;
  readonly text: string;
  /** Whether the line itself said so (`By`, `Photo:`). */
  readonly stated: boolean;
  readonly names: readonly string[];
  readonly desks: readonly string[];
  /** Words that are neither names nor known roles, places or desks: a line with many is no byline. */
  readonly unread: number;
};

/** What is read a line with: the words of its language, and those of the house's name. */
type Reader = {
  readonly house: ReadonlySet<string>;
  readonly roleOf: ReadonlyMap<string, CreditRole>;
  readonly prefix: RegExp;
  /** Whether a text may hold the word of a credit, by its words. */
  readonly holds: (text: string) => boolean;
  /** Whether a text may begin with the word of a credit, by its first word. */
  readonly opens: (text: string) => boolean;
  readonly opening: RegExp;
  readonly split: RegExp;
  readonly after: ReadonlySet<string>;
  readonly role: ReadonlySet<string>;
  readonly desk: ReadonlySet<string>;
  readonly stamp: ReadonlySet<string>;
  readonly dates: DateWords;
  /** `NAME reported from PLACE`: the names, and what follows. */
  readonly signed: RegExp;
  /** The longer ones of these at the end of a line. */
  readonly signedEnd: RegExp;
};

/** Agencies whose names are no words besides, as printed. */
const HOUSE_NAMES: ReadonlySet<string> = new Set(
  AGENCIES.filter((name) => name === name.toUpperCase() || name.length > 5),
);

/** A house without a name: signs alone, which fold to nothing, are no part of a person's name either. */
const NO_HOUSE: ReadonlySet<string> = new Set(['']);
const readers = new Map<string, Reader>();
const ROLES = ['author', 'reporter', 'credit', 'picture'] as const;

function readerFor(language: string | undefined): Reader {
  const key = languageOf(language);
  const before = readers.get(key);
  if (before !== undefined) return before;
  const rules = rulesFor(key).map((part) => part.byline ?? {});
  const words = (field: keyof BylineRules): string[] => rules.flatMap((part) => part[field] ?? []);
  const roleOf = new Map<string, CreditRole>();
  for (const role of ROLES)
    for (const word of words(role)) if (!roleOf.has(foldPhrase(word))) roleOf.set(foldPhrase(word), role);
  const anyRole = anyOf(ROLES.flatMap(words));
  const made: Reader = {
    house: NO_HOUSE,
    roleOf,
    opens: openingTest(ROLES.flatMap(words)),
    holds: wordTest(ROLES.flatMap(words)),
    opening: new RegExp(`^[\\s([–—*•-]*(?:${anyRole})(?:\\s*[:：]|\\s|$)`, 'iu'),
    prefix: new RegExp(
      `(^|[;|•·.,(–—/]\\s*|\\s)(${anyRole})(\\s*[:：]\\s*|\\s+(?=[\\p{Lu}@]|${anyOf(words('desk').filter((word) => word.endsWith('s')))})|$)`,
      'giu',
    ),
    split: new RegExp(
      `\\s*[,;/|•·&©\\n]\\s*(?:(?:${anyOf(words('and'))})\\s+)?|\\s+(?:${anyOf(words('and'))})\\s+`,
      'giu',
    ),
    after: new Set(words('after').map(foldPhrase)),
    role: new Set(words('role').map(foldPhrase)),
    desk: new Set([...words('desk'), ...AGENCIES].map(foldPhrase)),
    stamp: new Set(words('stamp').map(foldPhrase)),
    dates: dateWords(key),
    signedEnd: new RegExp(`\\s(?:${anyOf(words('signed').filter(isWhole)) || '(?!)'})[^\\p{L}]*$`, 'iu'),
    signed: new RegExp(`^(.{4,120}?)\\s(?:${anyOf(words('signed')) || '(?!)'})${WORD_END}(.{0,160})$`, 'iu'),
  };
  readers.set(key, made);
  return made;
}

/** Whether a text begins with the word of a credit, as nearly every line of nothing but stated credits does, or tells who reported. */
export function mayCredit(text: string, language: string | undefined): boolean {
  const reader = readerFor(language);
  return (
    (reader.opens(text) && reader.opening.test(text)) || (text.length < LONGEST_SIGNED && reader.signed.test(text))
  );
}

/** Whether a text may begin with the word of a credit; few others do. */
export const opensCredit = (text: string, language: string | undefined): boolean => readerFor(language).opens(text);

const LONGEST_SIGNED = 240;

/** Phrases of three words or more say by themselves that a line is a credit. */
const isWhole = (phrase: string): boolean => phrase.split(' ').length > 2;

/** Whether a line says of somebody that they helped with the text: `... contributed to this report.` */
export const endsSigned = (text: string, language: string | undefined): boolean =>
  text.length < LONGEST_SIGNED && readerFor(language).signedEnd.test(text);

/** The line without what is around it; a bracket that opens inside it closes there. */
function unbracketed(text: string): string {
  const line = text.replace(/^[\s([/–—*•-]+|[\s/*]+$/gu, '');
  return line.lastIndexOf('(') > line.lastIndexOf(')', line.length - 2) ? line : line.replace(/[\s)\]*]+$/u, '');
}

/** Cuts a credit line into its parts, which line breaks keep apart. Linear in its length; a text over 600 characters is no credit line and gives none. */
export function splitCredits(text: string, language?: string, publisher = ''): Credit[] {
  const line = unbracketed(text.normalize('NFC').replace(/[^\S\n]+/gu, ' '));
  if (line === '' || line.length > 600) return [];
  const words = readerFor(language);
  const reader = publisher === '' ? words : { ...words, house: new Set(foldPhrase(publisher).split(/[\s-]+/u)) };
  const signed = signedCredit(line, reader);
  if (signed !== undefined) return [signed];
  const starts = prefixesIn(line, reader);
  if (starts[0]?.index !== 0) starts.unshift({ index: 0, end: 0, role: 'author', stated: false });
  return starts
    .map((start, place) => ({ ...start, text: line.slice(start.index, starts[place + 1]?.index ?? line.length) }))
    .map((part) => creditOf(part, line, reader))
    .filter((credit) => credit.text !== '');
}

/** The credit that is the whole of a text, every word of it read. */
export function soleCredit(text: string, language: string | undefined): Credit | undefined {
  const [credit, ...others] = splitCredits(text, language);
  return others.length === 0 && credit?.unread === 0 ? credit : undefined;
}

/** What may stand around the places in `reported from Northport and Ann Lee from Southport`. */
const SMALL = /^(?:\p{Lu}|\d|(?:from|in|and|with|the|this|to|at|for|on|of|near|de|del|la|el|al)$)/u;

/** `NAME and NAME reported from PLACE, with NAME in PLACE`. */
function signedCredit(line: string, reader: Reader): Credit | undefined {
  const [, head = '', tail = ''] = (line.length < LONGEST_SIGNED && reader.signed.exec(line)) || [];
  const rest = tail.replace(/[.,;]/gu, ' ').trim();
  if (head === '' || !rest.split(/\s+/u).every((word) => SMALL.test(word) || word === '')) return undefined;
  const { names, desks, unread } = namesIn(head, reader);
  const others = tail.split(/[,;]|\s(?:and|with)\s/u).slice(1);
  const more = others.flatMap((other) => namesIn(other, reader).names);
  const isWhole =
    unread === 0 &&
    desks.length === 0 &&
    names.length > 0 &&
    names.every((name) => name.includes(' ') && !isOutletWord(name.split(' ').at(-1) ?? ''));
  return isWhole
    ? { role: 'reporter', text: line, stated: true, names: [...names, ...more], desks, unread }
    : undefined;
}

type Start = { readonly index: number; readonly end: number; readonly role: CreditRole; readonly stated: boolean };

function prefixesIn(line: string, reader: Reader): Start[] {
  const starts: Start[] = [];
  if (!reader.holds(line)) return starts;
  for (const found of matchesIn(line, reader.prefix)) {
    const [whole, before = '', word = '', after = ''] = found;
    const role = reader.roleOf.get(foldPhrase(word));
    const colon = /[:：]/u.test(after);
    // The pattern ignores case, so that the capital of a name has to be asked for here.
    if (!colon && after !== '' && !/^[\p{Lu}\p{Lt}\p{Lo}@]/u.test(line.slice(found.index + whole.length))) {
      // "with inputs from agencies"
      const rest = line.slice(found.index + whole.length).replace(/[^\p{L}]+$/u, '');
      if (!reader.desk.has(foldPhrase(rest))) continue;
    }
    const free = before !== '' && before.trim() === '';
    if (role === undefined || (free && !colon && !/\s/u.test(word) && foldPhrase(word) !== 'by')) continue;
    starts.push({ index: found.index + before.length, end: found.index + whole.length, role, stated: true });
  }
  return starts;
}

function creditOf(part: Start & { readonly text: string }, line: string, reader: Reader): Credit {
  const body = line.slice(part.end, part.index + part.text.length);
  const found = namesIn(body, reader);
  const announced = part.stated && found.names.length + found.desks.length === 0;
  const caseless = announced ? body.split(reader.split).filter(isCaselessName) : [];
  return {
    role: part.role,
    text: part.text.replace(/[\s;|•·,.–—/-]+$/u, ''),
    stated: part.stated,
    ...found,
    ...(caseless.length > 0 && { names: caseless, unread: 0 }),
  };
}

/** `From Zeta's Ann Lee`: the house is no part of the name. */
const OWNER = /^\s*\p{Lu}[\p{L}\d]*['’]s\s+(?=\p{Lu}\p{L}+\s\p{Lu})/u;
const NOT_NAMES = /\([^()]{0,80}\)|[^\s@]+@[^\s@]+\.\w+|@+\w+|https?:\/\/\S+|www\.\S+/giu;

function namesIn(body: string, reader: Reader): { names: string[]; desks: string[]; unread: number } {
  const text = body
    .replace(OWNER, '')
    .replace(NOT_NAMES, ' ')
    .replace(/\s\d.*$|^\d.*$/su, '')
    .trim();
  const names: string[] = [];
  const desks: string[] = [];
  let unread = 0;
  const pieces = joinSuffixes(
    text.split(reader.split).map((piece) => piece.replace(/^[\s.:()–—-]+|[\s:(–—-]+$/gu, '')),
  );
  const filled = pieces.filter((piece) => piece !== '');
  for (const piece of filled) {
    const read = readPiece(piece, reader, filled.length === 1);
    if (read.name !== undefined) names.push(read.name);
    if (read.desk !== undefined) desks.push(read.desk);
    unread += read.unread;
  }
  return { names, desks, unread };
}

/** `Smith, Jr.` is one name. */
function joinSuffixes(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && isSuffix(piece)) joined[joined.length - 1] = `${last} ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

function readPiece(piece: string, reader: Reader, alone: boolean): { name?: string; desk?: string; unread: number } {
  const bare = piece.replace(/\.$/u, '');
  if (reader.desk.has(foldPhrase(bare))) return { desk: bare, unread: 0 };
  if (isPlace(bare)) return { unread: 0 };
  const all = piece.split(' ').filter((word) => word !== '');
  const end = all.findIndex((word, at) => at > 0 && endsName(word, at, reader));
  const opensLow =
    /^\p{Ll}{4,}/u.test(all[0] ?? '') &&
    !reader.desk.has(foldPhrase(all[0] ?? '')) &&
    !reader.role.has(foldPhrase(all[0] ?? ''));
  if (opensLow && all.length > 2) return { unread: all.length };
  const own = withoutRoles(end < 0 ? all : all.slice(0, end), reader);
  const isApart =
    own.length < all.length && !own.some((word) => isOutletWord(word) || reader.desk.has(foldPhrase(word)));
  const person = isApart && end < 0 ? personName(own, false) : undefined;
  if (person !== undefined) return { name: person, unread: 0 };
  const desk = all.some((word) => reader.desk.has(foldPhrase(word))) && all.some(isOutletWord);
  if (desk && all.length <= 6) return { desk: bare, unread: 0 };
  // `Petra` and `Mina` are agencies and given names: within a piece only capitals make them agencies.
  const isDesk = own.some((word) => {
    const bareWord = word.replace(/\.$/u, '');
    return (
      reader.desk.has(foldPhrase(bareWord)) && (!FOLDED_AGENCIES.has(foldPhrase(bareWord)) || HOUSE_NAMES.has(bareWord))
    );
  });
  if (isDesk && own.length <= 5) return { desk: bare, unread: 0 };
  const name = personName(own, alone);
  if (name !== undefined) return { name, unread: end < 0 ? 0 : Math.max(0, all.length - end - 4) };
  return {
    unread: own.every((word) => reader.role.has(foldPhrase(word)) || /^\p{Lu}/u.test(word)) ? 0 : own.length,
  };
}

/** Whether what follows a name begins here: its place or outlet, or the time that the text was put up. */
function endsName(word: string, at: number, { after, stamp, dates }: Reader): boolean {
  const folded = foldPhrase(word.replace(/[.:]$/u, ''));
  if (stamp.has(folded) || (word === word.toLowerCase() && after.has(folded))) return true;
  return at > 1 && (dates.monthOf(word) !== undefined || dates.weekdayOf(word) !== undefined) && word.length > 2;
}

/** Takes role words off both ends, and the house beside them, as long as two words of a name remain. */
function withoutRoles(words: readonly string[], reader: Reader): readonly string[] {
  const isRole = (word: string | undefined): boolean => word !== undefined && reader.role.has(foldPhrase(word));
  const isHouse = (word = ''): boolean =>
    isOutletWord(word) ||
    (foldPhrase(word)
      .split('-')
      .every((part) => reader.house.has(part)) &&
      word !== '');
  let from = 0;
  let to = words.length;
  let house = 0;
  while (words.length - house > 3 && isHouse(words[house])) house += 1;
  if (isRole(words[house])) from = house;
  while (to - from > 2 && isRole(words[from])) from += 1;
  while (to - from > 2 && isRole(words[to - 1])) to -= 1;
  if (to < words.length) while (to - from > 2 && isHouse(words[to - 1])) to -= 1;
  return words.slice(from, to);
}
