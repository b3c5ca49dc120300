import { PHRASE } from '../body/furniture-phrases.ts';
import { namesFromByline } from '../byline/byline.ts';
import { cleanName, declaredNames, distinctNames, isHouse, isPersonal } from '../byline/names.ts';
import type { Candidate } from '../candidate.ts';
import { pressed } from '../candidate.ts';
import { namesOf } from '../page/article-thing.ts';
import type { Thing, Things } from '../page/json-ld.ts';
import { plainText } from '../page/json-ld.ts';
import { MARK } from '../page/look.ts';
import type { MarkedElement, PageFacts, WatchedElement } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { propertyOf } from '../page/property.ts';
import { visibleLines, visibleText } from '../page/visible-text.ts';
import { namesBesideDate } from './names-beside-date.ts';
import { agenciesIn, creditedOtherwise } from './other-credits.ts';

/** What the author rules need to know of the page beside its facts. */
export type AuthorContext = {
  readonly facts: PageFacts;
  readonly thing: Thing | undefined;
  readonly things: Things;
  readonly publishers: readonly string[];
  readonly language: string | undefined;
  /** Index of the headline's block, or -1. */
  readonly headlineAt: number;
  /** Index of the first block of the body, or -1. */
  readonly bodyAt: number;
  readonly phrases: Int32Array;
};

type Names = Candidate<readonly string[]>;

const METAS: readonly (readonly [string, number])[] = [
  ['parsely-author', 0.74],
  ['author', 0.72],
  ['article:author_name', 0.72],
  ['byl', 0.72],
  ['article:author', 0.7],
  ['dc.creator', 0.66],
  ['dcterms.creator', 0.66],
  ['sailthru.author', 0.62],
  ['cxenseparse:author', 0.62],
  ['articleauthor', 0.66],
  ['article_author', 0.66],
  ['author_name', 0.62],
  ['mrf:authors', 0.62],
  ['dable:author', 0.62],
  ['creator', 0.6],
];

const list = (names: readonly string[], from: string, confidence: number): Names[] => {
  const value = distinctNames(names);
  return value.length > 0 && value.length <= 12 ? [{ value, from, confidence }] : [];
};

/** Account names and slugs say who wrote, but not how the name is written. */
const isSlug = (name: string): boolean => /^[a-z0-9._-]+$/.test(name);

function declared({ facts, thing, things }: AuthorContext): Names[] {
  const fromData = namesOf(thing?.value.author ?? thing?.value.creator, things);
  return [
    ...list(fromData.flatMap(declaredNames), 'json-ld:author', 0.9),
    ...METAS.flatMap(([name, confidence]) => {
      const values = (facts.metas.get(name) ?? []).flatMap((text) => plainText(text) ?? []);
      return list(values.filter((text) => !isSlug(text)).flatMap(declaredNames), `meta:${name}`, confidence);
    }),
  ];
}

const ELSEWHERE = PLACE.nav | PLACE.aside | PLACE.footer | PLACE.comment;
/** How many blocks before and after the headline a credit line stands, or before the body, where shares and pictures lie between them. */
const BEFORE = 8;
const AFTER = 14;
const BEFORE_BODY = 8;

/** A heading of more words is no credit line, though it begin with "from". */
const LONGEST_HEADING = 5;

const isNear = (at: number, { headlineAt, bodyAt }: AuthorContext): boolean =>
  headlineAt < 0
    ? at < 60
    : at >= headlineAt - BEFORE && (at <= headlineAt + AFTER || (at >= bodyAt - BEFORE_BODY && at < bodyAt));

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|people|persons?|profiles?|staff|contributors?|reporters?|journalists?|writers?|by|team|redaktion|redakteur|columnists?)\/[^/]/i;

/** Pages of people may be those of whom the news is about. */
const PEOPLE_PAGE = /\/(?:people|persons?|profiles?)\/[^/]/i;

/** Whether an element links to the page of a writer; one of any person counts where it stands in a byline. */
function linksToAuthor({ element, box, marks }: MarkedElement): boolean {
  const { name, attribs } = element;
  if (attribs.rel === 'author') return true;
  const href = attribs.href ?? '';
  if (name !== 'a' || !AUTHOR_PAGE.test(href)) return false;
  return !PEOPLE_PAGE.test(href) || (marks & MARK.byline) !== 0 || (box.places & PLACE.byline) !== 0;
}

function holds(outer: WatchedElement, inner: WatchedElement): boolean {
  for (let { parent } = inner; parent; { parent } = parent) if (parent === outer) return true;
  return false;
}

/** The innermost of elements that lie in one another. */
const innermost = (elements: readonly MarkedElement[]): MarkedElement[] =>
  elements.filter(({ element }, index) => {
    const next = elements[index + 1];
    return !next || !holds(element, next.element);
  });

