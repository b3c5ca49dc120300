import type { Block } from '../block.ts';
import { type Entry, isText } from './live-entry.ts';

/** Less text below a rule or a box is a note. */
const FEWEST = 2;

/**
 * Below updates that say so, a rule across the page, or the end of the box that an update stands in, parts the report as it first stood, without
 * a time, from what was added above it.
 */
export function withFirstReport(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.at(-1);
  const timed = entries.filter(({ outside }) => !outside);
  if (last === undefined || !timed.every(({ mark }) => mark?.word === 'update' || mark?.word === 'changed'))
    return entries;
  const isBelow = ({ ruled, at, entry }: Block): boolean =>
    ruled === true ||
    (last.until !== undefined && at !== undefined && at >= last.until) ||
    (last.blocks[0]?.entry !== undefined && entry === undefined);
  const at = last.blocks.findIndex((block, index) => index > 0 && isBelow(block));
  const first = last.blocks.slice(at);
  if (at < 0 || first.filter(isText).length < FEWEST) return entries;
  return [...entries.slice(0, -1), { ...last, blocks: last.blocks.slice(0, at) }, { mark: undefined, blocks: first }];
}
