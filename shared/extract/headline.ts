import type { Candidate } from './candidate.ts';
import { candidate, likeness, pressed } from './candidate.ts';
import type { Thing } from './json-ld.ts';
import { plainText } from './json-ld.ts';
import { MARK } from './look.ts';
import type { PageFacts } from './page.ts';
import { PLACE } from './page.ts';
import { visibleText } from './visible-text.ts';

const SEPARATOR = /\s+[|\u2013\u2014\-:·•»«‹›~/]+\s+|\s*[|»]\s*/;
const TRAILING = /[\s|\u2013\u2014\-:·•»«‹›~/]+$/;
const LEADING = /^[\s|\u2013\u2014\-:·•»/]+/;

/** A `<title>` without the parts at its ends that name the site. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map(pressed));
  const pieces = title.split(SEPARATOR);
  if (pieces.length < 2) return title;
  const isSite = (piece: string) => names.has(pressed(piece));
  let rest = title;
  for (let index = pieces.length - 1; index > 0 && isSite(pieces[index] ?? ''); index -= 1)
    rest = rest.slice(0, rest.lastIndexOf(pieces[index] ?? '')).replace(TRAILING, '');
  const first = pieces[0] ?? '';
  return isSite(first) && rest.length > first.length ? rest.slice(first.length).replace(LEADING, '') : rest;
}

/** How much each source is worth when several agree on a wording. The visible headline wins alone against any one of the others. */
const WORTH = {
  heading: 2,
  subheading: 0.3,
  jsonLd: 0.8,
  openGraph: 0.9,
  twitter: 0.3,
  title: 0.3,
  other: 0.2,
} as const;

type Vote = { readonly text: string; readonly from: string; readonly worth: number };

const vote = (text: string | undefined, from: string, worth: number): Vote[] =>
  text === undefined || text === '' ? [] : [{ text, from, worth }];

/** `headline`, or `name` where the headline is a description that begins in the middle of a sentence. */
function titleOf(thing: Thing | undefined): string | undefined {
  const [headline, name] = [plainText(thing?.value.headline), plainText(thing?.value.name)];
  return headline === undefined || (name !== undefined && /^\p{Ll}/u.test(headline) && !/^\p{Ll}/u.test(name))
    ? name
    : headline;
}

function declaredVotes(facts: PageFacts, thing: Thing | undefined, siteNames: readonly string[]): Vote[] {
  const meta = (name: string) => plainText(facts.metas.get(name)?.[0]);
  const clean = (text: string | undefined) => text && withoutSiteName(text, siteNames);
  return [
    ...vote(clean(meta('og:title')), 'meta:og:title', WORTH.openGraph),
    ...vote(clean(titleOf(thing)), 'json-ld:headline', WORTH.jsonLd),
    ...vote(clean(meta('twitter:title')), 'meta:twitter:title', WORTH.twitter),
    ...vote(clean(plainText(facts.title)), 'title', WORTH.title),
    ...vote(meta('headline') ?? meta('dc.title') ?? meta('title'), 'meta:title', WORTH.other),
  ];
}

const PLACES_OF_OTHERS = PLACE.nav | PLACE.aside | PLACE.footer | PLACE.hidden | PLACE.comment;
const LONGEST = 400;

type Heading = { readonly text: string; readonly name: string; readonly support: number };

/** Headings of the page that may be the headline, with their likeness to what the page declares. */
function headings(facts: PageFacts, declared: readonly Vote[], siteNames: readonly string[]): Heading[] {
  const sites = new Set(siteNames.map(pressed));
  return facts.marked
    .filter(({ element: { name, attribs }, box, marks }) => {
      const isHeading = name === 'h1' || attribs.itemprop === 'headline' || (name === 'h2' && marks & MARK.headline);
      return isHeading && !(box.places & PLACES_OF_OTHERS);
    })
    .map(({ element }) => ({ text: visibleText(element), name: element.name }))
    .filter(({ text }) => text !== '' && text.length < LONGEST && !sites.has(pressed(text)))
    .map((heading) => ({
      ...heading,
      support: Math.max(0, ...declared.map(({ text }) => likeness(heading.text, text))),
    }));
}

function visibleVotes(found: readonly Heading[]): Vote[] {
  const best = (list: readonly Heading[]) =>
    list.reduce<Heading | undefined>((top, one) => (top && top.support >= one.support ? top : one), undefined);
  const first = found.filter(({ name }) => name === 'h1');
  const top = best(first);
  // one heading of several that nothing supports is as likely the name of a section
  if (top && (top.support > 0.2 || first.length === 1)) return vote(top.text, 'visible:h1', WORTH.heading);
  const other = best(found.filter(({ name }) => name !== 'h1'));
  return other ? vote(other.text, `visible:${other.name}`, WORTH.subheading) : [];
}

/** A heading often holds a kicker that other sources leave out, or leaves out one that all others have. */
function withoutKicker(text: string, declared: readonly Vote[]): string {
  const own = pressed(text);
  for (const { text: other, from } of declared) {
    if (from !== 'meta:og:title' && from !== 'json-ld:headline') continue;
    const known = pressed(other);
    if (known !== own && own.endsWith(known) && known.length >= own.length / 2) return other;
  }
  return text;
}

function withKicker(text: string, declared: readonly Vote[]): string {
  const [openGraph, jsonLd] = ['meta:og:title', 'json-ld:headline'].map(
    (from) => declared.find((one) => one.from === from)?.text,
  );
  if (!openGraph || !jsonLd || pressed(openGraph) !== pressed(jsonLd)) return text;
  const [own, known] = [pressed(text), pressed(openGraph)];
  return known !== own && known.endsWith(own) && own.length >= 0.4 * known.length ? openGraph : text;
}

const separators = (text: string): number => text.match(/[:/|\u2013\u2014-]/g)?.length ?? 0;

/** Between two elements of a heading the page shows a gap where other sources write a sign. */
const withSigns = (text: string, declared: readonly Vote[]): string =>
  declared.find((one) => pressed(one.text) === pressed(text) && separators(one.text) > separators(text))?.text ?? text;

/** Candidates for the headline, best first. `siteNames` are names that the page gives for its publisher. */
export function headlineCandidates(
  facts: PageFacts,
  thing: Thing | undefined,
  siteNames: readonly string[],
): Candidate[] {
  const declared = declaredVotes(facts, thing, siteNames);
  const votes = [...visibleVotes(headings(facts, declared, siteNames)), ...declared];
  const worth = new Map<string, number>();
  for (const one of votes) worth.set(pressed(one.text), (worth.get(pressed(one.text)) ?? 0) + one.worth);
  const total = votes.reduce((sum, one) => sum + one.worth, 0);
  const worthOf = (one: Vote) => worth.get(pressed(one.text)) ?? 0;
  return votes
    .map((one, order) => ({ one, order }))
    .sort((a, b) => worthOf(b.one) - worthOf(a.one) || a.order - b.order)
    .flatMap(({ one }) => {
      const isVisible = one.from.startsWith('visible:');
      const text = withSigns(withKicker(isVisible ? withoutKicker(one.text, declared) : one.text, declared), declared);
      return candidate(text, one.from, Math.min(0.98, 0.5 + (0.5 * worthOf(one)) / total));
    });
}
