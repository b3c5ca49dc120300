import { documentFacts, scoredTokens, wordGroups } from '../tagger/document.ts';
import type { WordFacts } from '../tagger/features.ts';
import type { KnownNames } from '../tagger/known-names.ts';
import { endingRow, type Lexicon } from '../tagger/lexicon.ts';
import { MAX_FEATURES, writeFeatures } from '../tagger/templates.ts';
import { tokenise } from '../tokenise.ts';
import { createColumn } from './column.ts';
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

const NO_NAMES: KnownNames = { keys: new Int32Array(0), kinds: new Uint8Array(0) };

/** Extracts the features of all documents; features hold hashes until `intern` has made them rows. */
export function extract(
  documents: readonly LabelledDocument[],
  lexicon: Lexicon,
  keys: Int32Array,
  marksRareTypes: (domain: string) => boolean,
  names: KnownNames,
): Instances {
  const known = new Map<string, WordFacts>();
  const endingOf = new Map<string, number>();
  const c = {
    features: createColumn(),
    offsets: createColumn(),
    lattice: createColumn(),
    documents: createColumn(),
    groupCounts: createColumn(),
    words: createColumn(),
    endings: createColumn(),
    forms: createColumn(),
    scored: createColumn(),
    groups: createColumn(),
    firsts: createColumn(),
    lasts: createColumn(),
    starts: createColumn(),
    ends: createColumn(),
  };
  const out = new Int32Array(MAX_FEATURES);
  c.offsets.push(0);
  c.documents.push(0);
  for (const document of documents) {
    const tokens = tokenise(document.text);
    const doc = documentFacts(document.text, tokens, lexicon, known, document.unlisted === true ? NO_NAMES : names);
    const lattice = lattices(document, tokens, marksRareTypes(document.domain));
    const scored = scoredTokens(doc);
    const { groups, groupCount } = wordGroups(doc);
    const base = c.starts.size();
    c.groupCounts.push(groupCount);
    for (let t = 0; t < tokens.count; t += 1) {
      const count = writeFeatures(doc, t, out);
      for (let i = 0; i < count; i += 1) c.features.push(out[i] ?? 0);
      c.offsets.push(c.features.size());
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
    c.documents.push(c.starts.size());
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
  const lattice = latticeOf(document.text, tokens, document.mentions, marksRare, document.partial);
  if (document.otherwise === undefined) return lattice;
  const other = latticeOf(document.text, tokens, document.otherwise, marksRare);
  return lattice.map((bits, t) => bits | (other[t] ?? 0));
}
