import * as z from 'zod/mini';
import type { Correction } from '../entities/corrections.ts';
import { CorrectionsFile } from '../entities/corrections.ts';
import { isField } from '../entities/fields-of-work.ts';
import type { LearnedAlias } from '../entities/resolve/knowledge.ts';
import { EntityType } from '../model/entity.ts';
import { aliasPartition, correctionsKey } from './keys.ts';
import { putOnce } from './put-once.ts';
import type { Table } from './table.ts';

/** That one article uses a spelling for an entity; each is its own item, so that a redelivery cannot count twice. */
export type AliasObservation = Omit<LearnedAlias, 'articles'> & { readonly key: string; readonly articleId: string };

/** Articles per spelling that are looked at when it is learned from. */
const MAX_OBSERVATIONS = 100;

export async function observeAlias(articles: Table, { key, articleId, ...alias }: AliasObservation): Promise<void> {
  await putOnce(articles, { pk: aliasPartition(key), sk: `${alias.entityId}#${articleId}`, ...alias });
}

const Stored = z.object({
  entityId: z.string(),
  name: z.string(),
  type: EntityType,
  alias: z.string(),
  fields: z.optional(z.array(z.string())),
});

/** Which entities a folded spelling has stood for, and in how many articles each. */
export async function aliasesUnder(articles: Table, key: string): Promise<readonly LearnedAlias[]> {
  const { items } = await articles.query({ pk: aliasPartition(key), limit: MAX_OBSERVATIONS });
  const learned = new Map<string, LearnedAlias>();
  for (const item of items) {
    const { fields: seen = [], ...alias } = Stored.parse(item);
    const known = learned.get(alias.entityId);
    const fields = [...new Set([...(known?.fields ?? []), ...seen.filter(isField)])];
    learned.set(alias.entityId, {
      ...alias,
      articles: (known?.articles ?? 0) + 1,
      ...(fields.length > 0 && { fields }),
    });
  }
  return [...learned.values()];
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
