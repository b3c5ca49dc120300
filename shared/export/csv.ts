import { stringify } from 'csv-stringify/sync';
import type { ArticleRecord } from '../model/record.ts';
import { plainText } from './flat-record.ts';
import type { Format } from './format.ts';

type Cell = string | number | boolean | undefined;

/** The columns of tables: CSV, and the table that the command line prints. */
export const COLUMNS: Readonly<Record<string, (record: ArticleRecord) => Cell>> = {
  id: (record) => record.articleId,
  revision: (record) => record.revision,
  status: (record) => record.status,
  sourceId: (record) => record.sourceId,
  url: (record) => record.url,
  headline: (record) => record.headline,
  labels: (record) => record.labels.join('; '),
  author: (record) => record.author.join('; '),
  articleSection: (record) => record.articleSection,
  inLanguage: (record) => record.inLanguage,
  datePublished: (record) => record.datePublished,
  dateModified: (record) => record.dateModified,
  firstSeenAt: (record) => record.firstSeenAt,
  fetchedAt: (record) => record.fetchedAt,
  isAccessibleForFree: (record) => record.isAccessibleForFree,
  people: named('Person'),
  organizations: named('Organization'),
  places: named('Place'),
  storyId: (record) => record.storyId,
  duplicateGroup: (record) => record.duplicateGroup,
  original: (record) => record.original,
  articleBody: (record) => record.content?.articleBody,
};

function named(type: string): (record: ArticleRecord) => string {
  return ({ entities }) =>
    entities
      .filter((entity) => entity.type === type)
      .map(({ name }) => name)
      .join('; ');
}

/**
 * RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it right. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front: headlines are written by strangers.
 */
export const csv: Format = {
  mediaType: 'text/csv; charset=utf-8',
  write: async function* (records) {
    yield `\ufeff${row(Object.keys(COLUMNS))}`;
    for await (const record of records) yield row(Object.values(COLUMNS).map((cell) => cell(record)));
  },
};

const row = (cells: readonly Cell[]): string =>
  stringify([cells.map((cell) => (typeof cell === 'string' ? plainText(cell) : String(cell ?? '')))], {
    record_delimiter: 'windows',
    escape_formulas: true,
  });
