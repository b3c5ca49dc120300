import type { SendMessageBatchCommandInput, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it, vi } from 'vitest';
import { sqsOutbox } from '../../shared/aws/sqs-outbox.ts';

// Waits between tries are not waited for here.
vi.mock('../../shared/aws/pause.ts', () => ({ pause: async () => {} }));

type Failure = { readonly Id: string; readonly SenderFault: boolean; readonly Code: string };

/** An SQS that fails as told: one list of failures per call. */
function fakeSqs(failures: readonly (readonly Failure[])[] = []) {
  const calls: SendMessageBatchCommandInput[] = [];
  const send = async ({ input }: { input: SendMessageBatchCommandInput }) => {
    calls.push(input);
    return { Failed: failures[calls.length - 1] ?? [] };
  };
  return { calls, client: { send } as unknown as SQSClient };
}

const outboxOf = (client: SQSClient) => sqsOutbox(client, { looks: 'http://127.0.0.1:1/looks' });
const sizes = (calls: readonly SendMessageBatchCommandInput[]) => calls.map((call) => call.Entries?.length);

describe('the outbox over SQS', () => {
  it('sends in batches of ten', async () => {
    const { calls, client } = fakeSqs();
    await outboxOf(client).send(
      'looks',
      Array.from({ length: 23 }, (_, n) => ({ body: { n } })),
    );
    expect(sizes(calls)).toEqual([10, 10, 3]);
    expect(calls.flatMap((call) => call.Entries?.map((entry) => JSON.parse(entry.MessageBody ?? '').n))).toEqual(
      Array.from({ length: 23 }, (_, n) => n),
    );
  });

  it('sends whatever characters a page held, all in a form that SQS takes', async () => {
    const { calls, client } = fakeSqs();
    const body = { text: 'a\u0000b\u001fc\ufffed\uffffe\ud800f\u2028g\u{1f6a2}' };
    await outboxOf(client).send('looks', [{ body }]);
    const text = calls[0]?.Entries?.[0]?.MessageBody ?? '';
    expect(text).toMatch(/^[ -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+$/u);
    expect(JSON.parse(text)).toEqual(body);
  });

  it('keeps a batch within 256 KiB of UTF-8', async () => {
    const { calls, client } = fakeSqs();
    const body = 'é'.repeat(50_000);
    await outboxOf(client).send('looks', [{ body }, { body }, { body }, { body }]);
    expect(sizes(calls)).toEqual([2, 2]);
  });

  it('refuses a message that no batch can hold', async () => {
    const { calls, client } = fakeSqs();
    await expect(outboxOf(client).send('looks', [{ body: 1 }, { body: 'x'.repeat(262_144) }])).rejects.toThrow('over');
    expect(calls).toEqual([]);
  });

  it.each([901, 1.5, -1, Number.NaN])('refuses a delay of %d', async (delaySeconds) => {
    const { calls, client } = fakeSqs();
    await expect(outboxOf(client).send('looks', [{ body: 1 }, { body: 2, delaySeconds }])).rejects.toThrow('delay');
    expect(calls).toEqual([]);
  });

  it.each([0, 900])('passes a delay of %d on', async (delaySeconds) => {
    const { calls, client } = fakeSqs();
    await outboxOf(client).send('looks', [{ body: 1, delaySeconds }]);
    expect(calls[0]?.Entries?.[0]?.DelaySeconds).toBe(delaySeconds);
  });

  it('sends again only what SQS could not take', async () => {
    const { calls, client } = fakeSqs([[{ Id: '1', SenderFault: false, Code: 'InternalError' }]]);
    await outboxOf(client).send('looks', [{ body: 'a' }, { body: 'b' }, { body: 'c' }]);
    expect(calls[1]?.Entries?.map((entry) => entry.MessageBody)).toEqual(['"b"']);
  });

  it('throws at once when the fault is ours', async () => {
    const { calls, client } = fakeSqs([[{ Id: '0', SenderFault: true, Code: 'InvalidMessageContents' }]]);
    await expect(outboxOf(client).send('looks', [{ body: 'a' }])).rejects.toThrow('InvalidMessageContents');
    expect(calls).toHaveLength(1);
  });

  it('gives up after some rounds', async () => {
    const failure = { Id: '0', SenderFault: false, Code: 'InternalError' };
    const { calls, client } = fakeSqs(Array.from({ length: 9 }, () => [failure]));
    await expect(outboxOf(client).send('looks', [{ body: 'a' }])).rejects.toThrow('InternalError');
    expect(calls).toHaveLength(5);
  });

  it('refuses a queue that it was not given, and sends nothing for nothing', async () => {
    const { calls, client } = fakeSqs();
    await expect(outboxOf(client).send('feeds', [{ body: 1 }])).rejects.toThrow('feeds');
    await outboxOf(client).send('looks', []);
    expect(calls).toEqual([]);
  });
});
