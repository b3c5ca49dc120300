import { HEADS, INSTITUTIONS } from './job-titles-words.ts';
import { genderOf } from './names-gender.ts';
import { givenName } from './names-given.ts';
import { latinName } from './names-latin.ts';
import type { Span } from './tag-spans.ts';

const OFFICE_OF = /(?:^|[^\p{L}])(\p{L}+) of (?:the )?$/u;
const REACH = 40;

const isGiven = (word: string): boolean => {
  const latin = latinName(word);
  return givenName(latin) !== undefined || genderOf(latin) !== undefined;
};

/** Where a person's full name begins in a body's name that an office stands before: `Deputy Head of the [Harbour Service Oleh Drozd]`. */
function personIn(body: string, { start, end, type }: Span): number | undefined {
  if (type !== 'Organization') return undefined;
  const office = OFFICE_OF.exec(body.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase() ?? '';
  const found = /^(.*\s)?(\p{L}+)\s+((\p{Lu}[\p{L}\p{M}’'-]+)\s+\p{Lu}[\p{L}\p{M}’'-]+)$/u.exec(body.slice(start, end));
  const [, , kind = '', name = '', given = ''] = found ?? [];
  return HEADS.has(office) && INSTITUTIONS.has(kind.toLowerCase()) && isGiven(given) ? end - name.length : undefined;
}

/** Parts a body from the person who holds an office of it, where a tagger has read both as one name. */
export function splitBodies(body: string, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => {
    const at = personIn(body, span);
    if (at === undefined) return [span];
    const before = body.slice(span.start, at).trimEnd();
    return [
      { ...span, end: span.start + before.length },
      { ...span, start: at, type: 'Person' },
    ];
  });
}
