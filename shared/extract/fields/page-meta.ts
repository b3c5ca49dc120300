import type { Rights } from '../../model/article.ts';
import { trustedCanonical } from '../../url/canonical.ts';
import type { Candidate } from '../candidate.ts';
import { candidate } from '../candidate.ts';
import { namesOf } from '../page/article-thing.ts';
import type { JsonObject, Thing, Things } from '../page/json-ld.ts';
import { isObject, listOf, plainText } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page.ts';
import { sectionsAbove, shownSections, shownTopics, trailSection } from './shown-topics.ts';

const metaText = (facts: PageFacts, name: string): string | undefined =>
  (facts.metas.get(name) ?? []).map((text) => plainText(text)).find((text) => text !== undefined);

const firstMeta = (facts: PageFacts, names: readonly string[], confidence: number): Candidate[] =>
  names.flatMap((name) => candidate(metaText(facts, name), `meta:${name}`, confidence));

/** Names of the publisher, best first. */
export function publisherCandidates(facts: PageFacts, thing: Thing | undefined, things: Things): Candidate[] {
  return [
    ...candidate(namesOf(thing?.value.publisher, things)[0], 'json-ld:publisher', 0.9),
    ...candidate(siteName(facts), 'meta:og:site_name', 0.85),
    ...firstMeta(
      facts,
      ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher', 'twitter:site'],
      0.5,
    ),
  ].map((found) => ({ ...found, value: found.value.replace(/^@/, '') }));
}

/** Longer texts are slogans or headlines. */
const LONGEST_NAME = 60;

/** What Open Graph names as the site, unless that is an address or the title of the page. */
function siteName(facts: PageFacts): string | undefined {
  const text = metaText(facts, 'og:site_name');
  const isName = text !== undefined && text.length <= LONGEST_NAME && !/^https?:/i.test(text);
  return isName && text !== metaText(facts, 'og:title') ? text : undefined;
}

export function descriptionCandidates(facts: PageFacts, thing: Thing | undefined): Candidate[] {
  return [
    ...candidate(plainText(thing?.value.description), 'json-ld:description', 0.85),
    ...firstMeta(facts, ['og:description', 'description', 'twitter:description', 'dc.description'], 0.8),
  ];
}

/** Names of the section, best first: declared, shown beside the headline, or a step of the trail to the page. */
export function sectionCandidates(
  facts: PageFacts,
  thing: Thing | undefined,
  things: Things,
  headlineAt: number,
): Candidate[] {
  const found = [
    ...listOf(thing?.value.articleSection).flatMap((text) => candidate(plainText(text), 'json-ld:articleSection', 0.9)),
    ...firstMeta(
      facts,
      ['article:section', 'section', 'parsely-section', 'sailthru.section', 'articlesection', 'category', 'og:section'],
      0.85,
    ),
    ...shownSections(facts, headlineAt),
    ...trailSection(things, plainText(thing?.value.headline) ?? ''),
    ...sectionsAbove(facts, headlineAt),
  ].filter(({ value }) => !NO_SECTION.test(value));
  // a name says more than the path of its folder
  return [...found.filter(({ value }) => !FOLDER.test(value)), ...found.filter(({ value }) => FOLDER.test(value))];
}

/** `News/local` */
const FOLDER = /^[\w-]+(?:\/[a-z\d-]+)+$/;

/** What content systems write where no editor has named a section. */
const NO_SECTION =
  /^(?:uncategori[sz]ed|unkategorisiert|nicht kategorisiert|non class[ée]e?|sin categor[ií]a|senza categoria|sem categoria|без категории|articles?|posts?|pages?|home|homepage|default|none|null|n\/a)$/i;

/** What content systems put before a topic. */
const OF_SYSTEM = /^(?:topics?|tags?|(?:nlp )?category|subject|keywords?|themen|schlagwörter|etiquetas|теги)\s*:\s*/i;
/** `Ada_Brandt` */
const JOINED = /^\p{Lu}\p{Ll}+(?:_\p{Lu}\p{Ll}+)+$/u;
/** Switches, numbers, addresses and the like, which say nothing to a reader. */
const TECHNICAL =
  /^[@_]|^\d{6,}$|^[\da-f]{8,}(?:-[\da-f]+)*$|^[\p{L}\d]+(?:_[\p{L}\d]+)+$|^\S+[:=]\S+$|^[\w-]+\.(?:com|net|org|co\.\w+)$|^(?:section|type|page ?type|content ?type|story ?type|author|source|word ?count|layout|template|id)\s*:/iu;

