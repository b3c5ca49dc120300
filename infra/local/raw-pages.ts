import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { RawPages } from '../../shared/pipeline/ports.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Raw pages as gzipped files in a folder; a key's slashes are folders. */
export function folderRawPages(folder: string): RawPages {
  const fileOf = (key: string): string => {
    if (!/^[\w-][\w./-]*$/u.test(key) || key.split('/').includes('..')) throw new RangeError(`${key} is no page key`);
    return join(folder, `${key}.gz`);
  };
  return {
    async put(key, text) {
      const file = fileOf(key);
      await mkdir(dirname(file), { recursive: true });
      const partial = `${file}.${process.pid}.partial`;
      await writeFile(partial, await compress(text));
      await rename(partial, file);
    },
    async get(key) {
      try {
        return (await decompress(await readFile(fileOf(key)))).toString();
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    remove: (key) => rm(fileOf(key), { force: true }),
  };
}

const DAY_MS = 86_400_000;

/** Deletes the raw pages that were kept for so many days, as the bucket's lifecycle does; gives their number. */
export async function expireRawPages(folder: string, days: number, now: Date): Promise<number> {
  let expired = 0;
  for (const article of await readdir(folder).catch(() => [])) {
    const files = await readdir(join(folder, article)).catch(() => []);
    for (const name of files) {
      const file = join(folder, article, name);
      if (now.getTime() - (await stat(file)).mtimeMs < days * DAY_MS) continue;
      await rm(file, { force: true });
      expired += 1;
    }
    // What still holds a page stays.
    await rmdir(join(folder, article)).catch(() => {});
  }
  return expired;
}

/** Deletes every raw page of an article, whichever page it was read from. */
export const removeRawPagesOf = (folder: string, articleId: string): Promise<void> =>
  rm(join(folder, articleId), { recursive: true, force: true });
