import { pressed } from '../candidate.ts';
import type { Box, PageFacts, TextBlock } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import type { TextStats } from '../page/text-stats.ts';
import { textStats } from '../page/text-stats.ts';
import { phrasesIn } from './furniture-phrases.ts';
import { wordRuns } from './word-runs.ts';

/** What the fields of the page say that helps to tell its body. */
export type FeatureHints = {
  readonly headline: string;
  readonly description: string;
  /** `articleBody` of the page's JSON-LD, if any. */
  readonly declaredBody: string;
  /** What a recipe in the page's data takes. */
  readonly ingredients: readonly string[];
};

/** Sums over the blocks before each index, so that the sums of any box are two look-ups. */
export type Sums = {
  readonly units: Float64Array;
  readonly linked: Float64Array;
  readonly prose: Float64Array;
};

/** Sums over all blocks of one pattern, by pattern. */
export type PatternSums = Sums & { readonly count: Float64Array };

/** Figures of the whole page that features of single blocks refer to. */
export type PageFigures = {
  readonly facts: PageFacts;
  readonly stats: readonly TextStats[];
  readonly phrases: Int32Array;
  readonly sums: Sums;
  readonly patterns: PatternSums;
  /** How much running text each container holds near its own level. */
  readonly scores: ReadonlyMap<Box, number>;
  readonly best: Box | undefined;
  readonly bestScore: number;
  /** Index of the first block of the headline; -1 when there is none. */
  readonly headlineAt: number;
  /** How often each longer text stands in the page. */
  readonly repeats: ReadonlyMap<string, number>;
  /** Three-word runs of the declared body. */
  readonly declared: ReadonlySet<number> | undefined;
  /** Letters of the ingredients that the page declares. */
  readonly ingredients: ReadonlySet<string>;
  /** Headline and description in the form that texts are compared in. */
  readonly headline: string;
  readonly description: string;
};

export const EMPTY_STATS: TextStats = {
  units: 0,
  words: 0,
  commas: 0,
  stops: 0,
  digits: 0,
  uppers: 0,
  letters: 0,
  code: 0,
};

/** Elements that hold one block of text and are not containers themselves. */
const LEAVES = new Set('p li h1 h2 h3 h4 h5 h6 blockquote pre dd dt td th'.split(' '));

const HEADINGS = new Map('h1 h2 h3 h4 h5 h6'.split(' ').map((name, index) => [name, index + 1]));
/** The level of a heading by its tag name, from 1; 0 for other elements. */
export const levelOf = (name: string): number => HEADINGS.get(name) ?? 0;

/** The container that a block stands in. */
export const containerOf = ({ box }: TextBlock): Box | undefined => (LEAVES.has(box.name) ? box.parent : box);

/** The sum of a figure over the blocks `from` up to `to`, exclusive. */
export const between = (sums: Float64Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Normal form in which repeated and declared texts are compared. */
export const comparable = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z\d]+/g, '')
    : text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The letter or digit that a comparable text begins with. */
export const firstLetter = (text: string): string | undefined =>
  isLatin(text.charCodeAt(0)) ? text[0]?.toLowerCase() : /[\p{L}\p{N}]/u.exec(text.slice(0, 8))?.[0].toLowerCase();

/** Whether a code is that of a letter of ASCII. */
const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Whether a block cannot be body text whatever stands around it, so that no features are needed. */
export const isHopeless = (block: TextBlock): boolean =>
  (block.linked >= block.text.length * 0.9 && block.text.length < 60 && block.box.name !== 'p') ||
  (block.box.places & PLACE.nav) !== 0;

/** How much a block reads as running text. */
function proseOf(block: TextBlock, stats: TextStats): number {
  if (stats.units < 40 || block.linked > block.text.length / 2) return 0;
  return 1 + Math.min(stats.commas + stats.stops, 8) / 2 + Math.min(stats.units / 100, 4);
}

/** A container is credited with its own running text, and with ever less of what lies deeper; four levels tell enough. */
const LEVELS = 4;
const FADE = 0.6;

function containerScores(blocks: readonly TextBlock[], sums: Sums): Map<Box, number> {
  const scores = new Map<Box, number>();
  for (const block of blocks) {
    let share = between(sums.prose, block.index, block.index + 1);
    if (share === 0) continue;
    let box = containerOf(block);
    for (let level = 0; box && level < LEVELS; level += 1, box = box.parent, share *= FADE)
      scores.set(box, (scores.get(box) ?? 0) + share);
  }
  return scores;
}

