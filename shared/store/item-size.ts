import type { Item } from './table.ts';

/** DynamoDB's limits, in bytes: of an item, and of what one query page reads. */
export const ITEM_LIMIT = 400 * 1024;
export const PAGE_LIMIT = 1024 * 1024;

/** One byte per two significant digits, and one; a sign costs another. */
function numberSize(value: number): number {
  const digits = Math.abs(value).toExponential().split('e')[0]?.replace('.', '').replace(/0+$/u, '').length ?? 1;
  return Math.min(21, Math.ceil(Math.max(1, digits) / 2) + 1 + (value < 0 ? 1 : 0));
}

function valueSize(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return numberSize(value);
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum: number, element) => sum + 1 + valueSize(element), 3);
  if (typeof value === 'object' && value !== null) return 3 + Object.keys(value).length + attributesSize(value);
  return 1;
}

function attributesSize(attributes: object): number {
  let size = 0;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) size += Buffer.byteLength(name) + valueSize(value);
  return size;
}

/** The size of an item in bytes as DynamoDB counts it (developer guide, "DynamoDB item sizes and formats"). */
export const itemSize = (item: Item): number => attributesSize(item);
