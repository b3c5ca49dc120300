import type { Box, TextBlock } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { announcedItems } from './announced-lists.ts';
import { asksForConsent, asksForEmbed } from './consent.ts';
import type { PageFigures } from './figures.ts';
import { comparable } from './figures.ts';
import { headingsAbove } from './headings-above.ts';
import { keepFrom } from './keep-from.ts';
import { otherArticles } from './other-articles.ts';
import { announcesLink, teasersIn } from './pointing-blocks.ts';
import { questionsIn } from './questions.ts';

/** A block that the body goes without, by which step and why. */
export type LeftOut = { readonly block: TextBlock; readonly step: string; readonly reason: string };

export type KeptBlocks = { readonly kept: readonly TextBlock[]; readonly leftOut: readonly LeftOut[] };

/** A text of this length that stands in a page twice was not written twice. */
const REPEAT_LENGTH = 60;
/** Shorter headlines (in letters) may well be words of the text. */
const SHORTEST_HEADLINE = 12;
/** What stands in a page this often is a notice. */
const NOTICE = 3;

const NONE: ReadonlySet<string> = new Set();

/** Chooses the body by the probability of each block, without what is there twice. The trace covers the span of the body. */
export function keptBlocks(figures: PageFigures, chances: Float32Array): KeptBlocks {
  const { blocks } = figures.facts;
  const seen = new Set<string>();
  const kept: TextBlock[] = [];
  const leftOut: LeftOut[] = [];
  const keep = keepFrom(figures, chances);
  const isLikely = (block: TextBlock): boolean => (chances[block.index] ?? 0) > keep;
  const carried = [
    announcedItems(figures, chances, isLikely),
    questionsIn(blocks, isLikely),
    headingsAbove(figures, chances, (block) => isLikely(block) && objection(block, NONE, figures)[1] === undefined),
  ];
  for (const block of blocks) {
    if (!isLikely(block) && !carried.some((some) => some.has(block))) continue;
    const [step, reason] = repeatsAll(block, kept) ?? objection(block, seen, figures);
    if (reason === undefined) {
      kept.push(block);
      seen.add(block.text);
    } else leftOut.push({ block, step, reason });
  }
  const others = otherArticles(kept, figures);
  const teasers = teasersIn(kept);
  leftOut.push(
    ...Array.from(others, (block) => ({ block, step: 'article', reason: 'it belongs to another article of the page' })),
    ...Array.from(teasers, (block) => ({
      block,
      step: 'teaser',
      reason: 'it is a link and the beginning of its text',
    })),
  );
  const { own, comments } = withoutComments(kept.filter((block) => !others.has(block) && !teasers.has(block)));
  return { kept: own, leftOut: [...leftOut, ...comments, ...unlikelyBetween(own, blocks, chances, keep)] };
}

/** How many of the first texts are looked for in a long one, and how much of their beginning. */
const PROBES = 12;
const PROBE_LENGTH = 40;
const LEAST_FOUND = 3;
const LONG = 600;

/** Whether a long block says again what stands before it in pieces: a copy of the whole text, for another form of the page. */
function repeatsAll({ text }: TextBlock, kept: readonly TextBlock[]): readonly [string, string] | undefined {
  if (text.length < LONG || kept.length < LEAST_FOUND) return undefined;
  const probes = kept.slice(0, PROBES).filter((one) => one.text.length >= PROBE_LENGTH);
  const found = probes.filter((one) => text.includes(one.text.slice(0, PROBE_LENGTH))).length;
  return found >= LEAST_FOUND && found >= probes.length / 2
    ? ['repeat', 'it says again what stands before it in pieces']
    : undefined;
}

/** With this much text before them (in characters), comments are comments and not the article of a forum. */
const ENOUGH_TEXT = 200;

/** Takes readers' comments off the end, where there is an article before them. */
function withoutComments(kept: readonly TextBlock[]): { own: readonly TextBlock[]; comments: LeftOut[] } {
  const isComment = ({ box }: TextBlock) => (box.places & PLACE.comment) !== 0;
  const first = kept.findIndex(isComment);
  const before = kept.slice(0, Math.max(0, first)).reduce((sum, { text }) => sum + text.length, 0);
  if (before < ENOUGH_TEXT) return { own: kept, comments: [] };
  const comments = new Set(kept.slice(first).filter(isComment));
  const reason = "it stands among readers' comments";
  return {
    own: kept.filter((block) => !comments.has(block)),
    comments: Array.from(comments, (block) => ({ block, step: 'comment', reason })),
  };
}

/** The blocks inside the span of the body that do not read as a part of it. */
function unlikelyBetween(
  kept: readonly TextBlock[],
  blocks: readonly TextBlock[],
  chances: Float32Array,
  keep: number,
): LeftOut[] {
  const [first, last] = [kept[0]?.index ?? 0, kept.at(-1)?.index ?? -1];
  return blocks.slice(first, last + 1).flatMap((block) => {
    const chance = chances[block.index] ?? 0;
    if (chance > keep) return [];
    const what = block.linked > block.text.length / 2 ? 'mostly links' : 'does not read as body text';
    return { block, step: 'classify', reason: `${what} (${chance.toFixed(2)})` };
  });
}

/** Why a likely block is left out all the same: it is the headline, or stands in the page again. */
function objection(
  block: TextBlock,
  seen: ReadonlySet<string>,
  { headline, repeats }: PageFigures,
): readonly [string, string | undefined] {
  const { text, box } = block;
  if (
    headline.length > SHORTEST_HEADLINE &&
    text.length < 2 * headline.length + 40 &&
    isHeadline(comparable(text), headline)
  )
    return ['headline', 'it is the headline'];
  if (announcesLink(block)) return ['pointer', 'it announces a link and is nothing else'];
  if (isData(text)) return ['data', 'it is data of a script'];
  if (
    (box.places & PLACE.furniture && asksForConsent(text)) ||
    (SPEAKS_OF_PRIVACY.test(text) && (asksForEmbed(text) || isPrivacyBox(box)))
  )
    return ['consent', 'it asks for consent'];
  if (text.length < REPEAT_LENGTH) return ['', undefined];
  if ((repeats.get(text) ?? 0) >= NOTICE) return ['repeat', 'the same notice stands in the page three times or more'];
  return ['repeat', seen.has(text) ? 'the same text stands in the body already' : undefined];
}

const SPEAKS_OF_PRIVACY = /cookie|privacy|personal (?:data|information)|datenschutz|confidentialit|privacidad/i;
const PRIVACY_LEVELS = 4;

/** Whether a block stands in a window that is named for the reader's privacy. */
function isPrivacyBox(box: Box): boolean {
  let outer: Box | undefined = box;
  for (let level = 0; outer && level < PRIVACY_LEVELS; level += 1, outer = outer.parent) {
    const { class: names = '', id = '' } = outer.element.attribs;
    if (outer.name !== 'body' && /privacy|cookie|consent|gdpr/i.test(`${names} ${id}`)) return true;
  }
  return false;
}

/** So many properties of an object written as data make a text a piece of a script that broke out of its element. */
const DATA = 4;

const isData = (text: string): boolean => text.includes('":') && text.split('":').length > DATA;

/** The heading may have a status label or a kicker more than the headline. */
const isHeadline = (text: string, headline: string): boolean =>
  text === headline || (text.length < headline.length + 16 && (text.startsWith(headline) || text.endsWith(headline)));
