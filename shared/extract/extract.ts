import { load } from 'cheerio/slim';
import type { Article, Provenance } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import type { DropReason } from '../outcome.ts';
import { canonicalUrl } from '../url/canonical.ts';
import { articleThing } from './article-thing.ts';
import { authorCandidates } from './authors.ts';
import { chooseBlocks, toBlock } from './body.ts';
import type { Candidate } from './candidate.ts';
import { provenanceOf } from './candidate.ts';
import { headlineCandidates } from './headline.ts';
import { readThings } from './json-ld.ts';
import {
  canonicalCandidates,
  declaredImages,
  descriptionCandidates,
  freeAccess,
  keywordsOf,
  publisherCandidates,
  rightsOf,
  sectionCandidates,
} from './page-meta.ts';
import { dateCandidates } from './publication-date.ts';
import { walkPage } from './walk.ts';

/** A page as fetched; header names in lower case, `fetchedAt` in ISO 8601 UTC. */
export type PageInput = {
  readonly url: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetchedAt?: string;
};

/** What is known before the page is read. */
export type ExtractContext = {
  readonly source?: Source;
  /** Sources that texts may cite. */
  readonly outlets?: readonly { readonly id: string; readonly names: readonly string[] }[];
};

/** A block that was taken out of the body, by which step and why. */
export type Removal = {
  readonly step: string;
  readonly selector: string;
  readonly reason: string;
  readonly text: string;
};

export type Extraction = {
  readonly article: Article;
  readonly dropped?: DropReason;
  readonly removed: readonly Removal[];
};

const NO_WEIGHTS: ReadonlyMap<string, number> = new Map();

/** Reads an article out of a page by general rules and, where given, the rules of its source. Never throws on any HTML. */
export function extract(page: PageInput, _context: ExtractContext = {}): Extraction {
  const $ = load(page.html);
  const root = $.root()[0];
  const facts = walkPage(root as never, NO_WEIGHTS);
  const things = readThings(facts.scripts);
  const thing = articleThing(things, page.url);
  const publishers = publisherCandidates(facts, thing, things);
  const headlines = headlineCandidates(
    facts,
    thing,
    publishers.map(({ value }) => value),
  );
  const authors = authorCandidates(facts, thing, things);
  const dates = dateCandidates(facts, thing);
  const blocks = chooseBlocks(facts).map(toBlock);
  const provenance: Record<string, Provenance> = {};
  const pick = <Value>(field: string, candidates: readonly Candidate<Value>[]): Value | undefined => {
    const best = candidates[0];
    if (best) provenance[field] = provenanceOf(best);
    return best?.value;
  };
  const keywords = keywordsOf(facts, thing);
  const free = freeAccess(facts, thing);
  const rights = rightsOf(facts, page.headers ?? {});
  const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
  const article: Article = {
    url: page.url,
    canonicalUrl:
      pick('canonicalUrl', canonicalCandidates(facts, thing, page.url)) ?? canonicalUrl(page.url) ?? page.url,
    headline: pick('headline', headlines) ?? '',
    labels: [],
    author: [...(pick('author', authors) ?? [])],
    ...optional('publisher', pick('publisher', publishers)),
    ...optional('description', pick('description', descriptionCandidates(facts, thing))),
    ...optional('articleSection', pick('articleSection', sectionCandidates(facts, thing))),
    keywords: [...(keywords?.value ?? [])],
    image: declaredImages(facts, thing, page.url),
    ...optional('inLanguage', facts.language),
    ...optional('datePublished', pick('datePublished', dates.published)?.date),
    ...optional('dateModified', pick('dateModified', dates.modified)?.date),
    articleBody: blocks.map(({ text }) => text).join('\n\n'),
    paragraphs: blocks.map(({ kind, text }) => ({ kind, text })),
    updates: [],
    attributions: [],
    quotes: [],
    dates: [],
    corrections: [],
    ...optional('isAccessibleForFree', free?.value),
    ...optional('rights', rights),
    provenance,
    confidence: 0.5,
  };
  return { article, removed: [] };
}
