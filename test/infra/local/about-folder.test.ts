import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  begunWith,
  checkClock,
  checkForm,
  clockOf,
  FolderEmpty,
  markFolder,
} from '../../../infra/local/about-folder.ts';
import { partsOf } from '../../../infra/local/folder.ts';
import { FolderUnusable } from '../../../infra/local/lock.ts';
import { openLocalData } from '../../../infra/local/open.ts';
import { saveReplay } from '../../../infra/local/replay.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-about-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a data folder', () => {
  it('that is not there is not made by whoever only reads', async () => {
    const typo = join(folder, 'typo');
    await expect(openLocalData(typo)).rejects.toThrow(FolderEmpty);
    await expect(openLocalData(typo)).rejects.toThrow(`npm start -- --data ${typo}`);
    expect(existsSync(typo)).toBe(false);
  });

  it('is made ready by whoever writes, and can be read then', async () => {
    const data = await openLocalData(folder, { make: true });
    await data.crawl.put({ pk: 'a', sk: 'b' });
    await data.close();
    const again = await openLocalData(folder);
    expect(await again.crawl.get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b' });
    await again.close();
  });

  it.each([
    ['no word of its form', undefined, 'earlier'],
    ['an earlier form', '{"form":1,"clock":"real"}', 'earlier'],
    ['a later form', '{"form":99,"clock":"real"}', 'later'],
    ['a broken word of it', '{"form"', 'earlier'],
  ])('with data and %s is refused, and let go of', async (_, about, which) => {
    mkdirSync(partsOf(folder).dynamodb);
    if (about !== undefined) writeFileSync(partsOf(folder).about, about);
    const expected = `its data are of ${which === 'earlier' ? 'an earlier' : 'a later'} Dateline`;
    expect(() => checkForm(folder)).toThrow(FolderUnusable);
    for (const _try of [1, 2]) await expect(openLocalData(folder, { waitMs: 0 })).rejects.toThrow(expected);
  });

  it('keeps to the clock that its data came in by, and says so', () => {
    expect(() => checkClock(folder, 'real')).not.toThrow();
    markFolder(folder, 'newsroom');
    expect(() => checkClock(folder, 'real')).not.toThrow();
    mkdirSync(partsOf(folder).dynamodb);
    expect(begunWith(folder)).toBe('newsroom');
    expect(() => checkClock(folder, 'newsroom')).not.toThrow();
    expect(() => checkClock(folder, 'real')).toThrow('it holds the sample newsroom, which has a time of its own');
    markFolder(folder, 'real');
    expect(() => checkClock(folder, 'newsroom')).toThrow('it holds sources of your own');
  });

  it('that cannot be written to is said to be so', () => {
    mkdirSync(partsOf(folder).about);
    expect(() => markFolder(folder, 'real')).toThrow(FolderUnusable);
  });

  it('is judged by the real time, or by that of the sample newsroom where that came in last', () => {
    const seconds = (instant: Date): number => Math.round(instant.getTime() / 10_000);
    expect(seconds(clockOf(folder)())).toBe(seconds(new Date()));
    saveReplay(folder, { at: '2026-11-20T18:30:00.000Z', state: 2 });
    markFolder(folder, 'newsroom');
    expect(clockOf(folder)().toISOString()).toContain('2026-11-20T18:30:0');
    markFolder(folder, 'real');
    expect(seconds(clockOf(folder)())).toBe(seconds(new Date()));
  });
});
