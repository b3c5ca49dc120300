import * as z from 'zod/mini';
import type { Source } from '../model/source.ts';
import { StoredSource } from '../model/source.ts';
import { allItems } from './all-items.ts';
import { duePartition, dueSort, feedKey, pageKey, SOURCES, sourceKey } from './keys.ts';
import type { Item, Key, Table } from './table.ts';

/** One feed of one source, as the crawl knows it. `dueAt` is when it is read next. */
export const FeedState = z.object({
  feedId: z.string(),
  sourceId: z.string(),
  url: z.string(),
  dueAt: z.string(),
  /** Since when its source's definition stands as it does. What was read before was read by another one. */
  definedAt: z.optional(z.string()),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  lastReadAt: z.optional(z.string()),
  lastNewAt: z.optional(z.string()),
  /** What the pace has learned. */
  intervalMinutes: z.optional(z.number()),
  failures: z.int(),
  /** Short digests of the entries that the last reading held, so that only new or modified ones are taken up. */
  known: z.optional(z.array(z.string())),
});
export type FeedState = z.infer<typeof FeedState>;

/** One address, as the crawl knows it. Without `dueAt` it is not looked at again. */
export const PageState = z.object({
  pageId: z.string(),
  sourceId: z.string(),
  url: z.string(),
  foundAt: z.string(),
  /** What the feed claims, ISO 8601. */
  datePublished: z.optional(z.string()),
  dateModified: z.optional(z.string()),
  dueAt: z.optional(z.string()),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  lastLookAt: z.optional(z.string()),
  articleId: z.optional(z.string()),
  /** When it was first found gone, until it is there again. */
  goneAt: z.optional(z.string()),
  /** The look whose message to `ingest` was sent last: its redelivery has nothing left to do. */
  sentLookId: z.optional(z.string()),
  /** The other form (AMP, print) under which it was found, where the publisher's own address is read instead. */
  formUrl: z.optional(z.string()),
  live: z.boolean(),
  looks: z.int(),
  changes: z.int(),
  /** The fingerprint of the newest content seen; what the pace counts changes by. */
  fingerprint: z.optional(z.string()),
  lastChangeAt: z.optional(z.string()),
  failures: z.int(),
  takenDown: z.optional(z.boolean()),
});
export type PageState = z.infer<typeof PageState>;

/** Something that is due: a feed or a page, with what a message needs. */
export type Due = {
  readonly kind: 'feed' | 'page';
  readonly id: string;
  readonly sourceId: string;
  readonly url: string;
  readonly dueAt: string;
};

/** Stores a source definition in place of the one with its id. */
export async function putSource(crawl: Table, source: Source, appliedAt: string): Promise<void> {
  await crawl.put({ ...sourceKey(source.id), source, appliedAt });
}

/** Removes a definition; false when there is none with this id. */
export const removeSource = (crawl: Table, sourceId: string): Promise<boolean> =>
  crawl.remove(sourceKey(sourceId), { exists: true });

/** A definition that this version of the code cannot read counts as not there: it must not stop the other sources. */
const definitionIn = (item: Item | undefined): Source | undefined => StoredSource.safeParse(item?.source).data;

export async function sourceOf(crawl: Table, sourceId: string): Promise<Source | undefined> {
  return definitionIn(await crawl.get(sourceKey(sourceId)));
}

/** All definitions, by id. */
export async function sourcesOf(crawl: Table): Promise<readonly Source[]> {
  const items = await allItems(crawl, { pk: SOURCES });
  return items.flatMap((item) => definitionIn(item) ?? []);
}

/** The ids of the definitions that `sourcesOf` leaves out, for somebody to be told. */
export async function unreadSourceIds(crawl: Table): Promise<readonly string[]> {
  const items = await allItems(crawl, { pk: SOURCES });
  return items.filter((item) => definitionIn(item) === undefined).map(({ sk }) => String(sk));
}

/** The ids of the sources that are switched on. */
export const enabledIds = async (crawl: Table): Promise<readonly string[]> =>
  (await sourcesOf(crawl)).filter(({ enabled }) => enabled).map(({ id }) => id);

type Subject = Pick<Due, 'kind' | 'id' | 'sourceId'>;

const dueAttributes = ({ kind, id, sourceId }: Subject, dueAt: string | undefined) =>
  dueAt === undefined ? {} : { dueAt, dueKey: duePartition(kind, sourceId), dueSort: dueSort(dueAt, id) };

const feedItem = (feed: FeedState): Item => ({
  ...feedKey(feed.feedId),
  ...feed,
  ...dueAttributes({ kind: 'feed', id: feed.feedId, sourceId: feed.sourceId }, feed.dueAt),
});
const pageItem = (page: PageState): Item => ({
  ...pageKey(page.pageId),
  ...page,
  ...dueAttributes({ kind: 'page', id: page.pageId, sourceId: page.sourceId }, page.dueAt),
});

/** Adds a feed that is not known yet; false when it is. */
export const addFeed = (crawl: Table, feed: FeedState): Promise<boolean> => crawl.put(feedItem(feed), { absent: true });
/** Forgets a feed: where it is defined again it is read as if for the first time. */
export const removeFeed = (crawl: Table, feedId: string): Promise<boolean> => crawl.remove(feedKey(feedId));
/** Saves what a reading left behind, unless its source was defined anew meanwhile. */
export const saveFeed = (crawl: Table, feed: FeedState): Promise<boolean> =>
  crawl.put(feedItem(feed), { atMost: ['definedAt', feed.definedAt ?? ''] });

export async function feedOf(crawl: Table, feedId: string): Promise<FeedState | undefined> {
  const item = await crawl.get(feedKey(feedId), { consistent: true });
  return item === undefined ? undefined : FeedState.parse(item);
}

