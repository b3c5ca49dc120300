import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
