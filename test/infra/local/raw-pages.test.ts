import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderRawPages } from '../../../infra/local/raw-pages.ts';

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

  it.each(['../a', 'a/../../b', '/etc/a', ''])('refuse the key %j', async (key) => {
    await expect(folderRawPages(folder).put(key, 'text')).rejects.toThrow('no page key');
  });
});
