import * as z from 'zod/mini';
import type { Listing } from '../model/record.ts';
import { listingOf } from '../store/listings.ts';
import { currentStory } from '../store/stories.ts';
import type { Table } from '../store/table.ts';
import { withRelations } from './relations.ts';

/** One decision about an article among others: what was decided, how sure (0 to 1), and in words why. */
export const Decision = z.object({
  what: z.string(),
  score: z.optional(z.number()),
  reason: z.string(),
  /** The id of the other article, or of the story. */
  about: z.optional(z.string()),
});
export type Decision = z.infer<typeof Decision>;

const COPIES_SHOWN = 10;

/** Why an article stands with others as it does: its copies, its original and its story as they are now. */
export async function decisionsOn(articles: Table, listing: Listing): Promise<readonly Decision[]> {
  const shown = await withRelations(articles, listing);
  const matches = shown.matches.toSorted((a, b) => b.score - a.score).slice(0, COPIES_SHOWN);
  const copies = await Promise.all(
    matches.map(async ({ id, score, reason }) => ({
      what: `copy of ${await named(articles, id)}`,
      score,
      reason,
      about: id,
    })),
  );
  const story = await storyDecision(articles, shown);
  return [...copies, ...originalDecision(shown), ...story];
}

async function named(articles: Table, id: string): Promise<string> {
  const other = await listingOf(articles, id);
  return other === undefined ? id : `${other.url} (“${other.headline}”)`;
}

function originalDecision({ articleId, original }: Listing): readonly Decision[] {
  if (original === undefined) return [];
  const reason = 'of the copies the one first published; of several at once, the one that credits no other outlet';
  const what = original === articleId ? 'the original of its copies' : `its original is ${original}`;
  return [{ what, reason, about: original }];
}

async function storyDecision(
  articles: Table,
  { storyId, storyReason, storyScore, storySize }: Awaited<ReturnType<typeof withRelations>>,
): Promise<readonly Decision[]> {
  if (storyId === undefined) return [];
  const story = await currentStory(articles, storyId);
  const title = story === undefined || story.title === '' ? '' : ` “${story.title}”`;
  const size = storySize === undefined ? '' : ` of ${storySize} ${storySize === 1 ? 'article' : 'articles'}`;
  return [
    {
      what: `in the story${title}${size}`,
      ...(storyScore !== undefined && { score: storyScore }),
      reason: storyReason ?? 'not recorded',
      about: storyId,
    },
  ];
}
