import { decodeBody } from '../charset/charset.ts';
import type { FeedReading } from '../discover/pace.ts';
import { NotAFeed, readFeed } from '../discover/read-feed.ts';
import type { SitemapEntry } from '../discover/read-sitemap.ts';
import { NotASitemap, readSitemap } from '../discover/read-sitemap.ts';
import { sectionLinks } from '../discover/section-links.ts';
import type { ListedEntry } from '../discover/take-up.ts';
import type { FetchResult } from '../fetch/fetcher.ts';
import type { FeedDefinition, Source } from '../model/source.ts';
import { LIMITS } from '../topology.ts';
import type { Ports } from './ports.ts';
import { visit } from './visit.ts';

/** What a feed lists, and what it says of coming again. */
export type Listed = {
  readonly entries: readonly ListedEntry[];
  readonly hints: Pick<FeedReading, 'ttlMinutes' | 'skipHours' | 'skipDays'>;
  /** The list lies in other files, which change while what was asked for stays the same. */
  readonly isIndex?: boolean;
};

/** What is there cannot be read as the kind of feed that the source definition says. */
export class UnreadableFeed extends Error {
  override readonly name = 'UnreadableFeed';
}

type Body = Extract<FetchResult, { kind: 'ok' }>;

/** Child sitemaps of an index that one reading follows: the newest ones. */
const MAX_CHILDREN = 3;
/** None is begun later than this: the function has a minute, and one may take half of it. */
const CHILDREN_MS = 15_000;

/** Reads whatever kind of list the definition says; throws `UnreadableFeed`. Pages and child sitemaps that follow are fetched within bounds. */
export async function listEntries(
  ports: Ports,
  source: Source,
  definition: FeedDefinition,
  body: Body,
): Promise<Listed> {
  try {
    if (definition.kind === 'section')
      return { entries: await sectionEntries(ports, source, definition, body), hints: {} };
    if (definition.kind === 'feed') return feedEntries(body, source.timeZone);
    return { ...(await sitemapEntries(ports, source, body)), hints: {} };
  } catch (error) {
    if (error instanceof NotAFeed || error instanceof NotASitemap) throw new UnreadableFeed(error.message);
    throw error;
  }
}

function feedEntries(body: Body, timeZone: string): Listed {
  const { entries, ttlMinutes, skipHours, skipDays } = readFeed(body.bytes, {
    url: body.url,
    contentType: body.headers['content-type'],
    timeZone,
  });
  return { entries, hints: { skipHours, skipDays, ...(ttlMinutes !== undefined && { ttlMinutes }) } };
}

async function sitemapEntries(ports: Ports, source: Source, body: Body): Promise<Omit<Listed, 'hints'>> {
  const sitemap = readSitemap(body.bytes, body.headers['content-type'], source.timeZone);
  if (sitemap.kind !== 'index') return { entries: sitemap.entries };
  const newest = [...sitemap.entries].sort((one, other) =>
    (one.dateModified ?? '') < (other.dateModified ?? '') ? 1 : -1,
  );
  const entries: SitemapEntry[] = [];
  const broken: string[] = [];
  const until = ports.now().getTime() + CHILDREN_MS;
  for (const { url } of newest.slice(0, MAX_CHILDREN)) {
    if (ports.now().getTime() > until) break;
    const child = await visit(ports, source, { url, kind: 'feed', maxBytes: LIMITS.feedBytes, follows: true });
    const read = childEntries(child, source);
    if (typeof read === 'string') broken.push(`${url}: ${read}`);
    else entries.push(...read);
  }
  if (entries.length === 0 && broken.length > 0) throw new UnreadableFeed(broken.join('; ').slice(0, 500));
  return { entries, isIndex: true };
}

/** What a sitemap of an index lists, or what is wrong with it. */
function childEntries(child: FetchResult, source: Source): readonly SitemapEntry[] | string {
  if (child.kind !== 'ok') return child.kind;
  try {
    const read = readSitemap(child.bytes, child.headers['content-type'], source.timeZone);
    return read.kind === 'index' ? 'an index within an index' : read.entries;
  } catch (error) {
    if (error instanceof NotASitemap) return error.message;
    throw error;
  }
}

async function sectionEntries(
  ports: Ports,
  source: Source,
  definition: FeedDefinition,
  first: Body,
): Promise<readonly ListedEntry[]> {
  const entries: ListedEntry[] = [];
  let body: Body | undefined = first;
  for (let pages = 1; body !== undefined; pages += 1) {
    const html = decodeBody(body.bytes, body.headers['content-type'], 'html').text;
    const { links, next } = sectionLinks(html, body.url, source.articleUrl);
    entries.push(...links);
    const follows = next !== undefined && pages < (definition.pages ?? 1);
    const answer: FetchResult | undefined = follows
      ? await visit(ports, source, { url: next, kind: 'feed', follows: true })
      : undefined;
    body = answer?.kind === 'ok' ? answer : undefined;
  }
  return entries;
}
