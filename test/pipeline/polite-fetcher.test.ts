import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Fetcher } from '../../shared/fetch/fetcher.ts';
import { politeFetcher } from '../../shared/pipeline/polite-fetcher.ts';
import { fakePorts } from '../support/ports.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const addressOf = ({ headers, url = '' }: IncomingMessage): string => `${headers.host}${url}`;

/** A fetcher over hosts that all answer with `listener`; nobody waits, and who waits for longer than an hour has lost his way. */
async function over(listener: RequestListener): Promise<{ readonly fetch: Fetcher; readonly asked: string[] }> {
  const asked: string[] = [];
  const running = createServer((request, response) => {
    asked.push(addressOf(request));
    listener(request, response);
  });
  await new Promise<void>((ready) => running.listen(0, '127.0.0.1', ready));
  server = running;
  const { port } = running.address() as AddressInfo;
  const ports = fakePorts();
  const start = ports.now().getTime();
  const sleep = async (milliseconds: number): Promise<void> => {
    ports.advance(milliseconds);
    if (ports.now().getTime() > start + 3_600_000) throw new Error('this never ends');
  };
  const fetch = politeFetcher(
    { crawl: ports.crawl, now: ports.now, sleep },
    {
      userAgent: 'Dateline/0.1',
      resolve: async () => [{ address: '127.0.0.1', port }],
      trustedAddresses: new Set([`127.0.0.1:${port}`]),
    },
  );
  return { fetch, asked };
}

describe('a site whose robots.txt leads elsewhere', () => {
  const rules = 'User-agent: *\nDisallow: /private';

  it.each(['/files/robots.txt', '/robots.php', 'http://files.example/crawlers'])(
    'is read by the rules that stand at %s',
    async (location) => {
      const target = new URL(location, 'http://gazette.example');
      const { fetch } = await over((request, response) => {
        if (addressOf(request) === 'gazette.example/robots.txt') response.writeHead(301, { location }).end();
        else if (addressOf(request) === target.host + target.pathname) response.end(rules);
        else response.end('<p>text</p>');
      });
      expect(await fetch({ url: 'http://gazette.example/pier', kind: 'page' })).toMatchObject({ kind: 'ok' });
      expect(await fetch({ url: 'http://gazette.example/private/pier', kind: 'page' })).toMatchObject({
        kind: 'refused',
        reason: 'robots-disallowed',
      });
    },
  );

  it('asks little of two sites that lead to each other, and takes nothing from them', async () => {
    const { fetch, asked } = await over((request, response) => {
      const other = request.headers.host === 'gazette.example' ? 'ledger.example' : 'gazette.example';
      response.writeHead(302, { location: `http://${other}/${asked.length}` }).end();
    });
    expect(await fetch({ url: 'http://gazette.example/pier', kind: 'page' })).toMatchObject({
      kind: 'refused',
      reason: 'robots-unreachable',
    });
    expect(asked.length).toBeLessThan(10);
  });
});

describe('a site whose robots.txt cannot be read', () => {
  it.each([
    [(_, response) => response.writeHead(503).end(), 'status 503'],
    [(_, response) => response.destroy(), 'the host broke the connection off'],
  ] as readonly (readonly [RequestListener, string])[])(
    'is told with what was wrong (%#)',
    async (listener, detail) => {
      const { fetch } = await over(listener);
      const page = { url: 'http://gazette.example/pier', kind: 'page' } as const;
      const expected = { kind: 'refused', reason: 'robots-unreachable', detail: expect.stringContaining(detail) };
      expect(await fetch(page)).toMatchObject(expected);
      expect(await fetch(page)).toMatchObject(expected);
    },
  );
});
