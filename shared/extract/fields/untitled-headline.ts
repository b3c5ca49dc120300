import { pressed } from '../candidate.ts';
import { plainText } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page.ts';
import { LONGEST, PLACES_OF_OTHERS } from './headings.ts';
import { type Vote, vote, WORTH, wordingOf } from './headline-votes.ts';

const SHORTEST_PIECE = 15;

/** The part of the title that begins a block of the page, where that has no heading and declares nothing else: the other parts name the site. */
function shownPart({ title, blocks }: PageFacts, separator: RegExp): Vote[] {
  const text = plainText(title) ?? '';
  const parts = text.length < LONGEST ? text.split(separator).map(wordingOf) : [];
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  const shown = parts.find(
    ({ letters }) =>
      letters.length >= SHORTEST_PIECE &&
      blocks.some(({ text, linked }) => linked === 0 && text.length < LONGEST && pressed(text).startsWith(letters)),
  );
  return vote(shown?.text, 'title', WORTH.heading);
}

const MOST_PARTS = 4;

/** A text of this length is a paragraph; so many blocks above the first one a headline stands, with the writer between them. */
const PARAGRAPH = 100;
const ABOVE = 4;
const LONGEST_LINE = 160;

/** The bold line above the first paragraph of a page without headings, whose one title is that of the site. */
function boldLine({ blocks, marked, title }: PageFacts): Vote[] {
  const first = blocks.findIndex(({ text, linked }) => text.length >= PARAGRAPH && linked < text.length / 2);
  const hasHeading = marked.some(({ element: { name } }) => name === 'h1' || name === 'h2');
  if (first < 0 || hasHeading || blocks.some(({ text }) => text === title)) return [];
  const line = blocks
    .slice(Math.max(0, first - ABOVE), first)
    .find(
      ({ text, bold, linked, box }) =>
        linked === 0 &&
        bold >= 0.8 * text.length &&
        text.length >= SHORTEST_PIECE &&
        text.length <= LONGEST_LINE &&
        !(box.places & PLACES_OF_OTHERS),
    );
  return vote(line?.text, 'visible:bold', WORTH.heading);
}

/** What may be the headline of a page that has no heading and declares no more than its title; `separator` stands between the parts of that. */
export function untitledVotes(facts: PageFacts, separator: RegExp): Vote[] {
  const part = shownPart(facts, separator);
  return part.length > 0 ? part : boldLine(facts);
}
