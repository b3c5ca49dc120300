import type { Article, Provenance } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import type { DropReason } from '../outcome.ts';
import { canonicalUrl } from '../url/canonical.ts';
import type { ChosenBody } from './body/body.ts';
import { chooseBody, nameWeights, selectorOf } from './body/body.ts';
import type { DeclaredBody } from './body/declared-body.ts';
import { DECLARED_CERTAINTY, declaredBody } from './body/declared-body.ts';
import type { PageFigures } from './body/figures.ts';
import { pageFigures } from './body/figures.ts';
import { trimInserts } from './body/inserts.ts';
import { readingWindow } from './body/reading-window.ts';
import { aboveByline, STANDFIRST, trimStandfirst } from './body/standfirst.ts';
import { toBlocks } from './body/to-blocks.ts';
import { trimEnd, trimLead } from './body/trim-edges.ts';
import { isHouse } from './byline/names.ts';
import { tidyCase } from './byline/signature.ts';
import type { Candidate } from './candidate.ts';
import { provenanceOf } from './candidate.ts';
import { confidenceOf, dropReasonOf, LEAST_CONFIDENCE } from './confidence.ts';
import type { DateCandidates } from './dates/publication-date.ts';
import { dateCandidates } from './dates/publication-date.ts';
import type { ReadDocument } from './document.ts';
import { readDocument } from './document.ts';
import { authorCandidates } from './fields/authors.ts';
import { articleImages } from './fields/images.ts';
import { headlineAndLabels } from './fields/label-elements.ts';
import { languageCandidates } from './fields/page-language.ts';
import { canonicalCandidates, freeAccess, keywordsOf, rightsOf, sectionCandidates } from './fields/page-meta.ts';
import { applyLayout, layoutOf } from './layout.ts';
import type { LearnedLayout } from './learn.ts';
import { driftOf, learnLayout } from './learn.ts';
import { liveUpdatesOf } from './live/live-updates.ts';
import { withMarkup } from './page/plain-text.ts';
import type { ReadBody } from './read-blocks.ts';
import { readBlocks } from './read-blocks.ts';

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
  /** Where earlier pages of this source had their body. */
  readonly learned?: LearnedLayout;
};

/** A block inside the span of the body that was left out, by which step and why. */
export type Removal = {
  readonly step: string;
  readonly selector: string;
  readonly reason: string;
  readonly text: string;
};

export type Extraction = {
  readonly article: Article;
  /** Why the pipeline would not keep it. */
  readonly dropped?: DropReason;
  readonly removed: readonly Removal[];
  /** The address of the next part of an article that is split over pages. */
  readonly paginationUrl?: string;
  /** 0 to 1: how little the page fits the learned layout; absent without one. */
  readonly drift?: number;
  /** What is known of the source's layout after this page; absent where nothing was given to learn on. */
  readonly learned?: LearnedLayout;
};

/** What the steps of one extraction hand on. */
type Reading = {
  readonly page: PageInput;
  readonly context: ExtractContext;
  readonly document: ReadDocument;
  readonly figures: PageFigures;
  readonly chosen: ChosenBody;
  /** The text that the page declares, where it shows none. */
  readonly declared: DeclaredBody;
  readonly headline: readonly Candidate[];
  readonly language: readonly Candidate[];
  readonly author: readonly Candidate<readonly string[]>[];
  readonly dates: DateCandidates;
  readonly host: string | undefined;
  readonly layoutByline: string | undefined;
};

/** An object with the property only where there is a value. */
const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } => {
  const result: { [Name in Key]?: Value } = {};
  if (value !== undefined) result[key] = value;
  return result;
};

