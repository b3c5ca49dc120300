import { rulesFor } from '../language/language.ts';
import { nameWords } from '../page/look.ts';
import type { PageFacts, TextBlock, WatchedElement } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { visibleText } from '../page/visible-text.ts';
import { splitLabels } from './labels.ts';
import { readLabels, type Vocabulary, vocabularyOf } from './labels-words.ts';

/** Words in the names of elements that set a status apart from a headline. */
const SET_APART = new Set(
  'label labels badge badges flag flags status marker mark sign icon live update updated upd breaking prefix suffix pill chip tag exclusive video photo kicker overline sup red'.split(
    ' ',
  ),
);
/** Longer texts are no labels. */
const LONGEST = 40;
/** A status stands right before or after the headline. */
const BEFORE = 2;
const ELSEWHERE = PLACE.nav | PLACE.aside | PLACE.header | PLACE.footer | PLACE.list | PLACE.hidden | PLACE.comment;
/** What a link may say and be no name of a section. */
const OF_THE_MOMENT = new Set(['updated', 'live', 'breaking', 'developing', 'exclusive']);

/** What stands above the place of an advert. Beside a headline it says nothing about the article. */
const AD_SLOT =
  /^(?:ads?|advert|advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|publicitate|reklama?|реклама|promo)$/iu;

const isSetApart = ({ name, attribs }: WatchedElement): boolean =>
  name === 'sup' ||
  name === 'small' ||
  nameWords(`${attribs.class ?? ''} ${attribs.id ?? ''}`).some((word) => SET_APART.has(word));

/** Elements directly inside a heading that hold nothing but a status, as printed. */
function insideHeading(heading: WatchedElement, language: string | undefined): string[] {
  const words = vocabularyOf(rulesFor(language));
  return heading.children.flatMap((child) => {
    if (!isSetApart(child)) return [];
    const text = visibleText(child, LONGEST + 1);
    return text !== '' && text.length <= LONGEST && readLabels(text, words) !== undefined ? [text] : [];
  });
}

/** Blocks right before or after the headline that hold nothing but a status. */
function besideHeadline({ blocks }: PageFacts, headlineAt: number, language: string | undefined): string[] {
  if (headlineAt < 0) return [];
  const words = vocabularyOf(rulesFor(language));
  const near = blocks.slice(Math.max(0, headlineAt - BEFORE), headlineAt + 2);
  const own = blocks[headlineAt]?.box.places ?? 0;
  // Behind the line that dates the text a status of the moment may stand yet.
  const later = blocks.slice(headlineAt + 2, headlineAt + 4).flatMap((block) => statusOf(block, own, words));
  return [
    ...near.flatMap((block) => (block.index === headlineAt ? [] : statusOf(block, own, words))),
    ...later.filter((label) => OF_THE_MOMENT.has(label)),
  ];
}

/** The headline's own header is a place of statuses. */
function statusOf({ box, text, linked }: TextBlock, own: number, words: Vocabulary): string[] {
  if (box.places & ELSEWHERE & ~(own & PLACE.header) || text.length > LONGEST || /\d/u.test(text) || AD_SLOT.test(text))
    return [];
  const labels = readLabels(text, words) ?? gluedLabels(text, words) ?? kickerLabels(text, linked, words);
  return linked === 0 ? labels : labels.filter((label) => OF_THE_MOMENT.has(label));
}

/** `UpdatedPhoto`: chips side by side have nothing between them but what their style draws. */
function gluedLabels(text: string, words: Vocabulary): string[] | undefined {
  if (text.split(' ').length > LONGEST_KICKER) return undefined;
  for (let at = SHORTEST_CHIP; at <= text.length - SHORTEST_CHIP; at += 1) {
    const [first, second] = [readLabels(text.slice(0, at), words), readLabels(text.slice(at), words)];
    if (first !== undefined && second !== undefined) return [...first, ...second];
  }
  return undefined;
}

const SHORTEST_CHIP = 4;

/** `Update: Northport` above a headline: the status in front of a topic or place. */
function kickerLabels(text: string, linked: number, words: Vocabulary): string[] {
  const end = text.indexOf(': ');
  if (end < 1 || linked > 0 || text.split(' ').length > LONGEST_KICKER) return [];
  return (readLabels(text.slice(0, end), words) ?? []).filter((label) => OF_THE_MOMENT.has(label));
}

/** Words of a status and a topic. */
const LONGEST_KICKER = 5;

/** The headline without its status labels, whether they stand in its words, in elements of their own inside the heading, or beside it. */
export function headlineAndLabels(
  printed: string,
  facts: PageFacts,
  headlineAt: number,
  language: string | undefined,
): { headline: string; labels: string[] } {
  const words = vocabularyOf(rulesFor(language));
  const inside = facts.marked
    .filter(({ element: { name, attribs } }) => name === 'h1' || attribs.itemprop === 'headline')
    .flatMap(({ element }) => insideHeading(element, language));
  let rest = printed;
  const own: string[] = [];
  for (const text of inside) {
    const without = withoutEdge(rest, text);
    if (without === undefined) continue;
    rest = without;
    own.push(...(readLabels(text, words) ?? []));
  }
  const { headline, labels } = splitLabels(rest, language);
  const shown = labelsShown(facts, { rest, headline }, language);
  return {
    headline,
    labels: [...new Set([...shown, ...labels, ...own, ...besideHeadline(facts, headlineAt, language)])],
  };
}

/** The labels of the heading that the page shows, where it is the same headline with more of them than what was printed elsewhere. */
function labelsShown(
  { marked }: PageFacts,
  { rest, headline }: { readonly rest: string; readonly headline: string },
  language: string | undefined,
): readonly string[] {
  const heading = marked.find(({ element }) => element.name === 'h1');
  const text = heading === undefined ? rest : visibleText(heading.element, LONGEST_SHOWN);
  // The same words have the same labels.
  if (text === rest) return [];
  const shown = splitLabels(text, language);
  return shown.headline === headline ? shown.labels : [];
}

const LONGEST_SHOWN = 400;

function withoutEdge(headline: string, label: string): string | undefined {
  if (headline.length < label.length + 4) return undefined;
  if (headline.endsWith(` ${label}`)) return headline.slice(0, -label.length).replace(/[\s|/:·•–—-]+$/u, '');
  return headline.startsWith(`${label} `) ? headline.slice(label.length).replace(/^[\s|/:·•–—-]+/u, '') : undefined;
}
