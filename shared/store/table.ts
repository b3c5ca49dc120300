/** The primary key of an item: `pk` names a partition, `sk` orders the items in it by the bytes of its UTF-8 form. */
export type Key = { readonly pk: string; readonly sk: string };

/**
 * One item. Values are strings, numbers, booleans, null, Uint8Array, and lists and maps of these; an attribute that is undefined is not stored.
 * An item is at most 400 KB. `expiresAt` (epoch seconds) is the TTL attribute: the store removes late, so readers check it themselves.
 */
export type Item = Key & { readonly [attribute: string]: unknown };

/** What must hold of the stored item for a write to happen; a missing item has no attributes. */
export type Condition =
  | { readonly absent: true }
  | { readonly exists: true }
  /** The attribute is missing, or of the same type and not greater. */
  | { readonly atMost: readonly [attribute: string, value: number | string] }
  | { readonly equals: readonly [attribute: string, value: string | number] };

/** A sparse secondary index: only items that have both attributes (non-empty strings) are in it. It shows their keys and what it projects. */
export type Index = {
  readonly name: string;
  readonly pk: string;
  readonly sk: string;
  readonly project?: readonly string[];
};

export type PutOptions = { readonly withinMs?: number };

export type ReadOptions = { readonly consistent?: boolean };

/** Items of one partition in the order of their sort key. `prefix` excludes `from`/`to`, which are inclusive. */
export type QueryInput = {
  readonly pk: string;
  /** Name of an index, whose keys then take the place of `pk` and `sk`; such a read is never consistent. */
  readonly index?: string;
  readonly prefix?: string;
  readonly from?: string;
  readonly to?: string;
  /** At most so many items; a page also ends at 1 MB. */
  readonly limit?: number;
  readonly descending?: boolean;
  /** `next` of an earlier page of the same query: opaque. */
  readonly after?: string;
  readonly consistent?: boolean;
};

/** `after` is not the end of a page of the same query. */
export class InvalidPosition extends Error {
  override readonly name = 'InvalidPosition';
  constructor(options?: ErrorOptions) {
    super('after is not a position of this query', options);
  }
}

export type Page = {
  readonly items: readonly Item[];
  /** Present where more may follow. */
  readonly next?: string;
};

/** The one way in which stores touch a table. Faults throw; a refused condition is an answer. */
export type Table = {
  get(key: Key, options?: ReadOptions): Promise<Item | undefined>;
  /** The items that exist, in no order; a key may be asked for twice and is answered once. */
  getMany(keys: readonly Key[], options?: ReadOptions): Promise<readonly Item[]>;
  /** Replaces the whole item. False: the condition refused it. With `withinMs` it is given up, and throws, rather than sent again later than that. */
  put(item: Item, condition?: Condition, options?: PutOptions): Promise<boolean>;
  /** Sets the named attributes and leaves others; creates the item if missing; undefined removes an attribute. False: the condition refused it. */
  update(key: Key, set: Readonly<Record<string, unknown>>, condition?: Condition): Promise<boolean>;
  /** Removing what is not there succeeds. False: the condition refused it. */
  remove(key: Key, condition?: Condition): Promise<boolean>;
  query(input: QueryInput): Promise<Page>;
};
