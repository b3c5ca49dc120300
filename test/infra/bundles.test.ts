import { readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assemble } from '../../infra/assemble.ts';
import type { Emulators } from '../../infra/local/emulators.ts';
import { startEmulators } from '../../infra/local/emulators.ts';
import { localTable } from '../../infra/local/folder.ts';
import { s3Client } from '../../shared/aws/clients.ts';
import { articleIdOf, lookIdOf } from '../../shared/model/ids.ts';
import { Source } from '../../shared/model/source.ts';
import { applySources } from '../../shared/pipeline/apply-sources.ts';
import { addPage } from '../../shared/store/crawl.ts';
import { logOf } from '../../shared/store/crawl-log.ts';
import type { FunctionName, QueueName } from '../../shared/topology.ts';
import { articleWith, seen } from '../support/article.ts';
import type { Properties } from '../support/assembly.ts';
import { functionId, shown, sizeOf, synthesize } from '../support/assembly.ts';

// The library announces each bundle.
vi.spyOn(process.stderr, 'write').mockReturnValue(true);
const assembly = synthesize({}, true);
const NOW = '2026-11-22T12:00:00.000Z';

type Handler = (event: unknown) => Promise<{ batchItemFailures?: unknown; statusCode?: number; body?: string }>;

let emulators: Emulators;
let site: Server;
let port: number;
const visits: string[] = [];

/** Stands for what the stack's reference resolves to when it is deployed. */
function deployed(reference: string): string {
  const names: Readonly<Record<string, string>> = {
    DataArticles: localTable('articles'),
    DataCrawl: localTable('crawl'),
    DataRawPages: 'raw-pages',
  };
  const queue = ({ FeedsQueue: 'feeds', LooksQueue: 'looks', ArticlesQueue: 'articles' } as const)[reference];
  return queue === undefined ? (names[reference] ?? reference) : emulators.sqs.urls[queue as QueueName];
}

/** The handler out of a bundle, under the environment that the template gives it. */
async function handlerOf(name: FunctionName): Promise<Handler> {
  const { Environment } = assembly.resources[functionId(assembly.resources, name)]?.Properties ?? {};
  const { Variables } = Environment as { Variables: Properties };
  for (const [variable, value] of Object.entries(Variables)) vi.stubEnv(variable, deployed(shown(value)));
  const { handler } = await import(/* @vite-ignore */ pathToFileURL(join(assembly.bundleOf(name), 'index.mjs')).href);
  return handler;
}

const event = (...bodies: readonly unknown[]) => ({
  Records: bodies.map((body, place) => ({
    messageId: `m${place}`,
    body: JSON.stringify(body),
    eventSource: 'aws:sqs',
    attributes: { ApproximateReceiveCount: '1' },
  })),
});

const get = (path: string) => ({
  version: '2.0',
  rawPath: path.split('?')[0],
  rawQueryString: path.split('?')[1] ?? '',
  headers: { host: 'query.example' },
  requestContext: { http: { method: 'GET', path }, domainName: 'query.example' },
  isBase64Encoded: false,
});

beforeAll(async () => {
  emulators = await startEmulators();
  const { endpoint } = emulators.sqs.endpoint;
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', emulators.dynamodb.endpoint.endpoint);
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', endpoint);
  vi.stubEnv('AWS_ENDPOINT_URL_S3', endpoint);
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await s3Client().send(new CreateBucketCommand({ Bucket: 'raw-pages' }));
  site = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end('<html><body><article><h1>Inside</h1></article></body></html>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  port = (site.address() as AddressInfo).port;
});

afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  site.close();
  await emulators.close();
  assembly.remove();
});

describe('a bundle', () => {
  // Kilobytes of code; a cold start pays for each. What a stage does not need must not come in with it.
  it.each([
    ['schedule', 600],
    ['health', 1000],
    ['query', 1500],
    ['discover', 2300],
    ['scrape', 3600],
    ['ingest', 2400],
  ] as const)(
    'of %s can be imported and has under %d KB of code',
    async (name, limit) => {
      expect(typeof (await handlerOf(name))).toBe('function');
      expect(statSync(join(assembly.bundleOf(name), 'index.mjs')).size / 1024).toBeLessThan(limit);
    },
    120_000,
  );

  it('comes with the data that it reads, and with no other', () => {
    const names = (name: string) =>
      readdirSync(assembly.bundleOf(name)).filter((file) => !file.startsWith('index.mjs'));
    expect(names('ingest').toSorted()).toEqual(['gazetteer.bin', 'model.bin']);
    for (const name of ['schedule', 'discover', 'query']) expect(names(name)).toEqual([]);
    expect(sizeOf(assembly.bundleOf('ingest'))).toBeLessThan(8 * 1024 * 1024);
  });
});

