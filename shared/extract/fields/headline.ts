import type { Candidate } from '../candidate.ts';
import { candidate, pressed } from '../candidate.ts';
import type { Thing } from '../page/json-ld.ts';
import { plainText } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page.ts';
import { type Heading, headings, STRANGE, sitesIn } from './headings.ts';
import type { Vote, Wording } from './headline-votes.ts';
import { vote, WORTH } from './headline-votes.ts';
import { untitledVotes } from './untitled-headline.ts';

const SEPARATOR = /\s+[|\u2013\u2014\-:·•»«‹›~/]+\s+|\s*[|»]\s*/;
const TRAILING = /[\s|\u2013\u2014\-:·•»«‹›~/]+$/;
const LEADING = /^[\s|\u2013\u2014\-:·•»/]+/;

/** A `<title>` without the parts at its ends that name the site. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const pieces = title.split(SEPARATOR);
  if (pieces.length < 2) return title;
  const names = new Set(siteNames.map(pressed));
  const isSite = (piece: string) => names.has(pressed(piece));
  let rest = title;
  for (let index = pieces.length - 1; index > 0 && isSite(pieces[index] ?? ''); index -= 1)
    rest = rest.slice(0, rest.lastIndexOf(pieces[index] ?? '')).replace(TRAILING, '');
  const first = pieces[0] ?? '';
  return isSite(first) && rest.length > first.length ? rest.slice(first.length).replace(LEADING, '') : rest;
}

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

const TOLD = ['meta:og:title', 'json-ld:headline'];

/** The last step of a trail, which counts for more where the page tells networks and search engines nothing else. */
function crumbVotes(found: readonly Heading[], declared: readonly Vote[]): Vote[] {
  const isTold = ({ letters }: Heading) =>
    TOLD.every((from) => declared.some((one) => one.from === from && one.letters === letters));
  return found
    .filter(({ name }) => name === 'crumb')
    .flatMap((one) => vote(one.text, 'visible:crumb', isTold(one) ? WORTH.toldCrumb : WORTH.crumb));
}

function visibleVotes(found: readonly Heading[], declared: readonly Vote[]): Vote[] {
  const best = (list: readonly Heading[]) =>
    list.reduce<Heading | undefined>((top, one) => (top && top.support >= one.support ? top : one), undefined);
  const first = found.filter(({ name }) => name === 'h1');
  const crumbs = crumbVotes(found, declared);
  const top = best(first);
  // one heading of several that nothing supports is as likely the name of a section
  const isKnown = top && (top.support > STRANGE || top.isHeaded?.() === true);
  if (top && (isKnown || first.length === 1))
    return [...vote(top.text, 'visible:h1', isKnown ? WORTH.heading : WORTH.strange), ...crumbs];
  const other = best(found.filter(({ name }) => name !== 'h1' && name !== 'crumb'));
  return other ? [...vote(other.text, `visible:${other.name}`, WORTH.subheading), ...crumbs] : crumbs;
}

/** A heading often holds a kicker; whether it belongs to the headline, Open Graph says, unless structured data have the heading word for word. */
function withoutKicker(wording: Wording, declared: readonly Vote[], crumb: string | undefined): Wording {
  const own = wording.letters;
  const told = TOLD.flatMap((from) => declared.find((one) => one.from === from) ?? []);
  // where the trail ends in the title for search engines, structured data most often repeat that
  if (own !== crumb && told.some(({ letters }) => letters === own)) return wording;
  const bare = told.find(({ letters }) => own.endsWith(letters) && letters.length >= own.length / 2);
  return bare === undefined || bare.letters === own ? wording : bare;
}

function withKicker(wording: Wording, declared: readonly Vote[]): Wording {
  const [openGraph, jsonLd] = TOLD.map((from) => declared.find((one) => one.from === from));
  if (openGraph === undefined || jsonLd === undefined || openGraph.letters !== jsonLd.letters) return wording;
  const [own, known] = [wording.letters, openGraph.letters];
  return known !== own && known.endsWith(own) && own.length >= 0.4 * known.length ? openGraph : wording;
}

const separators = (text: string): number => text.match(/[:/|\u2013\u2014-]/g)?.length ?? 0;

/** Between two elements of a heading the page shows a gap where other sources write a sign. */
const withSigns = ({ text, letters }: Wording, declared: readonly Vote[]): string =>
  declared.find((one) => one.letters === letters && separators(one.text) > separators(text))?.text ?? text;

/** Candidates for the headline, best first. `publishers` are names that the page gives for its publisher. */
export function headlineCandidates(
  facts: PageFacts,
  thing: Thing | undefined,
  publishers: readonly string[],
): Candidate[] {
  const siteNames = [...publishers, ...sitesIn(facts)];
  const declared = declaredVotes(facts, thing, siteNames);
  const visible = visibleVotes(headings(facts, declared, siteNames), declared);
  const isUntold = visible.length === 0 && declared.every(({ from }) => from === 'title');
  const votes = [...visible, ...(isUntold ? untitledVotes(facts, SEPARATOR) : []), ...declared];
  const crumb = votes.find(({ from }) => from === 'visible:crumb')?.letters;
  const worth = new Map<string, number>();
  for (const one of votes) worth.set(one.letters, (worth.get(one.letters) ?? 0) + one.worth);
  const total = votes.reduce((sum, one) => sum + one.worth, 0);
  const worthOf = ({ letters }: Vote) => worth.get(letters) ?? 0;
  return votes
    .map((one, order) => ({ one, order }))
    .sort((a, b) => worthOf(b.one) - worthOf(a.one) || a.order - b.order)
    .flatMap(({ one }) => {
      const isVisible = one.from.startsWith('visible:');
      const text = withSigns(withKicker(isVisible ? withoutKicker(one, declared, crumb) : one, declared), declared);
      return candidate(text, one.from, Math.min(0.98, 0.5 + (0.5 * worthOf(one)) / total));
    });
}
