import { correctTags } from '../entities/correct-tags.ts';
import type { Correction } from '../entities/corrections.ts';
import { foldName } from '../entities/names/names.ts';
import { digest } from '../model/ids.ts';
import type { Content } from '../model/record.ts';
import { changesBetween, snapshotOf } from '../revisions/changes.ts';
import { addCorrections, aliasesUnder } from '../store/aliases.ts';
import { itemsOf } from '../store/all-items.ts';
import { entityPartition } from '../store/keys.ts';
import { entitiesByPrefix } from '../store/names.ts';
import { commitNow, contentOf, newestRevision, putContent } from '../store/revisions.ts';
import type { Table } from '../store/table.ts';
import { contentHashOf, storable } from './content.ts';
import { statusOf } from './listing.ts';
import type { StorePorts } from './ports.ts';
import { project } from './project.ts';
import { tagsOf } from './tags-of.ts';

/** One article that the corrections changed. */
export type Retagged = {
  readonly articleId: string;
  readonly headline: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/**
 * Stores corrections and tags again every stored article that they can concern; each that changes gets a revision of kind `retagged`. Running it again
 * changes nothing more. `onProgress` is told of each that was looked at, changed or not.
 */
export async function correctEntities(
  ports: StorePorts,
  corrections: readonly Correction[],
  onProgress: (looked: number, of: number) => void = () => {},
): Promise<readonly Retagged[]> {
  const standing = await addCorrections(ports.articles, corrections);
  const concerned = new Set<string>();
  for (const correction of corrections)
    for (const entityId of await entitiesOf(ports.articles, correction))
      for await (const articleId of articlesUnder(ports.articles, entityId)) concerned.add(articleId);
  const retagged: Retagged[] = [];
  let looked = 0;
  for (const articleId of concerned) {
    const changed = await retag(ports, articleId, standing);
    if (changed !== undefined) retagged.push(changed);
    looked += 1;
    onProgress(looked, concerned.size);
  }
  return retagged;
}

/** The entities whose articles a correction may change. */
async function entitiesOf(articles: Table, correction: Correction): Promise<readonly string[]> {
  if (correction.do === 'merge') return [correction.from, correction.into];
  if (correction.do !== 'block-name') return [correction.id];
  const learned = await aliasesUnder(articles, foldName(correction.alias));
  const named = await entitiesByPrefix(articles, correction.alias, 20);
  return [...new Set([...learned.map(({ entityId }) => entityId), ...named.map(({ id }) => id)])];
}

async function* articlesUnder(articles: Table, entityId: string): AsyncGenerator<string> {
  for await (const { articleId } of itemsOf(articles, { pk: entityPartition(entityId) }))
    if (typeof articleId === 'string') yield articleId;
}

async function retag(
  ports: StorePorts,
  articleId: string,
  standing: readonly Correction[],
): Promise<Retagged | undefined> {
  const newest = await newestRevision(ports.articles, articleId);
  const before = newest?.contentHash && (await contentOf(ports.articles, articleId, newest.contentHash));
  if (newest === undefined || !before || statusOf(newest) !== 'published') return undefined;
  const content = await taggedAgain(ports, before, standing);
  if (namedIn(content) === namedIn(before)) return undefined;
  const hash = contentHashOf(content);
  await putContent(ports.articles, articleId, hash, content);
  const draft = {
    ...newest,
    revision: newest.revision + 1,
    kind: 'retagged' as const,
    lookId: digest(`retag ${hash}`),
    contentHash: hash,
    changes: changesBetween(snapshotOf(before), snapshotOf(content)),
  };
  const revision = await commitNow(ports.articles, draft, ports.now);
  if (revision === undefined) return retag(ports, articleId, standing);
  await project(ports, revision);
  const { added = [], removed = [] } = revision.changes.entities ?? {};
  return { articleId, headline: content.headline, added, removed };
}

/** A text tagged anew by the corrections that stand; of one that was shortened, the tags of the whole text by them. */
const taggedAgain = async (ports: StorePorts, before: Content, standing: readonly Correction[]): Promise<Content> =>
  before.shortenedTo === undefined
    ? storable({ ...before, ...(await tagsOf(ports, before, standing)) })
    : withTags(before, correctTags(before, standing));

const withTags = (content: Content, { mentions, entities }: ReturnType<typeof correctTags>): Content => ({
  ...content,
  mentions: [...mentions],
  entities: [...entities],
});

/** Who is named where. How sure the tagger is may change with what it learns; that alone makes no revision. */
const namedIn = ({ mentions, updates, entities, shortenedTo }: Content): string =>
  JSON.stringify([
    [mentions, ...updates.map((update) => update.mentions)].map((found) =>
      found.map(({ start, end, type, name, entityId }) => [start, end, type, name, entityId]),
    ),
    shortenedTo && entities.map(({ id, type, name }) => [id, type, name]),
  ]);