/** Adds an address that is not known yet; false when it is. */
export const addPage = (crawl: Table, page: PageState): Promise<boolean> => crawl.put(pageItem(page), { absent: true });
/** Attributes of a page that a look may leave behind; a takedown that came meanwhile stays. */
const NOTHING_LEFT = Object.fromEntries(
  [...Object.keys(PageState.shape), 'dueKey', 'dueSort']
    .filter((name) => name !== 'takenDown')
    .map((name) => [name, undefined]),
);

/** Saves what a look left behind, unless a later look has. */
export function savePage(crawl: Table, page: PageState): Promise<boolean> {
  const { pk, sk, takenDown: _, ...left } = pageItem(page);
  return crawl.update({ pk, sk }, { ...NOTHING_LEFT, ...left }, { atMost: ['lastLookAt', page.lastLookAt ?? ''] });
}

export async function pageOf(crawl: Table, pageId: string): Promise<PageState | undefined> {
  const item = await crawl.get(pageKey(pageId), { consistent: true });
  return item === undefined ? undefined : PageState.parse(item);
}

/** Moves the due time of a feed or page, if it still is what the caller saw. */
export function moveDue(crawl: Table, due: Subject & Pick<Due, 'dueAt'>, dueAt: string): Promise<boolean> {
  const key = due.kind === 'feed' ? feedKey(due.id) : pageKey(due.id);
  return crawl.update(key, dueAttributes(due, dueAt), { equals: ['dueAt', due.dueAt] });
}

/** Hands a page on to another source, due at the given time; false when it is that source's no more. */
export function handOnPage(
  crawl: Table,
  { pageId, sourceId: from }: Pick<PageState, 'pageId' | 'sourceId'>,
  sourceId: string,
  dueAt: string,
): Promise<boolean> {
  const due = dueAttributes({ kind: 'page', id: pageId, sourceId }, dueAt);
  return crawl.update(pageKey(pageId), { sourceId, ...due }, { equals: ['sourceId', from] });
}

/** Makes a page due at the given time, whatever it was before. */
export async function requestLook(
  crawl: Table,
  { pageId, sourceId }: Pick<PageState, 'pageId' | 'sourceId'>,
  dueAt: string,
): Promise<void> {
  await crawl.update(pageKey(pageId), dueAttributes({ kind: 'page', id: pageId, sourceId }, dueAt), { exists: true });
}

/** Makes a page due at the given time and has it read whole: its validators may stand for a text that is not the one stored. */
export async function requestWholeLook(
  crawl: Table,
  { pageId, sourceId }: Pick<PageState, 'pageId' | 'sourceId'>,
  dueAt: string,
): Promise<void> {
  const due = dueAttributes({ kind: 'page', id: pageId, sourceId }, dueAt);
  await crawl.update(pageKey(pageId), { ...due, etag: undefined, lastModified: undefined }, { exists: true });
}

/** Makes a feed due at the given time, whatever it was before. */
export async function requestReading(
  crawl: Table,
  { feedId, sourceId }: Pick<FeedState, 'feedId' | 'sourceId'>,
  dueAt: string,
): Promise<void> {
  await crawl.update(feedKey(feedId), dueAttributes({ kind: 'feed', id: feedId, sourceId }, dueAt), { exists: true });
}

/** Makes a feed due at the given time, to be read as if for the first time: its source was defined anew then. */
export async function redefineFeed(
  crawl: Table,
  { feedId, sourceId }: Pick<FeedState, 'feedId' | 'sourceId'>,
  at: string,
): Promise<void> {
  const forgotten = { etag: undefined, lastModified: undefined, known: undefined };
  const due = dueAttributes({ kind: 'feed', id: feedId, sourceId }, at);
  await crawl.update(feedKey(feedId), { ...due, ...forgotten, definedAt: at }, { exists: true });
}

const StoredDue = z.object({
  pk: z.string(),
  sk: z.string(),
  sourceId: z.string(),
  url: z.string(),
  dueAt: z.string(),
});

/** What of the named sources is due by an instant, earliest first, at most `limit` feeds and as many pages of each. */
export async function dueBy(
  crawl: Table,
  sourceIds: readonly string[],
  instant: string,
  limit: number,
): Promise<readonly Due[]> {
  const partitions = sourceIds.flatMap((id) => [duePartition('feed', id), duePartition('page', id)]);
  const found = partitions.map(async (pk): Promise<readonly Key[]> => {
    const page = await crawl.query({ index: 'due', pk, to: `${instant}~`, limit });
    return page.items.map(({ pk, sk }) => ({ pk, sk }));
  });
  const items = await crawl.getMany((await Promise.all(found)).flat());
  return items
    .flatMap((item) => {
      const stored = StoredDue.safeParse(item);
      return stored.success ? [toDue(stored.data)] : [];
    })
    .filter((due) => due.dueAt <= instant)
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
}

const toDue = ({ pk, sk, sourceId, url, dueAt }: z.infer<typeof StoredDue>): Due => ({
  kind: sk === 'FEED' ? 'feed' : 'page',
  id: pk.slice(2),
  sourceId,
  url,
  dueAt,
});

/** Keeps an address from being looked at ever again, known or not. */
export async function blockPage(crawl: Table, pageId: string, url: string): Promise<void> {
  const blocked = { takenDown: true, dueAt: undefined, dueKey: undefined, dueSort: undefined };
  if (await crawl.update(pageKey(pageId), blocked, { exists: true })) return;
  const state = {
    pageId,
    sourceId: '',
    url,
    foundAt: '',
    live: false,
    looks: 0,
    changes: 0,
    failures: 0,
    takenDown: true,
  };
  await crawl.put({ ...pageKey(pageId), ...state }, { absent: true });
}
