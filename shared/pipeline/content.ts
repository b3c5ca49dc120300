import type { Article } from '../model/article.ts';
import type { ContentHash } from '../model/ids.ts';
import { asContentHash, digest } from '../model/ids.ts';
import type { Content } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/record.ts';
import type { Source } from '../model/source.ts';
import { ITEM_LIMIT, itemSize } from '../store/item-size.ts';
import type { Tags } from './tags-of.ts';

/** Characters that an excerpt keeps, to the end of the paragraph they fall in. */
const EXCERPT_CHARACTERS = 400;

/** What is stored of an article, under the source's mode: all of it, its first paragraphs, or no text at all. */
export function contentFrom(article: Article, tags: Tags, source: Source | undefined): Content {
  const whole = storable({ ...article, ...tags, schemaVersion: SCHEMA_VERSION });
  if (source === undefined || source.store === 'full') return whole;
  return shortened(whole, source.store === 'excerpt' ? EXCERPT_CHARACTERS : 0);
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

/** Keeps whole paragraphs until `characters` are reached, and only the spans that lie in them. */
function shortened(content: Content, characters: number): Content {
  const cut = content.articleBody.indexOf('\n\n', characters);
  const end = characters === 0 ? 0 : cut < 0 ? content.articleBody.length : cut;
  const articleBody = content.articleBody.slice(0, end);
  const inside = (span: { readonly end: number }): boolean => span.end <= end;
  return {
    ...content,
    articleBody,
    paragraphs: content.paragraphs.filter(({ text }) => articleBody.includes(text)),
    updates: [],
    mentions: content.mentions.filter(inside),
    attributions: content.attributions.filter(inside),
    quotes: content.quotes.filter(inside),
    dates: content.dates.filter(inside),
  };
}

/** The key of content: a hash of all of it. */
export function contentHashOf(content: Content): ContentHash {
  return asContentHash(digest(JSON.stringify(content), 32));
}
