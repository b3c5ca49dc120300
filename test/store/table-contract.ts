import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Index, Item, Table } from '../../shared/store/table.ts';
import { InvalidPosition } from '../../shared/store/table.ts';

/** The indexes that the contract's tables have. */
export const CONTRACT_INDEXES: readonly Index[] = [
  { name: 'byDay', pk: 'day', sk: 'shownAt' },
  { name: 'names', pk: 'day', sk: 'name', project: ['size'] },
];

const keysOf = (items: readonly Item[]) => items.map((item) => item.sk);

async function allPages(table: Table, input: Parameters<Table['query']>[0]): Promise<readonly Item[]> {
  const found: Item[] = [];
  let after: string | undefined;
  do {
    const page = await table.query({ ...input, ...(after === undefined ? {} : { after }) });
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}

/** What every implementation of the Table port keeps. `create` answers an empty table with CONTRACT_INDEXES. */
export function tableContract(name: string, create: () => Promise<Table>): void {
  describe(`the table of ${name}`, () => {
    it('answers nothing for an item that is not there', async () => {
      const table = await create();
      expect(await table.get({ pk: 'a', sk: 'b' })).toBeUndefined();
      expect(await table.getMany([{ pk: 'a', sk: 'b' }])).toEqual([]);
      expect(await table.query({ pk: 'a' })).toEqual({ items: [] });
    });

    it('keeps strings, numbers, booleans, null, bytes, lists and maps, and leaves undefined out', async () => {
      const table = await create();
      const item = {
        pk: 'a',
        sk: 'b',
        s: '',
        n: -1.5,
        t: true,
        z: null,
        b: new Uint8Array([1, 255]),
        l: [1, ['x']],
        m: { k: { d: 1 } },
      };
      await table.put({ ...item, u: undefined, m: { k: { d: 1, u: undefined } } });
      const found = await table.get({ pk: 'a', sk: 'b' }, { consistent: true });
      expect({ ...found, b: Uint8Array.from(found?.b as Uint8Array) }).toEqual(item);
      expect(Object.hasOwn(found ?? {}, 'u')).toBe(false);
    });

    it('gives copies, so that a caller changes nothing', async () => {
      const table = await create();
      const list = ['x'];
      await table.put({ pk: 'a', sk: 'b', list });
      list.push('y');
      const found = await table.get({ pk: 'a', sk: 'b' });
      (found?.list as string[] | undefined)?.push('z');
      expect((await table.get({ pk: 'a', sk: 'b' }))?.list).toEqual(['x']);
    });

    it('replaces the whole item on put and only what is named on update', async () => {
      const table = await create();
      await table.put({ pk: 'a', sk: 'b', x: 1, y: 2 });
      expect(await table.update({ pk: 'a', sk: 'b' }, { x: undefined, z: 3 })).toBe(true);
      expect(await table.get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b', y: 2, z: 3 });
      await table.put({ pk: 'a', sk: 'b', w: 4 });
      expect(await table.get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b', w: 4 });
      await table.update({ pk: 'a', sk: 'new' }, { x: 1 });
      expect(await table.get({ pk: 'a', sk: 'new' })).toEqual({ pk: 'a', sk: 'new', x: 1 });
    });

    it('updates an item with nothing to set', async () => {
      const table = await create();
      expect(await table.update({ pk: 'a', sk: 'b' }, {})).toBe(true);
      expect(await table.get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b' });
    });

    it('does not let an update move an item', async () => {
      const table = await create();
      await expect(table.update({ pk: 'a', sk: 'b' }, { sk: 'c' })).rejects.toThrow();
    });

    it('removes, and finds nothing wrong with removing twice', async () => {
      const table = await create();
      await table.put({ pk: 'a', sk: 'b' });
      expect(await table.remove({ pk: 'a', sk: 'b' })).toBe(true);
      expect(await table.remove({ pk: 'a', sk: 'b' })).toBe(true);
      expect(await table.get({ pk: 'a', sk: 'b' })).toBeUndefined();
    });

    it.each([
      ['absent', { absent: true }, true, false],
      ['exists', { exists: true }, false, true],
      ['atMost, equal', { atMost: ['n', 5] }, true, true],
      ['atMost, greater stored', { atMost: ['n', 4] }, true, false],
      ['atMost of a text', { atMost: ['s', 'm'] }, true, true],
      ['atMost of a lesser text', { atMost: ['s', 'l'] }, true, false],
      ['atMost of another type', { atMost: ['s', 9] }, true, false],
      ['atMost of a missing attribute', { atMost: ['other', 1] }, true, true],
      ['equals', { equals: ['s', 'm'] }, false, true],
      ['equals, other value', { equals: ['s', 'x'] }, false, false],
      ['equals, number', { equals: ['n', 5] }, false, true],
    ] as const)('obeys the condition %s on put, update and remove', async (_, condition, whenMissing, whenThere) => {
      const table = await create();
      const stored = { pk: 'a', sk: 'there', n: 5, s: 'm' };
      await table.put(stored);
      expect(await table.put({ pk: 'a', sk: 'm1', new: 1 }, condition)).toBe(whenMissing);
      expect(await table.update({ pk: 'a', sk: 'm2' }, { new: 1 }, condition)).toBe(whenMissing);
      expect(await table.remove({ pk: 'a', sk: 'm3' }, condition)).toBe(whenMissing);
      expect((await table.query({ pk: 'a' })).items).toHaveLength(whenMissing ? 3 : 1);
      expect(await table.update({ pk: 'a', sk: 'there' }, { x: 1 }, condition)).toBe(whenThere);
      expect(await table.put({ ...stored, y: 1 }, condition)).toBe(whenThere);
      expect(await table.remove({ pk: 'a', sk: 'there' }, condition)).toBe(whenThere);
      expect(await table.get({ pk: 'a', sk: 'there' })).toEqual(whenThere ? undefined : stored);
    });

    it('lets exactly one of many put what must be absent', async () => {
      const table = await create();
      const puts = Array.from({ length: 12 }, (_, n) => table.put({ pk: 'a', sk: 'b', n }, { absent: true }));
      expect((await Promise.all(puts)).filter(Boolean)).toHaveLength(1);
    });

    it('reads many, also twice the same and more than one request takes', async () => {
      const table = await create();
      const keys = Array.from({ length: 130 }, (_, n) => ({ pk: `p${n % 7}`, sk: `s${n}` }));
      await Promise.all(keys.map((key) => table.put({ ...key, v: 1 })));
      const found = await table.getMany([...keys, ...keys, { pk: 'no', sk: 'no' }], { consistent: true });
      expect(keysOf(found).toSorted()).toEqual(keys.map((key) => key.sk).toSorted());
      expect(await table.getMany([])).toEqual([]);
    });

    it('reads many large items, more than one answer holds', async () => {
      const table = await create();
      const keys = Array.from({ length: 40 }, (_, n) => ({ pk: 'a', sk: `${n}` }));
      for (const key of keys) await table.put({ ...key, text: 'x'.repeat(390_000) });
      expect(await table.getMany(keys)).toHaveLength(40);
    });

    it('orders by the bytes of UTF-8', async () => {
      const table = await create();
      const order = ['A', 'B', 'a', 'ab', 'é', '한', '\uffee', '😀'];
      for (const sk of order.toReversed()) await table.put({ pk: 'a', sk });
      expect(keysOf((await table.query({ pk: 'a' })).items)).toEqual(order);
      expect(keysOf((await table.query({ pk: 'a', descending: true })).items)).toEqual(order.toReversed());
    });

    it('selects by prefix and by range', async () => {
      const table = await create();
      for (const sk of ['A#1', 'B#1', 'B#2', 'B#3', 'C#1']) await table.put({ pk: 'a', sk });
      await table.put({ pk: 'b', sk: 'B#9' });
      const query = async (input: object) => keysOf((await table.query({ pk: 'a', ...input })).items);
      expect(await query({ prefix: 'B#' })).toEqual(['B#1', 'B#2', 'B#3']);
      expect(await query({ from: 'B#2' })).toEqual(['B#2', 'B#3', 'C#1']);
      expect(await query({ to: 'B#2' })).toEqual(['A#1', 'B#1', 'B#2']);
      expect(await query({ from: 'B#2', to: 'B#3', descending: true })).toEqual(['B#3', 'B#2']);
      expect(await query({ from: 'X', to: 'Z' })).toEqual([]);
      expect(await query({ from: 'Z', to: 'A' })).toEqual([]);
    });

    it.each([
      ['a prefix and a range', { prefix: 'B', from: 'B' }],
      ['an empty partition', { pk: '' }],
      ['an empty partition of an index', { pk: '', index: 'byDay' }],
      ['an empty prefix', { prefix: '' }],
      ['an empty beginning', { from: '' }],
      ['an empty end', { to: '' }],
      ['a prefix over 1,024 bytes', { prefix: 'x'.repeat(1025) }],
      ['a limit of nothing', { limit: 0 }],
    ])('refuses a query with %s', async (_, input) => {
      const table = await create();
      await expect(table.query({ pk: 'a', ...input })).rejects.toThrow();
    });

    it.each([
      ['another partition', { pk: 'b' }],
      ['another range', { from: '2' }],
      ['another prefix', { prefix: '2' }],
      ['another index', { index: 'byDay' }],
    ])('refuses a position of %s', async (_, input) => {
      const table = await create();
      for (const sk of ['1', '2', '3']) await table.put({ pk: 'a', sk });
      const { next = '' } = await table.query({ pk: 'a', limit: 1 });
      expect((await table.query({ pk: 'a', after: next })).items).toHaveLength(2);
      await expect(table.query({ pk: 'a', after: next, ...input })).rejects.toThrow(InvalidPosition);
    });

    it('refuses a position that is none', async () => {
      const table = await create();
      await expect(table.query({ pk: 'a', after: 'bm90IGEgY3Vyc29y' })).rejects.toThrow(InvalidPosition);
    });

    it.each([{}, { descending: true }, { prefix: 'k1' }, { from: 'k03', to: 'k17', descending: true }])(
      'pages through everything once with %j',
      async (input) => {
        const table = await create();
        for (let n = 0; n < 20; n++) await table.put({ pk: 'a', sk: `k${String(n).padStart(2, '0')}` });
        const whole = keysOf((await table.query({ pk: 'a', ...input })).items);
        expect(keysOf(await allPages(table, { pk: 'a', limit: 3, ...input }))).toEqual(whole);
      },
    );

    it('goes on from a position whose item has gone', async () => {
      const table = await create();
      for (const sk of ['a', 'b', 'c', 'd']) await table.put({ pk: 'p', sk });
      const { next } = await table.query({ pk: 'p', limit: 2 });
      await table.remove({ pk: 'p', sk: 'b' });
      expect(keysOf((await table.query({ pk: 'p', after: next ?? '' })).items)).toEqual(['c', 'd']);
    });

    it('ends a page at 1 MB', async () => {
      const table = await create();
      for (let n = 0; n < 8; n++) await table.put({ pk: 'p', sk: `${n}`, text: 'x'.repeat(300_000) });
      const page = await table.query({ pk: 'p' });
      expect(page.items.length).toBeLessThan(8);
      expect(await allPages(table, { pk: 'p' })).toHaveLength(8);
    });

    it('finds items through a sparse index, and moves and drops them', async () => {
      const table = await create();
      const day = async (value: string) => keysOf((await table.query({ pk: value, index: 'byDay' })).items);
      await table.put({ pk: 'a', sk: '1', day: 'mon', shownAt: '09' });
      await table.put({ pk: 'b', sk: '2', day: 'mon', shownAt: '08' });
      await table.put({ pk: 'c', sk: '3', day: 'mon', shownAt: '09' });
      await table.put({ pk: 'd', sk: '4', day: 'mon' });
      expect((await day('mon'))[0]).toBe('2');
      expect((await day('mon')).toSorted()).toEqual(['1', '2', '3']);
      await table.update({ pk: 'a', sk: '1' }, { day: 'tue' });
      await table.update({ pk: 'b', sk: '2' }, { shownAt: undefined });
      expect(await day('mon')).toEqual(['3']);
      expect(await day('tue')).toEqual(['1']);
      await table.remove({ pk: 'a', sk: '1' });
      expect(await day('tue')).toEqual([]);
    });

    it('pages through an index whose sort keys are equal', async () => {
      const table = await create();
      for (let n = 0; n < 9; n++) await table.put({ pk: `p${n}`, sk: 's', day: 'mon', shownAt: 'same' });
      const found = await allPages(table, { pk: 'mon', index: 'byDay', limit: 2 });
      expect(new Set(found.map((item) => item.pk)).size).toBe(9);
    });

    it('shows of an index what it projects', async () => {
      const table = await create();
      await table.put({ pk: 'a', sk: '1', day: 'mon', name: 'x', size: 3, text: 'long' });
      const { items } = await table.query({ pk: 'mon', index: 'names' });
      expect(items).toEqual([{ pk: 'a', sk: '1', day: 'mon', name: 'x', size: 3 }]);
    });

    it.each([
      ['an empty partition key', { pk: '', sk: 'b' }],
      ['an empty sort key', { pk: 'a', sk: '' }],
      ['an empty index key', { pk: 'a', sk: 'b', day: '' }],
      ['an index key that is no text', { pk: 'a', sk: 'b', day: 7 }],
      ['an index key over 2,048 bytes', { pk: 'a', sk: 'b', day: 'x'.repeat(2049), shownAt: '1' }],
      ['a sort key of an index over 1,024 bytes', { pk: 'a', sk: 'b', day: 'mon', shownAt: 'x'.repeat(1025) }],
      ['a number that has lost its last digits', { pk: 'a', sk: 'b', n: 2 ** 60 }],
      ['a number that is none', { pk: 'a', sk: 'b', n: Number.NaN }],
      ['a partition key over 2,048 bytes', { pk: 'x'.repeat(2049), sk: 'b' }],
      ['a sort key over 1,024 bytes', { pk: 'a', sk: 'x'.repeat(1025) }],
      ['an item over 400 KB', { pk: 'a', sk: 'b', text: 'é'.repeat(205_000) }],
    ])('refuses %s', async (_, item) => {
      const table = await create();
      await expect(table.put(item)).rejects.toThrow();
      const { pk, sk, ...rest } = item;
      await expect(table.update({ pk, sk }, rest)).rejects.toThrow();
    });

    it('refuses a consistent read of an index, and an index that is not there', async () => {
      const table = await create();
      await expect(table.query({ pk: 'mon', index: 'byDay', consistent: true })).rejects.toThrow();
      await expect(table.query({ pk: 'mon', index: 'none' })).rejects.toThrow();
    });

    it('behaves as a map of items does', async () => {
      const key = fc.record({ pk: fc.constantFrom('a', 'b'), sk: fc.constantFrom('x', 'y', 'z') });
      const command = fc.record({
        key,
        what: fc.constantFrom('put', 'update', 'remove'),
        n: fc.integer({ min: 0, max: 3 }),
        guarded: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(command, { maxLength: 12 }), async (commands) => {
          const table = await create();
          const model = new Map<string, Record<string, unknown>>();
          for (const { key, what, n, guarded } of commands) {
            const name = `${key.pk}/${key.sk}`;
            const stored = model.get(name);
            const passes = !guarded || stored?.n === undefined || Number(stored.n) <= n;
            const condition = guarded ? ({ atMost: ['n', n] } as const) : undefined;
            if (what === 'put') expect(await table.put({ ...key, n }, condition)).toBe(passes);
            if (what === 'update') expect(await table.update(key, { m: n }, condition)).toBe(passes);
            if (what === 'remove') expect(await table.remove(key, condition)).toBe(passes);
            if (!passes) continue;
            if (what === 'put') model.set(name, { ...key, n });
            if (what === 'update') model.set(name, { ...key, ...stored, m: n });
            if (what === 'remove') model.delete(name);
          }
          const found = [...(await table.query({ pk: 'a' })).items, ...(await table.query({ pk: 'b' })).items];
          expect(found).toEqual([...model.keys()].toSorted().map((name) => model.get(name)));
        }),
        { numRuns: 30 },
      );
    });
  });
}
