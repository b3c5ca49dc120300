import type { Span } from '../tagger/tagger.ts';
import { carriersAmong } from './carriers.ts';
import { withInitials } from './initials.ts';
import { shipsAmong } from './ships.ts';
import { stormsAmong } from './storms.ts';
import { surnamesAmong } from './surnames.ts';

/** The names of an English text with types and beginnings that the text itself tells of, whatever a tagger took them for; in order, none overlapping. */
export const mended = (body: string, spans: readonly Span[]): readonly Span[] =>
  [stormsAmong, shipsAmong, carriersAmong, surnamesAmong, withInitials].reduce(
    (named, mend) => mend(body, named),
    spans,
  );
