import type { ParagraphChange, Revision } from '../../shared/model/revision.ts';
import { inWords } from '../../shared/query/pages/dates.ts';
import { describeChanges } from '../../shared/revisions/describe-changes.ts';
import { type DiffRun, wordDiff } from '../../shared/revisions/word-diff.ts';
import { colours as pc } from '../local/colours.ts';
import { printable } from './print-articles.ts';

/** How much of what stayed the same is printed beside a change, in characters. */
const CONTEXT = 40;
/** More paragraphs of one revision are counted and not printed. */
const MOST = 8;

/** Unchanged words between changes, cut to what stands beside these. */
function context(text: string, first: boolean, last: boolean): string {
  const line = printable(text);
  if (first) return line.length > CONTEXT ? `…${line.slice(-CONTEXT)}` : line;
  if (last) return line.length > CONTEXT ? `${line.slice(0, CONTEXT)}…` : line;
  return line.length > 2 * CONTEXT ? `${line.slice(0, CONTEXT)} … ${line.slice(-CONTEXT)}` : line;
}

/** Changed words in brackets, as a terminal without colours shows them too. */
function run({ kind, text }: DiffRun, place: number, runs: readonly DiffRun[]): string {
  if (kind === 'removed') return pc.red(`[-${printable(text)}-]`);
  if (kind === 'added') return pc.green(`{+${printable(text)}+}`);
  return context(text, place === 0, place === runs.length - 1);
}

const short = (text: string): string => (text.length > 3 * CONTEXT ? `${text.slice(0, 3 * CONTEXT)}…` : text);

function paragraph({ change, before = '', after = '' }: ParagraphChange): string {
  if (change === 'added') return pc.green(`{+${printable(short(after))}+}`);
  if (change === 'removed') return pc.red(`[-${printable(short(before))}-]`);
  if (change === 'split') return `split: ${after.split('\n\n').map(short).map(printable).join(pc.green(' {+¶+} '))}`;
  if (change === 'joined') return `joined: ${before.split('\n\n').map(short).map(printable).join(pc.red(' [-¶-] '))}`;
  return wordDiff(before, after).map(run).join('');
}

function revisionText(revision: Revision): string {
  const { paragraphs = [] } = revision.changes;
  const rest = paragraphs.length > MOST ? [`… and ${paragraphs.length - MOST} paragraphs more`] : [];
  const lines = [
    ...describeChanges(revision.changes).map(printable),
    ...paragraphs.slice(0, MOST).map((one) => `  ${paragraph(one)}`),
    ...rest,
  ];
  const head = `${pc.bold(`revision ${revision.revision}`)}  ${revision.kind}  ${pc.dim(inWords(revision.fetchedAt))}`;
  return [head, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** What each revision of an article changed, newest first, word by word; nothing where there is only the first. */
export function historyText(revisions: readonly Revision[]): string {
  if (revisions.length < 2) return '';
  return `\n${[...revisions].reverse().map(revisionText).join('\n')}\n`;
}
