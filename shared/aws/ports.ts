import { setTimeout } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { politeFetcher, userAgentWith } from '../pipeline/polite-fetcher.ts';
import type { Ports } from '../pipeline/ports.ts';
import type { FunctionName } from '../topology.ts';
import { s3Client, sqsClient } from './clients.ts';
import type { OnFailure } from './queue-handler.ts';
import { bucketPages } from './raw-pages.ts';
import { sqsOutbox } from './sqs-outbox.ts';
import { storePorts } from './store-ports.ts';
import { stageWatch } from './watch.ts';

/** Everything that a stage touches the world through on Lambda; built once, when the function starts. */
export function stagePorts(stage: FunctionName, config: Config): { ports: Ports; onFailure: OnFailure } {
  const { report, onFailure } = stageWatch(stage);
  const { rawPagesBucket, dailyFetches, dailyBytes } = config;
  const stores = storePorts(config);
  const ports: Ports = {
    ...stores,
    fetch: politeFetcher({ ...stores, sleep: setTimeout }, { userAgent: userAgentWith(config.contact) }),
    outbox: sqsOutbox(sqsClient(), config.queues),
    rawPages: bucketPages(s3Client, rawPagesBucket),
    report,
    ceilings: { dailyFetches, dailyBytes },
  };
  return { ports, onFailure };
}
