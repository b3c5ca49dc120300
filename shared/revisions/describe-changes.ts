import type { CameAndWent, Changes, ParagraphChange } from '../model/revision.ts';
import { editedRuns, editsOf } from './replacements.ts';

const SHORT = 90;
const shortened = (text: string): string =>
  text.length > SHORT ? `${text.slice(0, SHORT).replace(/\s+\S*$/u, '')} …` : text;

/** What a revision changed, one English sentence a line, the weightiest first; empty where nothing did. */
export function describeChanges(changes: Changes): string[] {
  const { headline, dateline, corrections = [], withdrawn = [], paragraphs = [], order } = changes;
  const quoted = (quote: string): string => `“${shortened(quote.replace(/,$/u, ''))}”`;
  return [
    ...corrections.map((notice) => `Correction: ${shortened(withoutLabel(notice))}`),
    ...withdrawn.map((notice) => `Correction notice gone: ${shortened(withoutLabel(notice))}`),
    ...(headline ? [`Headline: “${headline.before}” became “${headline.after}”`] : []),
    ...(dateline ? [`Dateline: ${dateline.before || 'none'} became ${dateline.after || 'none'}`] : []),
    ...cameAndWent('Update', changes.updates),
    ...cameAndWent('Author', changes.author),
    ...cameAndWent('Number', changes.numbers),
    ...cameAndWent('Quote', changes.quotes, quoted),
    ...cameAndWent('Mentioned', changes.entities),
    ...cameAndWent('Label', changes.labels),
    ...wording(changes),
    ...countParagraphs(paragraphs),
    ...(order ? [`Order: ${order} moved`] : []),
  ];
}

/** So many replaced words are told one by one; more are a rewriting. */
const FEW = 3;
const SHORT_WORDS = 60;

/** What was replaced in edited paragraphs, where it is little and no other line tells it. */
function wording({ paragraphs = [], numbers, entities, quotes }: Changes): string[] {
  const told = [numbers, entities, quotes].flatMap((change) => change?.changed ?? []);
  const edits = editedRuns(editsOf(undefined, paragraphs)).filter(
    ({ before, after }) => !told.some((one) => one.before.includes(before) && one.after.includes(after)),
  );
  const short = edits.every(({ before, after }) => Math.max(before.length, after.length) <= SHORT_WORDS);
  if (edits.length === 0 || edits.length > FEW || !short) return [];
  // Where a quotation was cut or joined, its marks and who said it are no wording.
  const shown = quotes === undefined ? edits : edits.filter(({ before, after }) => !/["“”«»„]/u.test(before + after));
  const parts = shown.map(({ before, after }) =>
    before === '' ? `new “${after}”` : after === '' ? `gone “${before}”` : `“${before}” became “${after}”`,
  );
  return parts.length === 0 ? [] : [`Wording: ${[...new Set(parts)].join(', ')}`];
}

/** The line says already that it is a correction. */
const withoutLabel = (notice: string): string => notice.replace(/^\p{L}+\s*:\s*/u, '');

function cameAndWent(name: string, change: CameAndWent | undefined, print = (text: string): string => text): string[] {
  if (change === undefined) return [];
  const { added, removed, changed = [] } = change;
  const [old, now] = [new Set(changed.map(({ before }) => before)), new Set(changed.map(({ after }) => after))];
  const [come, gone] = [added.filter((text) => !now.has(text)), removed.filter((text) => !old.has(text))];
  const parts = [
    changed.map(({ before, after }) => `${print(before)} became ${print(after)}`).join(', '),
    come.length > 0 ? `new ${come.map(print).join(', ')}` : '',
    gone.length > 0 ? `gone ${gone.map(print).join(', ')}` : '',
  ];
  return [`${name}: ${parts.filter((part) => part !== '').join('; ')}`];
}

function countParagraphs(paragraphs: readonly ParagraphChange[]): string[] {
  const counts = (['added', 'removed', 'edited', 'split', 'joined'] as const)
    .map((kind) => ({ kind, count: numberOf(kind, paragraphs) }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  return counts.length > 0 ? [`Paragraphs: ${counts.join(', ')}`] : [];
}

/** Of joined paragraphs the parts are counted, as in "2 joined". */
function numberOf(kind: ParagraphChange['change'], paragraphs: readonly ParagraphChange[]): number {
  const those = paragraphs.filter(({ change }) => change === kind);
  return kind === 'joined'
    ? those.reduce((sum, { before = '' }) => sum + before.split(/\n\s*\n/u).length, 0)
    : those.length;
}
