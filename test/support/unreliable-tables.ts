import { memoryTable } from '../../shared/store/memory-table.ts';
import type { Index, Item, Key, Table } from '../../shared/store/table.ts';

/**
 * A table of which some answers to writes are lost on the way: the client sends them again, as the SDK does, and gets the answer to the second. A condition that the first
 * write has made false refuses it. `loses` says of each write whether its answer is lost.
 */
export function losingTable(table: Table, loses: () => boolean): Table {
  const again = async (write: () => Promise<boolean>): Promise<boolean> => {
    const answer = await write();
    return loses() ? write() : answer;
  };
  return {
    ...table,
    put: (...given) => again(() => table.put(...given)),
    update: (...given) => again(() => table.update(...given)),
    remove: (...given) => again(() => table.remove(...given)),
  };
}

type Written = { readonly at: number; readonly key: Key; readonly item: Item | undefined };

/** A table as DynamoDB may be read: unless a read asks for consistency it sees what was there `lagMs` ago, and an index never sees more. */
export function laggingTable(indexes: readonly Index[], now: () => Date, lagMs: number): Table {
  const [current, behind] = [memoryTable(indexes), memoryTable(indexes)];
  const written: Written[] = [];
  const catchUp = async (): Promise<void> => {
    while (written[0] !== undefined && written[0].at + lagMs <= now().getTime()) {
      const { key, item } = written.shift() as Written;
      await (item === undefined ? behind.remove(key) : behind.put(item));
    }
  };
  const kept = async (key: Key, write: Promise<boolean>): Promise<boolean> => {
    const done = await write;
    if (done) written.push({ at: now().getTime(), key: { pk: key.pk, sk: key.sk }, item: await current.get(key) });
    return done;
  };
  const readable = async (consistent: boolean | undefined): Promise<Table> => {
    await catchUp();
    return consistent === true ? current : behind;
  };
  return {
    get: async (key, options) => (await readable(options?.consistent)).get(key, options),
    getMany: async (keys, options) => (await readable(options?.consistent)).getMany(keys, options),
    query: async (input) => (await readable(input.consistent)).query(input),
    put: (item, condition) => kept(item, current.put(item, condition)),
    update: (key, set, condition) => kept(key, current.update(key, set, condition)),
    remove: (key, condition) => kept(key, current.remove(key, condition)),
  };
}

/** The same with an attribute at every level that no version of the code knows; a record by names of fields takes none. */
function ofLater(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => ofLater(one));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || name === 'provenance') return value;
  const inner = Object.entries(value).map(([key, one]) => [key, ofLater(one, key)]);
  return { ...Object.fromEntries(inner), ofLater: [1] };
}

/** A table whose items have attributes that this version of the code does not know, as after a deployment that was taken back. */
export function tableOfLaterVersion(table: Table): Table {
  const attributes = (of: object): Record<string, unknown> => ({ ...Object(ofLater(of)) });
  return {
    ...table,
    put: (item, ...rest) => table.put({ ...attributes(item), pk: item.pk, sk: item.sk }, ...rest),
    update: (key, set, condition) => table.update(key, attributes(set), condition),
  };
}
