import type { Config } from '../config.ts';
import type { Ports } from '../pipeline/ports.ts';
import { s3Client, sqsClient } from './clients.ts';
import type { OnFailure } from './queue-handler.ts';
import { bucketPages } from './raw-pages.ts';
import { sqsOutbox } from './sqs-outbox.ts';
import { storePorts } from './store-ports.ts';
import { stageWatch } from './watch.ts';

/** What `ingest` touches. It fetches nothing, so that its bundle comes without the fetcher. */
export function ingestPorts(config: Config): { readonly ports: Ports; readonly onFailure: OnFailure } {
  const { report, onFailure } = stageWatch('ingest');
  const { dailyFetches, dailyBytes } = config;
  const ports: Ports = {
    ...storePorts(config),
    fetch: () => Promise.reject(new Error('ingest fetches nothing')),
    outbox: sqsOutbox(sqsClient(), config.queues),
    rawPages: bucketPages(s3Client, config.rawPagesBucket),
    report,
    ceilings: { dailyFetches, dailyBytes },
  };
  return { ports, onFailure };
}
