import { foldText } from './fold-text.ts';
import type { WatchedElement } from './page.ts';

/** Text inside an element with white space folded, up to some `limit` characters; what is never shown is left out. */
export function visibleText({ texts, first, last }: WatchedElement, limit = 1000): string {
  let text = '';
  for (let index = first; index < last && text.length < limit; index += 1) text += texts[index] ?? '';
  return foldText(text);
}
