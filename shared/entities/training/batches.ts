import type { Instances } from './instances.ts';

/** Several documents as one batch, positions local to it; `tokens[i]` is the batch's token i in the set. */
export type Batch = {
  readonly count: number;
  readonly tokens: Int32Array;
  readonly words: Int32Array;
  readonly endings: Int32Array;
  readonly forms: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 where the network scores the token. */
  readonly scored: Int32Array;
  /** Tokens of one document that are the same capitalised word share a group (>= 0). */
  readonly groups: Int32Array;
  readonly groupCount: number;
  /** First token of each sentence and one past its last. */
  readonly sentences: readonly (readonly [first: number, end: number])[];
};

export function batchOf(x: Instances, documents: readonly number[]): Batch {
  const count = documents.reduce((sum, d) => sum + (x.documents[d + 1] ?? 0) - (x.documents[d] ?? 0), 0);
  const column = (): Int32Array => new Int32Array(count);
  const b = {
    count,
    tokens: column(),
    words: column(),
    endings: column(),
    forms: column(),
    first: column(),
    last: column(),
    scored: column(),
    groups: column(),
  };
  const sentences: [number, number][] = [];
  let groupCount = 0;
  let at = 0;
  for (const d of documents) {
    const shift = at - (x.documents[d] ?? 0);
    for (let t = x.documents[d] ?? 0; t < (x.documents[d + 1] ?? 0); t += 1, at += 1) {
      b.tokens[at] = t;
      b.words[at] = x.words[t] ?? -1;
      b.endings[at] = x.endings[t] ?? -1;
      b.forms[at] = x.forms[t] ?? 0;
      b.first[at] = (x.firsts[t] ?? 0) + shift;
      b.last[at] = (x.lasts[t] ?? 0) + shift;
      b.scored[at] = x.scored[t] ?? 0;
      const group = x.groups[t] ?? -1;
      b.groups[at] = group < 0 ? -1 : group + groupCount;
      if (b.first[at] === at) sentences.push([at, (b.last[at] ?? 0) + 1]);
    }
    groupCount += x.groupCounts[d] ?? 0;
  }
  return { ...b, groupCount, sentences };
}
