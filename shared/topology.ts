/**
 * The one description of what Dateline consists of: tables, queues, functions, schedules and their limits. The CDK stack, the local runner and
 * the tests all read it, so that none can drift from another.
 */

/** A global secondary index. Sort keys are unique per item (they end in its id); only keys are projected, readers fetch the items. */
export type IndexSpec = { readonly name: string; readonly pk: string; readonly sk: string };

export type TableSpec = {
  readonly indexes: readonly IndexSpec[];
  /** Attribute with the epoch second after which an item may be deleted. */
  readonly timeToLive: string;
};

/** Both tables have the string keys `pk` and `sk`. */
export const TABLES = {
  articles: {
    indexes: [
      { name: 'changes', pk: 'changesKey', sk: 'changesSort' },
      { name: 'day', pk: 'dayKey', sk: 'daySort' },
      { name: 'source', pk: 'sourceKey', sk: 'sourceSort' },
    ],
    timeToLive: 'expiresAt',
  },
  crawl: {
    indexes: [
      { name: 'due', pk: 'dueKey', sk: 'dueSort' },
      { name: 'looks', pk: 'looksKey', sk: 'looksSort' },
    ],
    timeToLive: 'expiresAt',
  },
} as const satisfies Record<string, TableSpec>;
export type TableName = keyof typeof TABLES;

export type QueueSpec = {
  /** At least six times the timeout of the function that reads the queue, as AWS advises. */
  readonly visibilitySeconds: number;
  /** Receives before a message goes to the dead-letter queue. */
  readonly maxReceives: number;
  readonly retentionDays: number;
};

/** Each queue has a dead-letter queue named `<name>-dead`, kept for `DEAD_LETTER_RETENTION_DAYS`. */
export const QUEUES = {
  feeds: { visibilitySeconds: 360, maxReceives: 4, retentionDays: 1 },
  looks: { visibilitySeconds: 360, maxReceives: 4, retentionDays: 1 },
  articles: { visibilitySeconds: 360, maxReceives: 6, retentionDays: 4 },
} as const satisfies Record<string, QueueSpec>;
export type QueueName = keyof typeof QUEUES;

export const DEAD_LETTER_RETENTION_DAYS = 14;

/** Days for which raw pages are kept, unless the operator says otherwise. */
export const RAW_PAGE_DAYS = 30;

export type Trigger =
  | { readonly kind: 'schedule'; readonly everyMinutes: number }
  | { readonly kind: 'queue'; readonly queue: QueueName; readonly batchSize: number; readonly maxConcurrency: number }
  | { readonly kind: 'http' };

/** What a function does to a table, in the words of the Table port, and the indexes that it queries: it may do no more. */
export type TableUse = {
  readonly does: readonly ('get' | 'getMany' | 'query' | 'put' | 'update' | 'remove')[];
  readonly indexes: readonly string[];
};
/** What a function does to raw pages, in the words of their port. */
export type PageUse = 'get' | 'put' | 'remove';

export type FunctionSpec = {
  readonly entry: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly trigger: Trigger;
  readonly tables: Readonly<Partial<Record<TableName, TableUse>>>;
  readonly sendsTo: readonly QueueName[];
  readonly rawPages: readonly PageUse[];
};

