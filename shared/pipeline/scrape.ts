import { ownsHost } from '../discover/admit.ts';
import type { FetchResult } from '../fetch/fetcher.ts';
import type { Article, Rights } from '../model/article.ts';
import { articleIdOf } from '../model/ids.ts';
import type { ArticleSeen, PageLook, RemovalSeen } from '../model/messages.ts';
import type { Source } from '../model/source.ts';
import type { Disposition } from '../outcome.ts';
import { fingerprintOf } from '../revisions/fingerprint.ts';
import { changePaceOf, learnPace } from '../store/change-pace.ts';
import type { PageState } from '../store/crawl.ts';
import { blockPage, pageOf, requestLook, savePage } from '../store/crawl.ts';
import { lookOf } from '../store/crawl-log.ts';
import { canonicalUrl } from '../url/canonical.ts';
import { isDerivedForm } from '../url/derived.ts';
import type { Ending } from './ending.ts';
import { endLook } from './ending.ts';
import type { Sighting } from './next-look.ts';
import { afterFailure, afterLook, paceLesson } from './next-look.ts';
import type { Ports } from './ports.ts';
import { rawPageKey } from './raw-page-key.ts';
import type { PageAnswer, PageRead } from './read-page.ts';
import { readPage } from './read-page.ts';
import { siteRights } from './site-rights.ts';
import { activeSource, outletsOf } from './sources.ts';
import { visit } from './visit.ts';

/** One look at one page of a source that is switched on. */
type PageVisit = {
  readonly ports: Ports;
  readonly message: PageLook;
  readonly page: PageState;
  readonly source: Source;
};

/**
 * One visit to one page: what was seen goes to `ingest`, anything else ends here. What the crawl knows of the page is saved after the message was
 * sent, so that a crash repeats the visit rather than losing what it saw.
 */
export async function scrape(ports: Ports, message: PageLook): Promise<Disposition | 'sent'> {
  if ((await lookOf(ports.crawl, message.pageId, message.lookId)) !== undefined) return 'unchanged';
  const page = await pageOf(ports.crawl, message.pageId);
  const source = await activeSource(ports, message.sourceId);
  if (page === undefined || source === undefined)
    return endLook(ports, message, { disposition: 'dropped', reason: 'no-source' });
  if (page.sentLookId === message.lookId) return 'sent';
  if (page.takenDown) return takenDown(ports, message);
  const pageVisit = { ports, message, page, source };
  const site = await siteRights(ports, page.url);
  if ('retryAt' in site) return defer(pageVisit, site.retryAt);
  const { etag, lastModified } = page;
  const conditions = { ...(etag && { etag }), ...(lastModified && { lastModified }) };
  return handle(pageVisit, await visit(ports, source, { url: page.url, kind: 'page', conditions }), site);
}

async function handle(pageVisit: PageVisit, answer: FetchResult, site: Partial<Rights>): Promise<Disposition | 'sent'> {
  const { ports, message } = pageVisit;
  switch (answer.kind) {
    case 'ok':
      return take(pageVisit, answer, site);
    case 'gone':
      return removal(pageVisit, answer.status);
    case 'not-modified':
      await saveSighting(pageVisit, { at: now(ports), changed: false });
      return endLook(ports, message, { disposition: 'not-modified', status: 304 });
    case 'refused':
      if (answer.reason === 'robots-unreachable') return again(pageVisit, answer);
      return end(pageVisit, { disposition: 'dropped', reason: answer.reason, detail: answer.detail });
    case 'deferred':
      return defer(pageVisit, answer.until);
    case 'throttled':
    case 'failed':
      return again(pageVisit, answer);
  }
}

const now = (ports: Ports): string => ports.now().toISOString();

/** The host gate let nobody pass: the page is due when it will. */
async function defer({ ports, message, page }: PageVisit, until: string): Promise<Disposition> {
  await requestLook(ports.crawl, page, until);
  return endLook(ports, message, { disposition: 'deferred', detail: `the host may be asked again at ${until}` });
}

function withoutDue(page: PageState): PageState {
  const { dueAt: _, ...rest } = page;
  return rest;
}

