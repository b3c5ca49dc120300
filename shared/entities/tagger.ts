import type { EntityType } from '../model/entity.ts';
import { type DocumentFacts, documentFacts, scoredTokens, wordGroups } from './document.ts';
import type { WordFacts } from './features.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { addMarginals, createWorkspace } from './marginals.ts';
import { addSparseScores, type Model } from './model.ts';
import { addNetworkScores, projectWord } from './network.ts';
import { beginsWithCountry, wordsBeforeName } from './person-titles.ts';
import { opensSpan, TAG_COUNT, tagsOfSpan, typeOfTag } from './tags.ts';
import { MAX_FEATURES, writeFeatures, writeWordFeatures } from './templates.ts';
import { type Tokens, tokenise } from './tokenise.ts';
import { bestTags } from './viterbi.ts';
import { POSSESSIVE } from './word-class.ts';

/** A tagged name. Offsets are UTF-16 units of the text, end exclusive; confidence from 0 to 1. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
};

/** A model made ready, with what it remembers of words. */
export type Tagger = {
  readonly model: Model;
  readonly lexicon: Lexicon;
  readonly expTransitions: Float64Array;
  /** What is known of the words met so far; emptied when full, so that memory stays bounded. */
  readonly words: Map<string, WordFacts>;
  readonly projections: Map<WordFacts, Float32Array>;
  readonly outside: Map<WordFacts, boolean>;
};

const MOST_WORDS = 30_000;
const MOST_PROJECTIONS = 8_000;

/** Makes a tagger of a model. */
export function createTagger(model: Model): Tagger {
  return {
    model,
    lexicon: lexiconOf(model.lexicon),
    expTransitions: Float64Array.from(model.transitions, (value) => Math.exp(value * model.scale)),
    words: new Map(),
    projections: new Map(),
    outside: new Map(),
  };
}

/** Finds the names in an English text; spans come in order and do not overlap. Unicode of any kind is taken. */
export function tagWith(tagger: Tagger, text: string): readonly Span[] {
  if (tagger.words.size > MOST_WORDS) {
    tagger.words.clear();
    tagger.outside.clear();
  }
  if (tagger.words.size === 0 || tagger.projections.size > MOST_PROJECTIONS) tagger.projections.clear();
  const tokens = tokenise(text);
  const doc = documentFacts(text, tokens, tagger.lexicon, tagger.words);
  const scored = scoredTokens(doc);
  const open = scored.map((mark, t) => (mark === 1 || !isOutside(tagger, doc.facts[t]) ? 1 : 0));
  const scores = scoresOf(tagger, doc, scored, open);
  const spans: Span[] = [];
  for (let t = 0; t < tokens.count; t += 1) {
    if (open[t] === 0) continue;
    const first = Math.max(doc.sentenceFirst[t] ?? 0, t - 1);
    const limit = doc.sentenceLast[t] ?? t;
    while (t < limit && open[t + 1] === 1) t += 1;
    const count = Math.min(limit, t + 1) - first + 1;
    addSpans(tagger, { text, tokens }, scores.subarray(first * TAG_COUNT, (first + count) * TAG_COUNT), first, spans);
  }
  return spans;
}

// By how much, in units of log odds, a lower-case word away from capitals must by itself speak against every tag to be
// left out of the search. At -0.7 that is nineteen of twenty words; F1 on news moves by less than 0.1, speed by half.
const SURE = -0.7;
// A score no path will choose.
const NEVER = -1e6;

/** Whether a word away from capitals is in no name, whatever stands around it. */
function isOutside(tagger: Tagger, facts: WordFacts | undefined): boolean {
  if (facts === undefined) return true;
  let outside = tagger.outside.get(facts);
  if (outside === undefined) {
    const features = new Int32Array(MAX_FEATURES);
    const scores = new Float32Array(TAG_COUNT);
    addSparseScores(tagger.model, features, writeWordFeatures(facts, features), scores, 0);
    const rival = scores.subarray(1).reduce((top, score) => Math.max(top, score), NEVER);
    outside = ((scores[0] ?? 0) - rival) * tagger.model.scale > SURE;
    tagger.outside.set(facts, outside);
  }
  return outside;
}

