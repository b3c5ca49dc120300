import * as z from 'zod/mini';
import { admit } from '../discover/admit.ts';
import { articleIdOf } from '../model/ids.ts';
import { isListed, type Listing } from '../model/record.ts';
import { explained } from '../outcome.ts';
import { feedIdOf } from '../pipeline/apply-sources.ts';
import type { FeedState, PageState } from '../store/crawl.ts';
import { feedOf, pageOf, sourceOf, sourcesOf } from '../store/crawl.ts';
import type { LogEntry } from '../store/crawl-log.ts';
import { logOf } from '../store/crawl-log.ts';
import { listingOf } from '../store/listings.ts';
import type { Table } from '../store/table.ts';
import { canonicalUrl } from '../url/canonical.ts';
import { adviceFor } from './advice.ts';
import { inWords } from './pages/dates.ts';
import { articleIdAt } from './records.ts';
import { Decision, decisionsOn } from './why-related.ts';

const Step = z.object({
  /** ISO 8601 UTC. */
  at: z.string(),
  what: z.string(),
  /** The closed list's word, where something was dropped. */
  reason: z.optional(z.string()),
});
export type Step = z.infer<typeof Step>;

/** What became of an address. */
export const Why = z.object({
  url: z.string(),
  canonicalUrl: z.string(),
  /** Where it stands now, in one sentence. */
  answer: z.string(),
  steps: z.readonly(z.array(Step)),
  /** What was decided about the article among others: copies, original, story, each with reason and score. */
  decisions: z.readonly(z.array(Decision)),
  /** What can be done, where anything can. */
  advice: z.readonly(z.array(z.string())),
  articleId: z.optional(z.string()),
  nextLookAt: z.optional(z.string()),
});
export type Why = z.infer<typeof Why>;

type Tables = { readonly articles: Table; readonly crawl: Table };

/** Answers "why is this URL (not) there?" from the crawl log. Throws `QueryError` for what is no address. */
export async function why(tables: Tables, url: string): Promise<Why> {
  return (await whyFeed(tables, url.trim())) ?? whyPage(tables, url);
}

/** The answer for the address of a feed that is read. */
async function whyFeed({ crawl }: Tables, url: string): Promise<Why | undefined> {
  const source = (await sourcesOf(crawl)).find(({ feeds }) => feeds.some((feed) => feed.url === url));
  if (source === undefined) return undefined;
  const feedId = feedIdOf(source.id, url);
  const [state, read, entries] = await Promise.all([
    feedOf(crawl, feedId),
    logOf(crawl, feedId),
    logOf(crawl, articleIdOf(url)),
  ]);
  const log = inOrder(read, entries);
  const fault = state !== undefined && state.failures > 0 ? read.findLast(({ step }) => step === 'look') : undefined;
  return {
    url,
    canonicalUrl: url,
    answer: `It is a feed of ${source.name}: it ${feedAnswer(state, fault)}.`,
    steps: log.map(stepOf),
    decisions: [],
    advice: fault === undefined ? [] : fault.reason === undefined ? [MEND_FEED] : adviceFor(fault.reason),
    ...(state !== undefined && { nextLookAt: state.dueAt }),
  };
}

const MEND_FEED =
  'See `dateline sources status`; open the feed in a browser, and mend its address in the definition if it moved.';

function feedAnswer(state: FeedState | undefined, fault: LogEntry | undefined): string {
  const { lastReadAt, failures = 0 } = state ?? {};
  const read = lastReadAt === undefined ? undefined : `was last read on ${inWords(lastReadAt)}`;
  if (fault === undefined) return read ?? 'waits to be read';
  const failed = `${failures === 1 ? 'one try has' : `${failures} tries in a row have`} failed`;
  return read === undefined
    ? `could not be read so far; ${failed}${saidOf(fault)}`
    : `${read}; since then ${failed}${saidOf(fault)}`;
}

/** What was wrong, where the log says it. */
const saidOf = ({ reason, detail }: LogEntry): string => {
  const said = reason === undefined ? detail : explained(reason);
  return said === undefined ? '' : `: ${said}`;
};

const inOrder = (...logs: readonly (readonly LogEntry[])[]): readonly LogEntry[] =>
  logs.flat().sort((one, other) => (one.at < other.at ? -1 : 1));

