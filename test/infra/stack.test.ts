import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FUNCTIONS, type FunctionSpec, type IndexSpec, QUEUES, TABLES } from '../../shared/topology.ts';
import type { Properties } from '../support/assembly.ts';
import { allowances, allowedTo, functionId, ofType, shown, synthesize } from '../support/assembly.ts';

const assembly = synthesize({}, false);
const { resources } = assembly;
afterAll(() => assembly.remove());

const propertiesOf = (type: string): readonly Properties[] => ofType(resources, type).map(([, one]) => one.Properties);
const functionOf = (name: string): Properties => resources[functionId(resources, name)]?.Properties ?? {};
const named = (logicalId: string): Properties =>
  Object.entries(resources).find(([id]) => id.replace(/[0-9A-F]{8}$/, '') === logicalId)?.[1].Properties ?? {};
const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

describe('the template equals the topology', () => {
  it.each(Object.entries(TABLES))('in the table %s', (name, spec) => {
    const table = named(`Data${capital(name)}`);
    const indexes: readonly IndexSpec[] = spec.indexes;
    expect(table.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ]);
    expect(table.GlobalSecondaryIndexes).toEqual(
      indexes.map(({ name: IndexName, pk, sk }) => ({
        IndexName,
        KeySchema: [
          { AttributeName: pk, KeyType: 'HASH' },
          { AttributeName: sk, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      })),
    );
    expect(table.TimeToLiveSpecification).toEqual({ AttributeName: spec.timeToLive, Enabled: true });
  });

  it.each(Object.entries(QUEUES))('in the queue %s', (name, spec) => {
    const queue = named(`${capital(name)}Queue`);
    expect(queue).toMatchObject({
      VisibilityTimeout: spec.visibilitySeconds,
      MessageRetentionPeriod: spec.retentionDays * 86_400,
      RedrivePolicy: { maxReceiveCount: spec.maxReceives },
    });
    const { deadLetterTargetArn } = queue.RedrivePolicy as Properties;
    expect(shown(deadLetterTargetArn)).toBe(`${capital(name)}Dead`);
    expect(named(`${capital(name)}Dead`).MessageRetentionPeriod).toBe(14 * 86_400);
  });

  it.each(Object.entries<FunctionSpec>(FUNCTIONS))('in the function %s', (name, spec) => {
    expect(functionOf(name)).toMatchObject({
      MemorySize: spec.memoryMb,
      Timeout: spec.timeoutSeconds,
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
    });
    const sources = propertiesOf('AWS::Lambda::EventSourceMapping').filter(
      (source) => shown(source.FunctionName) === `${capital(name)}Function`,
    );
    if (spec.trigger.kind !== 'queue') return expect(sources).toEqual([]);
    expect(sources).toHaveLength(1);
    expect(shown(sources[0]?.EventSourceArn)).toBe(`${capital(spec.trigger.queue)}Queue`);
    expect(sources[0]).toMatchObject({
      BatchSize: spec.trigger.batchSize,
      ScalingConfig: { MaximumConcurrency: spec.trigger.maxConcurrency },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  it('and has nothing beyond it', () => {
    expect(ofType(resources, 'AWS::DynamoDB::Table')).toHaveLength(Object.keys(TABLES).length);
    expect(ofType(resources, 'AWS::SQS::Queue')).toHaveLength(2 * Object.keys(QUEUES).length);
    expect(ofType(resources, 'AWS::Lambda::Function')).toHaveLength(Object.keys(FUNCTIONS).length);
    expect(ofType(resources, 'AWS::Scheduler::Schedule')).toHaveLength(2);
  });

  it('leaves a queue six times as long as its function may take', () => {
    for (const { trigger, timeoutSeconds } of Object.values<FunctionSpec>(FUNCTIONS))
      if (trigger.kind === 'queue')
        expect(QUEUES[trigger.queue].visibilitySeconds).toBeGreaterThanOrEqual(6 * timeoutSeconds);
  });
});

describe('the data', () => {
  it('is paid per request, recoverable, encrypted, and outlives the stack', () => {
    for (const [, table] of ofType(resources, 'AWS::DynamoDB::Table')) {
      expect(table.Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      });
      expect(table.DeletionPolicy).toBe('Retain');
    }
  });

  it('is deleted with the stack where that is asked for', () => {
    const trial = synthesize({ keepData: 'false' }, false);
    for (const [, table] of ofType(trial.resources, 'AWS::DynamoDB::Table')) {
      expect(table.Properties.DeletionProtectionEnabled).toBe(false);
      expect(table.DeletionPolicy).toBe('Delete');
    }
    trial.remove();
  });

  it('keeps raw pages private and for a while', () => {
    expect(named('DataRawPages')).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 30, Status: 'Enabled' }] },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{}] },
    });
  });

  it.each(['AWS::SQS::QueuePolicy', 'AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy'])(
    'refuses plain HTTP in every %s',
    (type) => {
      const policies = propertiesOf(type).map((policy) => JSON.stringify(policy.PolicyDocument));
      expect(policies.length).toBeGreaterThan(0);
      for (const policy of policies)
        expect(policy).toContain('"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"');
    },
  );
});

