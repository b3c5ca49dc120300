import { PHENOMENA } from '../../infra/local/newsroom/phenomena.ts';
import type { Ports } from '../../shared/pipeline/ports.ts';
import { readerOf } from '../../shared/query/reader.ts';

/** A route of the OpenAPI document with addresses that ask it. */
export type Requests = Readonly<Record<string, readonly string[]>>;

const escaped = encodeURIComponent;

/** Requests to every route of the API about all that is stored: each article, source, story and entity of the sample newsroom. */
export async function requestsOver(ports: Pick<Ports, 'articles' | 'crawl' | 'now'>): Promise<Requests> {
  const reader = readerOf(ports);
  const { items } = await reader.latest({ limit: 200 });
  const articles = await reader.withContent(items);
  const ids = items.map(({ articleId }) => `/api/articles/${articleId}`);
  const revisions = items.flatMap(({ articleId, revision }) =>
    Array.from({ length: revision }, (_, n) => `/api/articles/${articleId}/revisions/${n + 1}`),
  );
  const entities = [...new Set(articles.flatMap((article) => article.entities.map(({ id }) => id)))].map(escaped);
  const stories = [...new Set(items.flatMap(({ storyId }) => storyId ?? []))];
  const sources = (await reader.sources()).map(({ id }) => id);
  const [first] = items;
  const selectors = [
    `id=${first?.articleId}`,
    `url=${escaped(first?.canonicalUrl ?? '')}`,
    `source=${first?.sourceId}`,
    'day=2026-11-19',
    `author=${escaped(first?.author[0] ?? 'nobody')}`,
    'source=gazette&section=News',
    `entity=${entities[0]}`,
    `about=${entities[0]}`,
    `story=${stories[0]}`,
    `copies-of=${first?.articleId}`,
    'headline=ferry',
    'limit=3',
    'full=true&limit=7',
  ];
  const { cursor } = await reader.changes('2026-11-01T00:00:00Z', 30);
  return {
    '/api/articles': selectors.map((selector) => `/api/articles?${selector}`),
    '/api/articles/latest': ['/api/articles/latest?limit=200', '/api/articles/latest?limit=5&full=true'],
    '/api/articles/{id}': ids,
    '/api/articles/{id}/revisions': ids.map((id) => `${id}/revisions`),
    '/api/articles/{id}/revisions/{revision}': revisions,
    '/api/articles/{id}/updates': ids.map((id) => `${id}/updates`),
    '/api/articles/{id}/copies': ids.map((id) => `${id}/copies`),
    '/api/entities': ['/api/entities?prefix=jo', '/api/entities?prefix=xq&limit=2'],
    '/api/entities/{id}': entities.flatMap((id) => [`/api/entities/${id}`, `/api/entities/${id}?about=true&limit=1`]),
    '/api/stories/{id}': stories.map((id) => `/api/stories/${id}?limit=2`),
    '/api/changes': ['/api/changes?since=2026-11-01T00:00:00Z&limit=200', `/api/changes?since=${cursor}`],
    '/api/sources': ['/api/sources', '/api/sources?prefix=ga'],
    '/api/sources/{id}': sources.map((id) => `/api/sources/${id}`),
    '/api/sources/{id}/status': sources.map((id) => `/api/sources/${id}/status`),
    '/api/why': [...PHENOMENA.map(({ url }) => url), 'https://nowhere.example/x'].map(
      (url) => `/api/why?url=${escaped(url)}`,
    ),
    '/feed.atom': ['/feed.atom', '/feed.atom?source=gazette'],
    '/feed.json': ['/feed.json', `/feed.json?entity=${entities[0]}`],
    '/health': ['/health'],
  };
}
