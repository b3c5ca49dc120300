import * as z from 'zod/mini';
import { isListed, Listing } from '../model/record.ts';
import { currentOriginal } from '../pipeline/settle-group.ts';
import { copyEdgesOf } from '../store/copies.ts';
import { assignmentOf, currentStory } from '../store/stories.ts';
import type { Table } from '../store/table.ts';

/** A listing with what is known of its story now. */
export const ShownListing = z.extend(Listing, {
  /** How many articles tell the story, this one included. */
  storySize: z.optional(z.int()),
});
export type ShownListing = z.infer<typeof ShownListing>;

/**
 * The listing with its duplicate group and story as they are now. Both grow, merge and change without a new revision of their members; so they
 * are read from the edges rather than from the projection: a few small reads an article. One that was taken down or stands elsewhere now has neither.
 */
export async function withRelations(articles: Table, listing: Listing): Promise<ShownListing> {
  if (!isListed(listing)) return listing;
  const [group, story] = await Promise.all([
    groupOf(articles, listing.articleId),
    storyOf(articles, listing.articleId),
  ]);
  return { ...listing, ...group, ...story };
}

async function groupOf(articles: Table, articleId: string): Promise<Partial<Listing>> {
  const edges = await copyEdgesOf(articles, articleId);
  if (edges.length === 0) return {};
  const original = await currentOriginal(articles, articleId);
  return { matches: edges.map(({ id, score, reason }) => ({ id, score, reason })), duplicateGroup: original, original };
}

async function storyOf(articles: Table, articleId: string): Promise<Partial<ShownListing>> {
  const assignment = await assignmentOf(articles, articleId);
  if (assignment === undefined) return {};
  const story = await currentStory(articles, assignment.storyId);
  const told = { storyReason: assignment.reason, storyScore: assignment.score };
  return story === undefined
    ? { storyId: assignment.storyId, ...told }
    : { storyId: story.id, ...told, storySize: story.topic.members };
}
