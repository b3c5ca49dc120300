import { Revision } from '../model/revision.ts';
import { itemsOf, writtenItems } from '../store/all-items.ts';
import { HOURS, hourPartition } from '../store/keys.ts';
import type { Key, Table } from '../store/table.ts';

/** The revisions committed last, newest first: what a person wants to see. Programs follow the change feed instead, which misses nothing. */
export async function newestChanges(articles: Table, limit: number): Promise<readonly Revision[]> {
  const keys: Key[] = [];
  for await (const { sk: hour } of itemsOf(articles, { pk: HOURS, descending: true, limit: 48 })) {
    if (keys.length >= limit) break;
    const page = await articles.query({
      index: 'changes',
      pk: hourPartition(hour),
      descending: true,
      limit: limit - keys.length,
    });
    keys.push(...page.items.map(({ pk, sk }) => ({ pk, sk })));
  }
  const items = await writtenItems(articles, keys);
  return items.map((item) => Revision.parse(item)).sort((one, other) => (one.committedAt > other.committedAt ? -1 : 1));
}
