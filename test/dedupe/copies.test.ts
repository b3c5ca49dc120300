import { describe, expect, it } from 'vitest';
import { rankOf } from '../../shared/dedupe/rank.ts';
import { findCopies } from '../../shared/pipeline/find-copies.ts';
import { forgetArticle } from '../../shared/pipeline/forget-article.ts';
import { currentOriginal, groupMembers, settleGroup } from '../../shared/pipeline/settle-group.ts';
import { copyEdgesOf } from '../../shared/store/copies.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import type { Table } from '../../shared/store/table.ts';
import { metered } from '../support/capacity.ts';
import { article, body, edited, prose } from '../support/newsroom-text.ts';

const NOW = '2025-03-01T12:00:00.000Z';
type Input = ReturnType<typeof article>;

async function ingest(table: Table, input: Input, now = NOW) {
  const { matches } = await findCopies(table, input, now);
  return { matches, group: await settleGroup(table, { id: input.id, rank: rankOf(input) }, matches) };
}

const copies = (count: number, minutes: readonly number[]): readonly Input[] => {
  const p = prose(11);
  const text = body(p);
  return Array.from({ length: count }, (_, i) => article(`a${i}`, edited(text, p), minutes[i] ?? i));
};

describe('rankOf', () => {
  const base = { id: 'x', sourceId: 's', firstSeenAt: '2025-03-02T10:00:00.000Z' };

  it.each([
    [
      'first published first',
      { datePublished: '2025-03-01T09:00:00+02:00' },
      { datePublished: '2025-03-01T08:00:00Z' },
    ],
    [
      'who credits nobody first',
      { datePublished: '2025-03-01T08:00:00Z' },
      { datePublished: '2025-03-01T08:00:00Z', attributions: [{ named: true, sourceId: 'other' }] },
    ],
    ['a known time before a bare day', { datePublished: '2025-03-01T20:00:00Z' }, { datePublished: '2025-03-01' }],
    ['the first sight on that very day', { datePublished: '2025-03-02' }, { datePublished: '2025-03-02T11:00:00Z' }],
    ['the lesser id at last', { id: 'a' }, { id: 'b' }],
  ])('puts %s', (_, first, second) => {
    expect(rankOf({ ...base, ...first }) < rankOf({ ...base, ...second })).toBe(true);
  });

  it('does not mind a date that is none, nor a source that credits itself', () => {
    expect(rankOf({ ...base, datePublished: 'soon' })).toBe(rankOf(base));
    expect(rankOf({ ...base, attributions: [{ named: true, sourceId: 's' }, { named: false }] })).toBe(rankOf(base));
  });
});

describe('findCopies and settleGroup', () => {
  it('links copies both ways, with score and reason', async () => {
    const table = memoryTable();
    const [one, two] = copies(2, [0, 5]) as [Input, Input];
    await ingest(table, one);
    const { matches, group } = await ingest(table, two);
    expect(matches).toMatchObject([{ id: 'a0', reason: expect.stringContaining('of the shorter text') }]);
    expect(group.original).toBe('a0');
    expect((await copyEdgesOf(table, 'a0')).map(({ id }) => id)).toEqual(['a1']);
    expect((await copyEdgesOf(table, 'a1')).map(({ id }) => id)).toEqual(['a0']);
  });

  it('moves the original when an earlier one arrives late; the old id answers with the new one', async () => {
    const table = memoryTable();
    for (const input of copies(4, [30, 20, 40, 10])) await ingest(table, input);
    for (const id of ['a0', 'a1', 'a2', 'a3']) expect(await currentOriginal(table, id)).toBe('a3');
    expect((await groupMembers(table, 'a2')).toSorted()).toEqual(['a0', 'a1', 'a2', 'a3']);
  });

  it('changes nothing when it is repeated', async () => {
    const table = memoryTable();
    const batch = copies(3, [3, 1, 2]);
    for (const input of batch) await ingest(table, input);
    const before = await Promise.all(batch.map(({ id }) => copyEdgesOf(table, id)));
    for (const input of batch) await ingest(table, input);
    expect(await Promise.all(batch.map(({ id }) => copyEdgesOf(table, id)))).toEqual(before);
  });

  it('keeps the copies of an earlier text when a revision rewrites it', async () => {
    const table = memoryTable();
    const [one, two] = copies(2, [0, 5]) as [Input, Input];
    await ingest(table, one);
    await ingest(table, two);
    await ingest(table, { ...one, articleBody: body(prose(99)).join('\n\n') });
    expect(await currentOriginal(table, 'a1')).toBe('a0');
    expect((await copyEdgesOf(table, 'a0')).map(({ id }) => id)).toEqual(['a1']);
  });

  it('forgets keys after a month and takes them over', async () => {
    const table = memoryTable();
    const [one, two, three] = copies(3, [0, 5, 9]) as [Input, Input, Input];
    await ingest(table, one);
    expect((await ingest(table, two, '2025-04-15T00:00:00.000Z')).matches).toEqual([]);
    expect((await ingest(table, three, '2025-04-15T00:00:00.000Z')).matches.map(({ id }) => id)).toEqual(['a1']);
  });

  it('costs no more when the table is large, and no key item is over 1 KB', async () => {
    const meter = metered(memoryTable());
    const cost = async (seed: number) => {
      const before = meter.spent();
      await ingest(meter.table, article(`n${seed}`, body(prose(seed), 6), seed % 60));
      const { readUnits, writeUnits } = meter.spent();
      return { reads: readUnits - before.readUnits, writes: writeUnits - before.writeUnits };
    };
    const first = await cost(9999);
    for (let seed = 0; seed < 500; seed++) await cost(seed);
    const last = await cost(10_000);
    expect(last.reads).toBeLessThanOrEqual(first.reads + 0.5);
    expect(last.writes).toBeLessThanOrEqual(first.writes);
    expect(meter.spent().largestItem).toBeLessThan(1024);
  });

  it('has nothing to say of an article without a body', async () => {
    const { matches, group } = await ingest(memoryTable(), article('a0', [], 0));
    expect(matches).toEqual([]);
    expect(group.original).toBe('a0');
  });

  it('lets the others choose a new original when theirs is forgotten, and finds it no more', async () => {
    const table = memoryTable();
    const batch = copies(5, [1, 30, 10, 40, 20]);
    for (const input of batch.slice(0, 4)) await ingest(table, input);
    const gone = { sourceId: 'source-a0', articleBody: batch[0]?.articleBody ?? '' };
    for (let times = 0; times < 2; times++) await forgetArticle(table, 'a0', [gone]);
    expect(await copyEdgesOf(table, 'a0')).toEqual([]);
    const { matches } = await ingest(table, batch[4] as Input);
    expect(matches.map(({ id }) => id)).not.toContain('a0');
    for (const id of ['a1', 'a2', 'a3', 'a4'].filter((one) => one !== 'a2'))
      expect(await currentOriginal(table, id)).not.toBe('a0');
  });
});
