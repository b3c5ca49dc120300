import type { Article, Provenance } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import type { DropReason } from '../outcome.ts';
import { canonicalUrl } from '../url/canonical.ts';
import { authorCandidates } from './authors.ts';
import { chooseBody, nameWeights, selectorOf } from './body.ts';
import type { Candidate } from './candidate.ts';
import { provenanceOf } from './candidate.ts';
import { readDocument } from './document.ts';
import { pageFigures } from './figures.ts';
import { splitLabels } from './labels.ts';
import { languageCandidates } from './page-language.ts';
import {
  canonicalCandidates,
  declaredImages,
  freeAccess,
  keywordsOf,
  rightsOf,
  sectionCandidates,
} from './page-meta.ts';
import { dateCandidates } from './publication-date.ts';
import { readBlocks } from './read-blocks.ts';
import { readingWindow } from './reading-window.ts';
import { toBlocks } from './to-blocks.ts';

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

/** Reads an article out of a page by general rules and, where given, the rules of its source. Never throws on any HTML. */
export function extract(page: PageInput, context: ExtractContext = {}): Extraction {
  const document = readDocument(page.html, page.url, nameWeights);
  const { facts, thing, things, publishers, headlines } = document;
  const figures = pageFigures(facts, document.hints);
  const { headlineAt, phrases } = figures;
  const languages = languageCandidates(figures, thing);
  const language = languages[0]?.value;
  const authors = authorCandidates({
    facts,
    thing,
    things,
    publishers: publishers.map(({ value }) => value),
    language,
    headlineAt,
    phrases,
  });
  const dates = dateCandidates({
    facts,
    thing,
    things,
    url: page.url,
    language,
    timeZone: context.source?.timeZone,
    fetchedAt: page.fetchedAt,
    headlineAt,
    phrases,
  });
  const chosen = chooseBody(figures);
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
  const { headline, labels } = splitLabels(pick('headline', headlines) ?? '', language);
  const publisher = pick('publisher', publishers);
  const datePublished = pick('datePublished', dates.published)?.date;
  const dateModified = pick('dateModified', dates.modified)?.date;
  const window = readingWindow(facts.blocks, chosen.kept);
  const body = readBlocks(toBlocks(window.blocks, window.doubtful), {
    headline,
    labels,
    ...optional('language', language),
    ...optional('datePublished', datePublished),
    ...optional('dateModified', dateModified),
    ...optional('publisher', publisher),
    ...optional('outlets', context.outlets),
    ...optional('timeZone', context.source?.timeZone),
  });
  const names = pick('author', authors) ?? body.author;
  const article: Article = {
    url: page.url,
    canonicalUrl:
      pick('canonicalUrl', canonicalCandidates(facts, thing, page.url)) ?? canonicalUrl(page.url) ?? page.url,
    headline,
    labels,
    ...optional('byline', body.byline),
    author: [...names],
    ...optional('publisher', publisher),
    ...optional('dateline', body.dateline),
    ...optional('description', pick('description', document.descriptions)),
    ...optional('articleSection', pick('articleSection', sectionCandidates(facts, thing))),
    keywords: [...(keywords?.value ?? [])],
    image: declaredImages(facts, thing, page.url),
    ...optional('inLanguage', pick('inLanguage', languages)),
    ...optional('datePublished', datePublished),
    ...optional('dateModified', dateModified),
    articleBody: body.articleBody,
    paragraphs: body.paragraphs,
    updates: body.updates,
    attributions: body.attributions,
    quotes: body.quotes,
    dates: body.dates,
    corrections: body.corrections,
    ...optional('isAccessibleForFree', free?.value),
    ...optional('rights', rights),
    provenance,
    confidence: chosen.certainty,
  };
  const removed = chosen.leftOut.map(({ block, step, reason }) => ({
    step,
    reason,
    selector: selectorOf(block.box),
    text: block.text,
  }));
  return { article, removed };
}