export const FUNCTIONS = {
  schedule: {
    entry: 'functions/schedule.ts',
    memoryMb: 512,
    timeoutSeconds: 50,
    trigger: { kind: 'schedule', everyMinutes: 1 },
    tables: { crawl: { does: ['getMany', 'query', 'update'], indexes: ['due'] } },
    sendsTo: ['feeds', 'looks'],
    rawPages: [],
  },
  discover: {
    entry: 'functions/discover.ts',
    memoryMb: 512,
    timeoutSeconds: 60,
    trigger: { kind: 'queue', queue: 'feeds', batchSize: 2, maxConcurrency: 5 },
    tables: { crawl: { does: ['get', 'query', 'put', 'update'], indexes: [] } },
    sendsTo: [],
    rawPages: [],
  },
  scrape: {
    entry: 'functions/scrape.ts',
    memoryMb: 1024,
    timeoutSeconds: 60,
    trigger: { kind: 'queue', queue: 'looks', batchSize: 4, maxConcurrency: 10 },
    tables: { crawl: { does: ['get', 'query', 'put', 'update'], indexes: [] } },
    sendsTo: ['articles'],
    rawPages: ['put'],
  },
  ingest: {
    entry: 'functions/ingest.ts',
    memoryMb: 1024,
    timeoutSeconds: 60,
    trigger: { kind: 'queue', queue: 'articles', batchSize: 5, maxConcurrency: 10 },
    tables: {
      articles: { does: ['get', 'getMany', 'query', 'put', 'update', 'remove'], indexes: [] },
      crawl: { does: ['get', 'query', 'put', 'update'], indexes: [] },
    },
    sendsTo: [],
    rawPages: ['remove'],
  },
  health: {
    entry: 'functions/health.ts',
    memoryMb: 512,
    timeoutSeconds: 300,
    trigger: { kind: 'schedule', everyMinutes: 360 },
    tables: {
      articles: { does: ['get', 'getMany', 'query'], indexes: ['source'] },
      crawl: { does: ['get', 'getMany', 'query'], indexes: ['looks'] },
    },
    sendsTo: [],
    rawPages: [],
  },
  query: {
    entry: 'functions/query.ts',
    memoryMb: 512,
    timeoutSeconds: 20,
    trigger: { kind: 'http' },
    tables: {
      articles: { does: ['get', 'getMany', 'query'], indexes: ['changes', 'day', 'source'] },
      crawl: { does: ['get', 'getMany', 'query'], indexes: ['looks'] },
    },
    sendsTo: [],
    rawPages: [],
  },
} as const satisfies Record<string, FunctionSpec>;
export type FunctionName = keyof typeof FUNCTIONS;

/** Names of the environment variables that the stack sets and `config.ts` reads. */
export const ENVIRONMENT = {
  tables: { articles: 'ARTICLES_TABLE', crawl: 'CRAWL_TABLE' },
  queues: { feeds: 'FEEDS_QUEUE_URL', looks: 'LOOKS_QUEUE_URL', articles: 'ARTICLES_QUEUE_URL' },
  rawPagesBucket: 'RAW_PAGES_BUCKET',
  contact: 'CRAWLER_CONTACT',
  dailyFetches: 'DAILY_FETCHES',
  dailyBytes: 'DAILY_BYTES',
} as const;

export const LIMITS = {
  /** The schedule hands out so far ahead: until the next tick, for two ticks that plan the same seconds would hand out more than a host takes. */
  horizonSeconds: 60,
  /** A handed-out look that nobody finished is due again after this time. */
  leaseSeconds: 900,
  /** SQS accepts delays up to this many whole seconds. */
  maxDelaySeconds: 900,
  /** The longest wait for the host gate inside a function. */
  gateWaitMs: 2000,
  /** The same for a redirect or a part of a list, without which a visit that has begun leads nowhere; well within a fetch's 30 s. */
  followWaitMs: 15_000,
  /** A page body, decompressed. */
  pageBytes: 8 * 1024 * 1024,
  feedBytes: 16 * 1024 * 1024,
  /** An article message or content item; DynamoDB allows 400 KB, SQS 256 KB. */
  articleBytes: 200 * 1024,
  /** Days for which the crawl log answers `why`. */
  crawlLogDays: 90,
  /** Extractions below this confidence are dropped. */
  minConfidence: 0.3,
  /** A writer that has not committed this long after stamping gives up. */
  commitSeconds: 10,
  /** Readers of the change feed read this far back again. */
  changeFeedOverlapSeconds: 60,
} as const;
