import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ensureTable, LOCAL_IDENTITY } from '../../infra/local/dynamodb.ts';
import { dynamoClient } from '../../shared/aws/clients.ts';
import { dynamoTable } from '../../shared/aws/dynamo-table.ts';
import type { Index, Table } from '../../shared/store/table.ts';
import { TABLES } from '../../shared/topology.ts';
import { CONTRACT_INDEXES, tableContract } from '../store/table-contract.ts';
import { runNewsroom, shownBy } from '../support/newsroom-run.ts';

/** Where another DynamoDB than the embedded one listens: Amazon's own for the laptop, as `.ci/run` starts it. */
const endpoint = process.env.SECOND_DYNAMODB;
if (endpoint === undefined) console.warn('SKIPPED: SECOND_DYNAMODB names no other DynamoDB to compare with');

async function emptyTable(indexes: readonly Index[]): Promise<Table> {
  const client = dynamoClient({ ...LOCAL_IDENTITY, ...(endpoint && { endpoint }) });
  const name = `table-${randomUUID()}`;
  await ensureTable(client, name, indexes);
  return dynamoTable(client, name, indexes);
}

describe.skipIf(endpoint === undefined)('on another DynamoDB', () => {
  tableContract('the AWS SDK', () => emptyTable(CONTRACT_INDEXES));

  it('a newsroom ends as it does in memory', async () => {
    const ports = {
      articles: await emptyTable(TABLES.articles.indexes),
      crawl: await emptyTable(TABLES.crawl.indexes),
    };
    const there = await runNewsroom({ ports });
    const here = await runNewsroom();
    expect(await shownBy(there.ports)).toEqual(await shownBy(here.ports));
  }, 300_000);
});
