import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { realClock, replayClock } from './clock.ts';
import { partsOf } from './folder.ts';
import { FolderUnusable } from './lock.ts';
import { readReplay } from './replay.ts';
import type { ResolveTable } from './resolver.ts';

/** Counts the changes of keys and queues after which older data cannot be read any more. */
const FORM = 2;

/** What a data folder says of itself: in which form its data are, by which clock they came in, and which hosts stood for loopback addresses. */
const About = z.object({
  form: z.int(),
  clock: z.enum(['real', 'newsroom']),
  resolve: z.optional(z.record(z.string(), z.string())),
});
type About = z.infer<typeof About>;

/** Nothing was ever kept in a folder that is to be read. */
export class FolderEmpty extends Error {
  override readonly name = 'FolderEmpty';
  constructor(folder: string) {
    super(
      `there are no data in ${folder}; \`npm start -- --data ${folder}\` makes some, \`--data\` names another folder`,
    );
  }
}

const fileOf = (folder: string): string => partsOf(folder).about;

function aboutIn(folder: string): About | undefined {
  try {
    const about = About.safeParse(JSON.parse(readFileSync(fileOf(folder), 'utf8')));
    return about.success ? about.data : undefined;
  } catch {
    return undefined;
  }
}

/** Whether anything was kept in a folder. */
export const hasData = (folder: string): boolean => existsSync(partsOf(folder).dynamodb);

/** Throws `FolderUnusable` where another version of Dateline wrote data that this one would misread. */
export function checkForm(folder: string): void {
  const form = hasData(folder) ? (aboutIn(folder)?.form ?? 1) : FORM;
  if (form !== FORM)
    throw new FolderUnusable(
      folder,
      `its data are of ${form < FORM ? 'an earlier' : 'a later'} Dateline (form ${form}, here ${FORM}); remove it and start again`,
    );
}

/** The clock by which the data of a folder came in; `undefined` where there are none. */
export const begunWith = (folder: string): About['clock'] | undefined =>
  hasData(folder) ? aboutIn(folder)?.clock : undefined;

/** Hosts that stood for loopback addresses when a folder was last followed. */
export const resolvedIn = (folder: string): ResolveTable => aboutIn(folder)?.resolve ?? {};

/** Throws `FolderUnusable` where a folder's data came in by the other clock: one time cannot hold for both. */
export function checkClock(folder: string, clock: About['clock']): void {
  const begun = begunWith(folder);
  if (begun !== undefined && begun !== clock)
    throw new FolderUnusable(
      folder,
      begun === 'newsroom'
        ? 'it holds the sample newsroom, which has a time of its own'
        : 'it holds sources of your own, and the sample newsroom has a time of its own',
    );
}

/** Marks a folder as of today's form. Throws `FolderUnusable`. */
export function markFolder(folder: string, clock: About['clock'], resolve: ResolveTable = {}): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(folder), `${JSON.stringify({ form: FORM, clock, resolve } satisfies About)}\n`);
  } catch (error) {
    throw new FolderUnusable(folder, error);
  }
}

/** The time by which a folder's data are judged: that of the sample newsroom where it is followed there, else the real time. */
export const clockOf = (folder: string): (() => Date) => {
  const isReplay = aboutIn(folder)?.clock === 'newsroom';
  return isReplay ? replayClock(new Date(readReplay(folder).at)).now : realClock.now;
};
