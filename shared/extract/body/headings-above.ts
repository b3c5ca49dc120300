import type { TextBlock } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import type { PageFigures } from './figures.ts';
import { PHRASE } from './furniture-phrases.ts';

/** Where a heading is one of the page's, unless the text below stands there too. */
const FURNITURE =
  PLACE.nav |
  PLACE.aside |
  PLACE.footer |
  PLACE.furniture |
  PLACE.comment |
  PLACE.form |
  PLACE.hidden |
  PLACE.figure |
  PLACE.caption |
  PLACE.embed;
/** What the headings of comments, offers and other texts say. */
const OF_PAGE = PHRASE.comment | PHRASE.elsewhere | PHRASE.request | PHRASE.share | PHRASE.house;
/** Its few words say little, so a heading above a text that is kept needs less than the text itself. */
const LEAST = 0.2;
/** What that text needs: of one that is hardly kept the heading would be as doubtful. */
const SURE = 0.6;

const isHeading = ({ box: { name } }: TextBlock): boolean => /^h[2-6]$/.test(name);

/**
 * The headings without links inside the body right above a block that is sure to be kept, and in no place of the page where that does not stand: they
 * head it. One above the whole body may be the headline in other words.
 */
export function headingsAbove(
  { facts: { blocks }, phrases, repeats }: PageFigures,
  chances: Float32Array,
  isKept: (block: TextBlock) => boolean,
): ReadonlySet<TextBlock> {
  const isAbove = (block: TextBlock): boolean => {
    const next = blocks[block.index + 1];
    if (next === undefined || isHeading(next) || (chances[next.index] ?? 0) < SURE) return false;
    return !(block.box.places & FURNITURE & ~next.box.places) && isKept(next);
  };
  const isOwn = ({ index, text, linked }: TextBlock): boolean =>
    linked === 0 &&
    (chances[index] ?? 0) >= LEAST &&
    !((phrases[index] ?? 0) & OF_PAGE) &&
    (repeats.get(text) ?? 1) === 1;
  const first = blocks.findIndex(isKept);
  return new Set(blocks.filter((block) => block.index > first && isHeading(block) && isOwn(block) && isAbove(block)));
}
