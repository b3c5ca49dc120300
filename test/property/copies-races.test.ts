import { describe, expect, it } from 'vitest';
import type { DedupeInput } from '../../shared/dedupe/input.ts';
import { rankOf } from '../../shared/dedupe/rank.ts';
import { findCopies } from '../../shared/pipeline/find-copies.ts';
import { currentOriginal, settleGroup } from '../../shared/pipeline/settle-group.ts';
import { copyEdgesOf } from '../../shared/store/copies.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import type { Table } from '../../shared/store/table.ts';
import type { CopyKind, Prose } from '../support/newsroom-text.ts';
import { article, body, bulletin, COPY_KINDS, copyOf, paragraph, prose } from '../support/newsroom-text.ts';
import { interleave } from '../support/scheduler.ts';

const NOW = '2025-03-01T12:00:00.000Z';

const ingest = (input: DedupeInput) => async (table: Table) => {
  const { matches } = await findCopies(table, input, NOW);
  await settleGroup(table, { id: input.id, rank: rankOf(input) }, matches);
};

type State = { readonly originals: string; readonly edges: string };

/** Who stands under whom, and which pairs are linked. Throws where an edge is missing on one side. */
async function stateOf(table: Table, ids: readonly string[]): Promise<State> {
  const originals = await Promise.all(ids.map((id) => currentOriginal(table, id)));
  const edges = await Promise.all(ids.map(async (id) => (await copyEdgesOf(table, id)).map((edge) => [id, edge.id])));
  const pairs = new Set(edges.flat().map(([from, to]) => `${from}-${to}`));
  for (const pair of pairs) {
    const [from, to] = pair.split('-');
    if (!pairs.has(`${to}-${from}`)) throw new Error(`the edge ${pair} was lost on the other side`);
  }
  return { originals: originals.join(' '), edges: [...pairs].sort().join(' ') };
}

/** Components of the edges, each under its member of least rank: what the originals must be. */
function originalsFrom(batch: readonly DedupeInput[], edges: string): string {
  const group = new Map(batch.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => (group.get(id) === id ? id : rootOf(group.get(id) ?? id));
  const rank = new Map(batch.map((input) => [input.id, rankOf(input)]));
  for (const pair of edges.split(' ').filter(Boolean)) {
    const [one = '', other = ''] = pair.split('-').map(rootOf);
    const [better, worse] = (rank.get(one) ?? '') < (rank.get(other) ?? '') ? [one, other] : [other, one];
    group.set(worse, better);
  }
  return batch.map(({ id }) => rootOf(id)).join(' ');
}

const ordersOf = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, i) =>
        ordersOf([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
      );

async function sequentialStates(batch: readonly DedupeInput[]): Promise<readonly State[]> {
  const ids = batch.map(({ id }) => id);
  return Promise.all(
    ordersOf(batch).map(async (order) => {
      const table = memoryTable();
      for (const input of order) await ingest(input)(table);
      return stateOf(table, ids);
    }),
  );
}

const minuteOf = (p: Prose): number => Math.floor(p.random() * 50);

/** Copies that all verify with one another. */
function cleanBatch(seed: number, size: number): readonly DedupeInput[] {
  const p = prose(seed);
  const text = body(p);
  return Array.from({ length: size }, (_, i) =>
    article(`a${i}`, copyOf(text, p.pick(['whole', 'edited']), p), minuteOf(p)),
  );
}

/** Copies of every kind of two texts, a series, and strangers: similarity is not transitive here. */
function mixedBatch(seed: number, size: number): readonly DedupeInput[] {
  const p = prose(seed);
  const texts = [body(p, 4), body(p, 3)];
  const make = (): readonly string[] => {
    const chance = p.random();
    if (chance < 0.15) return bulletin(p);
    if (chance < 0.25) return [...body(p, 2), paragraph(p)];
    const kind: CopyKind = p.pick(COPY_KINDS);
    return copyOf(p.pick(texts), kind, p);
  };
  return Array.from({ length: size }, (_, i) => article(`a${i}`, make(), minuteOf(p)));
}

const RUNS_PER_BATCH = 40;

describe('copies under races, redelivery and crashes', () => {
  it('ends in the same groups and originals as every order, where all copies verify pairwise', async () => {
    let runs = 0;
    for (let batchSeed = 0; batchSeed < 30; batchSeed++) {
      const batch = cleanBatch(batchSeed, 2 + (batchSeed % 3));
      const states = await sequentialStates(batch);
      expect(new Set(states.map(({ originals }) => originals)).size).toBe(1);
      for (let seed = 0; seed < RUNS_PER_BATCH; seed++, runs++) {
        const table = memoryTable();
        await interleave(table, batch.map(ingest), batchSeed * 1000 + seed, { crash: 0.03, stale: 0.2 });
        const state = await stateOf(
          table,
          batch.map(({ id }) => id),
        );
        expect(state.originals).toBe(states[0]?.originals);
      }
    }
    expect(runs).toBeGreaterThanOrEqual(1200);
  }, 180_000);

  it('ends in a state that some order gives, whatever the batch, with every edge under one original', async () => {
    let runs = 0;
    for (let batchSeed = 100; batchSeed < 150; batchSeed++) {
      const batch = mixedBatch(batchSeed, 3 + (batchSeed % 2));
      const ids = batch.map(({ id }) => id);
      const allowed = new Set((await sequentialStates(batch)).map(({ originals }) => originals));
      for (let seed = 0; seed < RUNS_PER_BATCH; seed++, runs++) {
        const table = memoryTable();
        await interleave(table, batch.map(ingest), batchSeed * 1000 + seed, { crash: 0.03, stale: 0.2 });
        const state = await stateOf(table, ids);
        expect(state.originals).toBe(originalsFrom(batch, state.edges));
        expect(allowed).toContain(state.originals);
      }
    }
    expect(runs).toBeGreaterThanOrEqual(2000);
  }, 180_000);
});