function readPage(page: PageInput, context: ExtractContext): Reading {
  const layout = layoutOf(context.source, page.fetchedAt);
  const document = readDocument(withMarkup(page.html), page.url, nameWeights, layout && 'selectors');
  const { facts, thing, things, publishers } = document;
  const figures = pageFigures(facts, document.hints);
  const languages = languageCandidates(figures, thing);
  const language = languages[0]?.value ?? context.source?.inLanguage;
  const { headlineAt, phrases } = figures;
  const shared = { facts, thing, things, language, headlineAt, phrases };
  const general = chooseBody(figures);
  const applied = layout && document.root ? applyLayout(document.root, facts, layout, general) : undefined;
  const named = publishers.map(({ value }) => value);
  const [firstBlock, lastBlock] = [general.kept[0], general.kept.at(-1)];
  const bodyAt = firstBlock && lastBlock ? ([firstBlock.index, lastBlock.index] as const) : undefined;
  const author = authorCandidates({ ...shared, publishers: named, bodyAt: firstBlock?.index ?? -1 });
  const when = { ...shared, bodyAt, url: page.url, timeZone: context.source?.timeZone, fetchedAt: page.fetchedAt };
  const text = trimInserts(trimStandfirst(applied?.chosen ?? general, facts), figures);
  const chosen = trimEnd(trimLead(text, figures, author[0]?.value ?? [], language));
  return {
    page,
    context,
    document,
    figures,
    chosen,
    declared: declaredBody({ states: facts.states, headline: document.hints.headline, thing }, chosen, figures),
    headline: [...(applied?.headline ?? []), ...document.headlines],
    language: languages,
    author,
    dates: dateCandidates({ ...when, stated: applied?.datePublished }),
    layoutByline: applied?.byline,
    host: URL.parse(page.url)?.hostname,
  };
}

function readBody(
  { document, chosen, declared, dates, language, context, layoutByline, host }: Reading,
  headline: string,
  labels: readonly string[],
): ReadBody {
  const window = readingWindow(document.facts.blocks, chosen.kept);
  const shown = toBlocks(window.blocks, window.doubtful, aboveByline(document.facts, chosen.kept));
  return readBlocks(declared.blocks.length > 0 ? declared.blocks : shown, {
    headline,
    labels,
    ...optional('language', language[0]?.value),
    ...optional('datePublished', dates.published[0]?.value.date),
    ...optional('dateModified', dates.modified[0]?.value.date),
    ...optional('publisher', document.publishers[0]?.value),
    ...optional('host', host),
    ...optional('outlets', context.outlets),
    ...optional('timeZone', context.source?.timeZone),
    ...optional('clock', dates.clock),
    ...optional('visibleByline', layoutByline),
    liveUpdates: liveUpdatesOf(document.thing, document.things),
  });
}

/** A byline inside the text counts for more than a declared author that is only the house. */
const CERTAIN_AUTHOR = 0.58;

/** Links to writers' pages may leave one out and hold a photographer: a credit line that shares a name with them knows better. */
function authorOf({ author, language }: Reading, body: ReadBody): Candidate<readonly string[]> | undefined {
  const best = author[0];
  const isNamed = body.author.length > 0;
  const isLinked = best?.from === 'visible:author-link' && best.value.some((name) => body.author.includes(name));
  if (isNamed && (isLinked || !best || best.confidence < CERTAIN_AUTHOR))
    return { value: body.author, from: 'text:byline', confidence: 0.75 };
  return (
    best && { ...best, value: best.value.map((name) => (isHouse(name) ? name : tidyCase(name, language[0]?.value))) }
  );
}

/** Picks the best candidate of each field and notes where it came from. */
function picker(): {
  pick: <Value>(field: string, found: readonly (Candidate<Value> | undefined)[]) => Value | undefined;
  provenance: Record<string, Provenance>;
} {
  const provenance: Record<string, Provenance> = {};
  return {
    provenance,
    pick: (field, found) => {
      const best = found[0];
      if (best) provenance[field] = provenanceOf(best);
      return best?.value;
    },
  };
}

function notePrecision(provenance: Record<string, Provenance>, { published, modified }: DateCandidates): void {
  for (const [field, best] of [
    ['datePublished', published[0]],
    ['dateModified', modified[0]],
  ] as const)
    if (best) provenance[field] = { ...provenanceOf(best), precision: best.value.precision, zone: best.value.zone };
}

