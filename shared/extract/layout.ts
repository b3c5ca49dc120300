import { type CheerioAPI, load } from 'cheerio/slim';
import type { Document, Element } from 'domhandler';
import type { Layout, Source } from '../model/source.ts';
import type { ChosenBody } from './body/body.ts';
import type { LeftOut } from './body/choose-blocks.ts';
import type { Candidate } from './candidate.ts';
import type { Box, PageElement, PageFacts, TextBlock } from './page/page.ts';
import { walkTree } from './page/walk-tree.ts';

/** What a source's own selectors find on one page. */
export type AppliedLayout = {
  readonly chosen: ChosenBody;
  readonly headline: readonly Candidate[];
  readonly byline: string | undefined;
  readonly datePublished: string | undefined;
};

/** The layout of a source that was in force on a day: the newest that began before it. Layouts stand newest first. */
export function layoutOf(source: Source | undefined, fetchedAt: string | undefined): Layout | undefined {
  const day = fetchedAt?.slice(0, 10);
  return source?.layouts.find(({ from }) => from === undefined || day === undefined || from <= day);
}

/** Elements that a selector finds; none for a selector that is not understood. */
function select($: CheerioAPI, selector: string | undefined): Element[] {
  if (selector === undefined) return [];
  try {
    return $(selector)
      .toArray()
      .filter((node): node is Element => node.type === 'tag');
  } catch {
    return [];
  }
}

function isInside(box: Box, elements: ReadonlySet<PageElement>): boolean {
  for (let outer: Box | undefined = box; outer; outer = outer.parent) if (elements.has(outer.element)) return true;
  return false;
}

const NO_WEIGHTS: ReadonlyMap<string, number> = new Map();

/** The text that an element shows. */
const textOf = (element: Element): string =>
  walkTree(element, NO_WEIGHTS)
    .blocks.map(({ text }) => text)
    .join(' ');

/** Applies the selectors. A body selector that finds no text leaves the general choice as it was. */
export function applyLayout(root: Document, facts: PageFacts, layout: Layout, general: ChosenBody): AppliedLayout {
  const $ = load(root);
  const first = (selector: string | undefined) => select($, selector)[0];
  const headline = first(layout.headline);
  const date = first(layout.datePublished);
  const byline = first(layout.byline);
  return {
    chosen: bodyOf($, facts, layout, general),
    headline: headline ? [{ value: textOf(headline), from: 'layout:headline', confidence: 0.98 }] : [],
    byline: byline ? textOf(byline) : undefined,
    datePublished: date ? (date.attribs.datetime ?? date.attribs.content ?? textOf(date)) : undefined,
  };
}

function bodyOf($: CheerioAPI, { blocks }: PageFacts, layout: Layout, general: ChosenBody): ChosenBody {
  const inside = new Set<PageElement>(select($, layout.articleBody));
  const removed = new Set<PageElement>((layout.remove ?? []).flatMap((selector) => select($, selector)));
  const isKept = (block: TextBlock) => !isInside(block.box, removed);
  const stated = blocks.filter(({ box }) => isInside(box, inside));
  const chosen = stated.length > 0 ? { kept: stated, leftOut: [], certainty: 0.97 } : general;
  const leftOut: LeftOut[] = chosen.kept
    .filter((block) => !isKept(block))
    .map((block) => ({ block, step: 'layout', reason: 'the layout of the source leaves it out' }));
  return { ...chosen, kept: chosen.kept.filter(isKept), leftOut: [...chosen.leftOut, ...leftOut] };
}
