import { nameWords } from '../page/look.ts';
import type { Box, TextBlock } from '../page/page.ts';
import type { Label } from './truth.ts';

/** How often each word in class names stood around body text and around other text, on one site. */
export type SiteCounts = Map<string, { yes: number; no: number }>;

/** Adds the blocks of one page to the counts of its site. */
export function countNames(counts: SiteCounts, blocks: readonly TextBlock[], labels: readonly Label[]): void {
  const cache = new Map<Box, readonly string[]>();
  for (const block of blocks) {
    const label = labels[block.index];
    if (!label || label.weight === 0) continue;
    for (const word of new Set(wordsAround(block.box, cache))) {
      const count = counts.get(word) ?? { yes: 0, no: 0 };
      if (label.label > 0.5) count.yes += label.weight;
      else count.no += label.weight;
      counts.set(word, count);
    }
  }
}

function wordsAround(box: Box, cache: Map<Box, readonly string[]>): readonly string[] {
  const known = cache.get(box);
  if (known) return known;
  const own =
    box.name === 'body' || box.name === 'html'
      ? []
      : nameWords(`${box.element.attribs.class ?? ''} ${box.element.attribs.id ?? ''}`);
  const words = [...own, ...(box.parent ? wordsAround(box.parent, cache) : [])];
  cache.set(box, words);
  return words;
}

/** Weights of the words that enough sites use: the log of how much more often they stand around body text than the average block does. */
export function lexiconOf(sites: readonly SiteCounts[], leastSites = 5): Map<string, number> {
  const totals = new Map<string, { yes: number; no: number; sites: number }>();
  let [yesAll, noAll] = [0, 0];
  for (const counts of sites) {
    for (const [word, { yes, no }] of counts) {
      const total = totals.get(word) ?? { yes: 0, no: 0, sites: 0 };
      // each site counts once, whatever its number of pages
      const sum = yes + no;
      total.yes += yes / sum;
      total.no += no / sum;
      total.sites += 1;
      totals.set(word, total);
    }
  }
  for (const { yes, no } of totals.values()) {
    yesAll += yes;
    noAll += no;
  }
  const base = Math.log(yesAll / noAll);
  const weights = new Map<string, number>();
  for (const [word, { yes, no, sites: support }] of totals) {
    if (support < leastSites) continue;
    const weight = Math.log((yes + 1) / (no + 1)) - base;
    const clipped = Math.max(-3, Math.min(3, weight));
    if (Math.abs(clipped) > 0.25) weights.set(word, Math.round(clipped * 100) / 100);
  }
  return weights;
}
