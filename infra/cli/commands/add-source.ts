import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import type { Fetcher } from '../../../shared/fetch/fetcher.ts';
import type { Source } from '../../../shared/model/source.ts';
import { politeFetcher } from '../../../shared/pipeline/polite-fetcher.ts';
import { memoryTable } from '../../../shared/store/memory-table.ts';
import type { Table } from '../../../shared/store/table.ts';
import { TABLES } from '../../../shared/topology.ts';
import { hasData } from '../../local/about-folder.ts';
import { colours as pc } from '../../local/colours.ts';
import { DEFAULT_DATA_FOLDER } from '../../local/folder.ts';
import { userAgentHere } from '../contact.ts';
import { printable } from '../print-articles.ts';
import type { Proposal } from '../propose-source.ts';
import { addWhere } from '../selection-flags.ts';
import { soFarOn } from '../so-far.ts';
import { withTables } from '../tables.ts';
import { acting, UserError } from '../user-error.ts';

type Flags = {
  readonly data?: string;
  readonly stack?: string;
  readonly id?: string;
  readonly timeZone?: string;
  readonly out?: string;
  readonly preview?: boolean;
};

const EXAMPLES = `
Examples:
  $ dateline sources add https://outlet.example --preview                          look, write nothing
  $ dateline sources add https://outlet.example --time-zone Europe/Riga            write outlet.yaml
  $ dateline sources apply outlet.yaml                                             and follow it
`;

/** `sources add`: finds a site's feeds, shows what they would bring, and writes the definition. */
export function registerAdd(sources: Command): void {
  const command = sources
    .command('add')
    .argument('<url>', 'the front page')
    .description("find a site's feeds, preview them and write a definition");
  addWhere(command)
    .option('--id <id>', 'the id of the source (default: from the host)')
    .option('--time-zone <zone>', 'of times printed without one, like Europe/London')
    .option('--out <file>', 'where to write the definition (default: ID.yaml)')
    .option('--preview', 'only look')
    .addHelpText('after', EXAMPLES)
    .action(acting(add));
}

async function add(address: string, flags: Flags): Promise<void> {
  const url = /^[\w.-]+\.[a-z]{2,}(?:\/|$)/iu.test(address) ? `https://${address}` : address;
  const { id, timeZone, preview = false } = flags;
  // Loaded only here: the extractor's data would slow every other command's start.
  const { proposeSource } = await import('../propose-source.ts');
  const soFar = soFarOn();
  const proposal = await withCrawl(flags, (crawl) => {
    const clock = { now: () => new Date(), sleep: (milliseconds: number) => setTimeout(milliseconds) };
    const fetch = politeFetcher({ crawl, ...clock }, { userAgent: userAgentHere() });
    const told: Fetcher = (request) => {
      soFar.tell(`asking ${request.url}`);
      return fetch(request);
    };
    return proposeSource(patient(told, clock.sleep), url, { id, timeZone });
  }).finally(soFar.clear);
  process.stdout.write(previewOf(proposal));
  const file = flags.out ?? `${proposal.source.id}.yaml`;
  if (preview) return;
  if (existsSync(file))
    throw new UserError(`${file} is there already`, 'Choose another name with --out, or remove it.');
  writeFileSync(file, definitionOf(proposal.source));
  const here = pc.bold(`npm start -- --sources ${file}`);
  const there = pc.bold(`dateline sources apply ${file} --stack NAME`);
  process.stdout.write(`\nwritten to ${file}; follow it here with ${here}, on a stack with ${there}\n`);
  if (timeZone === undefined)
    process.stderr.write(`its time zone was not given and stands as UTC; mend it in ${file} before you apply it\n`);
}

/** Where nothing is kept yet, the pace of hosts is remembered for this command alone: a folder that it began would be none for the sample newsroom. */
const withCrawl = <Result>(flags: Flags, run: (crawl: Table) => Promise<Result>): Promise<Result> =>
  flags.stack === undefined && !hasData(flags.data ?? DEFAULT_DATA_FOLDER)
    ? run(memoryTable(TABLES.crawl.indexes))
    : withTables(flags, ({ crawl }) => run(crawl));

const LONGEST_WAIT_MS = 30_000;

/** Waits where the host gate says so: a person is watching, and a request or two is all there is. */
export function patient(fetch: Fetcher, sleep: (milliseconds: number) => Promise<void>): Fetcher {
  return async (request) => {
    const answer = await fetch(request);
    if (answer.kind !== 'deferred') return answer;
    await sleep(Math.min(LONGEST_WAIT_MS, Math.max(0, Date.parse(answer.until) - Date.now())));
    return fetch(request);
  };
}

/** A definition as a file: what is default is left out. */
export function definitionOf({ store: _store, layouts: _layouts, enabled: _enabled, ...source }: Source): string {
  return stringify(source, { lineWidth: 120 });
}

function previewOf({ source, probed, addresses, article }: Proposal): string {
  const lines = [
    pc.bold(printable(source.name)),
    ...probed.map(({ candidate: { kind, url, from }, admitted, newest }) => {
      const taken = source.feeds.some((feed) => feed.url === url) ? pc.green('take') : pc.dim('skip');
      return `  ${taken}  ${kind}  ${printable(url)}  ${pc.dim(`${admitted} articles${newest === undefined ? '' : `, newest ${newest}`}, known from ${from}`)}`;
    }),
    ...(source.feeds.some(({ kind }) => kind === 'section')
      ? [`  ${pc.green('take')}  section  ${printable(source.homepage)}  ${pc.dim('no feed was found')}`]
      : []),
    '',
    ...addresses.map((address) => `  ${printable(address)}`),
    '',
    ...(article === undefined
      ? [pc.yellow('none of these pages could be read as an article; a layout may be needed')]
      : [
          pc.bold(printable(article.headline)),
          pc.dim(
            printable(
              [article.author.join(', '), article.datePublished, article.inLanguage].filter(Boolean).join(', '),
            ),
          ),
          printable(article.articleBody.slice(0, 400)),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
