import type { TextBlock } from '../page/page.ts';
import { PLACE } from '../page/page.ts';

const FURNITURE =
  PLACE.nav | PLACE.aside | PLACE.footer | PLACE.furniture | PLACE.comment | PLACE.form | PLACE.caption | PLACE.list;
const QUESTION = /[?？؟]["”»“]?$/;
const SHORTEST = 12;
const LONGEST = 240;

/** Whether a block is a question set apart from its answer, as interviews set them: a heading, a term, or all in bold, without links. */
const isSetApart = ({ text, box, bold, links, linked }: TextBlock, answer: TextBlock): boolean =>
  links === 0 &&
  linked === 0 &&
  (box.places & FURNITURE & ~answer.box.places) === 0 &&
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  QUESTION.test(text) &&
  (/^(?:h[2-6]|dt|summary)$/.test(box.name) || bold >= 0.9 * text.length);

/** How many such questions of one form make an interview. */
const LEAST = 2;

/** The questions of an interview: set apart in one form, two or more, most often with an answer that is kept right below. */
export function questionsIn(
  blocks: readonly TextBlock[],
  isKept: (block: TextBlock) => boolean,
): ReadonlySet<TextBlock> {
  const apart = blocks.filter((block) => {
    const next = blocks[block.index + 1];
    return next !== undefined && isSetApart(block, next) && isKept(next);
  });
  const forms = Map.groupBy(apart, ({ box }) => box.pattern);
  return new Set([...forms.values()].filter((one) => one.length >= LEAST).flat());
}
