import { checkItem, checkPrimaryKey, checkQuery, InvalidRequest } from './check-request.ts';
import { itemSize, PAGE_LIMIT } from './item-size.ts';
import type { Condition, Index, Item, Key, Page, QueryInput, Table } from './table.ts';
import { InvalidPosition } from './table.ts';

type Entry = { readonly sort: string; readonly tie: string; readonly item: Item };
type Partitions = Map<string, Entry[]>;

/** UTF-8 byte order: UTF-16 code units, save that surrogates stand above all others. */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x === y) continue;
    const [xHigh, yHigh] = [x >= 0xd800 && x <= 0xdfff, y >= 0xd800 && y <= 0xdfff];
    return xHigh === yHigh ? x - y : xHigh ? 1 : -1;
  }
  return a.length - b.length;
}

const compareEntries = (a: { sort: string; tie: string }, b: { sort: string; tie: string }): number =>
  compare(a.sort, b.sort) || compare(a.tie, b.tie);

/** The first place in a sorted partition whose entry is not before `target`. */
function placeOf(entries: readonly Entry[], target: { sort: string; tie: string }): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && compareEntries(entry, target) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A deep copy of what DynamoDB could hold; undefined attributes are left out. */
function copied(value: unknown): unknown {
  // The SDK sends no number that may have lost its last digits.
  if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
    throw new InvalidRequest(`the number ${value} cannot be kept exactly`);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    throw new InvalidRequest(`a value of type ${typeof value} cannot be stored`);
  const defined = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(defined.map(([name, inner]) => [name, copied(inner)]));
}

function copiedItem(key: Key, attributes: object): Item {
  const copy = copied(attributes);
  return { ...(typeof copy === 'object' ? copy : {}), pk: key.pk, sk: key.sk };
}

function holds(condition: Condition | undefined, item: Item | undefined): boolean {
  if (condition === undefined) return true;
  if ('absent' in condition) return item === undefined;
  if ('exists' in condition) return item !== undefined;
  if ('equals' in condition) return item?.[condition.equals[0]] === condition.equals[1];
  const [attribute, value] = condition.atMost;
  const stored = item?.[attribute];
  if (stored === undefined) return true;
  if (typeof stored === 'string' && typeof value === 'string') return compare(stored, value) <= 0;
  return typeof stored === 'number' && typeof value === 'number' && stored <= value;
}

function entryOf(item: Item, index: Index | undefined): (Entry & { readonly partition: string }) | undefined {
  if (index === undefined) return { partition: item.pk, sort: item.sk, tie: '', item };
  const [partition, sort] = [item[index.pk], item[index.sk]];
  if (typeof partition !== 'string' || typeof sort !== 'string') return undefined;
  const kept = [...(index.project ?? []), 'pk', 'sk', index.pk, index.sk];
  const projected = copiedItem(item, Object.fromEntries(Object.entries(item).filter(([name]) => kept.includes(name))));
  return { partition, sort, tie: `${item.pk}\u0000${item.sk}`, item: projected };
}

function replace(partitions: Partitions, index: Index | undefined, before: Item | undefined, after: Item | undefined) {
  const [old, fresh] = [before && entryOf(before, index), after && entryOf(after, index)];
  if (old !== undefined) {
    const entries = partitions.get(old.partition) ?? [];
    entries.splice(placeOf(entries, old), 1);
    if (entries.length === 0) partitions.delete(old.partition);
  }
  if (fresh === undefined) return;
  const entries = partitions.get(fresh.partition) ?? [];
  entries.splice(placeOf(entries, fresh), 0, fresh);
  partitions.set(fresh.partition, entries);
}

/** Where a page of a query ended: after which entry. */
type Position = { readonly sort: string; readonly tie: string };

const encode = ({ index = '', pk }: QueryInput, { sort, tie }: Position): string =>
  Buffer.from(JSON.stringify([index, pk, sort, tie])).toString('base64url');

