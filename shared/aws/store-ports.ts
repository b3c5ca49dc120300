import type { Config } from '../config.ts';
import type { Ports } from '../pipeline/ports.ts';
import { TABLES } from '../topology.ts';
import { dynamoClient, sqsClient } from './clients.ts';
import { dynamoTable } from './dynamo-table.ts';
import { sqsOutbox } from './sqs-outbox.ts';
import { stageWatch } from './watch.ts';

/** What `query` needs: the tables and a clock. */
export function queryPorts({ tables }: Config): Pick<Ports, 'articles' | 'crawl' | 'now'> {
  const client = dynamoClient();
  return {
    articles: dynamoTable(client, tables.articles, TABLES.articles.indexes),
    crawl: dynamoTable(client, tables.crawl, TABLES.crawl.indexes),
    now: () => new Date(),
  };
}

/** What `health` needs: the tables, a clock and a watch. */
export const healthPorts = (config: Config): Pick<Ports, 'articles' | 'crawl' | 'now' | 'report'> => ({
  ...queryPorts(config),
  report: stageWatch('health').report,
});

/** What `schedule` needs: the tables, a clock, the queues and a watch. Without the fetcher its bundle is a third as large. */
export function schedulePorts(
  config: Config,
): Pick<Ports, 'articles' | 'crawl' | 'now' | 'outbox' | 'report' | 'ceilings'> {
  const { report } = stageWatch('schedule');
  const { dailyFetches, dailyBytes } = config;
  return {
    ...queryPorts(config),
    outbox: sqsOutbox(sqsClient(), config.queues),
    report,
    ceilings: { dailyFetches, dailyBytes },
  };
}
