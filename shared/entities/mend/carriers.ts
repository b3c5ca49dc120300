import { knownAs } from '../gazetteer/gazetteer.ts';
import { plainName } from '../names/latin.ts';
import type { Span } from '../tagger/tagger.ts';

/** A company by its last word: `Nordmar Line`, `Port Ellery Lines`. */
const CARRIER = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}\sLines?$/u;
/** Lines of a map, a railway or a front are told apart by these, and by the article that stands before them. */
const OTHER_LINE =
  /^(?:red|blue|green|yellow|orange|purple|pink|brown|grey|gray|black|white|silver|gold|front|coast|finish|starting|main|central|north|south|east|west|northern|southern|eastern|western|date|picket|metro|rail)\s/iu;
const THE = /(?:^|[^\p{L}])(?:the|a|its|their)\s+$/iu;

/** Whether a span names a shipping line, an airline or the like, by its form. */
function isCarrier(body: string, { start, end, type }: Span): boolean {
  const name = body.slice(start, end);
  if (type !== 'Place' || !CARRIER.test(name) || OTHER_LINE.test(name) || knownAs(name).length > 0) return false;
  return !THE.test(body.slice(Math.max(0, start - 12), start));
}

/** The spans with the companies among the places: a name is taken for one where none of its mentions says that it is a line on a map. */
export function carriersAmong(body: string, spans: readonly Span[]): readonly Span[] {
  const nameOf = ({ start, end }: Span): string => plainName(body.slice(start, end));
  const places = spans.filter(({ start, end, type }) => type === 'Place' && CARRIER.test(body.slice(start, end)));
  if (places.length === 0) return spans;
  const others = new Set(places.filter((span) => !isCarrier(body, span)).map(nameOf));
  return spans.map((span) =>
    places.includes(span) && !others.has(nameOf(span)) ? { ...span, type: 'Organization' as const } : span,
  );
}
