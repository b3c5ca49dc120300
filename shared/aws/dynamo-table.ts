import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient, QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { checkItem, checkQuery } from '../store/check-request.ts';
import type { Condition, Index, Item, Key, Page, QueryInput, Table } from '../store/table.ts';
import { InvalidPosition } from '../store/table.ts';
import { pause } from './pause.ts';

const StoredItem = z.looseObject({ pk: z.string(), sk: z.string() });
const Cursor = z.record(z.string(), z.string());

/** DynamoDB answers a BatchGetItem for at most this many keys. */
const BATCH_KEYS = 100;
/** Rounds in a row that bring none of the keys that DynamoDB left unprocessed: 50 ms doubled each time, six seconds in all. */
const IDLE_ROUNDS = 8;

type Expression = {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
};

function expressionOf(condition: Condition | undefined): Expression {
  if (condition === undefined) return {};
  const onKey = (ConditionExpression: string) => ({ ConditionExpression, ExpressionAttributeNames: { '#c': 'pk' } });
  if ('absent' in condition) return onKey('attribute_not_exists(#c)');
  if ('exists' in condition) return onKey('attribute_exists(#c)');
  const [comparison, [name, value]] =
    'atMost' in condition ? ['attribute_not_exists(#c) OR #c <= :c', condition.atMost] : ['#c = :c', condition.equals];
  return {
    ConditionExpression: comparison,
    ExpressionAttributeNames: { '#c': name },
    ExpressionAttributeValues: { ':c': value },
  };
}

function updateOf(set: Readonly<Record<string, unknown>>, condition: Condition | undefined) {
  const guard = expressionOf(condition);
  const names: Record<string, string> = { ...guard.ExpressionAttributeNames };
  const values: Record<string, unknown> = { ...guard.ExpressionAttributeValues };
  const sets: string[] = [];
  const removes: string[] = [];
  for (const [place, [name, value]] of Object.entries(set).entries()) {
    names[`#n${place}`] = name;
    if (value === undefined) removes.push(`#n${place}`);
    else {
      values[`:v${place}`] = value;
      sets.push(`#n${place} = :v${place}`);
    }
  }
  const parts = [sets.length > 0 && `SET ${sets.join(', ')}`, removes.length > 0 && `REMOVE ${removes.join(', ')}`];
  const expression = parts.filter(Boolean).join(' ');
  return {
    ...guard,
    ...(expression && { UpdateExpression: expression }),
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
}

/** True when the write happened, false when its condition refused it. */
async function written(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The sort key's part of a key condition. */
function rangeOf(input: QueryInput): { text: string; values: Record<string, string> } {
  const { prefix, from, to } = input;
  if (prefix !== undefined) return { text: 'begins_with(#s, :a)', values: { ':a': prefix } };
  if (from !== undefined && to !== undefined) return { text: '#s BETWEEN :a AND :b', values: { ':a': from, ':b': to } };
  if (from !== undefined) return { text: '#s >= :a', values: { ':a': from } };
  if (to !== undefined) return { text: '#s <= :a', values: { ':a': to } };
  return { text: '', values: {} };
}

/** A range that holds nothing: DynamoDB refuses it, the port answers it. */
const isEmptyRange = ({ from, to }: QueryInput): boolean =>
  from !== undefined && to !== undefined && Buffer.compare(Buffer.from(from), Buffer.from(to)) > 0;

const encode = (key: Record<string, unknown>): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function decode(after: string): Record<string, string> {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(after, 'base64url').toString()));
  } catch (cause) {
    throw new InvalidPosition({ cause });
  }
}

/** DynamoDB checks that a position lies in the partition and range that it is given for. */
function asPosition(error: unknown): never {
  if (error instanceof Error && error.name === 'ValidationException' && /start(ing)? ?key/i.test(error.message))
    throw new InvalidPosition({ cause: error });
  throw error;
}

