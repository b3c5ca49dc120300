import * as z from 'zod/mini';
import type { QueueName, TableName } from './topology.ts';
import { ENVIRONMENT } from './topology.ts';

/** What a deployed or locally run function must be told. */
export type Config = {
  readonly tables: Readonly<Record<TableName, string>>;
  readonly queues: Readonly<Partial<Record<QueueName, string>>>;
  readonly rawPagesBucket: string | undefined;
  /** A mail or web address that publishers can write to; part of the User-Agent. */
  readonly contact: string;
  readonly dailyFetches: number;
  readonly dailyBytes: number;
};

/** Stands where nobody has said how publishers reach them. */
export const NO_CONTACT = 'no contact configured';

const Count = z._default(z.coerce.number().check(z.gte(1)), Number.MAX_SAFE_INTEGER);

/** Whether a contact can stand in the User-Agent, a header of printable ASCII: with any other no request could be sent at all. */
export const isContact = (text: string): boolean => /^[\x20-\x7e]{3,200}$/u.test(text);

/** How publishers reach whoever runs this; the one variable that commands on a laptop read as well. */
export const readConfigContact = (environment: Readonly<Record<string, string | undefined>> = process.env): string =>
  environment[ENVIRONMENT.contact] || NO_CONTACT;

/** Reads the environment; throws one error that names every variable that is missing or wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const schema = z.object({
    [ENVIRONMENT.tables.articles]: z.string(),
    [ENVIRONMENT.tables.crawl]: z.string(),
  });
  const checked = schema.safeParse(environment);
  if (!checked.success) {
    const names = checked.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`the environment lacks ${names}; the stack and the local runner set these`);
  }
  const get = (name: string): string | undefined => environment[name] || undefined;
  return {
    tables: { articles: get(ENVIRONMENT.tables.articles) ?? '', crawl: get(ENVIRONMENT.tables.crawl) ?? '' },
    queues: present({
      feeds: get(ENVIRONMENT.queues.feeds),
      looks: get(ENVIRONMENT.queues.looks),
      articles: get(ENVIRONMENT.queues.articles),
    }),
    rawPagesBucket: get(ENVIRONMENT.rawPagesBucket),
    contact: readConfigContact(environment),
    dailyFetches: Count.parse(get(ENVIRONMENT.dailyFetches)),
    dailyBytes: Count.parse(get(ENVIRONMENT.dailyBytes)),
  };
}

/** Drops the keys without a value. */
function present(queues: Record<QueueName, string | undefined>): Partial<Record<QueueName, string>> {
  const { feeds, looks, articles } = queues;
  return { ...(feeds && { feeds }), ...(looks && { looks }), ...(articles && { articles }) };
}
