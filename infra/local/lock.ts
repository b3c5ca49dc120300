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

/** The data folder cannot be made, or not be written to. */
export class FolderUnusable extends Error {
  override readonly name = 'FolderUnusable';
  constructor(folder: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`the data folder ${folder} cannot be used: ${why}; choose another folder with --data`, { cause });
  }
}

export type Lock = { release(): void };

function tryLock(file: string): Lock | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}

const SQLITE_BUSY = 5;

function madeAndLocked(folder: string): Lock | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return tryLock(join(folder, 'lock'));
  } catch (error) {
    throw new FolderUnusable(folder, error);
  }
}

/**
 * Takes the folder for this process alone, or throws FolderLocked or FolderUnusable. The lock is SQLite's on a file in the folder: the
 * operating system frees it when the process ends, however it ends, so that none is ever left behind.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const lock = madeAndLocked(folder);
  if (lock === undefined) throw new FolderLocked(folder);
  return lock;
}
