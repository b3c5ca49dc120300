import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { QueueName, QueueSpec } from '../../shared/topology.ts';
import { DEAD_LETTER_RETENTION_DAYS, QUEUES } from '../../shared/topology.ts';

/** One queue of the topology with its dead-letter queue. */
export class StageQueue extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;

  constructor(scope: Construct, id: string, name: QueueName) {
    super(scope, id);
    const spec: QueueSpec = QUEUES[name];
    const locked = { enforceSSL: true, encryption: QueueEncryption.SQS_MANAGED };
    this.dead = new Queue(this, 'Dead', { ...locked, retentionPeriod: Duration.days(DEAD_LETTER_RETENTION_DAYS) });
    this.queue = new Queue(this, 'Queue', {
      ...locked,
      visibilityTimeout: Duration.seconds(spec.visibilitySeconds),
      retentionPeriod: Duration.days(spec.retentionDays),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: spec.maxReceives },
    });
  }
}
