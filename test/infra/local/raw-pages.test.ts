import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expireRawPages, folderRawPages, removeRawPagesOf } from '../../../infra/local/raw-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('raw pages in a folder', () => {
  it('come back as they were put', async () => {
    const pages = folderRawPages(folder);
    await pages.put('gazette/2026/a1.html', '<p>Ünlü</p>');
    expect(await pages.get('gazette/2026/a1.html')).toBe('<p>Ünlü</p>');
    await pages.put('gazette/2026/a1.html', '<p>new</p>');
    expect(await pages.get('gazette/2026/a1.html')).toBe('<p>new</p>');
  });

  it('are gone once removed', async () => {
    const pages = folderRawPages(folder);
    await pages.put('a', 'text');
    await pages.remove('a');
    await pages.remove('a');
    expect(await pages.get('a')).toBeUndefined();
  });

  it('are gone after the days for which they are kept', async () => {
    const pages = folderRawPages(folder);
    for (const key of ['a1/old.html', 'a1/new.html', 'a2/old.html']) await pages.put(key, 'text');
    const before = new Date('2026-10-01T00:00:00Z');
    for (const file of ['a1/old.html.gz', 'a2/old.html.gz']) utimesSync(join(folder, file), before, before);
    expect(await expireRawPages(folder, 30, new Date('2026-11-20T00:00:00Z'))).toBe(2);
    expect(readdirSync(folder, { recursive: true }).map(String).toSorted()).toEqual(['a1', join('a1', 'new.html.gz')]);
    expect(await expireRawPages(join(folder, 'none'), 30, new Date())).toBe(0);
  });

  it('of one article are gone together', async () => {
    const pages = folderRawPages(folder);
    for (const key of ['a1/x.html', 'a1/y.html', 'a2/x.html']) await pages.put(key, 'text');
    await removeRawPagesOf(folder, 'a1');
    expect(readdirSync(folder)).toEqual(['a2']);
  });

  it.each(['../a', 'a/../../b', '/etc/a', ''])('refuse the key %j', async (key) => {
    await expect(folderRawPages(folder).put(key, 'text')).rejects.toThrow('no page key');
  });
});
