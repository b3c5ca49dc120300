import { setTimeout } from 'node:timers/promises';
import { dynamoClient } from '../../shared/aws/clients.ts';
import type { RawPages } from '../../shared/pipeline/ports.ts';
import { checkForm, clockOf, FolderEmpty, hasData, markFolder } from './about-folder.ts';
import { LOCAL_IDENTITY } from './dynamodb.ts';
import type { LocalTables } from './emulators.ts';
import { startTables, tablesAt } from './emulators.ts';
import { partsOf } from './folder.ts';
import type { Lock } from './lock.ts';
import { FolderLocked, lockFolder } from './lock.ts';
import { folderRawPages } from './raw-pages.ts';
import type { RunFile } from './run-file.ts';
import { readRunFile, removeRunFile, writeRunFile } from './run-file.ts';

/** The data of a folder, open for reading and writing until closed. */
export type LocalData = LocalTables & {
  readonly rawPages: RawPages;
  /** The time by which the data are judged. */
  readonly now: () => Date;
  /** Where a running pipeline on the folder serves its page. */
  readonly page: string | undefined;
  /** For a command that stays: lets others use the store that it has started, and tells them where its page is. */
  share(page: string): void;
  close(): Promise<void>;
};

/** How long a command waits for another one on the same folder. */
const WAIT_MS = 30_000;

/** The lock, or the endpoints of whoever has it as soon as they are known. */
async function lockOrRun(folder: string, waitMs: number): Promise<Lock | RunFile> {
  for (const until = Date.now() + waitMs; ; ) {
    const run = readRunFile(folder);
    if (run !== undefined) return run;
    try {
      return await lockFolder(folder);
    } catch (error) {
      if (!(error instanceof FolderLocked) || Date.now() > until) throw error;
      await setTimeout(50);
    }
  }
}

export type OpenOptions = {
  readonly waitMs?: number;
  /** For a command that writes: an empty folder is made ready. Else it is an error, `FolderEmpty`. */
  readonly make?: boolean;
};

/** Starts the store in a folder that is held, or lets go of it. */
async function startedTables(folder: string, lock: Lock): Promise<Awaited<ReturnType<typeof startTables>>> {
  try {
    checkForm(folder);
    if (!hasData(folder)) markFolder(folder, 'real');
    return await startTables(folder);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Opens the data of a folder for a command: over the endpoints of the pipeline that runs on it, or else by starting the store itself, waiting for
 * another command that does the same.
 */
export async function openLocalData(folder: string, options: OpenOptions = {}): Promise<LocalData> {
  const { waitMs = WAIT_MS, make = false } = options;
  if (!make && !hasData(folder)) throw new FolderEmpty(folder);
  const now = clockOf(folder);
  const rawPages = folderRawPages(partsOf(folder).rawPages);
  const holder = await lockOrRun(folder, waitMs);
  if ('pid' in holder) {
    const client = dynamoClient({ endpoint: holder.dynamodb, ...LOCAL_IDENTITY });
    return {
      ...tablesAt(client),
      rawPages,
      now,
      page: holder.page,
      share: () => {},
      close: async () => client.destroy(),
    };
  }
  const { dynamodb, tables } = await startedTables(folder, holder);
  const share = (page: string): void =>
    writeRunFile(folder, { pid: process.pid, dynamodb: dynamodb.endpoint.endpoint, page });
  const close = async (): Promise<void> => {
    removeRunFile(folder);
    await dynamodb.close();
    holder.release();
  };
  return { ...tables, rawPages, now, page: undefined, share, close };
}
