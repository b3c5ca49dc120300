import * as z from 'zod/mini';

/** What is known of a host. Instants are ISO 8601 UTC. */
export const HostState = z.object({
  /** No request to the host before this. */
  nextAllowedAt: z._default(z.string(), ''),
  /** Faults in a row, and of which kind. */
  failures: z._default(z.int(), 0),
  /** The breaker has opened this many times in a row; while it is not zero, requests are probes. */
  opened: z._default(z.int(), 0),
  /** Between two requests, as last granted. */
  delaySeconds: z._default(z.number(), 1),
  /** Until then the breaker is open, or a wait that the host asked for lasts. */
  openUntil: z._default(z.string(), ''),
});
export type HostState = z.infer<typeof HostState>;

export const UNKNOWN_HOST: HostState = { nextAllowedAt: '', failures: 0, opened: 0, delaySeconds: 1, openUntil: '' };

/** What a host answered; without a status it did not answer. */
export type Answered = { readonly status?: number; readonly retryAfterSeconds?: number };

/** Faults in a row after which the host is left alone. */
const PATIENCE = 5;
const FIRST_OPEN_SECONDS = 300;
/** A host that says "too many" is obeyed at once, with or without Retry-After. */
const FIRST_THROTTLE_SECONDS = 60;
const LONGEST_SECONDS = 6 * 3600;
/** While the breaker is half open, one probe at a time: its answer is known well before this. */
const PROBE_SECONDS = 90;

/** Between requests to one host, where nobody asks for more. */
export const LEAST_DELAY_SECONDS = 1;
/** The largest Crawl-delay that is obeyed to the letter; beyond, a host would get fewer than a hundred requests a day. */
const MOST_DELAY_SECONDS = 900;

/** Seconds between two requests to a host: the larger of what robots.txt and what the source asks for, within bounds. */
export function hostDelaySeconds(robotsSeconds: number | undefined, sourceSeconds: number | undefined): number {
  const asked = Math.max(robotsSeconds ?? 0, sourceSeconds ?? 0, LEAST_DELAY_SECONDS);
  return Math.min(asked, MOST_DELAY_SECONDS);
}

/** The state after a request is granted at `now`, or when to ask again. */
export function grant(state: HostState, now: string, delaySeconds: number): HostState | { readonly retryAt: string } {
  if (state.nextAllowedAt > now) return { retryAt: state.nextAllowedAt };
  const delay = state.opened > 0 ? Math.max(delaySeconds, PROBE_SECONDS) : delaySeconds;
  return { ...state, delaySeconds, nextAllowedAt: later(now, delay) };
}

/** The state after an answer; the same object when nothing changes. 404 and the like are answers like any other. */
export function afterAnswer(state: HostState, answer: Answered, now: string): HostState {
  const { status, retryAfterSeconds } = answer;
  if (status === 429 || (status === 503 && retryAfterSeconds !== undefined))
    return throttled(state, retryAfterSeconds, now);
  if (status === undefined || status >= 500 || status === 403 || status === 401) return failed(state, now);
  // What was asked for before the breaker opened, and is answered only now, says nothing of the host's health.
  if (now < state.openUntil || (state.failures === 0 && state.opened === 0)) return state;
  return closed(state, now);
}

/** An answer after the wait closes the breaker at once; what a probe had reserved is given back. */
function closed(state: HostState, now: string): HostState {
  const reserved = state.opened > 0 && state.nextAllowedAt <= later(now, PROBE_SECONDS);
  const nextAllowedAt = reserved ? later(now, state.delaySeconds) : state.nextAllowedAt;
  return { ...state, nextAllowedAt, failures: 0, opened: 0, openUntil: '' };
}

function throttled(state: HostState, retryAfterSeconds: number | undefined, now: string): HostState {
  const wait = retryAfterSeconds ?? doubled(FIRST_THROTTLE_SECONDS, state.opened);
  const until = later(now, Math.max(wait, LEAST_DELAY_SECONDS));
  return opened(state, until);
}

function failed(state: HostState, now: string): HostState {
  const failures = state.failures + 1;
  if (failures < PATIENCE && state.opened === 0) return { ...state, failures };
  const until = later(now, doubled(FIRST_OPEN_SECONDS, state.opened));
  return opened(state, until);
}

function opened(state: HostState, until: string): HostState {
  return {
    ...state,
    nextAllowedAt: latest(state.nextAllowedAt, until),
    failures: state.failures + 1,
    opened: state.opened + 1,
    openUntil: latest(state.openUntil, until),
  };
}

const doubled = (seconds: number, times: number): number =>
  Math.min(seconds * 2 ** Math.min(times, 16), LONGEST_SECONDS);
const latest = (one: string, other: string): string => (one > other ? one : other);

/** An instant so many seconds later. */
export function later(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + Math.round(seconds * 1000)).toISOString();
}