function articleOf(reading: Reading, confidence: number): Article {
  const { page, document, dates, chosen } = reading;
  const { facts, thing } = document;
  const { pick, provenance } = picker();
  const printed = pick('headline', reading.headline) ?? '';
  const { headlineAt } = reading.figures;
  const { headline, labels } = headlineAndLabels(printed, facts, headlineAt, reading.language[0]?.value);
  const body = readBody(reading, headline, labels);
  notePrecision(provenance, dates);
  if (body.articleBody !== '')
    provenance.articleBody =
      reading.declared.blocks.length > 0
        ? { from: reading.declared.from, confidence: DECLARED_CERTAINTY }
        : { from: 'text', confidence: Math.round(chosen.certainty * 100) / 100 };
  return {
    url: page.url,
    canonicalUrl:
      pick('canonicalUrl', canonicalCandidates(facts, thing, page.url)) ?? canonicalUrl(page.url) ?? page.url,
    headline,
    labels,
    ...optional('byline', reading.layoutByline ?? body.byline),
    author: [...(pick('author', [authorOf(reading, body)]) ?? [])],
    ...optional('publisher', pick('publisher', document.publishers)),
    ...optional('dateline', body.dateline),
    ...optional('description', pick('description', [...document.descriptions, ...standfirstOf(chosen)])),
    ...optional('articleSection', pick('articleSection', sectionCandidates(facts, thing, document.things, headlineAt))),
    keywords: [...(pick('keywords', [keywordsOf(facts, thing, headlineAt)]) ?? [])],
    image: articleImages(facts, thing, document.things, chosen.kept, page.url, headlineAt),
    ...optional('inLanguage', pick('inLanguage', reading.language)),
    ...optional('datePublished', dates.published[0]?.value.date),
    ...optional('dateModified', dates.modified[0]?.value.date),
    articleBody: body.articleBody,
    paragraphs: body.paragraphs,
    updates: body.updates,
    attributions: body.attributions,
    quotes: body.quotes,
    dates: body.dates,
    corrections: body.corrections,
    ...optional('isAccessibleForFree', pick('isAccessibleForFree', [freeAccess(facts, thing)])),
    ...optional('rights', rightsOf(facts, page.headers ?? {})),
    provenance,
    confidence,
  };
}

/** Where nothing declares what the text is about, its standfirst says it. */
const standfirstOf = ({ leftOut }: ChosenBody): Candidate[] =>
  leftOut
    .filter(({ step }) => step === STANDFIRST)
    .map(({ block }) => ({ value: block.text, from: 'visible:standfirst', confidence: 0.7 }));

const nextPage = ({ document: { facts }, page }: Reading): string | undefined => {
  const href = facts.links.find(({ attribs }) => attribs.rel === 'next')?.attribs.href;
  return href === undefined ? undefined : (URL.parse(href, page.url)?.href ?? undefined);
};

/**
 * Reads an article out of a page by general rules and, where given, the rules of its source and what was learned from its earlier pages.
 * Answers for any text, however broken, with what it found; `dropped` says where the pipeline would not keep it.
 */
export function extract(page: PageInput, context: ExtractContext = {}): Extraction {
  const reading = readPage(page, context);
  const { chosen, figures, document, headline, dates } = reading;
  const signals = {
    figures,
    kept: chosen.kept,
    certainty: reading.declared.blocks.length > 0 ? DECLARED_CERTAINTY : chosen.certainty,
    declared: reading.declared.blocks.reduce((sum, { text }) => sum + text.length, 0),
    thing: document.thing,
    url: page.url,
    hasHeadline: headline.length > 0,
    hasDate: dates.published.length > 0,
  };
  const confidence = confidenceOf(signals);
  return {
    article: articleOf(reading, confidence),
    removed: chosen.leftOut.map(({ block, step, reason }) => ({
      step,
      reason,
      selector: selectorOf(block.box),
      text: block.text,
    })),
    ...optional('dropped', dropReasonOf(signals, confidence)),
    ...optional('paginationUrl', nextPage(reading)),
    ...optional(
      'learned',
      context.learned && confidence >= LEAST_CONFIDENCE
        ? learnLayout(context.learned, chosen.kept, figures)
        : context.learned,
    ),
    ...optional('drift', driftOf(chosen.kept, figures, context.learned)),
  };
}
