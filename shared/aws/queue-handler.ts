import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod/mini';

/** A Lambda handler for the messages of a queue. */
export type QueueHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** Is told of each message that failed, before it goes back to its queue. */
export type OnFailure = (error: unknown, record: SQSRecord) => void;

/**
 * Handles each message of a batch on its own and reports those that failed, so that only they come back. A message that does not fit its schema
 * fails like any other: it comes back until its queue gives it to the dead-letter queue.
 */
export function queueHandler<Message>(
  schema: z.ZodMiniType<Message>,
  handle: (message: Message) => Promise<unknown>,
  onFailure: OnFailure,
): QueueHandler {
  const handleRecord = async (record: SQSRecord): Promise<void> => {
    try {
      await handle(schema.parse(JSON.parse(record.body)));
    } catch (error) {
      onFailure(error, record);
      throw error;
    }
  };
  // A processor keeps the state of one batch: a handler that is called again before it has answered needs another.
  return (event) =>
    processPartialResponse(event, handleRecord, new BatchProcessor(EventType.SQS), { throwOnFullBatchFailure: false });
}