/** Key words as the page declares them, else as it links to its topics, without repeats. */
export function keywordsOf(
  facts: PageFacts,
  thing: Thing | undefined,
  headlineAt: number,
): Candidate<readonly string[]> | undefined {
  const sources: readonly (readonly [string, readonly unknown[]])[] = [
    ['json-ld:keywords', listOf(thing?.value.keywords)],
    ['meta:article:tag', facts.metas.get('article:tag') ?? []],
    ['meta:news_keywords', facts.metas.get('news_keywords') ?? []],
    // written for search engines, and often once for the whole site
    ['visible:topics', shownTopics(facts, headlineAt)],
    ['meta:keywords', facts.metas.get('keywords') ?? []],
  ];
  for (const [from, values] of sources) {
    const words = values
      .map((value) => plainText(isObject(value) ? value.name : value))
      .flatMap((text) => text?.split(/\s*[,;،、]\s*/) ?? [])
      .map((word) => word.replace(OF_SYSTEM, '').replace(JOINED, (name) => name.replaceAll('_', ' ')))
      .filter((word) => word !== '' && word.length < 100 && !TECHNICAL.test(word));
    if (words.length > 0) return { value: [...new Set(words)].slice(0, 100), from, confidence: 0.8 };
  }
  return undefined;
}

/** The address that the page declares for itself where it can be trusted, absolute. */
export function canonicalCandidates(facts: PageFacts, thing: Thing | undefined, pageUrl: string): Candidate[] {
  const link = facts.links.find(({ attribs }) => /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ''))?.attribs.href;
  const declared: readonly (readonly [string, string | undefined, number])[] = [
    ['link:canonical', link, 0.95],
    ['meta:og:url', facts.metas.get('og:url')?.[0], 0.85],
    ['json-ld:mainEntityOfPage', addressOf(thing?.value), 0.8],
  ];
  for (const [from, address, confidence] of declared) {
    const trusted = address === undefined ? undefined : trustedCanonical(pageUrl, address);
    if (trusted !== undefined) return candidate(trusted, from, confidence);
  }
  return [];
}

function addressOf(value: JsonObject | undefined): string | undefined {
  const page = value?.mainEntityOfPage;
  const address = isObject(page) ? page['@id'] : (page ?? value?.url);
  return typeof address === 'string' && /^https?:/.test(address) ? address : undefined;
}

/** What the page and its headers say about machine use. */
export function rightsOf(facts: PageFacts, headers: Readonly<Record<string, string>>): Rights | undefined {
  const robots = [...(facts.metas.get('robots') ?? []), headers['x-robots-tag'] ?? '']
    .flatMap((text) => text.toLowerCase().split(','))
    .map((directive) => directive.trim())
    .filter(Boolean);
  const reservation = (headers['tdm-reservation'] ?? metaText(facts, 'tdm-reservation'))?.trim();
  const policy = (headers['tdm-policy'] ?? metaText(facts, 'tdm-policy'))?.trim();
  if (robots.length === 0 && reservation === undefined && policy === undefined) return undefined;
  return {
    robots: [...new Set(robots)],
    ...(reservation === '0' || reservation === '1' ? { tdmReservation: reservation === '1' } : {}),
    ...(policy ? { tdmPolicy: policy } : {}),
  };
}

const truth = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.replace(/^.*schema\.org\//i, '').toLowerCase() : '';
  return text === 'true' || text === 'yes' ? true : text === 'false' || text === 'no' ? false : undefined;
};

/** Whether the publisher lets everybody read the article; a page is free when nothing says otherwise only if something says so. */
export function freeAccess(facts: PageFacts, thing: Thing | undefined): Candidate<boolean> | undefined {
  const tier = metaText(facts, 'article:content_tier')?.toLowerCase();
  const tierFree = tier === undefined ? undefined : tier === 'free' ? true : tier === 'locked' ? false : undefined;
  return [
    ...candidate(truth(thing?.value.isAccessibleForFree), 'json-ld:isAccessibleForFree', 0.9),
    ...candidate(tierFree, 'meta:article:content_tier', 0.85),
    ...candidate(truth(metaText(facts, 'isaccessibleforfree')), 'microdata:isAccessibleForFree', 0.85),
  ][0];
}
