import { plainName } from '../names/names.ts';
import { bareName, type Cluster, type NamedSpan, type Readings } from './cluster.ts';
import { clusterOrganizations } from './organizations.ts';
import { clusterPeople } from './people.ts';

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

/** Joins the spans of one document that name one entity. `text` is the body that the offsets count in. */
export function clusterSpans(text: string, spans: readonly NamedSpan[], readings: Readings): readonly Cluster[] {
  const people = spans.filter((span) => span.type === 'Person');
  const organizations = spans.filter((span) => span.type === 'Organization');
  const others = spans.filter((span) => span.type !== 'Person' && span.type !== 'Organization');
  return [
    ...clusterPeople(text, people, readings),
    ...clusterOrganizations(text, organizations, readings),
    ...clusterByName(others),
  ];
}
