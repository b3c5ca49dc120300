import type { EntityType } from '../../model/entity.ts';
import { type Tokens, tokenise } from '../tokenise.ts';
import { type DocumentFacts, documentFacts, scoredTokens, wordGroups } from './document.ts';
import type { WordFacts } from './features.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { addMarginals, createWorkspace } from './marginals.ts';
import { addSparseScores, type Model } from './model.ts';
import { addNetworkScores, projectWord } from './network.ts';
import {
  beginsWithCountry,
  isFieldOfOffice,
  isOffice,
  wordsBeforeBody,
  wordsBeforeName,
  wordsOfHolder,
} from './person-titles.ts';
import { opensSpan, TAG_COUNT, tagsOfSpan, typeOfTag } from './tags.ts';
import { MAX_FEATURES, SIDES, wordAt, writeBesideFeatures, writeJointFeatures, writeOwnFeatures } from './templates.ts';
import { bestTags } from './viterbi.ts';
import { POSSESSIVE } from './word-class.ts';

/** A tagged name. Offsets are UTF-16 units of the text, end exclusive; confidence from 0 to 1. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
};

/** Sums of a word's features, and whether it is in no name by itself. */
type Block = { readonly sums: Float32Array; outside: boolean | undefined };

/** A model made ready, with what it remembers of words. */
export type Tagger = {
  readonly model: Model;
  readonly lexicon: Lexicon;
  readonly expTransitions: Float64Array;
  /** What is known of the words met so far; emptied when full, so that memory stays bounded. */
  readonly words: Map<string, WordFacts>;
  readonly projections: Map<WordFacts, Float32Array>;
  readonly blocks: Map<WordFacts, Block>;
};

const MOST_WORDS = 20_000;
const MOST_PROJECTIONS = 8_000;

/** Makes a tagger of a model. */
export function createTagger(model: Model): Tagger {
  return {
    model,
    lexicon: lexiconOf(model.lexicon),
    expTransitions: Float64Array.from(model.transitions, (value) => Math.exp(value * model.scale)),
    words: new Map(),
    projections: new Map(),
    blocks: new Map(),
  };
}

/** Finds the names in an English text; spans come in order and do not overlap. Unicode of any kind is taken. */
export function tagWith(tagger: Tagger, text: string): readonly Span[] {
  if (tagger.words.size > MOST_WORDS) {
    tagger.words.clear();
    tagger.blocks.clear();
  }
  if (tagger.words.size === 0 || tagger.projections.size > MOST_PROJECTIONS) tagger.projections.clear();
  const tokens = tokenise(text);
  const doc = documentFacts(text, tokens, tagger.lexicon, tagger.words, tagger.model.names);
  const scored = scoredTokens(doc);
  const open = scored.map((mark, t) => (mark === 1 || !isOutside(tagger, wordAt(doc, t, 0)) ? 1 : 0));
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
function isOutside(tagger: Tagger, facts: WordFacts): boolean {
  const block = blockOf(tagger, facts);
  const own = block.sums.subarray(0, TAG_COUNT);
  block.outside ??=
    ((own[0] ?? 0) - own.subarray(1).reduce((top, score) => Math.max(top, score), NEVER)) * tagger.model.scale > SURE;
  return block.outside;
}

const features = new Int32Array(MAX_FEATURES);
const BLOCKS = 2 + SIDES.length;

/** Adds up, once for a word, what it gives by itself (inside and opening a sentence) and to the words beside it. */
function blockOf(tagger: Tagger, facts: WordFacts): Block {
  let block = tagger.blocks.get(facts);
  if (block === undefined) {
    const sums = new Float32Array(BLOCKS * TAG_COUNT);
    const add = (count: number, i: number): void => addSparseScores(tagger.model, features, count, sums, i * TAG_COUNT);
    add(writeOwnFeatures(facts, false, features, 0), 0);
    add(writeOwnFeatures(facts, true, features, 0), 1);
    SIDES.forEach((_, side) => {
      add(writeBesideFeatures(facts, side, features, 0), 2 + side);
    });
    block = { sums, outside: undefined };
    tagger.blocks.set(facts, block);
  }
  return block;
}

function addSums(sums: Float32Array, block: number, scores: Float32Array, at: number): void {
  const from = block * TAG_COUNT;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) scores[at + tag] = (scores[at + tag] ?? 0) + (sums[from + tag] ?? 0);
}

function addTokenScores(tagger: Tagger, doc: DocumentFacts, t: number, scores: Float32Array): void {
  const at = t * TAG_COUNT;
  addSums(blockOf(tagger, wordAt(doc, t, 0)).sums, t === doc.sentenceFirst[t] ? 1 : 0, scores, at);
  for (let side = 0; side < SIDES.length; side += 1)
    addSums(blockOf(tagger, wordAt(doc, t, SIDES[side] ?? 0)).sums, 2 + side, scores, at);
  addSparseScores(tagger.model, features, writeJointFeatures(doc, t, features, 0), scores, at);
}

function scoresOf(tagger: Tagger, doc: DocumentFacts, scored: Uint8Array, open: Uint8Array): Float32Array {
  const { model } = tagger;
  const scores = new Float32Array(open.length * TAG_COUNT);
  for (let t = 0; t < open.length; t += 1) {
    if (open[t] === 1) addTokenScores(tagger, doc, t, scores);
    else scores.fill(NEVER, t * TAG_COUNT + 1, (t + 1) * TAG_COUNT);
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
      spans.push(...namesIn(page, span));
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

function namesIn(page: Page, span: TokenSpan): Span[] {
  if (span.end - span.first < 2) return [spanAt(page, span)];
  if (span.type === 'Person') return withoutTitle(page, span);
  if (span.type !== 'Organization') return [spanAt(page, span)];
  const words = wordsOf(page, span);
  if (isOffice(words)) return [];
  if (isFieldOfOffice(words, wordAfter(page, span)))
    return [spanAt(page, { ...span, end: span.first + 1, type: 'Place' })];
  const holder = span.end - wordsOfHolder(words);
  const body = spanAt(page, { ...span, first: span.first + wordsBeforeBody(words), end: holder });
  return holder < span.end ? [body, spanAt(page, { ...span, first: holder, type: 'Person' })] : [body];
}

const wordsOf = ({ text, tokens }: Page, { first, end }: TokenSpan): string[] =>
  Array.from({ length: end - first }, (_, i) =>
    text.slice(tokens.starts[first + i], tokens.ends[first + i]).toLowerCase(),
  );

const wordAfter = ({ text, tokens }: Page, { end }: TokenSpan): string =>
  text.slice(tokens.starts[end], tokens.ends[end]).toLowerCase();

function withoutTitle(page: Page, span: TokenSpan): Span[] {
  const words = wordsOf(page, span);
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
