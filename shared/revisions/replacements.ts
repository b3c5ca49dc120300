import type { CameAndWent, ParagraphChange } from '../model/revision.ts';
import { wordDiff } from './word-diff.ts';

/** Words that stand where others stood. */
export type Replacement = { readonly before: string; readonly after: string };

/** What was replaced, put in or taken out in the texts that were edited; an empty side is nothing. */
export function editedRuns(edits: readonly Replacement[]): readonly Replacement[] {
  return edits.flatMap(({ before, after }) => {
    const runs = wordDiff(before, after);
    return runs.flatMap(({ kind, text }, index) => {
      const next = runs[index + 1];
      if (kind === 'removed') return [{ before: text.trim(), after: next?.kind === 'added' ? next.text.trim() : '' }];
      return kind === 'added' && runs[index - 1]?.kind !== 'removed' ? [{ before: '', after: text.trim() }] : [];
    });
  });
}

/** What was replaced word for word. */
export const replacementsIn = (edits: readonly Replacement[]): readonly Replacement[] =>
  editedRuns(edits).filter(({ before, after }) => before !== '' && after !== '');

/** The texts, before and after, of what was edited. */
export const editsOf = (
  headline: Replacement | undefined,
  paragraphs: readonly ParagraphChange[],
): readonly Replacement[] => [
  ...(headline ? [headline] : []),
  ...paragraphs.flatMap(({ change, before, after }) =>
    change === 'edited' && before !== undefined && after !== undefined ? [{ before, after }] : [],
  ),
];

/** So many that came, and as many that went, are compared; more are a rewriting, of which nobody asks what became what. */
const MOST = 60;
/** So many replacements are read. */
const MOST_RUNS = 200;

const few = ({ added, removed }: CameAndWent): CameAndWent => ({
  added: added.slice(0, MOST),
  removed: removed.slice(0, MOST),
});

/** Says which of the removed became which of the added, as the pairs given say; each is paired once. */
export function withPairs(change: CameAndWent, pairs: readonly Replacement[]): CameAndWent {
  const [gone, come] = [new Set(change.removed), new Set(change.added)];
  const changed = pairs.filter(
    ({ before, after }) => gone.has(before) && come.has(after) && gone.delete(before) && come.delete(after),
  );
  return changed.length === 0 ? change : { ...change, changed };
}

/** Numbers that took the place of numbers, their unit included: `$4.1 million` and `$1.4 million` where `1.4` stands for `4.1`. */
export function numberPairs(
  { added, removed }: CameAndWent,
  replacements: readonly Replacement[],
): readonly Replacement[] {
  const figures = replacements.filter(({ before, after }) => /\d/u.test(before) && /\d/u.test(after));
  const touches = (number: string, text: string): boolean => number.includes(text) || text.includes(number);
  return removed.flatMap((before) =>
    added.flatMap((after) =>
      figures.some((one) => touches(before, one.before) && touches(after, one.after)) ? [{ before, after }] : [],
    ),
  );
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Names of which words were replaced by words of the other: `Karel Novak` and `Karel Nowak` where `Nowak` stands for `Novak`. */
export function namePairs(change: CameAndWent, replacements: readonly Replacement[]): readonly Replacement[] {
  const holds = (name: string, text: string): boolean => {
    const words = wordsOf(name);
    return wordsOf(text).length > 0 && wordsOf(text).every((word) => words.includes(word));
  };
  const { added, removed } = few(change);
  const runs = replacements.slice(0, MOST_RUNS).filter(({ before, after }) => before.length + after.length < 200);
  return removed.flatMap((before) =>
    added.flatMap((after) =>
      runs.some((one) => holds(before, one.before) && holds(after, one.after)) ? [{ before, after }] : [],
    ),
  );
}

/** Two quotes are one, altered, from this share of common words on. */
const SAME_QUOTE = 0.5;

/** Quotes that share most of their words. */
export function quotePairs(change: CameAndWent): readonly Replacement[] {
  const { added, removed } = few(change);
  const bags = new Map([...added, ...removed].map((text) => [text, new Set(wordsOf(text.toLowerCase()))]));
  const alike = (one: string, other: string): number => {
    const [a, b] = [bags.get(one) ?? new Set<string>(), bags.get(other) ?? new Set<string>()];
    return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size || 1);
  };
  return removed
    .flatMap((before) => added.map((after) => ({ before, after, score: alike(before, after) })))
    .filter(({ score }) => score >= SAME_QUOTE)
    .sort((one, other) => other.score - one.score)
    .map(({ before, after }) => ({ before, after }));
}
