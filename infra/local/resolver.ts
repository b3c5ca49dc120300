import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { FetcherOptions } from '../../shared/fetch/fetcher.ts';

/** Hosts by the loopback address, with port, that stands for them: `{ 'gazette.example': '127.0.0.1:4090' }`. */
export type ResolveTable = Readonly<Record<string, string>>;

/** The part of the fetcher that the local runner sets, and Lambda does not. */
export type LocalResolution = Pick<FetcherOptions, 'resolve' | 'trustedAddresses'>;

const LOOPBACK = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]):(\d{1,5})$/;

function loopback(host: string, target: string): { address: string; port: number } {
  const [, address = '', port = ''] = LOOPBACK.exec(target) ?? [];
  const bare = address.replace(/^\[|\]$/g, '');
  if (isIP(bare) === 0 || Number(port) < 1 || Number(port) > 65_535)
    throw new Error(
      `resolve: ${host} must stand for a loopback address with a port, like 127.0.0.1:8080, not ${target}`,
    );
  return { address: bare, port: Number(port) };
}

/**
 * Resolves the listed hosts to exactly their addresses and lets the fetcher connect to these and to nothing else that is private; all other names are
 * resolved as usual.
 */
export function localResolution(table: ResolveTable): LocalResolution {
  const targets = new Map(Object.entries(table).map(([host, target]) => [host.toLowerCase(), loopback(host, target)]));
  return {
    trustedAddresses: new Set([...targets.values()].map(({ address, port }) => `${address}:${port}`)),
    async resolve(host) {
      const target = targets.get(host.toLowerCase());
      return target === undefined ? await lookup(host, { all: true }) : [target];
    },
  };
}
