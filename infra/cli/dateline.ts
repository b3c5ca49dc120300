#!/usr/bin/env node
import { Command } from 'commander';
import type { CreateFilter } from './filter.ts';
import { runFilter } from './filter.ts';

/** Filters by name: what each does, and where it lives. They are loaded only when asked for. */
const FILTERS: Record<string, { about: string; load: () => Promise<{ create: CreateFilter }> }> = {
  extract: { about: 'read an article out of an HTML page', load: () => import('./filters/extract.ts') },
  tag: {
    about: 'find and resolve the people, organisations and places in a text',
    load: () => import('./filters/tag.ts'),
  },
  dedupe: { about: 'tell copies and stories apart in a stream of articles', load: () => import('./filters/dedupe.ts') },
  'read-feed': { about: 'read RSS, RDF, Atom or JSON Feed', load: () => import('./filters/read-feed.ts') },
  'read-sitemap': {
    about: 'read a sitemap, sitemap index or news sitemap',
    load: () => import('./filters/read-sitemap.ts'),
  },
  'read-robots': { about: 'ask a robots.txt about an address', load: () => import('./filters/read-robots.ts') },
  'sniff-charset': { about: 'decide the encoding of a page', load: () => import('./filters/sniff-charset.ts') },
  'parse-date': { about: 'read a date as publishers print it', load: () => import('./filters/parse-date.ts') },
  'check-url': { about: 'ask the address guard about a URL', load: () => import('./filters/check-url.ts') },
  'canonical-url': {
    about: 'the one address under which an article is known',
    load: () => import('./filters/canonical-url.ts'),
  },
};

const program = new Command('dateline').description(
  'One clean, current table of what the news outlets you follow have published.',
);

for (const [name, { about, load }] of Object.entries(FILTERS)) {
  program
    .command(name)
    .description(`${about} (NDJSON in, NDJSON out)`)
    .option('--sources <file>', 'apply the per-source rules of this sources file')
    .option('--learn', 'use layouts learned from the pages seen so far')
    .action(async (options) => runFilter(await (await load()).create(options)));
}

await program.parseAsync();
