import { AssetHashType, DockerImage, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, EventSourceMapping, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName, FunctionSpec, PageUse, QueueName, TableName, TableUse } from '../../shared/topology.ts';
import { ENVIRONMENT, FUNCTIONS } from '../../shared/topology.ts';
import { bundleFunction } from '../bundle.ts';
import type { Settings } from '../settings.ts';
import type { KeptTable } from './data.ts';
import { ServiceRole } from './service-role.ts';

export type StageFunctionProps = {
  readonly tables: Readonly<Record<TableName, KeptTable>>;
  readonly queues: Readonly<Record<QueueName, Queue>>;
  readonly rawPages: Bucket;
  readonly settings: Pick<Settings, 'contact' | 'dailyFetches' | 'dailyBytes' | 'logDays'>;
};

/** The action behind each operation of the Table port and of the port of raw pages. */
const TABLE_ACTIONS: Readonly<Record<TableUse['does'][number], string>> = {
  get: 'dynamodb:GetItem',
  getMany: 'dynamodb:BatchGetItem',
  query: 'dynamodb:Query',
  put: 'dynamodb:PutItem',
  update: 'dynamodb:UpdateItem',
  remove: 'dynamodb:DeleteItem',
};
const PAGE_ACTIONS: Readonly<Record<PageUse, string>> = {
  get: 's3:GetObject',
  put: 's3:PutObject',
  remove: 's3:DeleteObject',
};

/** One function of the topology with its log group, a role that may do exactly what its specification says, and its trigger if that is a queue. */
export class StageFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly #role: ServiceRole;

  constructor(scope: Construct, id: string, name: FunctionName, props: StageFunctionProps) {
    super(scope, id);
    const spec: FunctionSpec = FUNCTIONS[name];
    const logGroup = new LogGroup(this, 'Log', {
      retention: props.settings.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.#role = new ServiceRole(this, 'Role', 'lambda.amazonaws.com');
    this.#role.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn);
    this.#allowTables(spec, props.tables);
    for (const queue of spec.sendsTo) this.#role.allow(['sqs:SendMessage'], props.queues[queue].queueArn);
    this.#allowPages(spec, props.rawPages);
    this.lambda = new LambdaFunction(this, 'Function', {
      description: `Dateline: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: bundled(spec.entry),
      handler: 'index.handler',
      memorySize: spec.memoryMb,
      timeout: Duration.seconds(spec.timeoutSeconds),
      role: this.#role.role,
      logGroup,
      environment: environmentOf(spec, props),
    });
    if (spec.trigger.kind === 'queue') this.#readFrom(props.queues[spec.trigger.queue], spec.trigger);
  }

  #allowTables(spec: FunctionSpec, tables: StageFunctionProps['tables']): void {
    for (const name of TABLE_NAMES) {
      const use = spec.tables[name];
      if (use === undefined) continue;
      const { tableArn } = tables[name];
      const actions = use.does.map((operation) => TABLE_ACTIONS[operation]);
      this.#role.allow(actions, tableArn);
      const indexes = use.indexes.map((index) => `${tableArn}/index/${index}`);
      if (indexes.length > 0) this.#role.allow([TABLE_ACTIONS.query], ...indexes);
    }
  }

  /** The bucket's own policy names the keys, which a policy of the role could do only with a wildcard. Listing turns "forbidden" into "no such key". */
  #allowPages({ rawPages: uses }: FunctionSpec, bucket: Bucket): void {
    if (uses.length === 0) return;
    const actions = uses.map((use) => PAGE_ACTIONS[use]);
    const principals = [this.#role.role];
    bucket.addToResourcePolicy(new PolicyStatement({ principals, actions, resources: [bucket.arnForObjects('*')] }));
    if (uses.includes('get')) this.#role.allow(['s3:ListBucket'], bucket.bucketArn);
  }

  #readFrom(queue: Queue, trigger: Extract<FunctionSpec['trigger'], { kind: 'queue' }>): void {
    this.#role.allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], queue.queueArn);
    new EventSourceMapping(this, 'Source', {
      target: this.lambda,
      eventSourceArn: queue.queueArn,
      batchSize: trigger.batchSize,
      maxConcurrency: trigger.maxConcurrency,
      reportBatchItemFailures: true,
    });
  }
}

const TABLE_NAMES: readonly TableName[] = ['articles', 'crawl'];

/** Bundled on this machine by esbuild, never in a container. */
const bundled = (entry: string): Code =>
  Code.fromAsset('functions', {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      // Tells the assets apart: without it the library takes all functions of the folder for one.
      command: [entry],
      local: {
        tryBundle: (outputFolder) => {
          bundleFunction(entry, outputFolder);
          return true;
        },
      },
    },
  });

function environmentOf(spec: FunctionSpec, { tables, queues, rawPages, settings }: StageFunctionProps) {
  return {
    [ENVIRONMENT.tables.articles]: tables.articles.tableName,
    [ENVIRONMENT.tables.crawl]: tables.crawl.tableName,
    ...Object.fromEntries(spec.sendsTo.map((name) => [ENVIRONMENT.queues[name], queues[name].queueUrl])),
    ...(spec.rawPages.length > 0 && { [ENVIRONMENT.rawPagesBucket]: rawPages.bucketName }),
    [ENVIRONMENT.contact]: settings.contact,
    [ENVIRONMENT.dailyFetches]: String(settings.dailyFetches),
    [ENVIRONMENT.dailyBytes]: String(settings.dailyBytes),
  };
}
