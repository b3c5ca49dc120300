import { setTimeout } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { politeFetcher, userAgentWith } from '../pipeline/polite-fetcher.ts';
import type { Ports, RawPages } from '../pipeline/ports.ts';
import type { FunctionName } from '../topology.ts';
import { s3Client, sqsClient } from './clients.ts';
import type { OnFailure } from './queue-handler.ts';
import { s3RawPages } from './raw-pages.ts';
import { sqsOutbox } from './sqs-outbox.ts';
import { queryPorts } from './store-ports.ts';
import { stageWatch } from './watch.ts';

/** Stands where a function has no access to the bucket: it has no permission either. */
const NO_PAGES: RawPages = {
  put: () => Promise.reject(new Error('this function has no access to raw pages')),
  get: () => Promise.reject(new Error('this function has no access to raw pages')),
  remove: () => Promise.reject(new Error('this function has no access to raw pages')),
};

/** Everything that a stage touches the world through on Lambda; built once, when the function starts. */
export function stagePorts(stage: FunctionName, config: Config): { ports: Ports; onFailure: OnFailure } {
  const { report, onFailure } = stageWatch(stage);
  const { rawPagesBucket, dailyFetches, dailyBytes } = config;
  const stores = queryPorts(config);
  const ports: Ports = {
    ...stores,
    fetch: politeFetcher({ ...stores, sleep: setTimeout }, { userAgent: userAgentWith(config.contact) }),
    outbox: sqsOutbox(sqsClient(), config.queues),
    rawPages: rawPagesBucket === undefined ? NO_PAGES : s3RawPages(s3Client(), rawPagesBucket),
    report,
    ceilings: { dailyFetches, dailyBytes },
  };
  return { ports, onFailure };
}
