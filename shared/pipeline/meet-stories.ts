import { fitOf, STORY_DAYS, storyKeysOf, storyListingsOf } from '../dedupe/stories.ts';
import type { CopyEdge } from '../store/copies.ts';
import type { Story } from '../store/stories.ts';
import { assignmentOf, storiesOf, storiesUnder } from '../store/stories.ts';
import type { Table } from '../store/table.ts';
import type { Told } from './join-story.ts';
import { mergeStories, sameAs } from './mend-stories.ts';
import { settledStory } from './settled-story.ts';

/** The stories that were found listed under each term. */
export type Listed = Awaited<ReturnType<typeof storiesUnder>>;

/** Terms under which a founder looks again. */
const FOUNDER_TERMS = 3;
/** Terms under which a grown story looks for its like, and how many it weighs. */
const GROWN_TERMS = 4;
const GROWN_CANDIDATES = 4;
const CANDIDATES = 8;

const isLive = (day: number, today: number): boolean => Math.abs(today - day) <= STORY_DAYS + 1;

/** How many stories that may still take articles are listed under a term. */
export const liveUnder = (listed: Listed, name: string, today: number): number =>
  [...(listed.get(name)?.values() ?? [])].filter((day) => isLive(day, today)).length;

/** Story ids by how telling the terms are that lead to them: a term under which many stories are listed tells less. */
export function likeliest(listed: Listed, today: number): readonly string[] {
  const votes = new Map<string, number>();
  for (const stories of listed.values())
    for (const [id, day] of stories)
      if (isLive(day, today)) votes.set(id, (votes.get(id) ?? 0) + 1 / (1 + Math.log(stories.size)));
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Follows merged stories to where they are now. */
export async function current(table: Table, stories: readonly Story[]): Promise<readonly Story[]> {
  const found = await Promise.all(
    stories.map((story) => (story.mergedInto === undefined ? story : settledStory(table, story.id))),
  );
  return [...new Map(found.flatMap((story) => (story === undefined ? [] : [[story.id, story] as const]))).values()];
}

/** Stories that were listed since `known` was read, and those of the article's copies. */
async function lateComers(table: Table, told: Told, story: Story, known: Listed, copies: readonly CopyEdge[]) {
  const listed = await storiesUnder(table, storyListingsOf(told.topic).slice(0, FOUNDER_TERMS), { consistent: true });
  const before = new Set([...known.values()].flatMap((stories) => [...stories.keys()]));
  const late = [...listed.values()].flatMap((stories) => [...stories.keys()]).filter((id) => !before.has(id));
  const ofCopies = await Promise.all(copies.slice(0, 2).map(({ id }) => assignmentOf(table, id, { consistent: true })));
  const copied = ofCopies.flatMap((found) => (found === undefined ? [] : [found.storyId]));
  return { copied, ids: [...new Set([...copied, ...late])].filter((id) => id !== story.id).slice(0, CANDIDATES) };
}

/**
 * A story founded while others founded theirs: all are listed and written by now, so whoever looks last sees the rest. Merges it with those that the article fits, and with
 * those of its copies; where others have joined it meanwhile, with those that are like it as a whole too.
 */
export async function meetFounders(
  table: Table,
  told: Told,
  story: Story,
  known: Listed,
  copies: readonly CopyEdge[],
): Promise<Story> {
  const { copied, ids } = await lateComers(table, told, story, known, copies);
  if (ids.length === 0) return story;
  // Those that point elsewhere may have been left half merged by a crash; this finishes it.
  const others = await current(table, await storiesOf(table, ids, { consistent: true }));
  const now = (await settledStory(table, story.id)) ?? story;
  const alike = sameAs(now, others);
  const isOne = (other: Story) =>
    copied.includes(other.id) ||
    alike.includes(other) ||
    (now.topic.members === 1 && fitOf(told.topic, told.at, other.topic).fits);
  return mergeStories(table, now, others.filter(isOne));
}

const isPowerOfTwo = (count: number): boolean => count > 1 && 2 ** Math.round(Math.log2(count)) === count;

/**
 * Each time that a story has doubled it looks, under what its members have most in common, for others that are like it: two that grew side by side become one however their
 * articles came in. Costs up to four read units each time, and so less than two for an article.
 */
export async function lookAgain(table: Table, story: Story, weighed: ReadonlySet<string>): Promise<Story> {
  if (!isPowerOfTwo(story.topic.members)) return story;
  const listed = await storiesUnder(table, storyKeysOf(story.topic).slice(0, GROWN_TERMS));
  const today = Math.floor(Date.parse(story.topic.to) / 86_400_000);
  const ids = likeliest(listed, today).filter((id) => id !== story.id && !weighed.has(id));
  const others = await current(table, await storiesOf(table, ids.slice(0, GROWN_CANDIDATES)));
  return mergeStories(
    table,
    story,
    sameAs(
      story,
      others.filter(({ id }) => id !== story.id),
    ),
  );
}
