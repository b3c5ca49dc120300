import type { FurnitureMemory } from './furniture.ts';
import { newsParagraphs } from './furniture.ts';
import { folded, hash32, isSpaceless, mixed, wordsOf } from './tokens.ts';

/** Words per shingle: four tell news copy apart while one changed word costs only four shingles. */
const WIDTH = 4;
/** Characters per shingle in scripts without spaces, where four are a stock phrase. */
const SPACELESS_WIDTH = 7;
const NUMBER = /\d[\d.,/-]*/gu;
/** A capitalised word that does not begin a sentence. */
const NAME = /(?<=[\p{Ll}\p{N},>)"”'’] )\p{Lu}\p{L}+/gu;

/** What copies are told by: hashes of 32 bits. */
export type Features = {
  /** Distinct shingles in order of the text. */
  readonly shingles: readonly number[];
  /** Distinct numbers and names. */
  readonly anchors: readonly number[];
};

/** Hashes of all windows of four words (or seven characters), in order; one window of all words where there are fewer. */
function shinglesOf(words: readonly string[]): readonly number[] {
  if (words.length === 0) return [];
  const width = isSpaceless(words) ? SPACELESS_WIDTH : WIDTH;
  const hashes = words.map((word) => hash32(word));
  const shingles = new Set<number>();
  for (let start = 0; start === 0 || start + width <= hashes.length; start++) {
    let hash = 0;
    for (const word of hashes.slice(start, start + width)) hash = Math.imul(hash, 0x01000193) ^ word;
    shingles.add(mixed(hash));
  }
  return [...shingles];
}

function anchorsOf(text: string): readonly number[] {
  const numbers = (text.match(NUMBER) ?? []).map((number) => number.replace(/\D/gu, ''));
  const names = (text.replace(/â€./gu, ' ').match(NAME) ?? []).map(folded);
  return [...new Set([...numbers, ...names].map((anchor) => hash32(anchor)))];
}

/** Reads an article's body without its furniture. */
export function featuresOf(body: string, memory: FurnitureMemory): Features {
  const paragraphs = newsParagraphs(body, memory);
  const shingles = shinglesOf(paragraphs.flatMap(wordsOf));
  return { shingles, anchors: anchorsOf(paragraphs.join('\n')) };
}
