import type { BatchResultErrorEntry, SendMessageBatchRequestEntry, SQSClient } from '@aws-sdk/client-sqs';
import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { Outbox, Outgoing } from '../pipeline/ports.ts';
import type { QueueName } from '../topology.ts';
import { LIMITS } from '../topology.ts';
import { pause } from './pause.ts';

/** What SendMessageBatch takes: this many messages, and together this many bytes. */
const BATCH_MESSAGES = 10;
const BATCH_BYTES = 256 * 1024;
/** Rounds for entries that SQS could not take: 50 ms doubled each time. */
const ROUNDS = 5;

type Entry = { readonly body: string; readonly bytes: number; readonly delaySeconds: number };

/** The two characters that JSON leaves as they are and SQS refuses (SendMessage, "#x9 | #xA | ... | #xE000 to #xFFFD"); a page may well hold them. */
const UNSENDABLE = /[\ufffe\uffff]/gu;

/** SQS refuses longer and broken delays, the local emulator takes them. */
function entryOf({ body, delaySeconds = 0 }: Outgoing): Entry {
  if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > LIMITS.maxDelaySeconds)
    throw new RangeError(`a delay must be whole seconds from 0 to ${LIMITS.maxDelaySeconds}, not ${delaySeconds}`);
  const text = JSON.stringify(body).replace(UNSENDABLE, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
  const bytes = Buffer.byteLength(text);
  if (bytes > BATCH_BYTES) throw new RangeError(`a message of ${bytes} bytes is over ${BATCH_BYTES}`);
  return { body: text, bytes, delaySeconds };
}

/** Cuts messages, in order, into batches that SQS takes. */
function batchesOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const batches: Entry[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const open = batches.at(-1);
    bytes += entry.bytes;
    if (open === undefined || open.length === BATCH_MESSAGES || bytes > BATCH_BYTES) {
      batches.push([entry]);
      bytes = entry.bytes;
    } else open.push(entry);
  }
  return batches;
}

const described = (failed: readonly BatchResultErrorEntry[]): string =>
  [...new Set(failed.map(({ Code, Message }) => [Code, Message].filter(Boolean).join(': ')))].join('; ');

async function sendBatch(client: SQSClient, queueUrl: string, batch: readonly Entry[]): Promise<void> {
  let pending: readonly SendMessageBatchRequestEntry[] = batch.map(({ body, delaySeconds }, place) => ({
    Id: String(place),
    MessageBody: body,
    DelaySeconds: delaySeconds,
  }));
  for (let round = 1; ; round += 1) {
    const { Failed = [] } = await client.send(
      new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: [...pending] }),
    );
    if (Failed.length === 0) return;
    if (round === ROUNDS || Failed.some((failure) => failure.SenderFault))
      throw new Error(`${Failed.length} messages were not sent: ${described(Failed)}`);
    pending = pending.filter(({ Id }) => Failed.some((failure) => failure.Id === Id));
    await pause(50 * 2 ** (round - 1));
  }
}

/** The outbox over SQS. All messages are checked before the first is sent. */
export function sqsOutbox(client: SQSClient, queueUrls: Readonly<Partial<Record<QueueName, string>>>): Outbox {
  return {
    async send(queue, messages) {
      const url = queueUrls[queue];
      if (url === undefined) throw new Error(`this function may not send to the queue ${queue}`);
      for (const batch of batchesOf(messages.map(entryOf))) await sendBatch(client, url, batch);
    },
  };
}