describe('the bundled functions', () => {
  it('take in an article and answer for it', async () => {
    const message = seen(articleWith(), NOW);
    const ingest = await handlerOf('ingest');
    expect(await ingest(event(message))).toEqual({ batchItemFailures: [] });
    const query = await handlerOf('query');
    const answer = await query(get(`/api/articles/${message.articleId}`));
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body ?? '')).toMatchObject({
      headline: 'Port Ellery to rebuild its north pier',
      revision: 1,
    });
  });

  it('take in the same article once, however often it is delivered', async () => {
    const message = seen(articleWith(), NOW);
    const ingest = await handlerOf('ingest');
    expect(await ingest(event(message, message))).toEqual({ batchItemFailures: [] });
    const query = await handlerOf('query');
    const { articles } = JSON.parse((await query(get('/api/articles/latest'))).body ?? '');
    expect(articles).toMatchObject([{ id: message.articleId, revision: 1 }]);
  });

  it('make a round over the sources', async () => {
    const health = await handlerOf('health');
    await expect(health({ tickAt: NOW })).resolves.toBeUndefined();
  });

  it('give back a message that is not ours', async () => {
    for (const name of ['discover', 'scrape', 'ingest'] as const) {
      const handler = await handlerOf(name);
      expect(await handler(event({ version: 1, kind: 'unheard of' }))).toEqual({
        batchItemFailures: [{ itemIdentifier: 'm0' }],
      });
    }
  });

  it('hand out what is due, and refuse to fetch from this machine', async () => {
    const addresses = [`http://127.0.0.1:${port}/a`, `http://localhost:${port}/b`, `http://[::1]:${port}/c`];
    const source = Source.parse({
      id: 'inside',
      name: 'Inside',
      homepage: `http://localhost:${port}/`,
      timeZone: 'UTC',
      feeds: [{ kind: 'feed', url: `http://localhost:${port}/rss` }],
    });
    const ports = { ...emulators.tables, now: () => new Date(NOW) };
    await applySources(ports, [source]);
    for (const url of addresses) {
      const page = { pageId: articleIdOf(url), sourceId: 'inside', url, foundAt: NOW, dueAt: NOW };
      await addPage(emulators.tables.crawl, { ...page, live: false, looks: 0, changes: 0, failures: 0 });
    }
    const schedule = await handlerOf('schedule');
    await schedule({ tickAt: NOW });
    emulators.sqs.pass(900_000);
    const messages = await received('looks');
    expect(messages.map(({ url }) => url).toSorted()).toEqual(addresses.toSorted());
    expect(await received('feeds')).toHaveLength(1);
    const scrape = await handlerOf('scrape');
    expect(await scrape(event(...messages))).toEqual({ batchItemFailures: [] });
    for (const url of addresses) {
      const log = await logOf(emulators.tables.crawl, articleIdOf(url));
      expect(log).toMatchObject([{ disposition: 'dropped', reason: 'blocked-address', lookId: lookIdOf(url, NOW) }]);
    }
    expect(visits).toEqual([]);
  });
});

async function received(queue: QueueName): Promise<readonly { url: string }[]> {
  const { Messages = [] } = await emulators.sqs.client.send(
    new ReceiveMessageCommand({ QueueUrl: emulators.sqs.urls[queue], MaxNumberOfMessages: 10 }),
  );
  return Messages.map(({ Body = '' }) => JSON.parse(Body));
}

describe('the synthesis', () => {
  it('stops at anything that the AWS Solutions rules find', () => {
    const { app, stack } = assemble({ settings: { 'aws:cdk:bundling-stacks': [] }, outputFolder: assembly.folder });
    new Bucket(stack, 'Careless');
    expect(() => app.synth()).toThrow('AwsSolutions-S1');
  });
});
