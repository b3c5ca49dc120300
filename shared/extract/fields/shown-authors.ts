import { PHRASE } from '../body/furniture-phrases.ts';
import { namesFromByline } from '../byline/byline.ts';
import { cleanName, declaredNames, isHouse, isPersonal } from '../byline/names.ts';
import { pressed } from '../candidate.ts';
import { MARK } from '../page/look.ts';
import type { MarkedElement, WatchedElement } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { propertyOf } from '../page/property.ts';
import { visibleLines, visibleText } from '../page/visible-text.ts';
import { AFTER, type AuthorContext, includesAll, type Names, namesFrom } from './author-context.ts';
import { namesBesideDate } from './names-beside-date.ts';
import { agenciesBeside, agenciesIn } from './other-credits.ts';

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
  if (names.length > 0) return [...withoutOutlets(names), ...agenciesBeside(credits, language)];
  if (credits.length > 0) return [];
  return withoutOutlets(personsIn(declaredNames(short.replaceAll('\n', ' '))));
}

/** A named agency says more than the house that a page declares. */
const AGENCY = 0.92;

/** The agencies of the first line that names any. */
function firstAgencies(lines: readonly string[], language: string | undefined): readonly string[] {
  for (const line of lines) {
    const found = agenciesIn(line.replace(LINE_END, ''), language);
    if (found.length > 0) return found;
  }
  return [];
}

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

/** Reads the writers of the first of some lines that names any. The same line is often marked in several ways, and read once. */
function lineReader({ language, publishers }: AuthorContext, houses: ReadonlySet<string>) {
  const read = new Map<string, readonly string[]>();
  const namesIn = (text: string): readonly string[] => {
    const names =
      read.get(text) ?? bylineNames(text, language, publishers).filter((name) => !houses.has(pressed(name)));
    read.set(text, names);
    return names;
  };
  return (texts: readonly string[]): readonly string[] => {
    const line = texts.find((text) => namesIn(text).length > 0);
    return line === undefined ? [] : namesIn(line);
  };
}

/** Candidates for the list of authors that the page shows. */
export function shownAuthors(context: AuthorContext): Names[] {
  const { facts, headlineAt, language, publishers } = context;
  const houses = new Set([...publishers, ...publishers.flatMap(shortForms)].map(pressed));
  // where the headline itself stands in such a place, the names mislead
  const elsewhere = ELSEWHERE & ~(facts.blocks[headlineAt]?.box.places ?? 0);
  const near = facts.marked.filter(({ box, at }) => !(box.places & elsewhere) && isNear(at, context));
  const linked = near.filter((one) => linksToAuthor(one) && visibleText(one.element, 80).length < 70);
  const items = near.filter(({ element }) => /\b(?:author|creator)\b/.test(propertyOf(element)));
  const bylines = innermost(near.filter(({ marks }) => marks & MARK.byline)).slice(0, 6);
  const lines = writersLines(context, houses);
  const firstLine = lineReader(context, houses);
  const first = (elements: readonly MarkedElement[], limit: number): readonly string[] =>
    firstLine(elements.map(({ element }) => visibleLines(element, limit)));
  const single = first(bylines, 200);
  const joint = first(bylineAround(near, bylines), 200);
  const stated = firstLine(lines);
  const credits =
    single.length + stated.length > 0 ? [] : [...bylines.map(({ element }) => visibleText(element, 80)), ...lines];
  return [
    ...namesFrom(
      linked.flatMap(({ element }) => withoutOutlets(personsIn(declaredNames(firstOf(visibleLines(element, 100)))))),
      'visible:author-link',
      0.78,
    ),
    ...namesFrom(first(innermost(items), 150), 'visible:itemprop-author', 0.77),
    ...namesFrom(single.length > 0 && includesAll(joint, single) ? joint : single, 'visible:byline', 0.68),
    ...namesFrom(stated, 'visible:by-line', 0.6),
    ...namesFrom(firstAgencies(credits, language), 'visible:agency', AGENCY),
    ...namesFrom(namesBesideDate(facts, headlineAt, language), 'visible:beside-date', 0.56),
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
