import type { Changes, ParagraphChange } from '../model/revision.ts';

const SHORT = 90;
const shortened = (text: string): string =>
  text.length > SHORT ? `${text.slice(0, SHORT).replace(/\s+\S*$/u, '')} …` : text;

/** What a revision changed, one English sentence a line, the weightiest first; empty where nothing did. */
export function describeChanges(changes: Changes): string[] {
  const { headline, corrections = [], paragraphs = [] } = changes;
  return [
    ...corrections.map((notice) => `Correction: ${shortened(notice)}`),
    ...(headline ? [`Headline: “${headline.before}” became “${headline.after}”`] : []),
    ...cameAndWent('Update', changes.updates),
    ...cameAndWent('Author', changes.author),
    ...cameAndWent('Number', changes.numbers),
    ...cameAndWent('Quote', changes.quotes, (quote) => `“${shortened(quote)}”`),
    ...cameAndWent('Mentioned', changes.entities),
    ...cameAndWent('Label', changes.labels),
    ...countParagraphs(paragraphs),
  ];
}

function cameAndWent(
  name: string,
  change: { readonly added: readonly string[]; readonly removed: readonly string[] } | undefined,
  print = (text: string): string => text,
): string[] {
  if (change === undefined) return [];
  const parts = [
    change.added.length > 0 ? `new ${change.added.map(print).join(', ')}` : '',
    change.removed.length > 0 ? `gone ${change.removed.map(print).join(', ')}` : '',
  ];
  return [`${name}: ${parts.filter((part) => part !== '').join('; ')}`];
}

function countParagraphs(paragraphs: readonly ParagraphChange[]): string[] {
  const counts = (['added', 'removed', 'edited'] as const)
    .map((kind) => ({ kind, count: paragraphs.filter((paragraph) => paragraph.change === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  return counts.length > 0 ? [`Paragraphs: ${counts.join(', ')}`] : [];
}
