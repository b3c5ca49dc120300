import { ALLOWED, mayEnd, mayStart, TAG_COUNT } from './tags.ts';

const FORBIDDEN = -1e9;

/** The allowed steps, ordered by the tag they lead to. */
const STEPS: readonly (readonly [from: number, to: number])[] = Array.from(
  { length: TAG_COUNT * TAG_COUNT },
  (_, i) => [i % TAG_COUNT, Math.floor(i / TAG_COUNT)] as const,
).filter(([from, to]) => ALLOWED[from * TAG_COUNT + to] === 1);
const FROM: Int32Array = Int32Array.from(STEPS, ([from]) => from);
const TO: Int32Array = Int32Array.from(STEPS, ([, to]) => to);

/** The best allowed tag sequence for `count` tokens; `scores` and `transitions` are rows of TAG_COUNT. */
export function bestTags(scores: Float32Array, transitions: Float32Array, count: number): Uint8Array {
  const back = new Uint8Array(count * TAG_COUNT);
  let previous = new Float32Array(TAG_COUNT);
  let current = new Float32Array(TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag += 1) previous[tag] = mayStart(tag) ? (scores[tag] ?? 0) : FORBIDDEN;
  for (let t = 1; t < count; t += 1) {
    const at = t * TAG_COUNT;
    current.fill(FORBIDDEN * 2);
    for (let s = 0; s < FROM.length; s += 1) {
      const from = FROM[s] ?? 0;
      const to = TO[s] ?? 0;
      const score = (previous[from] ?? 0) + (transitions[from * TAG_COUNT + to] ?? 0);
      if (score <= (current[to] ?? 0)) continue;
      current[to] = score;
      back[at + to] = from;
    }
    for (let tag = 0; tag < TAG_COUNT; tag += 1) current[tag] = (current[tag] ?? 0) + (scores[at + tag] ?? 0);
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
