import { describe, expect, it } from 'vitest';
import { itemSize } from '../../shared/store/item-size.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import type { Table } from '../../shared/store/table.ts';
import type { Spent } from '../support/capacity.ts';
import { metered } from '../support/capacity.ts';
import { CONTRACT_INDEXES, tableContract } from './table-contract.ts';

const INDEXES = [{ name: 'byDay', pk: 'day', sk: 'at' }];
const text = (bytes: number): string => 'x'.repeat(bytes);

async function costOf(
  work: (table: Table) => Promise<unknown>,
  given: Parameters<Table['put']>[0][] = [],
): Promise<Spent> {
  const table = memoryTable(INDEXES);
  for (const item of given) await table.put(item);
  const meter = metered(table, INDEXES);
  await work(meter.table);
  return meter.spent();
}

describe('itemSize', () => {
  it.each([
    [{ pk: 'a', sk: 'b' }, 6],
    [{ pk: 'a', sk: 'b', é: 'ü' }, 10],
    [{ pk: 'a', sk: 'b', n: 0 }, 9],
    [{ pk: 'a', sk: 'b', n: 12345 }, 11],
    [{ pk: 'a', sk: 'b', n: -12345 }, 12],
    [{ pk: 'a', sk: 'b', n: 1_000_000 }, 9],
    [{ pk: 'a', sk: 'b', t: true, z: null, u: undefined }, 10],
    [{ pk: 'a', sk: 'b', d: new Uint8Array(100) }, 107],
    [{ pk: 'a', sk: 'b', l: ['x', 'yz'] }, 15],
    [{ pk: 'a', sk: 'b', m: { k: 'v' } }, 13],
  ])('counts %j as %i bytes', (item, bytes) => expect(itemSize(item)).toBe(bytes));
});

describe('metered', () => {
  const big = { pk: 'a', sk: 'big', text: text(5000) };

  it.each([
    ['a missing item', (t: Table) => t.get({ pk: 'a', sk: 'no' }), 0.5],
    ['a missing item, consistently', (t: Table) => t.get({ pk: 'a', sk: 'no' }, { consistent: true }), 1],
    ['an item of two units', (t: Table) => t.get({ pk: 'a', sk: 'big' }), 1],
    ['an item of two units, consistently', (t: Table) => t.get({ pk: 'a', sk: 'big' }, { consistent: true }), 2],
    [
      'three keys of which one is there',
      (t: Table) => t.getMany(['big', 'x', 'y', 'y'].map((sk) => ({ pk: 'a', sk }))),
      2,
    ],
    ['an empty query', (t: Table) => t.query({ pk: 'none' }), 0.5],
    ['a query by the sum of its items', (t: Table) => t.query({ pk: 'a', consistent: true }), 3],
  ])('bills a read of %s', async (_, work, units) => {
    const spent = await costOf(work, [big, { ...big, sk: 'big2' }]);
    expect(spent.readUnits).toBe(units);
    expect(spent.writeUnits).toBe(0);
  });

  it.each([
    ['a small item', (t: Table) => t.put({ pk: 'a', sk: 'n' }), 1],
    ['an item over 1 KB', (t: Table) => t.put({ pk: 'a', sk: 'n', text: text(1024) }), 2],
    ['a small item over a large one', (t: Table) => t.put({ pk: 'a', sk: 'big' }), 5],
    ['an update of a large item', (t: Table) => t.update({ pk: 'a', sk: 'big' }, { n: 1 }), 5],
    ['a removal', (t: Table) => t.remove({ pk: 'a', sk: 'big' }), 5],
    ['a removal of nothing', (t: Table) => t.remove({ pk: 'a', sk: 'no' }), 1],
    ['a refused put', (t: Table) => t.put({ pk: 'a', sk: 'big' }, { absent: true }), 5],
    ['an item that enters an index', (t: Table) => t.put({ pk: 'a', sk: 'n', day: 'mon', at: '1' }), 2],
  ])('bills a write of %s', async (_, work, units) => {
    expect((await costOf(work, [big])).writeUnits).toBe(units);
  });

  it.each([
    ['nothing that it shows', { n: 2 }, 0],
    ['its sort key', { at: '2' }, 2],
    ['its presence', { at: undefined }, 1],
  ])('bills an index for a change of %s', async (_, set, units) => {
    const spent = await costOf(
      (t) => t.update({ pk: 'a', sk: 'i' }, set),
      [{ pk: 'a', sk: 'i', day: 'mon', at: '1', n: 1 }],
    );
    expect(spent.indexWrites).toBe(units);
    expect(spent.writeUnits).toBe(1 + units);
  });

  it('tells purposes and refusals apart', async () => {
    const meter = metered(memoryTable());
    await meter.table.put({ pk: 'K#1', sk: 'K' });
    await meter.table.put({ pk: 'K#1', sk: 'K' }, { absent: true });
    await meter.table.get({ pk: 'A#1', sk: 'COPY#2' });
    expect(meter.spent().refused).toBe(1);
    expect(Object.fromEntries(meter.byPurpose())).toEqual({
      'K/K': { readUnits: 0, writeUnits: 2 },
      'A/COPY': { readUnits: 0.5, writeUnits: 0 },
    });
  });
});

tableContract('memory, metered', async () => metered(memoryTable(CONTRACT_INDEXES), CONTRACT_INDEXES).table);
