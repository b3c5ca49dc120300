import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { resolvedIn } from '../../infra/local/about-folder.ts';
import { PHENOMENA } from '../../infra/local/newsroom/phenomena.ts';
import { openLocalData } from '../../infra/local/open.ts';
import { progressOn } from '../../infra/local/progress.ts';
import type { Following, Idle } from '../../infra/local/run.ts';
import { runPipeline } from '../../infra/local/run.ts';
import { articleIdOf } from '../../shared/model/ids.ts';
import { Source } from '../../shared/model/source.ts';
import { logOf } from '../../shared/store/crawl-log.ts';
import { canonicalUrl } from '../../shared/url/canonical.ts';

type Ran = { readonly idle: Idle; readonly written: number; readonly lines: string };

/** One `start --once` in this process. */
async function runOnce(folder: string, following?: Following): Promise<Ran> {
  let lines = '';
  const write = (text: string | Uint8Array): boolean => {
    lines += String(text);
    return true;
  };
  const progress = progressOn({ write });
  const { promise, resolve } = Promise.withResolvers<Idle>();
  const stopping = new AbortController().signal;
  const userAgent = 'Dateline/0.1 (news reader; test)';
  await runPipeline({
    folder,
    ...(following && { following }),
    once: true,
    port: 0,
    userAgent,
    progress,
    stopping,
    onOpen: ({ sample, sources }) => progress.say(`opened ${sample} ${sources.map(({ id }) => id).join(' ')}`),
    onIdle: resolve,
  });
  progress.close();
  return { idle: await promise, written: progress.tally.ingested.get('stored') ?? 0, lines };
}

const temporary = () => mkdtempSync(join(tmpdir(), 'dateline-local-'));

