import type { Command } from 'commander';
import { Option } from 'commander';
import { csv } from '../../../shared/export/csv.ts';
import { flatRecord } from '../../../shared/export/flat-record.ts';
import { ndjson } from '../../../shared/export/ndjson.ts';
import type { ArticleRecord } from '../../../shared/model/record.ts';
import type { PageOptions } from '../../../shared/query/listing-pages.ts';
import { type Reader, readerOf } from '../../../shared/query/reader.ts';
import { type Selection, select } from '../../../shared/query/selection.ts';
import { articleTable, articleText, changeTable, goOn } from '../print-articles.ts';
import { historyText } from '../print-history.ts';
import { addSelection, addWhere, count, type SelectionFlags, selectionOf } from '../selection-flags.ts';
import { withTables } from '../tables.ts';
import { acting, UserError } from '../user-error.ts';

type Format = 'table' | 'json' | 'ndjson' | 'csv';

type Flags = SelectionFlags & {
  readonly data?: string;
  readonly stack?: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly changedSince?: string;
  readonly format: Format;
};

const EXAMPLES = `
Examples:
  $ dateline query                                          the newest articles
  $ dateline query --url https://gazette.example/2026/ferry  one article, any spelling of its address
  $ dateline query --entity "Jonas Brazdžiūnas" --limit 5   who it mentions, by name or id
  $ dateline query --day 2026-11-20 --format ndjson         whole records, one a line
  $ dateline query --changed-since 2026-11-22T09:00:00Z     what changed; repeat with the cursor it prints
`;

/** `query`: read articles, or what changed. */
export function register(program: Command): void {
  const command = program.command('query').description('read articles, or what changed since a moment');
  addWhere(addSelection(command))
    .option('--limit <n>', 'how many at most (default: 20, at most 200)', count)
    .option('--cursor <cursor>', 'go on where an earlier answer ended')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['table', 'json', 'ndjson', 'csv']).default('table'),
    )
    .addHelpText('after', EXAMPLES)
    .action(acting(async (flags: Flags) => withTables(flags, (tables) => run(readerOf(tables), flags))));
}

async function run(reader: Reader, flags: Flags): Promise<void> {
  const selection = selectionOf(flags);
  if (flags.changedSince !== undefined && flags.cursor !== undefined)
    throw new UserError(
      '--cursor cannot be combined with --changed-since',
      'Give the cursor itself to --changed-since.',
    );
  if (flags.changedSince !== undefined) return printChanges(reader, flags, flags.changedSince);
  return printArticles(reader, selection, flags);
}

async function printChanges(reader: Reader, { limit, format }: Flags, since: string): Promise<void> {
  const { revisions, cursor, more } = await reader.changes(since, limit);
  if (format === 'json')
    process.stdout.write(`${JSON.stringify({ changes: revisions, cursor, more }, undefined, 2)}\n`);
  else if (format === 'table') process.stdout.write(changeTable(revisions));
  else if (format === 'ndjson') for (const revision of revisions) process.stdout.write(`${JSON.stringify(revision)}\n`);
  else
    await printRecords(
      reader,
      revisions.map(({ articleId }) => articleId),
    );
  if (format !== 'json') process.stderr.write(`${goOn(cursor, more)}\n`);
}

/** The records that changed, as they stand now. */
async function printRecords(reader: Reader, ids: readonly string[]): Promise<void> {
  const records = await Promise.all([...new Set(ids)].map((id) => reader.article(id)));
  await written(
    'csv',
    records.filter((record) => record !== undefined),
  );
}

async function printArticles(reader: Reader, selection: Selection, { limit, cursor, format }: Flags): Promise<void> {
  const options: PageOptions = { limit, cursor };
  const page = await select(reader, selection, options);
  const single = selection.id !== undefined || selection.url !== undefined;
  if (format === 'table' && !single) process.stdout.write(articleTable(page.items));
  else await written(format, await reader.withContent(page.items), page.cursor);
  if (single && format === 'table')
    for (const { articleId } of page.items) process.stdout.write(historyText(await reader.revisions(articleId)));
  if (page.cursor !== undefined && format !== 'json') process.stderr.write(`more: --cursor ${page.cursor}\n`);
}

async function written(format: Format, records: readonly ArticleRecord[], cursor?: string): Promise<void> {
  if (format === 'table') process.stdout.write(records.map(articleText).join('\n'));
  else if (format === 'json')
    process.stdout.write(
      `${JSON.stringify({ articles: records.map(flatRecord), ...(cursor !== undefined && { cursor }) }, undefined, 2)}\n`,
    );
  else {
    const about = { title: 'Dateline', url: 'https://dateline.example/', madeAt: new Date() };
    for await (const part of (format === 'csv' ? csv : ndjson).write(streamOf(records), about))
      process.stdout.write(part);
  }
}

async function* streamOf<Value>(values: readonly Value[]): AsyncIterable<Value> {
  yield* values;
}
