import { decodeBody } from '../charset/charset.ts';
import { extract } from '../extract/extract.ts';
import type { FetchResult } from '../fetch/fetcher.ts';
import { articleIdOf } from '../model/ids.ts';
import type { ArticleSeen, LookResult, PageLook, RemovalSeen } from '../model/messages.ts';
import type { Source } from '../model/source.ts';
import type { Disposition } from '../outcome.ts';
import { fingerprintOf } from '../revisions/fingerprint.ts';
import type { PageState } from '../store/crawl.ts';
import { pageOf, requestLook, savePage } from '../store/crawl.ts';
import { lookOf } from '../store/crawl-log.ts';
import { LIMITS } from '../topology.ts';
import { canonicalUrl } from '../url/canonical.ts';
import type { Ending } from './ending.ts';
import { endLook } from './ending.ts';
import { afterFailure, afterLook } from './next-look.ts';
import type { Ports } from './ports.ts';
import { rawPageKey } from './raw-page-key.ts';
import { activeSource, outletsOf } from './sources.ts';
import { visit } from './visit.ts';

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
  if (page.takenDown) return endLook(ports, message, { disposition: 'dropped', reason: 'taken-down' });
  const answer = await visit(ports, source, { url: page.url, kind: 'page', conditions: conditionsOf(page) });
  return handle(ports, message, page, source, answer);
}

const conditionsOf = ({ etag, lastModified }: PageState) => ({
  ...(etag && { etag }),
  ...(lastModified && { lastModified }),
});

async function handle(
  ports: Ports,
  message: PageLook,
  page: PageState,
  source: Source,
  answer: FetchResult,
): Promise<Disposition | 'sent'> {
  switch (answer.kind) {
    case 'ok':
      return read(ports, message, page, source, answer);
    case 'gone':
      return removal(ports, message, page, answer.status);
    case 'not-modified':
      await savePage(ports.crawl, afterLook(page, { at: now(ports), changed: false }, source));
      return endLook(ports, message, { disposition: 'not-modified', status: 304 });
    case 'refused':
      return end(ports, message, page, { disposition: 'dropped', reason: answer.reason, detail: answer.detail });
    case 'deferred':
      await requestLook(ports.crawl, page.pageId, answer.until);
      return endLook(ports, message, {
        disposition: 'deferred',
        detail: `the host may be asked again at ${answer.until}`,
      });
    case 'throttled':
    case 'failed':
      return again(ports, message, page, answer);
  }
}

const now = (ports: Ports): string => ports.now().toISOString();

/** An ending after which the page is not looked at again. */
async function end(ports: Ports, message: PageLook, page: PageState, ending: Ending): Promise<Disposition> {
  const { dueAt: _, ...rest } = page;
  await savePage(ports.crawl, { ...rest, lastLookAt: now(ports), looks: page.looks + 1 });
  return endLook(ports, message, ending);
}

/** A fault of the publisher's: later again, ever more rarely, and after several tries not at all. */
async function again(
  ports: Ports,
  message: PageLook,
  page: PageState,
  answer: Extract<FetchResult, { kind: 'throttled' | 'failed' }>,
): Promise<Disposition> {
  const waitSeconds = answer.kind === 'throttled' ? answer.retryAfterSeconds : undefined;
  const next = afterFailure(page, now(ports), waitSeconds);
  const detail = answer.kind === 'failed' ? answer.detail : `status ${answer.status}`;
  if (next === undefined) return end(ports, message, page, { disposition: 'dropped', reason: 'unreachable', detail });
  await savePage(ports.crawl, next);
  return endLook(ports, message, { disposition: 'deferred', detail, ...(answer.status && { status: answer.status }) });
}

async function removal(
  ports: Ports,
  message: PageLook,
  page: PageState,
  status: number,
): Promise<Disposition | 'sent'> {
  if (page.articleId === undefined)
    return end(ports, message, page, { disposition: 'dropped', reason: 'gone', status });
  const body: RemovalSeen = { ...commonOf(ports, message, page.articleId), kind: 'removal', status };
  await ports.outbox.send('articles', [{ body }]);
  await savePage(ports.crawl, afterLook(page, { at: body.fetchedAt, changed: false, removed: true }, undefined));
  return sent(ports, message);
}

const commonOf = (ports: Ports, message: PageLook, articleId: string) => ({
  version: 1 as const,
  lookId: message.lookId,
  pageId: message.pageId,
  sourceId: message.sourceId,
  articleId,
  url: message.url,
  fetchedAt: now(ports),
});

function sent(ports: Ports, message: PageLook): 'sent' {
  ports.report({ stage: 'scrape', sourceId: message.sourceId, url: message.url, disposition: 'sent' });
  return 'sent';
}

/** Reads the article and hands it on; the raw page is kept so that it can be read again by better rules. */
async function read(
  ports: Ports,
  message: PageLook,
  page: PageState,
  source: Source,
  answer: Extract<FetchResult, { kind: 'ok' }>,
): Promise<Disposition | 'sent'> {
  const type = answer.headers['content-type'];
  if (type !== undefined && !/html|xml|text\/plain/i.test(type))
    return end(ports, message, page, { disposition: 'dropped', reason: 'not-html', detail: type });
  const { text: html, charset } = decodeBody(answer.bytes, type, 'html');
  const outlets = await outletsOf(ports);
  const { article, dropped } = extract(
    { url: answer.url, html, headers: answer.headers, fetchedAt: now(ports) },
    { source, outlets },
  );
  if (dropped !== undefined || article.confidence < LIMITS.minConfidence)
    return end(ports, message, page, { disposition: 'dropped', reason: dropped ?? 'low-confidence' });
  // The publisher's own spelling is kept in the record; the id stands for all spellings.
  const articleId = articleIdOf(canonicalUrl(article.canonicalUrl) ?? article.canonicalUrl);
  const body: ArticleSeen = {
    ...commonOf(ports, message, articleId),
    kind: 'article',
    url: answer.url,
    article: { ...article, charset },
  };
  const tooLarge = Buffer.byteLength(JSON.stringify(body)) > LIMITS.articleBytes;
  if (tooLarge) return end(ports, message, page, { disposition: 'dropped', reason: 'article-too-large' });
  await ports.rawPages.put(rawPageKey(articleId, message.lookId), html);
  await ports.outbox.send('articles', [{ body } satisfies { body: LookResult }]);
  const fingerprint = fingerprintOf(article);
  const seen = {
    at: body.fetchedAt,
    changed: fingerprint !== page.fingerprint,
    headers: answer.headers,
    live: article.updates.length > 0,
  };
  await savePage(ports.crawl, { ...afterLook(page, seen, source), articleId, fingerprint });
  return sent(ports, message);
}
