import type { Key } from './table.ts';

/** Revision numbers as sort keys: six digits keep their order as text. */
const padded = (revision: number): string => String(revision).padStart(6, '0');

/** Words of a page as part of a key: no page makes one that is over DynamoDB's limits or no UTF-8. Names that begin with the same 200 characters share it. */
const inKey = (words: string): string => words.slice(0, 200).toWellFormed();

/** Keys of the articles table. Every item of one article stands under one partition, so that it is read with one query. */
export const articlePartition = (articleId: string): string => `A#${articleId}`;
export const listingKey = (articleId: string): Key => ({ pk: articlePartition(articleId), sk: 'META' });
export const CONTENT_PREFIX = 'C#';
export const contentKey = (articleId: string, hash: string): Key => ({
  pk: articlePartition(articleId),
  sk: CONTENT_PREFIX + hash,
});
export const revisionKey = (articleId: string, revision: number): Key => ({
  pk: articlePartition(articleId),
  sk: `R#${padded(revision)}`,
});
/** The newest look that found the article unchanged. */
export const seenKey = (articleId: string): Key => ({ pk: articlePartition(articleId), sk: 'SEEN' });

/** An id under which the article stood before its publisher gave it another address. */
export const FORMER_PREFIX = 'FORMER#';
export const formerKey = (articleId: string, formerId: string): Key => ({
  pk: articlePartition(articleId),
  sk: FORMER_PREFIX + formerId,
});

/** A page whose publisher calls it another one. */
export const aliasKey = (pageId: string): Key => ({ pk: `U#${pageId}`, sk: 'U' });

/** Edge items: lists of article ids in order of publication, under an entity, author or section. */
export const entityPartition = (entityId: string): string => `E#${entityId}`;
export const authorPartition = (foldedName: string): string => `AUTHOR#${inKey(foldedName)}`;
export const sectionPartition = (sourceId: string, foldedName: string): string =>
  `SECTION#${sourceId}#${inKey(foldedName)}`;
export const edgeSort = (publishedAt: string, articleId: string): string => `${publishedAt}#${articleId}`;

/** Entities by the first two characters of their folded names. */
export const namePartition = (foldedName: string): string => `N#${inKey(foldedName.slice(0, 2))}`;
export const nameSort = (foldedName: string, entityId: string): string => `${inKey(foldedName)}#${entityId}`;
/** One entity as the stream knows it. */
export const entityKey = (entityId: string): Key => ({ pk: entityPartition(entityId), sk: 'ENTITY' });

/** Spellings learned from the stream, by folded spelling. */
export const aliasPartition = (key: string): string => `AL#${inKey(key)}`;
/** The user's corrections of entities: one item. */
export const correctionsKey: Key = { pk: 'CORRECTIONS', sk: 'CORRECTIONS' };

/** The days and hours under which something stands, so that readers never walk empty ones. */
export const DAYS = 'CALENDAR#DAY';
export const HOURS = 'CALENDAR#HOUR';

/** Index partitions. */
export const dayPartition = (day: string): string => `D#${day}`;
export const sourcePartition = (sourceId: string): string => `SRC#${sourceId}`;
export const hourPartition = (hour: string): string => `CH#${hour}`;

/** Keys of the crawl-state table. */
export const SOURCES = 'SOURCES';
export const sourceKey = (sourceId: string): Key => ({ pk: SOURCES, sk: sourceId });
export const feedKey = (feedId: string): Key => ({ pk: `F#${feedId}`, sk: 'FEED' });
export const pageKey = (pageId: string): Key => ({ pk: `P#${pageId}`, sk: 'PAGE' });
/** The log of what happened to one address or feed. */
export const logPartition = (subjectId: string): string => `W#${subjectId}`;
export const lookKey = (subjectId: string, lookId: string): Key => ({
  pk: logPartition(subjectId),
  sk: `LOOK#${lookId}`,
});
export const foundKey = (subjectId: string, feedId: string): Key => ({
  pk: logPartition(subjectId),
  sk: `FOUND#${feedId}`,
});
/** A file that speaks for a whole origin. */
export const siteFileKey = (origin: string, path: string): Key => ({ pk: `SITE#${origin}`, sk: path });
/** How often articles of a source change. */
export const changePaceKey = (sourceId: string): Key => ({ pk: `PACE#${sourceId}`, sk: 'PACE' });
/** Dispositions of one source on one day, through the `looks` index. */
export const looksPartition = (sourceId: string, day: string): string => `LK#${sourceId}#${day}`;
/** What is due stands by kind and source in the `due` index: the backlog of one source holds up neither another nor its own feeds. */
export const duePartition = (kind: 'feed' | 'page', sourceId: string): string => `DUE#${kind}#${sourceId}`;
export const dueSort = (dueAt: string, id: string): string => `${dueAt}#${id}`;
