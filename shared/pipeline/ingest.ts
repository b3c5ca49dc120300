import type { ArticleSeen, LookResult } from '../model/messages.ts';
import type { Changes, Revision, RevisionKind } from '../model/revision.ts';
import type { Disposition } from '../outcome.ts';
import { changesBetween, snapshotOf } from '../revisions/changes.ts';
import { fingerprintOf } from '../revisions/fingerprint.ts';
import { blockPage, requestWholeLook } from '../store/crawl.ts';
import { lookOf, recordLook } from '../store/crawl-log.ts';
import { putAlias } from '../store/listings.ts';
import {
  commitNow,
  contentOf,
  type Draft,
  lastSeen,
  markSeen,
  newestRevision,
  putContent,
  revisionsOf,
  untilWon,
} from '../store/revisions.ts';
import { contentFrom, contentHashOf } from './content.ts';
import { judge, REMOVED } from './judge.ts';
import { type Move, moveArticle } from './move.ts';
import type { Ports } from './ports.ts';
import type { Fresh } from './project.ts';
import { project } from './project.ts';
import { rawPageKey } from './raw-page-key.ts';
import { matchCopies } from './relate.ts';
import { sourceBy } from './sources.ts';
import { tagsOf } from './tags-of.ts';

/**
 * Takes in what one look saw: at most one new revision, then its projections, then the look's one disposition. Every effect can be repeated, so a
 * redelivery finishes what a crash left undone.
 */
export async function ingest(ports: Ports, message: LookResult): Promise<Disposition> {
  const recorded = await lookOf(ports.crawl, message.pageId, message.lookId, 'ingest');
  // A visit that was begun again after a crash may have seen more than the first time, and the page's validators stand for that.
  if (recorded !== undefined && message.fetchedAt <= (recorded.fetchedAt ?? message.fetchedAt)) return 'unchanged';
  const firstSeenAt = isMove(message) ? await moveArticle(ports, message) : message.fetchedAt;
  const ending = await untilWon(message.articleId, () => attempt(ports, { ...message, firstSeenAt }));
  return finish(ports, message, ending);
}

const isMove = (message: LookResult): message is Move => message.kind === 'article' && message.movedFrom !== undefined;

/** A look with the time since which its article is known, unless there are revisions of it. */
type Since<Look> = Look & { readonly firstSeenAt: string };

type Ending = {
  readonly disposition: Disposition;
  readonly reason?: 'taken-down' | 'gone';
  readonly revision?: number;
};

/** One try at the next revision number; undefined when another worker took it. */
async function attempt(ports: Ports, message: Since<LookResult>): Promise<Ending | undefined> {
  const newest = await newestRevision(ports.articles, message.articleId);
  if (newest === undefined) return message.kind === 'removal' ? neverStored(ports, message) : commit(ports, message);
  const seen = await lastSeen(ports.articles, message.articleId);
  switch (judge(newest, seen, { ...message, fingerprint: fingerprintIn(message) })) {
    case 'taken-down':
      return takenDown(ports, message, newest);
    case 'superseded':
      return overtaken(ports, message);
    case 'unchanged':
      return stillTheSame(ports, message, newest);
    case 'this-look':
      return committed(ports, message, newest);
    case 'next':
      return commit(ports, message, newest);
  }
}

const fingerprintIn = (message: LookResult): string =>
  message.kind === 'removal' ? REMOVED : fingerprintOf(message.article);

/** Commits what the look saw as the revision after `newest`. */
async function commit(ports: Ports, message: Since<LookResult>, newest?: Revision): Promise<Ending | undefined> {
  const text = message.kind === 'article' ? await prepareContent(ports, message, newest) : undefined;
  const revision = await commitNow(ports.articles, nextRevision(message, newest, text), ports.now);
  return revision && committed(ports, message, revision, text);
}

/** A removal of what was never stored. It is remembered: the text may still be on its way, and then the page must be looked at again. */
async function neverStored(ports: Ports, { articleId, fetchedAt }: LookResult): Promise<Ending> {
  await markSeen(ports.articles, articleId, { seenAt: fetchedAt, fingerprint: REMOVED });
  return { disposition: 'dropped', reason: 'gone' };
}

/** A look that was on its way when the takedown came, or at another page that leads there: it is the last one, and what it has stored goes. */
async function takenDown(ports: Ports, message: LookResult, takedown: Revision): Promise<Ending> {
  const { articleId, lookId, pageId, url } = message;
  await blockPage(ports.crawl, pageId, url);
  await ports.rawPages.remove(rawPageKey(articleId, lookId));
  await project(ports, takedown);
  return { disposition: 'dropped', reason: 'taken-down' };
}

