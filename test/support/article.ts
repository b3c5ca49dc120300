import type { Article } from '../../shared/model/article.ts';
import { articleIdOf, lookIdOf } from '../../shared/model/ids.ts';
import type { ArticleSeen, RemovalSeen } from '../../shared/model/messages.ts';
import { canonicalUrl } from '../../shared/url/canonical.ts';

/** An article with the given fields and a body of its own; everything else is plausible and fixed. */
export function articleWith(fields: Partial<Article> = {}): Article {
  const articleBody =
    fields.articleBody ??
    'The harbour board of Port Ellery voted on Tuesday to rebuild the north pier.\n\nWork begins in March, said its chair, Maren Holt.';
  return {
    url: 'https://gazette.example/2026/pier',
    canonicalUrl: 'https://gazette.example/2026/pier',
    headline: 'Port Ellery to rebuild its north pier',
    labels: [],
    author: ['Ilse Brandt'],
    keywords: [],
    image: [],
    inLanguage: 'en',
    datePublished: '2026-11-18T09:00:00Z',
    articleBody,
    paragraphs: articleBody.split('\n\n').map((text) => ({ kind: 'paragraph' as const, text })),
    updates: [],
    attributions: [],
    quotes: [],
    dates: [],
    corrections: [],
    provenance: {},
    confidence: 0.9,
    ...fields,
  };
}

/** What a look at `fetchedAt` saw at the article's address. */
export function seen(article: Article, fetchedAt: string, sourceId = 'gazette'): ArticleSeen {
  const id = articleIdOf(canonicalUrl(article.canonicalUrl) ?? '');
  return {
    version: 1,
    kind: 'article',
    lookId: lookIdOf(article.url, fetchedAt),
    pageId: id,
    sourceId,
    articleId: id,
    url: article.url,
    fetchedAt,
    article,
  };
}

/** That a look at `fetchedAt` found the page gone. */
export function gone(article: Article, fetchedAt: string): RemovalSeen {
  const { article: _, kind: __, ...common } = seen(article, fetchedAt);
  return { ...common, kind: 'removal', status: 410 };
}
