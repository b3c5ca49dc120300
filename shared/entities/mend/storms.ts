import type { Span } from '../tagger/tagger.ts';

const STORM = /(?:^|[^\p{L}])((?:storm|hurricane|typhoon|cyclone)\s)$/iu;
const REACH = 12;

/** What looks like a given name behind the noun of a storm is the storm's; a noun with a capital is part of it. Spans come in order. */
export function stormsAmong(body: string, spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => {
    if (span.type !== 'Person' || /\s/u.test(body.slice(span.start, span.end))) return span;
    const noun = STORM.exec(body.slice(Math.max(0, span.start - REACH), span.start))?.[1];
    if (noun === undefined) return span;
    return { ...span, start: span.start - (/^\p{Lu}/u.test(noun) ? noun.length : 0), type: 'Event' };
  });
}
