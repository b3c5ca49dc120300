import type { Article } from '../model/article.ts';
import type { ContentHash } from '../model/ids.ts';
import { asContentHash, digest } from '../model/ids.ts';
import type { Content } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/record.ts';
import type { StoreMode } from '../model/source.ts';
import { ITEM_LIMIT, itemSize } from '../store/item-size.ts';
import type { Tags } from './tags-of.ts';

/** Characters that an excerpt keeps, to the end of the paragraph they fall in. */
const EXCERPT_CHARACTERS = 400;

/** What is stored of an article, under its source's mode: all of it, its first paragraphs, or no text at all. */
export function contentFrom(article: Article, tags: Tags, store: StoreMode): Content {
  const whole = storable({ ...article, ...tags, schemaVersion: SCHEMA_VERSION });
  return store === 'full' ? whole : shortened(whole, store);
}

/** What an item has left for its content, keys and names of attributes aside. */
const CONTENT_LIMIT = ITEM_LIMIT - 1024;

/** What fits into one item: of a giant text first the mentions of its updates are left out, then all mentions; its entities stay. */
export function storable(content: Content): Content {
  if (fits(content)) return content;
  const lighter = { ...content, updates: content.updates.map((update) => ({ ...update, mentions: [] })) };
  return fits(lighter) ? lighter : { ...lighter, mentions: [] };
}

const fits = (content: Content): boolean => itemSize({ pk: '', sk: '', content }) <= CONTENT_LIMIT;

/** Where the first paragraphs end that together have so many characters. */
function endOf(articleBody: string, characters: number): number {
  if (characters === 0) return 0;
  const cut = articleBody.indexOf('\n\n', characters);
  return cut < 0 ? articleBody.length : cut;
}

/**
 * Keeps whole paragraphs, and only the spans that lie in them. Of the page's other sentences, captions go, and an excerpt keeps the beginnings of correction
 * notices; metadata say by a label alone that there is one.
 */
function shortened(content: Content, store: 'excerpt' | 'metadata'): Content {
  const characters = store === 'excerpt' ? EXCERPT_CHARACTERS : 0;
  const end = endOf(content.articleBody, characters);
  const articleBody = content.articleBody.slice(0, end);
  const inside = (span: { readonly end: number }): boolean => span.end <= end;
  const notices = content.corrections.map((notice) => notice.slice(0, characters).toWellFormed()).filter(Boolean);
  const label = content.corrections.length > notices.length ? ['correction'] : [];
  return {
    ...content,
    shortenedTo: store,
    labels: [...new Set([...content.labels, ...label])],
    image: content.image.map(({ caption: _, ...image }) => image),
    articleBody,
    paragraphs: content.paragraphs
      .filter(({ kind, text }) => kind !== 'caption' && articleBody.includes(text))
      .map(({ update: _, ...paragraph }) => paragraph),
    updates: [],
    mentions: content.mentions.filter(inside),
    attributions: content.attributions.filter(inside),
    quotes: content.quotes.filter(inside),
    dates: content.dates.filter(inside),
    corrections: notices,
  };
}

/** The key of content: a hash of all of it. */
export function contentHashOf(content: Content): ContentHash {
  return asContentHash(digest(JSON.stringify(content), 32));
}
