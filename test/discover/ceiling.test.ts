import { describe, expect, it } from 'vitest';
import { NO_USAGE, nextDay, totalUsage, withinCeiling } from '../../shared/discover/ceiling.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import { addUsage, usageOn } from '../../shared/store/usage.ts';

const DAY = '2025-05-03';

describe('the daily ceiling', () => {
  it('stops at the number of fetches, and after the fetch that crosses the line of bytes', () => {
    expect(withinCeiling(NO_USAGE, {})).toBe(true);
    expect(withinCeiling({ fetches: 9, bytes: 0 }, { dailyFetches: 10 })).toBe(true);
    expect(withinCeiling({ fetches: 10, bytes: 0 }, { dailyFetches: 10 })).toBe(false);
    expect(withinCeiling({ fetches: 1, bytes: 999 }, { dailyBytes: 1000 })).toBe(true);
    expect(withinCeiling({ fetches: 2, bytes: 1500 }, { dailyBytes: 1000 })).toBe(false);
    expect(nextDay('2025-12-31T23:59:59.000Z')).toBe('2026-01-01T00:00:00.000Z');
    expect(nextDay('2025-05-03T00:00:00.000Z')).toBe('2025-05-04T00:00:00.000Z');
  });

  it('counts exactly, per source and day, also when workers meet', async () => {
    const table = memoryTable();
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(
        ['a', 'b', 'a', 'b', 'a', 'b'].map((source) => addUsage(table, DAY, source, { fetches: 1, bytes: 100 })),
      );
    }
    await addUsage(table, '2025-05-04', 'a', { fetches: 1, bytes: 1 });
    const used = await usageOn(table, DAY);
    expect(Object.fromEntries(used)).toEqual({ a: { fetches: 60, bytes: 6000 }, b: { fetches: 60, bytes: 6000 } });
    expect(totalUsage(used.values())).toEqual({ fetches: 120, bytes: 12_000 });
    expect((await usageOn(table, '2025-05-05')).size).toBe(0);
  });
});
