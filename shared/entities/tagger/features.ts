import type { Tokens } from '../tokenise.ts';
import { hashOf } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { wordClass } from './word-class.ts';

/** What is known of a word by itself; each field is a hash or a small number. */
export type WordFacts = {
  readonly lower: number;
  readonly cased: number;
  readonly shape: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly fine: number;
  readonly coarse: number;
  /** Row of the word's vector, -1 for an unknown word. */
  readonly row: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** May stand between capitals inside a name: "of", "the", "and", "for", "de". */
  readonly joiner: boolean;
  readonly letters: boolean;
  readonly hyphen: boolean;
  /** Class of the written form, see `word-class.ts`. */
  readonly form: number;
};

const JOINERS = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'del',
  'van',
  'von',
  'al',
  'el',
  'bin',
  'on',
  'in',
  '&',
  '-',
  '’s',
  "'s",
]);

export function wordFacts(token: string, lexicon: Lexicon): WordFacts {
  const word = plainMarks(token);
  const lower = word.toLowerCase();
  const plain = lower.replace(/\p{N}/gu, '0');
  const length = plain.length;
  const entry = lexicon.find(lower);
  return {
    lower: hashOf(plain),
    cased: hashOf(word),
    shape: hashOf(shapeOf(word)),
    prefix2: hashOf(plain, 0, Math.min(2, length)),
    prefix3: hashOf(plain, 0, Math.min(3, length)),
    suffix2: hashOf(plain, Math.max(0, length - 2)),
    suffix3: hashOf(plain, Math.max(0, length - 3)),
    suffix4: hashOf(plain, Math.max(0, length - 4)),
    fine: entry.fine,
    coarse: entry.coarse,
    row: entry.row,
    capital: /^\p{Lu}/u.test(word),
    joiner: JOINERS.has(lower),
    letters: /^\p{L}/u.test(word),
    hyphen: word === '-',
    form: wordClass(word),
  };
}

/** Typographic quotes, apostrophes and dashes as the typewriter's. */
export function plainMarks(token: string): string {
  return token
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—‑]/g, '-');
}

/** "McCain" -> "XxXx+", "U.S." -> "X.X.", "2020" -> "0000": letters and digits by class, runs over two cut short. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of word.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? '0'
          : character;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
    else if (run === 3) shape += '+';
  }
  return shape;
}

/** Where each token's run of capitalised words begins and ends, joiners between capitals included. */
export type Runs = { readonly first: Int32Array; readonly last: Int32Array };

export function capitalRuns(facts: readonly WordFacts[], tokens: Tokens): Runs {
  const count = facts.length;
  const first = new Int32Array(count).fill(-1);
  const last = new Int32Array(count).fill(-1);
  let i = 0;
  while (i < count) {
    if (!facts[i]?.capital) {
      i += 1;
      continue;
    }
    let end = i;
    let j = i + 1;
    while (j < count && j - end <= 2 && tokens.opens[j] === 0) {
      if (facts[j]?.capital) end = j;
      else if (!facts[j]?.joiner) break;
      j += 1;
    }
    first.fill(i, i, end + 1);
    last.fill(end, i, end + 1);
    i = end + 1;
  }
  return { first, last };
}
