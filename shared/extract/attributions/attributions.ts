import type { Attribution } from '../../model/article.ts';
import type { Words } from '../text/word-finder.ts';
import { type Context, contextOf, type Page } from './context.ts';
import { citedByCues } from './cues/cited.ts';
import { citedByPlace } from './cues/said-in.ts';
import { citedByLine } from './cues/source-line.ts';
import { citedByListeners } from './cues/told-to.ts';
import { citedBesides } from './unnamed/unnamed.ts';

/** Whose reports a text repeats. Each span is the cited source as printed, without its article. */
export function attributionsIn(
  paragraphs: readonly { readonly words: Words; readonly start: number }[],
  page: Page,
): Attribution[] {
  const context = contextOf(
    page,
    paragraphs.map(({ words }) => words.text),
  );
  const found = paragraphs.flatMap(({ words, start }) =>
    citedIn(words, context).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  );
  return apart(found);
}

/** All that is cited in a paragraph, offsets in it. */
function citedIn(words: Words, context: Context): Attribution[] {
  const placed = citedByPlace(words, context);
  // `сообщили «Зете» в мэрии`: who was told it reports nothing.
  const isTaken = ({ start, end }: Attribution): boolean =>
    placed.some(({ cited, from }) => from < end && start < cited.end);
  const cited = [...citedByLine(words, context), ...citedByCues(words, context), ...citedByListeners(words, context)];
  return [...cited.filter((one) => !isTaken(one)), ...citedBesides(words, context), ...placed.map((one) => one.cited)];
}

/** One source is cited once at one place: the first that begins there, one with a repeater before others, the longest. */
function apart(found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  const byPlace = found.toSorted(
    (a, b) => a.start - b.start || Number(Boolean(b.publisher)) - Number(Boolean(a.publisher)) || b.end - a.end,
  );
  for (const one of byPlace) {
    if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  }
  return kept;
}
