import type { ArticleRecord } from '../model/record.ts';

/** What an export is of: the title and address of a feed, where it is served itself, and when it was made. */
export type About = { readonly title: string; readonly url: string; readonly self?: string; readonly madeAt: Date };

/** One export format: records in, pieces of one file out. Only feeds hold all records in memory. */
export type Format = {
  readonly mediaType: string;
  /** Which records it has a place for, where that is not all of them. */
  readonly takes?: (record: ArticleRecord) => boolean;
  readonly write: (records: AsyncIterable<ArticleRecord>, about: About) => AsyncIterable<string | Uint8Array>;
};

/** A JSON array, one element a line, between a beginning and an end. */
export async function* jsonLines(
  records: AsyncIterable<ArticleRecord>,
  map: (record: ArticleRecord) => object,
  frame: { readonly open: string; readonly close: string },
): AsyncIterable<string> {
  yield frame.open;
  let comma = '';
  for await (const record of records) {
    yield `${comma}\n${JSON.stringify(map(record))}`;
    comma = ',';
  }
  yield `\n${frame.close}\n`;
}

export async function collected<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}
