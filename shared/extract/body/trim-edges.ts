import { parseDate } from '../../dates/parse-date.ts';
import { namesFromByline } from '../byline/byline.ts';
import { pressed } from '../candidate.ts';
import { isStampLine } from '../live/time-mark.ts';
import type { TextBlock } from '../page/page.ts';
import type { ChosenBody } from './body.ts';
import type { LeftOut } from './choose-blocks.ts';
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
  const letters = text.match(/\p{L}+/gu)?.length ?? 0;
  return (
    letters <= ((bits & PHRASE.dated) !== 0 ? 6 : 3) &&
    parseDate(text, language === undefined ? {} : { language }) !== undefined
  );
}

const LONGEST_LEAD_IN = 60;
const LEAST_BLOCKS = 4;

/** Whether a block announces what follows: a heading, or a few words and a colon. */
const announces = ({ box, text }: TextBlock): boolean =>
  text.length <= LONGEST_LEAD_IN && (/[:：]$/.test(text) || (/^h[2-6]$/.test(box.name) && !/[.!。]$/.test(text)));

/** Takes off the end of the body what announces a text or a list that is none of it. A row of headings is a list by itself and stays. */
export function trimEnd(chosen: ChosenBody): ChosenBody {
  const [before, last] = chosen.kept.slice(-2);
  if (chosen.kept.length < LEAST_BLOCKS || !before || !last || !announces(last) || announces(before)) return chosen;
  const leftOut = { block: last, step: 'end', reason: 'it announces something that is none of the body' };
  return { ...chosen, kept: chosen.kept.slice(0, -1), leftOut: [...chosen.leftOut, leftOut] };
}

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
  const lead = chosen.kept.filter(isLead);
  if (lead.length === 0) return chosen;
  const leftOut: LeftOut[] = lead.map((block) => ({
    block,
    step: 'lead',
    reason: 'credit or date line above the text',
  }));
  return {
    ...chosen,
    kept: chosen.kept.filter((block) => !lead.includes(block)),
    leftOut: [...chosen.leftOut, ...leftOut],
  };
}
