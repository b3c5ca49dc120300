import { describe, expect, it } from 'vitest';
import { ITEM_LIMIT, itemSize } from '../../shared/store/item-size.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import { storedSiteFile, storeSiteFile } from '../../shared/store/site-files.ts';
import { randomFrom } from '../support/scheduler.ts';

const ORIGIN = 'https://press.example';
const FETCHED = { fetchedAt: '2026-11-20T08:00:00.000Z', status: 200 };

/** Text that does not shrink when it is packed, as of a picture that is served as robots.txt. */
function noise(length: number): string {
  const random = randomFrom(7);
  return Array.from({ length }, () => String.fromCharCode(33 + Math.floor(random() * 1900))).join('');
}

describe('a file of a site', () => {
  it('is kept as it is, also at half a megabyte', async () => {
    const table = memoryTable();
    const body = 'User-agent: *\nDisallow: /a\n'.repeat(18_000);
    await storeSiteFile(table, ORIGIN, '/robots.txt', { ...FETCHED, body });
    expect((await storedSiteFile(table, ORIGIN, '/robots.txt'))?.body).toBe(body.slice(0, 512 * 1024));
  });

  it('that was not answered is kept with what was wrong', async () => {
    const table = memoryTable();
    const unanswered = { ...FETCHED, status: 0, fault: 'the host refused the connection (ECONNREFUSED)' };
    await storeSiteFile(table, ORIGIN, '/robots.txt', unanswered);
    expect(await storedSiteFile(table, ORIGIN, '/robots.txt')).toEqual(unanswered);
  });

  it('is kept in part where the whole is more than an item may hold', async () => {
    const table = memoryTable();
    const body = noise(600 * 1024);
    await storeSiteFile(table, ORIGIN, '/robots.txt', { ...FETCHED, body });
    const stored = await storedSiteFile(table, ORIGIN, '/robots.txt');
    expect(body.startsWith(stored?.body ?? 'nothing')).toBe(true);
    expect(stored?.body?.length).toBeGreaterThan(100_000);
    const [item] = (await table.query({ pk: `SITE#${ORIGIN}` })).items;
    expect(item && itemSize(item)).toBeLessThan(ITEM_LIMIT);
  });
});