const firstOf = (lines: string): string => lines.split('\n', 1)[0] ?? '';

/** `City Columnist`, in a line of its own beside a name. */
const OFFICE = /^(?:[a-z&-]+ ){1,3}(?:writer|reporter|editor|correspondent|columnist|journalist|producer)$/i;

const personsIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => cleanName(text) ?? []).filter((name) => isPersonal(name) && !OFFICE.test(name));

/** What a person does who takes or makes pictures, in a line of its own below the name. */
const PICTURES =
  /^(?:(?:chief|staff|freelance|foto|video|bild)[\s-]?)?(?:foto(?:gra\p{L}{1,6})?|photo(?:gra\p{L}{1,6}|journalist)?|bild(?:redakt\p{L}+)?|fotógraf[oa]|valokuvaaja|kuvaaja|illustrat\p{L}{1,5}|ilustra\p{L}{1,5}|videojournalist|фото(?:граф)?|фотокореспондент|фотокорреспондент|صورة|צילום)$/iu;

/** Where the writer stands behind the date: `posted on 2024-05-31 23:30 by Ann Lee`. */
const LATE = /^\D{0,20}\d.{6,30}?\s((?:by|von|par|por)\s+\p{Lu}\D{3,60})$/u;

/** The persons, without the outlet that they write for. */
function withoutOutlets(names: readonly string[]): string[] {
  const persons = names.filter((name) => !isHouse(name));
  return persons.length > 0 ? persons : [...names];
}

/** Where a credit line goes over into a date, a count or another line. */
const LINE_END =
  /\s*(?:[|•·●]|\s[-–—/]\s|\b(?:published|updated|posted|on|publié|veröffentlicht|aktualisiert|опубликовано)\b|\d{1,4}[.:/\s-]|\d{4}).*$/iu;

function bylineNames(text: string, language: string | undefined, publishers: readonly string[]): string[] {
  const own = text.split('\n').filter((_, index, all) => !PICTURES.test(all[index + 1] ?? ''));
  const lines = own.map((line) => (LATE.exec(line)?.[1] ?? line.replace(LINE_END, '')).trim());
  const line = lines.filter((one) => one !== '').join('\n');
  const short = line === '' || line.length > 120 ? '' : line;
  const { author, credits } = namesFromByline(short, language, publishers.join(' '));
  const names = personsIn(author);
  // A line of editors, desks or agencies names no writer.
  if (names.length > 0 || credits.length > 0) return withoutOutlets(names);
  return withoutOutlets(personsIn(declaredNames(short.replaceAll('\n', ' '))));
}

const isSome = (names: readonly string[]): boolean => names.length > 0;

/** A named agency says more than the house that a page declares. */
const AGENCY = 0.92;

function visible(context: AuthorContext): Names[] {
  const { facts, headlineAt, bodyAt, language, phrases, publishers } = context;
  const houses = new Set([...publishers, ...publishers.flatMap(shortForms)].map(pressed));
  // where the headline itself stands in such a place, the names mislead
  const elsewhere = ELSEWHERE & ~(facts.blocks[headlineAt]?.box.places ?? 0);
  const near = facts.marked.filter(({ box, at }) => !(box.places & elsewhere) && isNear(at, context));
  const linked = near.filter((one) => linksToAuthor(one) && visibleText(one.element, 80).length < 70);
  const items = near.filter(({ element }) => /\b(?:author|creator)\b/.test(propertyOf(element)));
  const bylines = innermost(near.filter(({ marks }) => marks & MARK.byline)).slice(0, 6);
  const around = bylineAround(near, bylines);
  const lines = facts.blocks
    .slice(Math.max(0, headlineAt - 3), Math.max(0, headlineAt + AFTER, bodyAt))
    .filter(
      ({ index, text, box }) =>
        text.length < 120 &&
        isNear(index, context) &&
        (!/^h[2-6]$/.test(box.name) || text.split(' ').length <= LONGEST_HEADING) &&
        ((phrases[index] ?? 0) & PHRASE.writer || LATE.test(text)) &&
        !houses.has(pressed(text)),
    );
  // the same line is often marked in several ways
  const read = new Map<string, readonly string[]>();
  const namesIn = (text: string): readonly string[] => {
    const names =
      read.get(text) ?? bylineNames(text, language, publishers).filter((name) => !houses.has(pressed(name)));
    read.set(text, names);
    return names;
  };
  const firstLine = (texts: readonly string[]): readonly string[] => {
    const line = texts.find((text) => namesIn(text).length > 0);
    return line === undefined ? [] : namesIn(line);
  };
  const single = firstLine(bylines.map(({ element }) => visibleLines(element, 200)));
  const stated = firstLine(lines.map(({ text }) => text));
  const credits = () => [...bylines.map(({ element }) => visibleText(element, 80)), ...lines.map(({ text }) => text)];
  const agencies =
    single.length + stated.length > 0 ? [] : credits().map((text) => agenciesIn(text.replace(LINE_END, ''), language));
  const joint = firstLine(around.map(({ element }) => visibleLines(element, 200)));
  return [
    ...list(
      linked.flatMap(({ element }) => withoutOutlets(personsIn(declaredNames(firstOf(visibleLines(element, 100)))))),
      'visible:author-link',
      0.78,
    ),
    ...list(
      firstLine(innermost(items).map(({ element }) => visibleLines(element, 150))),
      'visible:itemprop-author',
      0.77,
    ),
    ...list(single.length > 0 && includesAll(joint, single) ? joint : single, 'visible:byline', 0.68),
    ...list(stated, 'visible:by-line', 0.6),
    ...list(agencies.find(isSome) ?? [], 'visible:agency', AGENCY),
    ...list(namesBesideDate(facts, headlineAt, language), 'visible:beside-date', 0.56),
  ];
}

