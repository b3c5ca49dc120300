import { inWords } from '../../shared/query/pages/dates.ts';
import type { SourceStatus } from '../../shared/query/source-status.ts';
import { colours as pc } from '../local/colours.ts';
import { printable } from './print-articles.ts';

const COLOURS = { well: pc.green, new: pc.dim, silent: pc.yellow, drifting: pc.yellow, failing: pc.red } as const;

/** One line a source, worst first, with what was found below it. */
export function statusTable(statuses: readonly SourceStatus[]): string {
  const order = ['failing', 'silent', 'drifting', 'new', 'well'] as const;
  const width = Math.max(0, ...statuses.map(({ sourceId }) => sourceId.length));
  return [...statuses]
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
    .map((status) => {
      const { sourceId, state, newestArticleAt, lastSuccessAt, errorRate, findings } = status;
      const facts = [
        newestArticleAt === undefined ? 'no articles yet' : `newest article ${inWords(newestArticleAt)}`,
        lastSuccessAt === undefined ? 'no successful look lately' : `last success ${inWords(lastSuccessAt)}`,
        ...(errorRate === undefined ? [] : [`${Math.round(errorRate * 100)} % faults`]),
        ...(status.enabled ? [] : ['switched off']),
      ];
      const lines = findings.map((finding) => `${' '.repeat(width + 2)}${printable(finding)}\n`);
      return `${pc.cyan(sourceId.padEnd(width))}  ${COLOURS[state](state.padEnd(8))}  ${pc.dim(facts.join(', '))}\n${lines.join('')}`;
    })
    .join('');
}
