import type { DropReason } from '../outcome.ts';

/** What to fetch. `maxBytes` bounds the body as sent and as decompressed. */
export type FetchRequest = {
  readonly url: string;
  readonly kind: 'page' | 'feed' | 'robots' | 'rights';
  /** Validators of an earlier answer. */
  readonly conditions?: { readonly etag?: string; readonly lastModified?: string };
  readonly maxBytes?: number;
  /** Goes on with a visit that has begun (a part of a list), and may wait longer for its turn. */
  readonly follows?: boolean;
};

/** How a fetch ended. Header names are lower case; cookies are left out. */
export type FetchResult =
  | {
      readonly kind: 'ok';
      /** After redirects. */
      readonly url: string;
      readonly status: 200;
      readonly headers: Readonly<Record<string, string>>;
      readonly bytes: Uint8Array;
      /** The addresses that redirected, in order. */
      readonly redirects: readonly string[];
    }
  | { readonly kind: 'not-modified'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'gone'; readonly status: number }
  /** Asked to come later; the wait is capped at a day. */
  | { readonly kind: 'throttled'; readonly status: number; readonly retryAfterSeconds?: number }
  /** Will not get better by asking again soon. */
  | { readonly kind: 'refused'; readonly reason: DropReason; readonly detail: string; readonly status?: number }
  /** May get better. */
  | { readonly kind: 'failed'; readonly detail: string; readonly status?: number }
  /** The host gate said: not before this instant (ISO 8601 UTC). No request was made to that host. */
  | { readonly kind: 'deferred'; readonly until: string };

export type Fetcher = (request: FetchRequest) => Promise<FetchResult>;

/** What a host answered to one request; without a status it did not answer. */
export type HostAnswer = { readonly status?: number; readonly retryAfterSeconds?: number };

/** What one request is made for; `follows`: it goes on with a visit that has begun (a redirect, a part of a list). */
export type Purpose = { readonly kind: FetchRequest['kind']; readonly follows: boolean };

/** Whether a request may be made: now, not before an instant (ISO 8601 UTC), or not at all. */
export type Admission = 'go' | { readonly retryAt: string } | { readonly refused: DropReason; readonly detail: string };
