import type { Candidate } from './candidate.ts';
import type { Thing } from './json-ld.ts';
import type { PageFacts } from './page.ts';

/** A date as the page states it. */
export type PageDate = {
  readonly date: string;
  readonly precision: 'second' | 'minute' | 'day';
  readonly zone: 'stated' | 'source' | 'assumed';
};

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;

function readIso(text: string): PageDate | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, offset] = match;
  if (hour === undefined) return { date: `${year}-${month}-${day}`, precision: 'day', zone: 'assumed' };
  const zone =
    offset === undefined
      ? ''
      : /^z$/i.test(offset)
        ? 'Z'
        : offset.length === 5
          ? `${offset.slice(0, 3)}:${offset.slice(3)}`
          : offset.length === 3
            ? `${offset}:00`
            : offset;
  const date = `${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${zone}`;
  return Number.isNaN(Date.parse(date))
    ? undefined
    : { date, precision: second ? 'second' : 'minute', zone: zone ? 'stated' : 'assumed' };
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
  'og:published_time',
];
const MODIFIED = ['article:modified_time', 'datemodified', 'og:updated_time', 'last-modified', 'dc.date.modified'];

export function dateCandidates(
  facts: PageFacts,
  thing: Thing | undefined,
): { published: Candidate<PageDate>[]; modified: Candidate<PageDate>[] } {
  const read = (value: unknown, from: string, confidence: number): Candidate<PageDate>[] => {
    const date = typeof value === 'string' ? readIso(value) : undefined;
    return date ? [{ value: date, from, confidence }] : [];
  };
  return {
    published: [
      ...read(thing?.value['datePublished'], 'json-ld:datePublished', 0.95),
      ...PUBLISHED.flatMap((name) => read(facts.metas.get(name)?.[0], `meta:${name}`, 0.9)),
      ...facts.marked
        .filter(({ element }) => element.name === 'time')
        .flatMap(({ element }) => read(element.attribs['datetime'], 'visible:time', 0.7)),
    ],
    modified: [
      ...read(thing?.value['dateModified'], 'json-ld:dateModified', 0.95),
      ...MODIFIED.flatMap((name) => read(facts.metas.get(name)?.[0], `meta:${name}`, 0.85)),
    ],
  };
}
