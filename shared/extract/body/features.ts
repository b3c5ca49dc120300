import { MARK } from '../page/look.ts';
import type { Box, TextBlock } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import type { TextStats } from '../page/text-stats.ts';
import type { PageFigures } from './figures.ts';
import { between, comparable, containerOf, EMPTY_STATS, firstLetter, levelOf, shareOf } from './figures.ts';
import { PHRASE } from './furniture-phrases.ts';
import { wordRuns } from './word-runs.ts';

const PLACES = [
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
  PLACE.embed,
];
const MARKS = [
  MARK.byline,
  MARK.date,
  MARK.headline,
  MARK.summary,
  MARK.furniture,
  MARK.caption,
  MARK.body,
  MARK.embed,
];
const PHRASES = Object.values(PHRASE);

/** How many features a block has. */
export const FEATURES = 114;

/** A row of features under construction, written over those of the block before. */
type Row = { readonly out: Float32Array; at: number; container: Box | undefined };

function put(row: Row, value: number): void {
  row.out[row.at] = value;
  row.at += 1;
}

const log = (value: number): number => Math.log1p(Math.max(0, value));

const endingOf = (text: string): number => {
  const last = text.at(-1) ?? '';
  if ('.!?。！？؟।۔'.includes(last)) return 3;
  if ('"”“»’\')」』'.includes(last)) return 2;
  if (last === ':' || last === '：') return -1;
  if (last === '…' || text.endsWith('...')) return -2;
  return '>→»›|'.includes(last) ? -3 : 0;
};

