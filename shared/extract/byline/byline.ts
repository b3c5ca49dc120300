import { splitCredits } from './byline-credits.ts';
import { denseNames } from './caseless-names.ts';

/** Who put others' reports together is the author where no reporter is named. */
const WRITING = /^writing by/iu;
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

/**
 * Reads a credit line as printed. `author` has the names of people who wrote the text; `credits` has everything else that is credited, as
 * printed: editors, photographers, and agencies or desks, which are no persons. Reporters count as authors only where the line names no writer.
 * The words of `publisher` between a name and a role are no part of the name.
 */
export function namesFromByline(
  text: string,
  language?: string,
  publisher?: string,
): { author: string[]; credits: string[] } {
  const dense = DENSE.test(text) ? denseNames(text) : [];
  if (dense.length > 0) return { author: dense, credits: [] };
  const parts = splitCredits(text, language, publisher);
  const writers = parts.filter((part) => part.role === 'author');
  // what stands before `by` is a section or a heading
  const isAnnounced = writers.some(({ stated, names }) => stated && names.length > 0);
  const written = writers.filter(({ stated }) => stated || !isAnnounced).flatMap((part) => part.names);
  const reported = parts.filter((part) => part.role === 'reporter').flatMap((part) => part.names);
  const rewritten = parts.filter(({ text: part }) => WRITING.test(part)).flatMap((part) => part.names);
  const author = written.length > 0 ? written : reported.length > 0 ? reported : rewritten;
  const reporters = written.length > 0 ? parts.filter((part) => part.role === 'reporter').map((part) => part.text) : [];
  const others = parts.filter((part) => part.role === 'credit' || part.role === 'picture').map((part) => part.text);
  const desks = parts.flatMap((part) => part.desks);
  return { author: [...new Set(author)], credits: [...new Set([...desks, ...reporters, ...others])] };
}
