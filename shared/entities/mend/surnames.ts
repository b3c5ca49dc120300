import { knownAs } from '../gazetteer/gazetteer.ts';
import { plainName } from '../gazetteer/keys.ts';
import type { Span } from '../tagger/tagger.ts';

const wordsOf = (body: string, { start, end }: Span): readonly string[] =>
  plainName(body.slice(start, end).replace(/[’']s$/u, '')).split(' ');

/** `the Tarrant`, `at Tarrant`, `founder of Tarrant`: a house or a firm of that name. */
const OF_ANOTHER =
  /(?:^|\s)(?:the|at|in|(?:ceo|president|director|founder|co-founder|chairman|head|owner|unit|part) of)\s$/iu;
/** What a surname alone is taken for. */
const MISTAKEN: ReadonlySet<string> = new Set(['Organization', 'Place', 'Product']);

/** How much text before a name is read. */
const BEFORE = 16;

/**
 * People for whom a tagger took a surname alone to be a body or a place, where the text has named them in full before and no other name of it has the
 * word. Spans come in order and do not overlap.
 */
export function surnamesAmong(body: string, spans: readonly Span[]): readonly Span[] {
  const people = new Set<string>();
  const others = new Set<string>();
  for (const span of spans) {
    const words = wordsOf(body, span);
    if (span.type !== 'Person' && words.length > 1) for (const word of words) others.add(word);
  }
  return spans.map((span) => {
    const words = wordsOf(body, span);
    const [word = ''] = words.slice(-1);
    if (span.type === 'Person') {
      if (words.length > 1) people.add(word);
      return span;
    }
    const mayBe = words.length === 1 && word.length > 2 && MISTAKEN.has(span.type);
    if (!mayBe || !people.has(word) || others.has(word)) return span;
    const name = body.slice(span.start, span.end);
    const isElse =
      knownAs(name).length > 0 || OF_ANOTHER.test(body.slice(Math.max(0, span.start - BEFORE), span.start));
    return isElse ? span : { ...span, type: 'Person' };
  });
}
