import type { EntityType } from '../../model/entity.ts';
import { knownAs } from '../gazetteer/gazetteer.ts';

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
  /** Of a person: nouns of office beside the name. */
  readonly offices?: ReadonlySet<string>;
};

/** A name without the possessive ending, unless it is a name with it (`Lowe’s`), and without an article in front. */
export function bareName(text: string): string {
  const isWhole = /[’']s$/u.test(text) && knownAs(text).some(({ type }) => type === 'Organization');
  return (isWhole ? text : text.replace(/[’']s?$/u, '')).replace(/^the\s+/iu, '').trim();
}

/** What a name may be in the nominative, the likeliest first; of an English name that is the name alone. */
export type Readings = (name: string) => readonly string[];
