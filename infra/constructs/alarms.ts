import { Aws, Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Alarm, ComparisonOperator, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE } from '../../shared/aws/watch.ts';
import type { FunctionName, QueueName, Trigger } from '../../shared/topology.ts';
import { FUNCTIONS } from '../../shared/topology.ts';
import type { StageQueue } from './queues.ts';
import type { StageFunction } from './stage-function.ts';

/** Alarms point their reader here. */
const RUNBOOK = 'infra/RUNBOOK.md';

/** How long the oldest message may wait. The schedule delays a look by at most a minute, and a failed one comes back after six minutes. */
const OLDEST_SECONDS: Readonly<Record<QueueName, number>> = { feeds: 1800, looks: 1800, articles: 1800 };

type Rule = {
  readonly metric: IMetric;
  readonly atLeast: number;
  readonly periods: number;
  readonly says: string;
};

/** How many errors ring: several in a row of a function that is called all the time, the only one of a round that comes every few hours. */
const patienceWith = (trigger: Trigger) =>
  trigger.kind === 'schedule' && trigger.everyMinutes > 5
    ? { minutes: trigger.everyMinutes, atLeast: 1, periods: 1 }
    : { minutes: 5, atLeast: 3, periods: 2 };

/** What tells an operator that something is stuck, failing or silent. Mail is sent where an address is set. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, alarmEmail: string | undefined) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    this.#letAlarmsIn();
    if (alarmEmail !== undefined) this.topic.addSubscription(new EmailSubscription(alarmEmail));
  }

  /** A topic with a policy of its own has lost the one it was born with, and nothing may publish to it until that policy says so. */
  #letAlarmsIn(): void {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
  }

  /** Dead letters, and work that waits too long. */
  watchQueue(name: QueueName, { queue, dead }: StageQueue): void {
    const period = Duration.minutes(5);
    this.#alarm(`Dead ${name}`, {
      metric: dead.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
      atLeast: 1,
      periods: 1,
      says: `messages of the queue ${name} failed again and again and were set aside`,
    });
    this.#alarm(`Old ${name}`, {
      metric: queue.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM }),
      atLeast: OLDEST_SECONDS[name],
      periods: 3,
      says: `work in the queue ${name} waits longer than ${OLDEST_SECONDS[name] / 60} minutes`,
    });
  }

  /** Errors of a function as a whole: it could not start, ran out of time or memory, or (schedule, health) threw. */
  watchFunction(name: FunctionName, { lambda }: StageFunction): void {
    const { minutes, atLeast, periods } = patienceWith(FUNCTIONS[name].trigger);
    this.#alarm(`Errors ${name}`, {
      metric: lambda.metricErrors({ period: Duration.minutes(minutes), statistic: Stats.SUM }),
      atLeast,
      periods,
      says: `the function ${name} fails`,
    });
  }

  /** The API answers with faults. The function itself does not fail then, so that its errors do not count them. */
  watchUrl(name: FunctionName, { lambda }: StageFunction): void {
    this.#alarm(`Faults ${name}`, {
      metric: lambda.metric('Url5xxCount', { period: Duration.minutes(5), statistic: Stats.SUM }),
      atLeast: 3,
      periods: 2,
      says: `the function ${name} cannot answer`,
    });
  }

  /** The schedule has stopped: nothing fails, and nothing happens. */
  watchTick({ lambda }: StageFunction): void {
    new Alarm(this, 'Silent schedule', {
      metric: lambda.metricInvocations({ period: Duration.minutes(5), statistic: Stats.SUM }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 3,
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription: `no tick for fifteen minutes; see ${RUNBOOK}, Silent schedule`,
    }).addAlarmAction(new SnsAction(this.topic));
  }

  /** Publishers that stopped publishing, stopped answering, or changed their pages: as the last round found them. */
  watchSources(period: Duration): void {
    const amiss = {
      silent: 'no longer bring what they usually bring',
      failing: 'do not answer as they should',
      drifting: 'have pages that fit the rules less well than before',
    };
    for (const [outcome, says] of Object.entries(amiss))
      this.#alarm(`Sources ${outcome}`, {
        metric: new Metric({
          namespace: METRIC_NAMESPACE,
          metricName: 'Sources',
          dimensionsMap: { service: 'health', outcome },
          statistic: Stats.SUM,
          period,
        }),
        atLeast: 1,
        periods: 1,
        says: `one or more sources ${says}`,
      });
  }

  #alarm(name: string, { metric, atLeast, periods, says }: Rule): void {
    new Alarm(this, name, {
      metric,
      threshold: atLeast,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${says}; see ${RUNBOOK}, ${name}`,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}