const beginningOf = (text: string): number => {
  const first = text[0] ?? '';
  if (first >= 'A' && first <= 'Z') return 2;
  if (/\p{Lu}|\p{Lo}/u.test(first)) return 2;
  if (/["“„«»'‘([「『]/.test(first)) return 1;
  if (/\p{Ll}/u.test(first)) return 3;
  return /\d/.test(first) ? 0 : -1;
};

function putText(row: Row, { text, linked, links, bold, gap }: TextBlock, stats: TextStats): void {
  const { units } = stats;
  put(row, log(units));
  put(row, shareOf(linked, text.length));
  put(row, links / stats.words);
  put(row, shareOf(bold, text.length));
  put(row, (100 * stats.commas) / units);
  put(row, (100 * stats.stops) / units);
  put(row, stats.digits / units);
  put(row, shareOf(stats.uppers, stats.letters));
  put(row, shareOf(stats.letters + stats.words, units));
  put(row, (100 * stats.code) / units);
  put(row, endingOf(text));
  put(row, beginningOf(text));
  put(row, gap);
}

const TAG_VALUES: ReadonlyMap<string, number> = new Map([
  ['p', 3],
  ['div', 2],
  ['section', 2],
  ['article', 2],
  ['li', 1],
  ['td', 0],
  ['th', 0],
  ['figcaption', -1],
]);

function putPlace(row: Row, { box }: TextBlock, best: Box | undefined): void {
  const { parent } = box;
  put(row, TAG_VALUES.get(box.name) ?? -2);
  put(row, levelOf(box.name));
  for (const place of PLACES) put(row, box.places & place ? 1 : 0);
  const outer = parent?.marks ?? 0;
  for (const mark of MARKS) put(row, (box.marks & mark ? 2 : 0) + (outer & mark ? 1 : 0));
  put(row, box.ownWeight);
  put(row, parent?.ownWeight ?? 0);
  put(row, box.weight);
  put(row, box.worst);
  put(row, box.depth);
  put(row, box.depth - (best?.depth ?? 0));
}

function putPosition(row: Row, { index }: TextBlock, { sums, facts, headlineAt, best }: PageFigures): void {
  const count = facts.blocks.length;
  const here = sums.units[index] ?? 0;
  put(row, shareOf(here, sums.units[count] ?? 0));
  put(row, shareOf(index, count));
  const after = headlineAt < 0 ? 0 : here - (sums.units[headlineAt] ?? 0);
  put(row, headlineAt < 0 ? -20 : Math.sign(after) * log(Math.abs(after)));
  put(row, headlineAt < 0 ? 0 : Math.max(-50, Math.min(200, index - headlineAt)));
  const [first, end] = best ? [best.first, best.end] : [0, 0];
  const inside = index >= first && index < end;
  put(row, inside ? 1 : 0);
  put(
    row,
    inside ? shareOf(between(sums.units, first, index), between(sums.units, first, end)) : index < first ? -1 : 2,
  );
  put(row, index < first ? index - first : index >= end ? index - end + 1 : 0);
  for (const reach of [2, 6, 15]) {
    put(row, log(between(sums.prose, Math.max(0, index - reach), index)));
    put(row, log(between(sums.prose, index + 1, Math.min(count, index + 1 + reach))));
  }
}

const BOX_FEATURES = 5;

/** Figures of the container of a block and of the two around it. Where the block before stood in the same, they are in the row already. */
function putBoxes(row: Row, box: Box | undefined, figures: PageFigures): void {
  if (box !== undefined && box === row.container) {
    row.at += 3 * BOX_FEATURES;
    return;
  }
  row.container = box;
  putBox(row, box, figures);
  putBox(row, box?.parent, figures);
  putBox(row, box?.parent?.parent, figures);
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

function putPattern(row: Row, { box: { pattern } }: TextBlock, { patterns, sums, facts }: PageFigures): void {
  const total = facts.blocks.length;
  const units = patterns.units[pattern] ?? 0;
  const count = patterns.count[pattern] ?? 0;
  put(row, shareOf(units, sums.units[total] ?? 0));
  put(row, shareOf(patterns.linked[pattern] ?? 0, units));
  put(row, shareOf(patterns.prose[pattern] ?? 0, sums.prose[total] ?? 0));
  put(row, log(count));
  put(row, log(units / Math.max(1, count)));
}

/** How close two boxes stand: the same, alike, siblings, or neither. */
const kinship = (one: Box, other: Box): number =>
  one === other ? 3 : one.pattern === other.pattern ? 2 : one.parent === other.parent ? 1 : 0;

function putNeighbour(row: Row, { box }: TextBlock, at: number, { facts, stats }: PageFigures): void {
  const near = facts.blocks[at];
  put(row, near ? log(stats[at]?.units ?? 0) : -1);
  put(row, near ? shareOf(near.linked, near.text.length) : 1);
  put(row, near ? kinship(near.box, box) : -1);
  put(row, near ? near.box.weight - box.weight : 0);
}

/** Share of a block's three-word runs that the declared body has; looks at the first words only. */
function declaredShare(text: string, declared: ReadonlySet<number>): number {
  const runs = wordRuns(text.slice(0, 160));
  let seen = 0;
  for (const run of runs) if (declared.has(run)) seen += 1;
  return runs.length > 0 ? seen / runs.length : 0.5;
}

/** Texts that differ in their first signs are not alike. */
const HEAD = 20;

/** 2 where two texts are one, 1 where one begins with the other, else 0; -1 where there is nothing to compare with. `known` is comparable, `first` the text's first letter. */
function similarity(text: string, first: string | undefined, known: string): number {
  if (known === '') return -1;
  if (first !== known[0]) return 0;
  const head = comparable(text.slice(0, HEAD));
  if (!known.startsWith(head) && !head.startsWith(known)) return 0;
  const own = comparable(text.slice(0, 300));
  if (own === known) return 2;
  if (own.length <= 20 || known.length <= 20) return 0;
  return own.startsWith(known.slice(0, 50)) || known.startsWith(own.slice(0, 50)) ? 1 : 0;
}

const OTHERS = PHRASE.elsewhere | PHRASE.request | PHRASE.comment | PHRASE.share | PHRASE.house;

/** -1 where the nearest heading above announces other texts, 1 where it does not, 0 without one. */
function headingAbove({ index }: TextBlock, { facts, phrases }: PageFigures): number {
  for (let back = 1; back <= 6; back += 1) {
    const near = facts.blocks[index - back];
    if (!near) return 0;
    if (levelOf(near.box.name) > 1) return (phrases[near.index] ?? 0) & OTHERS ? -1 : 1;
  }
  return 0;
}

function putMeaning(row: Row, block: TextBlock, figures: PageFigures): void {
  const { text, index, box } = block;
  const bits = figures.phrases[index] ?? 0;
  for (const bit of PHRASES) put(row, bits & bit ? 1 : 0);
  put(row, figures.repeats.get(text) ?? 0);
  put(row, figures.declared ? declaredShare(text, figures.declared) : -1);
  const first = firstLetter(text);
  put(row, similarity(text, first, figures.description));
  put(row, similarity(text, first, figures.headline));
  put(row, box.parent ? Math.min(20, index - box.parent.first) : 0);
  put(row, box.parent ? Math.min(20, box.parent.end - 1 - index) : 0);
  put(row, headingAbove(block, figures));
}

/** A function that gives the features of a block, in a row that it fills anew each time. */
export function featureWriter(figures: PageFigures): (block: TextBlock) => Float32Array {
  const row: Row = { out: new Float32Array(FEATURES), at: 0, container: undefined };
  return (block) => {
    row.at = 0;
    putText(row, block, figures.stats[block.index] ?? EMPTY_STATS);
    putPlace(row, block, figures.best);
    putPosition(row, block, figures);
    putBoxes(row, containerOf(block), figures);
    putPattern(row, block, figures);
    for (const offset of [-2, -1, 1, 2]) putNeighbour(row, block, block.index + offset, figures);
    putMeaning(row, block, figures);
    return row.out;
  };
}
