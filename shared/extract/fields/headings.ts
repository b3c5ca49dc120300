import { pressed } from '../candidate.ts';
import { MARK, nameWords } from '../page/look.ts';
import type { Box, MarkedElement, PageFacts, WatchedElement } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { visibleText } from '../page/visible-text.ts';
import type { Vote, Wording } from './headline-votes.ts';
import { isLike, supportOf, wordingOf } from './headline-votes.ts';

/** Where headings are those of other texts. */
export const PLACES_OF_OTHERS = PLACE.nav | PLACE.aside | PLACE.footer | PLACE.hidden | PLACE.comment;
/** Longer texts are no headings. */
export const LONGEST = 400;

/** A heading that may be the headline. */
export type Heading = Wording & {
  readonly name: string;
  readonly support: number;
  /** Whether what the page declares stands right below it, as its second line. */
  readonly isHeaded?: () => boolean;
};

const CRUMB_LEVELS = 3;

/** Whether a main heading is the last step of a breadcrumb trail: the title for search engines, and not the headline above the text. */
function isCrumb({ box }: MarkedElement): boolean {
  let outer: Box | undefined = box;
  for (let level = 0; outer && level <= CRUMB_LEVELS; level += 1, outer = outer.parent) {
    const { class: names = '', id = '' } = outer.element.attribs;
    if (outer.name === 'nav' || outer.name === 'li' || /crumb/i.test(names) || /crumb/i.test(id)) return true;
  }
  return false;
}

/** How many blocks below its trail a headline stands, and where it stands when it is like what the page declares. */
const BELOW_CRUMB = 5;
const FAR_BELOW_CRUMB = 20;
const WITHIN = 2;
/** The heading of second rank that follows a breadcrumb trail, where that ended in the main heading. */
function headingBelow({ at }: MarkedElement, { blocks }: PageFacts, declared: readonly Vote[]): string | undefined {
  for (const { box, index } of blocks.slice(at + 1, at + 1 + FAR_BELOW_CRUMB)) {
    if (box.places & (PLACES_OF_OTHERS | PLACE.list)) continue;
    let outer: Box | undefined = box;
    for (let level = 0; outer && level <= WITHIN; level += 1, outer = outer.parent) {
      if (outer.name !== 'h2') continue;
      const own = blocks.slice(outer.first, outer.end).map(({ text }) => text);
      const heading = own.join(' ');
      if (index <= at + BELOW_CRUMB || isLike(pressed(heading), declared)) return heading;
    }
  }
  return undefined;
}

const SECOND_LINE = 2;

const isHeaded = ({ at }: MarkedElement, { blocks }: PageFacts, declared: readonly Vote[]): boolean =>
  blocks
    .slice(at + 1, at + 1 + SECOND_LINE)
    .some(({ text }) => text.length < LONGEST && isLike(pressed(text), declared));

/** Less like anything declared than this, a heading is as likely that of a section. */
export const STRANGE = 0.35;

/** Whether a main heading names the site or a section: a link to the home page, or what the menu or trail calls one, and nothing declared is like it. */
function namesPlace(one: MarkedElement, { blocks }: PageFacts, declared: readonly Vote[]): boolean {
  if (leadsHome(one)) return true;
  const letters = pressed(visibleText(one.element, LONGEST));
  if (supportOf(letters, declared) > STRANGE) return false;
  return blocks.some(({ box, linked, text }) => linked > 0 && box.places & PLACE.nav && pressed(text) === letters);
}

/** The address of a home page. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i;

/** Whether a main heading is a link to the home page and nothing else: it is the name of the site. */
function leadsHome({ element }: MarkedElement): boolean {
  const link = element.children.find(({ name }) => name === 'a');
  return HOME.test(link?.attribs.href ?? '-') && link !== undefined && visibleText(link) === visibleText(element);
}

/** What main headings call the site. */
export const sitesIn = ({ marked }: PageFacts): string[] =>
  marked.filter((one) => one.element.name === 'h1' && leadsHome(one)).map(({ element }) => visibleText(element));

/** Names of the element in which a heading holds its kicker, as publishers of several languages call it. */
const KICKER = new Set(
  'kicker overline eyebrow topline dachzeile spitzmarke roofline surtitle surtitre antetitulo volanta pretitle pretitulo supertitle occhiello uppertitle'.split(
    ' ',
  ),
);

/** The text of a heading, without the kicker that an element of its own holds at its beginning, unless the page declares both together. */
function headlineOf(element: WatchedElement, declared: readonly Vote[]): string {
  const text = visibleText(element);
  const [first] = element.children;
  if (first === undefined || !nameWords(first.attribs.class ?? '').some((word) => KICKER.has(word))) return text;
  const kicker = visibleText(first);
  const rest = text.startsWith(kicker) ? text.slice(kicker.length).replace(/^[\s|\u2013\u2014\-:·•»/]+/, '') : '';
  return rest === '' || declared.some(({ letters }) => letters === pressed(text)) ? text : rest;
}

/** Headings of the page that may be the headline, with their likeness to what the page declares. */
export function headings(facts: PageFacts, declared: readonly Vote[], siteNames: readonly string[]): Heading[] {
  const sites = new Set(siteNames.map(pressed));
  const read = (text: string, name: string): Heading[] => {
    if (text === '' || text.length >= LONGEST) return [];
    const wording = wordingOf(text);
    if (sites.has(wording.letters)) return [];
    return [{ ...wording, name, support: supportOf(wording.letters, declared) }];
  };
  return facts.marked.flatMap((one) => {
    const { element, box, marks } = one;
    const { name, attribs } = element;
    if (name === 'h1' && namesPlace(one, facts, declared)) return [];
    if (name === 'h1' && isCrumb(one)) {
      const below = headingBelow(one, facts, declared);
      if (below) return [...read(below, 'h1'), ...read(visibleText(element), 'crumb')];
    }
    const isHeading = name === 'h1' || attribs.itemprop === 'headline' || (name === 'h2' && marks & MARK.headline);
    if (!isHeading || box.places & PLACES_OF_OTHERS) return [];
    return read(headlineOf(element, declared), name).map((heading) => ({
      ...heading,
      isHeaded: () => isHeaded(one, facts, declared),
    }));
  });
}
