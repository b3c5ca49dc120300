import type { Candidate } from '../candidate.ts';
import { candidate } from '../candidate.ts';
import type { Things } from '../page/json-ld.ts';
import { isObject, listOf, plainText } from '../page/json-ld.ts';
import type { MarkedElement, PageFacts } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { visibleText } from '../page/visible-text.ts';

const ELSEWHERE = PLACE.nav | PLACE.aside | PLACE.footer | PLACE.comment;
const LONGEST = 40;
/** A section stands so close to the headline. */
const NEAR = 6;
/** Blocks between two topics of one list, at most. */
const GAP = 2;

const hasRel = (word: string, { element: { attribs } }: MarkedElement): boolean =>
  attribs.rel?.toLowerCase().split(/\s+/).includes(word) === true;

const isSection = ({ element: { attribs } }: MarkedElement): boolean =>
  attribs.itemprop !== undefined && /\b(?:articleSection|genre)\b/.test(attribs.itemprop);

const textOf = ({ element }: MarkedElement): string => visibleText(element, LONGEST + 1);

/** The section that the page shows beside its headline, marked as such. */
export function shownSections({ marked }: PageFacts, headlineAt: number): Candidate[] {
  return marked
    .filter((one) => hasRel('category', one) || isSection(one))
    .filter(({ at, box }) => !(box.places & ELSEWHERE) && headlineAt >= 0 && Math.abs(at - headlineAt) <= NEAR)
    .map(textOf)
    .filter((text) => text.length <= LONGEST)
    .flatMap((text) => candidate(text, 'visible:section', 0.7));
}

/** The first list of links to topics below the headline. */
export function shownTopics({ marked }: PageFacts, headlineAt: number): readonly string[] {
  const links = marked.filter(
    (one) => one.at >= headlineAt && hasRel('tag', one) && !hasRel('category', one) && !(one.box.places & ELSEWHERE),
  );
  const end = links.findIndex(({ at }, index) => index > 0 && at - (links[index - 1]?.at ?? at) > GAP);
  return (end < 0 ? links : links.slice(0, end)).map(textOf).filter((text) => text !== '' && text.length <= LONGEST);
}

/** The first step below the home page of the trail that structured data declare. */
export function trailSection(things: Things, headline: string): Candidate[] {
  const trail = things.all.find(({ types }) => types.includes('BreadcrumbList'))?.value.itemListElement;
  const names = listOf(trail).flatMap((step) => {
    const item = isObject(step) ? step.item : undefined;
    const name = isObject(step)
      ? (plainText(step.name) ?? (isObject(item) ? plainText(item.name) : undefined))
      : undefined;
    return name === undefined ? [] : [name];
  });
  const section = names.slice(1, -1)[0] ?? (names.length === 2 && names[1] !== headline ? names[1] : undefined);
  return section === undefined || section.length > LONGEST ? [] : candidate(section, 'json-ld:BreadcrumbList', 0.6);
}
