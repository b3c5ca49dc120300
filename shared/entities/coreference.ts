import type { EntityType } from '../model/entity.ts';
import { clusterOrganizations } from './coreference-organizations.ts';
import { clusterPeople } from './coreference-people.ts';
import { plainName } from './names.ts';

/** A tagged span with the text it covers. */
export type NamedSpan = {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
  readonly text: string;
};

/** Spans of one document that name one entity. */
export type Cluster = {
  readonly type: EntityType;
  /** The fullest of its names, without titles and possessives. */
  readonly name: string;
  readonly spans: readonly NamedSpan[];
  /** Starts of the spans that could as well name another cluster. */
  readonly doubtful: ReadonlySet<number>;
};

/** A name without the possessive ending and without an article in front. */
export function bareName(text: string): string {
  return text
    .replace(/[’']s?$/u, '')
    .replace(/^the\s+/iu, '')
    .trim();
}

function clusterByName(spans: readonly NamedSpan[]): readonly Cluster[] {
  const groups = new Map<string, NamedSpan[]>();
  for (const span of spans) {
    const key = `${span.type} ${plainName(bareName(span.text))}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [span]);
    else group.push(span);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    return first === undefined
      ? []
      : [{ type: first.type, name: bareName(first.text), spans: group, doubtful: new Set<number>() }];
  });
}

/** What a name may be in the nominative, the likeliest first; of an English name that is the name alone. */
export type Readings = (name: string) => readonly string[];

/** Joins the spans of one document that name one entity. `text` is the body that the offsets count in. */
export function clusterSpans(text: string, spans: readonly NamedSpan[], readings: Readings): readonly Cluster[] {
  const people = spans.filter((span) => span.type === 'Person');
  const organizations = spans.filter((span) => span.type === 'Organization');
  const others = spans.filter((span) => span.type !== 'Person' && span.type !== 'Organization');
  return [
    ...clusterPeople(people, readings),
    ...clusterOrganizations(text, organizations, readings),
    ...clusterByName(others),
  ];
}
