import { diffArrays } from 'diff';
import type { ParagraphChange } from '../model/revision.ts';
import { foldText, isFurniture } from './fold-text.ts';
import { type Gap, splitsIn } from './split-paragraphs.ts';

/** Two paragraphs are one, edited, from this share of common words (Dice) on. Below it a reader sees another paragraph. */
const SAME_PARAGRAPH = 0.5;
/** Far from where it stood a paragraph must be nearly the same. */
const MOVED_PARAGRAPH = 0.8;
/** Differing paragraphs beyond which the order is not searched; and pairs compared at most in one gap. */
const MOST_EDITS = 800;
const MOST_PAIRS = 20_000;

/** What happened to the paragraphs of a text; `moved` says that some stand in another place, unchanged. */
export type Alignment = { readonly changes: readonly ParagraphChange[]; readonly moved: boolean };

/**
 * Which paragraphs were added, removed, edited, split or joined, in the order of the text after (removed ones where they stood). Paragraphs that only
 * moved are told as a whole.
 */
export function alignParagraphs(before: readonly string[], after: readonly string[]): Alignment {
  const [old, now] = [before, after].map((texts) => texts.filter((text) => !isFurniture(text)));
  const found = gapsOf(old ?? [], now ?? []).flatMap((gap) => {
    const { changes, rest } = splitsIn(gap);
    return [...changes, ...pairUp(rest.gone, rest.come, SAME_PARAGRAPH)];
  });
  const changes = withoutMoves(found);
  return { changes: pairAcross(changes), moved: changes.length < found.length };
}

/** Pairs a paragraph that went with one that came elsewhere and is nearly the same: it was moved and touched. */
function pairAcross(changes: readonly ParagraphChange[]): ParagraphChange[] {
  const gone = changes.flatMap(({ change, before }) => (change === 'removed' && before !== undefined ? [before] : []));
  const come = changes.flatMap(({ change, after }) => (change === 'added' && after !== undefined ? [after] : []));
  const edited = pairUp(gone, come, MOVED_PARAGRAPH).filter(({ change }) => change === 'edited');
  const from = new Set(edited.map(({ before }) => before));
  const to = new Map(edited.map((one) => [one.after, one]));
  return changes.flatMap((one) => {
    if (one.change === 'removed') return from.has(one.before) ? [] : [one];
    return [(one.change === 'added' && to.get(one.after)) || one];
  });
}

function gapsOf(old: readonly string[], now: readonly string[]): Gap[] {
  const runs = diffArrays(old.map(foldText), now.map(foldText), { maxEditLength: MOST_EDITS });
  if (runs === undefined) return [{ gone: old, come: now }];
  const gaps: Gap[] = [];
  let [at, to] = [0, 0];
  let open: { gone: string[]; come: string[] } = { gone: [], come: [] };
  for (const { count, added, removed } of runs) {
    if (removed) open.gone.push(...old.slice(at, at + count));
    if (added) open.come.push(...now.slice(to, to + count));
    if (!added && !removed) {
      gaps.push(open);
      open = { gone: [], come: [] };
    }
    if (!added) at += count;
    if (!removed) to += count;
  }
  return [...gaps, open].filter((gap) => gap.gone.length + gap.come.length > 0);
}

/** Pairs what went with what came by similarity, best pairs first. */
function pairUp(gone: readonly string[], come: readonly string[], alike: number): ParagraphChange[] {
  const partnerOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of likelyPairs(gone, come, alike)) {
    if (taken.has(from) || partnerOf.has(to)) continue;
    taken.add(from);
    partnerOf.set(to, from);
  }
  const removed = gone
    .filter((_, index) => !taken.has(index))
    .map((text): ParagraphChange => ({ change: 'removed', before: text }));
  const rest = come.map((text, index): ParagraphChange => {
    const partner = partnerOf.get(index);
    const old = partner === undefined ? undefined : gone[partner];
    return old === undefined ? { change: 'added', after: text } : { change: 'edited', before: old, after: text };
  });
  return [...removed, ...rest].filter(
    (change) => change.before === undefined || foldText(change.before) !== foldText(change.after ?? ''),
  );
}

function likelyPairs(
  gone: readonly string[],
  come: readonly string[],
  alike: number,
): { from: number; to: number; score: number }[] {
  if (gone.length * come.length > MOST_PAIRS) return [];
  const [oldWords, newWords] = [gone.map(wordSet), come.map(wordSet)];
  return oldWords
    .flatMap((words, from) => newWords.map((others, to) => ({ from, to, score: dice(words, others) })))
    .filter((pair) => pair.score >= alike)
    .sort((a, b) => b.score - a.score || Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.to - b.to);
}

const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    foldText(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size || 1);
}

function withoutMoves(changes: readonly ParagraphChange[]): ParagraphChange[] {
  const come = countOf(changes.flatMap((change) => (change.change === 'added' ? [foldText(change.after ?? '')] : [])));
  const gone = countOf(
    changes.flatMap((change) => (change.change === 'removed' ? [foldText(change.before ?? '')] : [])),
  );
  const take = (counts: Map<string, number>, key: string): boolean => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left > 0;
  };
  return changes.filter((change) => {
    if (change.change === 'added') return !take(gone, foldText(change.after ?? ''));
    if (change.change === 'removed') return !take(come, foldText(change.before ?? ''));
    return true;
  });
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