/** What was due when the takedown came is due no more. */
async function takenDown(ports: Ports, message: PageLook): Promise<Disposition> {
  await blockPage(ports.crawl, message.pageId, message.url);
  return endLook(ports, message, { disposition: 'dropped', reason: 'taken-down' });
}

/**
 * An ending without an article, after which the page is not looked at again. One that has been an article is: a wall, an empty answer or a refusal in its
 * place may pass.
 */
async function end(pageVisit: PageVisit, ending: Ending): Promise<Disposition> {
  const { ports, message, page } = pageVisit;
  const { formUrl, articleId, url } = page;
  if (formUrl !== undefined && formUrl !== url && articleId === undefined)
    return readForm(pageVisit, formUrl, ending.detail ?? ending.reason ?? ending.disposition);
  const mayPass = articleId !== undefined && ending.reason !== 'robots-disallowed';
  const retried = mayPass ? afterFailure(page, now(ports), undefined) : undefined;
  const last = { ...withoutDue(page), lastLookAt: now(ports), looks: page.looks + 1 };
  await savePage(ports.crawl, retried ?? last);
  return endLook(ports, message, ending);
}

type Fault = Extract<FetchResult, { kind: 'throttled' | 'failed' | 'refused' }>;

/** A fault of the publisher's: later again, ever more rarely, and after several tries not at all. */
async function again(pageVisit: PageVisit, answer: Fault): Promise<Disposition> {
  const { ports, message, page } = pageVisit;
  const waitSeconds = answer.kind === 'throttled' ? answer.retryAfterSeconds : undefined;
  const next = afterFailure(page, now(ports), waitSeconds);
  const detail = answer.kind === 'throttled' ? `status ${answer.status}` : answer.detail;
  const reason = answer.kind === 'refused' ? answer.reason : 'unreachable';
  if (next === undefined) return end(pageVisit, { disposition: 'dropped', reason, detail });
  await savePage(ports.crawl, next);
  return endLook(ports, message, { disposition: 'deferred', detail, ...(answer.status && { status: answer.status }) });
}

async function removal(pageVisit: PageVisit, status: number): Promise<Disposition | 'sent'> {
  const { ports, page } = pageVisit;
  if (page.articleId === undefined) return end(pageVisit, { disposition: 'dropped', reason: 'gone', status });
  const body: RemovalSeen = { ...commonOf(pageVisit, page.articleId), kind: 'removal', status };
  await ports.outbox.send('articles', [{ body }]);
  const sentPage = { ...page, sentLookId: body.lookId };
  await saveSighting({ ...pageVisit, page: sentPage }, { at: body.fetchedAt, changed: false, removed: true });
  return sent(pageVisit);
}

/** Reads the article and hands it on; the raw page is kept so that it can be read again by better rules. */
async function take(pageVisit: PageVisit, answer: PageAnswer, site: Partial<Rights>): Promise<Disposition | 'sent'> {
  const { ports, source } = pageVisit;
  const { hostname } = new URL(answer.url);
  if (!ownsHost(source, hostname))
    return end(pageVisit, { disposition: 'dropped', reason: 'foreign-link', detail: `led to ${hostname}` });
  const outlets = await outletsOf(ports);
  const read = readPage(answer, { source, outlets, fetchedAt: now(ports), site });
  if (!read.ok)
    return end(pageVisit, { disposition: 'dropped', reason: read.reason, ...(read.detail && { detail: read.detail }) });
  const own = read.value.article.canonicalUrl;
  if (pageVisit.page.formUrl === undefined && isDerivedForm(answer.url, own)) return readAt(pageVisit, own);
  const body = await messageFrom(pageVisit, answer, read.value);
  await ports.rawPages.put(rawPageKey(body.articleId, body.lookId), read.value.html);
  await ports.outbox.send('articles', [{ body }]);
  await saveRead(pageVisit, body, answer.headers);
  return sent(pageVisit);
}

