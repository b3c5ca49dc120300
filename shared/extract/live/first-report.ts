import { type Entry, isText } from './live-entry.ts';

/** Less text below a rule is a note. */
const FEWEST = 2;

/** Below updates that say so, a rule across the page parts the report as it first stood, without a time, from what was added above it. */
export function withFirstReport(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.at(-1);
  if (last === undefined || !entries.every(({ mark }) => mark?.word === 'update' || mark?.word === 'changed'))
    return entries;
  const at = last.blocks.findIndex(({ ruled }, index) => index > 0 && ruled);
  const first = last.blocks.slice(at);
  if (at < 0 || first.filter(isText).length < FEWEST) return entries;
  return [...entries.slice(0, -1), { ...last, blocks: last.blocks.slice(0, at) }, { mark: undefined, blocks: first }];
}
