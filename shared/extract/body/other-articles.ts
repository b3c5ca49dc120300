import type { Box, TextBlock } from '../page/page.ts';
import type { PageFigures } from './figures.ts';
import { comparable } from './figures.ts';

/** With this much text (in characters) kept between the headline and it, a further article is not the page's own. */
const ENOUGH_TEXT = 200;

/** The outermost article element around a block. */
function articleAround({ box }: TextBlock): Box | undefined {
  let found: Box | undefined;
  for (let outer: Box | undefined = box; outer; outer = outer.parent) if (outer.name === 'article') found = outer;
  return found;
}

/** Whether an article element begins with a main heading of its own that is not the headline of the page. */
function hasOtherHeadline({ first, end }: Box, { facts, headline }: PageFigures): boolean {
  return facts.blocks
    .slice(first, end)
    .some(({ box, text }) => (box.name === 'h1' || box.parent?.name === 'h1') && comparable(text) !== headline);
}

/** Blocks of articles that follow the page's own in the same page, as endless pages load them: elements of their own with headlines of their own. */
export function otherArticles(kept: readonly TextBlock[], figures: PageFigures): ReadonlySet<TextBlock> {
  const { headlineAt } = figures;
  if (headlineAt < 0) return new Set();
  const verdicts = new Map<Box, boolean>();
  const others = new Set<TextBlock>();
  let before = 0;
  for (const block of kept) {
    const article = articleAround(block);
    if (article && !verdicts.has(article))
      verdicts.set(article, before >= ENOUGH_TEXT && article.first > headlineAt && hasOtherHeadline(article, figures));
    if (article && verdicts.get(article)) others.add(block);
    else if (block.index > headlineAt) before += block.text.length;
  }
  return others;
}
