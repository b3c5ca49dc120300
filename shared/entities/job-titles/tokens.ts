import { elisionOf, type Tokens, tokenise } from '../tokenise.ts';

/** A word or mark of the body, as the title rules read it; words joined by hyphens are one. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** It begins a sentence or a line. */
  readonly opens: boolean;
  /** Index of the mention that it is part of, or -1. */
  readonly mention: number;
};

type Range = { readonly start: number; readonly end: number };

function endOfCompound(text: string, tokens: Tokens, first: number): number {
  let last = first;
  for (;;) {
    const end = tokens.ends[last] ?? 0;
    const glued =
      /^[-‑]$/u.test(text.slice(tokens.starts[last + 1], tokens.ends[last + 1])) &&
      tokens.starts[last + 1] === end &&
      tokens.starts[last + 2] === end + 1;
    if (!glued || last + 2 >= tokens.count) return last;
    last += 2;
  }
}

/**
 * The words of a body, each with the mention it belongs to. Mentions come in order and do not overlap. `isElided` where the language has articles
 * that lose their vowel, which are then no part of the word.
 */
export function wordsOf(text: string, mentions: readonly Range[], isElided = false): readonly Word[] {
  const tokens = tokenise(text);
  const words: Word[] = [];
  let next = 0;
  for (let t = 0; t < tokens.count; t += 1) {
    const whole = tokens.starts[t] ?? 0;
    const start = whole + (isElided ? elisionOf(text.slice(whole, tokens.ends[t])) : 0);
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next += 1;
    const inside = (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < (tokens.ends[t] ?? 0);
    const opens = tokens.opens[t] === 1;
    const last = inside || !/^\p{L}/u.test(text.slice(start, start + 2)) ? t : endOfCompound(text, tokens, t);
    const end = tokens.ends[last] ?? 0;
    const word = text.slice(start, end);
    const capital = /^\p{Lu}/u.test(word);
    words.push({
      start,
      end,
      text: word,
      lower: word.toLowerCase().replaceAll('i̇', 'i'),
      capital,
      opens,
      mention: inside ? next : -1,
    });
    t = last;
  }
  return words;
}

/** The mark of a possessive, which the tokens keep apart from its noun. */
export const isPossessive = (word: Word | undefined): boolean => word !== undefined && /^[’'][sS]?$/u.test(word.text);

/** Whether it is a word or number, or the sign of one, rather than punctuation. */
export const isWord = (word: Word): boolean => /^[\p{L}\p{N}&№]/u.test(word.text);
