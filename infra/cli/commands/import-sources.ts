import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { importOpml, type Subscription } from '../../../shared/discover/opml.ts';
import { siteOf } from '../../../shared/url/canonical.ts';
import { counted } from '../../local/summary.ts';
import { readText } from '../read-text.ts';
import { acting, UserError } from '../user-error.ts';

/** `sources import`: definitions from the list of a feed reader. */
export function registerImport(sources: Command): void {
  sources
    .command('import')
    .argument('<file>', 'OPML')
    .option('--time-zone <zone>', 'of times printed without one', 'UTC')
    .option('--out <file>', 'where to write the definitions (default: the terminal)')
    .description("write definitions for the feeds of a feed reader's list, one source a site")
    .action(acting(importFile));
}

async function importFile(
  file: string,
  { timeZone, out }: { readonly timeZone: string; readonly out?: string },
): Promise<void> {
  const subscriptions = subscriptionsIn(file);
  if (subscriptions.length === 0)
    throw new UserError(`${file} lists no feeds`, 'Is it OPML, with outlines that have an xmlUrl?');
  const definitions = definitionsOf(subscriptions, timeZone);
  const text = stringify({ sources: definitions }, { lineWidth: 120 });
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text);
  process.stderr.write(
    `${counted(definitions.length, 'source')}, ${counted(subscriptions.length, 'feed')}; look through them, then \`dateline sources apply\`\n`,
  );
}

function subscriptionsIn(file: string): readonly Subscription[] {
  const text = readText(file);
  try {
    return importOpml(text);
  } catch (error) {
    throw new UserError(
      `${file} cannot be read as OPML: ${error instanceof Error ? error.message : String(error)}`,
      'Feed readers export their lists as OPML. Files of definitions need no import: `dateline sources apply`.',
    );
  }
}

/** One definition a site, its feeds together. Ids are made of hosts, with a number where two would be the same. */
export function definitionsOf(subscriptions: readonly Subscription[], timeZone: string): readonly object[] {
  const sites = new Map<string, Subscription[]>();
  for (const subscription of subscriptions) {
    const site = siteOf(new URL(subscription.homepage ?? subscription.feedUrl).hostname);
    sites.set(site, [...(sites.get(site) ?? []), subscription]);
  }
  const taken = new Set<string>();
  return [...sites].map(([site, members]) => ({
    id: freeId(site, taken),
    name: members[0]?.title ?? site,
    homepage: members.find(({ homepage }) => homepage !== undefined)?.homepage ?? `https://${site}/`,
    timeZone,
    ...hostsOf(site, members),
    feeds: members.map(({ feedUrl }) => ({ kind: 'feed', url: feedUrl })),
    verifiedAt: null,
  }));
}

function freeId(site: string, taken: Set<string>): string {
  const base = site
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 50)
    .padEnd(2, '0');
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

/** Feeds may stand on a host of their own, of which articles are not. */
function hostsOf(site: string, members: readonly Subscription[]): { readonly hosts?: readonly string[] } {
  const others = new Set(
    members.map(({ feedUrl }) => new URL(feedUrl).hostname).filter((host) => siteOf(host) !== site),
  );
  return others.size === 0 ? {} : { hosts: [...others] };
}
