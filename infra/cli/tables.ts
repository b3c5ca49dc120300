import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { dynamoClient } from '../../shared/aws/clients.ts';
import { dynamoTable } from '../../shared/aws/dynamo-table.ts';
import type { Table } from '../../shared/store/table.ts';
import { TABLES } from '../../shared/topology.ts';
import { DEFAULT_DATA_FOLDER } from '../local/folder.ts';
import { openLocalData } from '../local/open.ts';
import { UserError } from './user-error.ts';

/** Whose data a command works on. */
export type Where = {
  readonly data?: string | undefined;
  readonly stack?: string | undefined;
  /** Makes an empty folder ready instead of refusing it. */
  readonly make?: boolean;
};

export type OpenTables = {
  readonly articles: Table;
  readonly crawl: Table;
  /** The time by which the data are judged: of a sample newsroom, its own. */
  readonly now: () => Date;
  /** Where a running pipeline serves its page. */
  readonly page?: string | undefined;
  /** Of a stack: where its raw pages are. */
  readonly rawPagesBucket?: string | undefined;
  /** Lets other commands use the store that this one has started. */
  share?(page: string): void;
  close(): Promise<void>;
};

/** Opens the tables of a data folder, or of a deployed stack with the caller's own credentials. */
export function openTables({ data, stack, make = false }: Where): Promise<OpenTables> {
  if (stack !== undefined && data !== undefined)
    throw new UserError('--data and --stack cannot be combined', 'A command reads one or the other.');
  return stack === undefined ? openLocalData(data ?? DEFAULT_DATA_FOLDER, { make }) : openStack(stack);
}

async function openStack(name: string): Promise<OpenTables> {
  const outputs = await outputsOf(name);
  const client = dynamoClient();
  const table = (output: string, indexes: (typeof TABLES)[keyof typeof TABLES]['indexes']): Table => {
    const tableName = outputs.get(output);
    if (tableName !== undefined) return dynamoTable(client, tableName, indexes);
    throw new UserError(
      `the stack ${name} has no output ${output}`,
      'Is it a Dateline stack? `npm run deploy` names the one it makes.',
    );
  };
  return {
    articles: table('ArticlesTable', TABLES.articles.indexes),
    crawl: table('CrawlTable', TABLES.crawl.indexes),
    now: () => new Date(),
    rawPagesBucket: outputs.get('RawPagesBucket'),
    close: async () => client.destroy(),
  };
}

async function outputsOf(name: string): Promise<ReadonlyMap<string, string>> {
  const client = new CloudFormationClient({});
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const outputs = Stacks[0]?.Outputs ?? [];
    return new Map(
      outputs.flatMap(({ OutputKey, OutputValue }) =>
        OutputKey && OutputValue ? [[OutputKey, OutputValue] as const] : [],
      ),
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `the stack ${name} cannot be read: ${detail}`,
      'Check its name, your AWS credentials (AWS_PROFILE) and region (AWS_REGION).',
    );
  } finally {
    client.destroy();
  }
}

/** Runs something with the tables open, and closes them whatever happens. */
export async function withTables<Result>(where: Where, run: (tables: OpenTables) => Promise<Result>): Promise<Result> {
  const tables = await openTables(where);
  try {
    return await run(tables);
  } finally {
    await tables.close();
  }
}