function bestContainer(scores: ReadonlyMap<Box, number>, sums: Sums): { best: Box | undefined; bestScore: number } {
  let best: Box | undefined;
  let bestScore = 0;
  for (const [box, score] of scores) {
    const linked = shareOf(between(sums.linked, box.first, box.end), between(sums.units, box.first, box.end));
    if (score * (1 - linked) <= bestScore) continue;
    best = box;
    bestScore = score * (1 - linked);
  }
  return { best, bestScore };
}

const MOST_RUNS = 4000;

/** Three-word runs of the body that the structured data declare, where it is long enough to be one. */
const declaredRuns = (body: string): ReadonlySet<number> | undefined =>
  body.length < 200 ? undefined : new Set(wordRuns(body, MOST_RUNS));

/** Where the headline stands: its main heading, since bars that stay in view repeat it; else where it stands first, else the first main heading. */
function headlineIndex(facts: PageFacts, headline: string): number {
  const first = headline[0];
  let heading = -1;
  let found = -1;
  for (const { box, text, index } of facts.blocks) {
    if (heading < 0 && box.name === 'h1') heading = index;
    // a comparable text is never longer than the text
    if (first === undefined || text.length < headline.length || text.length > 2 * headline.length + 60) continue;
    if (box.places & (PLACE.nav | PLACE.aside)) continue;
    if (text.length < 30 && box.name !== 'h1' && box.name !== 'h2') continue;
    if (found >= 0 && box.name !== 'h1') continue;
    if (firstLetter(text) !== first || !comparable(text).startsWith(headline)) continue;
    if (box.name === 'h1') return index;
    found = index;
  }
  return found < 0 ? heading : found;
}

type Arrays = {
  readonly sums: Sums;
  readonly patterns: PatternSums;
  readonly phrases: Int32Array;
  readonly repeats: Map<string, number>;
};

function newArrays(blocks: number, patterns: number): Arrays {
  const room = new Float64Array(3 * (blocks + 1) + 4 * patterns);
  let used = 0;
  const array = (length: number) => {
    used += length;
    return room.subarray(used - length, used);
  };
  return {
    sums: { units: array(blocks + 1), linked: array(blocks + 1), prose: array(blocks + 1) },
    patterns: { units: array(patterns), linked: array(patterns), prose: array(patterns), count: array(patterns) },
    phrases: new Int32Array(blocks),
    repeats: new Map(),
  };
}

function addBlock({ sums, patterns, phrases, repeats }: Arrays, block: TextBlock, stats: TextStats): void {
  const at = block.index;
  const { units } = stats;
  const linked = units * shareOf(block.linked, block.text.length);
  const prose = proseOf(block, stats);
  const { pattern } = block.box;
  sums.units[at + 1] = (sums.units[at] ?? 0) + units;
  sums.linked[at + 1] = (sums.linked[at] ?? 0) + linked;
  sums.prose[at + 1] = (sums.prose[at] ?? 0) + prose;
  patterns.count[pattern] = (patterns.count[pattern] ?? 0) + 1;
  patterns.units[pattern] = (patterns.units[pattern] ?? 0) + units;
  patterns.linked[pattern] = (patterns.linked[pattern] ?? 0) + linked;
  patterns.prose[pattern] = (patterns.prose[pattern] ?? 0) + prose;
  if (units > 20) repeats.set(block.text, (repeats.get(block.text) ?? 0) + 1);
  if (!isHopeless(block) || levelOf(block.box.name) > 0)
    phrases[at] = phrasesIn(block.text, units > 1.5 * block.text.length);
}

/** Takes the measures of a page. */
export function pageFigures(facts: PageFacts, hints: FeatureHints): PageFigures {
  const { blocks } = facts;
  const stats = blocks.map(({ text }) => textStats(text));
  const arrays = newArrays(blocks.length, facts.patterns);
  for (const block of blocks) addBlock(arrays, block, stats[block.index] ?? EMPTY_STATS);
  const scores = containerScores(blocks, arrays.sums);
  const headline = comparable(hints.headline);
  return {
    facts,
    stats,
    ...arrays,
    scores,
    ...bestContainer(scores, arrays.sums),
    headlineAt: headlineIndex(facts, headline),
    declared: declaredRuns(hints.declaredBody),
    ingredients: new Set(hints.ingredients.map(pressed)),
    headline,
    description: comparable(hints.description),
  };
}
