import ipaddr from 'ipaddr.js';
import type { Outcome } from '../outcome.ts';
import { drop, kept } from '../outcome.ts';

/** Longer addresses are refused unread: browsers and CDNs stop near 8 KB. */
const MAX_URL_LENGTH = 8192;

/** The ports on which the web is served; anything else is how internal services are reached. */
const PORTS = new Set(['', '80', '443', '8080', '8443']);

/** Names that resolve inside a machine, a network or a cloud (RFC 6761, 6762, 8375, 9476 and ICANN's `internal`). */
const INTERNAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa|onion|alt)$/;

/**
 * Blocks that the registry or ipaddr.js calls public and that we refuse all the same: Azure's metadata and DNS address, the dummy prefix of
 * RFC 9780, anycast and relay blocks of the special-purpose registry, and SRv6 SIDs (RFC 9602).
 */
const REFUSED = ['168.63.129.16/32', '100:0:0:1::/64', '192.31.196.0/24', '192.52.193.0/24', '192.175.48.0/24']
  .concat(['192.88.99.0/24', '2620:4f:8000::/48', '5f00::/16', '2001::/23', 'fec0::/10', '3fff::/20'])
  .map((block) => ipaddr.parseCIDR(block));

/** Whether an IP address, as DNS answers it, is on the public internet. Mapped and translated spellings of IPv4 are not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return !REFUSED.some(([block, bits]) => block.kind() === parsed.kind() && parsed.match(block, bits));
}

/** The parts of a URL that may be fetched; `address` is there where the host is an IP literal, in whichever spelling. */
export type FetchableUrl = { readonly url: URL; readonly host: string; readonly address?: string };

/**
 * Whether an address may be fetched, as far as its text tells: scheme, user info, port, and IP literals. What its name resolves to must still
 * be asked of `isPublicAddress`, for every answer.
 */
export function checkUrl(text: string): Outcome<FetchableUrl> {
  if (text.length > MAX_URL_LENGTH) return drop('invalid-url', `longer than ${MAX_URL_LENGTH} characters`);
  const url = parse(text);
  if (url === undefined) return drop('invalid-url', 'not a URL');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return drop('invalid-url', `scheme ${url.protocol}`);
  if (url.username !== '' || url.password !== '')
    return drop('blocked-address', 'user name or password in the address');
  if (!PORTS.has(url.port)) return drop('blocked-address', `port ${url.port}`);
  return checkHost(url);
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function checkHost(url: URL): Outcome<FetchableUrl> {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (ipaddr.isValid(host)) {
    return isPublicAddress(host)
      ? kept({ url, host, address: host })
      : drop('blocked-address', `${host} is not a public address`);
  }
  if (!host.includes('.') || INTERNAL_NAME.test(host)) return drop('blocked-address', `${host} is an internal name`);
  return kept({ url, host });
}
