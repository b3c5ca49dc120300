import { pressed } from '../candidate.ts';
import type { Box, TextBlock } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import type { PageFigures } from './figures.ts';
import { between, shareOf } from './figures.ts';

const isList = (box: Box | undefined): boolean => box?.name === 'ul' || box?.name === 'ol';
const FURNITURE = PLACE.nav | PLACE.aside | PLACE.footer | PLACE.furniture | PLACE.comment | PLACE.form;
/** A list with more of it linked is one of other texts. */
const MOST_LINKED = 0.3;
/** Between two blocks that are kept, a list without links needs no more than this on average to be the text's. */
const BETWEEN = 0.3;
const LONGEST = 30;

const meanOf = (blocks: readonly TextBlock[], chances: Float32Array): number =>
  blocks.reduce((sum, { index }) => sum + (chances[index] ?? 0), 0) / blocks.length;

const listAround = ({ box }: TextBlock): Box | undefined => [box.parent, box.parent?.parent].find(isList);

/**
 * The items of lists that a sentence of the body announces: a block that is sure to be kept, ends in a colon and stands right above; of those that
 * stand between two blocks that are kept and read like them on average; and of those that hold the declared ingredients of a recipe. Their own few
 * words say too little to be judged one by one.
 */
export function announcedItems(
  { facts, sums, ingredients }: PageFigures,
  chances: Float32Array,
  isKept: (block: TextBlock) => boolean,
): ReadonlySet<TextBlock> {
  const items = new Set<TextBlock>();
  const seen = new Set<Box>();
  for (const block of facts.blocks) {
    const list = listAround(block);
    if (!list || seen.has(list)) continue;
    seen.add(list);
    const linked = shareOf(between(sums.linked, list.first, list.end), between(sums.units, list.first, list.end));
    const [lead, next] = [facts.blocks[list.first - 1], facts.blocks[list.end]];
    const isElsewhere = (list.places & FURNITURE & ~(lead?.box.places ?? 0)) !== 0;
    if (linked > MOST_LINKED || isElsewhere || list.end - list.first > LONGEST) continue;
    const own = facts.blocks.slice(list.first, list.end);
    const isBelow = lead !== undefined && isKept(lead);
    const isAnnounced = isBelow && /[:：]$/.test(lead.text);
    const isBetween = isBelow && next !== undefined && isKept(next) && linked === 0 && meanOf(own, chances) > BETWEEN;
    const isOfRecipe = ingredients.size > 0 && ingredients.has(pressed(block.text));
    if (isAnnounced || isBetween || isOfRecipe) for (const item of own) items.add(item);
  }
  return items;
}
