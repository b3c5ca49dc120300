/**
 * What telling copies and stories apart costs: capacity units per article, the hottest key, articles per second with growth, and memory.
 *
 *   node test/bench/dedupe.ts [--articles N] [--data FOLDER] [--no-stories]
 *
 * Without --data it makes N articles (100,000) of fictional prose, 30 % of them copies and 10 % bulletins of series. FOLDER holds articles.ndjson or articles.ndjson.gz with
 * {id, source, headline, articleBody, datePublished, inLanguage} a line.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { DedupeInput } from '../../shared/dedupe/input.ts';
import { rankOf } from '../../shared/dedupe/rank.ts';
import { assignStory } from '../../shared/pipeline/assign-story.ts';
import { findCopies } from '../../shared/pipeline/find-copies.ts';
import { settleGroup } from '../../shared/pipeline/settle-group.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import type { Table } from '../../shared/store/table.ts';
import { metered } from '../support/capacity.ts';
import { body, bulletin, COPY_KINDS, copyOf, paragraph, prose } from '../support/newsroom-text.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    data: { type: 'string' },
    'no-stories': { type: 'boolean', default: false },
  },
});

/** A stream of fictional news, one article a few seconds, from forty sources. */
function* madeUp(count: number): Generator<DedupeInput> {
  const p = prose(7);
  const recent: (readonly string[])[] = [];
  for (let n = 0; n < count; n++) {
    const chance = p.random();
    const original = chance < 0.3 && recent.length > 0 ? p.pick(recent) : undefined;
    const text = original ? copyOf(original, p.pick(COPY_KINDS), p) : chance < 0.4 ? bulletin(p) : body(p, 4);
    if (original === undefined && recent.push(text) > 400) recent.shift();
    const at = new Date(Date.UTC(2025, 0, 1) + n * 20_000).toISOString();
    yield {
      id: `n${n}`,
      sourceId: `source-${n % 40}`,
      headline: paragraph(p, 1).slice(0, 80),
      articleBody: text.join('\n\n'),
      inLanguage: 'en',
      datePublished: at,
      firstSeenAt: at,
    };
  }
}

function* fromFolder(folder: string): Generator<DedupeInput> {
  const plain = join(folder, 'articles.ndjson');
  const lines = existsSync(plain) ? readFileSync(plain, 'utf8') : gunzipSync(readFileSync(`${plain}.gz`)).toString();
  for (const line of lines.split('\n').filter(Boolean)) {
    const row = JSON.parse(line);
    const at = new Date(row.datePublished ?? 0).toISOString();
    yield { ...row, sourceId: row.source, datePublished: at, firstSeenAt: at };
  }
}

/** A table that counts how many articles ask for each key. */
function watched(table: Table, asked: Map<string, number>): Table {
  return {
    ...table,
    getMany(keys, readOptions) {
      for (const { pk } of keys) asked.set(pk, (asked.get(pk) ?? 0) + 1);
      return table.getMany(keys, readOptions);
    },
  };
}

const rounded = (value: number, digits = 2): string => value.toFixed(digits);

async function capacity(articles: readonly DedupeInput[]): Promise<void> {
  const table = memoryTable();
  const [copies, stories] = [metered(table), metered(table)];
  const asked = new Map<string, number>();
  for (const article of articles) {
    const { matches } = await findCopies(watched(copies.table, asked), article, article.firstSeenAt);
    await settleGroup(copies.table, { id: article.id, rank: rankOf(article) }, matches);
    if (!options['no-stories']) await assignStory(stories.table, article, matches);
  }
  for (const [name, meter] of Object.entries({ copies, stories })) {
    const { readUnits, writeUnits, refused, largestItem } = meter.spent();
    const each = (units: number) => rounded(units / articles.length);
    console.log(
      `${name}: ${each(readUnits)} read units, ${each(writeUnits)} write units per article (${refused} refused writes, largest item ${largestItem} bytes)`,
    );
    for (const [purpose, units] of meter.byPurpose())
      console.log(
        `  ${purpose.padEnd(16)} ${each(units.readUnits).padStart(6)} read ${each(units.writeUnits).padStart(6)} write`,
      );
  }
  const [hottest = ['none', 0] as const] = [...asked].sort((a, b) => b[1] - a[1]);
  console.log(
    `hottest key: ${hottest[0]}, asked for by ${rounded((100 * hottest[1]) / articles.length)} % of articles`,
  );
}

async function ingest(table: Table, article: DedupeInput): Promise<void> {
  const { matches } = await findCopies(table, article, article.firstSeenAt);
  await settleGroup(table, { id: article.id, rank: rankOf(article) }, matches);
  if (!options['no-stories']) await assignStory(table, article, matches);
}

/** Processor seconds of this process for a block of articles: other work on the machine does not count, nor does making them. */
async function timed(table: Table, block: readonly DedupeInput[]): Promise<number> {
  const before = process.cpuUsage();
  for (const article of block) await ingest(table, article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function* inBlocks(articles: Iterable<DedupeInput>, size: number): Generator<readonly DedupeInput[]> {
  let block: DedupeInput[] = [];
  for (const article of articles)
    if (block.push(article) === size) {
      yield block;
      block = [];
    }
  if (block.length > 0) yield block;
}

const BLOCK = 100;

/**
 * Growth is told twice: last tenth against first, and last tenth against the same articles taken into an empty table in turn with it, block by block: the latter does not change with what
 * else the machine does meanwhile.
 */
async function speed(articles: Iterable<DedupeInput>, count: number): Promise<void> {
  const [table, young] = [memoryTable(), memoryTable()];
  const tenths: number[] = [];
  let [n, busy, beside] = [0, 0, 0];
  for (const block of inBlocks(articles, BLOCK)) {
    busy += await timed(table, block);
    if (n >= count * 0.9) beside += await timed(young, block);
    n += block.length;
    if (n < (count / 10) * (tenths.length + 1)) continue;
    tenths.push(busy);
    const { heapUsed, rss } = process.memoryUsage();
    const memory = `heap ${rounded(heapUsed / 2 ** 20, 0)} MB, rss ${rounded(rss / 2 ** 20, 0)} MB`;
    console.log(
      `  ${String(n).padStart(7)} articles  ${rounded(count / 10 / busy, 0).padStart(6)} a second  ${memory}`,
    );
    busy = 0;
  }
  const total = tenths.reduce((sum, seconds) => sum + seconds, 0);
  const last = tenths.at(-1) ?? 0;
  console.log(
    `speed: ${rounded(n / total, 0)} articles a second of one core; growth first to last tenth ${rounded(last / (tenths[0] ?? 1))}, last tenth to the same in an empty table ${rounded(last / beside)}`,
  );
}

const count = Number(options.articles);
const articles = options.data === undefined ? undefined : [...fromFolder(options.data)];
await capacity(articles ?? [...madeUp(Math.min(count, 5000))]);
await speed(articles ?? madeUp(count), articles?.length ?? count);
