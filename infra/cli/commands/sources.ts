import type { Command } from 'commander';
import { Option } from 'commander';
import { exportOpml } from '../../../shared/discover/opml.ts';
import type { Source } from '../../../shared/model/source.ts';
import { applySources, removeSources } from '../../../shared/pipeline/apply-sources.ts';
import { UNREAD } from '../../../shared/query/inspect-sources.ts';
import { type Reader, readerOf } from '../../../shared/query/reader.ts';
import { shippedSources } from '../../../shared/sources/index.ts';
import { checkClock } from '../../local/about-folder.ts';
import { errorColours, colours as pc } from '../../local/colours.ts';
import { DEFAULT_DATA_FOLDER } from '../../local/folder.ts';
import { counted } from '../../local/summary.ts';
import { loadSources } from '../load-sources.ts';
import { statusTable } from '../print-status.ts';
import { addWhere } from '../selection-flags.ts';
import { withTables } from '../tables.ts';
import { acting, UserError } from '../user-error.ts';
import { registerAdd } from './add-source.ts';
import { registerImport } from './import-sources.ts';

type Where = { readonly data?: string; readonly stack?: string };

const EXAMPLES = `
Examples:
  $ dateline sources add https://outlet.example    find its feeds, preview them, write a definition
  $ dateline sources check harbour-gazette.yaml    say what is wrong with a file, change nothing
  $ dateline sources apply harbour-gazette.yaml    store its definitions; the next tick reads them
  $ dateline sources list
  $ dateline sources status                        which fail, or have fallen silent
  $ dateline sources remove harbour-gazette        forget it; its articles stay
  $ dateline sources export > feeds.opml           the feeds, for a feed reader
`;

const REMOVE_NOTE = `
To stop one for a while, write \`enabled: false\` into its definition and apply it. Articles are deleted one by one, with \`dateline takedown URL\`.
`;

/** `sources`: the definitions of what is read. */
export function register(program: Command): void {
  const sources = program
    .command('sources')
    .description('definitions of the outlets that are read')
    .addHelpText('after', EXAMPLES);
  addWhere(sources.command('list').description('the definitions that are stored'))
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json', 'ndjson']).default('table'))
    .option('--shipped', 'the definitions that come with Dateline instead')
    .action(
      acting(async (flags: Where & { readonly format: string; readonly shipped?: boolean }) =>
        printSources(flags.shipped === true ? shippedSources() : await stored(flags), flags.format),
      ),
    );
  addWhere(
    sources
      .command('apply')
      .argument('<files...>', 'YAML or JSON files, or ids of shipped sources')
      .description('store definitions'),
  ).action(acting(apply));
  addWhere(
    sources
      .command('remove')
      .argument('<ids...>', 'ids of stored sources')
      .description('forget definitions: nothing more is fetched for them, their articles stay')
      .addHelpText('after', REMOVE_NOTE),
  ).action(acting(remove));
  registerAdd(sources);
  registerImport(sources);
  sources
    .command('check')
    .argument('<files...>', 'YAML or JSON')
    .description('say what is wrong with files of definitions')
    .action(acting(check));
  addWhere(
    sources.command('status').argument('[ids...]').description('how sources fare: failing, silent, drifting or well'),
  )
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .action(acting(tellStatus));
  addWhere(sources.command('export').description('write the feeds as OPML')).action(acting(writeOpml));
}

async function writeOpml(where: Where): Promise<void> {
  const sources = await stored(where);
  process.stdout.write(`${exportOpml(sources, 'Dateline')}\n`);
  const without = sources.filter(({ feeds }) => feeds.every(({ kind }) => kind !== 'feed')).map(({ id }) => id);
  if (without.length > 0)
    process.stderr.write(`left out, for they have only sitemaps or sections: ${without.join(', ')}\n`);
}

