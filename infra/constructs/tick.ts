import { Aws, Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { ServiceRole } from './service-role.ts';

export type TickProps = {
  readonly target: LambdaFunction;
  /** What a tick does, for whoever reads the list of schedules. */
  readonly does: string;
  readonly everyMinutes: number;
  readonly paused: boolean;
};

/**
 * What calls a function again and again. A tick that could not be delivered within a minute is dropped and not tried again: the next one does its work,
 * and a late one would do the same twice.
 */
export class Tick extends Construct {
  constructor(scope: Construct, id: string, { target, does, everyMinutes, paused }: TickProps) {
    super(scope, id);
    // The service may act for this account only: otherwise another account's schedule could name our role.
    const ours = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };
    const sender = new ServiceRole(this, 'Role', 'scheduler.amazonaws.com', ours);
    sender.allow(['lambda:InvokeFunction'], target.functionArn);
    target.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.seconds(60) });
    const schedule = new CfnSchedule(this, 'Schedule', {
      description: `Dateline: ${does}`,
      scheduleExpression: everyMinutes === 1 ? 'rate(1 minute)' : `rate(${everyMinutes} minutes)`,
      flexibleTimeWindow: { mode: 'OFF' },
      state: paused ? 'DISABLED' : 'ENABLED',
      target: {
        arn: target.functionArn,
        roleArn: sender.role.roleArn,
        input: JSON.stringify({ tickAt: '<aws.scheduler.scheduled-time>' }),
        retryPolicy: { maximumEventAgeInSeconds: 60, maximumRetryAttempts: 0 },
      },
    });
    schedule.node.addDependency(sender.role);
  }
}
