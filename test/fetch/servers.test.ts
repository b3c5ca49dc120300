import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { generate } from 'selfsigned';
import { afterEach, describe, expect, it } from 'vitest';
import { readFeed } from '../../shared/discover/read-feed.ts';
import type { FetchRequest } from '../../shared/fetch/fetcher.ts';
import { createFetcher } from '../../shared/fetch/fetcher.ts';
import { robotsFromStatus } from '../../shared/fetch/robots.ts';

const open: (Server | TcpServer)[] = [];

afterEach(() => {
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  }
});

/** A fetcher for which `press.example` is the given server. */
async function at(server: Server | TcpServer) {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fetcher = createFetcher({
    userAgent: 'TestBot/1.0',
    limits: { headersMs: 400, totalMs: 900, connectMs: 400 },
    resolve: async () => [{ address: '127.0.0.1', port }],
    trustedAddresses: new Set([`127.0.0.1:${port}`]),
  });
  return (rest: Partial<FetchRequest> = {}) => fetcher({ url: 'http://press.example/', kind: 'page', ...rest });
}

/** A server that sends exactly these bytes and then closes, or keeps quiet. */
const raw = (answer: string, end = true): TcpServer =>
  createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => (end ? socket.end(answer) : socket.write(answer)));
  });

describe('servers that lie, break and stall', () => {
  it('with an expired certificate are not asked again in the clear', async () => {
    const [notBeforeDate, notAfterDate] = [new Date('2020-01-01'), new Date('2020-02-01')];
    const { private: key, cert } = await generate(undefined, { notBeforeDate, notAfterDate, keySize: 2048 });
    let clear = 0;
    const tls = createTlsServer({ key, cert }, (_, response) => response.end('x'));
    tls.on('tlsClientError', () => {});
    const get = await at(tls);
    const plain = createHttpServer(() => {
      clear += 1;
    });
    open.push(plain);
    expect(await get({ url: 'https://press.example/' })).toMatchObject({
      kind: 'failed',
      detail: expect.stringContaining('CERT'),
    });
    expect(clear).toBe(0);
  });

  it('that cannot be reached are named in words, with the code that can be looked up', async () => {
    const resolve = async () => [{ address: '127.0.0.1', port: 1 }];
    const get = createFetcher({ userAgent: 'test', resolve, trustedAddresses: new Set(['127.0.0.1:1']) });
    expect(await get({ url: 'http://press.example/', kind: 'page' })).toEqual({
      kind: 'failed',
      detail: 'the host refused the connection (ECONNREFUSED)',
    });
  });

  it('that announce fewer bytes than they send are cut or refused', async () => {
    const get = await at(raw(`HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n${'x'.repeat(100_000)}`));
    const result = await get();
    if (result.kind === 'ok') expect(result.bytes.length).toBe(10);
    else expect(result.kind).toBe('failed');
  });

  it.each([true, false])('that announce more bytes than they send fail in time (closing: %s)', async (end) => {
    const get = await at(raw(`HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n${'x'.repeat(100)}`, end));
    expect(await get()).toMatchObject({ kind: 'failed' });
  });

  it.each([
    '',
    'nonsense\r\n\r\n',
    'HTTP/1.1 999\r\n\r\n',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
  ])('that answer %j fail', async (answer) => {
    const get = await at(raw(answer));
    expect(['failed', 'refused']).toContain((await get()).kind);
  });

  it('that call a feed a picture are read all the same', async () => {
    const get = await at(
      createHttpServer((_, response) =>
        response
          .writeHead(200, { 'content-type': 'image/png' })
          .end('<rss><channel><title>Still a feed</title></channel></rss>'),
      ),
    );
    const result = await get({ kind: 'feed' });
    if (result.kind !== 'ok') throw new Error('the feed was not fetched');
    expect(readFeed(result.bytes, { url: result.url, contentType: result.headers['content-type'] }).title).toBe(
      'Still a feed',
    );
  });

  it('that redirect robots.txt are followed five times, and then count as unreachable', async () => {
    const server = (hops: number) =>
      createHttpServer((request, response) => {
        const hop = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('hop') ?? 0);
        if (hop < hops) response.writeHead(301, { location: `/robots.txt?hop=${hop + 1}` }).end();
        else response.end('User-agent: *\nDisallow:');
      });
    const ask = { url: 'http://press.example/robots.txt', kind: 'robots' } as const;
    expect(await (await at(server(5)))(ask)).toMatchObject({ kind: 'ok' });
    expect(await (await at(server(6)))(ask)).toMatchObject({ kind: 'refused', reason: 'too-many-redirects' });
    expect(robotsFromStatus(undefined).allowed('http://press.example/a', 'TestBot')).toBe(false);
  });

  it('that never answer for robots.txt count as unreachable', async () => {
    const get = await at(createHttpServer(() => {}));
    const result = await get({ url: 'http://press.example/robots.txt', kind: 'robots' });
    expect(result).toMatchObject({ kind: 'failed' });
    expect('status' in result).toBe(false);
  });

  it('that nobody listens at fail', async () => {
    const server = createHttpServer(() => {});
    const get = await at(server);
    server.close();
    expect(await get()).toMatchObject({ kind: 'failed' });
  });
});
