import type { Robots } from '../fetch/robots.ts';
import { robotsFor, robotsFromStatus } from '../fetch/robots.ts';
import type { SiteFile } from '../store/site-files.ts';
import type { Table } from '../store/table.ts';
import type { SiteFilePorts } from './site-files.ts';
import { isFresh, isReachable, siteFile } from './site-files.ts';

type Parsed = { readonly file: SiteFile; readonly robots: Robots; readonly reachable: boolean };

/** Rules that this process has read: parsing them again for every page would cost more than the page. */
const memory = new WeakMap<Table, Map<string, Parsed>>();
const REMEMBERED = 2000;

/** The rules of an origin, or the instant from which they may be asked for. */
export type Rules = Pick<Parsed, 'file' | 'robots' | 'reachable'> | { readonly retryAt: string };

/** What robots.txt of an origin (`https://host:port`) says. */
export async function rulesOf(ports: SiteFilePorts, origin: string): Promise<Rules> {
  const known = memory.get(ports.crawl) ?? new Map<string, Parsed>();
  memory.set(ports.crawl, known);
  const remembered = known.get(origin);
  if (remembered !== undefined && isFresh(remembered.file, ports.now())) return remembered;
  const file = await siteFile(ports, origin, 'robots');
  if ('retryAt' in file) return file;
  const parsed = { file, robots: robotsIn(file, origin), reachable: isReachable(file) };
  if (known.size >= REMEMBERED) known.clear();
  known.set(origin, parsed);
  return parsed;
}

const robotsIn = ({ status, body }: SiteFile, origin: string): Robots =>
  body === undefined ? robotsFromStatus(status || undefined) : robotsFor(body, `${origin}/robots.txt`);
