import { constants, gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { decodeBody } from '../charset/charset.ts';
import { parseDate } from '../dates/parse-date.ts';
import { decodedText } from './plain-text.ts';

/** One address of a sitemap. `title` and `datePublished` come from the news extension; dates are ISO 8601, as claimed. */
export type SitemapEntry = {
  readonly url: string;
  readonly dateModified?: string;
  readonly datePublished?: string;
  readonly title?: string;
};

/** A sitemap as read; the addresses of an `index` are those of other sitemaps. At most 50,000, as the protocol has it. */
export type Sitemap = { readonly kind: 'urlset' | 'index' | 'text'; readonly entries: readonly SitemapEntry[] };

/** What is there is no sitemap, or one that cannot be unpacked within bounds. */
export class NotASitemap extends Error {
  override readonly name = 'NotASitemap';
}

const MAX_ENTRIES = 50_000;
const MAX_FIELD = 8192;
const MAX_TITLE = 2000;
const MAX_DEPTH = 64;
const CHUNK = 64 * 1024;
/** What a packed sitemap may unpack to: as much as a feed may weigh. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads a sitemap, sitemap index, news sitemap or list of addresses, also gzipped. `timeZone` (IANA, of the source) is for dates that name no zone.
 * Throws `NotASitemap` for anything else.
 */
export function readSitemap(bytes: Uint8Array, contentType?: string, timeZone?: string): Sitemap {
  const { text } = decodeBody(unpack(bytes), contentType, 'xml');
  if (!/^[\s\ufeff]{0,1000}</.test(text)) return readLines(text);
  const state = readXml(text, timeZone);
  if (state.kind === undefined) throw new NotASitemap('XML, but no sitemap');
  return { kind: state.kind, entries: state.entries };
}

function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw new NotASitemap(`gzip: ${error instanceof Error ? error.message : error}`);
  }
}

function readLines(text: string): Sitemap {
  const entries: SitemapEntry[] = [];
  for (const [line] of text.matchAll(/\S+/g)) {
    if (entries.length >= MAX_ENTRIES) break;
    if (/^https?:\/\//i.test(line) && line.length <= MAX_FIELD && URL.canParse(line)) entries.push({ url: line });
  }
  if (entries.length === 0) throw new NotASitemap('neither XML nor a list of addresses');
  return { kind: 'text', entries };
}

type State = {
  readonly timeZone: string | undefined;
  kind: 'urlset' | 'index' | undefined;
  entries: SitemapEntry[];
  depth: number;
  fields: Map<string, string> | undefined;
  capture: { name: string; depth: number; text: string } | undefined;
  ended: boolean;
};

/** Elements that we read, without the prefix of the news extension. The nested ones of images and videos have other names or prefixes. */
const FIELDS = new Set(['loc', 'lastmod', 'news:title', 'news:publication_date']);

function readXml(text: string, timeZone: string | undefined): State {
  const state: State = {
    timeZone,
    kind: undefined,
    entries: [],
    depth: 0,
    fields: undefined,
    capture: undefined,
    ended: false,
  };
  const parser = new Parser(
    {
      onopentagname: (name) => open(state, nameOf(name)),
      ontext: (piece) => {
        if (state.capture && state.capture.text.length < MAX_FIELD) state.capture.text += piece.slice(0, MAX_FIELD);
      },
      onclosetag: (name) => close(state, nameOf(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const isFull = (): boolean => state.entries.length >= MAX_ENTRIES || state.depth > MAX_DEPTH;
  for (let at = 0; at < text.length && !isFull(); at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  // A value whose closing tag has begun is whole.
  state.ended = !/<\/[\w:]{0,20}$/.test(text.slice(-24));
  if (!isFull()) parser.end();
  return state;
}

/** Prefixes are the publisher's choice, except that news, image and video elements are told apart by theirs. */
function nameOf(element: string): string {
  const name = element.toLowerCase();
  if (!name.includes(':')) return name;
  return /^(n|news):/.test(name)
    ? `news:${name.slice(name.indexOf(':') + 1)}`
    : name.replace(/^(s|sm|sitemap|ns\d*):/, '');
}

function open(state: State, name: string): void {
  state.depth += 1;
  if (state.capture) return;
  if (name === 'urlset' || name === 'sitemapindex') state.kind ??= name === 'urlset' ? 'urlset' : 'index';
  else if (name === 'url' || name === 'sitemap') state.fields ??= new Map();
  else if (state.fields && FIELDS.has(name)) state.capture = { name, depth: state.depth, text: '' };
}

function close(state: State, name: string): void {
  const { capture, fields } = state;
  if (capture && capture.depth === state.depth) {
    // What the end of the document cuts off is no value.
    if (!state.ended && !fields?.has(capture.name)) fields?.set(capture.name, capture.text.trim());
    state.capture = undefined;
  } else if (!capture && fields && (name === 'url' || name === 'sitemap')) {
    const entry = entryFrom(fields, state.timeZone);
    if (entry && state.entries.length < MAX_ENTRIES) state.entries.push(entry);
    state.fields = undefined;
  }
  state.depth -= 1;
}

function entryFrom(fields: ReadonlyMap<string, string>, timeZone: string | undefined): SitemapEntry | undefined {
  const url = fields.get('loc') ?? '';
  if (!URL.canParse(url)) return undefined;
  const dateModified = dateIn(fields.get('lastmod'), timeZone);
  const datePublished = dateIn(fields.get('news:publication_date'), timeZone);
  const title = decodedText(fields.get('news:title') ?? '', MAX_TITLE);
  return {
    url,
    ...(dateModified && { dateModified }),
    ...(datePublished && { datePublished }),
    ...(title && { title }),
  };
}

const dateIn = (text: string | undefined, timeZone: string | undefined): string | undefined =>
  text ? parseDate(text, { ...(timeZone && { timeZone }) })?.date : undefined;
