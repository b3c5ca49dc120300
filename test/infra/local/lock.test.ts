import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTables } from '../../../infra/local/emulators.ts';
import { FolderLocked, FolderUnusable, lockFolder } from '../../../infra/local/lock.ts';
import { openLocalData } from '../../../infra/local/open.ts';
import { readRunFile, removeRunFile, writeRunFile } from '../../../infra/local/run-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the lock of a data folder', () => {
  it('is held by one at a time', async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(FolderLocked);
    lock.release();
    (await lockFolder(folder)).release();
  });

  it('says of a folder that cannot be one what to do', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const place of [file, join(file, 'below')])
      await expect(lockFolder(place)).rejects.toThrow(/cannot be used.*--data/);
    const foreign = join(folder, 'foreign');
    mkdirSync(join(foreign, 'lock'), { recursive: true });
    await expect(lockFolder(foreign)).rejects.toThrow(FolderUnusable);
  });

  it('says what to do', async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`${folder} is in use by another Dateline`);
    lock.release();
  });

  it('is free again when its holder was killed', async () => {
    const module = new URL('../../../infra/local/lock.ts', import.meta.url).href;
    const script = `await (await import('${module}')).lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    await expect(lockFolder(folder)).rejects.toThrow(FolderLocked);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    (await lockFolder(folder)).release();
  });
});

describe('the run file', () => {
  const run = { pid: process.pid, dynamodb: 'http://127.0.0.1:1', sqs: 'http://127.0.0.1:2' };

  it('tells others where the endpoints are', () => {
    writeRunFile(folder, run);
    expect(readRunFile(folder)).toEqual(run);
    removeRunFile(folder);
    expect(readRunFile(folder)).toBeUndefined();
  });

  it('counts for nothing when its process has gone', () => {
    writeRunFile(folder, { ...run, pid: 2 ** 22 + 1 });
    expect(readRunFile(folder)).toBeUndefined();
  });
});

describe('the data of a folder', () => {
  it('is opened over the running pipeline when there is one', async () => {
    const lock = await lockFolder(folder);
    const { dynamodb, tables } = await startTables(folder);
    writeRunFile(folder, { pid: process.pid, dynamodb: dynamodb.endpoint.endpoint, sqs: 'http://127.0.0.1:2' });
    await tables.articles.put({ pk: 'a', sk: 'b' });
    const data = await openLocalData(folder);
    expect(await data.articles.get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b' });
    await data.close();
    removeRunFile(folder);
    await dynamodb.close();
    lock.release();
  });

  it('is opened by itself otherwise, one command after another', async () => {
    const first = await openLocalData(folder, { make: true });
    const second = openLocalData(folder, { waitMs: 10_000 });
    await first.crawl.put({ pk: 'a', sk: 'b' });
    await first.close();
    const data = await second;
    expect(await data.crawl.get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b' });
    await data.close();
  });
});
