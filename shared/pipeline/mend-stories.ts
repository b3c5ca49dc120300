import { areOne, fitOf, founded, united } from '../dedupe/stories.ts';
import { unpackTerms } from '../dedupe/terms.ts';
import type { Story } from '../store/stories.ts';
import {
  assignmentOf,
  currentStory,
  memberOf,
  moveAssignment,
  putMember,
  putNextStory,
  removeMember,
} from '../store/stories.ts';
import type { Table } from '../store/table.ts';
import { STORY_RACES } from './join-story.ts';

const ABSORBED = 40;
/** A member goes over only where it fits by so much better: a little better is noise. */
const CLEARLY = 0.12;

/** The larger story keeps its id, so that few articles change theirs; of equals the one that began first, then the lesser id. */
const outranks = (one: Story, other: Story): boolean =>
  one.topic.members !== other.topic.members
    ? one.topic.members > other.topic.members
    : `${one.topic.from}|${one.id}` < `${other.topic.from}|${other.id}`;

const absorbing = (winner: Story, loser: Story): Story => ({
  ...winner,
  topic: united(winner.topic, loser.topic),
  absorbed: [...new Set([...winner.absorbed, loser.id, ...loser.absorbed])].slice(0, ABSORBED),
});

/** Lets the lesser of two stories point to the other; then the other counts its members in. Undefined when a race was lost. */
async function merge(table: Table, one: Story, other: Story): Promise<Story | undefined> {
  const [winner, loser] = outranks(one, other) ? [one, other] : [other, one];
  if (!(await putNextStory(table, { ...loser, mergedInto: winner.id }))) return undefined;
  for (let race = 0; race < STORY_RACES; race++) {
    const now = await currentStory(table, winner.id);
    if (now === undefined || now.absorbed.includes(loser.id)) return now;
    const next = absorbing(now, loser);
    if (await putNextStory(table, next)) return { ...next, version: next.version + 1 };
  }
  throw new Error(`lost ${STORY_RACES} races for story ${winner.id}; the message comes back`);
}

/** Merges a story with those of `others` that are alike enough to be one; the ids of those that go answer with the one that stays. */
export async function mergeStories(table: Table, story: Story, others: readonly Story[]): Promise<Story> {
  let merged = story;
  for (const other of others)
    if (other.id !== merged.id && areOne(merged.topic, other.topic))
      merged = (await merge(table, merged, other)) ?? merged;
  return merged;
}

/** Moves one member from a story to another where it fits clearly better; repeatable after a crash. */
async function moveMember(table: Table, from: Story, to: Story, memberId: string, score: number): Promise<boolean> {
  const member = await memberOf(table, from.id, memberId);
  if (member === undefined) return false;
  const topic = { text: unpackTerms(member.text), entities: unpackTerms(member.entities) };
  const fit = fitOf(topic, member.at, to.topic);
  if (!fit.fits || fit.score < score + CLEARLY) return false;
  const reason = `moved from ${from.id}, which it fitted less (${score}): ${fit.reason}`;
  await putMember(table, to.id, member);
  const moved = await moveAssignment(table, memberId, from.id, { storyId: to.id, score: fit.score, reason });
  if (!moved && (await assignmentOf(table, memberId, { consistent: true }))?.storyId !== to.id) return false;
  await removeMember(table, from.id, memberId);
  await changeStory(table, from.id, (story) => ({
    ...story,
    tentative: story.tentative.filter(({ id }) => id !== memberId),
    topic: { ...story.topic, members: Math.max(1, story.topic.members - 1) },
  }));
  await changeStory(table, to.id, (story) => ({
    ...story,
    topic: united(story.topic, founded(topic, member.at)),
    recent: [...story.recent, memberId].slice(-ABSORBED),
  }));
  return true;
}

/** Changes a story as it is now; follows it where it was merged. Nothing happens where there is none. */
export async function changeStory(table: Table, id: string, to: (story: Story) => Story): Promise<void> {
  for (let race = 0; race < STORY_RACES; race++) {
    const story = await currentStory(table, id);
    if (story === undefined || (await putNextStory(table, to(story)))) return;
  }
  throw new Error(`lost ${STORY_RACES} races for story ${id}; the message comes back`);
}

/** Splits off members of other stories that fitted those only just and fit this one clearly better. */
export async function moveTentative(table: Table, story: Story, others: readonly Story[]): Promise<void> {
  for (const other of others)
    for (const { id, score } of other.tentative) await moveMember(table, other, story, id, score);
}
