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

const SECTION = /(?:^|[^a-z])(?:categor(?:y|ies)|sections?|rubric|rubrik|rubrique|ressort)(?:[^a-z]|$)/i;
/** So many blocks above the headline such a link stands. */
const ABOVE = 2;

/** What links alone in a line above the headline say, in an element that is named for sections. */
export function sectionsAbove({ blocks }: PageFacts, headlineAt: number): Candidate[] {
  return blocks
    .slice(Math.max(0, headlineAt - ABOVE), Math.max(0, headlineAt))
    .filter(({ text, box, links, linked }) => {
      const isAlone = links === 1 && linked >= text.length - 1 && text.length <= LONGEST && /^\p{L}/u.test(text);
      const names = [box, box.parent].map((outer) => outer?.element.attribs.class ?? '');
      return isAlone && !(box.places & ELSEWHERE) && names.some((name) => SECTION.test(name));
    })
    .flatMap(({ text }) => candidate(text, 'visible:link-above', 0.58));
}

/** The section that the page shows beside its headline, marked as such. */
export function shownSections({ marked }: PageFacts, headlineAt: number): Candidate[] {
  return marked
    .filter((one) => hasRel('category', one) || isSection(one))
    .filter(({ at, box }) => !(box.places & ELSEWHERE) && headlineAt >= 0 && Math.abs(at - headlineAt) <= NEAR)
    .map(textOf)
    .filter((text) => text.length <= LONGEST)
    .flatMap((text) => candidate(text, 'visible:section', 0.7));
}

const isTopic = (one: MarkedElement): boolean =>
  (hasRel('tag', one) && !hasRel('category', one)) || one.element.attribs.itemprop === 'keywords';

const TAGS = /(?:^|[^a-z])(?:tags|topics|keywords)(?:[^a-z]|$)/i;
/** `Tags:` */
const LABEL = /^[^:,]{2,20}:\s*/u;

/** A line of links with commas between them, in an element that is named for topics. */
function lineOfTopics({ blocks }: PageFacts, headlineAt: number): readonly string[] {
  const line = blocks.find(
    ({ index, box, text, links, linked }) =>
      index > headlineAt &&
      links > 1 &&
      text.split(',').length === links &&
      linked > text.length / 2 &&
      !(box.places & ELSEWHERE) &&
      [box, box.parent].some((outer) => TAGS.test(outer?.element.attribs.class ?? '')),
  );
  return line?.text.replace(LABEL, '').split(/\s*,\s*/) ?? [];
}

/** The first list of links to topics below the headline. */
export function shownTopics(facts: PageFacts, headlineAt: number): readonly string[] {
  const listed = listedTopics(facts, headlineAt);
  return listed.length > 0 ? listed : lineOfTopics(facts, headlineAt);
}

function listedTopics({ marked }: PageFacts, headlineAt: number): readonly string[] {
  const links = marked.filter((one) => one.at >= headlineAt && isTopic(one) && !(one.box.places & ELSEWHERE));
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
