import type { DateMention } from '../model/article.ts';
import { languageOf, rulesFor } from './language/language.ts';
import { perLanguage, wordsAnywhere, wordsAtStart } from './phrases.ts';

/** Words may stand before the date that opens a paragraph: `Back in`, `On the night of`. */
const REACH = 24;

const patterns = perLanguage((language) => {
  const rules = rulesFor(language).map((part) => part.background ?? {});
  return {
    opener: wordsAtStart(rules.flatMap((part) => part.openers ?? [])),
    today: wordsAnywhere(
      rules.flatMap((part) => part.today ?? []),
      'iu',
    ),
  };
}, languageOf);

/**
 * Whether a paragraph tells what happened before: it opens with such words ("To recall", "Earlier,") or with a date of the past. "Earlier on
 * Monday" in an article of that Monday, or of the day after, is the event itself. `dates` are the paragraph's own.
 */
export function isBackground(
  text: string,
  start: number,
  dates: readonly DateMention[],
  language: string | undefined,
): boolean {
  const { opener, today } = patterns(language);
  const bare = text.replace(/^[\s"“«„([*•–—-]+/u, '');
  const offset = start + text.length - bare.length;
  const opening = opener.exec(bare)?.[0].length ?? 0;
  const near = dates.find((date) => date.start <= offset + Math.max(REACH, opening + REACH));
  if (opening > 0) return near?.role !== 'event' && !today.test(bare.slice(opening, opening + REACH));
  return (
    near !== undefined &&
    near.role === 'background' &&
    near.start <= offset + REACH &&
    isLead(bare.slice(0, near.start - offset))
  );
}

/** Nothing but short words before the date: the paragraph opens with it. */
const isLead = (text: string): boolean => text.trim().split(/\s+/u).length <= 2 && !/[.,;:]/u.test(text);
