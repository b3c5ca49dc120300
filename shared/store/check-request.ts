import { ITEM_LIMIT, itemSize } from './item-size.ts';
import type { Index, Item, QueryInput } from './table.ts';

/** A request that DynamoDB would refuse, whatever the table holds. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
}

const PARTITION_BYTES = 2048;
const SORT_BYTES = 1024;

function checkKey(text: unknown, name: string, limit: number): void {
  if (typeof text !== 'string' || text === '') throw new InvalidRequest(`${name} must be a string that is not empty`);
  if (Buffer.byteLength(text) > limit) throw new InvalidRequest(`${name} is over ${limit} bytes`);
}

/** Checks the primary key of an item. */
export function checkPrimaryKey({ pk, sk }: { readonly pk: unknown; readonly sk: unknown }): void {
  checkKey(pk, 'pk', PARTITION_BYTES);
  checkKey(sk, 'sk', SORT_BYTES);
}

/** Checks an item, or the part of one that an update sets. */
export function checkItem(item: Item, indexes: readonly Index[]): void {
  checkPrimaryKey(item);
  for (const { pk, sk } of indexes) {
    if (item[pk] !== undefined) checkKey(item[pk], pk, PARTITION_BYTES);
    if (item[sk] !== undefined) checkKey(item[sk], sk, SORT_BYTES);
  }
  if (itemSize(item) > ITEM_LIMIT)
    throw new InvalidRequest(`the item ${item.pk} ${item.sk} is over ${ITEM_LIMIT} bytes`);
}

/** Checks what a query asks for. DynamoDB takes one comparison of the sort key only, and none with an empty text. */
export function checkQuery({ pk, index, prefix, from, to, limit, consistent }: QueryInput): void {
  if (prefix !== undefined && (from !== undefined || to !== undefined))
    throw new InvalidRequest('a query takes either a prefix or a range');
  if (index !== undefined && consistent) throw new InvalidRequest('an index cannot be read consistently');
  if (limit !== undefined && !(limit >= 1)) throw new InvalidRequest('limit must be at least 1');
  checkKey(pk, 'the partition of a query', PARTITION_BYTES);
  for (const [name, text] of Object.entries({ prefix, from, to }))
    if (text !== undefined) checkKey(text, `${name} of a query`, SORT_BYTES);
}
