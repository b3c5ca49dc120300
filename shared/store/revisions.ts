import * as z from 'zod/mini';
import { Content } from '../model/record.ts';
import { Revision } from '../model/revision.ts';
import { LIMITS } from '../topology.ts';
import { allItems } from './all-items.ts';
import { articlePartition, CONTENT_PREFIX, contentKey, HOURS, hourPartition, revisionKey, seenKey } from './keys.ts';
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
  const key = contentKey(articleId, hash);
  // Content never changes: a stale read can only miss it, and a listing made without it would be empty.
  const item = (await articles.get(key)) ?? (await articles.get(key, { consistent: true }));
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
  const items = await allItems(articles, { pk: articlePartition(articleId), prefix: 'R#' });
  return items.map((item) => Revision.parse(item));
}

/** A revision before it is stamped. */
export type Draft = Omit<Revision, 'committedAt'>;

/** Stamps that come too late are taken again so often; then the message comes back. */
const STAMPS = 3;

/**
 * The commit: stamps a revision and puts it as number n, which must not exist. Undefined when another worker was first. A put that would come later
 * than `LIMITS.commitSeconds` after its stamp is not sent: what lay between is done again under a new stamp, since readers of the change feed look
 * back only so far.
 */
export async function commitNow(articles: Table, draft: Draft, now: () => Date): Promise<Revision | undefined> {
  for (let stamp = 0; stamp < STAMPS; stamp += 1) {
    const stampedAt = now();
    const revision = { ...draft, committedAt: stampedAt.toISOString() };
    await putOnce(articles, { pk: HOURS, sk: hourOf(revision.committedAt) });
    const withinMs = LIMITS.commitSeconds * 1000 - (now().getTime() - stampedAt.getTime());
    if (withinMs <= 0) continue;
    return (await articles.put(revisionItem(revision), { absent: true }, { withinMs })) ? revision : undefined;
  }
  throw new Error(`revision ${draft.revision} of ${draft.articleId} could not be put in time; the message comes back`);
}

/** How often a lost race for a revision number is tried again. */
const RACES = 8;

/**
 * Makes tries at an article's next revision until one is not lost to another worker, for which a try gives undefined. Throws when all are lost; nothing stands in
 * the way of beginning anew then.
 */
export async function untilWon<Result extends object | string>(
  articleId: string,
  attempt: () => Promise<Result | undefined>,
): Promise<Result> {
  for (let race = 0; race < RACES; race += 1) {
    const result = await attempt();
    if (result !== undefined) return result;
  }
  throw new Error(`lost ${RACES} races for a revision of ${articleId}; it has to be tried again`);
}

const revisionItem = (revision: Revision): Item => ({
  ...revisionKey(revision.articleId, revision.revision),
  ...revision,
  changesKey: hourPartition(hourOf(revision.committedAt)),
  changesSort: `${revision.committedAt}#${revision.articleId}#${revision.revision}`,
});

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

/** Every text that is stored of an article, committed or not, by its hash; one that this version cannot read has no content. Read consistently. */
export async function contentsOf(
  articles: Table,
  articleId: string,
): Promise<readonly { readonly hash: string; readonly content: Content | undefined }[]> {
  const query = { pk: articlePartition(articleId), prefix: CONTENT_PREFIX, consistent: true };
  const items = await allItems(articles, query);
  return items.map(({ sk, content }) => ({
    hash: sk.slice(CONTENT_PREFIX.length),
    content: Content.safeParse(content).data,
  }));
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
