import { queueHandler } from '../../shared/aws/queue-handler.ts';
import { FeedLook, LookResult, PageLook } from '../../shared/model/messages.ts';
import type { Source } from '../../shared/model/source.ts';
import { applySources } from '../../shared/pipeline/apply-sources.ts';
import { discover } from '../../shared/pipeline/discover.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import type { Ports } from '../../shared/pipeline/ports.ts';
import { schedule } from '../../shared/pipeline/schedule.ts';
import { scrape } from '../../shared/pipeline/scrape.ts';
import { queryApp } from '../../shared/query/app.ts';
import { inspectSources } from '../../shared/query/inspect-sources.ts';
import type { SourceStatus } from '../../shared/query/source-status.ts';
import { sourcesOf } from '../../shared/store/crawl.ts';
import { LIMITS, RAW_PAGE_DAYS } from '../../shared/topology.ts';
import { begunWith, checkClock, checkForm, markFolder, resolvedIn } from './about-folder.ts';
import type { LocalClock } from './clock.ts';
import { realClock, replayClock } from './clock.ts';
import type { Emulators } from './emulators.ts';
import { startEmulators } from './emulators.ts';
import type { EventSource } from './event-source.ts';
import { startEventSource } from './event-source.ts';
import { partsOf } from './folder.ts';
import { lockFolder } from './lock.ts';
import type { Newsroom } from './newsroom/server.ts';
import { startNewsroom } from './newsroom/server.ts';
import type { HandedOut } from './outstanding.ts';
import { handedOut, troubles } from './outstanding.ts';
import { servePages } from './page-server.ts';
import { localPorts } from './ports.ts';
import type { Progress } from './progress.ts';
import { expireRawPages } from './raw-pages.ts';
import { readReplay, replay, saveReplay } from './replay.ts';
import type { ResolveTable } from './resolver.ts';
import { localResolution } from './resolver.ts';
import { removeRunFile, writeRunFile } from './run-file.ts';
import type { Driven } from './schedule.ts';
import { runForEver, runUntilQuiet, TICK_MS } from './schedule.ts';
import type { Summary } from './summary.ts';
import { summarize } from './summary.ts';

/** What to follow: definitions with their resolve table, besides those that the folder has; or the sample newsroom. */
export type Following = { readonly sources: readonly Source[]; readonly resolve: ResolveTable } | 'newsroom';

/** What a run begins with. */
export type Opened = {
  /** Whether it is the sample newsroom that is followed. */
  readonly sample: boolean;
  /** All that is stored, switched off or not. */
  readonly sources: readonly Source[];
  /** Where the page is, if it is served. */
  readonly page: string | undefined;
};

export type RunOptions = {
  readonly folder: string;
  /** Without it: what the folder was begun with, the sample newsroom where it is new. */
  readonly following?: Following;
  /** Runs until idle and ends; otherwise goes on with scheduled runs until stopped. */
  readonly once: boolean;
  /** Port of the page; any free one when 0. Pages are served only by a run that goes on. */
  readonly port: number;
  readonly userAgent: string;
  readonly progress: Progress;
  readonly stopping: AbortSignal;
  readonly onOpen?: (opened: Opened) => void;
  /** Told when all that there was is taken in. */
  readonly onIdle: (idle: Idle) => void;
};

export type Idle = {
  readonly summary: Summary;
  /** What is stuck or lost, in words. */
  readonly troubles: readonly string[];
  /** Sources that are silent, failing or drifting. */
  readonly amiss: readonly SourceStatus[];
  /** Where the page is, if it is served. */
  readonly page: string | undefined;
};

/** Things to close, in reverse order of their opening. */
type Closing = (() => void | Promise<void>)[];

/** Options with what is followed settled. */
type Settled = RunOptions & { readonly following: Following };

