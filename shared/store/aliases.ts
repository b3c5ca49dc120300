import * as z from 'zod/mini';
import type { Correction } from '../entities/corrections.ts';
import { CorrectionsFile } from '../entities/corrections.ts';
import { isField } from '../entities/fields-of-work.ts';
import type { LearnedAlias } from '../entities/resolve/knowledge.ts';
import { EntityType } from '../model/entity.ts';
import { digest } from '../model/ids.ts';
import { aliasPartition, correctionsKey } from './keys.ts';
import { putOnce } from './put-once.ts';
import type { Table } from './table.ts';

/** That one article uses a spelling for an entity. */
export type AliasObservation = Omit<LearnedAlias, 'articles'> & { readonly key: string; readonly articleId: string };

/** Items that are read of a spelling, at most. */
const MOST = 200;

/**
 * Remembers an observation, once. Of those of one spelling for one entity sixteen are kept apart, by a digit of the article's hash: a name that is in every
 * text must not hide others who bear it, nor be written for each. What has shown the person at work in other fields is kept besides.
 */
export async function observeAlias(articles: Table, { key, articleId, ...alias }: AliasObservation): Promise<void> {
  const sk = [alias.entityId, digest(articleId, 1), ...(alias.fields ?? [])].join('#');
  await putOnce(articles, { pk: aliasPartition(key), sk, ...alias });
}

const Stored = z.object({
  sk: z.string(),
  entityId: z.string(),
  name: z.string(),
  type: EntityType,
  alias: z.string(),
  fields: z.optional(z.array(z.string())),
});

/** Which entities a folded spelling has stood for, and in how many articles each, as far as observations are kept apart. */
export async function aliasesUnder(articles: Table, key: string): Promise<readonly LearnedAlias[]> {
  const { items } = await articles.query({ pk: aliasPartition(key), limit: MOST });
  const byEntity = Map.groupBy(
    items.map((item) => Stored.parse(item)),
    ({ entityId }) => entityId,
  );
  return [...byEntity.values()].flatMap((seen) => {
    const [first] = seen;
    if (first === undefined) return [];
    const { entityId, name, type, alias } = first;
    const fields = [...new Set(seen.flatMap((one) => (one.fields ?? []).filter(isField)))];
    const kept = new Set(seen.map(({ sk }) => sk.slice(entityId.length).split('#')[1]));
    return [{ entityId, name, type, alias, articles: kept.size, ...(fields.length > 0 && { fields }) }];
  });
}

/** The user's corrections, in the order in which they were given. */
export async function correctionsIn(articles: Table): Promise<readonly Correction[]> {
  const item = await articles.get(correctionsKey);
  return item === undefined ? [] : CorrectionsFile.parse({ corrections: item.corrections }).corrections;
}

/** Adds corrections to those that stand; the same one given again counts once. Throws when another writer was faster. */
export async function addCorrections(articles: Table, added: readonly Correction[]): Promise<readonly Correction[]> {
  const item = await articles.get(correctionsKey, { consistent: true });
  const standing = item === undefined ? [] : CorrectionsFile.parse({ corrections: item.corrections }).corrections;
  const known = new Set(standing.map((correction) => JSON.stringify(correction)));
  const corrections = [...standing, ...added.filter((correction) => !known.has(JSON.stringify(correction)))];
  const version = item === undefined ? 0 : Number(item.version);
  const condition = item === undefined ? ({ absent: true } as const) : ({ equals: ['version', version] } as const);
  const written = await articles.put({ ...correctionsKey, corrections, version: version + 1 }, condition);
  if (!written) throw new Error('somebody else corrected entities at the same moment; run the command again');
  return corrections;
}
