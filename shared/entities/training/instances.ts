import { documentFacts, scoredTokens, wordGroups } from '../document.ts';
import type { WordFacts } from '../features.ts';
import { endingRow, type Lexicon } from '../lexicon.ts';
import { MAX_FEATURES, writeFeatures } from '../templates.ts';
import { tokenise } from '../tokenise.ts';
import type { LabelledDocument } from './corpora.ts';
import { latticeOf } from './labels.ts';

/** Documents as numbers, an entry a token unless said otherwise; token t's features are features[offsets[t] .. offsets[t + 1]]. */
export type Instances = {
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly lattice: Int32Array;
  /** First token of each document, and one past the last. */
  readonly documents: Int32Array;
  /** How many groups of equal words each document has. */
  readonly groupCounts: Int32Array;
  /** Row of the word's vector, and of its ending's. */
  readonly words: Int32Array;
  readonly endings: Int32Array;
  readonly forms: Int32Array;
  readonly scored: Int32Array;
  readonly groups: Int32Array;
  /** First and last token of the sentence. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** A list of whole numbers that grows without boxing them. */
class Column {
  values = new Int32Array(1 << 16);
  length = 0;
  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length] = value;
    this.length += 1;
  }
  done(): Int32Array {
    return this.values.slice(0, this.length);
  }
}

/** Extracts the features of all documents; features hold hashes until `intern` has made them rows. */
export function extract(
  documents: readonly LabelledDocument[],
  lexicon: Lexicon,
  keys: Int32Array,
  marksRareTypes: (domain: string) => boolean,
): Instances {
  const known = new Map<string, WordFacts>();
  const endingOf = new Map<string, number>();
  const c = {
    features: new Column(),
    offsets: new Column(),
    lattice: new Column(),
    documents: new Column(),
    groupCounts: new Column(),
    words: new Column(),
    endings: new Column(),
    forms: new Column(),
    scored: new Column(),
    groups: new Column(),
    firsts: new Column(),
    lasts: new Column(),
    starts: new Column(),
    ends: new Column(),
  };
  const out = new Int32Array(MAX_FEATURES);
  c.offsets.push(0);
  c.documents.push(0);
  for (const document of documents) {
    const tokens = tokenise(document.text);
    const doc = documentFacts(document.text, tokens, lexicon, known);
    const lattice = lattices(document, tokens, marksRareTypes(document.domain));
    const scored = scoredTokens(doc);
    const { groups, groupCount } = wordGroups(doc);
    const base = c.starts.length;
    c.groupCounts.push(groupCount);
    for (let t = 0; t < tokens.count; t += 1) {
      const count = writeFeatures(doc, t, out);
      for (let i = 0; i < count; i += 1) c.features.push(out[i] ?? 0);
      c.offsets.push(c.features.length);
      const lower = document.text.slice(tokens.starts[t], tokens.ends[t]).toLowerCase();
      let ending = endingOf.get(lower);
      if (ending === undefined) {
        ending = endingRow(keys, lower);
        endingOf.set(lower, ending);
      }
      c.lattice.push(lattice[t] ?? 1);
      c.words.push(doc.facts[t]?.row ?? -1);
      c.endings.push(ending);
      c.forms.push(doc.facts[t]?.form ?? 0);
      c.scored.push(scored[t] ?? 0);
      c.groups.push(groups[t] ?? -1);
      c.firsts.push(base + (doc.sentenceFirst[t] ?? 0));
      c.lasts.push(base + (doc.sentenceLast[t] ?? 0));
      c.starts.push(tokens.starts[t] ?? 0);
      c.ends.push(tokens.ends[t] ?? 0);
    }
    c.documents.push(c.starts.length);
  }
  return {
    features: c.features.done(),
    offsets: c.offsets.done(),
    lattice: c.lattice.done(),
    documents: c.documents.done(),
    groupCounts: c.groupCounts.done(),
    words: c.words.done(),
    endings: c.endings.done(),
    forms: c.forms.done(),
    scored: c.scored.done(),
    groups: c.groups.done(),
    firsts: c.firsts.done(),
    lasts: c.lasts.done(),
    starts: c.starts.done(),
    ends: c.ends.done(),
  };
}

/** The allowed tags of each token under either reading of the document. */
function lattices(document: LabelledDocument, tokens: ReturnType<typeof tokenise>, marksRare: boolean): Int32Array {
  const lattice = latticeOf(document.text, tokens, document.mentions, marksRare);
  if (document.otherwise === undefined) return lattice;
  const other = latticeOf(document.text, tokens, document.otherwise, marksRare);
  return lattice.map((bits, t) => bits | (other[t] ?? 0));
}

/** Hash to row, an open-addressing table; rows are -1 where the slot is free and -2 where the hash is too rare. */
export type Dictionary = { readonly slots: Int32Array; readonly rows: Int32Array; readonly hashes: Int32Array };

const SLOT_MASK = 2 ** 25 - 1;

function slotOf(table: Dictionary, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) & SLOT_MASK;
  while (table.rows[slot] !== -1 && table.slots[slot] !== key) slot = (slot + 1) & SLOT_MASK;
  return slot;
}

/** Gives a row to each hash that occurs at least `cutoff` times. */
export function buildDictionary(features: Int32Array, cutoff: number): Dictionary {
  const counts = new Int32Array(SLOT_MASK + 1);
  const table: Dictionary = {
    slots: new Int32Array(SLOT_MASK + 1),
    rows: new Int32Array(SLOT_MASK + 1).fill(-1),
    hashes: new Int32Array(0),
  };
  for (const key of features) {
    const slot = slotOf(table, key);
    table.slots[slot] = key;
    table.rows[slot] = -2;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const hashes = new Column();
  for (let slot = 0; slot <= SLOT_MASK; slot += 1) {
    if ((counts[slot] ?? 0) < cutoff) continue;
    table.rows[slot] = hashes.length;
    hashes.push(table.slots[slot] ?? 0);
  }
  return { ...table, hashes: hashes.done() };
}

/** Replaces hashes by rows and drops the unknown. */
export function intern(instances: Instances, dictionary: Dictionary): Instances {
  const offsets = new Int32Array(instances.offsets.length);
  const features = new Int32Array(instances.features.length);
  let used = 0;
  for (let t = 0; t + 1 < offsets.length; t += 1) {
    offsets[t] = used;
    for (let i = instances.offsets[t] ?? 0; i < (instances.offsets[t + 1] ?? 0); i += 1) {
      const row = dictionary.rows[slotOf(dictionary, instances.features[i] ?? 0)] ?? -1;
      if (row >= 0) features[used++] = row;
    }
  }
  offsets[offsets.length - 1] = used;
  return { ...instances, features: features.slice(0, used), offsets };
}
