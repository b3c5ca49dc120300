import { setTimeout } from 'node:timers/promises';
import { dueBy, enabledIds } from '../../shared/store/crawl.ts';
import type { Table } from '../../shared/store/table.ts';
import { FUNCTIONS, LIMITS } from '../../shared/topology.ts';
import type { LocalClock } from './clock.ts';
import type { EventSource } from './event-source.ts';
import type { LocalSqs } from './sqs.ts';
import { LOCAL_QUEUES } from './sqs.ts';

/** The time between two ticks of the schedule. */
export const TICK_MS = FUNCTIONS.schedule.trigger.everyMinutes * 60_000;
const ROUND_MS = FUNCTIONS.health.trigger.everyMinutes * 60_000;
const HORIZON_MS = LIMITS.horizonSeconds * 1000;
const LOOK_MS = 5;

/** What the schedule needs to know of the pipeline that it drives. */
export type Driven = {
  readonly clock: LocalClock;
  readonly sqs: LocalSqs;
  readonly crawl: Table;
  readonly eventSources: readonly EventSource[];
  /** One tick of the schedule at the given time. */
  readonly tick: (at: Date) => Promise<void>;
  /**
   * Ticks are at least so far apart while no message waits. The cloud's minute is for its bill; at a terminal what becomes due is handed out sooner, though
   * not while what was handed out before still waits for its host's pace.
   */
  readonly tickGapMs: number;
  /** The clock may be moved on over time in which nothing happens; otherwise that time is waited for. */
  readonly mayJump: boolean;
  readonly stopping: AbortSignal;
};

/** Nothing is ready and nothing is in hand; messages may still wait for their time. */
function isQuiet({ sqs, eventSources }: Driven): boolean {
  return LOCAL_QUEUES.every((queue) => {
    const { ready, inFlight } = sqs.backlog(queue);
    return ready === 0 && inFlight.every((handle) => eventSources.some(({ failed }) => failed.has(handle)));
  });
}

const gapMs = ({ sqs, tickGapMs }: Driven): number =>
  LOCAL_QUEUES.some((queue) => sqs.backlog(queue).wakeAt.length > 0) ? TICK_MS : tickGapMs;

/** Resolves when the pipeline is quiet. */
async function quiet(driven: Driven): Promise<void> {
  while (!driven.stopping.aborted && !isQuiet(driven)) await setTimeout(LOOK_MS);
}

/** When the first waiting message is ready, on the pipeline's clock. */
function nextMessageAt({ sqs, clock }: Driven): number {
  const earliest = Math.min(...LOCAL_QUEUES.map((queue) => sqs.backlog(queue).wakeAt[0] ?? Number.POSITIVE_INFINITY));
  return earliest - Date.now() + clock.now().getTime();
}

/** When the first tick with something to hand out is, if that is by `until`. */
async function nextTickAt({ crawl }: Driven, earliest: number, until: number): Promise<number> {
  const [due] = await dueBy(crawl, await enabledIds(crawl), new Date(until + HORIZON_MS).toISOString(), 1);
  // A tick hands out what is due before the end of its horizon.
  return due === undefined ? Number.POSITIVE_INFINITY : Math.max(earliest, Date.parse(due.dueAt) - HORIZON_MS + 1);
}

/** Lets time go by: by moving the clock and the queues, or by waiting. */
async function pass({ clock, sqs, mayJump, stopping }: Driven, milliseconds: number): Promise<void> {
  const whole = Math.max(1, Math.ceil(milliseconds));
  if (!mayJump) return setTimeout(whole, undefined, { signal: stopping }).catch(() => undefined);
  clock.jump(whole);
  sqs.pass(whole);
}

/**
 * Fires ticks and lets the pipeline work until it is quiet and nothing happens any more by the end that `until` gives (on the pipeline's clock, asked
 * anew each time); what was handed out by then is handled in any case. Ticks with nothing to hand out are left out, since they do nothing. Every host keeps its pace: the gate reads the same clock.
 */
export async function runUntilQuiet(driven: Driven, until: () => number): Promise<void> {
  let lastTick = Number.NEGATIVE_INFINITY;
  while (!driven.stopping.aborted) {
    const now = driven.clock.now();
    if (now.getTime() >= lastTick + gapMs(driven) && now.getTime() <= until()) {
      await driven.tick(now);
      lastTick = now.getTime();
    }
    await quiet(driven);
    const end = until();
    const nextTick = lastTick + gapMs(driven);
    const tickAt = await nextTickAt(driven, nextTick, end);
    // A delayed message may have become ready meanwhile. From here to the jump nothing else runs: time must not pass for what is in hand.
    if (!isQuiet(driven)) continue;
    const next = Math.min(nextMessageAt(driven), tickAt <= end ? tickAt : Number.POSITIVE_INFINITY);
    if (next === Number.POSITIVE_INFINITY) return;
    await pass(driven, next - driven.clock.now().getTime());
  }
}

/** Fires a tick a minute, and now and then a round over the sources, until stopped. */
export async function runForEver(driven: Driven, round: () => Promise<unknown>): Promise<void> {
  let nextRound = driven.clock.now().getTime() + ROUND_MS;
  while (!driven.stopping.aborted) {
    const now = driven.clock.now();
    await driven.tick(now);
    if (now.getTime() >= nextRound) {
      await round();
      nextRound += ROUND_MS;
    }
    await pass({ ...driven, mayJump: false }, TICK_MS);
  }
}
