import { PHRASE } from '../body/furniture-phrases.ts';
import { cleanName, declaredNames } from '../byline/names.ts';
import { pressed } from '../candidate.ts';
import { MARK } from '../page/look.ts';
import type { MarkedElement, WatchedElement } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { propertyOf } from '../page/property.ts';
import { visibleLines, visibleText } from '../page/visible-text.ts';
import { AFTER, type AuthorContext, includesAll, type Names, namesFrom } from './author-context.ts';
import { namesBesideDate } from './names-beside-date.ts';
import { agenciesIn } from './other-credits.ts';
import { LATE, LINE_END, type LineReader, lineReader, personsIn, withoutOutlets } from './writers-in-line.ts';

const ELSEWHERE = PLACE.nav | PLACE.aside | PLACE.footer | PLACE.comment;
/** How many blocks before the headline a credit line stands, or before the body, where shares and pictures lie between them. */
const BEFORE = 8;
const BEFORE_BODY = 8;

/** A heading of more words is no credit line, though it begin with "from". */
const LONGEST_HEADING = 5;

const isNear = (at: number, { headlineAt, bodyAt }: AuthorContext): boolean =>
  headlineAt < 0
    ? at < 60
    : at >= headlineAt - BEFORE && (at <= headlineAt + AFTER || (at >= bodyAt - BEFORE_BODY && at < bodyAt));

/** A page of a writer; one below it that bears a year is a text. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|people|persons?|profiles?|staff|contributors?|reporters?|journalists?|writers?|by|team|redaktion|redakteur|columnists?)\/(?!\S*\/(?:19|20)\d\d\/)[^/]/i;

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

/** Lines near the headline and before the body that read as a writer's. */
function writersLines(context: AuthorContext, houses: ReadonlySet<string>): string[] {
  const { facts, headlineAt, bodyAt, phrases } = context;
  return facts.blocks
    .slice(Math.max(0, headlineAt - 3), Math.max(0, headlineAt + AFTER, bodyAt))
    .filter(
      ({ index, text, box }) =>
        text.length < 120 &&
        isNear(index, context) &&
        (!/^h[2-6]$/.test(box.name) || text.split(' ').length <= LONGEST_HEADING) &&
        ((phrases[index] ?? 0) & PHRASE.writer || LATE.test(text)) &&
        !houses.has(pressed(text)),
    )
    .map(({ text }) => text);
}

/** The writers' names on the page of whom a link leads, which may be one word where the page is called by it. */
function linkedNames({ element }: MarkedElement): readonly string[] {
  const [text = ''] = visibleLines(element, 100).split('\n', 1);
  return withoutOutlets(personsIn(declaredNames(text)));
}

