import type { Dispatcher } from 'undici';
import { request } from 'undici';
import type { DropReason } from '../outcome.ts';
import { checkUrl } from './address-guard.ts';
import { BodyTooLarge, BodyUndecodable, readBody } from './body.ts';
import { retryAfterSeconds } from './retry-after.ts';
import type { Resolve } from './transport.ts';
import { AddressRefused, guardedAgent } from './transport.ts';

/** What to fetch. `maxBytes` bounds the body as sent and as decompressed. */
export type FetchRequest = {
  readonly url: string;
  readonly kind: 'page' | 'feed' | 'robots';
  /** Validators of an earlier answer. */
  readonly conditions?: { readonly etag?: string; readonly lastModified?: string };
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
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

/** Whether a request may be made: now, not before an instant (ISO 8601 UTC), or not at all. */
export type Admission = 'go' | { readonly retryAt: string } | { readonly refused: DropReason; readonly detail: string };

export type FetcherOptions = {
  /** Says who we are and how to reach us. */
  readonly userAgent: string;
  /** Asked before every request, redirect hops included, with the host (and port, where one is written). */
  readonly beforeRequest?: (host: string, url: string) => Promise<Admission>;
  /** Told after every request, redirect hops included. */
  readonly afterRequest?: (host: string, answer: HostAnswer) => Promise<void>;
  readonly resolve?: Resolve;
  /** `address:port` pairs that may be connected to although they are not public: for names that the local runner resolves itself. */
  readonly trustedAddresses?: ReadonlySet<string>;
  readonly limits?: Partial<FetchLimits>;
};

export type FetchLimits = {
  readonly connectMs: number;
  readonly headersMs: number;
  /** For the whole fetch, redirects included: a slow trickle ends here. */
  readonly totalMs: number;
  readonly headerBytes: number;
  readonly redirects: number;
};

/** RFC 9309 asks for five redirects at least. The total stays well under the functions' timeout of a minute. */
const DEFAULT_LIMITS: FetchLimits = {
  connectMs: 8_000,
  headersMs: 15_000,
  totalMs: 30_000,
  headerBytes: 32 * 1024,
  redirects: 5,
};

const MAX_BYTES = { page: 8 * 1024 * 1024, feed: 16 * 1024 * 1024, robots: 512 * 1024 } as const;

const ACCEPT = {
  page: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1',
  robots: 'text/plain,*/*;q=0.1',
} as const;

type Fetch = {
  readonly options: FetcherOptions;
  readonly limits: FetchLimits;
  readonly dispatcher: Dispatcher;
  readonly request: FetchRequest;
  readonly signal: AbortSignal;
  readonly redirects: string[];
};

/** A fetcher that only ever talks to the public internet, within limits, without cookies, and under its own name. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const dispatcher = guardedAgent(limits, options.resolve, options.trustedAddresses ?? new Set());
  return async (asked) => {
    const deadline = AbortSignal.timeout(limits.totalMs);
    const signal = asked.signal === undefined ? deadline : AbortSignal.any([deadline, asked.signal]);
    const fetch: Fetch = { options, limits, dispatcher, request: asked, signal, redirects: [] };
    try {
      return await follow(fetch, asked.url);
    } catch (error) {
      return describeFault(error);
    }
  };
}

/** Goes from address to address until one of them answers. Every address passes the guard and the gate. */
async function follow(fetch: Fetch, first: string): Promise<FetchResult> {
  let address = first;
  for (;;) {
    const checked = checkUrl(address);
    if (!checked.ok) {
      const reason = fetch.redirects.length > 0 && checked.reason === 'invalid-url' ? 'bad-redirect' : checked.reason;
      return { kind: 'refused', reason, detail: `${shown(address)}: ${checked.detail}` };
    }
    const { url } = checked.value;
    const gate = await fetch.options.beforeRequest?.(url.host, url.href);
    if (gate !== undefined && gate !== 'go')
      return 'retryAt' in gate
        ? { kind: 'deferred', until: gate.retryAt }
        : { kind: 'refused', reason: gate.refused, detail: gate.detail };
    const answer = await ask(fetch, url);
    if (answer.kind !== 'redirect') return answer;
    const refused = noteRedirect(fetch, url.href, answer.to);
    if (refused !== undefined) return refused;
    address = answer.to;
  }
}

const shown = (address: string): string => address.slice(0, 200);

function noteRedirect(fetch: Fetch, from: string, to: string): FetchResult | undefined {
  fetch.redirects.push(from);
  if (fetch.redirects.includes(to)) return { kind: 'refused', reason: 'redirect-loop', detail: `back to ${shown(to)}` };
  if (fetch.redirects.length <= fetch.limits.redirects) return undefined;
  return { kind: 'refused', reason: 'too-many-redirects', detail: `more than ${fetch.limits.redirects}` };
}

type Answer = FetchResult | { readonly kind: 'redirect'; readonly to: string };

async function ask(fetch: Fetch, url: URL): Promise<Answer> {
  const { dispatcher, limits, signal, options } = fetch;
  let response: Dispatcher.ResponseData;
  try {
    response = await request(url, {
      dispatcher,
      signal,
      headers: headersFor(fetch),
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.headersMs,
    });
  } catch (error) {
    if (!(error instanceof AddressRefused)) await options.afterRequest?.(url.host, {});
    throw error;
  }
  const headers = plainHeaders(response.headers);
  const wait = retryAfterSeconds(headers['retry-after'], Date.now());
  const answer = { status: response.statusCode, ...(wait !== undefined && { retryAfterSeconds: wait }) };
  await options.afterRequest?.(url.host, answer);
  const ending = endingOf(fetch, url, answer, headers);
  if (ending !== 'read') {
    response.body.on('error', () => {}).destroy();
    return ending;
  }
  return read(fetch, url, headers, response.body);
}

function headersFor({ options, request: { kind, conditions } }: Fetch): Record<string, string> {
  return {
    'user-agent': options.userAgent,
    accept: ACCEPT[kind],
    'accept-encoding': 'gzip, deflate, br, zstd',
    ...(conditions?.etag !== undefined && { 'if-none-match': conditions.etag }),
    ...(conditions?.lastModified !== undefined && { 'if-modified-since': conditions.lastModified }),
  };
}

const MAX_HEADERS = 200;

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const pairs = Object.entries(headers).filter(([name, value]) => name !== 'set-cookie' && value !== undefined);
  return Object.fromEntries(pairs.slice(0, MAX_HEADERS).map(([name, value]) => [name, [value].flat().join(', ')]));
}

