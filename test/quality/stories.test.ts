import { describe, expect, it } from 'vitest';
import { assignStory } from '../../shared/pipeline/assign-story.ts';
import { findCopies } from '../../shared/pipeline/find-copies.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import type { Report } from '../support/event-set.ts';
import { bCubed, eventSet } from '../support/event-set.ts';

/** The story under which each report was filed when it came in. */
async function stories(reports: readonly Report[]): Promise<ReadonlyMap<string, string>> {
  const table = memoryTable();
  const found = new Map<string, string>();
  for (const report of reports) {
    const { matches } = await findCopies(table, report, report.firstSeenAt);
    found.set(report.id, (await assignStory(table, report, matches)).storyId);
  }
  return found;
}

const shuffled = (reports: readonly Report[], step: number): readonly Report[] =>
  reports.map((_, i) => reports[(i * step) % reports.length] as Report);
const undated = (reports: readonly Report[]): readonly Report[] =>
  reports.map(({ datePublished: _, ...report }) => ({ ...report, firstSeenAt: '1970-01-01T00:00:00.000Z' }));

const leads = (reports: readonly Report[]): readonly Report[] =>
  reports.map((report) => ({ ...report, articleBody: report.articleBody.split('\n\n')[0] ?? '' }));

const TUNING = eventSet('tuning');
const MEASURING = eventSet('measuring');

// Floors stand a little under what was measured; a fall shows that something broke.
const CASES = [
  ['those that tuned the method', TUNING, 0.87],
  ['those that only measure', MEASURING, 0.91],
  ['the latter out of order', shuffled(MEASURING, 37), 0.88],
  ['the latter without dates', undated(MEASURING), 0.91],
  ['the latter by headline and first paragraph', leads(MEASURING), 0.86],
  ['those that tuned it, out of order', shuffled(TUNING, 89), 0.86],
  ['those that tuned it, without dates', undated(TUNING), 0.85],
  ['those that tuned it, without sources', TUNING.map((report) => ({ ...report, sourceId: '' })), 0.87],
  ['those that tuned it, without languages', TUNING.map(({ inLanguage: _, ...report }) => report), 0.87],
] as const;

describe('stories of fictional events', () => {
  it('has more than a hundred events, many told once', () => {
    const reports = [...TUNING, ...MEASURING];
    expect(new Set(reports.map(({ event }) => event)).size).toBe(124);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
  });

  it.each(CASES)('are told apart in %s', async (_, reports, floor) => {
    const { precision, recall, f1 } = bCubed(reports, await stories(reports));
    console.info(`B-cubed ${precision.toFixed(3)} / ${recall.toFixed(3)} / ${f1.toFixed(3)}`);
    expect(f1).toBeGreaterThanOrEqual(floor);
  });
});
