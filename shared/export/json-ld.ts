import type { ArticleRecord, Content } from '../model/record.ts';
import { instantOf } from './flat-record.ts';
import { type Format, jsonLines } from './format.ts';
import { namedInUpdates } from './named-entities.ts';

/** schema.org's name for a type of ours. */
const TYPES: Readonly<Record<string, string>> = {
  Person: 'Person',
  Organization: 'Organization',
  Place: 'Place',
  Event: 'Event',
  Product: 'Product',
  Group: 'Organization',
};
/** From this salience on an entity goes under `about` rather than `mentions`. */
const ABOUT = 0.5;

export const articleUrn = (articleId: string): string => `urn:dateline:article:${articleId}`;

/** One record as a schema.org NewsArticle, or LiveBlogPosting when it has timed updates. */
export function jsonLdOf(record: ArticleRecord): object {
  const { content } = record;
  return {
    '@type': record.live ? 'LiveBlogPosting' : 'NewsArticle',
    '@id': articleUrn(record.articleId),
    identifier: record.articleId,
    version: record.revision,
    url: record.url,
    mainEntityOfPage: record.canonicalUrl,
    headline: record.headline,
    alternativeHeadline: content?.alternativeHeadline,
    description: record.description,
    author: record.author.map((name) => ({ '@type': 'Person', name })),
    publisher: record.publisher && { '@type': 'NewsMediaOrganization', name: record.publisher },
    dateline: content?.dateline,
    datePublished: record.datePublished,
    dateModified: record.dateModified,
    inLanguage: record.inLanguage,
    articleSection: record.articleSection,
    keywords: content?.keywords,
    isAccessibleForFree: record.isAccessibleForFree,
    creativeWorkStatus: record.status === 'published' ? undefined : record.status,
    articleBody: content?.articleBody,
    correction: content?.corrections.map((text) => ({ '@type': 'CorrectionComment', text })),
    citation: citedIn(content).map((name) => ({ '@type': 'CreativeWork', creator: { '@type': 'Organization', name } })),
    isBasedOn: record.original && record.original !== record.articleId ? articleUrn(record.original) : undefined,
    ...entitiesOf(record),
    ...liveOf(record),
  };
}

/** Whose reports an article repeats, each once. */
export const citedIn = (content: Content | undefined): readonly string[] => [
  ...new Set((content?.attributions ?? []).map(({ via }) => via)),
];

const thingOf = (type: string, known: object): object => ({ '@type': TYPES[type] ?? 'Thing', ...known });

function entitiesOf({ entities, content }: ArticleRecord) {
  const sameAs = new Map((content?.entities ?? []).map((entity) => [entity.id, entity.sameAs]));
  const things = entities.map(({ id, name, type, salience }) => ({
    salience,
    thing: thingOf(type, { name, identifier: id, sameAs: sameAs.get(id) }),
  }));
  const pick = (about: boolean) =>
    things.filter(({ salience }) => salience >= ABOUT === about).map(({ thing }) => thing);
  return { about: pick(true), mentions: pick(false) };
}

function liveOf(record: ArticleRecord) {
  if (!record.live || record.content === undefined) return {};
  const { updates } = record.content;
  const named = namedInUpdates(record.content);
  const times = updates.flatMap(({ datePublished }) => instantOf(datePublished) ?? []).sort();
  return {
    coverageStartTime: times[0] ?? record.datePublished,
    coverageEndTime: times.at(-1),
    liveBlogUpdate: updates.map((update, index) => ({
      '@type': 'BlogPosting',
      headline: update.headline ?? update.time ?? undefined,
      datePublished: update.datePublished,
      articleBody: update.articleBody,
      mentions: named[index]?.map(({ id, name, type, sameAs }) => thingOf(type, { name, identifier: id, sameAs })),
    })),
  };
}

/** All records in one schema.org graph. */
export const jsonLd: Format = {
  mediaType: 'application/ld+json',
  write: (records) =>
    jsonLines(records, jsonLdOf, { open: '{"@context":"https://schema.org","@graph":[', close: ']}' }),
};
