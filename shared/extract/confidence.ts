import type { DropReason } from '../outcome.ts';
import type { PageFigures } from './body/figures.ts';
import { between } from './body/figures.ts';
import { isArticleThing } from './page/article-thing.ts';
import type { Thing } from './page/json-ld.ts';
import type { TextBlock } from './page/page.ts';

/** What speaks for and against a page being an article whose body was read whole. */
export type Signals = {
  readonly figures: PageFigures;
  readonly kept: readonly TextBlock[];
  /** Mean probability of the kept text. */
  readonly certainty: number;
  /** Letters of the body that structured data declare, where it is taken for the page's own. */
  readonly declared?: number;
  readonly thing: Thing | undefined;
  readonly url: string;
  readonly hasHeadline: boolean;
  readonly hasDate: boolean;
};

/** Fewer Latin letters than this are no article. */
const SHORTEST = 60;
/** Pages scored lower are dropped; over the dev pages of four news corpora this loses one in two hundred. */
export const LEAST_CONFIDENCE = 0.5;

const unitsOf = ({ figures, kept, declared }: Signals): number =>
  declared || kept.reduce((sum, { index }) => sum + (figures.stats[index]?.units ?? 0), 0);

/** Share of the running text of the page that was kept. */
function shareKept({ figures, kept }: Signals): number {
  const { sums, facts } = figures;
  const own = kept.reduce((sum, { index }) => sum + between(sums.prose, index, index + 1), 0);
  const all = sums.prose[facts.blocks.length] ?? 0;
  return all > 0 ? own / all : 0;
}

const saysArticle = ({ figures, thing }: Signals): boolean =>
  (thing !== undefined && isArticleThing(thing)) ||
  /article|news/i.test(figures.facts.metas.get('og:type')?.[0] ?? '') ||
  figures.facts.metas.has('article:published_time');

const isFrontPage = (url: string): boolean => {
  const path = URL.parse(url)?.pathname ?? '/x';
  return path === '/' || /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)$/i.test(path);
};

/** 0 to 1: that the page is an article and its body is whole. */
export function confidenceOf(signals: Signals): number {
  const score =
    0.45 * signals.certainty +
    (saysArticle(signals) ? 0.2 : 0) +
    (signals.hasDate ? 0.1 : 0) +
    (signals.hasHeadline ? 0.05 : 0) +
    0.1 * Math.min(1, unitsOf(signals) / 800) +
    0.1 * Math.min(1, 2 * shareKept(signals));
  return Math.round(100 * score) / 100;
}

/** Why the pipeline would not keep the page; undefined when it would. */
export function dropReasonOf(signals: Signals, confidence: number): DropReason | undefined {
  const units = unitsOf(signals);
  if (units < SHORTEST) return 'not-an-article';
  if (isFrontPage(signals.url) && !(signals.thing && isArticleThing(signals.thing))) return 'not-an-article';
  if (!saysArticle(signals) && !signals.hasDate && shareKept(signals) < 0.3) return 'not-an-article';
  return confidence < LEAST_CONFIDENCE ? 'low-confidence' : undefined;
}
