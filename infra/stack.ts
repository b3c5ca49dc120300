import type { StackProps } from 'aws-cdk-lib';
import { Annotations, CfnOutput, Duration, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { NO_CONTACT } from '../shared/config.ts';
import { FUNCTIONS } from '../shared/topology.ts';
import { Alarms } from './constructs/alarms.ts';
import { Budget } from './constructs/budget.ts';
import { Data } from './constructs/data.ts';
import { StageQueue } from './constructs/queues.ts';
import { Readers } from './constructs/readers.ts';
import type { StageFunctionProps } from './constructs/stage-function.ts';
import { StageFunction } from './constructs/stage-function.ts';
import { Tick } from './constructs/tick.ts';
import type { Settings } from './settings.ts';

/** All of Dateline in one stack, from the topology. */
export class DatelineStack extends Stack {
  constructor(scope: Construct, settings: Settings, props: StackProps = {}) {
    super(scope, settings.stackName, { description: 'Dateline: serverless news ingestion', ...props });
    Tags.of(this).add('dateline-stack', settings.stackName);
    const data = new Data(this, 'Data', settings);
    const queues = {
      feeds: new StageQueue(this, 'Feeds', 'feeds'),
      looks: new StageQueue(this, 'Looks', 'looks'),
      articles: new StageQueue(this, 'Articles', 'articles'),
    };
    const functions = stageFunctions(this, {
      tables: data.tables,
      rawPages: data.rawPages,
      queues: { feeds: queues.feeds.queue, looks: queues.looks.queue, articles: queues.articles.queue },
      settings,
    });
    this.#ticks(settings, functions);
    const readers = new Readers(this, 'Readers', { query: functions.query.lambda, articles: data.tables.articles });
    const alarms = this.#alarms(settings, queues, functions);
    this.#warn(settings);
    this.#outputs({
      QueryUrl: readers.url.url,
      ApiReaderPolicy: readers.apiPolicy.managedPolicyArn,
      TableReaderPolicy: readers.tablePolicy.managedPolicyArn,
      ArticlesTable: data.tables.articles.tableName,
      CrawlTable: data.tables.crawl.tableName,
      RawPagesBucket: data.rawPages.bucketName,
      FeedsQueueUrl: queues.feeds.queue.queueUrl,
      LooksQueueUrl: queues.looks.queue.queueUrl,
      ArticlesQueueUrl: queues.articles.queue.queueUrl,
      FeedsDeadLetterQueueUrl: queues.feeds.dead.queueUrl,
      LooksDeadLetterQueueUrl: queues.looks.dead.queueUrl,
      ArticlesDeadLetterQueueUrl: queues.articles.dead.queueUrl,
      AlarmsTopic: alarms.topic.topicArn,
    });
  }

  #ticks({ paused }: Settings, { schedule, health }: Functions): void {
    new Tick(this, 'Tick', {
      target: schedule.lambda,
      does: 'hands out what is due',
      everyMinutes: FUNCTIONS.schedule.trigger.everyMinutes,
      paused,
    });
    new Tick(this, 'Rounds', {
      target: health.lambda,
      does: 'inspects the sources',
      everyMinutes: FUNCTIONS.health.trigger.everyMinutes,
      paused,
    });
  }

  #alarms(settings: Settings, queues: Queues, functions: Functions): Alarms {
    const { alarmEmail, monthlyBudget, stackName, paused } = settings;
    const alarms = new Alarms(this, 'Alarms', alarmEmail);
    alarms.watchQueue('feeds', queues.feeds);
    alarms.watchQueue('looks', queues.looks);
    alarms.watchQueue('articles', queues.articles);
    alarms.watchFunction('schedule', functions.schedule);
    alarms.watchFunction('discover', functions.discover);
    alarms.watchFunction('scrape', functions.scrape);
    alarms.watchFunction('ingest', functions.ingest);
    alarms.watchFunction('health', functions.health);
    alarms.watchFunction('query', functions.query);
    alarms.watchUrl('query', functions.query);
    alarms.watchSources(Duration.minutes(FUNCTIONS.health.trigger.everyMinutes));
    if (!paused) alarms.watchTick(functions.schedule);
    if (monthlyBudget !== undefined && alarmEmail !== undefined)
      new Budget(this, 'Budget', { dollarsPerMonth: monthlyBudget, email: alarmEmail, stackName });
    return alarms;
  }

  /** What a stack can do without, and its operator or the publishers will miss. */
  #warn({ contact, alarmEmail }: Settings): void {
    const warn = (id: string, text: string): void => Annotations.of(this).addWarningV2(`dateline:${id}`, text);
    if (contact === NO_CONTACT)
      warn('contact', 'publishers are told of no contact, and many refuse such a reader: -c contact=desk@example.org');
    if (alarmEmail === undefined)
      warn('alarmEmail', 'alarms reach nobody: -c alarmEmail=you@example.org, or subscribe to the topic AlarmsTopic');
  }

  /** Read by the commands that work on a deployed stack. */
  #outputs(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) new CfnOutput(this, name, { value });
  }
}

type Queues = { readonly feeds: StageQueue; readonly looks: StageQueue; readonly articles: StageQueue };
type Functions = ReturnType<typeof stageFunctions>;

const stageFunctions = (scope: Construct, props: StageFunctionProps) => ({
  schedule: new StageFunction(scope, 'Schedule', 'schedule', props),
  discover: new StageFunction(scope, 'Discover', 'discover', props),
  scrape: new StageFunction(scope, 'Scrape', 'scrape', props),
  ingest: new StageFunction(scope, 'Ingest', 'ingest', props),
  health: new StageFunction(scope, 'Health', 'health', props),
  query: new StageFunction(scope, 'Query', 'query', props),
});
