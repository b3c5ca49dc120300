import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process has the data folder. */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
  readonly folder: string;
  constructor(folder: string) {
    super(`the data folder ${folder} is in use by another Dateline; stop it, or choose another folder with --data`);
    this.folder = folder;
  }
}

export type Lock = { release(): void };

function tryLock(file: string): Lock | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch {
    database.close();
    return undefined;
  }
}

/**
 * Takes the folder for this process alone, or throws FolderLocked. The lock is SQLite's on a file in the folder: the
 * operating system frees it when the process ends, however it ends, so that none is ever left behind.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  mkdirSync(folder, { recursive: true });
  const lock = tryLock(join(folder, 'lock'));
  if (lock === undefined) throw new FolderLocked(folder);
  return lock;
}
