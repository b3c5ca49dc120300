import { parseDate } from '../../dates/parse-date.ts';
import { namesFromByline } from '../byline/byline.ts';
import { pressed } from '../candidate.ts';
import { isStampLine } from '../live/date-lines.ts';
import type { TextBlock } from '../page/page.ts';
import type { ChosenBody } from './body.ts';
import type { PageFigures } from './figures.ts';
import { PHRASE } from './furniture-phrases.ts';

/** From the first text of this length on, a body has begun. */
const BEGUN = 100;
const LONGEST_LINE = 80;
/** So many lines may stand above a text of short paragraphs. */
const SHORT_LEAD = 3;

const BY = /^(?:by|von|par|por|di|da|door|af|av|text|autor|автор|oleh)[\s:]+/iu;

/** A line of nothing but names that the page gives as its authors, with or without the word before them and a date after. */
function isCreditOf(text: string, authors: readonly string[], language: string | undefined): boolean {
  const names = new Set(authors.map(pressed));
  const bare = text
    .replace(BY, '')
    .replace(/[,|•·–—-].*$/u, '')
    .trim();
  if (names.has(pressed(bare)) || pressed(text.replace(BY, '')) === pressed(authors.join(''))) return true;
  const found = namesFromByline(text, language).author;
  return BY.test(text) && found.length > 0 && found.every((name) => names.has(pressed(name)));
}

/** A line that is a date, and at most the words that say of what. */
function isDateLine(text: string, bits: number, language: string | undefined): boolean {
  if (text.length > 60 || !/\d/.test(text)) return false;
  const date = text.replace(READING_TIME, '');
  const words = date.match(WORDS)?.length ?? 0;
  return (
    words <= ((bits & PHRASE.dated) !== 0 ? 6 : 3) &&
    parseDate(date, language === undefined ? {} : { language }) !== undefined
  );
}

/** The small words of dates do not count: `19 de fevereiro de 2025, 10h00`. */
const WORDS = /\p{L}{3,}/gu;
/** `2 minuti di lettura`, `4 min read`, right behind the date. */
const READING_TIME = /\d{1,3}\s?min(?:ut\p{L}{0,2}|\.)?(?:\s\p{L}{2,8}){0,2}$/iu;

const LONGEST_LEAD_IN = 60;
/** A body of fewer blocks is left as it is. */
export const LEAST_BLOCKS = 4;

/** Whether a block announces what follows: a heading, or a few words and a colon. */
const announces = ({ box, text }: TextBlock): boolean =>
  text.length <= LONGEST_LEAD_IN && (/[:：]$/.test(text) || (/^h[2-6]$/.test(box.name) && !/[.!。]$/.test(text)));

const LONGEST_POINTER = 120;
export const SENTENCE_END = /[.!?…。！？।։؟"”»]\)?$/;

/** Whether a block is links and no sentence: where the text ends, the page goes on with them. */
const leadsAway = ({ text, linked, links }: TextBlock): boolean =>
  text.length <= LONGEST_POINTER &&
  !SENTENCE_END.test(text) &&
  (linked >= 0.9 * text.length || (links > 1 && linked >= 0.5 * text.length));

/** A body without some of its blocks, of which is kept why. */
export function without(chosen: ChosenBody, blocks: readonly TextBlock[], step: string, reason: string): ChosenBody {
  if (blocks.length === 0) return chosen;
  const gone = new Set(blocks);
  return {
    ...chosen,
    kept: chosen.kept.filter((block) => !gone.has(block)),
    leftOut: [...chosen.leftOut, ...blocks.map((block) => ({ block, step, reason }))],
  };
}

/** Takes off the end of the body what announces a text or a list that is none of it. A row of headings is a list by itself and stays. */
export function trimEnd(chosen: ChosenBody): ChosenBody {
  return withoutAnnouncement(withoutPointer(chosen));
}

/** One line of links at the end is the page's; several of one form are a list that the text holds. */
function withoutPointer(chosen: ChosenBody): ChosenBody {
  const [before, last] = chosen.kept.slice(-2);
  if (chosen.kept.length < LEAST_BLOCKS || !before || !last || !leadsAway(last) || leadsAway(before)) return chosen;
  return without(chosen, [last], 'end', 'it is links and no sentence');
}

function withoutAnnouncement(chosen: ChosenBody): ChosenBody {
  const { kept } = chosen;
  const announced = kept.slice(kept.findLastIndex((block) => !announces(block)) + 1);
  if (kept.length < LEAST_BLOCKS || announced.length > MOST_ANNOUNCED) return chosen;
  return without(chosen, announced, 'end', 'it announces something that is none of the body');
}

/** More headings in a row are a list by themselves. */
const MOST_ANNOUNCED = 2;

/** Takes credit and date lines off the beginning of the body: what they say is in the record's own fields. */
export function trimLead(
  chosen: ChosenBody,
  { phrases, stats, headlineAt }: PageFigures,
  authors: readonly string[],
  language: string | undefined,
): ChosenBody {
  const begun = chosen.kept.findIndex(({ index }) => (stats[index]?.units ?? 0) >= BEGUN);
  const edge = begun < 0 ? Math.min(SHORT_LEAD, chosen.kept.length - 1) : begun;
  const isLead = (block: TextBlock, at: number): boolean =>
    at < edge &&
    ((block.text.length <= LONGEST_LINE &&
      (block.index < headlineAt ||
        isCreditOf(block.text, authors, language) ||
        isDateLine(block.text, phrases[block.index] ?? 0, language))) ||
      isStampLine(block.text, language));
  return without(chosen, chosen.kept.filter(isLead), 'lead', 'credit or date line above the text');
}
