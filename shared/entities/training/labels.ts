import type { EntityType } from '../../model/entity.ts';
import { continuesSpan, TAG_COUNT, tagsOfSpan } from '../tagger/tags.ts';
import type { Tokens } from '../tokenise.ts';
import type { GoldMention } from './corpora.ts';

/** For each token a bit set of the tags that the annotation allows; one bit where it is sure. */
export type Lattice = Int32Array;

const OUTSIDE = 1;
const ANY = 2 ** TAG_COUNT - 1;
/** Lower-case words stand only inside names. */
const ANY_INSIDE = Array.from({ length: TAG_COUNT }, (_, tag) => tag).reduce(
  (bits, tag) => (continuesSpan(tag) ? bits | (1 << tag) : bits),
  0,
);
const RARE_TYPES = ['Group', 'Event', 'Product'] as const;
const TYPES: Readonly<Record<string, EntityType>> = {
  Person: 'Person',
  Organization: 'Organization',
  Place: 'Place',
  Group: 'Group',
  nat: 'Group',
  gpe: 'Group',
  eve: 'Event',
  event: 'Event',
  election: 'Event',
  art: 'Product',
  product: 'Product',
  'creative-work': 'Product',
};

/** Turns gold mentions into the tags allowed for each token. A corpus that does not mark the rarer types leaves capitalised words open between those and none. */
export function latticeOf(
  text: string,
  tokens: Tokens,
  mentions: readonly GoldMention[],
  marksRareTypes: boolean,
  partial = false,
): Lattice {
  const lattice = new Int32Array(tokens.count);
  for (let t = 0; t < tokens.count; t += 1) {
    const capital = /^\p{Lu}/u.test(text.slice(tokens.starts[t], (tokens.starts[t] ?? 0) + 2));
    lattice[t] = partial
      ? capital
        ? ANY
        : OUTSIDE | ANY_INSIDE
      : marksRareTypes || !capital
        ? OUTSIDE
        : OUTSIDE | rareBits();
  }
  const startAt = indexOf(tokens.starts, tokens.count);
  const endAt = indexOf(tokens.ends, tokens.count);
  for (const mention of mentions) {
    const from = startAt.get(mention.start);
    const to = endAt.get(mention.end);
    if (from === undefined || to === undefined || to < from) continue;
    if (mention.type === 'MISC' || mention.type === 'misc') openSpan(lattice, from, to);
    const type = TYPES[mention.type];
    if (type === undefined) continue;
    tagsOfSpan(type, to - from + 1).forEach((tag, i) => {
      lattice[from + i] = 1 << tag;
    });
  }
  return lattice;
}

function rareBits(): number {
  let bits = 0;
  for (let tag = TAG_COUNT - 2 * RARE_TYPES.length; tag < TAG_COUNT; tag += 1) bits |= 1 << tag;
  return bits;
}

/** "Miscellaneous" is one of the rarer types, we cannot tell which, or none of ours. */
function openSpan(lattice: Lattice, from: number, to: number): void {
  for (let t = from; t <= to; t += 1) lattice[t] = OUTSIDE | rareBits();
}

function indexOf(offsets: Int32Array, count: number): Map<number, number> {
  const at = new Map<number, number>();
  for (let t = 0; t < count; t += 1) at.set(offsets[t] ?? 0, t);
  return at;
}
