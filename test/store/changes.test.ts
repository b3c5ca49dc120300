import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Revision } from '../../shared/model/revision.ts';
import { changesSince, parseSince } from '../../shared/store/changes.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import { commitNow } from '../../shared/store/revisions.ts';
import type { Table } from '../../shared/store/table.ts';
import { TABLES } from '../../shared/topology.ts';

const START = Date.parse('2026-11-20T07:58:00.000Z');
const instant = (seconds: number): string => new Date(START + seconds * 1000).toISOString();

const at = (seconds: number): Date => new Date(instant(seconds));

const revision = (articleId: string, number: number, seconds: number): Revision => ({
  articleId,
  revision: number,
  kind: number === 1 ? 'published' : 'changed',
  lookId: `${articleId}-${number}`,
  pageId: articleId,
  sourceId: 'gazette',
  canonicalUrl: `https://gazette.example/${articleId}`,
  firstSeenAt: instant(0),
  fetchedAt: instant(seconds),
  committedAt: instant(seconds),
  fingerprint: `${number}`,
  changes: {},
});

const commit = (table: Table, revision: Revision) => commitNow(table, revision, () => new Date(revision.committedAt));

const shown = ({ revisions }: { readonly revisions: readonly Revision[] }): string[] =>
  revisions.map(({ articleId, revision: number }) => `${articleId}#${number}`);

describe('the change feed', () => {
  it('gives every commit once, in order, across hours and pages', async () => {
    const table = memoryTable(TABLES.articles.indexes);
    const numbers = Array.from({ length: 25 }, (_, index) => index);
    for (const number of numbers) await commit(table, revision(`a${String(number).padStart(2, '0')}`, 1, number * 30));
    const read: string[] = [];
    let since = instant(0);
    for (let pages = 0; pages < 20; pages += 1) {
      const page = await changesSince(table, since, 7, at(3600));
      read.push(...shown(page));
      since = page.cursor;
      if (!page.more) break;
    }
    expect(read).toEqual(numbers.map((number) => `a${String(number).padStart(2, '0')}#1`));
  });

  it('shows a commit that its index has and a read behind does not see yet', async () => {
    const table = memoryTable(TABLES.articles.indexes);
    await commit(table, revision('a', 1, 0));
    await commit(table, revision('b', 1, 1));
    const behind: Table = {
      ...table,
      getMany: async (keys, options) => {
        const items = await table.getMany(keys, options);
        return options?.consistent ? items : items.filter(({ pk }) => pk !== 'A#b');
      },
    };
    expect(shown(await changesSince(behind, instant(0), 10, at(5)))).toEqual(['a#1', 'b#1']);
  });

  it('shows a commit that appears up to a minute behind what was read', async () => {
    const table = memoryTable(TABLES.articles.indexes);
    await commit(table, revision('a', 1, 100));
    const first = await changesSince(table, instant(0), 10, at(100));
    await commit(table, revision('late', 1, 55));
    const second = await changesSince(table, first.cursor, 10, at(101));
    expect(shown(second)).toEqual(['late#1']);
    expect(shown(await changesSince(table, second.cursor, 10, at(102)))).toEqual([]);
  });

  it('misses nothing and repeats nothing however commits and reads interleave within the bound', async () => {
    const steps = fc.array(fc.record({ lag: fc.integer({ min: 0, max: 50 }), read: fc.boolean() }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const table = memoryTable(TABLES.articles.indexes);
        const committed: string[] = [];
        const read: string[] = [];
        let since = instant(-3600);
        for (const [index, { lag, read: reads }] of plan.entries()) {
          await commit(table, revision(`a${index}`, 1, index * 9 - lag));
          committed.push(`a${index}#1`);
          if (!reads) continue;
          const page = await changesSince(table, since, 5, at(index * 9));
          read.push(...shown(page));
          since = page.cursor;
        }
        for (let more = true; more; ) {
          const page = await changesSince(table, since, 5, at(plan.length * 9));
          read.push(...shown(page));
          [since, more] = [page.cursor, page.more];
        }
        expect(read.toSorted()).toEqual(committed.toSorted());
      }),
      { numRuns: 400 },
    );
  });

  it('ends, with a short cursor, however much is committed within the bound', async () => {
    const table = memoryTable(TABLES.articles.indexes);
    for (let number = 0; number < 1500; number += 1) await commit(table, revision(`a${number}`, 1, number / 50));
    const read = new Set<string>();
    let since = instant(-1);
    let seconds = 30;
    for (let reads = 0; read.size < 1500 && reads < 100; reads += 1) {
      const page = await changesSince(table, since, 100, at(seconds));
      for (const one of shown(page)) {
        expect(read.has(one)).toBe(false);
        read.add(one);
      }
      expect(page.cursor.length).toBeLessThan(10_000);
      since = page.cursor;
      if (!page.more) seconds += 20;
    }
    expect(read.size).toBe(1500);
  });

  it('says what is wrong with a position that it does not know', () => {
    expect(() => parseSince('yesterday')).toThrow(/"yesterday" is neither a cursor/);
  });

  it.each([
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20T18:30', '2026-11-20T18:30:00.000Z'],
    ['2026-11-20 18:30:05', '2026-11-20T18:30:05.000Z'],
    ['2026-11-20T18:30:00.5z', '2026-11-20T18:30:00.500Z'],
    ['2026-11-20T18:30:00+03:00', '2026-11-20T15:30:00.000Z'],
    ['2026-11-20T18:30:00 03:00', '2026-11-20T15:30:00.000Z'],
  ])('reads %s as %s, wherever it runs', (text, after) => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Asia/Tokyo';
      expect(parseSince(text)).toEqual({ after, shown: [] });
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it.each(['2026-02-30', '2026-13-01', '2026-11-20T25:00', '2026', '20 Nov 2026', '2026-11-20 (soon)', '1764000000'])(
    'does not guess what %s may mean',
    (text) => expect(() => parseSince(text)).toThrow('neither a cursor'),
  );
});