/** An AMP or print page says where the article itself is: that is what is read, from now on. */
async function readAt({ ports, message, page }: PageVisit, own: string): Promise<Disposition> {
  const { etag: _, lastModified: __, ...rest } = page;
  await savePage(ports.crawl, { ...rest, url: own, formUrl: page.url, lastLookAt: now(ports), dueAt: now(ports) });
  return endLook(ports, message, {
    disposition: 'deferred',
    detail: `to be read at the publisher's own address ${own}`,
  });
}

/** The publisher's own address does not answer: what was found is better than nothing. */
async function readForm({ ports, message, page }: PageVisit, formUrl: string, detail: string): Promise<Disposition> {
  await savePage(ports.crawl, { ...page, url: formUrl, lastLookAt: now(ports), dueAt: now(ports) });
  return endLook(ports, message, { disposition: 'deferred', detail: `to be read at ${formUrl}: ${detail}` });
}

async function messageFrom(pageVisit: PageVisit, answer: PageAnswer, { article }: PageRead): Promise<ArticleSeen> {
  const { ports, page, source } = pageVisit;
  // The publisher's own spelling is kept in the record; the id stands for all spellings.
  const articleId = articleIdOf(canonicalUrl(article.canonicalUrl) ?? article.canonicalUrl);
  const seen = {
    ...commonOf(pageVisit, articleId),
    kind: 'article',
    url: answer.url,
    article,
    store: source.store,
  } as const;
  const movedFrom = page.articleId;
  // A page that only led to an article of another one says nothing of that article's address.
  const isMove = movedFrom !== undefined && movedFrom !== articleId && !(await isOtherSpelling(ports, page));
  return isMove ? { ...seen, movedFrom } : seen;
}

const commonOf = ({ ports, message }: PageVisit, articleId: string) => ({
  version: 1 as const,
  lookId: message.lookId,
  pageId: message.pageId,
  sourceId: message.sourceId,
  articleId,
  url: message.url,
  fetchedAt: now(ports),
});

/** Whether a page is to be looked at by the pace of live ones: it has timed blocks, or says that it is live and has none yet. */
const isLive = ({ updates, labels }: Article): boolean => updates.length > 0 || labels.includes('live');

async function saveRead(
  pageVisit: PageVisit,
  body: ArticleSeen,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const { page } = pageVisit;
  const { article, articleId, fetchedAt: at } = body;
  const fingerprint = fingerprintOf(article);
  const now = { ...page, articleId, fingerprint, sentLookId: body.lookId };
  const sighting = { at, changed: fingerprint !== page.fingerprint, headers, live: isLive(article) };
  await saveSighting({ ...pageVisit, page: { ...now, ...addressAfter(pageVisit, body) } }, sighting);
}

/** Where the publisher gave the article another address, that one is read from now on: the old one may be given up. */
function addressAfter({ page, source }: PageVisit, { movedFrom, article }: ArticleSeen): Partial<PageState> {
  const isOurs = ownsHost(source, new URL(article.canonicalUrl).hostname);
  return movedFrom !== undefined && isOurs ? { url: article.canonicalUrl, formUrl: page.formUrl ?? page.url } : {};
}

/** Saves what a look found with the time of the next one, and learns the source's habits from it. */
async function saveSighting({ ports, page, source }: PageVisit, sighting: Sighting): Promise<void> {
  const lesson = paceLesson(page, sighting);
  if (lesson !== undefined) await learnPace(ports.crawl, source.id, lesson);
  const learned = await changePaceOf(ports.crawl, source.id);
  const next = afterLook(page, sighting, learned);
  await savePage(ports.crawl, (await isOtherSpelling(ports, page)) ? withoutDue(next) : next);
}

/** Of a page with several addresses only the publisher's own is followed, once it is known. */
async function isOtherSpelling({ crawl }: Ports, { articleId, pageId }: PageState): Promise<boolean> {
  return articleId !== undefined && articleId !== pageId && (await pageOf(crawl, articleId)) !== undefined;
}

function sent({ ports, message }: PageVisit): 'sent' {
  ports.report({ stage: 'scrape', sourceId: message.sourceId, url: message.url, disposition: 'sent' });
  return 'sent';
}
