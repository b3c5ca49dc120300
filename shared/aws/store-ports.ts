import type { Config } from '../config.ts';
import type { Ports } from '../pipeline/ports.ts';
import { TABLES } from '../topology.ts';
import { dynamoClient, sqsClient } from './clients.ts';
import { dynamoTable } from './dynamo-table.ts';
import { sqsOutbox } from './sqs-outbox.ts';
import { faultLog, stageWatch } from './watch.ts';

/** The tables and a clock. */
export function storePorts({ tables }: Config): Pick<Ports, 'articles' | 'crawl' | 'now'> {
  const client = dynamoClient();
  return {
    articles: dynamoTable(client, tables.articles, TABLES.articles.indexes),
    crawl: dynamoTable(client, tables.crawl, TABLES.crawl.indexes),
    now: () => new Date(),
  };
}

/** What `query` needs: the tables, a clock, and somebody who is told of faults, which the client sees as a bare 500. */
export const queryPorts = (
  config: Config,
): ReturnType<typeof storePorts> & { readonly reportFault: (error: unknown) => void } => ({
  ...storePorts(config),
  reportFault: faultLog('query'),
});

/** What `health` needs: the tables, a clock and a watch. */
export const healthPorts = (config: Config): Pick<Ports, 'articles' | 'crawl' | 'now' | 'report'> => ({
  ...storePorts(config),
  report: stageWatch('health').report,
});

/** What `schedule` needs: the tables, a clock, the queues and a watch. Without the fetcher its bundle is a third as large. */
export function schedulePorts(
  config: Config,
): Pick<Ports, 'articles' | 'crawl' | 'now' | 'outbox' | 'report' | 'ceilings'> {
  const { report } = stageWatch('schedule');
  const { dailyFetches, dailyBytes } = config;
  return {
    ...storePorts(config),
    outbox: sqsOutbox(sqsClient(), config.queues),
    report,
    ceilings: { dailyFetches, dailyBytes },
  };
}
