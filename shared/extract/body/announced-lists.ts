import { pressed } from '../candidate.ts';
import type { Box, TextBlock } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import type { PageFigures } from './figures.ts';
import { between, shareOf } from './figures.ts';

const isList = (box: Box | undefined): boolean => box?.name === 'ul' || box?.name === 'ol';
const FURNITURE = PLACE.nav | PLACE.aside | PLACE.footer | PLACE.furniture | PLACE.comment | PLACE.form;
/** A list with more of it linked is one of other texts. */
const MOST_LINKED = 0.3;
const LONGEST = 30;

const listAround = ({ box }: TextBlock): Box | undefined => [box.parent, box.parent?.parent].find(isList);

/**
 * The items of lists that a sentence of the body announces: a block that is sure to be kept, ends in a colon and stands right above; and of those
 * that hold the declared ingredients of a recipe. Their own few words say too little to be judged one by one.
 */
export function announcedItems(
  { facts, sums, ingredients }: PageFigures,
  isKept: (block: TextBlock) => boolean,
): ReadonlySet<TextBlock> {
  const items = new Set<TextBlock>();
  const seen = new Set<Box>();
  for (const block of facts.blocks) {
    const list = listAround(block);
    if (!list || seen.has(list)) continue;
    seen.add(list);
    const lead = facts.blocks[list.first - 1];
    const linked = shareOf(between(sums.linked, list.first, list.end), between(sums.units, list.first, list.end));
    const isAnnounced = lead !== undefined && /[:：]$/.test(lead.text) && isKept(lead);
    const isOfRecipe = ingredients.size > 0 && ingredients.has(pressed(block.text));
    if ((!isAnnounced && !isOfRecipe) || linked > MOST_LINKED) continue;
    if (list.places & FURNITURE || list.end - list.first > LONGEST) continue;
    for (const item of facts.blocks.slice(list.first, list.end)) items.add(item);
  }
  return items;
}
