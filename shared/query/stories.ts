import * as z from 'zod/mini';
import { currentStory, LeadEntity, membersOf } from '../store/stories.ts';
import type { Table } from '../store/table.ts';
import { cursorOf, positionOf } from './cursor.ts';
import { limitOf, listingsOf, type PageOf, type PageOptions } from './listing-pages.ts';
import type { ShownListing } from './relations.ts';

/** A story as readers are shown it. */
export const StoryOverview = z.object({
  /** Its id now: one that was merged answers with the story that it became part of. */
  id: z.string(),
  /** The headline that tells it best. */
  title: z.string(),
  members: z.int(),
  /** When its first and last articles were published, ISO 8601 UTC. */
  from: z.string(),
  to: z.string(),
  /** Whom and what most of its articles name. */
  lead: z.readonly(z.array(LeadEntity)),
});
export type StoryOverview = z.infer<typeof StoryOverview>;

/** A story by any id that it has had. */
export async function storyOverview(articles: Table, storyId: string): Promise<StoryOverview | undefined> {
  const story = await currentStory(articles, storyId);
  if (story === undefined) return undefined;
  const { id, title, lead, topic } = story;
  const members = await membersOf(articles, story);
  return { id, title, members: members.length, from: topic.from, to: topic.to, lead };
}

/** The articles of a story, newest first, copies included. */
export async function byStory(articles: Table, storyId: string, options: PageOptions): Promise<PageOf<ShownListing>> {
  const limit = limitOf(options.limit);
  const story = await currentStory(articles, storyId);
  if (story === undefined) return { items: [] };
  const name = `story:${storyId}`;
  const { after } = positionOf(name, options.cursor);
  const places = (await membersOf(articles, story)).map(({ id, at }) => ({ id, place: `${at}#${id}` }));
  const left = places
    .filter(({ place }) => after === undefined || place < after)
    .sort((one, other) => (one.place > other.place ? -1 : 1));
  const page = left.slice(0, limit);
  const items = await listingsOf(
    articles,
    page.map(({ id }) => id),
  );
  const last = page.at(-1);
  return left.length > limit && last !== undefined
    ? { items, cursor: cursorOf(name, { after: last.place }) }
    : { items };
}
