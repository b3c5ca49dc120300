import { lookup } from 'node:dns/promises';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './address-guard.ts';

/** An address that a name resolves to; the port is given where it differs from the URL's. */
export type Resolved = { readonly address: string; readonly port?: number };

/** Every address of a host name. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>;

/** A name resolves to an address that we do not connect to. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

const systemResolve: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => ({ address }));

/**
 * Connections whose target is resolved once, checked, and connected to as checked: a second answer of DNS cannot slip in between. If any
 * address of a name is not public, none is used. Responses with oversized headers are refused by the parser.
 */
export function guardedAgent(
  limits: { readonly connectMs: number; readonly headerBytes: number },
  resolve: Resolve = systemResolve,
  trusted: ReadonlySet<string>,
): Agent {
  const connect = buildConnector({ timeout: limits.connectMs });
  return new Agent({
    pipelining: 1,
    connections: 4,
    keepAliveTimeout: 4_000,
    maxHeaderSize: limits.headerBytes,
    connect: (options, callback) => {
      const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80));
      targetOf(options.hostname.replace(/^\[|\]$/g, ''), port, resolve, trusted).then(
        (target) => connect({ ...options, ...target, servername: options.servername ?? options.hostname }, callback),
        (error) => callback(error, null),
      );
    },
  });
}

async function targetOf(
  host: string,
  port: number,
  resolve: Resolve,
  trusted: ReadonlySet<string>,
): Promise<{ hostname: string; port: string }> {
  const answers = await resolve(host);
  const refused = answers.find(
    (answer) => !isPublicAddress(answer.address) && !trusted.has(`${answer.address}:${answer.port ?? port}`),
  );
  if (refused !== undefined) throw new AddressRefused(`${host} resolves to ${refused.address}, which is not public`);
  const [first] = answers;
  if (first === undefined) throw new Error(`${host} has no address`);
  return { hostname: first.address, port: String(first.port ?? port) };
}
