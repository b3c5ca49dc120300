import { setTimeout } from 'node:timers/promises';
import type { Message } from '@aws-sdk/client-sqs';
import { ChangeMessageVisibilityCommand, DeleteMessageBatchCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { QueueHandler } from '../../shared/aws/queue-handler.ts';
import type { FunctionName, QueueName, Trigger } from '../../shared/topology.ts';
import { FUNCTIONS } from '../../shared/topology.ts';
import { LOCAL_IDENTITY } from './dynamodb.ts';
import { localQueue } from './folder.ts';
import type { LocalSqs } from './sqs.ts';

/** Batches of one queue that are handled at once on this one machine; on Lambda it is the topology's maximum concurrency. */
const CONCURRENCY = 3;
/** A failed message comes back after this time, not after the queue's visibility timeout: nobody waits six minutes at a terminal. */
const RETRY_SECONDS = 5;

/** What plays Lambda's event-source mapping for one queue. */
export type EventSource = {
  /** Receipt handles of messages that failed and wait to come back. */
  readonly failed: ReadonlySet<string>;
  /** Finishes the batches in hand and takes no more. */
  stop(): Promise<void>;
};

type Mapping = {
  readonly sqs: LocalSqs;
  readonly queue: QueueName;
  readonly batchSize: number;
  readonly timeoutSeconds: number;
  readonly handler: QueueHandler;
  readonly failed: Set<string>;
};

/** Reads a queue and calls the handler of its function with true SQS events, as the mapping in the cloud does. */
export function startEventSource(sqs: LocalSqs, name: FunctionName, handler: QueueHandler): EventSource {
  const { timeoutSeconds } = FUNCTIONS[name];
  const trigger: Trigger = FUNCTIONS[name].trigger;
  if (trigger.kind !== 'queue') throw new Error(`${name} does not read a queue`);
  const failed = new Set<string>();
  const mapping = { sqs, queue: trigger.queue, batchSize: trigger.batchSize, timeoutSeconds, handler, failed };
  const stopping = new AbortController();
  const pollers = Array.from({ length: Math.min(CONCURRENCY, trigger.maxConcurrency) }, () =>
    poll(mapping, stopping.signal),
  );
  return {
    failed,
    async stop() {
      stopping.abort();
      await Promise.all(pollers);
    },
  };
}

async function poll(mapping: Mapping, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const messages = await receive(mapping, stopping);
    if (messages.length > 0) await handle(mapping, messages);
  }
}

async function receive({ sqs, queue, batchSize }: Mapping, stopping: AbortSignal): Promise<readonly Message[]> {
  try {
    const { Messages = [] } = await sqs.client.send(
      new ReceiveMessageCommand({
        QueueUrl: sqs.urls[queue],
        MaxNumberOfMessages: batchSize,
        WaitTimeSeconds: 20,
        MessageSystemAttributeNames: ['All'],
      }),
      { abortSignal: stopping },
    );
    return Messages;
  } catch (error) {
    if (stopping.aborted) return [];
    throw error;
  }
}

async function handle(mapping: Mapping, messages: readonly Message[]): Promise<void> {
  const { batchItemFailures } = await answerWithin(mapping, messages);
  const failures = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  const { sqs, queue, failed } = mapping;
  const done = messages.filter(({ MessageId = '' }) => !failures.has(MessageId));
  if (done.length > 0)
    await sqs.client.send(
      new DeleteMessageBatchCommand({
        QueueUrl: sqs.urls[queue],
        Entries: done.map(({ ReceiptHandle }, place) => ({ Id: String(place), ReceiptHandle })),
      }),
    );
  for (const { ReceiptHandle = '' } of messages.filter(({ MessageId = '' }) => failures.has(MessageId))) {
    await sqs.client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: sqs.urls[queue],
        ReceiptHandle,
        VisibilityTimeout: RETRY_SECONDS,
      }),
    );
    failed.add(ReceiptHandle);
  }
}

/** A function that throws or runs out of time has handled nothing: its whole batch comes back. */
async function answerWithin(mapping: Mapping, messages: readonly Message[]): Promise<SQSBatchResponse> {
  const nothing = { batchItemFailures: messages.map(({ MessageId = '' }) => ({ itemIdentifier: MessageId })) };
  const answered = new AbortController();
  const late = setTimeout(mapping.timeoutSeconds * 1000, nothing, { signal: answered.signal }).catch(() => nothing);
  try {
    return await Promise.race([mapping.handler(eventOf(mapping.queue, messages)), late]);
  } catch {
    return nothing;
  } finally {
    answered.abort();
  }
}

const eventOf = (queue: QueueName, messages: readonly Message[]): SQSEvent => ({
  Records: messages.map((message) => recordOf(queue, message)),
});

const recordOf = (queue: QueueName, message: Message): SQSRecord => ({
  messageId: message.MessageId ?? '',
  receiptHandle: message.ReceiptHandle ?? '',
  body: message.Body ?? '',
  attributes: {
    ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? '1',
    SentTimestamp: message.Attributes?.SentTimestamp ?? '',
    SenderId: message.Attributes?.SenderId ?? '',
    ApproximateFirstReceiveTimestamp: message.Attributes?.ApproximateFirstReceiveTimestamp ?? '',
  },
  messageAttributes: {},
  md5OfBody: message.MD5OfBody ?? '',
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:${LOCAL_IDENTITY.region}:000000000000:${localQueue(queue)}`,
  awsRegion: LOCAL_IDENTITY.region,
});
