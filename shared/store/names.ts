import * as z from 'zod/mini';
import { plainName } from '../entities/names/names.ts';
import type { Entity } from '../model/entity.ts';
import { EntityType } from '../model/entity.ts';
import { entityKey, namePartition, nameSort } from './keys.ts';
import { putOnce } from './put-once.ts';
import type { Table } from './table.ts';

/** An entity as lists show it. */
export const KnownEntity = z.object({
  id: z.string(),
  name: z.string(),
  type: EntityType,
  sameAs: z.array(z.string()),
});
export type KnownEntity = z.infer<typeof KnownEntity>;

/** Makes entities findable by id and by every spelling seen; the first article that names one decides how it is shown. */
export async function putNames(articles: Table, entities: readonly Entity[]): Promise<void> {
  const writes = entities.flatMap(({ id, name, type, sameAs, aliases }) => [
    putOnce(articles, { ...entityKey(id), id, name, type, sameAs }),
    ...[...new Set([name, ...aliases].map(plainName))]
      .filter((folded) => folded.length > 1)
      .map((folded) =>
        putOnce(articles, { pk: namePartition(folded), sk: nameSort(folded, id), id, name, type, sameAs }),
      ),
  ]);
  await Promise.all(writes);
}

/** One entity by id. */
export async function entityOf(articles: Table, entityId: string): Promise<KnownEntity | undefined> {
  const item = await articles.get(entityKey(entityId));
  return item === undefined ? undefined : KnownEntity.parse(item);
}

/** Entities with a spelling that begins with the given text (at least two characters), each once. */
export async function entitiesByPrefix(articles: Table, text: string, limit: number): Promise<readonly KnownEntity[]> {
  const folded = plainName(text);
  if (folded.length < 2) return [];
  const { items } = await articles.query({ pk: namePartition(folded), prefix: folded, limit: limit * 4 });
  const found = new Map(items.map((item) => [String(item.id), KnownEntity.parse(item)]));
  return [...found.values()].slice(0, limit);
}