function queryOf(input: QueryInput, index: Index | undefined): Omit<QueryCommandInput, 'TableName'> {
  const range = rangeOf(input);
  const sort = range.text === '' ? {} : { '#s': index?.sk ?? 'sk' };
  return {
    ...(index && { IndexName: index.name }),
    KeyConditionExpression: ['#p = :p', range.text].filter(Boolean).join(' AND '),
    ExpressionAttributeNames: { '#p': index?.pk ?? 'pk', ...sort },
    ExpressionAttributeValues: { ':p': input.pk, ...range.values },
    ScanIndexForward: !input.descending,
    ...(input.limit !== undefined && { Limit: input.limit }),
    ...(input.consistent && { ConsistentRead: true }),
    ...(input.after !== undefined && { ExclusiveStartKey: decode(input.after) }),
  };
}

/** A table of DynamoDB behind the Table port. `indexes` names the key attributes of its secondary indexes. */
export function dynamoTable(client: DynamoDBDocumentClient, tableName: string, indexes: readonly Index[] = []): Table {
  const TableName = tableName;

  async function batch(keys: readonly Key[], consistent: boolean): Promise<readonly Item[]> {
    const found: Item[] = [];
    let pending: readonly Record<string, unknown>[] = keys;
    for (let idle = 0; ; ) {
      const request = { Keys: [...pending], ConsistentRead: consistent };
      const answer = await client.send(new BatchGetCommand({ RequestItems: { [tableName]: request } }));
      found.push(...(answer.Responses?.[tableName] ?? []).map((item) => StoredItem.parse(item)));
      const left = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
      if (left.length === 0) return found;
      // An answer holds 16 MB, so that a part may be left of a request that goes on well.
      idle = left.length < pending.length ? 0 : idle + 1;
      if (idle === IDLE_ROUNDS) throw new Error(`${left.length} keys of ${tableName} stay unprocessed`);
      await pause(25 * 2 ** idle);
      pending = left;
    }
  }

  return {
    async get({ pk, sk }, options) {
      const ConsistentRead = options?.consistent === true;
      const { Item } = await client.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead }));
      return Item === undefined ? undefined : StoredItem.parse(Item);
    },
    async getMany(keys, options) {
      const distinct = [...new Map(keys.map(({ pk, sk }) => [`${pk}\u0000${sk}`, { pk, sk }])).values()];
      const found: Item[] = [];
      for (let from = 0; from < distinct.length; from += BATCH_KEYS)
        found.push(...(await batch(distinct.slice(from, from + BATCH_KEYS), options?.consistent === true)));
      return found;
    },
    async put(item, condition, { withinMs } = {}) {
      checkItem(item, indexes);
      const command = new PutCommand({ TableName, Item: item, ...expressionOf(condition) });
      const limits = withinMs === undefined ? {} : { abortSignal: AbortSignal.timeout(Math.max(1, withinMs)) };
      return written(client.send(command, limits));
    },
    async update({ pk, sk }, set, condition) {
      checkItem({ ...set, pk, sk }, indexes);
      return written(client.send(new UpdateCommand({ TableName, Key: { pk, sk }, ...updateOf(set, condition) })));
    },
    remove: ({ pk, sk }, condition) =>
      written(client.send(new DeleteCommand({ TableName, Key: { pk, sk }, ...expressionOf(condition) }))),
    async query(input): Promise<Page> {
      checkQuery(input);
      const index = indexes.find((candidate) => candidate.name === input.index);
      if (input.index !== undefined && index === undefined) throw new RangeError(`there is no index ${input.index}`);
      if (isEmptyRange(input)) return { items: [] };
      const answer = await client.send(new QueryCommand({ TableName, ...queryOf(input, index) })).catch(asPosition);
      const items = (answer.Items ?? []).map((item) => StoredItem.parse(item));
      return answer.LastEvaluatedKey === undefined ? { items } : { items, next: encode(answer.LastEvaluatedKey) };
    },
  };
}
