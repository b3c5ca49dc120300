import { notInFuture } from '../dates/parse-date.ts';
import { admit } from '../discover/admit.ts';
import { nextReadAt } from '../discover/pace.ts';
import type { ListedEntry } from '../discover/take-up.ts';
import { newestOf, withoutSharedChange } from '../discover/take-up.ts';
import type { FetchResult } from '../fetch/fetcher.ts';
import { articleIdOf, digest } from '../model/ids.ts';
import type { FeedLook } from '../model/messages.ts';
import type { FeedDefinition, Source } from '../model/source.ts';
import type { Disposition, DropReason } from '../outcome.ts';
import type { FeedState } from '../store/crawl.ts';
import { addPage, feedOf, handOnPage, pageOf, requestLook, saveFeed } from '../store/crawl.ts';
import { lookOf, recordFound } from '../store/crawl-log.ts';
import { LIMITS } from '../topology.ts';
import { canonicalUrl } from '../url/canonical.ts';
import type { Ending } from './ending.ts';
import { recordEnding } from './ending.ts';
import { listEntries, UnreadableFeed } from './list-entries.ts';
import type { Ports } from './ports.ts';
import { activeSource, CACHE_MS, sourceBy } from './sources.ts';
import { visit } from './visit.ts';

/**
 * Reads one feed: every address it lists is either known, new (then due at once) or dropped with a reason. The feed's validators are saved last, so
 * that a crash reads it again.
 */
export async function discover(ports: Ports, message: FeedLook): Promise<Disposition> {
  if ((await lookOf(ports.crawl, message.feedId, message.lookId)) !== undefined) return 'unchanged';
  const feed = await feedOf(ports.crawl, message.feedId);
  const source = await activeSource(ports, message.sourceId, feed?.definedAt);
  const definition = source?.feeds.find(({ url }) => url === feed?.url);
  if (feed === undefined || source === undefined || definition === undefined)
    return endFeed(ports, message, message.feedId, { disposition: 'dropped', reason: 'no-source' });
  const conditions = {
    ...(feed.etag && { etag: feed.etag }),
    ...(feed.lastModified && { lastModified: feed.lastModified }),
  };
  const answer = await visit(ports, source, { url: feed.url, kind: 'feed', conditions, maxBytes: LIMITS.feedBytes });
  return handle(ports, { message, feed, source, definition }, answer);
}

type Reading = {
  readonly message: FeedLook;
  readonly feed: FeedState;
  readonly source: Source;
  readonly definition: FeedDefinition;
};

async function handle(ports: Ports, reading: Reading, answer: FetchResult): Promise<Disposition> {
  const { message, feed, definition } = reading;
  const now = ports.now().toISOString();
  switch (answer.kind) {
    case 'ok':
      return take(ports, reading, answer);
    case 'not-modified':
      await saveFeed(ports.crawl, {
        ...feed,
        ...nextReadAt(feed, definition, { at: now, fresh: 0, headers: answer.headers }),
        lastReadAt: now,
        failures: 0,
      });
      return endFeed(ports, message, feed.url, { disposition: 'not-modified', status: 304 });
    case 'deferred':
      await saveFeed(ports.crawl, { ...feed, dueAt: answer.until });
      return endFeed(ports, message, feed.url, {
        disposition: 'deferred',
        detail: `the host may be asked again at ${answer.until}`,
      });
    default:
      return fault(ports, reading, answer);
  }
}

const FIRST_RETRY_SECONDS = 300;
const LONGEST_RETRY_SECONDS = 86_400;

/** A feed that cannot be read is tried again, ever more rarely but at least daily: feeds come back. */
async function fault(
  ports: Ports,
  { message, feed }: Reading,
  answer: Exclude<FetchResult, { kind: 'ok' | 'not-modified' | 'deferred' }>,
): Promise<Disposition> {
  const asked = answer.kind === 'throttled' ? answer.retryAfterSeconds : undefined;
  const wait = Math.max(asked ?? 0, Math.min(LONGEST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 4 ** feed.failures));
  const dueAt = new Date(ports.now().getTime() + wait * 1000).toISOString();
  await saveFeed(ports.crawl, { ...feed, failures: feed.failures + 1, dueAt });
  const detail = 'detail' in answer ? answer.detail : `status ${answer.status}`;
  const refused: Ending =
    answer.kind === 'refused' ? { disposition: 'dropped', reason: answer.reason } : { disposition: 'deferred' };
  return endFeed(ports, message, feed.url, { ...refused, detail });
}

/** Entries of a list that one reading takes up, and that the feed's state remembers: an archive of 50,000 would be written anew at each reading. */
const MAX_ENTRIES = 1000;
const markOf = ({ url, dateModified }: ListedEntry): string => digest(`${url} ${dateModified}`, 8);

