import type { Dispatcher } from 'undici';
import { request } from 'undici';
import { checkUrl } from './address-guard.ts';
import type { Answer } from './answer.ts';
import { describeFault, endingOf, plainHeaders } from './answer.ts';
import { BodyTooLarge, readBody } from './body.ts';
import type { Admission, Fetcher, FetchRequest, FetchResult, HostAnswer, Purpose } from './request.ts';
import { retryAfterSeconds } from './retry-after.ts';
import type { Resolve } from './transport.ts';
import { AddressRefused, guardedAgent } from './transport.ts';

export type { Admission, Fetcher, FetchRequest, FetchResult, HostAnswer } from './request.ts';

export type FetcherOptions = {
  /** Says who we are and how to reach us. */
  readonly userAgent: string;
  /** Asked before every request, redirect hops included, with the host (and port, where one is written), and for what it is made. */
  readonly beforeRequest?: (host: string, url: string, purpose: Purpose) => Promise<Admission>;
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

const MAX_BYTES = { page: 8 * 1024 * 1024, feed: 16 * 1024 * 1024, robots: 512 * 1024, rights: 512 * 1024 } as const;

const ACCEPT = {
  page: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1',
  robots: 'text/plain,*/*;q=0.1',
  rights: 'application/json,*/*;q=0.1',
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
    const signal = AbortSignal.timeout(limits.totalMs);
    const fetch: Fetch = { options, limits, dispatcher, request: asked, signal, redirects: [] };
    try {
      return await follow(fetch, asked.url);
    } catch (error) {
      if (error instanceof HookFailed) throw error.cause;
      return describeFault(error);
    }
  };
}

/** A hook failed, which is trouble of ours and says nothing of the publisher. */
class HookFailed extends Error {
  override readonly name = 'HookFailed';
}

async function hooked<Answered>(hook: Promise<Answered> | undefined): Promise<Answered | undefined> {
  try {
    return await hook;
  } catch (cause) {
    throw new HookFailed('a hook of the fetcher failed', { cause });
  }
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
    const held = await heldBack(fetch, url);
    if (held !== undefined) return held;
    const answer = await ask(fetch, url);
    if (answer.kind !== 'redirect') return answer;
    const refused = noteRedirect(fetch, url.href, answer.to);
    if (refused !== undefined) return refused;
    address = answer.to;
  }
}

/** Where the gate does not let the request pass: how the fetch ends. */
async function heldBack({ options, request, redirects }: Fetch, url: URL): Promise<FetchResult | undefined> {
  const from = redirects.at(-1);
  const follows = request.follows === true || from !== undefined;
  const gate = (await hooked(options.beforeRequest?.(url.host, url.href, { kind: request.kind, follows }))) ?? 'go';
  if (gate === 'go') return undefined;
  if ('refused' in gate) return { kind: 'refused', reason: gate.refused, detail: gate.detail };
  // The host would be asked for the same redirect again and again, and each time be too slow to be followed.
  if (from !== undefined && URL.parse(from)?.host === url.host)
    return {
      kind: 'failed',
      detail: `a redirect to ${shown(url.href)}, which may be asked for only at ${gate.retryAt}`,
    };
  return { kind: 'deferred', until: gate.retryAt };
}

const shown = (address: string): string => address.slice(0, 200);

function noteRedirect(fetch: Fetch, from: string, to: string): FetchResult | undefined {
  fetch.redirects.push(from);
  if (fetch.redirects.includes(to)) return { kind: 'refused', reason: 'redirect-loop', detail: `back to ${shown(to)}` };
  if (fetch.redirects.length <= fetch.limits.redirects) return undefined;
  return { kind: 'refused', reason: 'too-many-redirects', detail: `more than ${fetch.limits.redirects}` };
}

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
    if (!(error instanceof AddressRefused)) await hooked(options.afterRequest?.(url.host, {}));
    throw error;
  }
  const headers = plainHeaders(response.headers);
  const wait = retryAfterSeconds(headers['retry-after'], Date.now());
  const answer = { status: response.statusCode, ...(wait !== undefined && { retryAfterSeconds: wait }) };
  await hooked(options.afterRequest?.(url.host, answer)).catch((error) => {
    discard(response.body);
    throw error;
  });
  const ending = endingOf(fetch.request, url, answer, headers);
  if (ending !== 'read') {
    discard(response.body);
    return ending;
  }
  return read(fetch, url, headers, response.body);
}

const discard = (body: Dispatcher.ResponseData['body']): void => void body.on('error', () => {}).destroy();

function headersFor({ options, request: { kind, conditions } }: Fetch): Record<string, string> {
  return {
    'user-agent': options.userAgent,
    accept: ACCEPT[kind],
    'accept-encoding': 'gzip, deflate, br, zstd',
    ...(conditions?.etag !== undefined && { 'if-none-match': conditions.etag }),
    ...(conditions?.lastModified !== undefined && { 'if-modified-since': conditions.lastModified }),
  };
}

async function read(
  fetch: Fetch,
  url: URL,
  headers: Record<string, string>,
  body: Dispatcher.ResponseData['body'],
): Promise<FetchResult> {
  const { kind, maxBytes = MAX_BYTES[kind] } = fetch.request;
  const length = Number(headers['content-length']);
  const cut = kind === 'robots' || kind === 'rights';
  if (!cut && length > maxBytes) {
    discard(body);
    throw new BodyTooLarge(`${length} bytes announced`);
  }
  // Of robots.txt the first half megabyte counts and the rest is ignored (RFC 9309, 2.5).
  const bytes = await readBody(body, headers['content-encoding'], { maxBytes, cut });
  return { kind: 'ok', url: url.href, status: 200, headers, bytes, redirects: fetch.redirects };
}
