import { namesOf } from './article-thing.ts';
import type { Candidate } from './candidate.ts';
import type { Thing, Things } from './json-ld.ts';
import { plainText } from './json-ld.ts';
import { MARK } from './look.ts';
import type { PageFacts } from './page.ts';
import { PLACE } from './page.ts';
import { visibleText } from './visible-text.ts';

const METAS = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author',
  'twitter:creator',
];

const looksLikeName = (name: string): boolean =>
  name.length > 1 && name.length < 80 && !/https?:|www\.|^@|[<>{}]/.test(name);

function splitNames(text: string): string[] {
  return text
    .replace(/^(?:by|von|par|por|di|de)\s+/i, '')
    .split(/\s*(?:,|;|\||\band\b|\bund\b|\bet\b|&)\s*/)
    .map((name) => name.trim())
    .filter(looksLikeName);
}

/** Candidates for the list of authors, best first. */
export function authorCandidates(
  facts: PageFacts,
  thing: Thing | undefined,
  things: Things,
): Candidate<readonly string[]>[] {
  const found: Candidate<readonly string[]>[] = [];
  const add = (names: readonly string[], from: string, confidence: number) => {
    const value = [...new Set(names.filter(looksLikeName))];
    if (value.length > 0) found.push({ value, from, confidence });
  };
  add(namesOf(thing?.value['author'] ?? thing?.value['creator'], things).flatMap(splitNames), 'json-ld:author', 0.9);
  for (const name of METAS)
    add(
      (facts.metas.get(name) ?? []).flatMap((text) => splitNames(plainText(text) ?? '')),
      `meta:${name}`,
      0.7,
    );
  const visible = facts.marked.filter(
    ({ box }) => !(box.places & (PLACE.aside | PLACE.footer | PLACE.comment | PLACE.nav)),
  );
  add(
    visible
      .filter(({ element }) => element.attribs['rel'] === 'author' || element.attribs['itemprop'] === 'author')
      .flatMap(({ element }) => splitNames(visibleText(element, 200))),
    'visible:author',
    0.75,
  );
  const byline = visible.find(({ marks }) => marks & MARK.byline);
  if (byline) add(splitNames(visibleText(byline.element, 200)), 'visible:byline', 0.5);
  return found.sort((a, b) => b.confidence - a.confidence);
}
