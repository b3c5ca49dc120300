import { featuresOf } from '../dedupe/features.ts';
import { keysOf } from '../dedupe/keys.ts';
import type { Rank } from '../dedupe/rank.ts';
import type { Revision } from '../model/revision.ts';
import { copyEdgesOf, dropPointer, releaseKeys, removeCopyEdge } from '../store/copies.ts';
import { furnitureOf } from '../store/furniture.ts';
import { contentsOf, removeContent, revisionsOf, scrubRevision } from '../store/revisions.ts';
import type { Member, Story } from '../store/stories.ts';
import { assignmentOf, currentStory, membersOf, removeMember, scrubAssignment } from '../store/stories.ts';
import type { Table } from '../store/table.ts';
import { changeStory } from './mend-stories.ts';
import { groupMembers, settleGroup } from './settle-group.ts';

/** A text that the article had, as far as it is still known: the keys that it claimed are found from it; otherwise they expire. */
export type KnownText = { readonly sourceId: string; readonly articleBody: string };

async function forgetKeys(table: Table, articleId: string, texts: readonly KnownText[]): Promise<void> {
  for (const { sourceId, articleBody } of texts) {
    const { memory } = await furnitureOf(table, sourceId);
    // Its keys may have been claimed before the source's furniture was known.
    const names = [...keysOf(featuresOf(articleBody, memory)), ...keysOf(featuresOf(articleBody, []))];
    await releaseKeys(table, [...new Set(names)], articleId);
  }
}

/** Takes an article out of its group; where it was the original, the others choose anew. */
async function leaveGroup(table: Table, articleId: string): Promise<void> {
  const others = (await groupMembers(table, articleId)).filter((id) => id !== articleId);
  const ranks = new Map<string, Rank>((await copyEdgesOf(table, articleId)).map(({ id, rank }) => [id, rank]));
  for (const id of others) for (const edge of await copyEdgesOf(table, id)) ranks.set(edge.id, edge.rank);
  for (const { id } of await copyEdgesOf(table, articleId)) await removeCopyEdge(table, articleId, id);
  for (const id of others) await dropPointer(table, id, articleId);
  for (const id of others) {
    const rank = ranks.get(id);
    if (rank !== undefined) await settleGroup(table, { id, rank }, await copyEdgesOf(table, id));
  }
}

async function leaveStory(table: Table, articleId: string): Promise<void> {
  const assignment = await assignmentOf(table, articleId, { consistent: true });
  const story = assignment && (await currentStory(table, assignment.storyId));
  if (story === undefined) return;
  for (const id of [story.id, ...story.absorbed]) await removeMember(table, id, articleId);
  const left = await membersOf(table, story, Number.POSITIVE_INFINITY);
  await changeStory(table, story.id, (now) => without(now, articleId, left));
  await scrubAssignment(table, articleId);
}

/** A story that lost a member; what it is about stays, as it holds no text. One that nobody tells any more names nobody. */
function without(story: Story, articleId: string, left: readonly Member[]): Story {
  const [heir] = left;
  const title = { title: heir?.headline ?? '', titleFrom: heir?.id ?? '', titleScore: 0 };
  return {
    ...story,
    ...(story.titleFrom === articleId && title),
    ...(left.length === 0 && { lead: [] }),
    topic: { ...story.topic, members: Math.max(1, left.length) },
    recent: story.recent.filter((id) => id !== articleId),
    tentative: story.tentative.filter(({ id }) => id !== articleId),
  };
}

/** Removes an article from keys, copies, groups and stories; repeatable. What remains of it are ids and hashes of words. */
export async function forgetArticle(table: Table, articleId: string, texts: readonly KnownText[] = []): Promise<void> {
  await forgetKeys(table, articleId, texts);
  await leaveGroup(table, articleId);
  await leaveStory(table, articleId);
}

/** Takes an article with all texts that it had out of keys, copies, groups and stories; its history stays. Repeatable; gives the hashes of the texts. */
export async function withdrawArticle(table: Table, { articleId, sourceId }: Revision): Promise<readonly string[]> {
  const contents = await contentsOf(table, articleId);
  const texts = contents.flatMap(({ content }) => (content ? [{ sourceId, articleBody: content.articleBody }] : []));
  await forgetArticle(table, articleId, texts);
  return contents.map(({ hash }) => hash);
}

/** Deletes all that is kept of an article that was taken down, but for its raw pages; repeatable. */
export async function eraseArticle(table: Table, revision: Revision): Promise<void> {
  const { articleId } = revision;
  for (const hash of await withdrawArticle(table, revision)) await removeContent(table, articleId, hash);
  for (const { kind, revision: number } of await revisionsOf(table, articleId))
    if (kind !== 'takedown') await scrubRevision(table, articleId, number);
}