/** Runs the whole pipeline on this machine. Throws FolderLocked, FolderUnusable or PortBusy when it cannot begin; whatever happens, all that was opened is closed. */
export async function runPipeline(given: RunOptions): Promise<void> {
  const closing: Closing = [];
  try {
    const lock = await lockFolder(given.folder);
    closing.push(() => lock.release());
    checkForm(given.folder);
    await expireRawPages(partsOf(given.folder).rawPages, RAW_PAGE_DAYS, new Date());
    const options = { ...given, following: settledFor(given) };
    const emulators = await startEmulators(options.folder);
    closing.push(emulators.close);
    await runOn(emulators, options, closing);
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

/** What is followed, and the folder marked so. Loopback hosts that the folder was begun with stand for them still. */
function settledFor({ folder, following }: RunOptions): Following {
  const known = resolvedIn(folder);
  const resumed = begunWith(folder) === 'real' ? { sources: [], resolve: {} } : 'newsroom';
  const wanted = following ?? resumed;
  const settled = wanted === 'newsroom' ? wanted : { ...wanted, resolve: { ...known, ...wanted.resolve } };
  const clock = settled === 'newsroom' ? 'newsroom' : 'real';
  checkClock(folder, clock);
  markFolder(folder, clock, settled === 'newsroom' ? {} : settled.resolve);
  return settled;
}

async function runOn(emulators: Emulators, options: Settled, closing: Closing): Promise<void> {
  const { folder, following, once, progress } = options;
  const newsroom = following === 'newsroom' ? await openNewsroom(folder, closing) : undefined;
  const clock = newsroom === undefined ? realClock : replayClock(new Date(readReplay(folder).at));
  const looks = handedOut();
  const ports = portsFor(options, emulators, { clock, looks, newsroom });
  const page = once ? undefined : await openPage(ports, options.port, closing);
  writeRunFile(folder, {
    pid: process.pid,
    dynamodb: emulators.dynamodb.endpoint.endpoint,
    sqs: emulators.sqs.endpoint.endpoint,
    ...(page && { page }),
  });
  closing.push(() => removeRunFile(folder));
  const sources = newsroom?.sources ?? (following === 'newsroom' ? [] : following.sources);
  await applySources(ports, sources, { readNow: true });
  options.onOpen?.({ sample: newsroom !== undefined, sources: await sourcesOf(ports.crawl), page });
  const driven = drive(ports, emulators, options, { clock, newsroom });
  closing.push(async () => void (await Promise.all(driven.eventSources.map((source) => source.stop()))));
  await takeIn(driven, newsroom);
  progress.show();
  if (options.stopping.aborted) return progress.say('Stopped. Another start goes on from here.');
  options.onIdle({
    summary: await summarize(ports.articles),
    troubles: await troubles(emulators.sqs, ports.crawl, looks),
    amiss: await inspectSources(ports),
    page,
  });
  if (once) return;
  clock.jump(clock.behindMs());
  await runForEver(driven, () => inspectSources(ports));
}

async function openNewsroom(folder: string, closing: Closing): Promise<Newsroom> {
  const newsroom = await startNewsroom({ state: readReplay(folder).state });
  closing.push(newsroom.close);
  return newsroom;
}

async function openPage(ports: Ports, port: number, closing: Closing): Promise<string> {
  const server = await servePages(queryApp({ ...ports, reportFault: (error) => console.error(error) }), port);
  closing.push(server.close);
  return server.url;
}

type Around = { readonly clock: LocalClock; readonly looks: HandedOut; readonly newsroom: Newsroom | undefined };

function portsFor(options: Settled, emulators: Emulators, { clock, looks, newsroom }: Around): Ports {
  const { folder, following, progress, userAgent } = options;
  const table = following === 'newsroom' ? {} : following.resolve;
  const outlets = (newsroom?.hosts ?? []).map((host) => [host, `127.0.0.1:${newsroom?.port}`]);
  return localPorts({
    folder,
    emulators,
    clock,
    fetcher: { userAgent, ...localResolution({ ...table, ...Object.fromEntries(outlets) }) },
    report: progress.onEvent,
    onSend: looks.note,
  });
}

function drive(
  ports: Ports,
  { sqs, tables }: Emulators,
  { folder, progress: { onFailure }, stopping }: RunOptions,
  { clock, newsroom }: Pick<Around, 'clock' | 'newsroom'>,
): Driven {
  const eventSources: readonly EventSource[] = [
    startEventSource(
      sqs,
      'discover',
      queueHandler(FeedLook, (look) => discover(ports, look), onFailure),
    ),
    startEventSource(
      sqs,
      'scrape',
      queueHandler(PageLook, (look) => scrape(ports, look), onFailure),
    ),
    startEventSource(
      sqs,
      'ingest',
      queueHandler(LookResult, (seen) => ingest(ports, seen), onFailure),
    ),
  ];
  const tick = async (at: Date): Promise<void> => {
    // Another start must not go back in time: what hosts were promised would lie in its future.
    if (newsroom !== undefined) saveReplay(folder, { at: at.toISOString(), state: newsroom.state });
    await schedule(ports, at);
  };
  const [mayJump, tickGapMs] = newsroom === undefined ? [false, 1000] : [true, TICK_MS];
  return { clock, sqs, crawl: tables.crawl, eventSources, tick, tickGapMs, mayJump, stopping };
}

/** All states of the newsroom; or of real sources what is due by now and within the horizon. */
function takeIn(driven: Driven, newsroom: Newsroom | undefined): Promise<void> {
  if (newsroom !== undefined) return replay(driven, newsroom);
  return runUntilQuiet(driven, () => driven.clock.now().getTime() + LIMITS.horizonSeconds * 1000);
}
