import type { ParsedDate } from '../dates/parse-date.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Candidate } from './candidate.ts';
import { PHRASE } from './furniture-phrases.ts';
import type { Thing, Things } from './json-ld.ts';
import { listOf } from './json-ld.ts';
import { MARK } from './look.ts';
import type { MarkedElement, PageFacts } from './page.ts';
import { PLACE } from './page.ts';
import { urlDate } from './url-date.ts';
import { visibleText } from './visible-text.ts';

/** What the date rules need to know of the page beside its facts. */
export type DateContext = {
  readonly facts: PageFacts;
  readonly thing: Thing | undefined;
  readonly things: Things;
  readonly url: string;
  readonly language: string | undefined;
  readonly timeZone: string | undefined;
  /** When the page was fetched, ISO 8601; a date after it is not this page's. */
  readonly fetchedAt: string | undefined;
  readonly headlineAt: number;
  readonly phrases: Int32Array;
  /** The date where the source's own layout finds it. */
  readonly stated?: string | undefined;
};

export type DateCandidate = Candidate<ParsedDate>;
export type DateCandidates = {
  readonly published: readonly DateCandidate[];
  readonly modified: readonly DateCandidate[];
};

const PUBLISHED_METAS: readonly (readonly [string, number])[] = [
  ['article:published_time', 0.9],
  ['og:article:published_time', 0.88],
  ['datepublished', 0.88],
  ['og:published_time', 0.86],
  ['og:datepublished', 0.86],
  ['article:published', 0.86],
  ['parsely-pub-date', 0.86],
  ['sailthru.date', 0.84],
  ['dc.date.issued', 0.84],
  ['dcterms.issued', 0.84],
  ['dc.issued', 0.84],
  ['dcterms.created', 0.82],
  ['dc.date.created', 0.82],
  ['dc.created', 0.82],
  ['datecreated', 0.8],
  ['article:created', 0.8],
  ['publish-date', 0.82],
  ['publish_date', 0.82],
  ['published_time', 0.82],
  ['publishdate', 0.82],
  ['pubdate', 0.84],
  ['pub_date', 0.82],
  ['publication_date', 0.82],
  ['publication-date', 0.82],
  ['published-date', 0.82],
  ['datepublish', 0.8],
  ['date_published', 0.82],
  ['displaydate', 0.8],
  ['rnews:datepublished', 0.84],
  ['cxenseparse:recs:publishtime', 0.82],
  ['article_date_original', 0.82],
  ['originalpublicationdate', 0.84],
  ['ptime', 0.7],
  ['timestamp', 0.66],
  ['created', 0.74],
  ['date', 0.76],
  ['dc.date', 0.74],
  ['dcterms.date', 0.74],
  ['citation_publication_date', 0.76],
  ['citation_date', 0.74],
];

const MODIFIED_METAS: readonly (readonly [string, number])[] = [
  ['article:modified_time', 0.88],
  ['og:article:modified_time', 0.86],
  ['datemodified', 0.86],
  ['og:updated_time', 0.84],
  ['og:modified_time', 0.84],
  ['article:modified', 0.84],
  ['dcterms.modified', 0.82],
  ['dc.date.modified', 0.82],
  ['dc.modified', 0.82],
  ['last-modified', 0.76],
  ['last_modified', 0.76],
  ['lastmod', 0.76],
  ['modified', 0.74],
  ['revised', 0.72],
  ['updated_time', 0.78],
];

/** Before this, pages were not on the web. */
const FIRST_YEAR = 1994;
/** Clocks and zones of publishers may be this far ahead of ours. */
const AHEAD_MS = 36 * 3_600_000;

type Read = (text: unknown, from: string, confidence: number) => DateCandidate[];

