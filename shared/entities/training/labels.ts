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
  Event: 'Event',
  Product: 'Product',
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
  let next = 0;
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    while (next < tokens.count && (tokens.ends[next] ?? 0) <= mention.start) next += 1;
    const from = next;
    while (next < tokens.count && (tokens.starts[next] ?? 0) < mention.end) next += 1;
    if (next > from) markSpan(lattice, tokens, mention, from, next);
  }
  return lattice;
}

/** Marks the tokens from `from` up to `to`, exclusive. Where no span of whole tokens within one sentence is the mention, nothing is taught of them. */
function markSpan(lattice: Lattice, tokens: Tokens, mention: GoldMention, from: number, to: number): void {
  const type = TYPES[mention.type];
  // one of the rarer types, we cannot tell which, or none of ours
  if (mention.type === 'MISC' || mention.type === 'misc') lattice.fill(OUTSIDE | rareBits(), from, to);
  else if (type === undefined) return;
  else if (!isWhole(tokens, mention, from, to)) lattice.fill(ANY, from, to);
  else
    tagsOfSpan(type, to - from).forEach((tag, i) => {
      lattice[from + i] = 1 << tag;
    });
}

/** An abbreviation's full stop is a part of its token, and often none of the mention. */
function isWhole(tokens: Tokens, { start, end }: GoldMention, from: number, to: number): boolean {
  const last = tokens.ends[to - 1] ?? 0;
  const isOne = !tokens.opens.subarray(from + 1, to).includes(1);
  return isOne && tokens.starts[from] === start && (last === end || (last === end + 1 && to - from > 1));
}

function rareBits(): number {
  let bits = 0;
  for (let tag = TAG_COUNT - 2 * RARE_TYPES.length; tag < TAG_COUNT; tag += 1) bits |= 1 << tag;
  return bits;
}
