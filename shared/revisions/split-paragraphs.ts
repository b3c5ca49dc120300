import type { ParagraphChange } from '../model/revision.ts';
import { foldText } from './fold-text.ts';

/** Paragraphs that went and that came between two that stayed. */
export type Gap = { readonly gone: readonly string[]; readonly come: readonly string[] };

/** Texts of one gap compared at most, so that a rewritten giant costs no square. */
const MOST_PAIRS = 20_000;

/** Indexes of the consecutive texts, from one on, that read as the whole; undefined where they do not. */
function partsOf(whole: string, texts: readonly string[], from: number): number | undefined {
  let rest = whole;
  for (let to = from; to < texts.length; to += 1) {
    const part = texts[to] ?? '';
    if (part === '' || !rest.startsWith(part)) return undefined;
    rest = rest.slice(part.length).trimStart();
    if (rest === '') return to - from > 0 ? to + 1 : undefined;
  }
  return undefined;
}

type Cut = { readonly whole: number; readonly from: number; readonly to: number };

/** Which of some texts read as several consecutive ones of others. */
function cutsOf(wholes: readonly string[], parts: readonly string[]): readonly Cut[] {
  if (wholes.length * parts.length > MOST_PAIRS) return [];
  const [long, short] = [wholes.map(foldText), parts.map(foldText)];
  const cuts: Cut[] = [];
  for (const [whole, text] of long.entries()) {
    for (let from = cuts.at(-1)?.to ?? 0; from < short.length; from += 1) {
      const to = partsOf(text, short, from);
      if (to === undefined) continue;
      cuts.push({ whole, from, to });
      break;
    }
  }
  return cuts;
}

const without = (texts: readonly string[], cuts: readonly Cut[]): readonly string[] =>
  texts.filter((_, index) => !cuts.some(({ from, to }) => index >= from && index < to));

const PART = '\n\n';

/** Takes out of a gap the paragraphs that were split in several, or joined from several, word for word. */
export function splitsIn({ gone, come }: Gap): { readonly changes: readonly ParagraphChange[]; readonly rest: Gap } {
  const splits = cutsOf(gone, come);
  const [left, right] = [
    gone.filter((_, index) => !splits.some(({ whole }) => whole === index)),
    without(come, splits),
  ];
  const joins = cutsOf(right, left);
  const changes = [
    ...splits.map(({ whole, from, to }) => change('split', gone[whole], come.slice(from, to).join(PART))),
    ...joins.map(({ whole, from, to }) => change('joined', left.slice(from, to).join(PART), right[whole])),
  ];
  return {
    changes,
    rest: { gone: without(left, joins), come: right.filter((_, index) => !joins.some(({ whole }) => whole === index)) },
  };
}

const change = (kind: 'split' | 'joined', before = '', after = ''): ParagraphChange => ({
  change: kind,
  before,
  after,
});
