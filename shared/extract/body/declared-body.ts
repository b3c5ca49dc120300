import type { Block } from '../block.ts';
import type { Thing } from '../page/json-ld.ts';
import type { ChosenBody } from './body.ts';
import type { PageFigures } from './figures.ts';
import { lengthOf, paragraphsIn, SHORTEST_BODY, stateBody } from './state-body.ts';

/** How far a body is trusted that a page declares and nobody sees: where both are there, 85 to 100 % of its words are in the text. */
export const DECLARED_CERTAINTY = 0.6;

/** A page with less text than this, in Latin letters, shows none. */
const NO_TEXT = 60;

/** A body that the page declares, and where. */
export type DeclaredBody = { readonly blocks: readonly Block[]; readonly from: string };

const NONE: DeclaredBody = { blocks: [], from: '' };

/** Whether a page shows no text of its own, as one that a script fills in the browser. */
function showsNothing({ kept, certainty }: ChosenBody, { stats }: PageFigures): boolean {
  return certainty * kept.reduce((sum, { index }) => sum + (stats[index]?.units ?? 0), 0) < NO_TEXT;
}

/** What a page without text declares of it. */
export type Declaring = {
  readonly states: readonly string[];
  readonly headline: string;
  readonly thing: Thing | undefined;
};

/**
 * The body that structured data, or the state of the page's script, declare for a page that shows none, as blocks; empty where the page shows a
 * text, and where the publisher says that the text is not free.
 */
export function declaredBody(
  { states, headline, thing }: Declaring,
  chosen: ChosenBody,
  figures: PageFigures,
): DeclaredBody {
  if (!showsNothing(chosen, figures)) return NONE;
  if (/^(?:false|no)$/i.test(String(thing?.value.isAccessibleForFree ?? ''))) return NONE;
  const body = thing?.value.articleBody;
  const stated = typeof body === 'string' ? paragraphsIn(body) : [];
  const isWhole = lengthOf(stated) >= SHORTEST_BODY;
  const texts = isWhole ? stated : stateBody(states, headline);
  return {
    blocks: texts.map((text) => ({ kind: 'paragraph', text, emphasis: false, hint: '' })),
    from: isWhole ? 'json-ld:articleBody' : 'script:state',
  };
}
