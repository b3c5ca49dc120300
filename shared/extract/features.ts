import { MARK } from './look.ts';
import type { Box, PageFacts, TextBlock } from './page.ts';
import { PLACE } from './page.ts';
import { PHRASE, phrasesIn } from './phrases.ts';
import type { TextStats } from './text-stats.ts';
import { textStats } from './text-stats.ts';

/** What the fields of the page say that helps to tell its body. */
export type FeatureHints = {
  readonly headline: string;
  readonly description: string;
  /** `articleBody` of the page's JSON-LD, if any. */
  readonly declaredBody: string;
};

const PLACES = [
  PLACE.nav,
  PLACE.aside,
  PLACE.header,
  PLACE.footer,
  PLACE.article,
  PLACE.main,
  PLACE.figure,
  PLACE.list,
  PLACE.table,
  PLACE.form,
  PLACE.quote,
  PLACE.hidden,
  PLACE.body,
  PLACE.furniture,
  PLACE.comment,
  PLACE.caption,
  PLACE.live,
  PLACE.section,
  PLACE.byline,
];
const MARKS = [MARK.byline, MARK.date, MARK.headline, MARK.summary, MARK.furniture, MARK.caption, MARK.body];
const PHRASES = Object.values(PHRASE);

/** Sums over the blocks before each index, so that the sums of any box are two look-ups. */
type Sums = {
  readonly units: Float64Array;
  readonly linked: Float64Array;
  readonly prose: Float64Array;
};

type Pattern = { count: number; units: number; linked: number; prose: number };

/** Figures of the whole page that features of single blocks refer to. */
export type PageFigures = {
  readonly facts: PageFacts;
  readonly hints: FeatureHints;
  readonly stats: readonly TextStats[];
  readonly phrases: Int32Array;
  readonly sums: Sums;
  readonly patterns: readonly Pattern[];
  readonly best: Box | undefined;
  readonly scores: ReadonlyMap<Box, number>;
  readonly bestScore: number;
  /** Index of the first block of the headline; -1 when there is none. */
  readonly headlineAt: number;
  readonly repeats: ReadonlyMap<string, number>;
  readonly declared: ReadonlySet<string> | undefined;
};

/** How much a block reads as running text. */
function proseOf(block: TextBlock, stats: TextStats): number {
  if (stats.units < 40 || block.linked > block.text.length / 2) return 0;
  return 1 + Math.min(stats.commas + stats.stops, 8) / 2 + Math.min(stats.units / 100, 4);
}

function containerScores(facts: PageFacts, prose: readonly number[]): Map<Box, number> {
  const scores = new Map<Box, number>();
  for (const block of facts.blocks) {
    let share = prose[block.index] ?? 0;
    if (share === 0) continue;
    let box = BLOCK_TAGS.has(block.box.name) ? block.box.parent : block.box;
    for (let level = 0; box && level < 4; level += 1, box = box.parent, share *= 0.6)
      scores.set(box, (scores.get(box) ?? 0) + share);
  }
  return scores;
}

/** Elements that hold one block of text and are not containers themselves. */
export const BLOCK_TAGS = new Set('p li h1 h2 h3 h4 h5 h6 blockquote pre dd dt td th'.split(' '));

const between = (sums: Float64Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Normal form in which repeated and declared texts are compared. */
export const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function declaredPieces(body: string): ReadonlySet<string> | undefined {
  if (body.length < 200) return undefined;
  const pieces = new Set<string>();
  const tokens = body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let index = 0; index + 2 < tokens.length; index += 1)
    pieces.add(`${tokens[index]} ${tokens[index + 1]} ${tokens[index + 2]}`);
  return pieces;
}

/** Share of a block's three-word runs that the declared body has; looks at the first words only. */
function declaredShare(text: string, pieces: ReadonlySet<string>): number {
  const tokens =
    text
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let seen = 0;
  const runs = tokens.length - 2;
  for (let index = 0; index < runs; index += 1)
    if (pieces.has(`${tokens[index]} ${tokens[index + 1]} ${tokens[index + 2]}`)) seen += 1;
  return runs > 0 ? seen / runs : 0.5;
}