/** What a status and its headers mean; `read` where there is a body to read. */
function endingOf(
  fetch: Fetch,
  url: URL,
  answer: HostAnswer & { status: number },
  headers: Record<string, string>,
): Answer | 'read' {
  const { status } = answer;
  if (status === 200 || status === 203) return 'read';
  if ([301, 302, 303, 307, 308].includes(status)) return redirectTo(url, headers.location);
  if (status === 304) return notModified(fetch, headers);
  if (status === 404 || status === 410) return { kind: 'gone', status };
  if (status === 429 || (status === 503 && answer.retryAfterSeconds !== undefined))
    return { kind: 'throttled', ...answer };
  if (status >= 500 || status === 408 || status === 425) return { kind: 'failed', detail: `status ${status}`, status };
  return { kind: 'refused', reason: 'http-error', detail: `status ${status}`, status };
}

function redirectTo(from: URL, location: string | undefined): Answer {
  const to = location === undefined ? null : URL.parse(location.trim(), from.href);
  if (to === null) return { kind: 'refused', reason: 'bad-redirect', detail: 'a redirect without a usable target' };
  to.hash = '';
  return { kind: 'redirect', to: to.href };
}

/** A "not modified" that nobody asked for says nothing: it is a fault of the server, and the next try goes without conditions anyway. */
function notModified({ request: { conditions } }: Fetch, headers: Record<string, string>): FetchResult {
  const asked = conditions?.etag !== undefined || conditions?.lastModified !== undefined;
  return asked
    ? { kind: 'not-modified', headers }
    : { kind: 'failed', detail: 'status 304 without being asked', status: 304 };
}

async function read(
  fetch: Fetch,
  url: URL,
  headers: Record<string, string>,
  body: Dispatcher.ResponseData['body'],
): Promise<FetchResult> {
  const { kind, maxBytes = MAX_BYTES[kind] } = fetch.request;
  const length = Number(headers['content-length']);
  if (kind !== 'robots' && length > maxBytes) {
    body.on('error', () => {}).destroy();
    throw new BodyTooLarge(`${length} bytes announced`);
  }
  // Of robots.txt the first half megabyte counts and the rest is ignored (RFC 9309, 2.5).
  const bytes = await readBody(body, headers['content-encoding'], {
    maxBytes,
    cut: kind === 'robots',
  });
  return { kind: 'ok', url: url.href, status: 200, headers, bytes, redirects: fetch.redirects };
}

/** Names a fault. Whatever is not a limit or a guard of ours counts as passing trouble of the network or the publisher. */
function describeFault(error: unknown): FetchResult {
  if (error instanceof AddressRefused) return { kind: 'refused', reason: 'blocked-address', detail: error.message };
  if (error instanceof BodyTooLarge) return { kind: 'refused', reason: 'too-large', detail: error.message };
  if (error instanceof BodyUndecodable) return { kind: 'refused', reason: 'undecodable', detail: error.message };
  const { name, message, code } =
    error instanceof Error
      ? { code: undefined, ...error, name: error.name, message: error.message }
      : { name: '', message: String(error), code: undefined };
  if (name === 'TimeoutError') return { kind: 'failed', detail: 'no complete answer in time' };
  return { kind: 'failed', detail: [code, message].filter(Boolean).join(': ').slice(0, 300) };
}
