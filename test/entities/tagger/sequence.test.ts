import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMarginals, createWorkspace } from '../../../shared/entities/tagger/marginals.ts';
import {
  ALLOWED,
  mayEnd,
  mayStart,
  opensSpan,
  TAG_COUNT,
  tagsOfSpan,
  typeOfTag,
} from '../../../shared/entities/tagger/tags.ts';
import { bestTags } from '../../../shared/entities/tagger/viterbi.ts';

const LENGTH = 3;
const numbers = (count: number) =>
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: count, maxLength: count });

/** Every allowed path of three tags with its score. */
function paths(scores: readonly number[], transitions: readonly number[]): { tags: number[]; score: number }[] {
  const all: { tags: number[]; score: number }[] = [];
  const grow = (tags: number[], score: number): void => {
    const t = tags.length;
    if (t === LENGTH) {
      if (mayEnd(tags[t - 1] ?? 0)) all.push({ tags, score });
      return;
    }
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const from = tags[t - 1];
      if (from === undefined ? !mayStart(tag) : ALLOWED[from * TAG_COUNT + tag] !== 1) continue;
      const step = from === undefined ? 0 : (transitions[from * TAG_COUNT + tag] ?? 0);
      grow([...tags, tag], score + step + (scores[t * TAG_COUNT + tag] ?? 0));
    }
  };
  grow([], 0);
  return all;
}

describe('the chain of tags', () => {
  it.each(['Person', 'Organization', 'Place', 'Group', 'Event', 'Product'] as const)(
    'writes and reads spans of %s',
    (type) => {
      for (const length of [1, 2, 4]) {
        const tags = tagsOfSpan(type, length);
        expect(tags.map(typeOfTag)).toEqual(Array(length).fill(type));
        expect(tags.map(opensSpan)).toEqual([true, ...Array(length - 1).fill(false)]);
        expect(mayStart(tags[0] ?? 0) && mayEnd(tags.at(-1) ?? 0)).toBe(true);
        for (let i = 1; i < length; i += 1) expect(ALLOWED[(tags[i - 1] ?? 0) * TAG_COUNT + (tags[i] ?? 0)]).toBe(1);
      }
    },
  );

  it('finds the best path of all', () => {
    fc.assert(
      fc.property(numbers(LENGTH * TAG_COUNT), numbers(TAG_COUNT * TAG_COUNT), (scores, transitions) => {
        const best = Math.max(...paths(scores, transitions).map((path) => path.score));
        const tags = Array.from(bestTags(Float32Array.from(scores), Float32Array.from(transitions), LENGTH));
        const own = paths(scores, transitions).find((path) => path.tags.join() === tags.join());
        expect(own?.score).toBeCloseTo(best, 3);
      }),
      { numRuns: 8 },
    );
  });

  it('gives each tag the share of all paths that go through it', () => {
    fc.assert(
      fc.property(numbers(LENGTH * TAG_COUNT), numbers(TAG_COUNT * TAG_COUNT), (scores, transitions) => {
        const likely = new Float32Array(LENGTH * TAG_COUNT);
        addMarginals(
          createWorkspace(),
          Float32Array.from(scores),
          Float64Array.from(transitions, Math.exp),
          LENGTH,
          undefined,
          1,
          likely,
        );
        const expected = new Float64Array(LENGTH * TAG_COUNT);
        let total = 0;
        for (const { tags, score } of paths(scores, transitions)) {
          total += Math.exp(score);
          for (const [t, tag] of tags.entries())
            expected[t * TAG_COUNT + tag] = (expected[t * TAG_COUNT + tag] ?? 0) + Math.exp(score);
        }
        likely.forEach((value, i) => {
          expect(value).toBeCloseTo((expected[i] ?? 0) / total, 4);
        });
      }),
      { numRuns: 5 },
    );
  });

  const flat = new Float64Array(TAG_COUNT * TAG_COUNT).fill(1);
  const [begin = 0, last = 0] = tagsOfSpan('Place', 2);

  it('adds nothing where the restriction leaves no path', () => {
    const out = new Float32Array(2 * TAG_COUNT);
    const lattice = Int32Array.of(1 << begin, 1);
    expect(addMarginals(createWorkspace(), out.slice(), flat, 2, { lattice, at: 0 }, 1, out)).toBe(false);
    expect(out).toEqual(new Float32Array(2 * TAG_COUNT));
  });

  it('finds the one path that is left, however unlikely its tags are', () => {
    const scores = new Float32Array(2 * TAG_COUNT).fill(5_000);
    scores[begin] = -5_000;
    scores[TAG_COUNT + last] = -5_000;
    const out = new Float32Array(2 * TAG_COUNT);
    const lattice = Int32Array.of(1 << begin, 1 << last);
    expect(addMarginals(createWorkspace(), scores, flat, 2, { lattice, at: 0 }, 1, out)).toBe(true);
    expect([out[begin], out[TAG_COUNT + last], out.reduce((a, b) => a + b)]).toEqual([1, 1, 2]);
  });
});