/** A look that is older than what is known: it adds nothing, unless it is a redelivery of one that did commit. */
async function overtaken(ports: Ports, message: LookResult): Promise<Ending> {
  const own = (await revisionsOf(ports.articles, message.articleId)).find(({ lookId }) => lookId === message.lookId);
  if (own === undefined) return { disposition: 'superseded' };
  return { disposition: own.kind === 'removed' ? 'removed' : 'stored', revision: own.revision };
}

/** Remembers the look; undefined (look again) when a revision was committed meanwhile. */
async function stillTheSame(
  ports: Ports,
  { articleId, fetchedAt }: LookResult,
  { fingerprint, revision }: Revision,
): Promise<Ending | undefined> {
  await markSeen(ports.articles, articleId, { seenAt: fetchedAt, fingerprint });
  const now = await newestRevision(ports.articles, articleId);
  return now?.revision === revision ? { disposition: 'unchanged' } : undefined;
}

/** Projects a committed revision. When a later look saw something else meanwhile, the page is looked at again. */
async function committed(ports: Ports, message: LookResult, revision: Revision, text?: Prepared): Promise<Ending> {
  await project(ports, revision, text);
  const seen = await lastSeen(ports.articles, message.articleId);
  if (seen !== undefined && seen.seenAt > revision.fetchedAt && seen.fingerprint !== revision.fingerprint)
    await requestWholeLook(ports.crawl, message, ports.now().toISOString());
  return { disposition: revision.kind === 'removed' ? 'removed' : 'stored', revision: revision.revision };
}

/** The revision to commit. */
function nextRevision(message: Since<LookResult>, newest: Revision | undefined, text: Prepared | undefined): Draft {
  return {
    articleId: message.articleId,
    revision: (newest?.revision ?? 0) + 1,
    kind: kindOf(message, newest, text?.changes),
    lookId: message.lookId,
    pageId: message.pageId,
    sourceId: message.sourceId,
    canonicalUrl: text?.content.canonicalUrl ?? newest?.canonicalUrl ?? message.url,
    firstSeenAt: newest?.firstSeenAt ?? message.firstSeenAt,
    fetchedAt: message.fetchedAt,
    fingerprint: fingerprintIn(message),
    ...contentReference(text, newest),
    changes: text?.changes ?? {},
  };
}

/** A text that is ready to be committed: stored under its hash, its keys claimed, its copies known. */
type Prepared = Fresh & { readonly hash: string; readonly changes: Changes };

/** A removal keeps pointing at the last text. */
const contentReference = (text: Prepared | undefined, newest: Revision | undefined) => {
  const contentHash = text?.hash ?? newest?.contentHash;
  const headline = text?.content.headline ?? newest?.headline;
  return { ...(contentHash && { contentHash }), ...(headline && { headline }) };
};

function kindOf(message: LookResult, newest: Revision | undefined, changes: Changes | undefined): RevisionKind {
  if (message.kind === 'removal') return 'removed';
  if (newest === undefined) return 'published';
  if (newest.kind === 'removed' || newest.kind === 'moved') return 'restored';
  const isCorrected = (changes?.corrections ?? []).length > 0 || changes?.labels?.added.includes('correction');
  return isCorrected ? 'corrected' : 'changed';
}

async function prepareContent(
  ports: Ports,
  message: Since<ArticleSeen>,
  newest: Revision | undefined,
): Promise<Prepared> {
  const { article, articleId } = message;
  const tags = await tagsOf(ports, article);
  const source = await sourceBy(ports, message.sourceId);
  const content = contentFrom(article, tags, source?.store ?? message.store ?? 'full');
  const hash = contentHashOf(content);
  await putContent(ports.articles, articleId, hash, content);
  const copies = await matchCopies(
    ports,
    { articleId, sourceId: message.sourceId, firstSeenAt: newest?.firstSeenAt ?? message.firstSeenAt },
    article,
    content.entities,
  );
  const before = newest?.contentHash && (await contentOf(ports.articles, articleId, newest.contentHash));
  return { content, copies, hash, changes: before ? changesBetween(snapshotOf(before), snapshotOf(content)) : {} };
}

/** Writes to which article the page leads, and the disposition: from here on a redelivery does nothing. */
async function finish(ports: Ports, message: LookResult, ending: Ending): Promise<Disposition> {
  await putAlias(ports.articles, message.pageId, message.articleId);
  const { disposition, reason, revision } = ending;
  const extra = { ...(reason && { reason }), ...(revision && { revision }) };
  const look = {
    lookId: message.lookId,
    subjectId: message.pageId,
    sourceId: message.sourceId,
    url: message.url,
    at: ports.now().toISOString(),
    disposition,
    articleId: message.articleId,
    fetchedAt: message.fetchedAt,
    ...extra,
  };
  await recordLook(ports.crawl, look, 'ingest');
  ports.report({ stage: 'ingest', sourceId: message.sourceId, url: message.url, disposition, ...extra });
  return disposition;
}
