import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CloudFormationClient, CreateStackCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LOCAL_IDENTITY } from '../../infra/local/dynamodb.ts';
import { s3Client, sqsClient } from '../../shared/aws/clients.ts';
import { sqsOutbox } from '../../shared/aws/sqs-outbox.ts';
import { QUEUES } from '../../shared/topology.ts';
import { articleWith, seen } from '../support/article.ts';
import type { Resource } from '../support/assembly.ts';
import { ofType, synthesize } from '../support/assembly.ts';

/** Where another AWS than the embedded services listens: moto, as `.ci/run` starts it. */
const endpoint = process.env.SECOND_AWS;
if (endpoint === undefined) console.warn('SKIPPED: SECOND_AWS names no other AWS to deploy to');

/** What moto cannot make, and what would have it read the queues itself. The rest of the template is deployed as it is. */
const LEFT_OUT = ['AWS::Lambda::Url', 'AWS::Lambda::EventInvokeConfig', 'AWS::Lambda::EventSourceMapping'];

type Template = {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
};

function deployable({ Resources, Outputs, ...rest }: Template) {
  const left = LEFT_OUT.flatMap((type) => ofType(Resources, type).map(([id]) => id));
  const keep = <Value>(of: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(of).filter(
        ([id, value]) => !left.some((name) => id === name || JSON.stringify(value).includes(`"${name}"`)),
      ),
    );
  return { ...rest, Resources: keep(Resources), Outputs: keep(Outputs), Rules: {}, Parameters: {} };
}

const here = { region: LOCAL_IDENTITY.region, credentials: LOCAL_IDENTITY.credentials, ...(endpoint && { endpoint }) };
let sqs: SQSClient;
let outputs: Readonly<Record<string, string>>;

/** Puts something where the library expects the code of functions, and creates the stack. */
async function deploy(): Promise<Readonly<Record<string, string>>> {
  const assembly = synthesize({}, false);
  const template: Template = JSON.parse(readFileSync(join(assembly.folder, 'Dateline.template.json'), 'utf8'));
  const s3 = s3Client({ ...here });
  for (const [, { Properties }] of ofType(template.Resources, 'AWS::Lambda::Function')) {
    const { S3Key } = Properties.Code as { readonly S3Key: string };
    const Bucket = 'cdk-hnb659fds-assets-123456789012-eu-west-1';
    await s3.send(new CreateBucketCommand({ Bucket })).catch(() => {});
    await s3.send(new PutObjectCommand({ Bucket, Key: S3Key, Body: EMPTY_ZIP }));
  }
  assembly.remove();
  const cloudFormation = new CloudFormationClient(here);
  const StackName = `Dateline-${Date.now()}`;
  await cloudFormation.send(new CreateStackCommand({ StackName, TemplateBody: JSON.stringify(deployable(template)) }));
  const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName }));
  expect(Stacks[0]?.StackStatus).toBe('CREATE_COMPLETE');
  return Object.fromEntries(
    (Stacks[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
  );
}

const EMPTY_ZIP = Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64');

const recordOf = ({ MessageId, Body, ReceiptHandle, Attributes }: Message) => ({
  messageId: MessageId ?? '',
  body: Body ?? '',
  receiptHandle: ReceiptHandle ?? '',
  attributes: { ApproximateReceiveCount: Attributes?.ApproximateReceiveCount ?? '1' },
  eventSource: 'aws:sqs',
});

const receive = async (url: string | undefined): Promise<readonly Message[]> => {
  const command = new ReceiveMessageCommand({
    QueueUrl: url,
    MaxNumberOfMessages: 10,
    MessageSystemAttributeNames: ['All'],
  });
  return (await sqs.send(command)).Messages ?? [];
};

/** One poll of Lambda's: hands a batch over, deletes what is not reported as failed, lets the rest come back at once. */
async function poll(
  url: string | undefined,
  handler: (event: never) => Promise<SQSBatchResponse>,
): Promise<SQSBatchResponse> {
  const messages = await receive(url);
  const response = await handler({ Records: messages.map(recordOf) } as never);
  const failed = response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  for (const { MessageId = '', ReceiptHandle } of messages)
    await (failed.includes(MessageId)
      ? sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }))
      : sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle })));
  return response;
}

describe.skipIf(endpoint === undefined)('on another AWS', () => {
  beforeAll(async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', endpoint ?? '');
    vi.stubEnv('AWS_REGION', LOCAL_IDENTITY.region);
    vi.stubEnv('AWS_ACCESS_KEY_ID', LOCAL_IDENTITY.credentials.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', LOCAL_IDENTITY.credentials.secretAccessKey);
    for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
    outputs = await deploy();
    sqs = sqsClient({ ...here });
    vi.stubEnv('ARTICLES_TABLE', outputs.ArticlesTable);
    vi.stubEnv('CRAWL_TABLE', outputs.CrawlTable);
    vi.stubEnv('RAW_PAGES_BUCKET', outputs.RawPagesBucket);
  }, 60_000);
  afterAll(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('an article of nearly 200 KB with every character goes through its queue into the table', async () => {
    const { handler } = await import('../../functions/ingest.ts');
    const odd = 'a\u0000b\u001fc\ufffed\uffffe\u2028g\u{1f6a2}';
    const message = seen(articleWith({ articleBody: `${odd} ${'word '.repeat(19_000)}` }), '2026-11-22T12:00:00.000Z');
    await sqsOutbox(sqs, { articles: outputs.ArticlesQueueUrl ?? '' }).send('articles', [{ body: message }]);
    expect(await poll(outputs.ArticlesQueueUrl, handler)).toEqual({ batchItemFailures: [] });
    expect(await receive(outputs.ArticlesQueueUrl)).toEqual([]);
    const query = await import('../../functions/query.ts');
    const answer = await query.handler({
      version: '2.0',
      rawPath: `/api/articles/${message.articleId}`,
      rawQueryString: '',
      headers: { host: 'query.example' },
      requestContext: {
        http: { method: 'GET', path: `/api/articles/${message.articleId}` },
        domainName: 'query.example',
      },
      isBase64Encoded: false,
    } as never);
    expect(JSON.parse((answer as { body: string }).body)).toMatchObject({
      revision: 1,
      articleBody: expect.stringContaining(odd),
    });
  }, 60_000);

  it('a message that can never be handled ends in the dead-letter queue, those beside it do not', async () => {
    const { handler } = await import('../../functions/ingest.ts');
    const QueueUrl = outputs.ArticlesQueueUrl;
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{"version":0}' }));
    const good = seen(articleWith({ headline: 'Another' }), '2026-11-22T13:00:00.000Z');
    await sqsOutbox(sqs, { articles: QueueUrl ?? '' }).send('articles', [{ body: good }]);
    let failures = 0;
    for (let polls = 0; polls < 2 * QUEUES.articles.maxReceives; polls += 1)
      failures += (await poll(QueueUrl, handler)).batchItemFailures.length;
    expect(failures).toBe(QUEUES.articles.maxReceives);
    expect(await receive(QueueUrl)).toEqual([]);
    expect(await receive(outputs.ArticlesDeadLetterQueueUrl)).toMatchObject([{ Body: '{"version":0}' }]);
  }, 60_000);
});
