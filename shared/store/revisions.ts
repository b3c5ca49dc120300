import * as z from 'zod/mini';
import { Content } from '../model/record.ts';
import { Revision } from '../model/revision.ts';
import { articlePartition, contentKey, HOURS, hourPartition, revisionKey, seenKey } from './keys.ts';
import { putOnce } from './put-once.ts';
import type { Item, Table } from './table.ts';

/** The hour of an instant, as the change feed's partitions name it: `2026112213`. */
export const hourOf = (instant: string): string => instant.slice(0, 13).replace(/[-T]/g, '');

/** Stores immutable content under its hash; writing the same again changes nothing. */
export async function putContent(articles: Table, articleId: string, hash: string, content: Content): Promise<void> {
  await articles.put({ ...contentKey(articleId, hash), content });
}

/** The content of one revision, or undefined where it was deleted. Throws when the stored item does not fit the schema. */
export async function contentOf(articles: Table, articleId: string, hash: string): Promise<Content | undefined> {
  const item = await articles.get(contentKey(articleId, hash));
  return item === undefined ? undefined : Content.parse(item.content);
}

/** The newest committed revision, read consistently. */
export async function newestRevision(articles: Table, articleId: string): Promise<Revision | undefined> {
  const { items } = await articles.query({
    pk: articlePartition(articleId),
    prefix: 'R#',
    descending: true,
    limit: 1,
    consistent: true,
  });
  return items[0] === undefined ? undefined : Revision.parse(items[0]);
}

/** All revisions of an article, oldest first. */
export async function revisionsOf(articles: Table, articleId: string): Promise<readonly Revision[]> {
  const revisions: Revision[] = [];
  let after: string | undefined;
  do {
    const page = await articles.query({ pk: articlePartition(articleId), prefix: 'R#', ...(after && { after }) });
    revisions.push(...page.items.map((item) => Revision.parse(item)));
    after = page.next;
  } while (after !== undefined);
  return revisions;
}

/** The commit: a put of revision n that must not exist. False when another worker was first. */
export async function commitRevision(articles: Table, revision: Revision): Promise<boolean> {
  const hour = hourOf(revision.committedAt);
  await putOnce(articles, { pk: HOURS, sk: hour });
  return articles.put(revisionItem(revision, hour), { absent: true });
}

function revisionItem(revision: Revision, hour: string): Item {
  return {
    ...revisionKey(revision.articleId, revision.revision),
    ...revision,
    changesKey: hourPartition(hour),
    changesSort: `${revision.committedAt}#${revision.articleId}#${revision.revision}`,
  };
}

const Seen = z.object({ seenAt: z.string(), fingerprint: z.string() });
export type Seen = z.infer<typeof Seen>;

/** Remembers that a look at `seenAt` found this content; an older look never overwrites a newer one. */
export async function markSeen(articles: Table, articleId: string, seen: Seen): Promise<void> {
  await articles.put({ ...seenKey(articleId), ...seen }, { atMost: ['seenAt', seen.seenAt] });
}

/** The newest look that found the article as it stood, read consistently. */
export async function lastSeen(articles: Table, articleId: string): Promise<Seen | undefined> {
  const item = await articles.get(seenKey(articleId), { consistent: true });
  return item === undefined ? undefined : Seen.parse(item);
}

/** Deletes a text, for a takedown. */
export async function removeContent(articles: Table, articleId: string, hash: string): Promise<void> {
  await articles.remove(contentKey(articleId, hash));
}

/** Leaves of a revision only that it was: no headline, no changes, no reference to its text. */
export async function scrubRevision(articles: Table, articleId: string, revision: number): Promise<void> {
  const scrubbed = { headline: undefined, contentHash: undefined, changes: {} };
  await articles.update(revisionKey(articleId, revision), scrubbed, { exists: true });
}
