import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LocalDynamoDb } from '../../infra/local/dynamodb.ts';
import { ensureTable, startDynamoDb } from '../../infra/local/dynamodb.ts';
import { dynamoTable } from '../../shared/aws/dynamo-table.ts';
import type { Item } from '../../shared/store/table.ts';
import { CONTRACT_INDEXES, tableContract } from '../store/table-contract.ts';

// Waits between tries are not waited for here.
vi.mock('../../shared/aws/pause.ts', () => ({ pause: async () => {} }));

let dynamo: LocalDynamoDb;
let tables = 0;

beforeAll(async () => {
  dynamo = await startDynamoDb({});
});
afterAll(() => dynamo.close());

async function emptyTable() {
  tables += 1;
  await ensureTable(dynamo.client, `table-${tables}`, CONTRACT_INDEXES);
  return dynamoTable(dynamo.client, `table-${tables}`, CONTRACT_INDEXES);
}

tableContract('the AWS SDK', emptyTable);

/** A client whose BatchGetItem answers at most `most` keys a time and leaves the rest unprocessed. */
function reluctant(most: number) {
  const rounds: number[] = [];
  const send = async ({ input }: { input: { RequestItems: Record<string, { Keys: readonly Item[] }> } }) => {
    const keys = input.RequestItems.news?.Keys ?? [];
    rounds.push(keys.length);
    const left = keys.slice(most);
    return {
      Responses: { news: keys.slice(0, most) },
      UnprocessedKeys: left.length > 0 ? { news: { Keys: left } } : {},
    };
  };
  return { rounds, client: { send } as unknown as DynamoDBDocumentClient };
}

describe('a table of DynamoDB', () => {
  it('asks again for keys that were left unprocessed, as long as some come', async () => {
    const { rounds, client } = reluctant(40);
    const keys = Array.from({ length: 120 }, (_, n) => ({ pk: 'a', sk: `${n}` }));
    expect(await dynamoTable(client, 'news').getMany(keys)).toHaveLength(120);
    expect(rounds).toEqual([100, 60, 20, 20]);
    const slow = reluctant(1);
    expect(await dynamoTable(slow.client, 'news').getMany(keys.slice(0, 30))).toHaveLength(30);
  });

  it('throws when keys stay unprocessed', async () => {
    const { client } = reluctant(0);
    const asked = dynamoTable(client, 'news').getMany([{ pk: 'a', sk: '1' }]);
    await expect(asked).rejects.toThrow('1 keys of news stay unprocessed');
  });
});
