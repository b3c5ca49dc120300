import { describe, expect, it } from 'vitest';
import { changedRecords } from '../../shared/export/records.ts';
import { readerOf } from '../../shared/query/reader.ts';
import { contentOf, emptyTables, NOW, publish } from '../query/sample.ts';

describe('the records that changed', () => {
  it('go on from the cursor of the part before, whatever its length, without a gap', async () => {
    const tables = emptyTables();
    const expected: string[] = [];
    for (const path of ['a', 'b', 'c', 'd', 'e'])
      expected.push(await publish(tables, contentOf({ url: `https://gazette.example/${path}` })));
    await publish(tables, contentOf({ url: 'https://gazette.example/b' }), { revision: 2 });
    const reader = readerOf({ ...tables, now: () => NOW });
    const given: string[] = [];
    let [since, more] = ['2026-11-20T00:00:00Z', true];
    while (more) {
      const part = changedRecords(reader, since, 2, (cursor, left) => {
        [since, more] = [cursor, left];
      });
      for await (const { articleId } of part) given.push(articleId);
    }
    expect(new Set(given)).toEqual(new Set(expected));
    for await (const { articleId } of changedRecords(reader, since)) given.push(articleId);
    expect(given).toHaveLength(6);
  });
});
