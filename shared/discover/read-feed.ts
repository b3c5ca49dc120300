import { decodeBody } from '../charset/charset.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { JsonItem } from './feed-json.ts';
import { readFeedJson } from './feed-json.ts';
import type { FeedElement, Field } from './feed-xml.ts';
import { MAX_ENTRIES, readFeedXml } from './feed-xml.ts';
import { decodedText, plainText } from './plain-text.ts';

/**
 * One entry of a feed. `url` is absolute, of whatever scheme; it is absent where the entry has none. `title` is what to show for the entry:
 * where it has none, the beginning of its text, else its address. Dates are ISO 8601, as claimed.
 */
export type FeedEntry = {
  readonly url?: string;
  readonly title?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly id?: string;
  readonly summary?: string;
};

/** A feed as read: entries in the order of the document, at most 50,000. */
export type Feed = {
  readonly title?: string;
  readonly entries: readonly FeedEntry[];
  /** Minutes for which the publisher asks not to come again. */
  readonly ttlMinutes?: number;
  /** Hours of the day (UTC) in which the publisher asks not to come. */
  readonly skipHours: readonly number[];
  /** Weekdays (0 = Sunday) on which the publisher asks not to come. */
  readonly skipDays: readonly number[];
  /** WebSub hubs. */
  readonly hubs: readonly string[];
};

/** What is there is no feed. */
export class NotAFeed extends Error {
  override readonly name = 'NotAFeed';
}

const MAX_TITLE = 2000;
/** Of a text that stands in for a title. */
const MAX_SHOWN = 100;
const MAX_SUMMARY = 4000;
const MAX_URL = 8192;

/** Where a feed comes from. `timeZone` (IANA, of the source) is for dates that name no zone of their own. */
export type FeedOrigin = {
  readonly url: string;
  readonly contentType?: string | undefined;
  readonly timeZone?: string | undefined;
};

