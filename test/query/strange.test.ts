import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDynamoDb } from '../../infra/local/dynamodb.ts';
import { ensureTable, startDynamoDb } from '../../infra/local/dynamodb.ts';
import { dynamoTable } from '../../shared/aws/dynamo-table.ts';
import { queryApp } from '../../shared/query/app.ts';
import { TABLES } from '../../shared/topology.ts';
import { addSource, contentOf, emptyTables, NOW, publish, source, type Tables } from './sample.ts';

let dynamo: LocalDynamoDb;
const stores = new Map<string, Tables>();

beforeAll(async () => {
  dynamo = await startDynamoDb({});
  await ensureTable(dynamo.client, 'articles', TABLES.articles.indexes);
  await ensureTable(dynamo.client, 'crawl', TABLES.crawl.indexes);
  stores.set('memory', emptyTables());
  stores.set('DynamoDB', {
    articles: dynamoTable(dynamo.client, 'articles', TABLES.articles.indexes),
    crawl: dynamoTable(dynamo.client, 'crawl', TABLES.crawl.indexes),
  });
  for (const tables of stores.values()) {
    await addSource(tables, source('gazette', 'The Gazette'));
    for (const place of [1, 2, 3])
      await publish(tables, contentOf({ url: `https://gazette.example/${place}`, headline: `Bridge ${place}` }));
  }
});
afterAll(() => dynamo.close());

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const long = 'x'.repeat(3000);

describe.each(['memory', 'DynamoDB'])('strange questions over %s', (store) => {
  const get = async (path: string): Promise<number> => {
    const tables = stores.get(store);
    if (tables === undefined) throw new Error('no tables');
    return (await queryApp({ ...tables, now: () => NOW }).request(path)).status;
  };

  it.each([
    ['no position', 'x'],
    ['a position without its keys', encoded({ pk: 'A#x' })],
    ['a position elsewhere', encoded({ pk: 'A#x', sk: 'META', sourceKey: 'SRC#other', sourceSort: 'z' })],
    ['a list', encoded([1, 2])],
  ])('answers a forged cursor with 400: %s', async (_, after) => {
    const cursor = encoded({ list: 'source:gazette', unit: '', after });
    expect(await get(`/api/articles?source=gazette&cursor=${cursor}`)).toBe(400);
    expect(await get(`/sources/gazette?cursor=${cursor}`)).toBe(400);
  });

  it.each(['zzz', `2026-11-20T10:00:00.000Z${'#'.repeat(3000)}`, '3'])(
    'answers a forged cursor of changes with 400',
    async (after) => expect(await get(`/api/changes?since=${encoded({ after, shown: [] })}`)).toBe(400),
  );

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '26-01-01'])('knows no day %s', async (day) => {
    expect(await get(`/api/articles?day=${day}`)).toBe(400);
  });

  it.each([
    ...['/api/articles/', '/api/entities/', '/api/stories/', '/api/sources/', '/articles/', '/stories/'].map(
      (path) => `${path}${long}`,
    ),
    ...[`/api/articles/${long}/revisions`, `/api/sources/${long}/status`],
  ])('knows nothing at %.30s', async (path) => expect(await get(path)).toBe(404));

  it.each(['source', 'entity', 'story', 'author', 'section', 'headline', 'day'])(
    'answers an endless %s with 400',
    async (name) => expect(await get(`/api/articles?${name}=${long}`)).toBe(400),
  );
});
