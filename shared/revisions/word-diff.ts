import { diffArrays } from 'diff';

/** A run of text that both versions share, or that only one has. Joined, the `same` and `removed` runs give the text before, `same` and `added` the text after. */
export type DiffRun = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Beyond this many differing words the middle is shown as one removal and one addition: the search costs the square of the differences. */
const MOST_EDITS = 1500;

/** What changed between two texts, word by word; white space between two changed words is part of the change. */
export function wordDiff(before: string, after: string): DiffRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const head = sharedStart(old, now);
  const tail = sharedStart(old.slice(head).reverse(), now.slice(head).reverse());
  const [oldMiddle, nowMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  return joined([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...bridged(middle(oldMiddle, nowMiddle)),
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ]);
}

function middle(old: string[], now: string[]): DiffRun[] {
  const runs = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (runs === undefined)
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  return runs.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,:-][\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}\s]|\s+/gu) ?? [];

/** Runs in which white space alone between two changes counts for both sides, and each change is one removal and one addition. */
function bridged(runs: readonly DiffRun[]): DiffRun[] {
  const result: DiffRun[] = [];
  let [gone, come] = ['', ''];
  const close = (): void => {
    result.push({ kind: 'removed', text: gone }, { kind: 'added', text: come });
    [gone, come] = ['', ''];
  };
  for (const [index, { kind, text }] of runs.entries()) {
    const within = index > 0 && index < runs.length - 1 && text.trim() === '';
    if (kind === 'same' && !within) {
      close();
      result.push({ kind, text });
    } else {
      if (kind !== 'added') gone += text;
      if (kind !== 'removed') come += text;
    }
  }
  close();
  return result;
}

function sharedStart(old: readonly string[], now: readonly string[]): number {
  const most = Math.min(old.length, now.length);
  let length = 0;
  while (length < most && old[length] === now[length]) length += 1;
  return length;
}

/** Drops empty runs and joins neighbours of one kind. */
function joined(runs: readonly DiffRun[]): DiffRun[] {
  const result: DiffRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === '') continue;
    if (last?.kind === run.kind) result[result.length - 1] = { kind: run.kind, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
