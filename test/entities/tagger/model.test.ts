import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSparseScores, withTable } from '../../../shared/entities/tagger/model.ts';
import { TAG_COUNT } from '../../../shared/entities/tagger/tags.ts';

const NETWORK = {
  sizes: { vector: 0, form: 0, hidden: 0, second: 0 },
  forms: new Float32Array(0),
  window: new Float32Array(0),
  pad: new Float32Array(0),
  open: new Float32Array(0),
  bias1: new Float32Array(0),
  here: new Float32Array(0),
  pool: new Float32Array(0),
  before: new Float32Array(0),
  after: new Float32Array(0),
  bias2: new Float32Array(0),
  out: new Float32Array(0),
};

function modelOf(keys: Int32Array, sparse: Int8Array) {
  return withTable({
    version: 'test',
    scale: 1,
    keys,
    sparse,
    transitions: new Float32Array(TAG_COUNT * TAG_COUNT),
    lexicon: {
      keys: new Int32Array(0),
      clusters: new Uint16Array(0),
      vectors: new Uint8Array(0),
      vectorSteps: new Float32Array(0),
    },
    names: { keys: new Int32Array(0), kinds: new Uint8Array(0) },
    network: NETWORK,
  });
}

describe('sparse scores', () => {
  it('are the sums of the rows of all known features, whatever their weights', () => {
    const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: TAG_COUNT, maxLength: TAG_COUNT });
    const rows = fc.uniqueArray(fc.tuple(fc.integer(), row), { selector: ([key]) => key, minLength: 1, maxLength: 40 });
    const asked = fc.array(fc.nat(), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(rows, asked, (features, picks) => {
        const sorted = [...features].sort(([a], [b]) => a - b);
        const model = modelOf(
          Int32Array.from(sorted, ([key]) => key),
          Int8Array.from(sorted.flatMap(([, weights]) => weights)),
        );
        const nothing: [number, number[]] = [0, []];
        const chosen = picks.map((pick) => sorted[pick % sorted.length] ?? nothing);
        const scores = new Float32Array(TAG_COUNT * 2).fill(1);
        addSparseScores(
          model,
          Int32Array.from(chosen, ([key]) => key),
          chosen.length,
          scores,
          TAG_COUNT,
        );
        for (let tag = 0; tag < TAG_COUNT; tag += 1)
          expect(scores[TAG_COUNT + tag]).toBe(chosen.reduce((sum, [, weights]) => sum + (weights[tag] ?? 0), 1));
      }),
    );
  });

  it('leave scores alone for features that the model does not know', () => {
    const scores = new Float32Array(TAG_COUNT).fill(2);
    addSparseScores(
      modelOf(Int32Array.of(7), new Int8Array(TAG_COUNT).fill(5)),
      Int32Array.of(8, 9, 7 + (1 << 20)),
      3,
      scores,
      0,
    );
    expect([...scores]).toEqual(Array(TAG_COUNT).fill(2));
  });
});