const VERBS = {
  get: 'GetItem',
  getMany: 'BatchGetItem',
  query: 'Query',
  put: 'PutItem',
  update: 'UpdateItem',
  remove: 'DeleteItem',
};
const does = (table: string, ...operations: readonly (keyof typeof VERBS)[]) =>
  operations.map((operation) => `dynamodb:${VERBS[operation]} on Data${table}`);
const queries = (table: string, ...indexes: readonly string[]) =>
  indexes.map((index) => `dynamodb:Query on Data${table}/index/${index}`);
const VISITS = does('Crawl', 'get', 'query', 'put', 'update');
const READS = [...does('Articles', 'get', 'getMany', 'query'), ...does('Crawl', 'get', 'getMany', 'query')];
const logs = (name: string) => ['CreateLogStream', 'PutLogEvents'].map((action) => `logs:${action} on ${name}Log`);
const reads = (queue: string) =>
  ['DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage'].map((action) => `sqs:${action} on ${queue}Queue`);

describe('permissions', () => {
  it.each([
    [
      'schedule',
      [
        ...logs('Schedule'),
        ...does('Crawl', 'getMany', 'query', 'update'),
        ...queries('Crawl', 'due'),
        'sqs:SendMessage on FeedsQueue',
        'sqs:SendMessage on LooksQueue',
      ],
    ],
    ['discover', [...logs('Discover'), ...VISITS, ...reads('Feeds')]],
    ['scrape', [...logs('Scrape'), ...VISITS, ...reads('Looks'), 'sqs:SendMessage on ArticlesQueue']],
    [
      'ingest',
      [
        ...logs('Ingest'),
        ...VISITS,
        ...does('Articles', 'get', 'getMany', 'query', 'put', 'update', 'remove'),
        ...reads('Articles'),
      ],
    ],
    ['health', [...logs('Health'), ...READS, ...queries('Articles', 'source'), ...queries('Crawl', 'looks')]],
    [
      'query',
      [...logs('Query'), ...READS, ...queries('Articles', 'changes', 'day', 'source'), ...queries('Crawl', 'looks')],
    ],
  ])('of %s are exactly these', (name, expected) => {
    expect(allowedTo(resources, name)).toEqual(expected.toSorted());
  });

  it('on raw pages are given by the bucket: one function puts them, another removes them', () => {
    const { PolicyDocument } = named('DataRawPagesPolicy');
    const { Statement } = PolicyDocument as { Statement: readonly Properties[] };
    const given = Statement.filter(({ Effect }) => Effect === 'Allow').map(({ Action, Resource, Principal }) => [
      Action,
      shown(Resource),
      shown((Principal as Properties).AWS),
    ]);
    expect(given).toEqual([
      ['s3:PutObject', 'DataRawPages/*', 'ScrapeRole'],
      ['s3:DeleteObject', 'DataRawPages/*', 'IngestRole'],
    ]);
  });

  it.each([
    ['Tick', 'Schedule'],
    ['Rounds', 'Health'],
  ])('of the schedule %s let it call one function', (schedule, name) => {
    const [policy] = ofType(resources, 'AWS::IAM::Policy').filter(([id]) => id.startsWith(schedule));
    expect(allowances(policy?.[1].Properties.PolicyDocument)).toEqual([`lambda:InvokeFunction on ${name}Function`]);
  });

  it('use no managed policy of AWS, and no wildcard outside the bucket', () => {
    for (const role of propertiesOf('AWS::IAM::Role')) expect(role.ManagedPolicyArns).toBeUndefined();
    for (const { PolicyDocument } of [...propertiesOf('AWS::IAM::Policy'), ...propertiesOf('AWS::IAM::ManagedPolicy')])
      expect(allowances(PolicyDocument).filter((line) => line.includes('*'))).toEqual([]);
  });

  it('of readers are to call the API, or to read the articles table', () => {
    const [api, table] = ['Api', 'Table'].map((name) => allowances(named(`Readers${name}Reader`).PolicyDocument));
    expect(api).toEqual(['lambda:InvokeFunction on QueryFunction', 'lambda:InvokeFunctionUrl on QueryFunction']);
    const indexes = Object.values(TABLES.articles.indexes).map(({ name }) => name);
    expect(table).toEqual(
      [...does('Articles', 'get', 'getMany', 'query'), ...queries('Articles', ...indexes)].toSorted(),
    );
  });
});