function scoresOf(tagger: Tagger, doc: DocumentFacts, scored: Uint8Array, open: Uint8Array): Float32Array {
  const { model } = tagger;
  const scores = new Float32Array(open.length * TAG_COUNT);
  const features = new Int32Array(MAX_FEATURES);
  for (let t = 0; t < open.length; t += 1) {
    const at = t * TAG_COUNT;
    if (open[t] === 1) addSparseScores(model, features, writeFeatures(doc, t, features), scores, at);
    else scores.fill(NEVER, at + 1, at + TAG_COUNT);
  }
  const project = (t: number): Float32Array => projectionOf(tagger, doc.facts[t]);
  addNetworkScores(model.network, doc, project, scored, wordGroups(doc), scores);
  favourPossessors(doc, scores, POSSESSOR_BONUS / model.scale);
  return scores;
}

// In log odds. The older corpora often run a country and its ministry together ("Kenya's Supreme Court"); today's do not.
const POSSESSOR_BONUS = 1.5;
const PLACE_ENDS = [tagsOfSpan('Place', 1)[0] ?? 0, tagsOfSpan('Place', 2)[1] ?? 0];

/** Raises the end of a place where a possessive and another capitalised word follow. */
function favourPossessors(doc: DocumentFacts, scores: Float32Array, bonus: number): void {
  const { facts, sentenceLast } = doc;
  for (let t = 0; t + 2 < facts.length; t += 1) {
    if (facts[t]?.capital !== true || facts[t + 1]?.form !== POSSESSIVE || facts[t + 2]?.capital !== true) continue;
    if (t + 2 > (sentenceLast[t] ?? 0)) continue;
    for (const tag of PLACE_ENDS) scores[t * TAG_COUNT + tag] = (scores[t * TAG_COUNT + tag] ?? 0) + bonus;
  }
}

const NOTHING = new Float32Array(0);

function projectionOf(tagger: Tagger, facts: WordFacts | undefined): Float32Array {
  if (facts === undefined) return NOTHING;
  let projection = tagger.projections.get(facts);
  if (projection === undefined) {
    projection = projectWord(tagger.model.network, tagger.lexicon.vector(facts.row), facts.form);
    tagger.projections.set(facts, projection);
  }
  return projection;
}

/** A text with its tokens. */
type Page = { readonly text: string; readonly tokens: Tokens };

function addSpans(tagger: Tagger, page: Page, scores: Float32Array, first: number, spans: Span[]): void {
  const count = scores.length / TAG_COUNT;
  const tags = bestTags(scores, tagger.model.transitions, count);
  if (tags.every((tag) => tag === 0)) return;
  const likely = probabilities(tagger, scores, count);
  let t = 0;
  while (t < count) {
    const type = typeOfTag(tags[t] ?? 0);
    let end = t + 1;
    while (end < count && tags[end] !== 0 && !opensSpan(tags[end] ?? 0)) end += 1;
    if (type === undefined) t += 1;
    else {
      const span = { first: first + t, end: first + end, type, confidence: leastOf(likely, tags, t, end) };
      spans.push(...(type === 'Person' ? withoutTitle(page, span) : [spanAt(page, span)]));
      t = end;
    }
  }
}

/** A span by its first token and one past its last. */
type TokenSpan = {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
};

function spanAt({ tokens }: Page, { first, end, type, confidence }: TokenSpan): Span {
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[end - 1] ?? 0, type, confidence };
}

function withoutTitle(page: Page, span: TokenSpan): Span[] {
  if (span.end - span.first < 2) return [spanAt(page, span)];
  const { starts, ends } = page.tokens;
  const words = Array.from({ length: span.end - span.first }, (_, i) =>
    page.text.slice(starts[span.first + i], ends[span.first + i]).toLowerCase(),
  );
  const before = wordsBeforeName(words);
  const name = spanAt(page, { ...span, first: span.first + before });
  if (before === 0 || !beginsWithCountry(words)) return [name];
  return [spanAt(page, { ...span, end: span.first + 1, type: 'Place' }), name];
}

const workspace = createWorkspace();

function probabilities(tagger: Tagger, scores: Float32Array, count: number): Float32Array {
  const natural = scores.map((value) => value * tagger.model.scale);
  const likely = new Float32Array(count * TAG_COUNT);
  addMarginals(workspace, natural, tagger.expTransitions, count, undefined, 1, likely);
  return likely;
}

/** A span is as sure as its least sure token. */
function leastOf(likely: Float32Array, tags: Uint8Array, from: number, end: number): number {
  let least = 1;
  for (let t = from; t < end; t += 1) least = Math.min(least, likely[t * TAG_COUNT + (tags[t] ?? 0)] ?? 0);
  return Math.round(least * 1000) / 1000;
}
