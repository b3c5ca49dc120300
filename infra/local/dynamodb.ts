import { setTimeout } from 'node:timers/promises';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { CreateTableCommand, DescribeTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import type { Endpoint } from '../../shared/aws/clients.ts';
import { dynamoClient } from '../../shared/aws/clients.ts';
import type { Index } from '../../shared/store/table.ts';
import { listenLocally } from './listen.ts';

/** The emulators look at neither; the SDK wants both. */
export const LOCAL_IDENTITY = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;

export type LocalDynamoDb = {
  readonly endpoint: Endpoint & { readonly endpoint: string };
  readonly client: DynamoDBDocumentClient;
  close(): Promise<void>;
};

/** Starts DynamoDB on loopback. `path` is the folder that keeps the data; only one process may use it. */
export async function startDynamoDb(options: { path?: string; port?: number }): Promise<LocalDynamoDb> {
  const { path, port = 0 } = options;
  const server = dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0, ...(path && { path }) });
  const origin = await listenLocally(server, port);
  const endpoint = { endpoint: origin, ...LOCAL_IDENTITY };
  const client = dynamoClient(endpoint);
  const close = async () => {
    client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { endpoint, client, close };
}

function tableInput(name: string, indexes: readonly Index[]): CreateTableCommandInput {
  const attributes = new Set(['pk', 'sk', ...indexes.flatMap(({ pk, sk }) => [pk, sk])]);
  const keySchema = (pk: string, sk: string) => [
    { AttributeName: pk, KeyType: 'HASH' as const },
    { AttributeName: sk, KeyType: 'RANGE' as const },
  ];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    KeySchema: keySchema('pk', 'sk'),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(({ name: IndexName, pk, sk, project }) => ({
        IndexName,
        KeySchema: keySchema(pk, sk),
        Projection: project
          ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...project] }
          : { ProjectionType: 'KEYS_ONLY' as const },
      })),
    }),
  };
}

async function isActive(client: DynamoDBDocumentClient, name: string): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  return Table?.TableStatus === 'ACTIVE';
}

/** Creates a table with its indexes unless it exists. */
export async function ensureTable(
  client: DynamoDBDocumentClient,
  name: string,
  indexes: readonly Index[],
): Promise<void> {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  if (TableNames.includes(name)) return;
  await client.send(new CreateTableCommand(tableInput(name, indexes)));
  while (!(await isActive(client, name))) await setTimeout(1);
}
