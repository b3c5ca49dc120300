import type { DateMention, ParagraphKind } from '../model/article.ts';
import { roleOf } from './body-dates.ts';
import { languageOf, rulesFor } from './language/language.ts';
import type { BackgroundRules } from './language/rules.ts';
import { perLanguage, wordsAnywhere, wordsAtStart } from './phrases.ts';

/** A paragraph with what background is told by: where it stands, its own dates, the day it is of, and its part of a live page. */
export type ToldParagraph = {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly start: number;
  readonly dates: readonly DateMention[];
  readonly today: string;
  readonly update?: number | undefined;
};

/** Words may stand before the date that opens a paragraph: `Back in`, `On the night of`. */
const REACH = 24;
/** Shorter lines without a full stop are credits and the like. */
const SHORTEST = 60;
/** No look back is longer; what follows is a feature about the past. */
const MOST = 8;

const patterns = perLanguage((language) => {
  const rules = rulesFor(language).map((part) => part.background ?? {});
  const list = (field: keyof BackgroundRules): string[] => rules.flatMap((part) => part[field] ?? []);
  return {
    opener: wordsAtStart([...list('openers'), ...list('recall')]),
    recall: wordsAtStart(list('recall')),
    dated: wordsAtStart(list('dated')),
    goesOn: wordsAtStart(list('goesOn')),
    today: wordsAnywhere(list('today'), 'iu'),
    present: wordsAnywhere([...list('today'), ...list('present')], 'iu'),
  };
}, languageOf);

/** What of a paragraph looks back: nothing, the paragraph alone, those too that go on from it, or all after it until the text comes back. */
type Look = 'none' | 'alone' | 'linked' | 'all';

/**
 * Which paragraphs tell what happened before. A paragraph does that opens with such words ("To recall", "Earlier,") or with a date of the past;
 * "Earlier on Monday" in an article of that Monday, or of the day after, is the event itself. What follows a look back belongs to it until the
 * text comes back to the event: a heading, a time mark, a quotation, a date of these days, or a word of the present.
 */
export function backgroundOf(paragraphs: readonly ToldParagraph[], language: string | undefined): boolean[] {
  let look: Look = 'none';
  let count = 0;
  return paragraphs.map((paragraph, index) => {
    const before = paragraphs[index - 1];
    const begins = before?.update === paragraph.update;
    const own = lookOf(paragraph, language);
    if (own !== 'none') {
      look = own === 'alone' && begins && look === 'all' ? 'all' : own;
      count = 0;
      return true;
    }
    count += 1;
    const goesOn =
      begins && count < MOST && look !== 'none' && look !== 'alone' && continues(paragraph, look, language);
    if (paragraph.kind !== 'caption' && !goesOn) look = 'none';
    return goesOn && paragraph.kind !== 'caption';
  });
}

function lookOf({ kind, text, start, dates }: ToldParagraph, language: string | undefined): Look {
  if (kind !== 'paragraph') return 'none';
  const { opener, recall, dated, today } = patterns(language);
  const bare = text.replace(/^[\s"“«„([*•–—-]+/u, '');
  const offset = start + text.length - bare.length;
  const opening = opener.exec(bare)?.[0].length ?? 0;
  const near = dates.find((date) => date.start <= offset + Math.max(REACH, opening + REACH));
  if (opening > 0) {
    if (near?.role === 'event' || today.test(bare.slice(opening, opening + REACH))) return 'none';
    return recall.test(bare) ? 'all' : near?.role === 'background' ? 'linked' : 'alone';
  }
  const old = dates.find(({ role }) => role === 'background');
  if (old !== undefined && dated.test(bare) && !dates.some(({ role }) => role === 'event')) return 'linked';
  const isDated =
    near !== undefined &&
    near.role === 'background' &&
    near.start <= offset + REACH &&
    isLead(bare.slice(0, near.start - offset));
  return isDated ? 'linked' : 'none';
}

/** Whether a paragraph goes on from a look back. After a mere date it must say so itself: by what it points to, or by another date of the past. */
function continues({ kind, text, dates, today }: ToldParagraph, look: Look, language: string | undefined): boolean {
  if (kind !== 'paragraph' && kind !== 'list-item') return kind === 'caption';
  const { goesOn, present } = patterns(language);
  const isOld = ({ date }: DateMention): boolean => roleOf(date, today) === 'background';
  const old = dates.some(isOld);
  if (text.length < SHORTEST && !/[.!?…]["”»)]*$/u.test(text)) return false;
  if (dates.some((date) => !isOld(date)) || present.test(text)) return false;
  if (/^["“«„]/u.test(text) && !old) return false;
  return look === 'all' || old || goesOn.test(text);
}

/** Nothing but short words before the date: the paragraph opens with it. */
const isLead = (text: string): boolean => text.trim().split(/\s+/u).length <= 2 && !/[.,;:]/u.test(text);