/** `ZP English` for Zeta Post English. */
function shortForms(house: string): string[] {
  const words = house.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  return [2, 3]
    .filter((count) => count < words.length)
    .map((count) =>
      [
        words
          .slice(0, count)
          .map((word) => word[0])
          .join(''),
        ...words.slice(count),
      ].join(' '),
    );
}

/** The short line that holds several elements, each with the name of one writer: `By A and B`. */
function bylineAround(near: readonly MarkedElement[], inner: readonly MarkedElement[]): readonly MarkedElement[] {
  const [first, second] = inner;
  if (first === undefined || second === undefined) return [];
  const outer = near.findLast(
    ({ element, marks }) =>
      (marks & MARK.byline) !== 0 && holds(element, first.element) && holds(element, second.element),
  );
  return outer && visibleText(outer.element, 140).length < 120 ? [outer] : [];
}

const bare = (name: string): string => pressed(name.normalize('NFKD').replace(/\p{M}/gu, ''));

/** The spelling with accents, where the page shows one and the structured data lost it. */
function withAccents(name: string, shown: readonly string[]): string {
  return shown.find((other) => bare(other) === bare(name) && /[^\p{ASCII}]/u.test(other)) ?? name;
}

const includesAll = (outer: readonly string[], inner: readonly string[]): boolean => {
  const keys = new Set(outer.map(bare));
  return inner.every((name) => keys.has(bare(name)));
};

/**
 * Compares the candidates: a declared author that is only the house gives way to a person whom the page shows; what the page shows confirms what
 * it declares; and linked names that include all declared ones complete them.
 */
function judged(found: readonly Names[], publishers: readonly string[]): Names[] {
  const houses = new Set(publishers.map(bare));
  const shown = found.filter(({ from }) => from.startsWith('visible:'));
  const spellings = shown.flatMap(({ value }) => value);
  return found
    .map((one) => {
      const isVisible = one.from.startsWith('visible:');
      const value = isVisible ? one.value : one.value.map((name) => withAccents(name, spellings));
      let { confidence } = one;
      if (value.every((name) => houses.has(bare(name)) || isHouse(name))) confidence -= 0.35;
      if (!isVisible && shown.some((other) => includesAll(other.value, value))) confidence += 0.09;
      if (one.from === 'visible:author-link' && completes(value, found, 'json-ld:author')) confidence += 0.22;
      if (one.from === 'visible:byline' && completes(value, found, 'visible:author-link')) confidence += 0.12;
      return { ...one, value, confidence };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** Linked names complete declared ones, and the line around them the linked ones, when they are few and one or two more. */
const completes = (names: readonly string[], found: readonly Names[], source: string): boolean =>
  names.length <= 3 &&
  found.some(({ from, value }) => from === source && value.length < names.length && includesAll(names, value));

/** Declared names without those whom the page credits with something else than the text. */
function writersOf(found: readonly Names[], { facts, headlineAt, bodyAt, language }: AuthorContext): readonly Names[] {
  if (headlineAt < 0 || found.every(({ value }) => value.length < 2)) return found;
  const near = facts.blocks.slice(headlineAt + 1, Math.max(headlineAt + AFTER, bodyAt));
  const others = new Set(creditedOtherwise(near, language).map(bare));
  return found.map((one) => {
    const value = one.value.filter((name) => !others.has(bare(name)));
    return value.length > 0 ? { ...one, value } : one;
  });
}

/** Candidates for the list of authors, best first. An agency is none by itself; it counts instead of a house that the page declares. */
export function authorCandidates(context: AuthorContext): Names[] {
  const found = writersOf([...declared(context), ...visible(context)], context);
  const sorted = judged(found, context.publishers);
  return sorted.every(({ from }) => from === 'visible:agency') ? [] : sorted;
}
