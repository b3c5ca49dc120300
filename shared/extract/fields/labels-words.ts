import { foldPhrase } from '../language/fold.ts';
import type { LanguageRules } from '../language/rules.ts';

/** The label words of a page's languages, ready for look-up by folded phrase. */
export type Vocabulary = {
  readonly labels: ReadonlyMap<string, string>;
  /** Every word of a label. */
  readonly parts: ReadonlySet<string>;
  readonly glue: ReadonlySet<string>;
  /** Words that make a following `live` a verb. */
  readonly stops: ReadonlySet<string>;
};

const known = new WeakMap<LanguageRules, Vocabulary>();
const LONGEST_PHRASE = 4;

/** Builds the vocabulary once per language; the first language wins where two give one word two meanings. */
export function vocabularyOf(rules: readonly LanguageRules[]): Vocabulary {
  const [own] = rules;
  const before = own && known.get(own);
  if (before !== undefined) return before;
  const labels = new Map<string, string>();
  for (const [label, phrases] of rules.flatMap((language) => Object.entries(language.labels ?? {}))) {
    for (const phrase of phrases) if (!labels.has(foldPhrase(phrase))) labels.set(foldPhrase(phrase), label);
  }
  const made: Vocabulary = {
    labels,
    parts: new Set([...labels.keys()].flatMap((phrase) => phrase.split(' '))),
    glue: new Set(rules.flatMap((language) => language.labelGlue ?? []).map(foldPhrase)),
    stops: new Set(rules.flatMap((language) => language.labelStops ?? []).map(foldPhrase)),
  };
  if (own !== undefined) known.set(own, made);
  return made;
}

/** Words that may go with `updated`: a count, a clock time. */
const COUNT =
  /^(?:no|at|am|в|о|об|saat|um|uhr|мск|pm|a\.m|p\.m|gmt|utc|et|est|edt|bst|cet|\d{1,2}(?:[.:]\d{2})?(?:am|pm)?)$/u;

/** The labels that a stretch of text consists of, or undefined where any of its words is something else. */
export function readLabels(text: string, words: Vocabulary): string[] | undefined {
  const tokens = tokensOf(text);
  const labels: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const taken = longestPhrase(tokens, at, words);
    if (taken !== undefined) {
      labels.push(taken.label);
      at += taken.length;
    } else if (isFiller(tokens[at] ?? '', labels, words)) at += 1;
    else return undefined;
  }
  return labels.length > 0 && labels.length <= 6 ? labels : undefined;
}

/** Whether a text may end in labels, by its last word. */
export function mayEndInLabel(text: string, words: Vocabulary): boolean {
  const last = tokensOf(text.slice(text.lastIndexOf(' ') + 1)).at(-1);
  return last === undefined || words.parts.has(last) || words.glue.has(last) || COUNT.test(last);
}

const tokensOf = (text: string): string[] =>
  foldPhrase(text.replace(/[^\p{L}\p{M}\p{N}'’&.:-]+/gu, ' '))
    .replace(/[.:]+(?=\s|$)/gu, '')
    .replace(/^[.:]+/u, '')
    .split(' ')
    .filter((token) => token !== '' && token !== '&' && token !== '-');

function longestPhrase(
  tokens: readonly string[],
  at: number,
  words: Vocabulary,
): { label: string; length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length -= 1) {
    const label = words.labels.get(tokens.slice(at, at + length).join(' '));
    if (label !== undefined) return { label, length };
  }
  return undefined;
}

/** `2nd` in `2nd update`. */
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/u;

const isFiller = (token: string, before: readonly string[], words: Vocabulary): boolean =>
  words.glue.has(token) ||
  (before.length === 0 ? ORDINAL.test(token) : before.at(-1) === 'updated' && COUNT.test(token));
