import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { dueBy, enabledIds, requestLook, requestReading } from '../../shared/store/crawl.ts';
import type { Table } from '../../shared/store/table.ts';
import { partsOf } from './folder.ts';
import type { Driven } from './schedule.ts';
import { runUntilQuiet } from './schedule.ts';

/** Where the sample newsroom was left: its state, and the time on its clock. */
const Progress = z.object({ at: z.iso.datetime(), state: z.int() });
export type ReplayProgress = z.infer<typeof Progress>;

/** The newsroom's articles have fixed dates; its clock begins on the evening of the last of them. */
const BEGINNING: ReplayProgress = { at: '2026-11-20T18:00:00.000Z', state: 0 };

/** A state is followed for so long, on the newsroom's clock: failures and refusals are tried again within it. */
const STATE_MINUTES = 20;
const MANY = 10_000;

export function readReplay(folder: string): ReplayProgress {
  try {
    const saved = Progress.safeParse(JSON.parse(readFileSync(partsOf(folder).progress, 'utf8')));
    return saved.success ? saved.data : BEGINNING;
  } catch {
    return BEGINNING;
  }
}

export function saveReplay(folder: string, progress: ReplayProgress): void {
  const file = partsOf(folder).progress;
  writeFileSync(`${file}.partial`, `${JSON.stringify(progress)}\n`);
  renameSync(`${file}.partial`, file);
}

/** A state stands for some days. Instead of living through them, everything that is known is looked at again. */
export async function lookAgain(crawl: Table, now: Date): Promise<void> {
  const dueAt = now.toISOString();
  const everything = await dueBy(crawl, await enabledIds(crawl), '9999', MANY);
  for (const { kind, id, sourceId } of everything)
    await (kind === 'feed'
      ? requestReading(crawl, { feedId: id, sourceId }, dueAt)
      : requestLook(crawl, { pageId: id, sourceId }, dueAt));
}

export type Replayed = { readonly state: number; advance(): Promise<boolean> };

/** Follows the newsroom from the state where it is to its last. */
export async function replay(driven: Driven, newsroom: Replayed): Promise<void> {
  for (;;) {
    const end = driven.clock.now().getTime() + STATE_MINUTES * 60_000;
    await runUntilQuiet(driven, () => end);
    if (driven.stopping.aborted || !(await newsroom.advance())) return;
    await lookAgain(driven.crawl, driven.clock.now());
  }
}
