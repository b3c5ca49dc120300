import * as z from 'zod/mini';
import type { FurnitureMemory } from '../dedupe/furniture.ts';
import { remembered } from '../dedupe/furniture.ts';
import { hash32 } from '../dedupe/tokens.ts';
import type { Key, Table } from './table.ts';

/** What is remembered of one source's pages. `pages` counts those recorded. */
export type SourceFurniture = {
  readonly memory: FurnitureMemory;
  readonly pages: number;
  readonly recent: readonly string[];
};

const NOTHING: SourceFurniture = { memory: [], pages: 0, recent: [] };
/** The first pages of a source are all recorded, then one in eight: writes stay few, and what stands on every page is still soon known. */
const FIRST_PAGES = 8;
const ONE_IN = 8;
const RECENT = 24;
const BYTES = 5;

const furnitureKey = (sourceId: string): Key => ({ pk: `FURNITURE#${sourceId}`, sk: 'MEMORY' });
const Stored = z.object({ prints: z.instanceof(Uint8Array), pages: z.number(), recent: z.array(z.string()) });

function pack(memory: FurnitureMemory): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(memory.length * BYTES));
  for (const [i, { print, pages }] of memory.entries()) {
    bytes.setUint32(i * BYTES, print);
    bytes.setUint8(i * BYTES + 4, pages);
  }
  return new Uint8Array(bytes.buffer);
}

function unpack(prints: Uint8Array): FurnitureMemory {
  const bytes = new DataView(prints.buffer, prints.byteOffset, prints.byteLength);
  return Array.from({ length: Math.floor(prints.byteLength / BYTES) }, (_, i) => ({
    print: bytes.getUint32(i * BYTES),
    pages: bytes.getUint8(i * BYTES + 4),
  }));
}

/** What a source is known to show on page after page; nothing for a new source. */
export async function furnitureOf(table: Table, sourceId: string): Promise<SourceFurniture> {
  if (sourceId === '') return NOTHING;
  const item = await table.get(furnitureKey(sourceId));
  if (item === undefined) return NOTHING;
  const { prints, pages, recent } = Stored.parse(item);
  return { memory: unpack(prints), pages, recent };
}

/**
 * Records one page of a source, where it is among those that are sampled and not recorded before. A page lost to a race with another is no loss: the next
 * ones show the same furniture.
 */
export async function learnFurniture(
  table: Table,
  sourceId: string,
  known: SourceFurniture,
  articleId: string,
  body: string,
): Promise<void> {
  const mark = hash32(articleId).toString(36);
  const isSampled = known.pages < FIRST_PAGES || hash32(articleId) % ONE_IN === 0;
  if (sourceId === '' || !isSampled || known.recent.includes(mark)) return;
  const item = {
    ...furnitureKey(sourceId),
    prints: pack(remembered(known.memory, body)),
    pages: known.pages + 1,
    recent: [...known.recent, mark].slice(-RECENT),
  };
  await table.put(item, known.pages === 0 ? { absent: true } : { equals: ['pages', known.pages] });
}
