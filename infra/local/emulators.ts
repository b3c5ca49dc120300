import { dynamoTable } from '../../shared/aws/dynamo-table.ts';
import type { Table } from '../../shared/store/table.ts';
import type { TableName } from '../../shared/topology.ts';
import { TABLES } from '../../shared/topology.ts';
import type { LocalDynamoDb } from './dynamodb.ts';
import { ensureTable, startDynamoDb } from './dynamodb.ts';
import { localTable, partsOf } from './folder.ts';
import type { LocalSqs } from './sqs.ts';
import { startSqs } from './sqs.ts';

export type LocalTables = Readonly<Record<TableName, Table>>;

/** The embedded services with everything in the topology created. */
export type Emulators = {
  readonly dynamodb: LocalDynamoDb;
  readonly sqs: LocalSqs;
  readonly tables: LocalTables;
  close(): Promise<void>;
};

/** The tables at a DynamoDB that has them. */
export function tablesAt(client: LocalDynamoDb['client']): LocalTables {
  return {
    articles: dynamoTable(client, localTable('articles'), TABLES.articles.indexes),
    crawl: dynamoTable(client, localTable('crawl'), TABLES.crawl.indexes),
  };
}

/** Starts DynamoDB alone, with its tables. */
export async function startTables(folder: string | undefined): Promise<Pick<Emulators, 'dynamodb' | 'tables'>> {
  const dynamodb = await startDynamoDb(folder === undefined ? {} : { path: partsOf(folder).dynamodb });
  await ensureTable(dynamodb.client, localTable('articles'), TABLES.articles.indexes);
  await ensureTable(dynamodb.client, localTable('crawl'), TABLES.crawl.indexes);
  return { dynamodb, tables: tablesAt(dynamodb.client) };
}

/** Starts all services on loopback. The caller holds the folder's lock; without a folder everything is in memory. */
export async function startEmulators(folder?: string): Promise<Emulators> {
  const { dynamodb, tables } = await startTables(folder);
  const sqs = await startSqs(folder === undefined ? {} : { folder: partsOf(folder).sqs });
  const close = async (): Promise<void> => {
    await sqs.close();
    await dynamodb.close();
  };
  return { dynamodb, sqs, tables, close };
}
