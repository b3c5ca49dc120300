#!/usr/bin/env node
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { CreateFilter } from './filter.ts';
import { runFilter } from './filter.ts';
import { acting } from './user-error.ts';

type Filter = {
  readonly about: string;
  /** Flags of its own: name and what they do. */
  readonly flags?: Readonly<Record<string, string>>;
  readonly load: () => Promise<{ readonly create: CreateFilter }>;
};

/** Filters by name: what each does, and where it lives. Only the one that is asked for is loaded. */
const FILTERS: Readonly<Record<string, Filter>> = {
  extract: {
    about: 'read an article out of an HTML page',
    flags: {
      '--sources <file>': 'apply the per-source rules of this sources file',
      '--learn': 'use layouts learned from the pages seen so far',
    },
    load: () => import('./filters/extract.ts'),
  },
  tag: { about: 'find and resolve people, organisations and places in a text', load: () => import('./filters/tag.ts') },
  dedupe: { about: 'tell copies and stories in a stream of articles', load: () => import('./filters/dedupe.ts') },
  'read-feed': { about: 'read RSS, RDF, Atom or JSON Feed', load: () => import('./filters/read-feed.ts') },
  'read-sitemap': { about: 'read a sitemap, index or news sitemap', load: () => import('./filters/read-sitemap.ts') },
  'read-robots': { about: 'ask a robots.txt about an address', load: () => import('./filters/read-robots.ts') },
  'sniff-charset': { about: 'decide the encoding of a page', load: () => import('./filters/sniff-charset.ts') },
  'parse-date': { about: 'read a date as publishers print it', load: () => import('./filters/parse-date.ts') },
  'check-url': { about: 'ask the address guard about a URL', load: () => import('./filters/check-url.ts') },
  'canonical-url': { about: 'give the one address of an article', load: () => import('./filters/canonical-url.ts') },
};

/** What the files of `commands/` export; those without it are parts of another command. */
type CommandModule = { readonly register?: (program: Command) => void };

function addFilter(program: Command, name: string, { about, flags = {}, load }: Filter): void {
  const filter = program.command(name).description(`filter: ${about}`);
  for (const [flag, does] of Object.entries(flags)) filter.option(flag, does);
  filter
    .addHelpText('after', '\nReads one JSON object a line on standard input and answers each with one line.\n')
    .action(
      acting(async (options: Record<string, string | boolean | undefined>) =>
        runFilter(await (await load()).create(options)),
      ),
    );
}

async function addCommands(program: Command): Promise<void> {
  const folder = join(import.meta.dirname, 'commands');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    const module: CommandModule = await import(join(folder, file));
    module.register?.(program);
  }
}

const program = new Command('dateline')
  .description('One clean, current table of what the news outlets you follow have published.')
  .showHelpAfterError('Run it with --help to see what it takes.');
const asked = process.argv[2] ?? '';
if (!(asked in FILTERS)) await addCommands(program);
for (const [name, filter] of Object.entries(FILTERS)) addFilter(program, name, filter);
program.addHelpText('afterAll', '\n`dateline` stands for `npm run -s dateline --`.');
program.addHelpText(
  'after',
  `
Examples:
  $ npm start                                   the sample newsroom, on embedded services
  $ npm start -- --sources my-sources.yaml      your own outlets
  $ npm run -s dateline -- query --latest       what came in last
  $ npm run -s dateline -- why https://...      what happened to an address
  $ echo '{"id":1,"url":"https://a.example/x","html":"<h1>..."}' | npm run -s dateline -- extract`,
);
await program.parseAsync();
