import { createWriteStream, existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Format } from '../../../shared/export/format.ts';
import { FORMATS, isFormatName } from '../../../shared/export/formats.ts';
import { changedRecords, recordsOf } from '../../../shared/export/records.ts';
import type { ArticleRecord } from '../../../shared/model/record.ts';
import { readerOf } from '../../../shared/query/reader.ts';
import { counted } from '../../local/summary.ts';
import { goOn } from '../print-articles.ts';
import { addSelection, addWhere, count, type SelectionFlags, selectionOf } from '../selection-flags.ts';
import { soFarOn } from '../so-far.ts';
import { withTables } from '../tables.ts';
import { acting, UserError } from '../user-error.ts';

type Flags = SelectionFlags & {
  readonly data?: string;
  readonly stack?: string;
  readonly limit?: number;
  readonly changedSince?: string;
  readonly format: string;
  readonly out?: string;
};

const EXAMPLES = `
Examples:
  $ dateline export > articles.ndjson                          every record as it stands
  $ dateline export --format parquet --out november.parquet
  $ dateline export --format atom --entity "Klaipėda" --limit 50 --out klaipeda.xml
  $ dateline export --format ninjs --changed-since 2026-11-22T00:00:00Z   repeat with the cursor it prints
`;

/** `export`: write records in another format. */
export function register(program: Command): void {
  const command = program.command('export').description('write records elsewhere, all of them unless told which');
  addWhere(addSelection(command))
    .option('--limit <n>', 'how many at most (default: all)', count)
    .option('--out <file>', 'write to a file instead of the terminal')
    .addOption(new Option('--format <format>', 'the format').choices(Object.keys(FORMATS)).default('ndjson'))
    .addHelpText('after', EXAMPLES)
    .action(acting(run));
}

async function run(flags: Flags): Promise<void> {
  const { format: name, out, limit, changedSince } = flags;
  if (!isFormatName(name))
    throw new UserError(`there is no format ${name}`, `Formats are: ${Object.keys(FORMATS).join(', ')}.`);
  if (name === 'parquet' && out === undefined && process.stdout.isTTY)
    throw new UserError('parquet is not for reading in a terminal', 'Write it to a file with --out, or into a pipe.');
  const selection = selectionOf(flags);
  await withTables(flags, async (tables) => {
    const reader = readerOf(tables);
    const told = { written: 0, leftOut: 0 };
    let next = '';
    const records =
      changedSince === undefined
        ? recordsOf(reader, selection, limit)
        : changedRecords(reader, changedSince, limit, (cursor, more) => {
            next = `${goOn(cursor, more)}\n`;
          });
    const about = { title: 'Dateline', url: 'https://dateline.example/', madeAt: new Date() };
    const format: Format = FORMATS[name];
    const soFar = soFarOn();
    const tell = (count: number): void => {
      if (out !== undefined || !process.stdout.isTTY) soFar.tell(`${counted(count, 'record')} so far`);
    };
    await writeTo(out, format.write(counting(records, format, told, tell), about));
    soFar.clear();
    const place = out === undefined ? '' : ` in ${out}`;
    const without =
      told.leftOut === 0
        ? ''
        : `; ${counted(told.leftOut, 'removed one has', 'removed ones have')} no place in ${name}`;
    process.stderr.write(`${counted(told.written, 'record')}${place}${without}\n${next}`);
  });
}

/** Counts what a format takes and what it leaves out, as the records pass. */
async function* counting(
  records: AsyncIterable<ArticleRecord>,
  { takes = () => true }: Format,
  told: { written: number; leftOut: number },
  tell: (count: number) => void,
): AsyncIterable<ArticleRecord> {
  for await (const record of records) {
    if (takes(record)) told.written += 1;
    else told.leftOut += 1;
    tell(told.written + told.leftOut);
    yield record;
  }
}

/** Writes to stdout, or to a file that appears under its name only when it is whole. */
async function writeTo(file: string | undefined, parts: AsyncIterable<string | Uint8Array>): Promise<void> {
  if (file === undefined) return pipeline(Readable.from(parts), process.stdout, { end: false });
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${file} is a folder, not a file`, 'Name the file to write.');
  if (!existsSync(dirname(file))) throw new UserError(`there is no folder ${dirname(file)} to write ${file} into`);
  const partial = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(parts), createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