/** Takes in what the feed lists. */
async function take(
  ports: Ports,
  reading: Reading,
  answer: Extract<FetchResult, { kind: 'ok' }>,
): Promise<Disposition> {
  const { message, feed, source, definition } = reading;
  const now = ports.now().toISOString();
  const list = await listEntries(ports, source, definition, answer).catch(asUnreadable);
  if (typeof list === 'string') return fault(ports, reading, { kind: 'failed', detail: list, status: 200 });
  const entries = withoutSharedChange(newestOf(list.entries, MAX_ENTRIES));
  let fresh = 0;
  const drops: Partial<Record<DropReason, number>> = {};
  const known = new Set(feed.known ?? []);
  for (const entry of entries) {
    if (known.has(markOf(entry))) continue;
    const taken = await takeEntry(ports, reading, entry, now);
    if (taken === 'new') fresh += 1;
    else if (taken !== 'known') drops[taken] = (drops[taken] ?? 0) + 1;
  }
  const { etag, 'last-modified': lastModified } = answer.headers;
  const { etag: _, lastModified: __, ...rest } = feed;
  const paced = nextReadAt(feed, definition, { at: now, fresh, headers: answer.headers, ...list.hints });
  const validators = list.isIndex ? {} : { ...(etag && { etag }), ...(lastModified && { lastModified }) };
  await saveFeed(ports.crawl, {
    ...rest,
    ...validators,
    ...paced,
    lastReadAt: now,
    failures: 0,
    ...(fresh > 0 && { lastNewAt: now }),
    known: entries.map(markOf),
  });
  const dropped = Object.values(drops).reduce((sum, count) => sum + count, 0);
  const { feedId } = feed;
  ports.report({ stage: 'discover', feedId, sourceId: source.id, found: fresh, dropped, drops, outcome: 'read' });
  return endFeed(ports, message, feed.url, {
    disposition: 'read',
    status: 200,
    detail: `${fresh} new of ${entries.length < list.entries.length ? `the newest ${entries.length} of ` : ''}${list.entries.length}`,
  });
}

/** What is wrong with a feed that cannot be read, as text; other errors are ours. */
function asUnreadable(error: unknown): string {
  if (error instanceof UnreadableFeed) return error.message;
  throw error;
}

async function takeEntry(
  ports: Ports,
  { feed, source }: Reading,
  entry: ListedEntry,
  now: string,
): Promise<'new' | 'known' | DropReason> {
  const verdict = admit(source, entry);
  const listed = entry.url ?? feed.url;
  const url = verdict.ok ? verdict.value : (canonicalUrl(listed) ?? listed);
  const pageId = articleIdOf(url);
  const found = { subjectId: pageId, sourceId: source.id, feedId: feed.feedId, feedUrl: feed.url, url, at: now };
  if (!verdict.ok) {
    await recordFound(ports.crawl, {
      ...found,
      reason: verdict.reason,
      ...(verdict.detail && { detail: verdict.detail }),
    });
    return verdict.reason;
  }
  const [datePublished, dateModified] = [believable(entry.datePublished, now), believable(entry.dateModified, now)];
  const dates = { ...(datePublished && { datePublished }), ...(dateModified && { dateModified }) };
  const state = {
    pageId,
    sourceId: source.id,
    url: entry.url ?? url,
    foundAt: now,
    dueAt: now,
    live: false,
    looks: 0,
    changes: 0,
    failures: 0,
  };
  if (await addPage(ports.crawl, { ...state, ...dates })) {
    await recordFound(ports.crawl, found);
    return 'new';
  }
  await lookAgain(ports, { feed, source }, { pageId, dateModified, now });
  return 'known';
}

/** The first year of the web: what is older (a clock at zero, say) is no date of a page. */
const FIRST_YEAR = '1991';

/** A date that a feed claims, unless it lies in the future or before there were pages. */
const believable = (date: string | undefined, now: string): string | undefined =>
  date !== undefined && date >= FIRST_YEAR && notInFuture(date, now) ? date : undefined;

type Relisted = { readonly pageId: string; readonly dateModified: string | undefined; readonly now: string };

/**
 * A feed that says an article was modified after the last look makes it due; so does a new definition by which a page may be an article. A page whose source is
 * defined no more, as after its id was changed, goes on under the one that lists it.
 */
async function lookAgain(
  ports: Ports,
  { feed: { definedAt }, source }: Pick<Reading, 'feed' | 'source'>,
  relisted: Relisted,
): Promise<void> {
  const { crawl } = ports;
  const { pageId, dateModified, now } = relisted;
  const page = await pageOf(crawl, pageId);
  if (page !== undefined && page.takenDown !== true && (await sourceBy(ports, page.sourceId)) === undefined) {
    await handOnPage(crawl, page, source.id, now);
    return;
  }
  if (page?.lastLookAt === undefined) return;
  const { dueAt, lastLookAt, articleId } = page;
  if (Date.parse(dateModified ?? '') > Date.parse(lastLookAt)) {
    if (dueAt === undefined || dueAt > now) await requestLook(crawl, page, now);
  } else if (dueAt === undefined && articleId === undefined && lastLookAt < (definedAt ?? ''))
    await requestLook(crawl, page, new Date(Date.parse(now) + CACHE_MS).toISOString());
}

async function endFeed(ports: Ports, message: FeedLook, url: string, ending: Ending): Promise<Disposition> {
  const { lookId, feedId, sourceId } = message;
  await recordEnding(ports, { lookId, subjectId: feedId, sourceId, url }, ending);
  const { disposition } = ending;
  if (disposition !== 'read')
    ports.report({ stage: 'discover', feedId, sourceId, found: 0, dropped: 0, outcome: disposition });
  return disposition;
}
