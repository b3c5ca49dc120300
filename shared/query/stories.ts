import type { Listing } from '../model/record.ts';
import type { Table } from '../store/table.ts';
import type { PageOf, PageOptions } from './listing-pages.ts';
import { oneLane, readList } from './listing-pages.ts';

const storyPartition = (storyId: string): string => `S#${storyId}`;

/** The articles of a story, newest first, copies included. */
export function byStory(articles: Table, storyId: string, options: PageOptions): Promise<PageOf<Listing>> {
  return readList(articles, oneLane(`story:${storyId}`, { pk: storyPartition(storyId), from: '0', to: '9~' }), options);
}
