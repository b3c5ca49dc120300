import { setTimeout } from 'node:timers/promises';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { EventSource } from '../../../infra/local/event-source.ts';
import { startEventSource } from '../../../infra/local/event-source.ts';
import type { LocalSqs } from '../../../infra/local/sqs.ts';
import { startSqs } from '../../../infra/local/sqs.ts';
import type { QueueHandler } from '../../../shared/aws/queue-handler.ts';
import { queueHandler } from '../../../shared/aws/queue-handler.ts';
import { sqsOutbox } from '../../../shared/aws/sqs-outbox.ts';
import { QUEUES } from '../../../shared/topology.ts';

const Numbered = z.object({ n: z.number() });

let sqs: LocalSqs;
let source: EventSource | undefined;
beforeEach(async () => {
  sqs = await startSqs({});
});
afterEach(async () => {
  await source?.stop();
  await sqs.close();
});

const send = (...ns: readonly unknown[]) =>
  sqsOutbox(sqs.client, sqs.urls).send(
    'looks',
    ns.map((n) => ({ body: { n } })),
  );

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(5);
}

const isEmpty = (): boolean => {
  const { ready, wakeAt } = sqs.backlog('looks');
  return ready === 0 && wakeAt.length === 0;
};

/** Lets a failed message come back at once, as often as it takes. */
async function untilEmpty(): Promise<void> {
  while (!isEmpty()) {
    await setTimeout(5);
    if (sqs.backlog('looks').inFlight.some((handle) => source?.failed.has(handle))) sqs.pass(10_000);
  }
}

describe('the event source', () => {
  it('hands true SQS events to the handler and deletes what it handled', async () => {
    const events: SQSEvent[] = [];
    source = startEventSource(sqs, 'scrape', async (event) => {
      events.push(event);
      return { batchItemFailures: [] };
    });
    await send(1, 2, 3);
    await until(() => events.flatMap(({ Records }) => Records).length === 3 && isEmpty());
    expect(events[0]?.Records[0]).toMatchObject({
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:dateline-looks',
      attributes: { ApproximateReceiveCount: '1' },
    });
  });

  it('brings back only what failed, and in the end gives it to the dead-letter queue', async () => {
    const seen: number[] = [];
    const handler = queueHandler(
      Numbered,
      async ({ n }) => {
        seen.push(n);
        if (n === 2) throw new Error('never works');
      },
      () => {},
    );
    source = startEventSource(sqs, 'scrape', handler);
    await send(1, 2, 3);
    await untilEmpty();
    expect(seen.filter((n) => n === 2)).toHaveLength(QUEUES.looks.maxReceives);
    expect(seen.filter((n) => n !== 2).toSorted()).toEqual([1, 3]);
    expect(sqs.backlog('looks').dead).toBe(1);
  });

  it('gives a message that is not ours to the dead-letter queue', async () => {
    source = startEventSource(
      sqs,
      'scrape',
      queueHandler(
        Numbered,
        async () => {},
        () => {},
      ),
    );
    await send('not a number');
    await untilEmpty();
    expect(sqs.backlog('looks').dead).toBe(1);
  });

  it('takes a handler that throws for one that handled nothing', async () => {
    let calls = 0;
    const handler: QueueHandler = async () => {
      calls += 1;
      if (calls === 1) throw new Error('out of memory');
      return { batchItemFailures: [] };
    };
    source = startEventSource(sqs, 'scrape', handler);
    await send(1);
    await untilEmpty();
    expect(calls).toBe(2);
    expect(sqs.backlog('looks').dead).toBe(0);
  });

  it('finishes what it has in hand before it stops', async () => {
    let finished = false;
    const started = Promise.withResolvers<void>();
    source = startEventSource(sqs, 'scrape', async () => {
      started.resolve();
      await setTimeout(50);
      finished = true;
      return { batchItemFailures: [] };
    });
    await send(1);
    await started.promise;
    await source.stop();
    expect(finished).toBe(true);
    expect(isEmpty()).toBe(true);
  });
});