describe('the environment', () => {
  const always = ['ARTICLES_TABLE', 'CRAWLER_CONTACT', 'CRAWL_TABLE', 'DAILY_BYTES', 'DAILY_FETCHES'];
  it.each([
    ['schedule', ['FEEDS_QUEUE_URL', 'LOOKS_QUEUE_URL']],
    ['discover', []],
    ['scrape', ['ARTICLES_QUEUE_URL', 'RAW_PAGES_BUCKET']],
    ['ingest', ['RAW_PAGES_BUCKET']],
    ['health', []],
    ['query', []],
  ])('of %s has what it needs', (name, own) => {
    const { Variables } = functionOf(name).Environment as { Variables: Properties };
    expect(Object.keys(Variables).toSorted()).toEqual([...always, ...own].toSorted());
  });
});

describe('the schedule', () => {
  it('ticks every minute and drops a tick that is late', () => {
    expect(named('TickSchedule')).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        Input: '{"tickAt":"<aws.scheduler.scheduled-time>"}',
        RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 0 },
      },
    });
    const late = { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 };
    expect(propertiesOf('AWS::Lambda::EventInvokeConfig')).toMatchObject([late, late]);
  });

  it('has the sources inspected four times a day', () => {
    expect(named('RoundsSchedule')).toMatchObject({ ScheduleExpression: 'rate(360 minutes)', State: 'ENABLED' });
  });
});

