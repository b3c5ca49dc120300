import anyAscii from 'any-ascii';
import { nameWeights } from './commonness.ts';
import { folded, hash32 } from './tokens.ts';

/** Letters of a romanised name that count: languages inflect names at the end, and spell the rest in ways of their own. */
const LETTERS = 4;
const NAME = /\p{Lu}[\p{L}\p{M}]+/gu;
/** A capitalised word that does not begin a sentence. */
const NAME_INSIDE = /(?<=[\p{Ll}\p{N},>)"”'’»] [«“"(]?)\p{Lu}[\p{L}\p{M}]+/gu;
/** Names lighter than this begin like very common words. */
const LEAST_WEIGHT = 0.5;

const weightOf = nameWeights(LETTERS);

/**
 * What a text names, by hashes of the romanised first letters of its capitalised words, with weights: what reports of one event share across languages. Words that are
 * capitalised only where a sentence begins do not count. Scripts without capitals give nothing.
 */
export function nameTerms(headline: string, articleBody: string): ReadonlyMap<number, number> {
  const inside = new Set(articleBody.match(NAME_INSIDE));
  const counts = new Map<string, number>();
  for (const [name] of `${headline}\n${articleBody}`.matchAll(NAME))
    if (inside.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const times = new Map<string, number>();
  for (const [name, count] of counts) {
    const stem = folded(anyAscii(name)).slice(0, LETTERS);
    if (stem.length > 1) times.set(stem, (times.get(stem) ?? 0) + count);
  }
  const weighed = [...times].map(([stem, count]) => [stem, weightOf(stem) * (1 + Math.log(count))] as const);
  return new Map(
    weighed.filter(([, weight]) => weight > LEAST_WEIGHT).map(([stem, weight]) => [hash32(stem, 2) >>> 8, weight]),
  );
}