async function whyPage({ articles, crawl }: Tables, url: string): Promise<Why> {
  const id = await articleIdAt(articles, url);
  const canonical = canonicalUrl(url) ?? url;
  // What was dropped before it was admitted is logged under the address as the feed spelled it.
  const [pageId, asListed] = [articleIdOf(canonical), articleIdOf(url.trim())];
  const [page, known, listed] = await Promise.all([
    pageOf(crawl, pageId),
    logOf(crawl, pageId),
    asListed === pageId ? [] : logOf(crawl, asListed),
  ]);
  const log = inOrder(known, listed);
  const listing = await listingOf(articles, page?.articleId ?? id);
  const reason = lastReason(log);
  const isRead = page === undefined || (await sourceOf(crawl, page.sourceId))?.enabled === true;
  return {
    url,
    canonicalUrl: canonical,
    answer: answerOf(listing, log, reason, waiting(page, log, isRead)),
    steps: log.map(stepOf),
    decisions: listing !== undefined && isListed(listing) ? await decisionsOn(articles, listing) : [],
    advice: listing?.status === 'published' ? [] : log.length > 0 ? adviceFor(reason) : await neverSeen(crawl, url),
    ...(listing !== undefined && { articleId: listing.articleId }),
    ...(isRead && page?.dueAt !== undefined && { nextLookAt: page.dueAt }),
  };
}

/** What may have kept an address from ever being listed: no source covers it, or the one that does takes no such addresses for articles. */
async function neverSeen(crawl: Table, url: string): Promise<readonly string[]> {
  const sources = await sourcesOf(crawl);
  const verdicts = sources.map((source) => ({ source, verdict: admit(source, { url }) }));
  const covering = verdicts.filter(({ verdict }) => verdict.ok || verdict.reason !== 'foreign-link');
  if (covering.length === 0) return ['No source covers this site: `dateline sources list` shows what is defined.'];
  return covering.map(({ source, verdict }) => {
    if (!source.enabled) return `The source ${source.id} covers this site, and is switched off.`;
    return verdict.ok
      ? `No feed of the source ${source.id}, which covers this site, has listed it since it was added; a sitemap often lists more than a feed.`
      : `The source ${source.id} covers this site, but would not take this address: ${explained(verdict.reason)}. ${adviceFor(verdict.reason).join(' ')}`;
  });
}

function lastReason(log: readonly LogEntry[]): string | undefined {
  const last = log.at(-1);
  return last?.step === 'look' && last.disposition !== 'dropped' ? undefined : last?.reason;
}

function answerOf(
  listing: Listing | undefined,
  log: readonly LogEntry[],
  reason: string | undefined,
  waits: string,
): string {
  if (listing?.status === 'takedown') return 'A takedown removed this article; it will not be fetched again.';
  if (listing?.status === 'moved')
    return `Its publisher has given this article another address; its record is ${listing.movedTo}.`;
  if (listing?.status === 'removed')
    return `The publisher has removed this article; its record stands at revision ${listing.revision}.`;
  if (listing !== undefined) return `It is there: revision ${listing.revision}, “${listing.headline}”.`;
  if (reason !== undefined) return `It was dropped: ${explained(reason)}.`;
  return log.length > 0 ? `It was found ${waits}.` : 'It was never seen: no feed of any source has listed it.';
}

/** For what an address waits that was found and is no record yet. */
function waiting(page: PageState | undefined, log: readonly LogEntry[], isRead: boolean): string {
  if (!isRead) return `by the source ${page?.sourceId}, which is not defined any more, or is switched off`;
  const last = log.at(-1);
  if (last?.step === 'look' && (page?.failures ?? 0) > 0)
    return `and could not be fetched yet${saidOf(last)}; it is tried again`;
  return page?.sentLookId === undefined ? 'and waits to be fetched' : 'and fetched, and waits to be taken in';
}

function stepOf(entry: LogEntry): Step {
  const { at, reason, detail } = entry;
  const tail = [reason === undefined ? '' : `: ${explained(reason)}`, detail === undefined ? '' : ` (${detail})`].join(
    '',
  );
  const what = entry.step === 'found' ? `listed by ${entry.feedUrl}${tail}` : `looked at: ${endingOf(entry)}${tail}`;
  return { at, what, ...(reason !== undefined && { reason }) };
}

function endingOf(look: Extract<LogEntry, { step: 'look' }>): string {
  const status = look.status === undefined ? '' : `HTTP ${look.status}, `;
  return `${status}${look.disposition}${look.revision === undefined ? '' : ` as revision ${look.revision}`}`;
}