describe('operations', () => {
  it('have an alarm for every dead-letter queue, every queue, every function and sources that are amiss', () => {
    const alarms = propertiesOf('AWS::CloudWatch::Alarm').map(({ AlarmDescription }) =>
      String(AlarmDescription).split(', ').at(-1),
    );
    expect(alarms.toSorted()).toEqual(
      [
        ...Object.keys(QUEUES).flatMap((name) => [`Dead ${name}`, `Old ${name}`]),
        ...Object.keys(FUNCTIONS).map((name) => `Errors ${name}`),
        'Faults query',
        'Silent schedule',
        ...['drifting', 'failing', 'silent'].map((state) => `Sources ${state}`),
      ].toSorted(),
    );
  });

  it('ring when the API answers with faults, which are no errors of its function', () => {
    const alarm = propertiesOf('AWS::CloudWatch::Alarm').find(({ MetricName }) => MetricName === 'Url5xxCount');
    expect(alarm).toMatchObject({ Namespace: 'AWS/Lambda', Dimensions: [{ Name: 'FunctionName' }], Statistic: 'Sum' });
  });

  it('lead from every alarm to a section of the runbook', () => {
    const runbook = readFileSync(join(import.meta.dirname, '../../infra/RUNBOOK.md'), 'utf8');
    const sections = [...runbook.matchAll(/^## (.+)$/gmu)].flatMap(([, title = '']) => title.split(', '));
    for (const { AlarmDescription } of propertiesOf('AWS::CloudWatch::Alarm')) {
      const [, section] = /; see infra\/RUNBOOK\.md, (.+)$/u.exec(String(AlarmDescription)) ?? [];
      expect(sections).toContain(section);
    }
  });

  it('let every alarm reach its topic, and its topic let CloudWatch in', () => {
    const topics = propertiesOf('AWS::SNS::TopicPolicy').flatMap(({ PolicyDocument, Topics }) => {
      const { Statement } = PolicyDocument as { Statement: readonly Properties[] };
      const opens = Statement.some(
        ({ Effect, Action, Principal, Condition }) =>
          Effect === 'Allow' &&
          Action === 'sns:Publish' &&
          (Principal as Properties).Service === 'cloudwatch.amazonaws.com' &&
          JSON.stringify(Condition) === '{"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}}',
      );
      return opens ? (Topics as Properties[]).map(shown) : [];
    });
    for (const { AlarmActions } of propertiesOf('AWS::CloudWatch::Alarm'))
      expect(topics).toEqual((AlarmActions as Properties[]).map(shown));
  });

  it.each(Object.entries<FunctionSpec>(FUNCTIONS))(
    'let the errors of %s ring, however seldom it is called',
    (name, spec) => {
      const [alarm] = propertiesOf('AWS::CloudWatch::Alarm').filter(({ AlarmDescription }) =>
        String(AlarmDescription).endsWith(`, Errors ${name}`),
      );
      const seconds = spec.trigger.kind === 'schedule' ? spec.trigger.everyMinutes * 60 : 1;
      expect(Number(alarm?.Threshold)).toBeLessThanOrEqual(Number(alarm?.Period) / seconds);
    },
  );

  it('keep logs for thirty days', () => {
    const days = propertiesOf('AWS::Logs::LogGroup').map(({ RetentionInDays }) => RetentionInDays);
    expect(days).toEqual(Object.keys(FUNCTIONS).map(() => 30));
  });

  it('ask for a signature at the function URL', () => {
    expect(propertiesOf('AWS::Lambda::Url')).toMatchObject([{ AuthType: 'AWS_IAM' }]);
    expect(ofType(resources, 'AWS::Lambda::Permission')).toEqual([]);
  });

  it('find everything in the outputs', () => {
    expect(Object.keys(assembly.outputs).toSorted()).toEqual([
      'AlarmsTopic',
      'ApiReaderPolicy',
      'ArticlesDeadLetterQueueUrl',
      'ArticlesQueueUrl',
      'ArticlesTable',
      'CrawlTable',
      'FeedsDeadLetterQueueUrl',
      'FeedsQueueUrl',
      'LooksDeadLetterQueueUrl',
      'LooksQueueUrl',
      'QueryUrl',
      'RawPagesBucket',
      'TableReaderPolicy',
    ]);
  });
});

describe('the settings', () => {
  it('reach what they are for', () => {
    const settings = {
      stackName: 'Wire',
      contact: 'desk@wire.example',
      dailyFetches: 7,
      rawPageDays: '3',
      logDays: '7',
      paused: 'true',
      alarmEmail: 'ops@wire.example',
      monthlyBudget: 40,
    };
    const own = synthesize(settings, false);
    const find = (type: string) => ofType(own.resources, type).map(([, one]) => one.Properties);
    const [scrape] = find('AWS::Lambda::Function').filter(({ Description }) => Description === 'Dateline: scrape');
    expect(scrape?.Environment).toMatchObject({
      Variables: { CRAWLER_CONTACT: 'desk@wire.example', DAILY_FETCHES: '7' },
    });
    expect(find('AWS::Scheduler::Schedule')).toMatchObject([{ State: 'DISABLED' }, { State: 'DISABLED' }]);
    expect(find('AWS::SNS::Subscription')).toMatchObject([{ Endpoint: 'ops@wire.example', Protocol: 'email' }]);
    expect(find('AWS::Budgets::Budget')).toMatchObject([{ Budget: { BudgetLimit: { Amount: 40, Unit: 'USD' } } }]);
    expect(find('AWS::Logs::LogGroup')).toMatchObject(Object.keys(FUNCTIONS).map(() => ({ RetentionInDays: 7 })));
    own.remove();
  });

  it('take tables that exist already in place of new ones, with the same rights', () => {
    const own = synthesize({ articlesTable: 'restored-articles' }, false);
    const tables = ofType(own.resources, 'AWS::DynamoDB::Table').map(([id]) => id);
    expect(tables.map((id) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(['DataCrawl']);
    const ingest = own.resources[functionId(own.resources, 'ingest')]?.Properties;
    expect(ingest?.Environment).toMatchObject({ Variables: { ARTICLES_TABLE: 'restored-articles' } });
    const allowed = JSON.stringify(ofType(own.resources, 'AWS::IAM::Policy'));
    expect(allowed).toContain(':table/restored-articles"');
    expect(allowed).toContain(':table/restored-articles/index/source"');
    own.remove();
  });

  it.each([
    [{ crawlTable: 'a/b' }, 'crawlTable: is not the name of a table'],
    [{ stackName: '9lives' }, 'stackName'],
    [{ dailyFetches: 'many' }, 'dailyFetches'],
    [{ logDays: 8 }, 'is not one of'],
    [{ alarmEmail: 'nobody' }, 'alarmEmail'],
    [{ keepData: 'perhaps' }, 'keepData: must be true or false'],
    [{ monthlyBudget: 40 }, 'monthlyBudget: needs alarmEmail'],
    [{ pausd: 'true' }, 'there is no setting pausd; did you mean paused?'],
    [{ contact: 'почта@пример.рф' }, 'contact: must be 3 to 200 Latin letters'],
    [{ quiet: 'true' }, 'there is no setting quiet; there are stackName, contact'],
    [{ dailyBytes: 1.5 }, 'dailyBytes: must be a whole number from 1'],
  ])('are refused by name: %j', (settings, message) => {
    expect(() => synthesize(settings, false)).toThrow(message);
  });
});
