import { readFileSync } from 'node:fs';
import type { EntityType } from '../model/entity.ts';
import { documentFacts } from './document.ts';
import type { WordFacts } from './features.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { addScores, decodeModel, type Model } from './model.ts';
import { opensSpan, TAG_COUNT, typeOfTag } from './tags.ts';
import { MAX_FEATURES, writeFeatures } from './templates.ts';
import { type Tokens, tokenise } from './tokenise.ts';
import { bestTags } from './viterbi.ts';

/** A tagged name. Offsets are UTF-16 units of the text, end exclusive; confidence from 0 to 1. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
};

/** Which tagger speaks, for the record. */
export const TAGGER = { name: 'dateline-en', version: '1' } as const;

type Loaded = { readonly model: Model; readonly lexicon: Lexicon; known: Map<string, WordFacts> };

let loaded: Loaded | undefined;
const KNOWN_WORDS = 50_000;

function load(): Loaded {
  if (loaded === undefined) {
    const model = decodeModel(readFileSync(new URL('./model.bin', import.meta.url)));
    loaded = { model, lexicon: lexiconOf(model.lexicon), known: new Map() };
  }
  if (loaded.known.size > KNOWN_WORDS) loaded.known = new Map();
  return loaded;
}

/** Finds the names in an English text; spans come in order and do not overlap. The headline, where given, only informs. */
export function tagSpans(articleBody: string, _headline?: string): readonly Span[] {
  const { model, lexicon, known } = load();
  const tokens = tokenise(articleBody);
  const doc = documentFacts(articleBody, tokens, lexicon, known);
  const features = new Int32Array(MAX_FEATURES);
  const spans: Span[] = [];
  let first = 0;
  while (first < tokens.count) {
    const last = doc.sentenceLast[first] ?? first;
    const scores = new Float32Array((last - first + 1) * TAG_COUNT);
    for (let t = first; t <= last; t += 1)
      addScores(model, features, writeFeatures(doc, t, features), scores, (t - first) * TAG_COUNT);
    readSpans(bestTags(scores, model.transitions, last - first + 1), tokens, first, spans);
    first = last + 1;
  }
  return spans;
}

function readSpans(tags: Uint8Array, tokens: Tokens, first: number, spans: Span[]): void {
  let t = 0;
  while (t < tags.length) {
    const type = typeOfTag(tags[t] ?? 0);
    let end = t + 1;
    while (end < tags.length && tags[end] !== 0 && !opensSpan(tags[end] ?? 0)) end += 1;
    if (type !== undefined)
      spans.push({
        start: tokens.starts[first + t] ?? 0,
        end: tokens.ends[first + end - 1] ?? 0,
        type,
        confidence: 0.9,
      });
    t = type === undefined ? t + 1 : end;
  }
}
