import type { Fetcher } from '../fetch/fetcher.ts';
import type { SourceState } from '../model/source.ts';
import type { Disposition, DropReason } from '../outcome.ts';
import type { Table } from '../store/table.ts';
import type { QueueName } from '../topology.ts';

/** A message for a queue. Delays are whole seconds, at most 900. */
export type Outgoing = { readonly body: unknown; readonly delaySeconds?: number };

/** Sends every message or throws; what was sent before a failure may be sent again. */
export type Outbox = { send(queue: QueueName, messages: readonly Outgoing[]): Promise<void> };

/** Raw pages by key: S3, or a folder. Text is stored compressed. */
export type RawPages = {
  put(key: string, text: string): Promise<void>;
  get(key: string): Promise<string | undefined>;
  remove(key: string): Promise<void>;
};

/** What a stage tells whoever watches: logs and metrics on Lambda, the progress display locally. Approximate; the crawl log is exact. */
export type PipelineEvent =
  | { readonly stage: 'schedule'; readonly feeds: number; readonly looks: number }
  | {
      readonly stage: 'discover';
      readonly feedId: string;
      readonly sourceId: string;
      readonly found: number;
      readonly dropped: number;
      /** How many entries were dropped for which reason. */
      readonly drops?: Readonly<Partial<Record<DropReason, number>>>;
      readonly outcome: string;
    }
  | {
      readonly stage: 'health';
      readonly sourceId: string;
      readonly state: SourceState;
      readonly findings: readonly string[];
    }
  | {
      readonly stage: 'scrape' | 'ingest';
      readonly sourceId: string;
      readonly url: string;
      readonly disposition: Disposition | 'sent';
      readonly reason?: DropReason;
      readonly detail?: string;
      readonly revision?: number;
    };

/** Limits that the operator sets. */
export type Ceilings = { readonly dailyFetches: number; readonly dailyBytes: number };

/** Everything through which a use case touches the world. Stores are plain functions over `Table`. */
export type Ports = {
  readonly articles: Table;
  readonly crawl: Table;
  readonly fetch: Fetcher;
  readonly outbox: Outbox;
  readonly rawPages: RawPages;
  readonly now: () => Date;
  readonly report: (event: PipelineEvent) => void;
  readonly ceilings: Ceilings;
};

/** What commits and projections need. */
export type StorePorts = Pick<Ports, 'articles' | 'now'>;
