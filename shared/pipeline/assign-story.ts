import type { DedupeInput } from '../dedupe/input.ts';
import { publishedAt } from '../dedupe/rank.ts';
import type { Fit } from '../dedupe/stories.ts';
import { fitOf, STORY_DAYS, storyKeysOf, storyListingsOf, thinned } from '../dedupe/stories.ts';
import { topicOf } from '../dedupe/terms.ts';
import { asArticleId, storyIdOf } from '../model/ids.ts';
import type { CopyEdge } from '../store/copies.ts';
import type { Assignment, Story } from '../store/stories.ts';
import { assignmentOf, listUnder, putAssignment, storiesOf, storiesUnder } from '../store/stories.ts';
import type { Table } from '../store/table.ts';
import type { Told } from './join-story.ts';
import { joinStory } from './join-story.ts';
import type { Listed } from './meet-stories.ts';
import { current, likeliest, liveUnder, lookAgain, meetFounders } from './meet-stories.ts';
import { mergeStories, moveTentative, sameAs } from './mend-stories.ts';
import { settledStory } from './settled-story.ts';

/** The story an article tells, under the id that it has now. */
export type StoryDecision = Assignment;

/** Stories weighed per article: each costs half a read unit. */
const CANDIDATES = 8;
/** Likeness from which on a story may hold members that belong with the article. */
const NEAR = 0.12;
type Candidate = { readonly story: Story; readonly fit: Fit };

async function candidatesFor(
  table: Table,
  told: Told,
  listed: Listed,
  copies: readonly CopyEdge[],
): Promise<readonly Candidate[]> {
  const copyStories = await Promise.all(copies.slice(0, 2).map(({ id }) => assignmentOf(table, id)));
  const ofCopies = new Map(
    copyStories.flatMap((found, i) => (found && copies[i] ? [[found.storyId, copies[i]] as const] : [])),
  );
  const today = Math.floor(Date.parse(told.at) / 86_400_000);
  const ids = [...new Set([...ofCopies.keys(), ...likeliest(listed, today).slice(0, CANDIDATES)])];
  const stories = await current(table, await storiesOf(table, ids));
  const copied = await current(
    table,
    stories.filter(({ id }) => ofCopies.has(id)),
  );
  const topic = thinned(told.topic, (name) => liveUnder(listed, name, today));
  return stories
    .map((story) => {
      const copy = copied.some(({ id }) => id === story.id) ? copies[0] : undefined;
      const fit = fitOf(topic, told.at, story.topic);
      return {
        story,
        fit: copy ? { fits: true, score: 1, surplus: 1, reason: `tells the story of its copy ${copy.id}` } : fit,
      };
    })
    .sort(
      (a, b) =>
        Number(b.fit.fits) - Number(a.fit.fits) ||
        b.fit.surplus - a.fit.surplus ||
        b.fit.score - a.fit.score ||
        (a.story.id < b.story.id ? -1 : 1),
    );
}

/** Lists the story under the article's terms and counts the article in; repeatable. */
async function enter(table: Table, told: Told, listed: Listed, assignment: Assignment): Promise<Story> {
  await Promise.all(
    storyListingsOf(told.topic).map((name) =>
      listUnder(table, name, listed.get(name) ?? new Map(), assignment.storyId, told.at, STORY_DAYS),
    ),
  );
  return joinStory(table, told, assignment);
}

/** What a redelivered article was found to tell before; finishes what a crash may have left. */
async function again(
  table: Table,
  told: Told,
  assignment: Assignment,
  copies: readonly CopyEdge[],
): Promise<StoryDecision> {
  const story = await settledStory(table, assignment.storyId);
  const listed = await storiesUnder(table, storyKeysOf(told.topic));
  const entered = await enter(table, told, listed, { ...assignment, storyId: story?.id ?? assignment.storyId });
  const met = await meetFounders(table, told, entered, new Map(), copies);
  return { ...assignment, storyId: met.id };
}

/**
 * Finds the event that an article tells of: candidates are the stories listed under its most telling words and entities, and those of its copies; the likeliest that
 * fits takes it, else it founds one. An article keeps its story through redelivery and revisions; stories that prove to be one are merged, and members that fitted only just
 * go over to a later story that fits them clearly better. `copies` are its verified copies, best first.
 */
export async function assignStory(
  table: Table,
  article: DedupeInput,
  copies: readonly CopyEdge[] = [],
): Promise<StoryDecision> {
  const told = { article, topic: topicOf(article), at: publishedAt(article.datePublished, article.firstSeenAt) };
  const before = await assignmentOf(table, article.id);
  if (before !== undefined) return again(table, told, before, copies);
  const listed = await storiesUnder(table, storyKeysOf(told.topic));
  const candidates = await candidatesFor(table, told, listed, copies);
  const best = candidates.find(({ fit }) => fit.fits);
  const assignment = best
    ? { storyId: best.story.id, score: best.fit.score, reason: best.fit.reason }
    : { storyId: storyIdOf(asArticleId(article.id)), score: 1, reason: 'the first to tell of this event' };
  if (!(await putAssignment(table, article.id, assignment))) {
    const other = await assignmentOf(table, article.id, { consistent: true });
    if (other !== undefined) return again(table, told, other, copies);
  }
  const entered = await enter(table, told, listed, assignment);
  const story = best
    ? await lookAgain(table, entered, new Set(candidates.map((candidate) => candidate.story.id)))
    : entered;
  const others = candidates.filter((candidate) => candidate.story.id !== story.id);
  const fitting = others.filter(({ fit }) => fit.fits).map((other) => other.story);
  const merged = best
    ? await mergeStories(table, story, sameAs(story, fitting))
    : await meetFounders(table, told, story, listed, copies);
  // Only stories that the article comes near to can hold members that belong with it.
  const near = others.filter(({ fit }) => fit.score >= NEAR).slice(0, 2);
  if (merged.id === story.id)
    await moveTentative(
      table,
      story,
      near.map((other) => other.story),
    );
  return { ...assignment, storyId: merged.id };
}
