import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Emulators } from '../../../infra/local/emulators.ts';
import { startEmulators } from '../../../infra/local/emulators.ts';
import { sqsOutbox } from '../../../shared/aws/sqs-outbox.ts';
import { QUEUES } from '../../../shared/topology.ts';

let folder: string;
let open: Emulators[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(async () => {
  for (const emulators of open) await emulators.close();
  open = [];
  rmSync(folder, { recursive: true });
});

async function start(path: string | undefined = folder): Promise<Emulators> {
  const emulators = await startEmulators(path);
  open.push(emulators);
  return emulators;
}

async function stop(emulators: Emulators): Promise<void> {
  await emulators.close();
  open = open.filter((other) => other !== emulators);
}

async function receive({ sqs }: Emulators) {
  const { Messages = [] } = await sqs.client.send(
    new ReceiveMessageCommand({ QueueUrl: sqs.urls.looks, MaxNumberOfMessages: 10 }),
  );
  return Messages;
}

describe('the embedded services', () => {
  it('listen on loopback only', async () => {
    const { dynamodb, sqs } = await start();
    expect(dynamodb.endpoint.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(sqs.urls.looks).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\d+\/dateline-looks$/);
  });

  it('keep items and messages over a restart', async () => {
    const first = await start();
    await first.tables.articles.put({ pk: 'a', sk: 'b', n: 1 });
    await sqsOutbox(first.sqs.client, first.sqs.urls).send('looks', [{ body: 'hello' }]);
    await stop(first);
    const second = await start();
    expect(await second.tables.articles.get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b', n: 1 });
    expect((await receive(second)).map((message) => message.Body)).toEqual(['"hello"']);
  });

  it('give what a stopped process held to the next one at once', async () => {
    const first = await start();
    await sqsOutbox(first.sqs.client, first.sqs.urls).send('looks', [{ body: 'held' }]);
    expect(await receive(first)).toHaveLength(1);
    expect(await receive(first)).toHaveLength(0);
    await stop(first);
    expect(await receive(await start())).toHaveLength(1);
  });

  it('hold a message back until its delay has passed', async () => {
    const emulators = await start();
    await sqsOutbox(emulators.sqs.client, emulators.sqs.urls).send('looks', [{ body: 'late', delaySeconds: 600 }]);
    expect(await receive(emulators)).toHaveLength(0);
    expect(emulators.sqs.backlog('looks').wakeAt).toHaveLength(1);
    emulators.sqs.pass(599_000);
    expect(await receive(emulators)).toHaveLength(0);
    emulators.sqs.pass(1000);
    expect(await receive(emulators)).toHaveLength(1);
  });

  it('give a message that keeps failing to the dead-letter queue', async () => {
    const emulators = await start();
    await sqsOutbox(emulators.sqs.client, emulators.sqs.urls).send('looks', [{ body: 'bad' }]);
    for (let receives = 0; receives < QUEUES.looks.maxReceives; receives += 1) {
      expect(await receive(emulators)).toHaveLength(1);
      emulators.sqs.pass(QUEUES.looks.visibilitySeconds * 1000);
    }
    expect(await receive(emulators)).toHaveLength(0);
    expect(emulators.sqs.backlog('looks')).toEqual({ ready: 0, inFlight: [], wakeAt: [], dead: 1 });
  });

  it('forget a message that was deleted', async () => {
    const emulators = await start();
    await sqsOutbox(emulators.sqs.client, emulators.sqs.urls).send('looks', [{ body: 'done' }]);
    const [message] = await receive(emulators);
    const QueueUrl = emulators.sqs.urls.looks;
    await emulators.sqs.client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
    await stop(emulators);
    expect((await start()).sqs.backlog('looks')).toEqual({ ready: 0, inFlight: [], wakeAt: [], dead: 0 });
  });
});
