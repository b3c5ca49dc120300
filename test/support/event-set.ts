import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DedupeInput } from '../../shared/dedupe/input.ts';

/** A report with the event that it tells of, and the report whose text it repeats. */
export type Report = DedupeInput & { readonly event: string; readonly kind: string; readonly copyOf?: string };

/** Reports by which the method was tuned, and others that only measure it (written before, by topics that the first do not have). */
export type Half = 'tuning' | 'measuring';

const FOLDER = join(import.meta.dirname, '../fixtures/stories');

const idOf = (event: string, outlet: string, at: string): string => `${event}/${outlet}/${at}`;

/** The text that another outlet's copy repeats: without its second paragraph, as desks cut from the end. */
const shortened = (body: string): string => body.split('\n\n').slice(0, 1).join('\n\n');

function reportsIn(event: string, section: string): readonly Report[] {
  const reports: Report[] = [];
  for (const block of section.split(/^## /mu).slice(1)) {
    const [head = '', headline = '', ...lines] = block.trim().split('\n');
    const [outlet = '', at = '', inLanguage = 'en', kind = ''] = head.split(' | ');
    const source = kind.startsWith('copy of ') ? kind.slice(8) : undefined;
    const original = reports.find(({ sourceId }) => sourceId === source);
    const firstSeenAt = `${at}:00.000Z`;
    reports.push({
      id: idOf(event, outlet, at),
      sourceId: outlet,
      headline,
      articleBody:
        original === undefined
          ? lines.join('\n').trim()
          : `${shortened(original.articleBody)}\n\nThis text came in from an agency.`,
      inLanguage,
      datePublished: firstSeenAt,
      firstSeenAt,
      event,
      kind: original === undefined ? kind : 'copy',
      ...(original !== undefined && { copyOf: original.id }),
    });
  }
  return reports;
}

function reportsOf(half: Half): readonly Report[] {
  const files = readdirSync(join(FOLDER, half)).sort();
  const sections = files.flatMap((file) =>
    readFileSync(join(FOLDER, half, file), 'utf8')
      .split(/^# /mu)
      .slice(1),
  );
  return sections.flatMap((section) => reportsIn(section.slice(0, section.indexOf('\n')), section));
}

/** Fictional reports on fictional events (`test/fixtures/stories`), in order of publication. */
export const eventSet = (...halves: readonly Half[]): readonly Report[] =>
  halves.flatMap(reportsOf).sort((a, b) => (a.firstSeenAt < b.firstSeenAt ? -1 : 1));

/** Precision, recall and F1 as B-cubed counts them: per article, then averaged. */
export function bCubed(
  reports: readonly Report[],
  storyOf: ReadonlyMap<string, string>,
): { precision: number; recall: number; f1: number } {
  let [precision, recall] = [0, 0];
  for (const one of reports) {
    const together = reports.filter(({ id }) => storyOf.get(id) === storyOf.get(one.id));
    const alike = reports.filter(({ event }) => event === one.event);
    const right = together.filter(({ event }) => event === one.event).length;
    precision += right / together.length / reports.length;
    recall += right / alike.length / reports.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
