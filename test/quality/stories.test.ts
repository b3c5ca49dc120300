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

const REPORTS = eventSet('tuning', 'measuring');

// Floors stand a little under what was measured; a fall shows that something broke.
const CASES = [
  ['the half that tuned the method', eventSet('tuning'), 0.84],
  ['the half that only measures', eventSet('measuring'), 0.76],
  ['both, out of order', shuffled(REPORTS, 89), 0.78],
  ['both, without dates', undated(REPORTS), 0.76],
  ['both, without sources', REPORTS.map((report) => ({ ...report, sourceId: '' })), 0.8],
  ['both, without languages', REPORTS.map(({ inLanguage: _, ...report }) => report), 0.8],
] as const;

describe('stories of fictional events', () => {
  it('has some fifty events and hard neighbours', () => {
    expect(new Set(REPORTS.map(({ event }) => event)).size).toBeGreaterThanOrEqual(48);
    expect(new Set(REPORTS.map(({ id }) => id)).size).toBe(REPORTS.length);
  });

  it.each(CASES)('are told apart in %s', async (_, reports, floor) => {
    const { precision, recall, f1 } = bCubed(reports, await stories(reports));
    console.info(`B-cubed ${precision.toFixed(3)} / ${recall.toFixed(3)} / ${f1.toFixed(3)}`);
    expect(f1).toBeGreaterThanOrEqual(floor);
  });
});
