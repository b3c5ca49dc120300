import type { ChosenBody } from './body.ts';
import type { PageFigures } from './figures.ts';
import type { Box, TextBlock } from './page.ts';

/**
 * Where the pages of one source have their body: how much body text, and how much other text, stood under each path. One small item a
 * source; counts fade, so that a new layout takes over after some pages.
 */
export type LearnedLayout = {
  readonly version: 1;
  readonly pages: number;
  /** By path: `[units of body, units of other text]`, each page counting the same. */
  readonly paths: Readonly<Record<string, readonly [number, number]>>;
};

export const NOTHING_LEARNED: LearnedLayout = { version: 1, pages: 0, paths: {} };

const FADE = 0.9;
const LEAST_WEIGHT = 0.002;
const MOST_PATHS = 200;

/** Class names that a build tool makes change with every build; they are left out. */
const isStable = (name: string): boolean =>
  !/\d|^(?:css|sc|jsx|styles?)-|__\w*[A-Z]\w*$|^[a-zA-Z]{5,7}$/.test(name) ||
  /^(?:story|body|text|entry|post|main|article|content)/.test(name);

const layerOf = ({ name, element }: Box): string =>
  [
    name,
    ...(element.attribs.class ?? '')
      .split(/\s+/)
      .filter((one) => one !== '' && isStable(one))
      .slice(0, 2),
  ].join('.');

/** Tag and stable class names of a block's box and the two around it. */
function pathOf({ box }: TextBlock): string {
  return [box.parent?.parent, box.parent, box].flatMap((one) => (one ? layerOf(one) : [])).join('>');
}

function pageShares(kept: readonly TextBlock[], { facts, stats }: PageFigures): Map<string, [number, number]> {
  const chosen = new Set(kept);
  const shares = new Map<string, [number, number]>();
  let [body, other] = [0, 0];
  for (const block of facts.blocks) {
    const share = shares.get(pathOf(block)) ?? [0, 0];
    const units = stats[block.index]?.units ?? 0;
    if (chosen.has(block)) {
      share[0] += units;
      body += units;
    } else {
      share[1] += units;
      other += units;
    }
    shares.set(pathOf(block), share);
  }
  for (const share of shares.values()) {
    share[0] /= Math.max(1, body);
    share[1] /= Math.max(1, other);
  }
  return shares;
}

/** Adds what one page shows to what is known of its source. */
export function learnLayout(known: LearnedLayout, kept: readonly TextBlock[], figures: PageFigures): LearnedLayout {
  const paths = new Map<string, readonly [number, number]>(
    Object.entries(known.paths).map(([path, [body, other]]) => [path, [body * FADE, other * FADE]]),
  );
  for (const [path, [body, other]] of pageShares(kept, figures)) {
    const [before, beside] = paths.get(path) ?? [0, 0];
    paths.set(path, [before + body, beside + other]);
  }
  const strong = [...paths]
    .filter(([, [body, other]]) => body + other > LEAST_WEIGHT)
    .sort(([, one], [, two]) => two[0] + two[1] - one[0] - one[1])
    .slice(0, MOST_PATHS);
  return { version: 1, pages: known.pages + 1, paths: Object.fromEntries(strong) };
}

/** A layout speaks from this many pages on. */
const ENOUGH_PAGES = 3;

/** 0 where the body stands where it always stood, 1 where it stands nowhere it ever did; undefined before enough pages were seen. */
export function driftOf(
  kept: readonly TextBlock[],
  { stats }: PageFigures,
  known: LearnedLayout | undefined,
): number | undefined {
  if (!known || known.pages < ENOUGH_PAGES) return undefined;
  let [fits, all] = [0, 0];
  for (const block of kept) {
    const units = stats[block.index]?.units ?? 0;
    all += units;
    if ((known.paths[pathOf(block)]?.[0] ?? 0) > LEAST_WEIGHT) fits += units;
  }
  return all === 0 ? 1 : Math.round(100 * (1 - fits / all)) / 100;
}

/** Paths that held body text this many times as much as other text, or as little, overrule the general choice. */
const SURE = 20;

/** Corrects the general choice where earlier pages of the source are plain about a path. */
export function applyLearned(chosen: ChosenBody, { facts }: PageFigures, known: LearnedLayout | undefined): ChosenBody {
  if (!known || known.pages < ENOUGH_PAGES || chosen.kept.length === 0) return chosen;
  const kept = new Set(chosen.kept);
  const left = [...chosen.leftOut];
  for (const block of facts.blocks) {
    const [body, other] = known.paths[pathOf(block)] ?? [0, 0];
    if (kept.has(block) && other > SURE * body && other > 0.02) {
      kept.delete(block);
      left.push({ block, step: 'learned', reason: 'text of this path was never body on earlier pages' });
    }
  }
  return { ...chosen, kept: facts.blocks.filter((block) => kept.has(block)), leftOut: left };
}
