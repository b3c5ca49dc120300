import { unpackTerms } from '../dedupe/packed-terms.ts';
import { areOne, fitOf, founded, united } from '../dedupe/stories.ts';
import type { Topic } from '../dedupe/terms.ts';
import type { Member, Story } from '../store/stories.ts';
import { assignmentOf, memberOf, moveAssignment, putMember, putNextStory, removeMember } from '../store/stories.ts';
import type { Table } from '../store/table.ts';
import { RECENT, STORY_RACES, settledStory } from './settled-story.ts';

/** A member goes over only where it fits by so much better: a little better is noise. */
const CLEARLY = 0.12;

/** The story founded first keeps its id: an order that never changes, so no two stories can point at each other. */
const outranks = (one: Story, other: Story): boolean => `${one.foundedAt}|${one.id}` < `${other.foundedAt}|${other.id}`;

/** Lets the later of two stories point to the other, which then counts its members in. Undefined when a race was lost. */
async function merge(table: Table, one: Story, other: Story): Promise<Story | undefined> {
  const [winner, loser] = outranks(one, other) ? [one, other] : [other, one];
  if (!(await putNextStory(table, { ...loser, mergedInto: winner.id }))) return undefined;
  return settledStory(table, loser.id);
}

/** Merges a story with each of `others`; the ids of those that go answer with the one that stays, which is answered. */
export async function mergeStories(table: Table, story: Story, others: readonly Story[]): Promise<Story> {
  let merged = story;
  for (const other of others) if (other.id !== merged.id) merged = (await merge(table, merged, other)) ?? merged;
  return merged;
}

/** Those of `others` that are alike enough to be one event with a story. */
export const sameAs = (story: Story, others: readonly Story[]): readonly Story[] =>
  others.filter((other) => areOne(story.topic, other.topic));

/** The member, and why it goes over: it fits the other story clearly better, or a crash left it between the two. */
async function leaving(table: Table, from: Story, to: Story, memberId: string, score: number) {
  const member = await memberOf(table, from.id, memberId);
  if (member === undefined) {
    const assigned = await assignmentOf(table, memberId, { consistent: true });
    const there = assigned?.storyId === to.id ? await memberOf(table, to.id, memberId) : undefined;
    return there && { member: there, assignment: undefined };
  }
  const fit = fitOf(topicOfMember(member), member.at, to.topic);
  if (!fit.fits || fit.score < score + CLEARLY) return undefined;
  const reason = `moved from ${from.id}, which it fitted less (${score}): ${fit.reason}`;
  return { member, assignment: { storyId: to.id, score: fit.score, reason } };
}

const topicOfMember = ({ text, entities }: Member): Topic => ({
  text: unpackTerms(text),
  entities: unpackTerms(entities),
});

/** Moves one member from a story to another where it fits clearly better; each step can be repeated, and whoever comes by after a crash finishes it. */
async function moveMember(table: Table, from: Story, to: Story, memberId: string, score: number): Promise<void> {
  const found = await leaving(table, from, to, memberId, score);
  if (found === undefined) return;
  const { member, assignment } = found;
  if (assignment !== undefined) {
    await putMember(table, to.id, member);
    const moved = await moveAssignment(table, memberId, from.id, assignment);
    if (!moved && (await assignmentOf(table, memberId, { consistent: true }))?.storyId !== to.id) return;
    await removeMember(table, from.id, memberId);
  }
  await changeStory(table, to.id, (story) => withMoved(story, member));
  await changeStory(table, from.id, (story) => withoutMoved(story, memberId));
}

const withMoved = (story: Story, member: Member): Story =>
  story.recent.includes(member.id)
    ? story
    : {
        ...story,
        topic: united(story.topic, founded(topicOfMember(member), member.at)),
        recent: [...story.recent, member.id].slice(-RECENT),
      };

/** While a member is among the tentative ones, its story counts it. */
const withoutMoved = (story: Story, memberId: string): Story =>
  story.tentative.some(({ id }) => id === memberId)
    ? {
        ...story,
        tentative: story.tentative.filter(({ id }) => id !== memberId),
        recent: story.recent.filter((id) => id !== memberId),
        topic: { ...story.topic, members: Math.max(1, story.topic.members - 1) },
      }
    : story;

/** Changes a story as it is now; follows it where it was merged. Nothing happens where there is none. */
export async function changeStory(table: Table, id: string, to: (story: Story) => Story): Promise<void> {
  for (let race = 0; race < STORY_RACES; race++) {
    const story = await settledStory(table, id);
    if (story === undefined || (await putNextStory(table, to(story)))) return;
  }
  throw new Error(`lost ${STORY_RACES} races for story ${id}; the message comes back`);
}

/** Splits off members of other stories that fitted those only just and fit this one clearly better. */
export async function moveTentative(table: Table, story: Story, others: readonly Story[]): Promise<void> {
  for (const other of others)
    for (const { id, score } of other.tentative) await moveMember(table, other, story, id, score);
}
