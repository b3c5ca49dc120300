import type { Candidate } from '../candidate.ts';
import { candidate, likeness, pressed } from '../candidate.ts';
import type { Thing } from '../page/json-ld.ts';
import { plainText } from '../page/json-ld.ts';
import { MARK } from '../page/look.ts';
import type { Box, MarkedElement, PageFacts } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { visibleText } from '../page/visible-text.ts';

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

/** How much each source is worth when several agree on a wording. The visible headline wins alone against any one of the others. */
const WORTH = {
  heading: 2,
  /** A heading that is like nothing that the page declares: that of another article, or the name of the site. */
  strange: 1,
  crumb: 0.4,
  toldCrumb: 1.4,
  subheading: 0.3,
  jsonLd: 0.8,
  openGraph: 0.9,
  twitter: 0.3,
  title: 0.3,
  other: 0.2,
} as const;

/** A wording of the headline with its letters alone, by which wordings are compared. */
type Wording = { readonly text: string; readonly letters: string };

const wordingOf = (text: string): Wording => ({ text, letters: pressed(text) });

type Vote = Wording & { readonly from: string; readonly worth: number };

const vote = (text: string | undefined, from: string, worth: number): Vote[] =>
  text === undefined || text === '' ? [] : [{ ...wordingOf(text), from, worth }];

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

type Heading = Wording & {
  readonly name: string;
  readonly support: number;
  /** Whether what the page declares stands right below it, as its second line. */
  readonly isHeaded?: () => boolean;
};

const CRUMB_LEVELS = 3;

/** Whether a main heading is the last step of a breadcrumb trail: the title for search engines, and not the headline above the text. */
function isCrumb({ box }: MarkedElement): boolean {
  let outer: Box | undefined = box;
  for (let level = 0; outer && level <= CRUMB_LEVELS; level += 1, outer = outer.parent) {
    const { class: names = '', id = '' } = outer.element.attribs;
    if (outer.name === 'nav' || outer.name === 'li' || /crumb/i.test(names) || /crumb/i.test(id)) return true;
  }
  return false;
}

/** How many blocks below its trail a headline stands, and where it stands when it is like what the page declares. */
const BELOW_CRUMB = 5;
const FAR_BELOW_CRUMB = 20;
const WITHIN = 2;
const LIKE = 0.6;

/** How like the likest wording that the page declares. */
function supportOf(letters: string, declared: readonly Vote[]): number {
  if (declared.some((one) => one.letters === letters)) return 1;
  return Math.max(0, ...declared.map((one) => likeness(letters, one.letters)));
}

const isLike = (letters: string, declared: readonly Vote[]): boolean => supportOf(letters, declared) > LIKE;

/** The heading of second rank that follows a breadcrumb trail, where that ended in the main heading. */
function headingBelow({ at }: MarkedElement, { blocks }: PageFacts, declared: readonly Vote[]): string | undefined {
  for (const { box, index } of blocks.slice(at + 1, at + 1 + FAR_BELOW_CRUMB)) {
    if (box.places & (PLACES_OF_OTHERS | PLACE.list)) continue;
    let outer: Box | undefined = box;
    for (let level = 0; outer && level <= WITHIN; level += 1, outer = outer.parent) {
      if (outer.name !== 'h2') continue;
      const own = blocks.slice(outer.first, outer.end).map(({ text }) => text);
      const heading = own.join(' ');
      if (index <= at + BELOW_CRUMB || isLike(pressed(heading), declared)) return heading;
    }
  }
  return undefined;
}

const SECOND_LINE = 2;

const isHeaded = ({ at }: MarkedElement, { blocks }: PageFacts, declared: readonly Vote[]): boolean =>
  blocks
    .slice(at + 1, at + 1 + SECOND_LINE)
    .some(({ text }) => text.length < LONGEST && isLike(pressed(text), declared));

/** Headings of the page that may be the headline, with their likeness to what the page declares. */
function headings(facts: PageFacts, declared: readonly Vote[], siteNames: readonly string[]): Heading[] {
  const sites = new Set(siteNames.map(pressed));
  const read = (text: string, name: string): Heading[] => {
    if (text === '' || text.length >= LONGEST) return [];
    const wording = wordingOf(text);
    if (sites.has(wording.letters)) return [];
    return [{ ...wording, name, support: supportOf(wording.letters, declared) }];
  };
  return facts.marked.flatMap((one) => {
    const { element, box, marks } = one;
    const { name, attribs } = element;
    if (name === 'h1' && isCrumb(one)) {
      const below = headingBelow(one, facts, declared);
      if (below) return [...read(below, 'h1'), ...read(visibleText(element), 'crumb')];
    }
    const isHeading = name === 'h1' || attribs.itemprop === 'headline' || (name === 'h2' && marks & MARK.headline);
    if (!isHeading || box.places & PLACES_OF_OTHERS) return [];
    return read(visibleText(element), name).map((heading) => ({
      ...heading,
      isHeaded: () => isHeaded(one, facts, declared),
    }));
  });
}

const STRANGE = 0.35;

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

const SHORTEST_PIECE = 15;

/** The part of the title that begins a block of the page, where that has no heading and declares nothing else: the other parts name the site. */
function shownPart({ title, blocks }: PageFacts): Vote[] {
  const text = plainText(title) ?? '';
  const parts = text.length < LONGEST ? text.split(SEPARATOR).map(wordingOf) : [];
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  const shown = parts.find(
    ({ letters }) =>
      letters.length >= SHORTEST_PIECE &&
      blocks.some(({ text, linked }) => linked === 0 && text.length < LONGEST && pressed(text).startsWith(letters)),
  );
  return vote(shown?.text, 'title', WORTH.heading);
}

const MOST_PARTS = 4;

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

/** Candidates for the headline, best first. `siteNames` are names that the page gives for its publisher. */
export function headlineCandidates(
  facts: PageFacts,
  thing: Thing | undefined,
  siteNames: readonly string[],
): Candidate[] {
  const declared = declaredVotes(facts, thing, siteNames);
  const visible = visibleVotes(headings(facts, declared, siteNames), declared);
  const isUntold = visible.length === 0 && declared.every(({ from }) => from === 'title');
  const votes = [...visible, ...(isUntold ? shownPart(facts) : []), ...declared];
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
