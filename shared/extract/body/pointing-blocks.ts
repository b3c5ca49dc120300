import type { TextBlock } from '../page/page.ts';

/** A few words before a sign, as before the title of another text; days and numbers head entries of a list. */
const ANNOUNCED = /^[^:：|\d]{2,40}?\s?[:：|]\s*/u;
const SHORTEST_TITLE = 15;
/** White space counts in a text, but not around its links. */
const SLACK = 3;

/** Whether a block is a few words, a colon or a bar and nothing but a link behind it: `Also read: ...` in any language. */
export function announcesLink({ text, linked, links }: TextBlock): boolean {
  if (links !== 1 || linked < SHORTEST_TITLE) return false;
  const announced = ANNOUNCED.exec(text)?.[0].length ?? 0;
  return announced > 0 && Math.abs(text.length - announced - linked) <= SLACK;
}

const CUT_OFF = /(?:…|\.\.\.|\[[….]+\])$/;
/** So many of one form are a list. */
const LIST = 3;

/** Whether a text begins with a link and is cut off at its end. */
function isTeaser({ text, box, linked }: TextBlock): boolean {
  return linked > 0 && linked <= text.length * 0.8 && box.opening === 'a' && CUT_OFF.test(text);
}

/** Blocks of one form, three or more, that are links with the beginnings of the texts that they lead to. */
export function teasersIn(blocks: readonly TextBlock[]): ReadonlySet<TextBlock> {
  const rows = new Map<number, TextBlock[]>();
  for (const block of blocks)
    if (isTeaser(block)) rows.set(block.box.pattern, [...(rows.get(block.box.pattern) ?? []), block]);
  return new Set([...rows.values()].filter((row) => row.length >= LIST).flat());
}
