import type { Command } from 'commander';
import { NO_CONTACT, readConfigContact } from '../../../shared/config.ts';
import type { Source } from '../../../shared/model/source.ts';
import { colours as pc } from '../../local/colours.ts';
import { DEFAULT_DATA_FOLDER } from '../../local/folder.ts';
import type { Progress } from '../../local/progress.ts';
import { progressOn } from '../../local/progress.ts';
import type { Idle, Opened } from '../../local/run.ts';
import { runPipeline } from '../../local/run.ts';
import { summaryLines } from '../../local/summary.ts';
import { userAgentHere } from '../contact.ts';
import { loadSources } from '../load-sources.ts';
import { port as portNumber } from '../selection-flags.ts';
import { acting } from '../user-error.ts';

const DEFAULT_PORT = 4400;

type StartOptions = {
  readonly once?: boolean;
  readonly sources?: readonly string[];
  readonly data: string;
  readonly port: number;
};

const EXAMPLES = `
Examples:
  npm start                                the sample newsroom, and a page to read it on
  npm start -- --once                      the same, until there is nothing left to do
  npm start -- --sources mine.yaml --data mine       outlets of your own, in a folder of their own
  npm start -- --data mine --port 8080               the same again, with what was stored there since

Publishers read in the User-Agent how to reach you: CRAWLER_CONTACT=you@example.org npm start -- ...
`;

/** Adds `start`: the whole pipeline on this machine. */
export function register(program: Command): void {
  program
    .command('start')
    .description('run the whole pipeline on this machine, without an AWS account')
    .option('--once', 'run until there is nothing left to do, print the summary and end')
    .option(
      '--sources <file...>',
      'follow the sources of these files (or shipped ones, by id); a later start on the same folder goes on with them',
    )
    .option('--data <folder>', 'keep everything in this folder', DEFAULT_DATA_FOLDER)
    .option(
      '--port <number>',
      'serve the page on this port of 127.0.0.1; any free one when 0',
      portNumber,
      DEFAULT_PORT,
    )
    .addHelpText('after', EXAMPLES)
    .action(acting(start));
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

/** Names are listed up to here; a list of all that a large newsroom follows would hide the line. */
const MOST_NAMES = 8;

function namesOf(sources: readonly Source[]): string {
  const names = sources.slice(0, MOST_NAMES).map(({ name }) => name);
  const others = sources.length - names.length;
  return sources.length === 0 ? 'no source' : `${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}

function tellOpened({ sample, sources, page }: Opened, { say }: Progress, folder: string): void {
  const what = sample ? 'the sample newsroom' : namesOf(sources.filter(({ enabled }) => enabled));
  say(`${pc.bold('Dateline')} follows ${what}; everything is kept in ${folder}`);
  if (!sample && readConfigContact() === NO_CONTACT)
    say(pc.yellow('publishers are told of no contact, and many refuse such a reader: CRAWLER_CONTACT=you@example.org'));
  if (!sample && sources.length === 0)
    say(pc.yellow('name sources with --sources FILE; the sample newsroom wants a new folder: --data FOLDER'));
  if (page !== undefined) say(`The page is at ${pc.bold(page)}, and fills as articles come in.`);
}

function tellIdle({ summary, troubles, amiss, page }: Idle, { say }: Progress, data: string): void {
  const flags = data === DEFAULT_DATA_FOLDER ? '' : ` --data ${data}`;
  for (const line of ['', ...summaryLines(summary, flags), '']) say(line);
  for (const { sourceId, state, findings } of amiss) say(pc.yellow(`${sourceId} is ${state}: ${findings.join('; ')}`));
  if (amiss.length > 0) say('');
  for (const trouble of troubles) say(pc.red(trouble));
  if (page !== undefined) say(`The page is at ${pc.bold(page)}. Scheduled runs go on; ctrl-C stops.`);
}

async function start({ once = false, sources, data, port }: StartOptions): Promise<void> {
  const following = sources && loadSources(sources);
  const userAgent = userAgentHere();
  const progress = progressOn(process.stdout);
  try {
    await runPipeline({
      folder: data,
      ...(following && { following }),
      once,
      port,
      progress,
      userAgent,
      stopping: stopOnSignal(progress.say),
      onOpen: (opened) => tellOpened(opened, progress, data),
      onIdle: (idle) => {
        tellIdle(idle, progress, data);
        if (once && idle.troubles.length > 0) process.exitCode = 1;
      },
    });
  } finally {
    progress.close();
  }
}
