import type { Candidate } from './candidate.ts';
import { candidate, folded, wordOverlap } from './candidate.ts';
import type { Thing } from './json-ld.ts';
import { plainText } from './json-ld.ts';
import { MARK } from './look.ts';
import type { MarkedElement, PageFacts } from './page.ts';
import { PLACE } from './page.ts';
import { visibleText } from './visible-text.ts';

const SEPARATOR = /\s+[|\u2013\u2014\-:·•»«‹›~/]+\s+|\s*[|»]\s*/;

/** A `<title>` without the parts that name the site or its section. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map((name) => folded(name).replaceAll(' ', '')));
  const pieces = title.split(SEPARATOR);
  if (pieces.length < 2) return title;
  const isSite = (piece: string) => names.has(folded(piece).replaceAll(' ', ''));
  let end = title;
  for (let index = pieces.length - 1; index > 0 && isSite(pieces[index] ?? ''); index -= 1)
    end = end.slice(0, end.lastIndexOf(pieces[index] ?? '')).replace(/[\s|\u2013\u2014\-:·•»«‹›~/]+$/, '');
  const first = pieces[0] ?? '';
  return isSite(first) && end.length > first.length
    ? end.slice(first.length).replace(/^[\s|\u2013\u2014\-:·•»/]+/, '')
    : end;
}

const PLACES_OF_OTHERS = PLACE.nav | PLACE.aside | PLACE.footer | PLACE.hidden | PLACE.comment;

function visibleHeadlines(facts: PageFacts): { text: string; marked: MarkedElement }[] {
  return facts.marked
    .filter(
      ({ element, box, marks }) =>
        (element.name === 'h1' ||
          (element.attribs['itemprop'] === 'headline' && element.name !== 'meta') ||
          (element.name === 'h2' && marks & MARK.headline)) &&
        !(box.places & PLACES_OF_OTHERS),
    )
    .map((marked) => ({ text: visibleText(marked.element), marked }))
    .filter(({ text }) => text.length > 0 && text.length < 400);
}

/** Candidates for the headline, best first. `siteNames` are names the page gives for its publisher. */
export function headlineCandidates(
  facts: PageFacts,
  thing: Thing | undefined,
  siteNames: readonly string[],
): Candidate[] {
  const meta = (name: string) => plainText(facts.metas.get(name)?.[0]);
  const clean = (text: string | undefined) => (text === undefined ? undefined : withoutSiteName(text, siteNames));
  const declared = [
    ...candidate(plainText(thing?.value['headline'] ?? thing?.value['name']), 'json-ld:headline', 0.85),
    ...candidate(clean(meta('og:title')), 'meta:og:title', 0.8),
    ...candidate(clean(meta('twitter:title')), 'meta:twitter:title', 0.7),
    ...candidate(meta('headline') ?? meta('dc.title') ?? meta('title'), 'meta:title', 0.6),
    ...candidate(clean(plainText(facts.title)), 'title', 0.5),
  ];
  const seen = visibleHeadlines(facts).map(({ text, marked }, order) => {
    const support = Math.max(0, ...declared.map(({ value }) => wordOverlap(text, value)));
    const level = marked.element.name === 'h1' ? 0.15 : 0;
    const confidence = declared.length === 0 ? 0.5 + level : 0.35 + 0.45 * support + level;
    return { value: text, from: `visible:${marked.element.name}`, confidence: confidence - order * 0.005 };
  });
  return [...seen.filter(({ confidence }) => confidence > 0.4), ...declared].sort(
    (a, b) => b.confidence - a.confidence,
  );
}
