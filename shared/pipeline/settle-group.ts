import type { Rank } from '../dedupe/rank.ts';
import { copyEdgesOf, groupPointerOf, pointTo, shortenPointer } from '../store/copies.ts';
import type { ReadOptions, Table } from '../store/table.ts';

/** An article with its rank. */
export type Ranked = { readonly id: string; readonly rank: Rank };

/** The group that an article stands in: named by its original, which is the article itself where it has no better-ranked copies. */
export type Group = { readonly group: string; readonly original: string; readonly rank: Rank };

/** Pointers lead to better ranks, so a walk ends; this bounds it should ranks ever disagree. */
const LONGEST_WALK = 100;

/** Follows pointers to the original of an article's group, and shortens the way when it was long. */
async function originalOf(table: Table, start: Ranked, options: ReadOptions): Promise<Ranked> {
  const first = await groupPointerOf(table, start.id, options);
  let here: Ranked = start;
  let pointer = first;
  let steps = 0;
  for (; pointer !== undefined && steps < LONGEST_WALK; steps++) {
    here = { id: pointer.original, rank: pointer.rank };
    pointer = await groupPointerOf(table, here.id, options);
  }
  if (first !== undefined && steps > 1)
    await shortenPointer(table, start.id, first, { original: here.id, rank: here.rank });
  return here;
}

/**
 * Brings two articles into one group: the original with the lesser rank comes to point to the other. A lost race is tried again from where it was lost;
 * each try starts at a better rank, so it ends.
 */
async function join(table: Table, one: Ranked, other: Ranked): Promise<Ranked> {
  let [left, right] = [one, other];
  let options: ReadOptions = {};
  for (let tries = 0; tries < LONGEST_WALK; tries++) {
    left = await originalOf(table, left, options);
    right = await originalOf(table, right, options);
    if (left.id === right.id) return left;
    const [better, worse] = left.rank < right.rank ? [left, right] : [right, left];
    if (await pointTo(table, worse.id, { original: better.id, rank: better.rank })) return better;
    options = { consistent: true };
  }
  throw new Error(`the groups of ${one.id} and ${other.id} could not be joined`);
}

/**
 * Brings an article and its verified copies into one group and says which. The original is the one with the least rank, whatever the order of arrival: a concurrent
 * union of sets whose pointers only ever lead to lesser ranks. Old originals keep a pointer to the new one, so their ids still answer. Repeatable. Without `matches` nothing is read: the article stands alone.
 */
export async function settleGroup(table: Table, article: Ranked, matches: readonly Ranked[]): Promise<Group> {
  let original: Ranked = article;
  for (const match of matches) original = await join(table, original, match);
  return { group: original.id, original: original.id, rank: original.rank };
}

/** The original of an article's group as the table has it now; the article itself where it points nowhere. */
export async function currentOriginal(table: Table, articleId: string): Promise<string> {
  let id = articleId;
  for (let steps = 0; steps < LONGEST_WALK; steps++) {
    const pointer = await groupPointerOf(table, id);
    if (pointer === undefined) return id;
    id = pointer.original;
  }
  return id;
}

/** Every article of a group, found by walking copy edges from one of them; at most `limit`. */
export async function groupMembers(table: Table, articleId: string, limit = 200): Promise<readonly string[]> {
  const found = new Set([articleId]);
  for (const id of found) {
    if (found.size >= limit) break;
    for (const edge of await copyEdgesOf(table, id)) found.add(edge.id);
  }
  return [...found].slice(0, limit);
}
