import { itemSize } from '../../shared/store/item-size.ts';
import type { Index, Item, Key, Table } from '../../shared/store/table.ts';

/** What operations have cost, in the units that DynamoDB bills on demand; `indexWrites` are part of `writeUnits`. */
export type Spent = {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly indexWrites: number;
  readonly reads: number;
  readonly writes: number;
  /** Writes that their condition refused; they are billed too. */
  readonly refused: number;
  readonly largestItem: number;
};

/** A table that counts what it costs. `from` tells the purpose of a key (the text before its first `#`, say), for the breakdown. */
export type Meter = {
  readonly table: Table;
  readonly spent: () => Spent;
  readonly byPurpose: () => ReadonlyMap<string, { readonly readUnits: number; readonly writeUnits: number }>;
};

const READ_UNIT = 4096;
const WRITE_UNIT = 1024;
const NOTHING: Spent = { readUnits: 0, writeUnits: 0, indexWrites: 0, reads: 0, writes: 0, refused: 0, largestItem: 0 };

const readCost = (bytes: number, consistent: boolean | undefined): number =>
  Math.max(1, Math.ceil(bytes / READ_UNIT)) * (consistent ? 1 : 0.5);
const writeCost = (bytes: number): number => Math.max(1, Math.ceil(bytes / WRITE_UNIT));

/** What an index holds of an item; undefined where the item is not in it. */
function entryOf(item: Item | undefined, index: Index): Item | undefined {
  if (item?.[index.pk] === undefined || item[index.sk] === undefined) return undefined;
  const names = ['pk', 'sk', index.pk, index.sk, ...(index.project ?? [])];
  return { pk: item.pk, sk: item.sk, ...Object.fromEntries(names.map((name) => [name, item[name]])) };
}

/** An index costs nothing while what it shows stays the same, one write where an entry comes, goes or changes, two where its key changes. */
function indexCost(before: Item | undefined, after: Item | undefined, index: Index): number {
  const [old, fresh] = [entryOf(before, index), entryOf(after, index)];
  if (JSON.stringify(old) === JSON.stringify(fresh)) return 0;
  const [removal, addition] = [old && writeCost(itemSize(old)), fresh && writeCost(itemSize(fresh))];
  const isMoved = old && fresh && (old[index.pk] !== fresh[index.pk] || old[index.sk] !== fresh[index.sk]);
  return isMoved ? (removal ?? 0) + (addition ?? 0) : Math.max(removal ?? 0, addition ?? 0);
}

/**
 * Counts as DynamoDB does (developer guide, "Capacity unit consumption"): reads by 4 KB, half where they need not be consistent, a missing item as one; writes by 1 KB of the larger
 * of the old and new item, refused ones too; every index entry that changes. `table` is read besides to learn sizes, which is not counted.
 */
export function metered(table: Table, indexes: readonly Index[] = []): Meter {
  let spent = NOTHING;
  const purposes = new Map<string, { readUnits: number; writeUnits: number }>();
  const charge = (key: { readonly pk: string; readonly sk?: string }, more: Partial<Spent>): void => {
    const sum = (name: keyof Spent) => spent[name] + (more[name] ?? 0);
    spent = {
      readUnits: sum('readUnits'),
      writeUnits: sum('writeUnits'),
      indexWrites: sum('indexWrites'),
      reads: sum('reads'),
      writes: sum('writes'),
      refused: sum('refused'),
      largestItem: Math.max(spent.largestItem, more.largestItem ?? 0),
    };
    const purpose = `${key.pk.split('#')[0]}/${(key.sk ?? '').split('#')[0]}`;
    const before = purposes.get(purpose) ?? { readUnits: 0, writeUnits: 0 };
    const units = {
      readUnits: before.readUnits + (more.readUnits ?? 0),
      writeUnits: before.writeUnits + (more.writeUnits ?? 0),
    };
    purposes.set(purpose, units);
  };

  async function write(key: Key, operation: () => Promise<boolean>): Promise<boolean> {
    const before = await table.get(key, { consistent: true });
    const done = await operation();
    const after = done ? await table.get(key, { consistent: true }) : before;
    const bytes = Math.max(before ? itemSize(before) : 0, after ? itemSize(after) : 0);
    const indexWrites = done ? indexes.reduce((sum, index) => sum + indexCost(before, after, index), 0) : 0;
    charge(key, {
      writeUnits: writeCost(bytes) + indexWrites,
      indexWrites,
      writes: 1,
      refused: done ? 0 : 1,
      largestItem: bytes,
    });
    return done;
  }

  const counted: Table = {
    async get(key, options) {
      const item = await table.get(key, options);
      charge(key, { readUnits: readCost(item ? itemSize(item) : 0, options?.consistent), reads: 1 });
      return item;
    },
    async getMany(keys, options) {
      const items = await table.getMany(keys, options);
      const distinct = new Map(keys.map((key) => [`${key.pk}\u0000${key.sk}`, key]));
      const sizes = new Map(items.map((item) => [`${item.pk}\u0000${item.sk}`, itemSize(item)]));
      for (const [name, key] of distinct)
        charge(key, { readUnits: readCost(sizes.get(name) ?? 0, options?.consistent), reads: 1 });
      return items;
    },
    put: (item, condition) => write(item, () => table.put(item, condition)),
    update: (key, set, condition) => write(key, () => table.update(key, set, condition)),
    remove: (key, condition) => write(key, () => table.remove(key, condition)),
    async query(input) {
      const page = await table.query(input);
      const bytes = page.items.reduce((sum, item) => sum + itemSize(item), 0);
      charge({ pk: input.pk, sk: input.prefix ?? '' }, { readUnits: readCost(bytes, input.consistent), reads: 1 });
      return page;
    },
  };
  return { table: counted, spent: () => spent, byPurpose: () => purposes };
}
