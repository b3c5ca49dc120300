import type { ColumnSource, SchemaElement } from 'hyparquet-writer';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { ArticleRecord } from '../model/record.ts';
import { flatRecord, instantOf, plainText } from './flat-record.ts';
import type { Format } from './format.ts';

type Column = { readonly type: NonNullable<ColumnSource['type']>; readonly value: (record: ArticleRecord) => unknown };

const text = (value: (record: ArticleRecord) => string | undefined): Column => ({
  type: 'STRING',
  value: (record) => {
    const string = value(record);
    return string === undefined ? undefined : plainText(string);
  },
});
const instant = (value: (record: ArticleRecord) => string | undefined): Column => ({
  type: 'TIMESTAMP',
  value: (record) => {
    const iso = instantOf(value(record));
    return iso === undefined ? undefined : new Date(iso);
  },
});
const json = (value: (record: ArticleRecord) => unknown): Column => ({ type: 'JSON', value });

/** Dates stand twice: as instants to compute with, and as printed, with the publisher's offset. */
const COLUMNS: Readonly<Record<string, Column>> = {
  id: text((record) => record.articleId),
  revision: { type: 'INT32', value: (record) => record.revision },
  status: text((record) => record.status),
  sourceId: text((record) => record.sourceId),
  url: text((record) => record.url),
  canonicalUrl: text((record) => record.canonicalUrl),
  headline: text((record) => record.headline),
  labels: json((record) => record.labels),
  author: json((record) => record.author),
  publisher: text((record) => record.publisher),
  description: text((record) => record.description),
  articleSection: text((record) => record.articleSection),
  keywords: json((record) => record.content?.keywords ?? []),
  inLanguage: text((record) => record.inLanguage),
  datePublished: instant((record) => record.datePublished),
  dateModified: instant((record) => record.dateModified),
  datePublishedText: text((record) => record.datePublished),
  dateModifiedText: text((record) => record.dateModified),
  firstSeenAt: instant((record) => record.firstSeenAt),
  fetchedAt: instant((record) => record.fetchedAt),
  isAccessibleForFree: { type: 'BOOLEAN', value: (record) => record.isAccessibleForFree },
  live: { type: 'BOOLEAN', value: (record) => record.live },
  articleBody: text((record) => record.content?.articleBody),
  updates: json((record) => record.content?.updates ?? []),
  attributions: json((record) => record.content?.attributions ?? []),
  mentions: json((record) => record.content?.mentions ?? []),
  entities: json((record) => flatRecord(record).entities),
  storyId: text((record) => record.storyId),
  duplicateGroup: text((record) => record.duplicateGroup),
  original: text((record) => record.original),
  matches: json((record) => record.matches),
  provenance: json((record) => record.content?.provenance ?? {}),
};

/** Rows are written in groups of so many: what is held in memory at once, and what a reader can skip. */
const GROUP = 1000;

const columnsOf = (records: readonly ArticleRecord[]): ColumnSource[] =>
  Object.entries(COLUMNS).map(([name, { type, value }]) => ({
    name,
    type,
    nullable: true,
    data: records.map((record) => value(record) ?? null),
  }));

async function* inGroups(records: AsyncIterable<ArticleRecord>): AsyncGenerator<readonly ArticleRecord[]> {
  let group: ArticleRecord[] = [];
  for await (const record of records) {
    group.push(record);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** The writer's older name for a timestamp does not say that it is UTC, and readers differ in what they take it for. */
const asInstant = (element: SchemaElement): SchemaElement =>
  element.converted_type === 'TIMESTAMP_MILLIS'
    ? { ...element, logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } }
    : element;

/** What was written since it was last taken. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** Apache Parquet, Snappy; lists and nested values are JSON columns. */
export const parquet: Format = {
  mediaType: 'application/vnd.apache.parquet',
  write: async function* (records) {
    const writer = new ByteWriter();
    const schema = schemaFromColumnData({ columnData: columnsOf([]) }).map(asInstant);
    const file = new ParquetWriter({ writer, schema });
    for await (const group of inGroups(records)) {
      await file.write({ columnData: columnsOf(group), rowGroupSize: GROUP });
      yield taken(writer);
    }
    await file.finish();
    yield taken(writer);
  },
};
