import type { Item, Key, QueryInput, Table } from './table.ts';

/** All that a query asks for, in its order; a page (of `limit` items) is read when the one before is used up. */
export async function* itemsOf(table: Table, query: Omit<QueryInput, 'after'>): AsyncGenerator<Item> {
  let after: string | undefined;
  do {
    const page = await table.query({ ...query, ...(after !== undefined && { after }) });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

/** The same as a list, for what is known to be few. */
export async function allItems(table: Table, query: Omit<QueryInput, 'after'>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of itemsOf(table, query)) items.push(item);
  return items;
}

/** Items that are known to have been written, an index or another item names them: those that a read behind does not see yet are read again, consistently. */
export async function writtenItems(table: Table, keys: readonly Key[]): Promise<readonly Item[]> {
  if (keys.length === 0) return [];
  const items = await table.getMany(keys);
  const seen = new Set(items.map(({ pk, sk }) => `${pk} ${sk}`));
  const missed = keys.filter(({ pk, sk }) => !seen.has(`${pk} ${sk}`));
  return missed.length === 0 ? items : [...items, ...(await table.getMany(missed, { consistent: true }))];
}