function reader({ language, timeZone, fetchedAt }: DateContext): Read {
  const latest = fetchedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(fetchedAt) + AHEAD_MS;
  const options = {
    ...(language === undefined ? {} : { language }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(fetchedAt === undefined ? {} : { reference: fetchedAt }),
  };
  return (text, from, confidence) => {
    if (typeof text !== 'string' || !/\d/.test(text)) return [];
    const value = parseDate(text, options);
    if (!value || Number(value.date.slice(0, 4)) < FIRST_YEAR || Date.parse(value.date.slice(0, 10)) > latest)
      return [];
    return [{ value, from, confidence: value.precision === 'day' ? confidence - 0.04 : confidence }];
  };
}

const fromMetas = (facts: PageFacts, metas: typeof PUBLISHED_METAS, read: Read): DateCandidate[] =>
  metas.flatMap(([name, confidence]) =>
    (facts.metas.get(name) ?? []).slice(0, 2).flatMap((text) => read(text, `meta:${name}`, confidence)),
  );

function fromThing(
  context: DateContext,
  properties: readonly string[],
  confidence: number,
  read: Read,
): DateCandidate[] {
  const own = context.thing;
  const things = own ? [own] : context.things.all.filter(({ depth }) => depth === 0).slice(0, 4);
  return things.flatMap(({ value }) =>
    properties.flatMap((property, order) =>
      listOf(value[property])
        .slice(0, 1)
        .flatMap((text) => read(text, `json-ld:${property}`, confidence - order * 0.05)),
    ),
  );
}

const ELSEWHERE = PLACE.nav | PLACE.aside | PLACE.comment;
const BEFORE = 10;
const AFTER = 16;

const isNear = (at: number, headlineAt: number): boolean =>
  headlineAt < 0 ? at < 80 : at >= headlineAt - BEFORE && at <= headlineAt + AFTER;

const MODIFIED_WORD =
  /updat|modif|aktualis|stand:|mis à jour|actuali[sz]|aggiornat|atualiz|обновл|оновл|изменен|güncel|bijgewerkt|oppdater|opdater|uppdater|zuletzt|修正|更新|수정/i;

/** What an element away from the headline dates is more likely something else. */
const FAR = -0.3;

type Seen = { readonly candidate: DateCandidate; readonly modified: boolean };

/** Dates of time elements and of elements that are named as holding a date. */
function fromElements({ facts, headlineAt }: DateContext, read: Read): Seen[] {
  const seen: Seen[] = [];
  for (const one of facts.marked) {
    const isTime = one.element.name === 'time' || one.element.name === 'abbr';
    const property = one.element.attribs.itemprop ?? '';
    if (!isTime && !(one.marks & MARK.date) && !/^date(?:Published|Modified|Created)$/.test(property)) continue;
    if (one.box.places & ELSEWHERE || seen.length > 24) continue;
    const near = isNear(one.at, headlineAt) ? 0 : FAR;
    const candidate = readElement(one, property, near, read);
    if (candidate) seen.push({ candidate, modified: isModified(one, property) });
  }
  return seen;
}

function isModified({ element, marks }: MarkedElement, property: string): boolean {
  if (/^date(?:Published|Created)$/.test(property)) return false;
  return property === 'dateModified' || (marks & MARK.modified) !== 0 || MODIFIED_WORD.test(visibleText(element, 60));
}

const unixDate = (seconds: string | undefined): string | undefined =>
  seconds !== undefined && /^\d{9,10}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString() : undefined;

function readElement(
  { element, marks }: MarkedElement,
  property: string,
  near: number,
  read: Read,
): DateCandidate | undefined {
  const { attribs } = element;
  const stated =
    attribs.datetime ??
    attribs.content ??
    attribs['data-datetime'] ??
    attribs['data-time'] ??
    (element.name === 'abbr' ? (unixDate(attribs['data-utime']) ?? attribs.title) : undefined);
  const named = property !== '' ? 0.12 : (marks & MARK.date) !== 0 || attribs.pubdate !== undefined ? 0.04 : 0;
  const exact = read(stated, `visible:${property || element.name}`, 0.7 + named + near)[0];
  if (exact) return exact;
  const text = visibleText(element, 140);
  return text.length > 120 ? undefined : read(text, `visible:${property || element.name}`, 0.6 + named + near)[0];
}

const SHORT = 120;

/** Dates in short lines near the headline, and of lines anywhere that say what they date. */
function fromLines({ facts, headlineAt, phrases }: DateContext, read: Read): Seen[] {
  const seen: Seen[] = [];
  for (const { index, text, box } of facts.blocks) {
    if (text.length > SHORT || !/\d{2}/.test(text) || box.places & ELSEWHERE || seen.length > 12) continue;
    const says = (phrases[index] ?? 0) & PHRASE.dated;
    const near = isNear(index, headlineAt);
    if (!says && !(near && text.length < 80)) continue;
    const candidate = read(text, 'visible:text', (near ? 0.52 : 0.4) + (says ? 0.06 : 0))[0];
    if (candidate) seen.push({ candidate, modified: MODIFIED_WORD.test(text) });
  }
  return seen;
}

const FIRST_BLOCKS = 45;
const DAY_FIRST = 48;

/** Last resort: a day at the very start of a line below the headline, or a line that is hardly more than a day. */
function fromFirstWords({ facts, headlineAt }: DateContext, read: Read): DateCandidate[] {
  const from = Math.max(0, headlineAt);
  for (const { text, box } of facts.blocks.slice(from, from + FIRST_BLOCKS)) {
    if (box.places & ELSEWHERE || !/\d/.test(text.slice(0, DAY_FIRST))) continue;
    const found = read(text.slice(0, DAY_FIRST), 'visible:first-words', 0.46)[0];
    if (found) return [found];
  }
  return [];
}

/** Below this, a date is as likely that of something else, and none is better. */
const LEAST = 0.42;

const dayOf = ({ value }: DateCandidate): number => Date.parse(value.date.slice(0, 10)) / 86_400_000;

/** Sources that name the same day, or the next one in another zone, confirm each other. */
function confirmed(found: readonly DateCandidate[]): DateCandidate[] {
  return found
    .map((one) => {
      const others = found.filter(
        (other) =>
          other.from !== one.from &&
          Math.abs(dayOf(other) - dayOf(one)) <
            (other.value.zone === 'stated' && one.value.zone === 'stated' ? 1 : 1.5),
      );
      const support = Math.min(0.09, 0.03 * new Set(others.map(({ from }) => from.split(':')[0])).size);
      return { ...one, confidence: Math.min(0.99, one.confidence + support) };
    })
    .filter(({ confidence }) => confidence >= LEAST)
    .sort((a, b) => b.confidence - a.confidence);
}

/** A day with all its figures; a title that has one is most often a report of that day. */
const FULL_DAY = /\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b/;

/** Candidates for when the article was published and last changed, best first. Declared dates that agree are not compared with the visible text. */
export function dateCandidates(context: DateContext): DateCandidates {
  const { facts, url } = context;
  const read = reader(context);
  const declared = [
    ...read(context.stated, 'layout:datePublished', 0.98),
    ...fromThing(context, ['datePublished', 'dateCreated', 'uploadDate'], 0.93, read),
    ...fromMetas(facts, PUBLISHED_METAS, read),
  ];
  const modified = [...fromThing(context, ['dateModified'], 0.92, read), ...fromMetas(facts, MODIFIED_METAS, read)];
  const agree = declared.length > 1 && declared.every((one) => Math.abs(dayOf(one) - dayOf(declared[0] ?? one)) <= 1);
  const elements = agree ? [] : fromElements(context, read);
  const settled =
    agree ||
    elements.some(({ modified: late, candidate }) => !late && declared.some((one) => dayOf(one) === dayOf(candidate)));
  const seen = settled ? elements : [...elements, ...fromLines(context, read)];
  const ofUrl = agree ? undefined : (urlDate(url) ?? urlDate(facts.metas.get('og:url')?.[0] ?? ''));
  const published = [
    ...declared,
    ...seen.filter((one) => !one.modified).map(({ candidate }) => candidate),
    ...(agree ? [] : read(facts.title?.match(FULL_DAY)?.[0], 'title', 0.47)),
    ...(ofUrl ? [{ value: ofUrl, from: 'url', confidence: 0.55 }] : []),
  ];
  if (!published.some(({ confidence }) => confidence >= LEAST)) published.push(...fromFirstWords(context, read));
  const changed = [...modified, ...seen.filter((one) => one.modified).map(({ candidate }) => candidate)];
  return { published: confirmed(published), modified: confirmed(changed) };
}
