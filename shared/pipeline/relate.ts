import type { DedupeInput } from '../dedupe/input.ts';
import { rankOf } from '../dedupe/rank.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { type Content, isListed, type Listing } from '../model/record.ts';
import type { Revision } from '../model/revision.ts';
import type { CopyEdge } from '../store/copies.ts';
import { copyEdgesOf } from '../store/copies.ts';
import { assignStory } from './assign-story.ts';
import { findCopies } from './find-copies.ts';
import { statusOf } from './listing.ts';
import type { StorePorts } from './ports.ts';
import { settleGroup } from './settle-group.ts';

/** What is known of an article when its relations to others are looked for. */
export type Related = Pick<Revision, 'articleId' | 'sourceId' | 'firstSeenAt'>;

const inputOf = (about: Related, article: Article, entities: readonly Entity[]): DedupeInput => ({
  id: about.articleId,
  sourceId: about.sourceId,
  headline: article.headline,
  articleBody: article.articleBody,
  ...(article.inLanguage && { inLanguage: article.inLanguage }),
  ...(article.datePublished && { datePublished: article.datePublished }),
  firstSeenAt: about.firstSeenAt,
  entities,
  attributions: article.attributions,
});

/** Claims the article's keys and writes an edge to every verified copy: before the commit, so that no committed article lacks its edges. */
export async function matchCopies(
  ports: StorePorts,
  about: Related,
  article: Article,
  entities: readonly Entity[],
): Promise<readonly CopyEdge[]> {
  const found = await findCopies(ports.articles, inputOf(about, article, entities), ports.now().toISOString());
  return found.matches;
}

/** What a listing says of other articles: its copies, its story and why. */
export type Relations = Partial<
  Pick<Listing, 'matches' | 'duplicateGroup' | 'original' | 'storyId' | 'storyReason' | 'storyScore'>
>;

/**
 * Settles the group and the story of a committed article. Its copies and original may change later without a new revision: readers look them up.
 * `known` are the copies that were found just before the commit; without them the edges are read.
 */
export async function relationsOf(
  ports: StorePorts,
  revision: Revision,
  content: Content | undefined,
  known?: readonly CopyEdge[],
): Promise<Relations> {
  if (content === undefined || !isListed({ status: statusOf(revision) })) return {};
  const input = inputOf(revision, content, content.entities);
  const edges = known ?? (await copyEdgesOf(ports.articles, revision.articleId));
  const group = await settleGroup(ports.articles, { id: input.id, rank: rankOf(input) }, edges);
  const story = await assignStory(ports.articles, input, edges);
  const told = { storyId: story.storyId, storyReason: story.reason, storyScore: story.score };
  const matches = edges.map(({ id, score, reason }) => ({ id, score, reason }));
  return matches.length === 0 ? told : { ...told, matches, duplicateGroup: group.group, original: group.original };
}
