import { mkdirSync } from 'node:fs';
import { CreateQueueCommand, SetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { BuildAppOptions } from 'fauxqs';
import { buildApp } from 'fauxqs';
import type { Endpoint } from '../../shared/aws/clients.ts';
import { sqsClient } from '../../shared/aws/clients.ts';
import type { QueueName, QueueSpec } from '../../shared/topology.ts';
import { DEAD_LETTER_RETENTION_DAYS, QUEUES } from '../../shared/topology.ts';
import { LOCAL_IDENTITY } from './dynamodb.ts';
import { localDeadLetterQueue, localQueue } from './folder.ts';
import { listenFault } from './listen.ts';

type Stores = NonNullable<BuildAppOptions['stores']>;
type Store = Stores['sqsStore'];
type Persistence = NonNullable<Store['persistence']>;

/** The messages of one queue, by what they wait for. */
export type Backlog = {
  readonly ready: number;
  /** Receipt handles of those that were received and not deleted. */
  readonly inFlight: readonly string[];
  /** When those that wait (delayed, or to come back) are ready, epoch ms, earliest first. */
  readonly wakeAt: readonly number[];
  readonly dead: number;
};

export type LocalSqs = {
  readonly endpoint: Endpoint & { readonly endpoint: string };
  readonly client: SQSClient;
  readonly urls: Readonly<Record<QueueName, string>>;
  readonly deadLetterUrls: Readonly<Record<QueueName, string>>;
  backlog(queue: QueueName): Backlog;
  /** Brings every delay and every return of a message nearer, as if that much time had passed. */
  pass(milliseconds: number): void;
  close(): Promise<void>;
};

/**
 * The emulator's own start function listens on all interfaces, so its parts are put together here; the package exports the application alone, its
 * stores are loaded by file.
 */
async function storesOf(folder: string | undefined): Promise<{ stores: Stores; persistence: Persistence | undefined }> {
  const load = (file: string) => import(new URL(file, import.meta.resolve('fauxqs')).href);
  const { SqsStore }: { SqsStore: new () => Store } = await load('sqs/sqsStore.js');
  const { SnsStore }: { SnsStore: new () => Stores['snsStore'] } = await load('sns/snsStore.js');
  const { S3Store }: { S3Store: new () => Stores['s3Store'] } = await load('s3/s3Store.js');
  const stores = { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store: new S3Store() };
  if (folder === undefined) return { stores, persistence: undefined };
  mkdirSync(folder, { recursive: true });
  const module: { PersistenceManager: new (folder: string) => Persistence } = await load('persistence.js');
  const persistence = new module.PersistenceManager(folder);
  persistence.loadSqsAndSns(stores.sqsStore, stores.snsStore);
  stores.sqsStore.persistence = persistence;
  for (const queue of stores.sqsStore.allQueues()) {
    queue.persistence = persistence;
    comeBack(queue.inflightMessages.values());
  }
  return { stores, persistence };
}

/** What a process held when it ended is nobody's: it may be received again at once. */
function comeBack(inFlight: Iterable<{ visibilityDeadline: number }>): void {
  for (const entry of inFlight) entry.visibilityDeadline = 0;
}

const DAY_SECONDS = 86_400;

/** Creates a queue, or gives an older one today's attributes. */
async function ensureQueue(client: SQSClient, name: string, attributes: Record<string, string>): Promise<void> {
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: name }));
  await client.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: attributes }));
}

async function ensureQueueWithDeadLetters(client: SQSClient, store: Store, name: QueueName): Promise<void> {
  const spec: QueueSpec = QUEUES[name];
  const deadLetterRetention = String(DEAD_LETTER_RETENTION_DAYS * DAY_SECONDS);
  await ensureQueue(client, localDeadLetterQueue(name), { MessageRetentionPeriod: deadLetterRetention });
  const deadLetterTargetArn = store.getQueueByName(localDeadLetterQueue(name))?.arn;
  await ensureQueue(client, localQueue(name), {
    VisibilityTimeout: String(spec.visibilitySeconds),
    MessageRetentionPeriod: String(spec.retentionDays * DAY_SECONDS),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: spec.maxReceives }),
  });
}

function backlogOf(store: Store, name: QueueName): Backlog {
  const queue = store.getQueueByName(localQueue(name));
  queue?.processTimers();
  const { ready, delayed, inflight } = queue?.inspectMessages() ?? { ready: [], delayed: [], inflight: [] };
  const times = [
    ...delayed.map((message) => message.delayUntil ?? 0),
    ...inflight.map((entry) => entry.visibilityDeadline),
  ];
  return {
    ready: ready.length,
    inFlight: inflight.map((entry) => entry.receiptHandle),
    wakeAt: times.toSorted((one, other) => one - other),
    dead: store.getQueueByName(localDeadLetterQueue(name))?.messages.length ?? 0,
  };
}

function pass(store: Store, milliseconds: number): void {
  for (const queue of store.allQueues()) {
    for (const message of queue.delayedMessages)
      if (message.delayUntil !== undefined) message.delayUntil -= milliseconds;
    for (const entry of queue.inflightMessages.values()) entry.visibilityDeadline -= milliseconds;
    queue.processTimers();
  }
}

/** The queues of the topology, in the order of the pipeline. */
export const LOCAL_QUEUES: readonly QueueName[] = ['feeds', 'looks', 'articles'];

const byQueue = <Value>(value: (name: QueueName) => Value): Record<QueueName, Value> => ({
  feeds: value('feeds'),
  looks: value('looks'),
  articles: value('articles'),
});

/** Starts SQS on loopback with the queues of the topology. `folder` keeps the messages; without it they are in memory. */
export async function startSqs(options: { folder?: string; port?: number }): Promise<LocalSqs> {
  const { stores, persistence } = await storesOf(options.folder);
  const app = buildApp({ logger: false, stores });
  app.addHook('preClose', (done) => {
    persistence?.close();
    done();
  });
  const port = options.port ?? 0;
  const origin = await app.listen({ port, host: '127.0.0.1' }).catch((error: NodeJS.ErrnoException) => {
    throw listenFault(error, port);
  });
  const endpoint = { endpoint: origin, ...LOCAL_IDENTITY };
  const client = sqsClient(endpoint);
  for (const name of LOCAL_QUEUES) await ensureQueueWithDeadLetters(client, stores.sqsStore, name);
  return {
    endpoint,
    client,
    urls: byQueue((name) => `${origin}/000000000000/${localQueue(name)}`),
    deadLetterUrls: byQueue((name) => `${origin}/000000000000/${localDeadLetterQueue(name)}`),
    backlog: (name) => backlogOf(stores.sqsStore, name),
    pass: (milliseconds) => pass(stores.sqsStore, milliseconds),
    async close() {
      client.destroy();
      await app.close();
    },
  };
}
