import type { Tokens } from '../tokenise.ts';
import { capitalRuns, type Runs, type WordFacts, wordFacts } from './features.ts';
import { type KnownNames, knownNameMarks } from './known-names.ts';
import type { Lexicon } from './lexicon.ts';

/** A tokenised document and all that the templates look at, an entry per token. */
export type DocumentFacts = {
  readonly facts: readonly WordFacts[];
  readonly runs: Runs;
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  /** 1 = no space before, 2 = none after. */
  readonly glued: Uint8Array;
  /** Bits of what the document shows of the same word elsewhere. */
  readonly seen: Int32Array;
  /** What the token is of a known name, see `known-names.ts`. */
  readonly marks: Int16Array;
};

const SEEN_LOWER = 1;
const SEEN_CAPITAL_INSIDE = 2;
const SEEN_AFTER_TITLE = 4;
const SEEN_AFTER_IN = 8;
const SEEN_IN_BRACKETS = 16;
const SEEN_LAST_OF_RUN = 32;
const SEEN_FIRST_OF_RUN = 64;
const SEEN_POSSESSIVE = 128;
const SEEN_SAYING = 256;

export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. sgt. rev. sir lord lady mr mrs ms dr president minister ' +
    'chancellor premier senator governor mayor king queen prince princess pope general colonel captain sergeant judge justice ' +
    'secretary spokesman spokeswoman spokesperson director chairman leader ambassador commissioner analyst coach lawyer'
  ).split(' '),
);
const LOCATIVES: ReadonlySet<string> = new Set(
  'in at near from to across around outside inside within through toward towards'.split(' '),
);
const SAYING: ReadonlySet<string> = new Set('said says told added wrote asked tweeted replied explained'.split(' '));

export function documentFacts(
  text: string,
  tokens: Tokens,
  lexicon: Lexicon,
  known: Map<string, WordFacts>,
  names: KnownNames,
): DocumentFacts {
  const words: string[] = [];
  const facts: WordFacts[] = [];
  for (let t = 0; t < tokens.count; t += 1) {
    const word = text.slice(tokens.starts[t], tokens.ends[t]);
    let fact = known.get(word);
    if (fact === undefined) {
      fact = wordFacts(word, lexicon);
      known.set(word, fact);
    }
    words.push(word);
    facts.push(fact);
  }
  const { sentenceFirst, sentenceLast } = sentences(tokens);
  const runs = capitalRuns(facts, tokens);
  return {
    facts,
    runs,
    sentenceFirst,
    sentenceLast,
    glued: gluedMarks(tokens),
    seen: seenElsewhere(words, facts, runs, sentenceFirst),
    marks: knownNameMarks(names, facts, sentenceLast),
  };
}

function sentences(tokens: Tokens): { sentenceFirst: Int32Array; sentenceLast: Int32Array } {
  const sentenceFirst = new Int32Array(tokens.count);
  const sentenceLast = new Int32Array(tokens.count);
  let first = 0;
  for (let t = 0; t < tokens.count; t += 1) {
    if (tokens.opens[t] === 1) first = t;
    sentenceFirst[t] = first;
  }
  let last = tokens.count - 1;
  for (let t = tokens.count - 1; t >= 0; t -= 1) {
    sentenceLast[t] = last;
    if (sentenceFirst[t] === t) last = t - 1;
  }
  return { sentenceFirst, sentenceLast };
}

function gluedMarks(tokens: Tokens): Uint8Array {
  const glued = new Uint8Array(tokens.count);
  for (let t = 0; t < tokens.count; t += 1) {
    const before = t > 0 && tokens.ends[t - 1] === tokens.starts[t] ? 1 : 0;
    const after = t + 1 < tokens.count && tokens.ends[t] === tokens.starts[t + 1] ? 2 : 0;
    glued[t] = before + after;
  }
  return glued;
}

function seenElsewhere(
  words: readonly string[],
  facts: readonly WordFacts[],
  runs: Runs,
  sentenceFirst: Int32Array,
): Int32Array {
  const byWord = new Map<number, number>();
  for (let t = 0; t < facts.length; t += 1) {
    const fact = facts[t];
    if (fact === undefined || !fact.letters) continue;
    byWord.set(fact.lower, (byWord.get(fact.lower) ?? 0) | whatIsSeen(words, facts, runs, sentenceFirst, t));
  }
  return Int32Array.from(facts, (fact) => (fact.capital ? (byWord.get(fact.lower) ?? 0) : 0));
}

function whatIsSeen(
  words: readonly string[],
  facts: readonly WordFacts[],
  runs: Runs,
  sentenceFirst: Int32Array,
  t: number,
): number {
  if (!facts[t]?.capital) return SEEN_LOWER;
  const first = runs.first[t] ?? t;
  const last = runs.last[t] ?? t;
  const before = t > 0 && sentenceFirst[t] !== t ? (words[t - 1] ?? '').toLowerCase() : '';
  const beforeRun = first > 0 && sentenceFirst[first] !== first ? (words[first - 1] ?? '').toLowerCase() : '';
  const after = (words[last + 1] ?? '').toLowerCase();
  let bits = 0;
  if (sentenceFirst[t] !== t) bits |= SEEN_CAPITAL_INSIDE;
  if (TITLES.has(before)) bits |= SEEN_AFTER_TITLE;
  if (LOCATIVES.has(beforeRun) && last === t) bits |= SEEN_AFTER_IN;
  if (before === '(' && words[t + 1] === ')') bits |= SEEN_IN_BRACKETS;
  if (first < last && t === last) bits |= SEEN_LAST_OF_RUN;
  if (first < last && t === first) bits |= SEEN_FIRST_OF_RUN;
  if (t === last && (after === "'s" || after === '’s')) bits |= SEEN_POSSESSIVE;
  if (t === last && SAYING.has(after)) bits |= SEEN_SAYING;
  return bits;
}

/**
 * 1 where the network looks: in a run of capitalised words and directly beside it, at words with a capital inside, and
 * at small parts of a name tied to it by a hyphen ("al-Masri", "Dong-hyun").
 */
export function scoredTokens(doc: DocumentFacts): Uint8Array {
  const { facts, runs, sentenceFirst, sentenceLast, glued } = doc;
  const scored = new Uint8Array(facts.length);
  const inRun = (t: number): boolean => (runs.first[t] ?? -1) >= 0;
  for (let t = 0; t < facts.length; t += 1) {
    const fromFirst = t - (sentenceFirst[t] ?? 0);
    const toLast = (sentenceLast[t] ?? 0) - t;
    const inside = inRun(t) || facts[t]?.form === 12;
    const beside = (fromFirst >= 1 && inRun(t - 1)) || (toLast >= 1 && inRun(t + 1));
    const after = fromFirst >= 2 && glued[t - 1] === 3 && facts[t - 1]?.hyphen === true && inRun(t - 2);
    const before = toLast >= 2 && glued[t + 1] === 3 && facts[t + 1]?.hyphen === true && inRun(t + 2);
    if (inside || beside || after || before) scored[t] = 1;
  }
  return scored;
}

/** A number for each distinct capitalised word of the document, -1 for other tokens. */
export function wordGroups(doc: DocumentFacts): { groups: Int32Array; groupCount: number } {
  const byWord = new Map<number, number>();
  const groups = new Int32Array(doc.facts.length).fill(-1);
  doc.facts.forEach((fact, t) => {
    if (!fact.capital) return;
    let group = byWord.get(fact.lower);
    if (group === undefined) {
      group = byWord.size;
      byWord.set(fact.lower, group);
    }
    groups[t] = group;
  });
  return { groups, groupCount: byWord.size };
}
