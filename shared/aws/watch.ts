import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { PipelineEvent, Ports } from '../pipeline/ports.ts';
import type { FunctionName } from '../topology.ts';
import type { OnFailure } from './queue-handler.ts';

/** The CloudWatch namespace of all our metrics. */
export const METRIC_NAMESPACE = 'Dateline';

/** How one stage is watched: its events become metrics, its failures become log lines. */
export type Watch = { readonly report: Ports['report']; readonly onFailure: OnFailure };

/** The counts in an event, by metric name, and the word that they are told apart by. */
function countsOf(event: PipelineEvent): {
  readonly outcome: string;
  readonly counts: Readonly<Record<string, number>>;
} {
  if (event.stage === 'schedule') return { outcome: 'sent', counts: { Feeds: event.feeds, Looks: event.looks } };
  if (event.stage === 'discover')
    return { outcome: event.outcome, counts: { Found: event.found, Dropped: event.dropped } };
  if (event.stage === 'health') return { outcome: event.state, counts: { Sources: 1 } };
  return { outcome: event.disposition, counts: { Looks: 1 } };
}

const asText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/**
 * Writes each event as one line of CloudWatch's embedded metric format: the metric stands under stage and outcome alone (each pair is paid for), and
 * the rest of the event is on the same line for whoever reads the log.
 */
export function stageWatch(stage: FunctionName): Watch {
  const logger = new Logger({ serviceName: stage });
  const report = (event: PipelineEvent): void => {
    const { outcome, counts } = countsOf(event);
    const line = new Metrics({ namespace: METRIC_NAMESPACE, serviceName: stage });
    line.addDimension('outcome', outcome);
    for (const [name, value] of Object.entries(event)) if (name !== 'outcome') line.addMetadata(name, asText(value));
    for (const [name, count] of Object.entries(counts)) line.addMetric(name, MetricUnit.Count, count);
    line.publishStoredMetrics();
  };
  const onFailure: OnFailure = (error, record) =>
    logger.error('the message comes back', {
      messageId: record.messageId,
      receives: record.attributes.ApproximateReceiveCount,
      error: error instanceof Error ? error : new Error(String(error)),
    });
  return { report, onFailure };
}

/** Writes what went wrong while a question was answered as one line of the log. */
export function faultLog(stage: FunctionName): (error: unknown) => void {
  const logger = new Logger({ serviceName: stage });
  return (error) =>
    logger.error('a question could not be answered', {
      error: error instanceof Error ? error : new Error(String(error)),
    });
}
