import type { Update } from '../../model/article.ts';
import { foldPhrase } from '../language/fold.ts';

/** An entry of a page's LiveBlogPosting. */
export type LiveUpdate = { readonly headline?: string; readonly articleBody: string; readonly datePublished?: string };

/** How much of a declared entry's beginning must stand in a visible block to be that entry. */
const OPENING = 60;

const opening = (text: string): string =>
  foldPhrase(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, OPENING);

/** For each visible paragraph the declared entry that begins with it, as an index; the headline or the text may stand first. */
export function entriesBeginning(
  paragraphs: readonly string[],
  declared: readonly LiveUpdate[],
): (number | undefined)[] {
  if (declared.length === 0) return paragraphs.map(() => undefined);
  const byOpening = new Map<string, number>();
  for (const [index, update] of declared.entries()) {
    for (const text of [update.articleBody, update.headline ?? '']) {
      const key = opening(text);
      if (key.length >= 8 && !byOpening.has(key)) byOpening.set(key, index);
    }
  }
  const seen = new Set<number>();
  return paragraphs.map((text) => {
    const index = byOpening.get(opening(text));
    if (index === undefined || seen.has(index)) return undefined;
    seen.add(index);
    return index;
  });
}

/** The declared entries as updates of their own, for a page whose visible text does not hold them. */
export function declaredUpdates(declared: readonly LiveUpdate[]): Update[] {
  return declared
    .filter(({ articleBody, headline }) => articleBody.trim() !== '' || headline)
    .map(({ articleBody, headline, datePublished }) => ({
      time: null,
      ...(datePublished && { datePublished }),
      ...(headline && { headline }),
      articleBody: articleBody.trim(),
    }));
}