const stored = (where: Where): Promise<readonly Source[]> =>
  withTables(where, async (tables) => {
    const reader = readerOf(tables);
    await tellUnread(reader);
    return reader.sources();
  });

/** Names, on standard error, the definitions that are stored in a form of another version. */
async function tellUnread(reader: Reader): Promise<void> {
  for (const id of await reader.unreadSources()) process.stderr.write(`${errorColours.yellow(id)}: ${UNREAD}\n`);
}

function printSources(sources: readonly Source[], format: string): void {
  if (format === 'json') process.stdout.write(`${JSON.stringify(sources, undefined, 2)}\n`);
  else if (format === 'ndjson') for (const source of sources) process.stdout.write(`${JSON.stringify(source)}\n`);
  else printTable(sources);
}

function printTable(sources: readonly Source[]): void {
  if (sources.length === 0)
    process.stderr.write('no sources are defined; add some with `dateline sources apply FILE`\n');
  const [ids, names] = [widest(sources, ({ id }) => id), widest(sources, ({ name }) => name)];
  for (const source of sources) {
    const kinds = source.feeds.map(({ kind }) => kind).join(', ');
    const state = source.enabled ? '' : pc.yellow('  switched off');
    process.stdout.write(
      `${pc.cyan(source.id.padEnd(ids))}  ${source.name.padEnd(names)}  ${pc.dim((source.inLanguage ?? '').padEnd(5))}  ${kinds}${state}\n`,
    );
  }
}

const widest = (sources: readonly Source[], text: (source: Source) => string): number =>
  Math.max(0, ...sources.map((source) => text(source).length));

/** Tells how the sources of a folder fare; with ids, only those. Ends with status 1 when one fails or is silent, for use in scripts. */
async function tellStatus(ids: readonly string[], flags: Where & { readonly format: string }): Promise<void> {
  const statuses = await withTables(flags, async (tables) => {
    const reader = readerOf(tables);
    await tellUnread(reader);
    const wanted = ids.length > 0 ? ids : (await reader.sources()).map(({ id }) => id);
    return Promise.all(
      wanted.map(async (id) => {
        const status = await reader.status(id);
        if (status !== undefined) return status;
        throw new UserError(`there is no source ${id}`, 'See `dateline sources list`.');
      }),
    );
  });
  process.stdout.write(flags.format === 'json' ? `${JSON.stringify(statuses, undefined, 2)}\n` : statusTable(statuses));
  if (statuses.some(({ state }) => state === 'failing' || state === 'silent')) process.exitCode = 1;
}

async function apply(files: readonly string[], where: Where): Promise<void> {
  const { sources } = loadSources(files);
  if (where.stack === undefined) checkClock(where.data ?? DEFAULT_DATA_FOLDER, 'real');
  await withTables({ ...where, make: true }, (tables) => applySources(tables, sources));
  process.stdout.write(`applied ${sources.map(({ id }) => id).join(', ')}\n`);
}

/** All of them, or none where one is not defined: a misspelt id is then tried again with the others. */
async function remove(ids: readonly string[], where: Where): Promise<void> {
  if (where.stack === undefined) checkClock(where.data ?? DEFAULT_DATA_FOLDER, 'real');
  const removed = await withTables(where, async (tables) => {
    const reader = readerOf(tables);
    const known = [...(await reader.sources()).map(({ id }) => id), ...(await reader.unreadSources())];
    const unknown = ids.find((id) => !known.includes(id));
    if (unknown !== undefined) throw new UserError(`there is no source ${unknown}`, 'See `dateline sources list`.');
    return removeSources(tables, ids);
  });
  process.stdout.write(
    `removed ${removed.join(', ')}: nothing more is fetched from a minute on, and the articles stay\n`,
  );
}

async function check(files: readonly string[]): Promise<void> {
  for (const { id, feeds } of loadSources(files).sources)
    process.stdout.write(`${pc.green('ok')}  ${id}  ${counted(feeds.length, 'feed')}\n`);
}
