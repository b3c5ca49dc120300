import { decodeBody } from '../charset/charset.ts';
import type { ExtractContext } from '../extract/extract.ts';
import { extract } from '../extract/extract.ts';
import type { FetchResult } from '../fetch/fetcher.ts';
import type { Article, Rights } from '../model/article.ts';
import type { Outcome } from '../outcome.ts';
import { drop, kept } from '../outcome.ts';
import { LIMITS } from '../topology.ts';
import { withRights } from './site-rights.ts';

export type PageAnswer = Extract<FetchResult, { kind: 'ok' }>;

/** The article of an answered page with the text that it was read from. */
export type PageRead = { readonly article: Article; readonly html: string };

/** Reads the article out of an answer, or says why there is none worth keeping. `site` is what the site's well-known file says of rights. */
export function readPage(
  answer: PageAnswer,
  context: ExtractContext & { readonly fetchedAt: string; readonly site: Partial<Rights> },
): Outcome<PageRead> {
  const type = answer.headers['content-type'];
  if (type !== undefined && !/html|xml|text\/plain/i.test(type)) return drop('not-html', type);
  const { text: html, charset } = decodeBody(answer.bytes, type, 'html');
  const page = { url: answer.url, html, headers: answer.headers, fetchedAt: context.fetchedAt };
  const { article, dropped } = extract(page, context);
  if (dropped !== undefined) return drop(dropped);
  if (article.confidence < LIMITS.minConfidence) return drop('low-confidence', `confidence ${article.confidence}`);
  const whole = { ...withRights(article, answer.headers, context.site), charset };
  const bytes = Buffer.byteLength(JSON.stringify(whole));
  return bytes > LIMITS.articleBytes ? drop('article-too-large', `${bytes} bytes`) : kept({ article: whole, html });
}
