import { isDeepStrictEqual } from 'node:util';
import { digest } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import {
  addFeed,
  putSource,
  redefineFeed,
  removeFeed,
  removeSource,
  requestReading,
  sourceOf,
} from '../store/crawl.ts';
import type { Ports } from './ports.ts';

/** The id of a feed: the same for as long as its source and address stay. */
export const feedIdOf = (sourceId: string, url: string): string => digest(`${sourceId}\n${url}`);

/**
 * Stores definitions and makes their feeds known: a new feed is due at once, and so are those of a definition that has changed, to be read whole by the new
 * one. A known feed keeps what was learned of its pace. With `readNow` every feed is due at once. What is not among the definitions stays as it is.
 */
export async function applySources(
  ports: Pick<Ports, 'crawl' | 'now'>,
  sources: readonly Source[],
  { readNow = false }: { readonly readNow?: boolean } = {},
): Promise<void> {
  const now = ports.now().toISOString();
  for (const source of sources) {
    const before = await sourceOf(ports.crawl, source.id);
    const isMended = !isDeepStrictEqual(before, source);
    await putSource(ports.crawl, source, now);
    for (const { url } of source.feeds) {
      const feed = { feedId: feedIdOf(source.id, url), sourceId: source.id };
      if (await addFeed(ports.crawl, { ...feed, url, dueAt: now, definedAt: now, failures: 0 })) continue;
      if (isMended) await redefineFeed(ports.crawl, feed, now);
      else if (readNow) await requestReading(ports.crawl, feed, now);
    }
  }
}

/**
 * Removes definitions with what is known of their feeds: nothing more is fetched for them a minute later. Their articles stay, and so does what is known of
 * their pages, for the day on which they are defined again. Ids that are not defined are passed over; gives those that were.
 */
export async function removeSources(
  { crawl }: Pick<Ports, 'crawl'>,
  ids: readonly string[],
): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const id of ids) {
    const source = await sourceOf(crawl, id);
    // The definition goes last: without it nobody would know which feeds are left, should this be cut short.
    for (const { url } of source?.feeds ?? []) await removeFeed(crawl, feedIdOf(id, url));
    if (await removeSource(crawl, id)) removed.push(id);
  }
  return removed;
}
