import { type DocumentFacts, documentFacts } from '../document.ts';
import type { WordFacts } from '../features.ts';
import { combine } from '../hash.ts';
import type { Lexicon } from '../lexicon.ts';
import { MAX_FEATURES, writeFeatures } from '../templates.ts';
import { tokenise } from '../tokenise.ts';
import type { LabelledDocument } from './corpora.ts';
import { latticeOf } from './labels.ts';

/** Sentences with their features, flat: token t's features are features[offsets[t] .. offsets[t + 1]]. */
export type Instances = {
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly lattice: Int32Array;
  /** First token of each sentence, and one past the last sentence. */
  readonly sentences: Int32Array;
  readonly sentenceDomains: Uint8Array;
  readonly documentOfSentence: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** Extracts the features of all documents; features hold hashes until `intern` has made them rows. */
export function extract(
  documents: readonly LabelledDocument[],
  lexicon: Lexicon,
  domains: readonly string[],
  marksRare: (domain: string) => boolean,
  withDomain: boolean,
): Instances {
  const known = new Map<string, WordFacts>();
  let features = new Int32Array(1 << 20);
  let used = 0;
  const offsets: number[] = [0];
  const lattices: number[] = [];
  const sentences: number[] = [];
  const sentenceDomains: number[] = [];
  const documentOfSentence: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const out = new Int32Array(MAX_FEATURES);
  documents.forEach((document, documentIndex) => {
    const tokens = tokenise(document.text);
    const facts: DocumentFacts = documentFacts(document.text, tokens, lexicon, known);
    const lattice = latticeOf(document.text, tokens, document.mentions, marksRare(document.domain));
    const domain = domains.indexOf(document.domain);
    for (let t = 0; t < tokens.count; t += 1) {
      if (facts.sentenceFirst[t] === t) {
        sentences.push(offsets.length - 1);
        sentenceDomains.push(Math.max(0, domain));
        documentOfSentence.push(documentIndex);
      }
      const count = writeFeatures(facts, t, out);
      if (used + 2 * count > features.length) {
        const grown = new Int32Array(features.length * 2);
        grown.set(features);
        features = grown;
      }
      for (let i = 0; i < count; i += 1) features[used++] = out[i]!;
      if (withDomain)
        for (let i = 0; i < count && i < 43; i += 1) features[used++] = combine(1000 + domain, out[i]!, 0);
      if (withDomain) for (let i = 43; i < count; i += 1) features[used++] = combine(1000 + domain, out[i]!, 0);
      offsets.push(used);
      lattices.push(lattice[t]!);
      starts.push(tokens.starts[t]!);
      ends.push(tokens.ends[t]!);
    }
  });
  sentences.push(offsets.length - 1);
  return {
    features: features.slice(0, used),
    offsets: Int32Array.from(offsets),
    lattice: Int32Array.from(lattices),
    sentences: Int32Array.from(sentences),
    sentenceDomains: Uint8Array.from(sentenceDomains),
    documentOfSentence: Int32Array.from(documentOfSentence),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}

/** Hash -> row, an open-addressing table. */
export type Dictionary = {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly mask: number;
  readonly count: number;
  readonly hashes: Int32Array;
};

/** Gives a row to each hash that occurs at least `cutoff` times. */
export function buildDictionary(features: Int32Array, cutoff: number): Dictionary {
  const mask = 2 ** 25 - 1;
  const keys = new Int32Array(mask + 1);
  const counts = new Int32Array(mask + 1);
  for (let i = 0; i < features.length; i += 1) {
    const key = features[i]!;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (counts[slot]! !== 0 && keys[slot]! !== key) slot = (slot + 1) & mask;
    keys[slot] = key;
    counts[slot]! += 1;
  }
  const hashes: number[] = [];
  const rows = new Int32Array(mask + 1).fill(-1);
  for (let slot = 0; slot <= mask; slot += 1) {
    if (counts[slot]! === 0) continue;
    if (counts[slot]! >= cutoff) {
      rows[slot] = hashes.length;
      hashes.push(keys[slot]!);
    } else rows[slot] = -2;
  }
  return { keys, rows, mask, count: hashes.length, hashes: Int32Array.from(hashes) };
}

/** Replaces hashes by rows and drops the unknown. */
export function intern(instances: Instances, dictionary: Dictionary): Instances {
  const { keys, rows, mask } = dictionary;
  const offsets = new Int32Array(instances.offsets.length);
  let used = 0;
  for (let t = 0; t + 1 < offsets.length; t += 1) {
    const from = instances.offsets[t]!;
    const to = instances.offsets[t + 1]!;
    offsets[t] = used;
    for (let i = from; i < to; i += 1) {
      const key = instances.features[i]!;
      let slot = Math.imul(key, 0x9e3779b1) & mask;
      while (rows[slot]! !== -1 && keys[slot]! !== key) slot = (slot + 1) & mask;
      if (rows[slot]! >= 0) instances.features[used++] = rows[slot]!;
    }
  }
  offsets[offsets.length - 1] = used;
  return { ...instances, features: instances.features.slice(0, used), offsets };
}
