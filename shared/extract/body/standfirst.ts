import { MARK } from '../page/look.ts';
import type { MarkedElement, PageFacts, TextBlock } from '../page/page.ts';
import type { ChosenBody } from './body.ts';
import { LEAST_BLOCKS, SENTENCE_END, without } from './trim-edges.ts';

/** The step that takes standfirsts off. */
export const STANDFIRST = 'standfirst';

/** More blocks than these above a byline are a text that it ends. */
const LONGEST_STANDFIRST = 2;

/** An element that tells who wrote the text, or when. */
const isByline = ({ marks, element }: MarkedElement): boolean => (marks & MARK.byline) !== 0 || element.name === 'time';

/** A heading below the headline, or what is named so, is a standfirst also where it is a sentence. */
const isSentence = ({ text, box }: TextBlock): boolean =>
  SENTENCE_END.test(text) && !/^h[2-4]$/.test(box.name) && (box.marks & MARK.summary) === 0;

/** The first blocks of a body, where the page's byline stands between them and the others; two sentences are a text that goes on below it. */
export function aboveByline({ marked }: PageFacts, kept: readonly TextBlock[]): readonly TextBlock[] {
  const bylines = marked.filter(isByline);
  const isAbove = ({ index }: TextBlock, at: number): boolean =>
    bylines.some((byline) => byline.at > index && byline.at < (kept[at + 1]?.index ?? 0));
  const above = kept.slice(0, kept.slice(0, LONGEST_STANDFIRST).findIndex(isAbove) + 1);
  return kept.length < LEAST_BLOCKS ||
    above.filter(isSentence).length > 1 ||
    hasMoreBelow(bylines, kept.slice(above.length))
    ? []
    : above;
}

/** Entries of a live page have a time, and perhaps a writer, each. */
const hasMoreBelow = (bylines: readonly MarkedElement[], [first, ...others]: readonly TextBlock[]): boolean =>
  bylines.some(({ at }) => first !== undefined && at > first.index && at < (others.at(-1)?.index ?? first.index));

/** Takes off the beginning of the body what stands above the byline and is no sentence: it says what the text is about. */
export function trimStandfirst(chosen: ChosenBody, facts: PageFacts): ChosenBody {
  return without(
    chosen,
    aboveByline(facts, chosen.kept).filter((block) => !isSentence(block)),
    STANDFIRST,
    'it stands above the byline and is no sentence',
  );
}
