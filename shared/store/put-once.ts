import type { Item, Table } from './table.ts';

/** How many keys a process remembers per table. */
const REMEMBERED = 50_000;
const known = new WeakMap<Table, Set<string>>();

/** Makes sure that an item which never changes exists. What this process has put once is not written again. */
export async function putOnce(table: Table, item: Item): Promise<void> {
  const written = known.get(table) ?? new Set<string>();
  known.set(table, written);
  const key = `${item.pk} ${item.sk}`;
  if (written.has(key)) return;
  await table.put(item, { absent: true });
  if (written.size >= REMEMBERED) written.clear();
  written.add(key);
}