describe('a run over the sample newsroom, on the embedded services', () => {
  const folder = temporary();
  let first: Ran;
  beforeAll(async () => {
    first = await runOnce(folder, 'newsroom');
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('ends with nothing stuck or lost', () => {
    expect(first.lines).not.toContain('goes back');
    expect(first.idle.troubles).toEqual([]);
  });

  it('ends every address as it must', async () => {
    const { crawl, close } = await openLocalData(folder);
    for (const { url, expect: wanted, about } of PHENOMENA) {
      const log = await logOf(crawl, articleIdOf(canonicalUrl(url) ?? url));
      if (wanted.disposition === 'dropped')
        expect(
          log.map(({ reason }) => reason),
          `${url} ${about}`,
        ).toContain(wanted.reason);
      else if (wanted.recordAt === undefined) {
        const endings = log.map((entry) => (entry.step === 'look' ? entry.disposition : 'found'));
        expect(endings, `${url} ${about}`).toContain(wanted.disposition);
      }
    }
    await close();
  });

  it('tells what is in the table, with records worth looking at', () => {
    const { summary } = first.idle;
    expect(summary.records).toBeGreaterThan(25);
    expect(summary.copies).toBeGreaterThanOrEqual(3);
    expect(summary.entities).toBeGreaterThan(50);
    expect(summary.worthALook.length).toBeGreaterThanOrEqual(2);
    expect(first.lines).toContain('ingest    written');
  });

  it('wants a folder for itself', async () => {
    await expect(runOnce(folder, { sources: [], resolve: {} })).rejects.toThrow('it holds the sample newsroom');
  });

  it('adds nothing when it is run again on the same data', async () => {
    const second = await runOnce(folder);
    expect(second.lines).toContain('opened true');
    expect(second.written).toBe(0);
    expect(second.idle.summary.records).toBe(first.idle.summary.records);
    expect(second.idle.troubles).toEqual([]);
  }, 60_000);
});

const ARTICLE = (title: string) => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="2026-11-20T09:00:00Z"></head><body><article><h1>${title}</h1>
<p>The council of Ostry agreed on Friday to close the old tram depot and to sell the site by spring, its mayor said.</p>
<p>Some forty workers are to move to the new yard by the river, where the line was extended in the summer of last year.</p>
<p>Residents of Lower Ostry had asked for a park. The mayor, Pavla Renn, said that half of the site would become one.</p>
</article></body></html>`;

/** An outlet on loopback, which the sources file gives a name. */
async function outlet(items: readonly string[]): Promise<Server> {
  const server = createServer(({ url = '', headers }, response) => {
    const page = items.find((item) => url === `/${item}`);
    if (url === '/rss') {
      const entries = items.map(
        (item) => `<item><title>${item}</title><link>http://${headers.host}/${item}</link></item>`,
      );
      response.setHeader('content-type', 'application/rss+xml');
      return response.end(`<rss version="2.0"><channel><title>O</title>${entries.join('')}</channel></rss>`);
    }
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page === undefined ? '' : ARTICLE(`Ostry closes its tram depot ${page}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('a run over sources of one\u2019s own', () => {
  let folder: string;
  beforeEach(() => {
    folder = temporary();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const follow = (server: Server): Following => ({
    sources: [
      Source.parse({
        id: 'ostry',
        name: 'Ostry Post',
        homepage: 'http://ostry.example/',
        timeZone: 'UTC',
        crawlDelaySeconds: 0.2,
        feeds: [{ kind: 'feed', url: 'http://ostry.example/rss' }],
      }),
    ],
    resolve: { 'ostry.example': `127.0.0.1:${(server.address() as AddressInfo).port}` },
  });

  it('takes in what they list, in real time, and later only what is new', async () => {
    const items = ['depot'];
    const server = await outlet(items);
    const first = await runOnce(folder, follow(server));
    expect(first.idle).toMatchObject({ summary: { records: 1 }, troubles: [] });
    items.push('river');
    const second = await runOnce(folder, follow(server));
    expect(second.written).toBe(1);
    const third = await runOnce(folder);
    expect([third.written, third.lines]).toEqual([0, expect.stringContaining('opened false ostry')]);
    expect(Object.keys(resolvedIn(folder))).toEqual(['ostry.example']);
    expect(second.idle.summary.records).toBe(2);
    server.close();
  }, 60_000);

  it('reports what is stuck: a folder in use, a port in use, a file that cannot be used', async () => {
    const { close } = await openLocalData(folder, { make: true });
    expect(await cli('--once', '--data', folder)).toMatchObject({
      code: 1,
      output: expect.stringContaining('in use by another Dateline'),
    });
    await close();
    const server = await outlet([]);
    const { port } = server.address() as AddressInfo;
    const file = join(folder, 'sources.yaml');
    writeFileSync(file, 'sources:\n  - { id: ostry }\n');
    const ended = await Promise.all([
      cli('--data', folder, '--port', String(port)),
      cli('--sources', file, '--data', folder),
      cli('--sources', 'nowhere.yaml', '--data', folder),
    ]);
    server.close();
    expect(ended).toMatchObject([
      { code: 1, output: expect.stringContaining(`port ${port} is in use`) },
      { code: 1, output: expect.stringContaining('source "ostry", name') },
      { code: 1, output: expect.stringContaining('there is no file nowhere.yaml') },
    ]);
  }, 60_000);

  it('stops cleanly when it is interrupted, and goes on later', async () => {
    const child = start('--data', folder, '--port', '0');
    await child.until('found');
    child.process.kill('SIGINT');
    expect(await child.ended).toMatchObject({ code: 0 });
    const { close } = await openLocalData(folder, { waitMs: 0, make: true });
    await close();
  }, 60_000);
});

function start(...args: readonly string[]) {
  const main = join(import.meta.dirname, '../../infra/cli/dateline.ts');
  const child = spawn(process.execPath, [main, 'start', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (text: Buffer): void => {
    output += text.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'exit').then(([code]) => ({ code, output }));
  const until = async (text: string): Promise<void> => {
    while (!output.includes(text)) await Promise.race([once(child.stdout, 'data'), ended]);
  };
  return { process: child, ended, until };
}

const cli = (...args: readonly string[]) => start(...args).ended;
