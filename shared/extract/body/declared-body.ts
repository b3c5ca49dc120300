import type { Block } from '../block.ts';
import type { Thing } from '../page/json-ld.ts';
import { plainText } from '../page/json-ld.ts';
import type { ChosenBody } from './body.ts';
import type { PageFigures } from './figures.ts';

/** How far a body is trusted that structured data declare and nobody sees: where both are there, 85 to 100 % of its words are in the text. */
export const DECLARED_CERTAINTY = 0.6;

/** Declared texts of fewer letters than this are summaries. */
const SHORTEST = 200;
/** A page with less text than this, in Latin letters, shows none. */
const NO_TEXT = 60;

/** Ends of paragraphs in texts with or without markup. */
const PARAGRAPH_END = /\s*\n\s*|<\/(?:p|h[1-6]|li|div)>|<br\s*\/?>/i;

/** Whether a page shows no text of its own, as one that a script fills in the browser. */
function showsNothing({ kept, certainty }: ChosenBody, { stats }: PageFigures): boolean {
  return certainty * kept.reduce((sum, { index }) => sum + (stats[index]?.units ?? 0), 0) < NO_TEXT;
}

/**
 * The body that structured data declare, for a page that shows none, as blocks; empty where the page shows a text, and where the publisher says that
 * the text is not free.
 */
export function declaredBody(thing: Thing | undefined, chosen: ChosenBody, figures: PageFigures): readonly Block[] {
  const body = thing?.value.articleBody;
  if (typeof body !== 'string' || !showsNothing(chosen, figures)) return [];
  if (/^(?:false|no)$/i.test(String(thing?.value.isAccessibleForFree ?? ''))) return [];
  const texts = body.split(PARAGRAPH_END).flatMap((text) => plainText(text) ?? []);
  if (texts.reduce((sum, text) => sum + text.length, 0) < SHORTEST) return [];
  return texts.map((text) => ({ kind: 'paragraph', text, emphasis: false, hint: '' }));
}
