import { digest } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { addFeed, putSource, requestReading } from '../store/crawl.ts';
import type { Ports } from './ports.ts';

/** The id of a feed: the same for as long as its source and address stay. */
export const feedIdOf = (sourceId: string, url: string): string => digest(`${sourceId}\n${url}`);

/**
 * Stores definitions and makes their feeds known: a new feed is due at once, a known one keeps what was learned of it. With `readNow` every feed is due
 * at once. What is not among the definitions stays as it is.
 */
export async function applySources(
  ports: Pick<Ports, 'crawl' | 'now'>,
  sources: readonly Source[],
  { readNow = false }: { readonly readNow?: boolean } = {},
): Promise<void> {
  const dueAt = ports.now().toISOString();
  for (const source of sources) {
    await putSource(ports.crawl, source, dueAt);
    for (const { url } of source.feeds) {
      const feedId = feedIdOf(source.id, url);
      const added = await addFeed(ports.crawl, { feedId, sourceId: source.id, url, dueAt, failures: 0, known: [] });
      if (!added && readNow) await requestReading(ports.crawl, { feedId, sourceId: source.id }, dueAt);
    }
  }
}
