import type { EntityType } from '../../model/entity.ts';
import { opensSpan, typeOfTag } from '../tagger/tags.ts';
import type { LabelledDocument } from './corpora.ts';

export type SpanOf = { readonly start: number; readonly end: number; readonly type: EntityType };

/** Reads spans off a row of tags; `starts` and `ends` are the tokens' offsets. */
export function spansOf(tags: Uint8Array, count: number, starts: Int32Array, ends: Int32Array, at: number): SpanOf[] {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  for (let t = 0; t < count; t += 1) {
    const tag = tags[t] ?? 0;
    const type = typeOfTag(tag);
    if (type === undefined) continue;
    const open = spans[spans.length - 1];
    if (opensSpan(tag) || open === undefined) spans.push({ start: starts[at + t] ?? 0, end: ends[at + t] ?? 0, type });
    else open.end = ends[at + t] ?? 0;
  }
  return spans;
}

const SCORED = ['Person', 'Organization', 'Place'];

export type Tally = { right: number; given: number; wanted: number };

/** Exact span and type, micro-averaged, and by type. */
export function tally(
  documents: readonly LabelledDocument[],
  spans: readonly (readonly SpanOf[])[],
): Map<string, Tally> {
  const tallies = new Map<string, Tally>(['all', ...SCORED].map((name) => [name, { right: 0, given: 0, wanted: 0 }]));
  const count = (type: string, field: keyof Tally): void => {
    for (const name of ['all', type]) {
      const t = tallies.get(name);
      if (t) t[field] += 1;
    }
  };
  documents.forEach((document, i) => {
    const gold = new Set(
      document.mentions.filter((m) => SCORED.includes(m.type)).map((m) => `${m.type} ${m.start} ${m.end}`),
    );
    for (const key of gold) count(key.split(' ')[0] ?? '', 'wanted');
    for (const span of spans[i] ?? []) {
      if (!SCORED.includes(span.type)) continue;
      count(span.type, 'given');
      if (gold.has(`${span.type} ${span.start} ${span.end}`)) count(span.type, 'right');
    }
  });
  return tallies;
}

export function f1({ right, given, wanted }: Tally): number {
  return given + wanted > 0 ? (200 * right) / (given + wanted) : 0;
}
