#!/usr/bin/env node
/**
 * Processor time of an extraction against its peers, a page at a time, on the project's own pages or on those of a folder.
 *
 *   npm ci --prefix test/bench/extract && npm run bench:extract -- [--rounds N] [FOLDER...]
 *
 * A folder holds `*.html` or `*.html.gz` files, itself or in `pages/`. Each way reads all pages in turn, N times after a round that warms up. Of
 * a page counts its least time, which is without the collection of garbage; the mean over all rounds is with it. The bare parse is Cheerio's on
 * htmlparser2, the fastest of its parsers, with nothing read from the tree.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio/slim';
import { parseDocument } from 'htmlparser2';
import { extract } from '../../../shared/extract/extract.ts';

type Way = { readonly name: string; readonly read: (html: string, url: string) => unknown };

const OWN_PAGES = join(import.meta.dirname, '../../fixtures/pages');

function pagesOf(folder: string): string[] {
  const inner = existsSync(join(folder, 'pages')) ? join(folder, 'pages') : folder;
  return readdirSync(inner)
    .filter((file) => /\.html(?:\.gz)?$/.test(file))
    .map((file) => {
      const bytes = readFileSync(join(inner, file));
      return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    });
}

type Peers = {
  readonly Readability: new (document: object) => { parse(): unknown };
  readonly JSDOM: new (
    html: string,
    options: object,
  ) => { readonly window: { readonly document: object; close(): void } };
  readonly VirtualConsole: new () => object;
  readonly parseHTML: (html: string) => { readonly document: object };
};

/** The peers that are installed beside this file; none is an error. */
async function peers(): Promise<Way[]> {
  const modules = ['@mozilla/readability', 'jsdom', 'linkedom'];
  try {
    const [readability, jsdom, linkedom] = await Promise.all(modules.map((name) => import(name)));
    const { Readability, JSDOM, VirtualConsole, parseHTML } = { ...readability, ...jsdom, ...linkedom } as Peers;
    const onJsdom = (html: string, url: string) => {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const read = new Readability(window.document).parse();
      // An open window keeps its page in memory.
      window.close();
      return read;
    };
    return [
      { name: 'Readability on jsdom', read: onJsdom },
      { name: 'Readability on linkedom', read: (html) => new Readability(parseHTML(html).document).parse() },
    ];
  } catch (error) {
    console.error(`peers are left out: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  try {
    work();
  } catch {
    return Number.NaN; // a peer that throws on a page is not compared there
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};

/** Least time of each page by a way, and its mean time over all pages and rounds. */
type Measured = { readonly least: number[]; mean: number };

function measure(ways: readonly Way[], pages: readonly string[], rounds: number): Map<string, Measured> {
  const measured = new Map(
    ways.map(({ name }): [string, Measured] => [name, { least: pages.map(() => Number.POSITIVE_INFINITY), mean: 0 }]),
  );
  for (let round = 0; round <= rounds; round += 1)
    for (const { name, read } of ways) {
      const own = measured.get(name);
      const whole = cpuMs(() => {
        for (const [at, html] of pages.entries()) {
          const took = cpuMs(() => read(html, 'https://bench.example/news/a'));
          // round 0 warms up
          if (own && round > 0) own.least[at] = Math.min(own.least[at] ?? took, took);
        }
      });
      if (own && round > 0) own.mean += whole / (pages.length * rounds);
    }
  return measured;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '3' } },
  });
  const pages = (positionals.length > 0 ? positionals : [OWN_PAGES]).flatMap(pagesOf);
  const ways: Way[] = [
    { name: 'Cheerio, bare parse', read: (html) => load(parseDocument(html)) },
    { name: 'Dateline', read: (html, url) => extract({ url, html }) },
    ...(await peers()),
  ];
  const times = measure(ways, pages, Number(values.rounds));
  const own = times.get('Dateline');
  const size = pages.reduce((sum, { length }) => sum + length, 0) / pages.length / 1024;
  console.log(
    `${pages.length} pages of ${size.toFixed(0)} KiB on average; processor ms a page, and how many times that of Dateline`,
  );
  console.log(`${''.padEnd(24)}    median    ratio |      mean    ratio (with the collection of garbage)`);
  const columns = (...values: number[]) =>
    values.map((value, at) => value.toFixed(2).padStart(at === 0 ? 9 : 8)).join(' ');
  for (const [name, { least, mean }] of times) {
    const ratio = median(least.map((time, at) => time / (own?.least[at] ?? Number.NaN)));
    const whole = mean / (own?.mean ?? Number.NaN);
    console.log(`${name.padEnd(24)} ${columns(median(least), ratio)} | ${columns(mean, whole)}`);
  }
}

await main();
