import type { SQSEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { queueHandler } from '../../shared/aws/queue-handler.ts';

const Greeting = z.object({ version: z.literal(1), name: z.string() });

const eventOf = (...bodies: readonly string[]): SQSEvent =>
  ({ Records: bodies.map((body, place) => ({ messageId: `m${place}`, body, eventSource: 'aws:sqs' })) }) as never;

const body = (name: string) => JSON.stringify({ version: 1, name });

function recorder(failOn: (name: string) => boolean = () => false) {
  const handled: string[] = [];
  const failed: string[] = [];
  const handler = queueHandler(
    Greeting,
    async ({ name }) => {
      if (failOn(name)) throw new Error(`cannot greet ${name}`);
      handled.push(name);
    },
    (_, record) => failed.push(record.messageId),
  );
  return { handled, failed, handler };
}

describe('a queue handler', () => {
  it('handles every message of a batch', async () => {
    const { handled, handler } = recorder();
    expect(await handler(eventOf(body('Ada'), body('Ben')))).toEqual({ batchItemFailures: [] });
    expect(handled.toSorted()).toEqual(['Ada', 'Ben']);
  });

  it('reports only what failed', async () => {
    const { handled, failed, handler } = recorder((name) => name === 'Ben');
    const answer = await handler(eventOf(body('Ada'), body('Ben'), body('Cleo')));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    expect(handled.toSorted()).toEqual(['Ada', 'Cleo']);
    expect(failed).toEqual(['m1']);
  });

  it.each([['{'], ['null'], [JSON.stringify({ version: 2, name: 'Ada' })], [JSON.stringify({ version: 1 })]])(
    'gives back %s, which cannot be ours',
    async (text) => {
      const { handler } = recorder();
      expect(await handler(eventOf(body('Ada'), text))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    },
  );

  it('answers rather than throws when the whole batch fails', async () => {
    const { handler } = recorder(() => true);
    const answer = await handler(eventOf(body('Ada'), body('Ben')));
    expect(answer.batchItemFailures).toHaveLength(2);
  });

  it('keeps batches that overlap apart', async () => {
    const { handler } = recorder((name) => name.startsWith('bad'));
    const answers = await Promise.all([handler(eventOf(body('bad'))), handler(eventOf(body('good')))]);
    expect(answers.map((answer) => answer.batchItemFailures.length)).toEqual([1, 0]);
  });
});
