import type { DedupeInput } from '../../../shared/dedupe/input.ts';
import { rankOf } from '../../../shared/dedupe/rank.ts';
import { assignStory } from '../../../shared/pipeline/assign-story.ts';
import { findCopies } from '../../../shared/pipeline/find-copies.ts';
import { settleGroup } from '../../../shared/pipeline/settle-group.ts';
import { memoryTable } from '../../../shared/store/memory-table.ts';
import { canonicalUrl } from '../../../shared/url/canonical.ts';
import type { CreateFilter } from '../filter.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a line; a line without a usable date counts as seen when the newest before it was. */
function inputFrom(line: Record<string, unknown>, id: string, lastSeenAt: string): DedupeInput {
  const datePublished = textOf(line.datePublished);
  const instant = Date.parse(datePublished);
  return {
    id,
    sourceId: textOf(line.source),
    headline: textOf(line.headline),
    articleBody: textOf(line.articleBody),
    ...(textOf(line.inLanguage) && { inLanguage: textOf(line.inLanguage) }),
    ...(!Number.isNaN(instant) && { datePublished }),
    firstSeenAt: Number.isNaN(instant) ? lastSeenAt : new Date(instant).toISOString(),
  };
}

/** `{id, url, source, headline, articleBody, datePublished, inLanguage}` in order of arrival -> `{id, duplicateOf, storyId, similarity, reason}`. */
export const create: CreateFilter = async () => {
  const table = memoryTable();
  const firstAt = new Map<string, string>();
  let lastSeenAt = new Date(0).toISOString();
  return async (line) => {
    const id = textOf(line.id);
    if (id === '') throw new Error(line.id === undefined ? 'id is missing' : 'id must be a string, and not empty');
    const url = textOf(line.url).trim();
    const address = canonicalUrl(url) ?? url;
    const same = address === '' ? undefined : firstAt.get(address);
    if (same === undefined && address !== '') firstAt.set(address, id);
    const article = inputFrom(line, same ?? id, lastSeenAt);
    if (article.firstSeenAt > lastSeenAt) lastSeenAt = article.firstSeenAt;
    const { matches } = await findCopies(table, article, article.firstSeenAt);
    await settleGroup(table, { id: article.id, rank: rankOf(article) }, matches);
    const { storyId } = await assignStory(table, article, matches);
    if (same !== undefined) return { duplicateOf: same, storyId, similarity: 1, reason: 'the same canonical address' };
    const best = matches[0];
    return {
      duplicateOf: best?.id ?? null,
      storyId,
      similarity: best?.score ?? null,
      reason: best?.reason ?? 'no copy of it is known',
    };
  };
};
