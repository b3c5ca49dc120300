import { Parser } from 'htmlparser2';
import { feedVocabulary } from './feed-vocabulary.ts';

/** One element's first text, and its type attribute (Atom says there how to read it). */
export type Field = { readonly text: string; readonly type?: string };

export type Link = { readonly href: string; readonly rel: string; readonly type: string };

/** What an entry or the feed itself holds, by the names of `feedVocabulary`. */
export type FeedElement = {
  readonly fields: Map<string, Field>;
  readonly links: Link[];
  /** `xml:base`, outermost first. */
  readonly bases: string[];
  guidIsLink: boolean;
};

export type FeedDocument = { readonly feed: FeedElement; readonly entries: readonly FeedElement[] };

/** Feeds are read up to here; 50,000 is what sitemaps may hold. */
export const MAX_ENTRIES = 50_000;
/** A headline, address or summary is shorter; of a body no more is looked at. */
const MAX_FIELD = 64 * 1024;
/** No feed nests deeper on purpose. */
const MAX_DEPTH = 256;
const CHUNK = 64 * 1024;

const ROOTS = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel']);
/** Elements whose children are values of their own. */
const LISTS = new Set(['skiphours', 'skipdays']);

type State = {
  document: { feed: FeedElement; entries: FeedElement[] };
  rooted: boolean;
  depth: number;
  containerDepth: number;
  entry: FeedElement | undefined;
  entryDepth: number;
  capture: { name: string; depth: number; type: string | undefined; text: string } | undefined;
  ended: boolean;
};

const emptyElement = (bases: readonly string[] = []): FeedElement => ({
  fields: new Map(),
  links: [],
  bases: [...bases],
  guidIsLink: true,
});

/**
 * Reads RSS, RDF or Atom in one linear pass, however broken; `undefined` where there is no feed. Entities that the document declares are not
 * expanded, nothing is fetched, and what exceeds the limits is left unread.
 */
export function readFeedXml(text: string): FeedDocument | undefined {
  const state: State = {
    document: { feed: emptyElement(), entries: [] },
    rooted: false,
    depth: 0,
    containerDepth: -1,
    entry: undefined,
    entryDepth: 0,
    capture: undefined,
    ended: false,
  };
  const parser = parserInto(state);
  for (let at = 0; at < text.length && !isFull(state); at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  state.ended = true;
  if (!isFull(state)) parser.end();
  return state.rooted ? state.document : undefined;
}

const isFull = (state: State): boolean => state.document.entries.length >= MAX_ENTRIES || state.depth > MAX_DEPTH;

function parserInto(state: State): Parser {
  const vocabulary = feedVocabulary();
  return new Parser(
    {
      onopentag: (element, attributes) => {
        vocabulary.declare(attributes);
        open(state, vocabulary.nameOf(element), attributes);
      },
      ontext: (text) => {
        if (state.capture && state.capture.text.length < MAX_FIELD) state.capture.text += text.slice(0, MAX_FIELD);
      },
      onclosetag: () => close(state),
    },
    { xmlMode: true, decodeEntities: true },
  );
}

function open(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
  state.depth += 1;
  if (state.capture) {
    if (LISTS.has(state.capture.name)) state.capture.text += ' ';
    return;
  }
  if (state.depth <= 2 && ROOTS.has(name)) state.rooted = true;
  const base = attributes['xml:base'];
  if (name === 'channel' || name === 'feed' || (name === 'rss' && state.containerDepth < 0)) {
    state.containerDepth = state.depth;
    if (base !== undefined) state.document.feed.bases.push(base);
  } else if (!state.entry && (name === 'item' || name === 'entry')) {
    state.entry = emptyElement([...state.document.feed.bases, ...(base === undefined ? [] : [base])]);
    state.entryDepth = state.depth;
    const about = attributes['rdf:about'];
    if (about !== undefined) state.entry.fields.set('rdf:about', { text: about });
  } else child(state, name, attributes);
}

/** A direct child of the entry or of the feed: its text is collected, its link noted. */
function child(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
  const owner = state.entry ?? state.document.feed;
  if (state.depth !== (state.entry ? state.entryDepth : state.containerDepth) + 1) return;
  const href = attributes.href ?? attributes['rdf:resource'];
  if (name === 'link' && href !== undefined) {
    const link = { href, rel: attributes.rel ?? 'alternate', type: attributes.type ?? '' };
    if (owner.links.length < 100) owner.links.push(link);
  }
  if (name === 'guid' && /^\s*false\s*$/i.test(attributes.isPermaLink ?? attributes.ispermalink ?? '')) {
    owner.guidIsLink = false;
  }
  const coded = attributes.mode === 'base64' || attributes.type === 'application/octet-stream';
  const type = coded ? 'base64' : (attributes.type ?? attributes.mode);
  state.capture = { name, depth: state.depth, type, text: '' };
}

function close(state: State): void {
  const { capture, entry } = state;
  if (capture && capture.depth === state.depth) {
    const fields = (entry ?? state.document.feed).fields;
    // What the end of the document cuts off is no value.
    if (!state.ended && capture.text.trim() !== '' && !fields.has(capture.name)) {
      fields.set(capture.name, { text: capture.text, ...(capture.type !== undefined && { type: capture.type }) });
    }
    state.capture = undefined;
  } else if (entry && state.depth === state.entryDepth) {
    if (state.document.entries.length < MAX_ENTRIES) state.document.entries.push(entry);
    state.entry = undefined;
  }
  state.depth -= 1;
}