function headlineIndex(facts: PageFacts, headline: string): number {
  const key = comparable(headline);
  if (key !== '') {
    for (const block of facts.blocks)
      if (
        block.text.length < 3 * headline.length + 20 &&
        !(block.box.places & (PLACE.nav | PLACE.aside)) &&
        (block.box.name === 'h1' || block.box.name === 'h2' || block.text.length > 30) &&
        comparable(block.text).startsWith(key)
      )
        return block.index;
  }
  return facts.blocks.find((block) => block.box.name === 'h1')?.index ?? -1;
}

/** Takes the measures of a page. */
export function pageFigures(facts: PageFacts, hints: FeatureHints): PageFigures {
  const { blocks } = facts;
  const stats = blocks.map(({ text }) => textStats(text));
  const prose = blocks.map((block, index) => proseOf(block, stats[index] ?? EMPTY_STATS));
  const sums = {
    units: new Float64Array(blocks.length + 1),
    linked: new Float64Array(blocks.length + 1),
    prose: new Float64Array(blocks.length + 1),
  };
  const patterns: Pattern[] = [];
  const repeats = new Map<string, number>();
  const phrases = new Int32Array(blocks.length);
  for (const block of blocks) {
    const at = block.index;
    const { units } = stats[at] ?? EMPTY_STATS;
    sums.units[at + 1] = (sums.units[at] ?? 0) + units;
    const linked = units * shareOf(block.linked, block.text.length);
    sums.linked[at + 1] = (sums.linked[at] ?? 0) + linked;
    sums.prose[at + 1] = (sums.prose[at] ?? 0) + (prose[at] ?? 0);
    const pattern = patterns[block.box.pattern] ?? { count: 0, units: 0, linked: 0, prose: 0 };
    patterns[block.box.pattern] = pattern;
    pattern.count += 1;
    pattern.units += units;
    pattern.linked += linked;
    pattern.prose += prose[at] ?? 0;
    if (units > 20) repeats.set(block.text, (repeats.get(block.text) ?? 0) + 1);
    phrases[at] = phrasesIn(block.text, units > 1.5 * block.text.length);
  }
  const scores = containerScores(facts, prose);
  let best: Box | undefined;
  let bestScore = 0;
  for (const [box, score] of scores) {
    const dense = shareOf(between(sums.linked, box.first, box.end), between(sums.units, box.first, box.end));
    if (score * (1 - dense) > bestScore) {
      best = box;
      bestScore = score * (1 - dense);
    }
  }
  return {
    facts,
    hints,
    stats,
    phrases,
    sums,
    patterns,
    best,
    scores,
    bestScore,
    headlineAt: headlineIndex(facts, hints.headline),
    repeats,
    declared: declaredPieces(hints.declaredBody),
  };
}

const EMPTY_STATS: TextStats = { units: 0, words: 0, commas: 0, stops: 0, digits: 0, uppers: 0, letters: 0 };
const EMPTY_PATTERN: Pattern = { count: 0, units: 0, linked: 0, prose: 0 };

const levelOf = (name: string): number => (/^h[1-6]$/.test(name) ? Number(name.slice(1)) : 0);
const log = (value: number): number => Math.log1p(Math.max(0, value));

/** Whether a block cannot be body text whatever stands around it, so that no features are needed. */
export const isHopeless = (block: TextBlock): boolean =>
  (block.linked >= block.text.length * 0.9 && block.text.length < 60 && block.box.name !== 'p') ||
  (block.box.places & PLACE.nav) !== 0;

/** A row of features under construction. */
type Row = { readonly out: Float32Array; at: number };

function put(row: Row, value: number): void {
  row.out[row.at] = value;
  row.at += 1;
}

