import { digest } from '../model/ids.ts';
import type { Revision } from '../model/revision.ts';
import { blockPage, pageOf } from '../store/crawl.ts';
import { logOf } from '../store/crawl-log.ts';
import { formerIdsOf } from '../store/listings.ts';
import { commitNow, type Draft, newestRevision, revisionsOf, untilWon } from '../store/revisions.ts';
import type { Ports } from './ports.ts';
import { project } from './project.ts';
import { rawPageKey } from './raw-page-key.ts';

export type TakedownPorts = Pick<Ports, 'articles' | 'crawl' | 'now' | 'rawPages'>;

/** What a takedown found and deleted. */
export type Takedown = {
  readonly articleId: string;
  readonly revision: number;
  readonly texts: number;
  readonly rawPages: number;
};

/**
 * Takes an article down: a last revision that blocks discovery, scrape and commit from then on and shows in the change feed; then everything that held its text
 * is deleted, also under ids that it had before its publisher gave it another address. An address that was never stored is blocked as well. Repeatable: a crash leaves text behind, running it again deletes it.
 */
export async function takeDown(ports: TakedownPorts, articleId: string, url: string): Promise<Takedown> {
  const done = await takeDownOne(ports, articleId, url);
  let [texts, rawPages] = [done.texts, done.rawPages];
  for (const id of await formerIdsOf(ports.articles, articleId)) {
    const newest = await newestRevision(ports.articles, id);
    if (newest?.kind !== 'moved' && newest?.kind !== 'takedown') continue;
    const former = await takeDownOne(ports, id, newest.canonicalUrl);
    [texts, rawPages] = [texts + former.texts, rawPages + former.rawPages];
  }
  return { ...done, texts, rawPages };
}

async function takeDownOne(ports: TakedownPorts, articleId: string, url: string): Promise<Takedown> {
  const revision = await commitTakedown(ports, articleId, url);
  await blockPage(ports.crawl, articleId, url);
  const revisions = await revisionsOf(ports.articles, articleId);
  const hashes = new Set(revisions.flatMap(({ contentHash }) => contentHash ?? []));
  await project(ports, revision);
  const rawPages = await removeRawPages(ports, articleId, revisions);
  return { articleId, revision: revision.revision, texts: hashes.size, rawPages };
}

const commitTakedown = (ports: TakedownPorts, articleId: string, url: string): Promise<Revision> =>
  untilWon(articleId, async () => {
    const newest = await newestRevision(ports.articles, articleId);
    if (newest?.kind === 'takedown') return newest;
    return commitNow(ports.articles, await takedownAfter(ports, newest, articleId, url), ports.now);
  });

async function takedownAfter(
  ports: TakedownPorts,
  newest: Revision | undefined,
  articleId: string,
  url: string,
): Promise<Draft> {
  const now = ports.now().toISOString();
  const sourceId = newest?.sourceId ?? (await pageOf(ports.crawl, articleId))?.sourceId ?? '';
  return {
    articleId,
    revision: (newest?.revision ?? 0) + 1,
    kind: 'takedown',
    lookId: digest(`takedown ${articleId}`),
    pageId: newest?.pageId ?? articleId,
    sourceId,
    canonicalUrl: newest?.canonicalUrl ?? url,
    firstSeenAt: newest?.firstSeenAt ?? now,
    fetchedAt: now,
    fingerprint: 'takedown',
    changes: {},
  };
}

/** Raw pages are kept by look; the crawl log and the revisions name the looks. */
async function removeRawPages(
  ports: TakedownPorts,
  articleId: string,
  revisions: readonly Revision[],
): Promise<number> {
  const logged = (await logOf(ports.crawl, articleId)).flatMap((entry) =>
    entry.step === 'look' ? [entry.lookId] : [],
  );
  const looks = new Set([...logged, ...revisions.map(({ lookId }) => lookId)]);
  for (const lookId of looks) await ports.rawPages.remove(rawPageKey(articleId, lookId));
  return looks.size;
}
