import type { JsonObject, Thing, Things } from './json-ld.ts';
import { isObject, listOf, plainText } from './json-ld.ts';

const ARTICLE_TYPE =
  /(?:Article|Posting|^Report|^Review|NewsItem|AnalysisNews|OpinionNews)$|^(?:Recipe|HowTo|CreativeWork|LiveBlogPosting)$/;
const PAGE_TYPE =
  /^(?:WebPage|ItemPage|AboutPage|VideoObject|MediaObject|PodcastEpisode|QAPage|FAQPage|Event|Product)$/;
/** Properties whose objects are about something else than the page's own article. */
const ELSEWHERE =
  /^(?:itemListElement|hasPart|isPartOf|relatedLink|mentions|about|citation|isBasedOn|review|reviews|comment|suggestedAnswer|blogPost|liveBlogUpdate|subjectOf|recordedIn|video|image|item|associatedMedia|breadcrumb)$/;

const pathOf = (address: string): string => {
  try {
    const { pathname } = new URL(address, 'http://host.invalid');
    return pathname.replace(/\/+$/, '');
  } catch {
    return address;
  }
};

function rank(thing: Thing, path: string): number {
  const { value } = thing;
  let score = 0;
  if (thing.types.some((type) => ARTICLE_TYPE.test(type))) score += 10;
  else if (thing.types.some((type) => PAGE_TYPE.test(type))) score += 2;
  else return -1;
  if (thing.types.some((type) => /NewsArticle|LiveBlogPosting/.test(type))) score += 2;
  if (thing.types.includes('CreativeWork')) score -= 5;
  if (ELSEWHERE.test(thing.under)) score -= 9;
  if (value.headline ?? value.name) score += 2;
  if (value.datePublished) score += 2;
  if (value.author) score += 1;
  if (path !== '' && addressesOf(value).some((address) => pathOf(address) === path)) score += 4;
  return score - Math.min(3, thing.depth);
}

const addressesOf = (value: JsonObject): string[] =>
  [value.url, value['@id'], value.mainEntityOfPage]
    .flatMap((entry) => (isObject(entry) ? [entry['@id'], entry.url] : [entry]))
    .filter((entry) => typeof entry === 'string');

/** The object that describes the page's own article; of several, the one that names this address and says most. */
export function articleThing(things: Things, url: string): Thing | undefined {
  const path = pathOf(url);
  let best: Thing | undefined;
  let bestRank = 0;
  for (const thing of things.all) {
    const score = rank(thing, path);
    if (score > bestRank) {
      best = thing;
      bestRank = score;
    }
  }
  return best;
}

/** Whether the object is an article rather than a page, a video or the like. */
export const isArticleThing = (thing: Thing): boolean => thing.types.some((type) => ARTICLE_TYPE.test(type));

/** Follows a bare `{"@id": ...}` to the object that says more. */
export function resolved(value: unknown, things: Things): unknown {
  if (!isObject(value)) return value;
  const id = value['@id'];
  return typeof id === 'string' && value.name === undefined ? (things.byId.get(id) ?? value) : value;
}

/** How deep names are looked for: some pages wrap a person in another. */
const NAME_DEPTH = 3;

/** Names of the people or organizations that a property lists, in order. */
export function namesOf(value: unknown, things: Things, depth = NAME_DEPTH): string[] {
  return listOf(value).flatMap((entry) => {
    const whole = resolved(entry, things);
    if (!isObject(whole)) return plainText(whole) ?? [];
    const name = whole.name ?? fullName(whole);
    return depth > 0 ? namesOf(name, things, depth - 1) : [];
  });
}

function fullName(value: JsonObject): string | undefined {
  const parts = [plainText(value.givenName), plainText(value.familyName)].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
