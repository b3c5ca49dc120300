import { arabicNameAt } from '../names/arabic.ts';
import type { Span } from '../tag-spans.ts';
import { INTRODUCED } from './persons.ts';
import type { Token } from './words.ts';

/** No name has more words. */
const REACH = 5;

/** A person in a text of Arabic letters, which have no capitals. */
export function arabicPersonAt(words: readonly Token[], at: number): Span | undefined {
  const near = words.slice(at, at + REACH);
  const stop = near.findIndex((word, index) => index > 0 && word.opens);
  const count = arabicNameAt(
    (stop < 0 ? near : near.slice(0, stop)).map(({ text }) => text),
    0,
  );
  const [first, last] = [near[0], near[count - 1]];
  return count > 0 && first && last
    ? { start: first.start, end: last.end, type: 'Person', confidence: INTRODUCED }
    : undefined;
}
