import type { ChangePace } from '../discover/change-pace.ts';
import { lookAgainAt } from '../discover/pace.ts';
import type { PageState } from '../store/crawl.ts';

/** What a successful look found. */
export type Sighting = {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly changed: boolean;
  readonly live?: boolean;
  readonly removed?: boolean;
  /** Of the answer, in lower case; absent when the page was not modified or is gone. */
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * A page's state after a look, with the time of the next one. A page that is gone is looked at once more a day later, then no more, and asked for whole: "not
 * modified" would not say that it is back.
 */
export function afterLook(page: PageState, sighting: Sighting, learned?: ChangePace): PageState {
  const changed = sighting.changed && page.looks > 0;
  const { dueAt: _due, etag: _etag, lastModified: _modified, goneAt: _gone, ...rest } = page;
  const state: PageState = {
    ...rest,
    ...(sighting.removed ? {} : validators(page, sighting.headers)),
    lastLookAt: sighting.at,
    looks: page.looks + 1,
    changes: page.changes + (changed ? 1 : 0),
    live: sighting.live ?? page.live,
    failures: 0,
    ...(changed && { lastChangeAt: sighting.at }),
  };
  if (sighting.removed) return page.goneAt === undefined ? { ...state, ...onceMore(sighting.at) } : state;
  const dueAt = lookAgainAt({ ...paceOf(state), now: sighting.at }, learned);
  return dueAt === undefined ? state : { ...state, dueAt };
}

/** Publishers lose pages for an hour. */
const onceMore = (at: string) => ({ goneAt: at, dueAt: new Date(Date.parse(at) + 86_400_000).toISOString() });

/** What the pace is computed from. */
const paceOf = ({ foundAt, datePublished, live, looks, changes, lastChangeAt }: PageState) => ({
  publishedAt: datePublished ?? foundAt,
  live,
  looks,
  changes,
  ...(lastChangeAt && { lastChangeAt }),
});

/** New validators replace old ones; an answer without a body keeps them. */
function validators(page: PageState, headers: Readonly<Record<string, string>> | undefined) {
  const etag = headers === undefined ? page.etag : headers.etag;
  const lastModified = headers === undefined ? page.lastModified : headers['last-modified'];
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** Tries at a page whose publisher fails, before it is given up. */
const MAX_FAILURES = 6;
const FIRST_RETRY_SECONDS = 300;

/** A page's state after a fault of the publisher's: waits of 5, 20, 80 ... minutes, or longer where the publisher asks for it; undefined when it is given up. */
export function afterFailure(page: PageState, at: string, waitSeconds: number | undefined): PageState | undefined {
  const failures = page.failures + 1;
  if (failures >= MAX_FAILURES) return undefined;
  // Publishers also ask to come back at once, again and again: that must not use up the tries.
  const wait = Math.max(waitSeconds ?? 0, FIRST_RETRY_SECONDS * 4 ** page.failures);
  return { ...page, failures, lastLookAt: at, dueAt: new Date(Date.parse(at) + wait * 1000).toISOString() };
}

/** What a second or later look teaches about its source; undefined for a first one. */
export function paceLesson(page: PageState, sighting: Sighting) {
  if (page.lastLookAt === undefined || page.looks === 0) return undefined;
  const minutes = (from: string): number => Math.max(0, (Date.parse(sighting.at) - Date.parse(from)) / 60_000);
  const published = Number.isNaN(Date.parse(page.datePublished ?? ''))
    ? page.foundAt
    : (page.datePublished ?? page.foundAt);
  return { age: minutes(published), sinceLook: minutes(page.lastLookAt), changed: sighting.changed };
}
