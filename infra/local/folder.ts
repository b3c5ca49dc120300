import { join } from 'node:path';
import type { QueueName, TableName } from '../../shared/topology.ts';

/** Where everything local is kept unless `--data` says otherwise. */
export const DEFAULT_DATA_FOLDER = '.dateline';

/** The parts of a data folder. */
export const partsOf = (folder: string) => ({
  dynamodb: join(folder, 'dynamodb'),
  sqs: join(folder, 'sqs'),
  rawPages: join(folder, 'raw-pages'),
  progress: join(folder, 'progress.json'),
  about: join(folder, 'about.json'),
});

/** Names of the local tables and queues. */
export const localTable = (name: TableName): string => `dateline-${name}`;
export const localQueue = (name: QueueName): string => `dateline-${name}`;
export const localDeadLetterQueue = (name: QueueName): string => `${localQueue(name)}-dead`;
