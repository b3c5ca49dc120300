import type { DateMention } from '../../model/article.ts';
import { backgroundWords } from './background-words.ts';
import { roleOf } from './days.ts';
import { lookOf, type Reach, type ToldParagraph } from './look-back.ts';

/** Shorter lines without a full stop are credits and the like. */
const SHORTEST = 60;
/** No look back is longer; what follows is a feature about the past. */
const MOST = 8;

/**
 * Which paragraphs tell what happened before. A paragraph does that opens with such words ("To recall", "Earlier,"), or whose sentence of the
 * past has a date of the past; "Earlier on Monday" in an article of that Monday, or of the day after, is the event itself. The opening of an
 * article is its news, and an article about the past has no background but what it calls so. What follows a look back belongs to it until the
 * text comes back to the event: a heading, a time mark, a quotation, a date of these days, or a word of the present.
 */
export function backgroundOf(paragraphs: readonly ToldParagraph[], language: string | undefined): boolean[] {
  const looks = looksOf(paragraphs, language);
  let reach: Reach = 'none';
  let count = 0;
  return paragraphs.map((paragraph, index) => {
    const begins = paragraphs[index - 1]?.update === paragraph.update;
    const own = looks[index] ?? 'none';
    if (own === 'note') {
      reach = 'none';
      return false;
    }
    if (own !== 'none') {
      reach = own === 'alone' && begins && reach === 'all' ? 'all' : own;
      count = 0;
      return true;
    }
    count += 1;
    const goesOn =
      begins && count < MOST && reach !== 'none' && reach !== 'alone' && continues(paragraph, reach, language);
    if (paragraph.kind !== 'caption' && !goesOn) reach = 'none';
    return goesOn && paragraph.kind !== 'caption';
  });
}

/** An article with so many paragraphs that look back by their time alone, and with so great a part of them, is about the past. */
const FEWEST_OF_PAST = 5;
const PART_OF_PAST = 1 / 2;

/** How far each paragraph looks back by itself; where an article is about the past, by its own words alone. */
function looksOf(paragraphs: readonly ToldParagraph[], language: string | undefined): (Reach | 'note')[] {
  const { note } = backgroundWords(language);
  const looks = paragraphs.map((paragraph, index) =>
    note.test(paragraph.text)
      ? undefined
      : lookOf(paragraph, language, index > 0 && paragraphs[index - 1]?.update === paragraph.update),
  );
  const opening = paragraphs.findIndex(({ kind }) => kind === 'paragraph');
  const isOpening = (index: number): boolean => index === opening && paragraphs[index]?.update === undefined;
  const byTime = looks.filter((look) => look !== undefined && look.reach !== 'none' && !look.stated).length;
  const texts = paragraphs.filter(({ kind }) => kind === 'paragraph').length;
  const isOfPast =
    (isOpening(opening) && looks[opening]?.opensThen === true) ||
    (byTime >= FEWEST_OF_PAST && byTime > texts * PART_OF_PAST);
  return looks.map((look, index) => {
    if (look === undefined) return 'note';
    return look.stated || !(isOfPast || isOpening(index)) ? look.reach : 'none';
  });
}

/** Whether a paragraph goes on from a look back. After a mere date it must say so itself: by what it points to, or by another date of the past. */
function continues({ kind, text, dates, today }: ToldParagraph, reach: Reach, language: string | undefined): boolean {
  if (kind !== 'paragraph' && kind !== 'list-item') return kind === 'caption';
  const { goesOn, present, past, anyTense } = backgroundWords(language);
  const isOld = ({ date }: DateMention): boolean => roleOf(date, today) === 'background';
  const old = dates.some(isOld);
  if (text.length < SHORTEST && !/[.!?…]["”»)]*$/u.test(text)) return false;
  const told = reach === 'all' && old ? (/^[^.!?]*/u.exec(text)?.[0] ?? '') : text;
  if (dates.some((date) => !isOld(date)) || present.test(told) || (!old && opensWithSpeech(text, language)))
    return false;
  if (/^["“«„]/u.test(text) && (!old || reach === 'linked')) return false;
  return reach === 'all' || old || (goesOn.test(text) && (anyTense || past.test(text)));
}

/** The first that happens is that someone speaks: the text is back at the news. */
function opensWithSpeech(text: string, language: string | undefined): boolean {
  const { past, said } = backgroundWords(language);
  const first = past.exec(text);
  const verb = said.exec(text);
  return first !== null && verb !== null && verb.index <= first.index;
}
