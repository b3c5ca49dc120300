import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const RunFile = z.object({
  pid: z.int(),
  dynamodb: z.string(),
  /** Absent where only the store runs. */
  sqs: z.optional(z.string()),
  /** Where the page and the API are, when they are served. */
  page: z.optional(z.string()),
});

/** Where the live endpoints of a data folder are. */
export type RunFile = z.infer<typeof RunFile>;

const fileOf = (folder: string): string => join(folder, 'run.json');

/** Says where the endpoints are, to other commands on the same folder. */
export function writeRunFile(folder: string, run: RunFile): void {
  const partial = `${fileOf(folder)}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(run)}\n`);
  renameSync(partial, fileOf(folder));
}

export function removeRunFile(folder: string): void {
  rmSync(fileOf(folder), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The endpoints of whoever runs on the folder; undefined when nobody does, also after a crash that left the file behind. */
export function readRunFile(folder: string): RunFile | undefined {
  try {
    const run = RunFile.safeParse(JSON.parse(readFileSync(fileOf(folder), 'utf8')));
    return run.success && isAlive(run.data.pid) ? run.data : undefined;
  } catch {
    return undefined;
  }
}
