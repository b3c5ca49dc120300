import type { Correction } from '../entities/corrections.ts';
import { fieldsOf } from '../entities/fields-of-work.ts';
import { foldName } from '../entities/names/names.ts';
import type { Knowledge } from '../entities/resolve/knowledge.ts';
import { aliasKeys } from '../entities/tag.ts';
import type { Content } from '../model/record.ts';
import { aliasesUnder, correctionsIn, observeAlias } from '../store/aliases.ts';
import type { StorePorts } from './ports.ts';

/** What the table has learned under the keys of the names in an article, and what the user has corrected (`given`, where it was written just now). */
export async function knowledgeFor(
  { articles }: StorePorts,
  keys: readonly string[],
  given?: readonly Correction[],
): Promise<Knowledge> {
  const [corrections, ...learned] = await Promise.all([
    given ?? correctionsIn(articles),
    ...keys.map(async (key) => [key, await aliasesUnder(articles, key)] as const),
  ]);
  return { corrections, aliases: new Map(learned.filter(([, aliases]) => aliases.length > 0)) };
}

/** Learns, from a committed text, under which spellings its entities may be met again. */
export async function learnAliases({ articles }: StorePorts, articleId: string, content: Content): Promise<void> {
  const observations = content.entities.flatMap(({ id, name, type, aliases, jobTitles }) => {
    const fields = fieldsOf(jobTitles.flatMap(({ title }) => title.toLowerCase().split(/[\s-]+/u)));
    // Under its own folded name an entity is found without learning: its id is made of it.
    const own = foldName(name);
    const others = [name, ...aliases]
      .flatMap((alias) => aliasKeys(type, alias).map((key) => ({ key, alias })))
      .filter(({ key }) => key !== own);
    const known = { articleId, entityId: id, name, type, ...(fields.length > 0 && { fields }) };
    return others.map(({ key, alias }) => ({ key, alias, ...known }));
  });
  await Promise.all(observations.map((observation) => observeAlias(articles, observation)));
}
