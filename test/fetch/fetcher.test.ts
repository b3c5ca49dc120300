import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { FetcherOptions, FetchRequest, HostAnswer } from '../../shared/fetch/fetcher.ts';
import { createFetcher } from '../../shared/fetch/fetcher.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine and a fetcher for which `press.example` resolves to it. */
async function press(handler: Handler, options: Partial<FetcherOptions> = {}) {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    handler(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fetcher = createFetcher({
    userAgent: 'TestBot/1.0 (+mailto:desk@example.org)',
    resolve: async (host) => {
      if (host !== 'press.example') throw new Error(`unknown host ${host}`);
      return [{ address: '127.0.0.1', port }];
    },
    trustedAddresses: new Set([`127.0.0.1:${port}`]),
    ...options,
  });
  const get = (path: string, rest: Partial<FetchRequest> = {}) =>
    fetcher({ url: `http://press.example${path}`, kind: 'page', ...rest });
  return { get, fetcher, seen, port };
}

const text = (result: { kind: string; bytes?: Uint8Array }): string => Buffer.from(result.bytes ?? []).toString();

describe('the fetcher', () => {
  it('returns the page with its headers under its own name and without cookies', async () => {
    const { get, seen } = await press((_, response) => {
      response.setHeader('set-cookie', ['a=1', 'b=2']);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('etag', '"x"');
      response.end('<p>Good morning</p>');
    });
    const result = await get('/a');
    expect(result).toMatchObject({ kind: 'ok', url: 'http://press.example/a', status: 200, redirects: [] });
    expect(text(result as never)).toBe('<p>Good morning</p>');
    expect(result.kind === 'ok' && result.headers).toMatchObject({ etag: '"x"' });
    expect(result.kind === 'ok' && result.headers['set-cookie']).toBeUndefined();
    await get('/b');
    expect(seen[1]?.headers).toMatchObject({ host: 'press.example', 'user-agent': expect.stringContaining('TestBot') });
    expect(seen[1]?.headers.cookie).toBeUndefined();
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ] as const)('decompresses %s', async (encoding, compress) => {
    const { get } = await press((_, response) => {
      response.setHeader('content-encoding', encoding);
      response.end(compress(Buffer.from('the news of the day '.repeat(50))));
    });
    expect(text((await get('/')) as never)).toBe('the news of the day '.repeat(50));
  });

  it('reads plain text that is announced as gzip, and several gzip members in a row', async () => {
    const { get } = await press((request, response) => {
      response.setHeader('content-encoding', 'gzip');
      if (request.url === '/plain') response.end('<p>plain after all</p>');
      else response.end(Buffer.concat([gzipSync('one '), gzipSync('two')]));
    });
    expect(text((await get('/plain')) as never)).toBe('<p>plain after all</p>');
    expect(text((await get('/members')) as never)).toBe('one two');
  });

  it('sends validators and reports what was not modified', async () => {
    const { get, seen } = await press((_, response) => response.writeHead(304, { etag: '"y"' }).end());
    const conditions = { etag: '"y"', lastModified: 'Sat, 03 May 2025 10:00:00 GMT' };
    expect(await get('/', { conditions })).toMatchObject({ kind: 'not-modified', headers: { etag: '"y"' } });
    expect(seen[0]?.headers).toMatchObject({ 'if-none-match': '"y"', 'if-modified-since': conditions.lastModified });
  });

  it('calls an unasked 304 a fault', async () => {
    const { get } = await press((_, response) => response.writeHead(304).end());
    expect(await get('/')).toMatchObject({ kind: 'failed', status: 304 });
  });

  it.each([
    [404, {}, { kind: 'gone', status: 404 }],
    [410, {}, { kind: 'gone', status: 410 }],
    [403, {}, { kind: 'refused', reason: 'http-error', status: 403 }],
    [500, {}, { kind: 'failed', status: 500 }],
    [503, {}, { kind: 'failed', status: 503 }],
    [503, { 'retry-after': '120' }, { kind: 'throttled', status: 503, retryAfterSeconds: 120 }],
    [429, {}, { kind: 'throttled', status: 429 }],
    [429, { 'retry-after': '99999999' }, { kind: 'throttled', status: 429, retryAfterSeconds: 86_400 }],
    [429, { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }, { kind: 'throttled', retryAfterSeconds: 86_400 }],
    [302, {}, { kind: 'refused', reason: 'bad-redirect' }],
  ])('answers status %i %j with %j', async (status, headers, expected) => {
    const { get } = await press((_, response) => response.writeHead(status, headers).end('x'));
    expect(await get('/')).toMatchObject(expected);
  });

  it('follows redirects, asking the gate before each hop', async () => {
    const asked: string[] = [];
    const answered: HostAnswer[] = [];
    const { get } = await press(
      (request, response) => {
        if (request.url === '/c') response.end('here');
        else response.writeHead(301, { location: request.url === '/a' ? '/b' : '/c#part' }).end();
      },
      {
        beforeRequest: async (_, url) => {
          asked.push(url);
          return 'go';
        },
        afterRequest: async (_, answer) => {
          answered.push(answer);
        },
      },
    );
    expect(await get('/a')).toMatchObject({
      kind: 'ok',
      url: 'http://press.example/c',
      redirects: ['http://press.example/a', 'http://press.example/b'],
    });
    expect(asked).toEqual(['a', 'b', 'c'].map((name) => `http://press.example/${name}`));
    expect(answered.map(({ status }) => status)).toEqual([301, 301, 200]);
  });

  it('tells the gate which requests go on with a visit', async () => {
    const follows: boolean[] = [];
    const { get } = await press(
      (request, response) =>
        request.url === '/a' ? response.writeHead(301, { location: '/b' }).end() : response.end('x'),
      {
        beforeRequest: async (_host, _url, purpose) => {
          follows.push(purpose.follows);
          return 'go';
        },
      },
    );
    await get('/a');
    await get('/b', { follows: true });
    expect(follows).toEqual([false, true, true]);
  });

  it.each([
    ['/b', 'failed'],
    ['http://other.example/b', 'deferred'],
  ])('never asks for the same redirect to %s for ever because its target has to wait', async (location, kind) => {
    const { get } = await press((_, response) => response.writeHead(301, { location }).end(), {
      beforeRequest: async (_, url) => (url.endsWith('/a') ? 'go' : { retryAt: '2025-05-03T10:00:00.000Z' }),
    });
    expect(await get('/a')).toMatchObject({ kind });
  });

  it.each(['beforeRequest', 'afterRequest'] as const)(
    'blames no publisher for a %s that fails, and closes the connection',
    async (hook) => {
      const { get } = await press((_, response) => response.end('x'.repeat(100_000)), {
        [hook]: async () => {
          throw new Error('the store is throttled');
        },
      });
      await expect(get('/')).rejects.toThrow('the store is throttled');
    },
  );

  it('stops where the gate says later', async () => {
    const { get, seen } = await press((_, response) => response.end('x'), {
      beforeRequest: async () => ({ retryAt: '2025-05-03T10:00:00.000Z' }),
    });
    expect(await get('/')).toEqual({ kind: 'deferred', until: '2025-05-03T10:00:00.000Z' });
    expect(seen).toHaveLength(0);
  });

  it.each([
    ['/self', '/self', 'redirect-loop'],
    ['/1', undefined, 'too-many-redirects'],
    ['/', 'http://169.254.169.254/', 'blocked-address'],
    ['/', 'http://[::ffff:127.0.0.1]:80/', 'blocked-address'],
    ['/', 'http://e.test@127.0.0.1/', 'blocked-address'],
    ['/', 'http://localhost/', 'blocked-address'],
    ['/', 'file:///etc/passwd', 'bad-redirect'],
    ['/', 'http://', 'bad-redirect'],
  ])('refuses the redirect from %s to %s as %s', async (path, location, reason) => {
    const { get, seen } = await press((request, response) => {
      const next = location ?? `/${Number(request.url?.slice(1)) + 1}`;
      response.writeHead(302, { location: next }).end();
    });
    expect(await get(path)).toMatchObject({ kind: 'refused', reason });
    expect(seen.length).toBeLessThanOrEqual(6);
  });

  it('refuses a name when any of its addresses is private, and connects only to what it checked', async () => {
    const answers = [['93.184.215.14', '10.0.0.1'], ['127.0.0.1']];
    const { fetcher, seen } = await press((_, response) => response.end('x'), {
      resolve: async () => (answers.shift() ?? []).map((address) => ({ address })),
    });
    const ask = () => fetcher({ url: 'http://press.example/', kind: 'page' });
    expect(await ask()).toMatchObject({ kind: 'refused', reason: 'blocked-address' });
    expect(await ask()).toMatchObject({ kind: 'refused', reason: 'blocked-address' });
    expect(await ask()).toMatchObject({ kind: 'failed' });
    expect(seen).toHaveLength(0);
  });

  it('trusts an address only with its port', async () => {
    const { fetcher, port } = await press((_, response) => response.end('x'), {
      resolve: async () => [{ address: '127.0.0.1', port: 1 }],
    });
    expect(port).not.toBe(1);
    expect(await fetcher({ url: 'http://press.example/', kind: 'page' })).toMatchObject({ reason: 'blocked-address' });
  });

  it('cuts an endless body at the cap and closes the connection', async () => {
    let closed = false;
    const { get } = await press((_, response) => {
      response.on('close', () => {
        closed = true;
      });
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
        response.once('drain', more);
      };
      more();
    });
    expect(await get('/', { maxBytes: 100_000 })).toMatchObject({ kind: 'refused', reason: 'too-large' });
    await expect.poll(() => closed).toBe(true);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('stops a %s bomb at the cap', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(20 * 1024 * 1024));
    const { get } = await press((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb));
    expect(await get('/')).toMatchObject({ kind: 'refused', reason: 'too-large' });
  });

  it('calls broken compression undecodable', async () => {
    const { get } = await press((_, response) => {
      response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(Buffer.concat([gzipSync('abc').subarray(0, 12), Buffer.alloc(40, 7)]));
    });
    expect(await get('/')).toMatchObject({ kind: 'refused', reason: 'undecodable' });
  });

  it('refuses what announces to be too large without reading it, but cuts robots.txt', async () => {
    const { get } = await press((_, response) => response.end('x'.repeat(200_000)));
    expect(await get('/', { maxBytes: 1000 })).toMatchObject({ kind: 'refused', reason: 'too-large' });
    const robots = await get('/robots.txt', { kind: 'robots', maxBytes: 1000 });
    expect(robots.kind === 'ok' && robots.bytes.length).toBe(1000);
  });

  it.each([
    ['many', { ...Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x-${i}`, 'v'])) }],
    ['long', { 'x-long': 'v'.repeat(262_144) }],
    ['cookie', { 'set-cookie': Array.from({ length: 1000 }, (_, i) => `name${i}=${'v'.repeat(60)}`) }],
  ])('gives up on %s headers', async (_, headers) => {
    const { get } = await press((_request, response) => response.writeHead(200, headers).end('x'));
    expect(await get('/')).toMatchObject({ kind: 'failed', detail: expect.stringContaining('HEADERS_OVERFLOW') });
  });

  it('gives up on slow headers, on a trickling body and on an answer cut short', async () => {
    const limits = { headersMs: 300, totalMs: 700 };
    const { get } = await press(
      (request, response) => {
        if (request.url === '/headers') return;
        if (request.url === '/reset') {
          response.writeHead(200, { 'content-length': '5000' }).write('x'.repeat(1000), () => request.socket.destroy());
          return;
        }
        response.writeHead(200);
        const timer = setInterval(() => response.write('x'), 100);
        response.on('close', () => clearInterval(timer));
      },
      { limits },
    );
    expect(await get('/headers')).toMatchObject({ kind: 'failed' });
    expect(await get('/trickle')).toMatchObject({ kind: 'failed', detail: 'no complete answer in time' });
    expect(await get('/reset')).toMatchObject({ kind: 'failed' });
  });

  it('tells the gate about hosts that do not answer', async () => {
    const answered: HostAnswer[] = [];
    const { get } = await press((request) => request.socket.destroy(), {
      afterRequest: async (_, answer) => {
        answered.push(answer);
      },
    });
    expect(await get('/')).toMatchObject({ kind: 'failed' });
    expect(answered).toEqual([{}]);
  });
});
