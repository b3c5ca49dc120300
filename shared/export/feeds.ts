import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { ArticleRecord } from '../model/record.ts';
import { instantOf, plainText } from './flat-record.ts';
import type { About, Format } from './format.ts';
import { collected } from './format.ts';
import { articleUrn } from './json-ld.ts';

/** When a record last changed, for readers of feeds. */
const updatedOf = (record: ArticleRecord): Date => new Date(instantOf(record.dateModified) ?? record.fetchedAt);

const publishedOf = (record: ArticleRecord): Date | undefined => {
  const instant = instantOf(record.datePublished);
  return instant === undefined ? undefined : new Date(instant);
};

const newest = (records: readonly ArticleRecord[], about: About): Date =>
  records
    .map(updatedOf)
    .reduce((one, other) => (one > other ? one : other), new Date(records.length === 0 ? about.madeAt : 0));

function atomText(records: readonly ArticleRecord[], about: About): string {
  return generateAtomFeed({
    id: about.url,
    title: { value: plainText(about.title), type: 'text' },
    updated: newest(records, about),
    links: [{ href: about.url, rel: 'alternate' }, ...(about.self ? [{ href: about.self, rel: 'self' }] : [])],
    generator: { text: 'Dateline' },
    entries: records.map((record) => {
      const published = publishedOf(record);
      return {
        id: articleUrn(record.articleId),
        title: { value: plainText(record.headline), type: 'text' },
        updated: updatedOf(record),
        ...(published && { published }),
        links: [{ href: record.url, rel: 'alternate', type: 'text/html' }],
        authors: namesOf(record).map((name) => ({ name: plainText(name) })),
        categories: (record.content?.keywords ?? []).map((term) => ({ term: plainText(term) })),
        summary: { value: plainText(record.description ?? ''), type: 'text' },
        content: { value: plainText(record.content?.articleBody ?? ''), type: 'text' },
      };
    }),
  });
}

/** Authors, or else the publisher: Atom wants somebody. */
const namesOf = ({ author, publisher, sourceId }: ArticleRecord): readonly string[] =>
  author.length > 0 ? author : [publisher ?? sourceId];

function jsonFeedText(records: readonly ArticleRecord[], about: About): string {
  const feed = generateJsonFeed({
    title: about.title,
    home_page_url: about.url,
    ...(about.self !== undefined && { feed_url: about.self }),
    items: records.map((record) => {
      const published = publishedOf(record);
      return {
        id: articleUrn(record.articleId),
        url: record.url,
        title: record.headline,
        content_text: record.content?.articleBody ?? '',
        ...(record.description !== undefined && { summary: record.description }),
        ...(published && { date_published: published }),
        date_modified: updatedOf(record),
        authors: namesOf(record).map((name) => ({ name })),
        tags: record.content?.keywords ?? [],
        ...(record.inLanguage !== undefined && { language: record.inLanguage }),
      };
    }),
  });
  // The library leaves an empty list out, which the format wants.
  return `${JSON.stringify(records.length === 0 ? Object.assign({ items: [] }, feed) : feed)}\n`;
}

/** Only what can be read is listed: a removed article has no page to link to. */
const takes = ({ status }: ArticleRecord): boolean => status === 'published';
const listable = async (records: AsyncIterable<ArticleRecord>): Promise<readonly ArticleRecord[]> =>
  (await collected(records)).filter(takes);

/** Atom 1.0 (RFC 4287). */
export const atom: Format = {
  mediaType: 'application/atom+xml; charset=utf-8',
  takes,
  write: async function* (records, about) {
    yield atomText(await listable(records), about);
  },
};

/** JSON Feed 1.1. */
export const jsonFeed: Format = {
  mediaType: 'application/feed+json',
  takes,
  write: async function* (records, about) {
    yield jsonFeedText(await listable(records), about);
  },
};
