import { plainName } from '../entities/names/names.ts';
import type { Content, Listing } from '../model/record.ts';
import type { Revision } from '../model/revision.ts';
import type { CopyEdge } from '../store/copies.ts';
import { authorPartition, edgeSort, entityPartition, sectionPartition } from '../store/keys.ts';
import type { Edge } from '../store/listings.ts';
import { listedAt, projectedOf, putAlias, putEdges, putListing, removeEdges } from '../store/listings.ts';
import { putNames } from '../store/names.ts';
import { contentOf, newestRevision } from '../store/revisions.ts';
import type { Key, Table } from '../store/table.ts';
import { eraseArticle, withdrawArticle } from './forget-article.ts';
import { learnAliases } from './knowledge.ts';
import { listingFrom } from './listing.ts';
import type { StorePorts } from './ports.ts';
import { relationsOf } from './relate.ts';

/** From this salience on an article is about an entity rather than only mentioning it. */
export const ABOUT = 0.5;

/** What a worker that has just committed a revision need not read again. */
export type Fresh = { readonly content: Content; readonly copies: readonly CopyEdge[] };

/**
 * Brings everything that shows an article up to its newest revision: copies and story, listing, edges, names; of one that was taken down nothing is left, of one that moved only its history.
 * Repeatable. A newer revision that is committed meanwhile may have been projected by a faster worker, so it is projected again: `left` are edges that were
 * written for older ones.
 */
export async function project(
  ports: StorePorts,
  revision: Revision,
  known?: Fresh,
  left: readonly Key[] = [],
): Promise<void> {
  const edges = await show(ports, revision, known, left);
  await leave(ports.articles, revision);
  const newest = await newestRevision(ports.articles, revision.articleId);
  if (newest !== undefined && newest.revision > revision.revision)
    await project(ports, newest, undefined, [...left, ...edges]);
}

/** What is to be left behind by an article that is no more where it was. */
async function leave(articles: Table, revision: Revision): Promise<void> {
  const { articleId, kind, movedTo } = revision;
  if (kind === 'takedown') await eraseArticle(articles, revision);
  if (kind === 'moved') await withdrawArticle(articles, revision);
  if (kind === 'moved' || kind === 'restored') await putAlias(articles, articleId, movedTo ?? articleId);
}

/**
 * Writes what shows one revision, unless a newer one is shown; the edges that it stands under. A crash leaves edges that the listing still names, so the
 * next projection removes them.
 */
async function show(
  ports: StorePorts,
  revision: Revision,
  known: Fresh | undefined,
  left: readonly Key[],
): Promise<readonly Edge[]> {
  const content = known?.content ?? (await contentOfRevision(ports, revision));
  const relations = await relationsOf(ports, revision, content, known?.copies);
  const listing: Listing = { ...listingFrom(revision, content), ...relations };
  const edges = listing.status === 'published' && content ? edgesOf(listing, content) : [];
  const before = (await projectedOf(ports.articles, revision.articleId))?.edges ?? [];
  const stale = [...before, ...left].filter((old) => !edges.some((edge) => sameKey(old, edge)));
  if (!(await putListing(ports.articles, listing, [...edges, ...stale]))) return [];
  await putEdges(ports.articles, edges, revision.revision);
  await removeEdges(ports.articles, stale, revision.revision);
  if (content) {
    await putNames(ports.articles, content.entities);
    await learnAliases(ports, revision.articleId, content);
  }
  if (stale.length > 0) await putListing(ports.articles, listing, edges);
  return edges;
}

async function contentOfRevision(
  { articles }: StorePorts,
  { articleId, contentHash }: Revision,
): Promise<Content | undefined> {
  return contentHash === undefined ? undefined : contentOf(articles, articleId, contentHash);
}

const sameKey = (one: Key, other: Key): boolean => one.pk === other.pk && one.sk === other.sk;

/** Where lists find the article: under each entity, author and its section. */
export function edgesOf(listing: Listing, content: Content): readonly Edge[] {
  const { articleId, sourceId } = listing;
  const sk = edgeSort(listedAt(listing), articleId);
  const section = content.articleSection && plainName(content.articleSection);
  return [
    ...listing.entities.map(({ id, salience }) => ({
      pk: entityPartition(id),
      sk,
      articleId,
      salience,
      about: salience >= ABOUT,
    })),
    ...[...new Set(listing.author.map(plainName))]
      .filter(Boolean)
      .map((name) => ({ pk: authorPartition(name), sk, articleId })),
    ...(section ? [{ pk: sectionPartition(sourceId, section), sk, articleId }] : []),
  ];
}
