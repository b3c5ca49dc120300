import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDynamoDb } from '../../infra/local/dynamodb.ts';
import { ensureTable, startDynamoDb } from '../../infra/local/dynamodb.ts';
import { dynamoTable } from '../../shared/aws/dynamo-table.ts';
import { CONTRACT_INDEXES, tableContract } from '../store/table-contract.ts';

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

describe('a table of DynamoDB', () => {
  it('refuses a cursor that is not one', async () => {
    const table = await emptyTable();
    await expect(table.query({ pk: 'a', after: 'bm90IGEgY3Vyc29y' })).rejects.toThrow('not a position');
  });

  it('refuses a cursor of another partition', async () => {
    const table = await emptyTable();
    await Promise.all(['1', '2'].map((sk) => table.put({ pk: 'a', sk })));
    const { next } = await table.query({ pk: 'a', limit: 1 });
    await expect(table.query({ pk: 'b', after: next ?? '' })).rejects.toThrow();
  });
});
