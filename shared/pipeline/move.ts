import { featuresOf } from '../dedupe/features.ts';
import { rankOf } from '../dedupe/rank.ts';
import { sketchOf, wholeOf } from '../dedupe/sketch.ts';
import { verify } from '../dedupe/verify.ts';
import type { Article } from '../model/article.ts';
import { digest } from '../model/ids.ts';
import type { ArticleSeen } from '../model/messages.ts';
import type { Content } from '../model/record.ts';
import type { Revision } from '../model/revision.ts';
import { copyEdgesOf, putCopyEdge } from '../store/copies.ts';
import { furnitureOf } from '../store/furniture.ts';
import { putFormerId } from '../store/listings.ts';
import { commitNow, contentOf, type Draft, newestRevision, untilWon } from '../store/revisions.ts';
import { REMOVED } from './judge.ts';
import type { Ports } from './ports.ts';
import { project } from './project.ts';
import { matchCopies } from './relate.ts';
import { takeDown } from './takedown.ts';

/** An article seen by a page that was another article until then. */
export type Move = ArticleSeen & { readonly movedFrom: string };

/**
 * Ends the record of an article whose page leads to another address: a last revision says where it stands now, and its old id and address lead there. Nothing happens
 * where the page tells something else now, or where a later look is known. Gives the time since which the article is known, ISO 8601 UTC. Repeatable.
 */
export const moveArticle = (ports: Ports, move: Move): Promise<string> =>
  untilWon(move.movedFrom, () => attempt(ports, move));

/** One try to end the old record; undefined when another worker took its next revision. */
async function attempt(ports: Ports, move: Move): Promise<string | undefined> {
  const newest = await newestRevision(ports.articles, move.movedFrom);
  const successor = await newestRevision(ports.articles, move.articleId);
  if (newest?.kind === 'moved' && newest.movedTo === move.articleId) return show(ports, newest, move, successor);
  if (newest === undefined || !(await isThisArticle(ports, newest, move))) return move.fetchedAt;
  if (successor?.kind === 'takedown') {
    await takeDown(ports, move.movedFrom, newest.canonicalUrl);
    return newest.firstSeenAt;
  }
  await putFormerId(ports.articles, move.articleId, move.movedFrom);
  const revision = await commitNow(ports.articles, revisionAfter(newest, move), ports.now);
  return revision && show(ports, revision, move, successor);
}

/** Whether what was seen is the article as it is known, at a later time. */
async function isThisArticle({ articles }: Ports, newest: Revision, move: Move): Promise<boolean> {
  if (newest.kind === 'takedown' || newest.contentHash === undefined || move.fetchedAt < newest.fetchedAt) return false;
  const content = await contentOf(articles, move.movedFrom, newest.contentHash);
  if (content === undefined) return false;
  const { memory } = await furnitureOf(articles, newest.sourceId);
  const [known, seen] = [content, move.article].map(({ articleBody }) => featuresOf(articleBody, memory));
  return isSameItem(content, move.article) || (known && seen && verify(wholeOf(known), sketchOf(seen)).isCopy) === true;
}

/** A text that was rewritten whole is still known by what does not change: the instant of its first publication and its headline. */
const isSameItem = (known: Content, seen: Article): boolean =>
  known.datePublished !== undefined && known.datePublished === seen.datePublished && known.headline === seen.headline;

const revisionAfter = (newest: Revision, { lookId, articleId, pageId, fetchedAt }: Move): Draft => ({
  ...newest,
  revision: newest.revision + 1,
  kind: 'moved',
  movedTo: articleId,
  lookId: digest(`moved ${lookId}`),
  pageId,
  fetchedAt,
  // At its old address it is gone: a look that finds nothing there tells nothing new.
  fingerprint: REMOVED,
  changes: {},
});

/** Shows the move. An article that was known at the new address already takes up the keys that the old one has left. */
async function show(ports: Ports, moved: Revision, move: Move, successor: Revision | undefined): Promise<string> {
  const { firstSeenAt } = moved;
  await handOn(ports, move, successor?.firstSeenAt ?? firstSeenAt);
  await project(ports, moved);
  const content =
    successor?.contentHash && (await contentOf(ports.articles, successor.articleId, successor.contentHash));
  if (successor === undefined || !content) return firstSeenAt;
  const copies = await matchCopies(ports, successor, content, content.entities);
  await project(ports, successor, { content, copies });
  return firstSeenAt;
}

/** What was a copy of the article is one under its new id. */
async function handOn({ articles }: Ports, move: Move, firstSeenAt: string): Promise<void> {
  const { articleId: id, sourceId, article, movedFrom } = move;
  const { attributions, datePublished } = article;
  const rank = rankOf({ id, sourceId, firstSeenAt, attributions, ...(datePublished && { datePublished }) });
  for (const edge of await copyEdgesOf(articles, movedFrom))
    if (edge.id !== id) await putCopyEdge(articles, { id, rank }, edge);
}
