import type { PageFigures } from './body/figures.ts';
import type { Box, TextBlock } from './page/page.ts';

/**
 * Around what names the pages of one source have their body: how much body text stood under each tag and class name, each page counting the same.
 * One small item a source; counts fade, so that a new layout takes over after some pages.
 */
export type LearnedLayout = {
  readonly version: 2;
  readonly pages: number;
  readonly names: Readonly<Record<string, number>>;
};

export const NOTHING_LEARNED: LearnedLayout = { version: 2, pages: 0, names: {} };

const FADE = 0.9;
const LEAST_WEIGHT = 0.01;
const MOST_NAMES = 150;
/** The box of a block and the two around it. */
const LEVELS = 3;
const MOST_CLASSES = 4;

/** Class names that a build tool makes change with every build; they are left out. */
const isStable = (name: string): boolean =>
  !/\d|^(?:css|sc|jsx|styles?)-|__\w*[A-Z]\w*$|^[a-zA-Z]{5,7}$/.test(name) ||
  /^(?:story|body|text|entry|post|main|article|content)/.test(name);

const classesOf = ({ element }: Box): string[] =>
  (element.attribs.class ?? '')
    .split(/\s+/)
    .filter((one) => one !== '' && isStable(one))
    .slice(0, MOST_CLASSES);

/** The names around a block; where it has no class names, its tags in their order stand for them. */
function namesAround({ box }: TextBlock): readonly string[] {
  const boxes: Box[] = [];
  for (let outer: Box | undefined = box; outer && boxes.length < LEVELS; outer = outer.parent) boxes.push(outer);
  const classes = [...new Set(boxes.flatMap(classesOf))];
  return classes.length > 0 ? classes : [boxes.map(({ name }) => name).join('<')];
}

/** The share of the kept text that stands around each name, by the boxes that hold it. */
function sharesOf(kept: readonly TextBlock[], { stats }: PageFigures): Map<string, number> {
  const shares = new Map<string, number>();
  const all = kept.reduce((sum, { index }) => sum + (stats[index]?.units ?? 0), 0);
  for (const block of kept)
    for (const name of namesAround(block))
      shares.set(name, (shares.get(name) ?? 0) + (stats[block.index]?.units ?? 0) / Math.max(1, all));
  return shares;
}

/** Adds what one page shows to what is known of its source. */
export function learnLayout(known: LearnedLayout, kept: readonly TextBlock[], figures: PageFigures): LearnedLayout {
  const names = new Map(Object.entries(known.names).map(([name, weight]) => [name, weight * FADE]));
  for (const [name, share] of sharesOf(kept, figures)) names.set(name, (names.get(name) ?? 0) + share);
  const strong = [...names]
    .filter(([, weight]) => weight > LEAST_WEIGHT)
    .sort(([, one], [, two]) => two - one)
    .slice(0, MOST_NAMES);
  return {
    version: 2,
    pages: known.pages + 1,
    names: Object.fromEntries(strong.map(([name, weight]) => [name, Math.round(weight * 1000) / 1000])),
  };
}

/** A layout speaks from this many pages on. */
export const ENOUGH_PAGES = 3;
/** From this drift on (0 to 1) a page does not fit the layout of its source. */
export const DRIFTING = 0.5;

/** How well a block's names fit, 0 to 1: how many of them are known, and whether the source's strongest ones are among them. */
function fitOf(names: readonly string[], known: LearnedLayout, strongest: number): number {
  const weights = names.map((name) => (Object.hasOwn(known.names, name) ? (known.names[name] ?? 0) : 0));
  const seen = weights.filter((weight) => weight > 0).length / names.length;
  return (seen + Math.min(1, Math.max(0, ...weights) / strongest)) / 2;
}

/** 0 where the body stands among the names that it always stood among, 1 where it stands among none of them; undefined before enough pages were seen. */
export function driftOf(
  kept: readonly TextBlock[],
  { stats }: PageFigures,
  known: LearnedLayout | undefined,
): number | undefined {
  if (!known || known.pages < ENOUGH_PAGES) return undefined;
  const strongest = Math.max(LEAST_WEIGHT, ...Object.values(known.names));
  let [fits, all] = [0, 0];
  for (const block of kept) {
    const units = stats[block.index]?.units ?? 0;
    all += units;
    fits += units * fitOf(namesAround(block), known, strongest);
  }
  return all === 0 ? 1 : Math.round(100 * (1 - fits / all)) / 100;
}