/** Reads RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, and JSON Feed. Throws `NotAFeed` for anything else. */
export function readFeed(body: Uint8Array | string, about: FeedOrigin): Feed {
  const text = typeof body === 'string' ? body : decodeBody(body, about.contentType, 'xml').text;
  return /^\s{0,1000}\{/.test(text) ? jsonFeed(text, about) : xmlFeed(text, about);
}

function jsonFeed(text: string, origin: FeedOrigin): Feed {
  const feed = readFeedJson(text, MAX_ENTRIES);
  if (feed === undefined) throw new NotAFeed('JSON, but no JSON Feed');
  const title = feed.title && decodedText(feed.title, MAX_TITLE);
  const entries = feed.items.map((item) => jsonEntry(item, origin));
  return { ...(title && { title }), entries, skipHours: [], skipDays: [], hubs: feed.hubs };
}

function jsonEntry(item: JsonItem, { url: base, timeZone }: FeedOrigin): FeedEntry {
  const own = item.url || item.external_url || (/^https?:/.test(item.id ?? '') ? item.id : undefined);
  return entryOf({
    url: own === undefined ? undefined : resolve(own, [base]),
    title: item.title && decodedText(item.title, MAX_TITLE),
    id: item.id?.slice(0, MAX_URL),
    summary: [item.summary, item.content_text, item.content_html]
      .map((text) => plainText(text ?? '', MAX_SUMMARY))
      .find(Boolean),
    datePublished: dateIn(item.date_published, timeZone),
    dateModified: dateIn(item.date_modified, timeZone),
  });
}

function xmlFeed(text: string, origin: FeedOrigin): Feed {
  const document = readFeedXml(text);
  if (document === undefined) throw new NotAFeed('neither RSS, RDF, Atom nor JSON Feed');
  const { feed, entries } = document;
  const title = textOf(feed, TITLE, MAX_TITLE);
  const ttl = Number(feed.fields.get('ttl')?.text ?? Number.NaN);
  return {
    ...(title && { title }),
    entries: entries.map((entry) => xmlEntry(entry, origin)),
    ...(ttl > 0 && ttl <= 10_080 && { ttlMinutes: ttl }),
    skipHours: numbersIn(feed.fields.get('skiphours')?.text),
    skipDays: weekdaysIn(feed.fields.get('skipdays')?.text),
    hubs: feed.links.filter((link) => link.rel === 'hub').flatMap((link) => resolve(link.href, [origin.url]) ?? []),
  };
}

const numbersIn = (text = ''): number[] =>
  [...text.slice(0, 500).matchAll(/\d+/g)].map(Number).filter((hour) => hour < 24);

function weekdaysIn(text = ''): number[] {
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  return names.flatMap((name, day) => (text.toLowerCase().includes(name) ? [day] : []));
}

/** Publication first where several elements claim it; a date of change counts as such only. */
const PUBLISHED = ['pubdate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'dcterms:created', 'created', 'date'];
const MODIFIED = ['updated', 'modified', 'dcterms:modified', 'lastbuilddate'];
const TITLE = ['title', 'dc:title', 'itunes:title'];
const SUMMARY = ['summary', 'description', 'content:encoded', 'content', 'dc:description'];

function xmlEntry(entry: FeedElement, { url, timeZone }: FeedOrigin): FeedEntry {
  const id = (entry.fields.get('guid') ?? entry.fields.get('id') ?? entry.fields.get('rdf:about'))?.text.trim();
  return entryOf({
    url: entryUrl(entry, [url, ...entry.bases]),
    title: textOf(entry, TITLE, MAX_TITLE),
    id: id?.slice(0, MAX_URL),
    summary: textOf(entry, SUMMARY, MAX_SUMMARY),
    datePublished: firstDate(entry, PUBLISHED, timeZone),
    dateModified: firstDate(entry, MODIFIED, timeZone),
  });
}

/** The address that FeedBurner replaced, the alternate link, the link's text, a guid or id that is one, the RDF subject. */
function entryUrl(entry: FeedElement, bases: readonly string[]): string | undefined {
  const { fields, links } = entry;
  const alternates = links.filter((link) => link.rel === 'alternate' || link.rel === '');
  const html = alternates.find((link) => link.type === '' || link.type.includes('html'));
  const permalink = entry.guidIsLink ? fields.get('guid')?.text.trim() : undefined;
  const id = fields.get('id')?.text.trim();
  const candidates = [
    fields.get('feedburner:origlink')?.text,
    (html ?? alternates[0])?.href,
    fields.get('link')?.text,
    permalink && /^(https?:|\/|[\w.-]+\/)/i.test(permalink) ? permalink : undefined,
    id && /^https?:/i.test(id) ? id : undefined,
    fields.get('rdf:about')?.text,
    links.find((link) => !['self', 'edit', 'enclosure', 'replies', 'hub', 'related', 'via'].includes(link.rel))?.href,
  ];
  for (const candidate of candidates) {
    const url = candidate?.trim() ? resolve(candidate, bases) : undefined;
    if (url !== undefined) return url;
  }
  return undefined;
}

/** Resolves against the innermost base, which may itself be relative. */
function resolve(address: string, bases: readonly string[]): string | undefined {
  if (address.length > MAX_URL) return undefined;
  let base: string | undefined;
  for (const next of bases) base = URL.canParse(next, base) ? new URL(next, base).href : base;
  return URL.canParse(address.trim(), base) ? new URL(address.trim(), base).href : undefined;
}

function textOf(element: FeedElement, names: readonly string[], limit: number): string | undefined {
  for (const name of names) {
    const field = element.fields.get(name);
    const text = field && visibleText(field, limit);
    if (text) return text;
  }
  return undefined;
}

const LITERAL = /^(text|xhtml|text\/plain|application\/xhtml\+xml)$/;

/** Atom says whether a text is markup; RSS leaves it open, so it is read as markup there. */
function visibleText({ text, type }: Field, limit: number): string {
  if (type === 'base64') return plainText(Buffer.from(text, 'base64').toString('utf8'), limit);
  return type !== undefined && LITERAL.test(type) ? decodedText(text, limit) : plainText(text, limit);
}

function firstDate(entry: FeedElement, names: readonly string[], timeZone: string | undefined): string | undefined {
  for (const name of names) {
    const date = dateIn(entry.fields.get(name)?.text, timeZone);
    if (date !== undefined) return date;
  }
  return undefined;
}

const dateIn = (text: string | undefined, timeZone: string | undefined): string | undefined =>
  text === undefined ? undefined : parseDate(text, { ...(timeZone && { timeZone }) })?.date;

/** Drops what is empty. */
function entryOf(entry: { [Key in keyof FeedEntry]-?: string | undefined }): FeedEntry {
  const { url, datePublished, dateModified, id, summary } = entry;
  const title = entry.title || summary?.slice(0, MAX_SHOWN) || url;
  return {
    ...(url && { url }),
    ...(title && { title }),
    ...(datePublished && { datePublished }),
    ...(dateModified && { dateModified }),
    ...(id && { id }),
    ...(summary && { summary }),
  };
}
