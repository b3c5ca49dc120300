import type { Command } from 'commander';
import pc from 'picocolors';
import { readConfigContact } from '../../../shared/config.ts';
import { userAgentWith } from '../../../shared/pipeline/polite-fetcher.ts';
import { SourcesUnusable } from '../../../shared/sources/read.ts';
import { DEFAULT_DATA_FOLDER } from '../../local/folder.ts';
import { PortBusy } from '../../local/listen.ts';
import { FolderLocked, FolderUnusable } from '../../local/lock.ts';
import type { Progress } from '../../local/progress.ts';
import { progressOn } from '../../local/progress.ts';
import type { Following, Idle } from '../../local/run.ts';
import { runPipeline } from '../../local/run.ts';
import { summaryLines } from '../../local/summary.ts';
import { loadSources } from '../load-sources.ts';

const DEFAULT_PORT = 4400;

type StartOptions = {
  readonly once?: boolean;
  readonly sources?: readonly string[];
  readonly data: string;
  readonly port: string;
};

const EXAMPLES = `
Examples:
  npm start                                the sample newsroom, and a page to read it on
  npm start -- --once                      the same, until there is nothing left to do
  npm start -- --sources mine.yaml         outlets of your own
  npm start -- --sources mine.yaml --data /tmp/mine --port 8080
`;

/** Adds `start`: the whole pipeline on this machine. */
export function register(program: Command): void {
  program
    .command('start')
    .description('run the whole pipeline on this machine, without an AWS account')
    .option('--once', 'run until there is nothing left to do, print the summary and end')
    .option(
      '--sources <file...>',
      'follow the sources of these files (or shipped ones, by id), not the sample newsroom',
    )
    .option('--data <folder>', 'keep everything in this folder', DEFAULT_DATA_FOLDER)
    .option('--port <number>', 'serve the page on this port of 127.0.0.1', String(DEFAULT_PORT))
    .addHelpText('after', EXAMPLES)
    .action(start);
}

class OptionUnusable extends Error {
  override readonly name = 'OptionUnusable';
}

function portOf(text: string): number {
  const port = Number(text);
  if (text !== '' && Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new OptionUnusable(`--port must be a number from 0 to 65535, not ${text}`);
}

/** ctrl-C once stops when what is in hand is done, twice at once. */
function stopOnSignal(say: Progress['say']): AbortSignal {
  const stopping = new AbortController();
  const stop = (): void => {
    if (stopping.signal.aborted) process.exit(130);
    say('Stopping when what is in hand is done (ctrl-C again: at once).');
    stopping.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return stopping.signal;
}

function opening(following: Following, folder: string): string {
  const what = following === 'newsroom' ? 'the sample newsroom' : following.sources.map(({ name }) => name).join(', ');
  return `${pc.bold('Dateline')} follows ${what}; everything is kept in ${folder}`;
}

function tellIdle({ summary, troubles, amiss, page }: Idle, { say }: Progress, data: string): void {
  const flags = data === DEFAULT_DATA_FOLDER ? '' : ` --data ${data}`;
  for (const line of ['', ...summaryLines(summary, flags), '']) say(line);
  for (const { sourceId, state, findings } of amiss) say(pc.yellow(`${sourceId} is ${state}: ${findings.join('; ')}`));
  if (amiss.length > 0) say('');
  for (const trouble of troubles) say(pc.red(trouble));
  if (page !== undefined) say(`The page is at ${pc.bold(page)}. Scheduled runs go on; ctrl-C stops.`);
}

const isExpected = (error: unknown): error is Error =>
  [FolderLocked, FolderUnusable, PortBusy, SourcesUnusable, OptionUnusable].some((kind) => error instanceof kind);

async function start({ once = false, sources, data, port }: StartOptions): Promise<void> {
  const progress = progressOn(process.stdout);
  try {
    const following: Following = sources === undefined ? 'newsroom' : loadSources(sources);
    const options = { folder: data, following, once, port: portOf(port), progress };
    progress.say(opening(following, data));
    await runPipeline({
      ...options,
      userAgent: userAgentWith(readConfigContact()),
      stopping: stopOnSignal(progress.say),
      onIdle: (idle) => {
        tellIdle(idle, progress, data);
        if (once && idle.troubles.length > 0) process.exitCode = 1;
      },
    });
  } catch (error) {
    if (!isExpected(error)) throw error;
    progress.say(pc.red(error.message));
    process.exitCode = 1;
  } finally {
    progress.close();
  }
}