function putText(row: Row, block: TextBlock, stats: TextStats): void {
  const { units } = stats;
  const { text } = block;
  put(row, log(units));
  put(row, shareOf(block.linked, text.length));
  put(row, block.links / stats.words);
  put(row, shareOf(block.bold, text.length));
  put(row, (100 * stats.commas) / units);
  put(row, (100 * stats.stops) / units);
  put(row, stats.digits / units);
  put(row, shareOf(stats.uppers, stats.letters));
  put(row, shareOf(stats.letters + stats.words, units));
  put(row, endingOf(text));
  put(row, beginningOf(text));
}

const endingOf = (text: string): number => {
  const last = text.at(-1) ?? '';
  if ('.!?。！？؟।۔'.includes(last)) return 3;
  if ('"”“»’\')」』'.includes(last)) return 2;
  if (last === ':' || last === '：') return -1;
  return last === '…' || text.endsWith('...') ? -2 : '>→»›|'.includes(last) ? -3 : 0;
};

const beginningOf = (text: string): number => {
  const first = text[0] ?? '';
  if (/\p{Lu}|\p{Lo}/u.test(first)) return 2;
  if (/["“„«»'‘([「『]/.test(first)) return 1;
  if (/\p{Ll}/u.test(first)) return 3;
  return /\d/.test(first) ? 0 : -1;
};

function putPlace(row: Row, block: TextBlock, figures: PageFigures): void {
  const { box } = block;
  const { name } = box;
  put(
    row,
    name === 'p'
      ? 3
      : name === 'div' || name === 'section' || name === 'article'
        ? 2
        : name === 'li'
          ? 1
          : name === 'td' || name === 'th'
            ? 0
            : name === 'figcaption'
              ? -1
              : -2,
  );
  put(row, levelOf(name));
  for (const place of PLACES) put(row, box.places & place ? 1 : 0);
  const { parent } = box;
  for (const mark of MARKS) put(row, (box.look.marks & mark ? 2 : 0) + ((parent?.look.marks ?? 0) & mark ? 1 : 0));
  put(row, box.look.weight);
  put(row, parent?.look.weight ?? 0);
  put(row, box.weight);
  put(row, box.worst);
  put(row, box.depth);
  put(row, box.depth - (figures.best?.depth ?? 0));
}

function putPosition(row: Row, block: TextBlock, figures: PageFigures): void {
  const { sums, facts, headlineAt, best } = figures;
  const total = sums.units[facts.blocks.length] ?? 0;
  const here = sums.units[block.index] ?? 0;
  put(row, shareOf(here, total));
  put(row, shareOf(block.index, facts.blocks.length));
  const after = headlineAt < 0 ? 0 : here - (sums.units[headlineAt] ?? 0);
  put(row, headlineAt < 0 ? -20 : Math.sign(after) * log(Math.abs(after)));
  put(row, headlineAt < 0 ? 0 : Math.max(-50, Math.min(200, block.index - headlineAt)));
  put(row, block.gap);
  const inBest = best !== undefined && block.index >= best.first && block.index < best.end;
  put(row, inBest ? 1 : 0);
  put(
    row,
    inBest && best
      ? shareOf(here - (sums.units[best.first] ?? 0), between(sums.units, best.first, best.end))
      : best && block.index < best.first
        ? -1
        : 2,
  );
  put(
    row,
    best
      ? block.index < best.first
        ? block.index - best.first
        : block.index >= best.end
          ? block.index - best.end + 1
          : 0
      : 0,
  );
}

function putBox(row: Row, box: Box | undefined, figures: PageFigures): void {
  const { sums, facts } = figures;
  const count = facts.blocks.length;
  const [first, end] = box ? [box.first, box.end] : [0, count];
  const units = between(sums.units, first, end);
  put(row, shareOf(units, sums.units[count] ?? 0));
  put(row, shareOf(between(sums.linked, first, end), units));
  put(row, shareOf(between(sums.prose, first, end), sums.prose[count] ?? 0));
  put(row, log(end - first));
  put(row, box ? shareOf(figures.scores.get(box) ?? 0, figures.bestScore) : 0);
}

function putPattern(row: Row, block: TextBlock, figures: PageFigures): void {
  const pattern = figures.patterns[block.box.pattern] ?? EMPTY_PATTERN;
  const count = figures.facts.blocks.length;
  put(row, shareOf(pattern.units, figures.sums.units[count] ?? 0));
  put(row, shareOf(pattern.linked, pattern.units));
  put(row, shareOf(pattern.prose, figures.sums.prose[count] ?? 0));
  put(row, log(pattern.count));
  put(row, log(pattern.units / Math.max(1, pattern.count)));
}

function putNeighbour(row: Row, block: TextBlock, offset: number, figures: PageFigures): void {
  const near = figures.facts.blocks[block.index + offset];
  const stats = figures.stats[block.index + offset];
  put(row, stats ? log(stats.units) : -1);
  put(row, near ? shareOf(near.linked, near.text.length) : 1);
  put(
    row,
    near
      ? near.box === block.box
        ? 3
        : near.box.pattern === block.box.pattern
          ? 2
          : near.box.parent === block.box.parent
            ? 1
            : 0
      : -1,
  );
  put(row, near ? near.box.weight - block.box.weight : 0);
}

function putMeaning(row: Row, block: TextBlock, figures: PageFigures): void {
  const bits = figures.phrases[block.index] ?? 0;
  for (const bit of PHRASES) put(row, bits & bit ? 1 : 0);
  put(row, figures.repeats.get(block.text) ?? 0);
  put(row, figures.declared ? declaredShare(block.text, figures.declared) : -1);
  put(row, similarity(block.text, figures.hints.description));
  put(row, similarity(block.text, figures.hints.headline));
  const { parent } = block.box;
  put(row, parent ? Math.min(20, block.index - parent.first) : 0);
  put(row, parent ? Math.min(20, parent.end - 1 - block.index) : 0);
  put(row, headingBefore(block, figures));
}

/** 1 where one text begins with the other, else 0; -1 where there is nothing to compare with. */
function similarity(text: string, other: string): number {
  if (other === '') return -1;
  const [one, two] = [comparable(text.slice(0, 300)), comparable(other.slice(0, 300))];
  if (one === two) return 2;
  return one.length > 20 && two.length > 20 && (one.startsWith(two.slice(0, 60)) || two.startsWith(one.slice(0, 60)))
    ? 1
    : 0;
}

/** What the nearest heading above in the same container says: bits of a list of other texts count against what follows it. */
function headingBefore(block: TextBlock, figures: PageFigures): number {
  for (let back = 1; back <= 6; back += 1) {
    const near = figures.facts.blocks[block.index - back];
    if (!near) return 0;
    if (levelOf(near.box.name) > 1) {
      const bits = figures.phrases[near.index] ?? 0;
      return bits & (PHRASE.elsewhere | PHRASE.request | PHRASE.comment | PHRASE.share | PHRASE.house) ? -1 : 1;
    }
  }
  return 0;
}

/** Writes the features of one block; returns how many they are. */
export function writeFeatures(out: Float32Array, block: TextBlock, figures: PageFigures): number {
  const row: Row = { out, at: 0 };
  putText(row, block, figures.stats[block.index] ?? EMPTY_STATS);
  putPlace(row, block, figures);
  putPosition(row, block, figures);
  const box = BLOCK_TAGS.has(block.box.name) ? block.box.parent : block.box;
  putBox(row, box, figures);
  putBox(row, box?.parent, figures);
  putBox(row, box?.parent?.parent, figures);
  putPattern(row, block, figures);
  for (const offset of [-2, -1, 1, 2]) putNeighbour(row, block, offset, figures);
  putMeaning(row, block, figures);
  return row.at;
}

/** Upper bound of the number of features of a block. */
export const FEATURE_LIMIT = 160;
