import { BodyTooLarge, BodyUndecodable } from './body.ts';
import type { FetchRequest, FetchResult, HostAnswer } from './request.ts';
import { AddressRefused } from './transport.ts';

/** What one address answers: an ending, or another address. */
export type Answer = FetchResult | { readonly kind: 'redirect'; readonly to: string };

const MAX_HEADERS = 200;

/** Header values as one string per name; cookies are left out. */
export function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const pairs = Object.entries(headers).filter(([name, value]) => name !== 'set-cookie' && value !== undefined);
  return Object.fromEntries(pairs.slice(0, MAX_HEADERS).map(([name, value]) => [name, [value].flat().join(', ')]));
}

/** What a status and its headers mean; `read` where there is a body to read. */
export function endingOf(
  request: FetchRequest,
  url: URL,
  answer: HostAnswer & { status: number },
  headers: Record<string, string>,
): Answer | 'read' {
  const { status } = answer;
  if (status === 200 || status === 203) return 'read';
  if ([301, 302, 303, 307, 308].includes(status)) return redirectTo(url, headers.location);
  if (status === 304) return notModified(request, headers);
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
function notModified({ conditions }: FetchRequest, headers: Record<string, string>): FetchResult {
  const asked = conditions?.etag !== undefined || conditions?.lastModified !== undefined;
  return asked
    ? { kind: 'not-modified', headers }
    : { kind: 'failed', detail: 'status 304 without being asked', status: 304 };
}

/** What the commonest faults of the network mean to whoever reads of them. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name of the host is not known',
  EAI_AGAIN: 'the name of the host could not be looked up for now',
  ECONNREFUSED: 'the host refused the connection',
  ECONNRESET: 'the host broke the connection off',
  UND_ERR_SOCKET: 'the host broke the connection off',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped coming',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too large',
  EHOSTUNREACH: 'the host cannot be reached from here',
  ENETUNREACH: 'the host cannot be reached from here',
  CERT_HAS_EXPIRED: "the host's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the host's certificate is signed by nobody else",
  SELF_SIGNED_CERT_IN_CHAIN: "the host's certificate is signed by nobody known",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the host's certificate is signed by nobody known",
  ERR_TLS_CERT_ALTNAME_INVALID: "the host's certificate is of another host",
};

function inWords(code: string | undefined, message: string): string {
  const words = code === undefined ? undefined : FAULTS[code];
  if (words === undefined) return [code, message].filter(Boolean).join(': ').slice(0, 300);
  return `${words} (${code})`;
}

/** Names a fault. Whatever is not a limit or a guard of ours counts as passing trouble of the network or the publisher. */
export function describeFault(error: unknown): FetchResult {
  if (error instanceof AddressRefused) return { kind: 'refused', reason: 'blocked-address', detail: error.message };
  if (error instanceof BodyTooLarge) return { kind: 'refused', reason: 'too-large', detail: error.message };
  if (error instanceof BodyUndecodable) return { kind: 'refused', reason: 'undecodable', detail: error.message };
  if (!(error instanceof Error)) return { kind: 'failed', detail: inWords(undefined, String(error)) };
  if (error.name === 'TimeoutError') return { kind: 'failed', detail: 'no complete answer in time' };
  const code = 'code' in error && error.code !== undefined ? String(error.code) : undefined;
  return { kind: 'failed', detail: inWords(code, error.message) };
}
