import type { Span } from '../tagger/tagger.ts';

/** One to three initials right before a name. */
const INITIALS = /(?<=^|[\s(“"‘'])(?:\p{Lu}\.\s?){1,3}(?<=\s)$/u;
/** `Plan B. Smith said`: a letter that ends its sentence. */
const LETTERED = /(?:plan|vitamin|group|class|section|unit|hepatitis|type|grade|block|wing|gate|pool|figure|item)\s$/iu;
const REACH = 24;

/** People with the initials that stand before their names (`P. Sreedevi`), which taggers take for the end of a sentence. */
export function withInitials(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.map((span, index) => {
    if (span.type !== 'Person') return span;
    const from = Math.max(0, span.start - REACH, spans[index - 1]?.end ?? 0);
    const before = text.slice(from, span.start);
    const found = before.includes('.') ? INITIALS.exec(before) : null;
    if (found === null || LETTERED.test(before.slice(0, found.index))) return span;
    return { ...span, start: from + found.index };
  });
}