/** A position counts in the index, partition and range that it was given for alone. */
function decode(after: string, { index = '', pk, prefix = '', from = '', to }: QueryInput): Position {
  const position = parsed(Buffer.from(after, 'base64url').toString());
  const [ofIndex, ofPartition, sort, tie]: readonly unknown[] = Array.isArray(position) ? position : [];
  if (ofIndex !== index || ofPartition !== pk || typeof sort !== 'string' || typeof tie !== 'string')
    throw new InvalidPosition();
  if (!sort.startsWith(prefix) || compare(sort, from) < 0 || (to !== undefined && compare(sort, to) > 0))
    throw new InvalidPosition();
  return { sort, tie };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The entries of a partition that a query asks for, in the direction it asks for. */
function select(entries: readonly Entry[], input: QueryInput): readonly Entry[] {
  const low = input.prefix ?? input.from;
  let [start, end] = [low === undefined ? 0 : placeOf(entries, { sort: low, tie: '' }), entries.length];
  if (input.prefix !== undefined) {
    end = start;
    while (entries[end]?.sort.startsWith(input.prefix)) end++;
  } else if (input.to !== undefined) {
    while (end > start && compare(entries[end - 1]?.sort ?? '', input.to) > 0) end--;
  }
  if (input.after !== undefined) {
    const position = decode(input.after, input);
    const place = placeOf(entries, position);
    const found = entries[place];
    const passed = found !== undefined && compareEntries(found, position) === 0 ? 1 : 0;
    if (input.descending) end = Math.min(end, place);
    else start = Math.max(start, place + passed);
  }
  const chosen = entries.slice(start, Math.max(start, end));
  return input.descending ? chosen.reverse() : chosen;
}

function pageOf(chosen: readonly Entry[], input: QueryInput): Page {
  const { limit = Number.POSITIVE_INFINITY } = input;
  const items: Item[] = [];
  let size = 0;
  for (const entry of chosen) {
    items.push(copiedItem(entry.item, entry.item));
    size += itemSize(entry.item);
    if (items.length >= limit || size >= PAGE_LIMIT) return { items, next: encode(input, entry) };
  }
  return { items };
}

/** A table in memory that keeps and refuses what DynamoDB would; every read is consistent, and nothing expires. */
export function memoryTable(indexes: readonly Index[] = []): Table {
  const base: Partitions = new Map();
  const secondary = new Map(indexes.map((index) => [index.name, { index, partitions: new Map<string, Entry[]>() }]));

  function find(key: Key): Item | undefined {
    checkPrimaryKey(key);
    const entries = base.get(key.pk) ?? [];
    const entry = entries[placeOf(entries, { sort: key.sk, tie: '' })];
    return entry?.sort === key.sk ? entry.item : undefined;
  }

  function write(before: Item | undefined, after: Item | undefined): true {
    if (after !== undefined) checkItem(after, indexes);
    replace(base, undefined, before, after);
    for (const { index, partitions } of secondary.values()) replace(partitions, index, before, after);
    return true;
  }

  return {
    async get(key) {
      const item = find(key);
      return item && copiedItem(item, item);
    },
    async getMany(keys) {
      const distinct = new Map(keys.map((key) => [`${key.pk}\u0000${key.sk}`, key]));
      return [...distinct.values()].flatMap((key) => find(key) ?? []).map((item) => copiedItem(item, item));
    },
    async put(item, condition) {
      const before = find(item);
      return holds(condition, before) && write(before, copiedItem(item, item));
    },
    async update(key, set, condition) {
      const before = find(key);
      if ('pk' in set || 'sk' in set) throw new InvalidRequest('a key cannot be updated');
      return holds(condition, before) && write(before, copiedItem(key, { ...before, ...set }));
    },
    async remove(key, condition) {
      const before = find(key);
      return holds(condition, before) && (before === undefined || write(before, undefined));
    },
    async query(input) {
      checkQuery(input);
      const partitions = input.index === undefined ? base : secondary.get(input.index)?.partitions;
      if (partitions === undefined) throw new InvalidRequest(`there is no index ${input.index}`);
      return pageOf(select(partitions.get(input.pk) ?? [], input), input);
    },
  };
}