/** The one word by which a linked page of a writer is called, where it is written as a name is. */
function soleName({ element }: MarkedElement): readonly string[] {
  const [path = ''] = (element.attribs.href ?? '').split(/[?#]/u, 1);
  const name = cleanName(visibleText(element, 40));
  const isCalled = name !== undefined && pressed(name) === pressed(path.replace(/\/$/u, '').split('/').at(-1) ?? '');
  return isCalled && /^\p{Lu}\S*\p{Ll}\S*$/u.test(name) ? [name] : [];
}

/** Names on links to pages of writers. Those above the headline belong to other articles where some stand below it. */
function namesOnLinks(linked: readonly MarkedElement[], { headlineAt, bodyAt }: AuthorContext): readonly string[] {
  const below = linked.filter(({ at }) => at > headlineAt && at <= bodyAt);
  const own = below.length > 0 ? linked.filter(({ at }) => at > headlineAt) : linked;
  const names = own.flatMap(linkedNames);
  return names.length > 0 ? names : own.flatMap(soleName);
}

/** Elements of the page's credits, as far as they are looked at. */
const BYLINES = 6;
const LONGEST_BYLINE = 200;

/** Elements near the headline, or in an aside between it and the text, that say who wrote. */
function nearby(context: AuthorContext): MarkedElement[] {
  const { facts, headlineAt, bodyAt } = context;
  // where the headline itself stands in such a place, the names mislead
  const elsewhere = ELSEWHERE & ~(facts.blocks[headlineAt]?.box.places ?? 0);
  const isBetween = (at: number): boolean => headlineAt >= 0 && at > headlineAt && at < bodyAt;
  return facts.marked.filter(({ box, at, marks, element }) => {
    const others = box.places & elsewhere;
    const isSigned = (marks & MARK.byline) !== 0 || element.attribs.rel === 'author';
    return isNear(at, context) && (others === 0 || (others === PLACE.aside && isSigned && isBetween(at)));
  });
}

/**
 * The names in the first element that has any, and in those beside it that are called the same: each may hold one writer. An element that says no more than "by", or
 * when, gives way to the one around it.
 */
function namesInBylines(near: readonly MarkedElement[], reader: LineReader): readonly string[] {
  const marked = near.filter(({ marks }) => marks & MARK.byline);
  const inner = innermost(marked).slice(0, BYLINES);
  const namesIn = ({ element }: MarkedElement) => reader.namesIn(element, LONGEST_BYLINE);
  const names = (one: MarkedElement): boolean => namesIn(one).length > 0;
  const found =
    inner.find(names) ??
    marked.findLast((one) => !inner.includes(one) && visibleText(one.element, 140).length < 120 && names(one));
  if (found === undefined) return [];
  const called = found.element.attribs.class;
  const beside = inner.filter(
    ({ element, at }) =>
      called !== undefined &&
      element.attribs.class === called &&
      (at === found.at || (element.parent !== undefined && element.parent === found.element.parent)),
  );
  const single = beside.includes(found) ? beside.flatMap(namesIn) : namesIn(found);
  const joint = bylineAround(near, inner).flatMap(namesIn);
  return includesAll(joint, single) ? joint : single;
}

/** Candidates for the list of authors that the page shows. */
export function shownAuthors(context: AuthorContext): Names[] {
  const { language, publishers } = context;
  const houses = new Set([...publishers, ...publishers.flatMap(shortForms)].map(pressed));
  const near = nearby(context);
  const linked = near.filter((one) => linksToAuthor(one) && visibleText(one.element, 80).length < 70);
  const items = innermost(near.filter(({ element }) => /\b(?:author|creator)\b/.test(propertyOf(element))));
  const lines = writersLines(context, houses);
  const reader = lineReader(language, publishers, houses);
  const byline = namesInBylines(near, reader);
  const stated = firstNames(lines, reader.names);
  const declared = firstNames(items, ({ element }) => reader.namesIn(element, 150));
  const credits = byline.length + stated.length > 0 ? [] : [...bylineTexts(near), ...lines];
  return [
    ...namesFrom(namesOnLinks(linked, context), 'visible:author-link', 0.78),
    ...namesFrom(declared, 'visible:itemprop-author', 0.77),
    ...namesFrom(byline, 'visible:byline', 0.68),
    ...namesFrom(stated, 'visible:by-line', 0.6),
    ...namesFrom(
      firstNames(credits, (line) => agenciesIn(line.replace(LINE_END, ''), language)),
      'visible:agency',
      AGENCY,
    ),
    ...namesFrom(namesBesideDate(context), 'visible:beside-date', 0.56),
  ];
}

const bylineTexts = (near: readonly MarkedElement[]): string[] =>
  innermost(near.filter(({ marks }) => marks & MARK.byline))
    .slice(0, BYLINES)
    .map(({ element }) => visibleText(element, 80));

/** A named agency says more than the house that a page declares. */
const AGENCY = 0.92;

/** The names in the first of several things that has any; what stands behind it is not read. */
function firstNames<One>(things: readonly One[], read: (one: One) => readonly string[]): readonly string[] {
  for (const one of things) {
    const found = read(one);
    if (found.length > 0) return found;
  }
  return [];
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
