import { ALLOWED, mayEnd, mayStart, TAG_COUNT } from './tags.ts';

const FORBIDDEN = -1e9;

/** For each tag, the tags that may stand before it. */
const BEFORE: readonly Int32Array[] = Array.from({ length: TAG_COUNT }, (_, to) =>
  Int32Array.from(
    Array.from({ length: TAG_COUNT }, (_unused, from) => from).filter((from) => ALLOWED[from * TAG_COUNT + to] === 1),
  ),
);

/** The best allowed tag sequence for `count` tokens; `scores` and `transitions` are rows of TAG_COUNT. */
export function bestTags(scores: Float32Array, transitions: Float32Array, count: number): Uint8Array {
  const back = new Uint8Array(count * TAG_COUNT);
  let previous = new Float32Array(TAG_COUNT);
  let current = new Float32Array(TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag += 1) previous[tag] = mayStart(tag) ? (scores[tag] ?? 0) : FORBIDDEN;
  for (let t = 1; t < count; t += 1) {
    for (let to = 0; to < TAG_COUNT; to += 1) {
      let best = FORBIDDEN * 2;
      let from = 0;
      for (const candidate of BEFORE[to] ?? []) {
        const score = (previous[candidate] ?? 0) + (transitions[candidate * TAG_COUNT + to] ?? 0);
        if (score > best) {
          best = score;
          from = candidate;
        }
      }
      current[to] = best + (scores[t * TAG_COUNT + to] ?? 0);
      back[t * TAG_COUNT + to] = from;
    }
    [previous, current] = [current, previous];
  }
  return traced(back, previous, count);
}

function traced(back: Uint8Array, final: Float32Array, count: number): Uint8Array {
  const tags = new Uint8Array(count);
  let tag = 0;
  let best = FORBIDDEN * 3;
  for (let candidate = 0; candidate < TAG_COUNT; candidate += 1) {
    if (mayEnd(candidate) && (final[candidate] ?? 0) > best) {
      best = final[candidate] ?? 0;
      tag = candidate;
    }
  }
  for (let t = count - 1; t >= 0; t -= 1) {
    tags[t] = tag;
    tag = back[t * TAG_COUNT + tag] ?? 0;
  }
  return tags;
}
